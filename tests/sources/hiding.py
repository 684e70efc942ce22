"""Ways to put text on a page that none of its readers sees, and ways to be seen that look like them.

A way is a style sheet and a piece of markup with `{}` for the text. What a browser makes of each is
photographed in `test_hiding`.
"""

from typing import NamedTuple


class Way(NamedTuple):
    markup: str
    style: str = ""
    doctype: str = "<!DOCTYPE html>"
    html: str = "<html lang=en>"


def styled(style: str) -> Way:
    """By the element's own attribute."""
    return Way(f'<div style="{style}">{{}}</div>')


def ruled(style: str, markup: str = "<div class=ghost>{}</div>") -> Way:
    """By a style sheet."""
    return Way(markup, style)


OUTER = "<div class=outer><p class=first></p><div class=ghost>{}</div></div>"
HIDDEN: dict[str, Way] = {
    # Not displayed.
    "display": styled("display:none"),
    "display, important": styled("DISPLAY : NONE !important; display: block"),
    "display, invalid afterwards": styled("display:none; display: sideways"),
    "visibility": styled("visibility:hidden"),
    "visibility, collapse": styled("visibility:collapse"),
    "content visibility": styled("content-visibility:hidden"),
    "hidden": Way("<div hidden>{}</div>"),
    "hidden until found": Way('<div hidden="until-found">{}</div>'),
    "hidden and shown in vain": Way("<div hidden style='display:sideways'>{}</div>"),
    "closed details": Way("<details><summary>More</summary><p>{}</p></details>"),
    "closed dialog": Way("<dialog>{}</dialog>"),
    "popover": Way("<div popover>{}</div>"),
    "template": Way("<template><p>{}</p></template>"),
    "noscript": Way("<noscript><p>{}</p></noscript>"),
    "data list": Way("<datalist><option>{}</option></datalist>"),
    "a frame's other content": Way("<iframe><p>{}</p></iframe>"),
    "a canvas' other content": Way("<canvas width=1 height=1>{}</canvas>"),
    "a film's other content": Way("<video width=1 height=1>{}</video>"),
    "a host without slots": Way('<div><template shadowrootmode="open"></template><p>{}</p></div>'),
    "contained without a size": styled("contain:size;overflow:hidden;min-height:0"),
    "strictly contained": styled("contain:strict;height:auto"),
    "strictly contained lifted out of its line": Way(
        '<span style="contain:strict;float:left">{}</span>'
    ),
    "strictly contained below padding": styled("contain:strict;padding-top:60px"),
    "along a path": styled("position:absolute;offset-path:path('M -9999 -9999 L -9998 -9999')"),
    "contained to scroll": styled("contain:size;overflow:auto"),
    "a container of a size": styled("container-type:size;overflow:hidden"),
    "a container's shorthand": styled("container:card/size;overflow:hidden"),
    "at a path's end": styled("offset-path:path('M 0 0 L -9999 -9999');offset-distance:100%"),
    "at a relative path's end": styled(
        "offset-path:path('M 40 40 l 9 9-9999-9999');offset-distance:100%"
    ),
    "along a curve": styled("offset-path:path('M40 40C1 2 3 4-9999-9999');offset-distance:9000px"),
    "along a level line": styled("offset:path('M 40 40 H -9999') 100% 0deg"),
    "along a path of powers": styled("offset-path:path('M-1e5-1e5L0 0')"),
    "along a ray in short": styled("offset:ray(0deg) 9000px"),
    "far along a ray": styled("position:absolute;offset-path:ray(0deg);offset-distance:9000px"),
    "placed without end": styled("position:relative;left:calc(-1 * infinity * 1px)"),
    "a line too high for its box": styled("overflow:hidden;height:1.2em;line-height:99em"),
    "far behind the screen": styled("transform:perspective(1px) translateZ(-9999px)"),
    # Colours.
    "white on white": styled("color:#fff"),
    "nearly white on white": styled("color:#fefefe"),
    "white in words": styled("color:white;background:#ffffff"),
    "white by hue": styled("color:hsl(120 10% 99%)"),
    "white by lightness": styled("color:oklch(1 0 0)"),
    "black on black": styled("background:#000;color:rgb(3, 3, 3)"),
    "colour on its like": styled("background:rebeccapurple;color:#663399"),
    "on the ground of another": Way(
        '<div style="background:#123"><section><p style="color:#112233">{}</p></section></div>'
    ),
    "mixed colours": styled("color:color-mix(in srgb, white, white)"),
    "clear": styled("color:transparent"),
    "clear by alpha": styled("color:rgba(0,0,0,0)"),
    "nearly clear": styled("color:#00000008"),
    "clear fill": styled("-webkit-text-fill-color:transparent"),
    "white fill": styled("color:#000;-webkit-text-fill-color:#fff"),
    "on a gradient of its colour": styled("background:linear-gradient(#fff,#fffffe);color:#fff"),
    "old markup": Way('<font color="#ffffff">{}</font>'),
    "old markup on its ground": Way(
        "<table bgcolor=navy><tr><td><font color=navy>{}</font></table>", doctype=""
    ),
    "a colour without its sign": Way("<div style='color:ffffff'>{}</div>", doctype=""),
    "the current colour": styled("color:#fff;-webkit-text-fill-color:currentcolor"),
    "white links": Way("<a href='/' style='color:#fff;text-decoration:none'>{}</a>"),
    "a page of its colour": ruled(
        ".veil{background:#eee} .veil div{color:#ededed}", "<div class=veil><div>{}</div></div>"
    ),
    # Opacity and filters.
    "opacity": styled("opacity:0"),
    "opacity, hardly any": styled("opacity:.02"),
    "opacity in per cent": styled("opacity:1%"),
    "opacity of many": Way(
        "<div style='opacity:.3'><div style='opacity:.3'><div style='opacity:.3'>{}</div></div></div>"
    ),
    "filtered opacity": styled("filter:opacity(0)"),
    "blurred": styled("filter:blur(40px)"),
    "without contrast": styled("filter:contrast(0) opacity(0.01)"),
    # Sizes.
    "no size": styled("font-size:0"),
    "a tenth of a pixel's size": styled("font-size:.1px"),
    "the size in short": styled("font:0/0 serif"),
    "no size by arithmetic": styled("font-size:calc(1em - 16px)"),
    "no size of the screen": styled("font-size:0vw"),
    "scaled to nothing": styled("transform:scale(0)"),
    "scaled to a line": styled("transform:scaleY(0)"),
    "scaled by itself": styled("scale:0"),
    "scaled by a matrix": styled("transform:matrix(0,0,0,0,0,0)"),
    "turned on edge": styled("transform:rotateX(90deg)"),
    "turned on edge by itself": styled("rotate:y 90deg"),
    "turned away": styled("transform:rotateY(180deg);backface-visibility:hidden"),
    "skewed flat": styled("transform:skewX(90deg)"),
    "no height": styled("height:0;overflow:hidden"),
    "at most no height": styled("max-height:0;overflow:hidden"),
    "a pixel in all": styled("width:1px;height:1px;overflow:hidden;position:absolute"),
    "no width": styled("width:0;overflow:hidden;white-space:nowrap"),
    "lines without height": styled("line-height:0;overflow:hidden"),
    "no logical height": styled("block-size:0;overflow:clip"),
    "for screen readers": ruled(
        ".sr-only{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;"
        "clip:rect(0,0,0,0);white-space:nowrap;border:0}",
        "<span class=sr-only>{}</span>",
    ),
    # Off the screen.
    "left": styled("position:absolute;left:-9999px"),
    "left in ems": styled("position:absolute;left:-999em"),
    "left in inches": styled("position:fixed;left:-99in"),
    "left of the screen": styled("position:absolute;left:-200vw;width:90vw"),
    "left, relatively": styled("position:relative;left:-3000px"),
    "left, by arithmetic": styled("position:absolute;left:calc(-100vw - 900px);width:50vw"),
    "top": styled("position:absolute;top:-9999px"),
    "top of the screen": styled("position:fixed;top:-100vh"),
    "below the screen": styled("position:fixed;top:100vh"),
    "right": styled("position:fixed;right:-9999px"),
    "beyond the right": styled("position:fixed;left:100vw"),
    "all round": styled("position:absolute;inset:-9999px auto auto -9999px"),
    "by logical sides": styled("position:absolute;inset-inline-start:-9999px"),
    "margin": styled("margin-left:-3000px"),
    "margin of the screen": styled("margin-left:-200vw;width:100vw"),
    "indent": styled("text-indent:-9999px;white-space:nowrap"),
    "indent by all": styled("text-indent:100%;white-space:nowrap;overflow:hidden"),
    "moved": styled("transform:translate(-9999px)"),
    "moved by itself": styled("translate:-9999px"),
    "moved in ems": styled("transform:translateX(-300em)"),
    "moved by the screen": styled("transform:translateX(-200vw)"),
    "moved up": styled("transform:translate3d(0,-9999px,0)"),
    "moved by a matrix": styled("transform:matrix(1,0,0,1,-9999,0)"),
    "out of a box": Way(
        "<div style='position:relative;overflow:hidden;height:40px;width:900px'>"
        "<div style='position:absolute;top:60px'>{}</div></div>"
    ),
    "letters on each other": styled("letter-spacing:-9999px"),
    # Clips and masks.
    "cut out": styled("position:absolute;clip:rect(0 0 0 0)"),
    "cut out by a pixel": styled("position:absolute;clip:rect(1px,1px,1px,1px)"),
    "clipped": styled("clip-path:inset(50%)"),
    "clipped by all": styled("clip-path:inset(100%)"),
    "clipped to a circle": styled("clip-path:circle(0)"),
    "clipped to a point": styled("clip-path:polygon(0 0,0 0,0 0)"),
    "clipped, prefixed": styled("-webkit-clip-path:inset(0 0 100% 0)"),
    "clipped to a path": styled("clip-path:path('M0 0')"),
    "masked": styled("mask:linear-gradient(transparent,transparent)"),
    "masked, prefixed": styled("-webkit-mask-image:linear-gradient(#0000,#0000)"),
    # Behind.
    "behind": Way(
        "<div style='background:#fff'><div style='position:relative;z-index:-1'>{}</div></div>"
    ),
    "a picture in its place": styled("content:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)"),
    # Selectors and rules.
    "class": ruled(".ghost{display:none}"),
    "identity": ruled("#g{opacity:0}", "<div id=g>{}</div>"),
    "element": ruled("aside-note{display:none}", "<aside-note>{}</aside-note>"),
    "attribute": ruled("[data-k^=v]{display:none}", "<div data-k=veil>{}</div>"),
    "long selector": ruled(
        "html > body article div.box > div.ghost:not(.x) + div.ghost ~ div.ghost{display:none}",
        "<div class=box><div class=ghost></div><div class=ghost></div><div class=ghost>{}</div></div>",
    ),
    "mentioned elsewhere": ruled(".ghost{display:none} .ghost.active{display:block}"),
    "number": ruled(
        "div.box div:nth-child(2n){display:none}", "<div class=box><div>a</div><div>{}</div></div>"
    ),
    "not": ruled("div.box > :not(.shown){display:none}", "<div class=box><div>{}</div></div>"),
    "is": ruled(":is(.a, .ghost):where(div){display:none}"),
    "has": ruled("div:has(> b.m){display:none}", "<div><b class=m></b>{}</div>"),
    "state": ruled(
        "#t:not(:checked) ~ div{display:none}", "<input id=t type=checkbox><div>{}</div>"
    ),
    "case of a page of old": Way("<div class=GHOST>{}</div>", ".ghost{display:none}", ""),
    "pixels of a page of old": Way(
        "<div style='position:absolute;left:-9999'>{}</div>", doctype=""
    ),
    "escapes in a word": ruled(".ghost{d\\69splay:n\\6f ne}"),
    "escapes in a selector": ruled(".gh\\6fst{display:none}"),
    "a tool's escapes": ruled(".md\\:ghost{display:none}", "<div class='md:ghost'>{}</div>"),
    "an escaped digit": ruled(".\\32xl\\:ghost{display:none}", "<div class='2xl:ghost'>{}</div>"),
    "an escaped comma": ruled(
        ".m-\\[1\\,2\\],.absent{display:none}", "<div class='m-[1,2]'>{}</div>"
    ),
    "not in a list of what is absent": ruled(".ghost:not(:is(.absent)){display:none}"),
    "where, in two": ruled(":where(.absent,.outer :is(.ghost)){display:none}", OUTER),
    "anything inside of it": ruled(".outer>*{display:none}", OUTER),
    "behind another inside of it": ruled(".outer .first~*{display:none}", OUTER),
    "comments in between": ruled(".ghost{/**/display/**/:/*;*/none/**/}"),
    "after a string": ruled(".a::after{content:'}'} .ghost{display:none}"),
    "after an unclosed string": ruled(".a{content:'x\n} .ghost{display:none}"),
    "after a picture": ruled(".a{background:url(data:x,{{{)} .ghost{display:none}"),
    "after a broken rule": ruled(".a{b:(;)} .ghost{display:none}"),
    "weight": ruled("div.ghost{display:none} .ghost{display:block}"),
    "importance": ruled(
        ".ghost{display:none!important} #g{display:block}",
        "<div id=g class=ghost style='display:block'>{}</div>",
    ),
    "layers": ruled(
        "@layer a, b; @layer b{.ghost{display:none}} @layer a{div.ghost{display:block}}"
    ),
    "outside of layers": ruled(
        "@layer a{#g{display:block}} .ghost{display:none}", "<div id=g class=ghost>{}</div>"
    ),
    "screen": ruled("@media screen{.ghost{display:none}}"),
    "screen of a width": ruled("@media only screen and (min-width:300px){.ghost{display:none}}"),
    "screen of a range": ruled(
        "@media (300px <= width <= 5000px) and (not (hover: none)){.ghost{display:none}}"
    ),
    "support": ruled("@supports (display:grid) and (not (colour:red)){.ghost{display:none}}"),
    "nested": ruled(
        ".box{color:black; & .ghost{display:none}}",
        "<div class=box><div class=ghost>{}</div></div>",
    ),
    "nested without its sign": ruled(
        ".box{.ghost{display:none}}", "<div class=box><div class=ghost>{}</div></div>"
    ),
    "nested condition": ruled(".ghost{@media screen{display:none}}"),
    "scope": ruled(
        "@scope (.box){.ghost{display:none}}", "<div class=box><div class=ghost>{}</div></div>"
    ),
    "variable": ruled(":root{--d:none} .ghost{display:var(--d)}"),
    "variable by default": ruled(".ghost{opacity:var(--none, 0)}"),
    "variable of variables": ruled(
        "body{--a:#ff;--b:white} .ghost{color:var(--b);background:var(--c, #fff)}"
    ),
    "the end of an animation": ruled(
        "@keyframes go{to{opacity:0}} .ghost{animation:go 1ms forwards}"
    ),
    "imported": ruled("@import url('data:text/css,.ghost{display:none}');"),
    "all gone": ruled(".ghost{all:unset;display:none}"),
    "a rule with a part that is not known": ruled(".ghost, .x::-webkit-scrollbar{display:none}"),
    # Values that are reckoned.
    "rounded down": styled("font-size:round(down, 0.4px, 1px)"),
    "a sign": styled("opacity:sign(0)"),
    "a power": styled("opacity:calc(pow(2, 2) - 4)"),
    "a sine": styled("opacity:sin(0)"),
    "a remainder": styled("opacity:mod(4, 2)"),
    "nothing to be anchored at": styled("position:absolute;top:anchor(--x bottom, -9999px)"),
    "a typed attribute": Way(
        '<div class=ghost data-o="0">{}</div>', ".ghost{opacity:attr(data-o type(<number>))}"
    ),
    "a condition": ruled(".ghost{display:if(media(width > 1px): none; else: block)}"),
    "a condition that does not hold": ruled(
        ".ghost{display:if(media(width < 1px): block; else: none)}"
    ),
    "a registered property": ruled(
        '@property --o{syntax:"<number>";inherits:false;initial-value:0}.ghost{opacity:var(--o)}'
    ),
    "a size by its font": styled("font-size:10px;font-size-adjust:0"),
    "a colour from another": styled("color:rgb(from black r g b / 0)"),
    "a light colour from another": styled("color:hsl(from black h s 100%)"),
    # Selectors and conditions of late.
    "children of a kind": ruled("article > :nth-child(n of .ghost){display:none}"),
    "a scope's root": ruled("@scope (.ghost){:scope{display:none}}"),
    "a list that forgives": ruled(":is(.ghost, :blorb(x)){display:none}"),
    "what is not supported": ruled("@supports not (display:blorb){.ghost{display:none}}"),
    "a layer taken back": Way(
        '<div class=ghost style="display:revert-layer">{}</div>', ".ghost{display:none}"
    ),
    # Shapes, masks, filters, rows, shadow trees.
    "clip, shape": styled("clip-path:shape(from 0 0, line to 0 0, close)"),
    "clip, circle elsewhere": styled("clip-path:circle(5px at -900px 0)"),
    "clip, round inset": styled("clip-path:inset(50% round 5px)"),
    "mask of no size": styled("mask:linear-gradient(#000, #000) no-repeat 0 0/0 0"),
    "mask elsewhere": styled("mask:linear-gradient(#000, #000) no-repeat -9999px 0/10px 10px"),
    "filter, inverted": styled("filter:invert(1)"),
    "behind who looks": styled("transform:perspective(1px) translateZ(10px)"),
    "a closed row": Way(
        '<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden">{}</div></div>'
    ),
    "slotted and hidden": Way(
        "<div><template shadowrootmode=open><style>::slotted(*){{display:none}}</style><slot></slot></template><p>{}</p></div>"
    ),
    "a hidden host": Way(
        "<div><template shadowrootmode=open><style>:host{{display:none}}</style><slot></slot></template><p>{}</p></div>"
    ),
    "a slot for others": Way(
        "<div><template shadowrootmode=open><slot name=a></slot></template><p>{}</p></div>"
    ),
}

SEEN: dict[str, Way] = {
    "an inverted ground and text": styled("background:#fff;filter:invert(1)"),
    "grey by contrast": styled("filter:contrast(0)"),
    "a colour of another's channels": styled("color:rgb(from black r g b / 1)"),
    "a condition for others": ruled(".ghost{display:if(media(width < 1px): none; else: block)}"),
    "a registered property's value": ruled('@property --o{syntax:"<number>";inherits:false;initial-value:1}.ghost{opacity:var(--o)}'),
    "children of another kind": ruled("article > :nth-child(n of .other){display:none}"),
    "what is supported": ruled("@supports not (display:grid){.ghost{display:none}}"),
    "rounded up": styled("font-size:round(up, 15.4px, 1px)"),
    "clip, circle around it": styled("clip-path:circle(2000px at 0 0)"),
    "an open row": Way('<div style="display:grid;grid-template-rows:1fr"><div style="overflow:hidden">{}</div></div>'),
    "slotted": Way("<div><template shadowrootmode=open><style>:host{{color:#000}}</style><slot></slot></template><p>{}</p></div>"),
    "contained with a height": styled("contain:strict;height:300px"),
    "contained in a row": Way('<div style="display:flex;height:300px"><div style="contain:strict;flex:1">{}</div></div>'),
    "contained with a shape": styled("contain:size;overflow:hidden;aspect-ratio:2/1"),
    "contained in a line": Way('<p><span style="contain:strict">{}</span></p>'),
    "contained in a line of its own element": Way('<p><p-note style="contain:strict">{}</p-note></p>'),
    "contained in a cell": Way('<table><tr><td style="contain:strict">{}</td></tr></table>'),
    "contained as a table": styled("contain:size;overflow:hidden;display:table"),
    "contained with padding": styled("contain:strict;padding:60px"),
    "along a path on the screen": styled("offset-path:path('M 150 60 H 9')"),
    "a little along a path": styled("offset-path:path('M 0 0 L -9999 -9999');offset-distance:1%"),
    "back along a path": styled("offset:path('M 40 40 V -9999 H 70 V 70') 100%"),
    "back where a path began": styled("offset-path:path('M 40 40 L -9999 -9999 Z');offset-distance:100%"),
    "along a path of fractions": styled("offset-path:path('M.5.5L-9999-9999')"),
    "a container of a width": styled("container-type:inline-size;overflow:hidden"),
    "before who looks": styled("transform:perspective(1000px) translateZ(10px)"),
    "a mask of its own size": styled("mask:linear-gradient(#000, #000) no-repeat 0 0/100% 100%"),
    "not for programs": Way("<div aria-hidden=true>{}</div>"),
    "a class without a rule": Way("<div class='hidden noprint'>{}</div>"),
    "not in print": ruled("@media print{.ghost{display:none}}"),
    "not on a telephone": ruled("@media (max-width:600px){.ghost{display:none}}"),
    "not in the dark": ruled("@media (prefers-color-scheme:dark){.ghost{display:none}}"),
    "a dark theme": ruled("body{background:#000;color:#fff}"),
    "a dark theme by its scheme": ruled(":root{color-scheme:dark}"),
    "a dark box": ruled(".box{background:#012;color:#fff}", "<div class=box><p>{}</p></div>"),
    "a bar of white on a gradient": styled("background:linear-gradient(#003,#006);color:#fff"),
    "clipped to the text": styled(
        "background:linear-gradient(#c00,#00c);-webkit-background-clip:text;color:transparent"
    ),
    "outlined": styled("color:transparent;-webkit-text-stroke:1px #000"),
    "a shadow alone": styled("color:transparent;text-shadow:0 0 1px #000"),
    "pale": styled("opacity:.6"),
    "grey": styled("color:#767676"),
    "small print": styled("font-size:9px"),
    "sizes set anew": Way("<div style='font-size:0'><p style='font-size:16px'>{}</p></div>"),
    "a colour set anew": Way("<div style='color:#fff'><p style='color:#000'>{}</p></div>"),
    "visible in hidden": Way(
        "<div style='visibility:hidden'><p style='visibility:visible'>{}</p></div>"
    ),
    "a tab that is open": ruled(".tab{display:none} .tab.active{display:block}", "<div class='tab active'>{}</div>"),
    "open details": Way("<details open><summary>More</summary><p>{}</p></details>"),
    "hidden and shown": Way("<div hidden style='display:block'>{}</div>"),
    "undone": ruled(".ghost{display:none} div.ghost{display:block}"),
    "undone by importance": ruled(".ghost{display:block!important} #g{display:none}", "<div id=g class=ghost>{}</div>"),
    "not supported": ruled("@supports (colour:red){.ghost{display:none}}"),
    "an invalid rule": ruled(".ghost, :::{display:none}"),
    "an invalid value": styled("display:gone;opacity:none"),
    "under the mouse": ruled(".ghost:hover{display:none}"),
    "before it": ruled(".ghost::before{display:none;content:'x'}"),
    "a commented rule": ruled("/* .ghost{display:none} */"),
    "a comment that ends late": ruled("/* '*/ .x{color:red} /*' .ghost{display:none} */"),
    "a rule in a string": ruled(".a::after{content:'.ghost{display:none}'}"),
    "in the middle": styled("position:relative;left:50%;transform:translateX(-50%);width:600px"),
    "a margin back and forth": styled("margin:0 -15px;padding:0 15px"),
    "a little aside": styled("position:relative;left:-10px;top:-2px"),
    "scaled to itself": styled("transform:scale(1) translateZ(0)"),
    "mirrored twice": styled("transform:rotateX(180deg) rotateX(180deg)"),
    "a box with room": styled("height:200px;overflow:hidden"),
    "a box without a cut": styled("height:0"),
    "a frame's room": Way(
        "<div style='height:0;padding-bottom:40%;overflow:hidden;position:relative'>"
        "<div style='position:absolute;top:0;left:0'>{}</div></div>"
    ),
    "an inline box": Way("<span style='height:0;overflow:hidden;transform:scale(0)'>{}</span>"),
    "faded in": ruled("@keyframes in{to{opacity:1}} .ghost{opacity:0;animation:in 1ms forwards}"),
    "a fade at the foot": styled("mask-image:linear-gradient(#000,#000 60%,#0008)"),
    "a quiet filter": styled("filter:grayscale(1) contrast(1.1)"),
    "a little blur": styled("filter:blur(0.3px)"),
    "a superscript": Way("<div>A<sup style='line-height:0'>{}</sup></div>"),
    "close letters": styled("letter-spacing:-0.02em"),
    "behind nothing": styled("position:relative;z-index:-1"),
    "a variable": ruled(":root{--d:block} .ghost{display:var(--d)}"),
    "a style for other programs": Way("<style type='text/less'>.ghost{{display:none}}</style><div class=ghost>{}</div>"),
    "a style for print": Way("<style media=print>.ghost{{display:none}}</style><div class=ghost>{}</div>"),
}  # fmt: skip
