"""Takes out of a page what none of its readers can see.

Hidden text is where instructions to machines and stuffed keywords live. Looked at are the
document's own attributes and style sheets; what scripts and linked sheets do is not known here, so
this lowers a risk and does not end it: article text stays data all the way through.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Literal

from lxml import etree
from lxml.html import HtmlElement

Outcome = Literal["nothing", "removed", "kept"]

_WHITE = r"(?:#f{3,8}\b|white\b|rgba?\(\s*255\s*,\s*255\s*,\s*255\b[^)]*\)|hsla?\([^)]*,\s*100%\s*[,)/][^)]*\)?)"
_CLEAR = r"(?:transparent\b|rgba\([^)]*,\s*0(?:\.0+)?\s*\)|#[0-9a-f]{6}00\b|#[0-9a-f]{3}0\b)"
_HIDING = re.compile(
    r"(?:^|[;{\s])(?:"
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden"
    r"|font(?:-size)?\s*:\s*(?:0|0?\.\d+|1)(?:px|pt|em|rem|%|ex|vw)?\s*(?:[;!}]|$)"
    r"|opacity\s*:\s*0?(?:\.0\d*)?\s*(?:[;!}]|$)"
    r"|text-indent\s*:\s*-\d{3,}|(?:left|right|top)\s*:\s*-\d{4,}"
    r"|clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\(\s*(?:50|100)%"
    rf"|color\s*:\s*{_CLEAR}"
    r")",
    re.IGNORECASE,
)
_WHITE_TEXT = re.compile(rf"(?:^|[;{{\s])color\s*:\s*{_WHITE}", re.IGNORECASE)
_BACKGROUND = re.compile(r"background(?:-color|-image)?\s*:\s*([^;}]+)", re.IGNORECASE)
_PALE = re.compile(
    rf"^\s*(?:{_WHITE}|{_CLEAR}|none|inherit|initial)\s*(?:!important)?\s*$", re.IGNORECASE
)

_TOLD_BY = re.compile(
    r"\s*(?:display|visibility|content-visibility|font|font-size|opacity|text-indent|left|right|top"
    r"|clip|clip-path|color|background|background-color|background-image)\s*:",
    re.IGNORECASE,
)
_SIMPLE_SELECTOR = re.compile(r"[a-z][a-z0-9]*|[a-z0-9]*(?P<name>[.#][\w-]+)", re.IGNORECASE)
_NAMES = re.compile(r"[.#][\w-]+")
_MOST_STYLE = 2 << 20
_LONGEST_SELECTOR = 2000
_LONGEST_DECLARATION = 200
_LONGEST_BODY = 4000

_MUCH_TEXT = 2000
_MOST_OF_PAGE = 0.7
_LONG_FOR_HIDDEN = 600


def remove_hidden(tree: HtmlElement) -> Outcome:
    """Drop hidden elements from `tree`, in place.

    `kept` when they hold so much of the page that hiding them must be a script's opening move
    (a page faded in, a whole article behind "read more"): then nothing is dropped.
    """
    selectors = _Sheet(tree)
    hidden = [element for element in _body(tree).iter() if _is_hidden(element, selectors)]
    if not hidden:
        return "nothing"
    hidden_size = sum(_size(element) for element in _outermost(hidden))
    if hidden_size > _MUCH_TEXT and hidden_size > _MOST_OF_PAGE * _size(_body(tree)):
        return "kept"
    for element in _outermost(hidden):
        if element.getparent() is not None:
            element.drop_tree()
    return "removed"


class _Sheet:
    """What a page's own style sheets say of single classes, ids and elements.

    Element rules count as backgrounds only: a rule for all paragraphs is a design, not a hiding
    place. Classes that longer selectors mention too (`.tab.active`) may be shown by those, which
    is not worked out here, so they never hide.
    """

    def __init__(self, tree: HtmlElement) -> None:
        style = "".join(element.text or "" for element in tree.iter("style"))[:_MOST_STYLE]
        rules = [
            (selector.strip(), body)
            for selectors, body in _rules(_without_comments(style))
            for selector in selectors[-_LONGEST_SELECTOR:].split(",")
        ]
        bodies: defaultdict[str, list[str]] = defaultdict(list)
        for selector, body in rules:
            match = _SIMPLE_SELECTOR.fullmatch(selector)
            if match:
                bodies[match["name"] or selector.lower()].append(body)
        self._rules = {
            key: ";".join(["", *found])[-_LONGEST_BODY:] for key, found in bodies.items()
        }
        longer = (selector for selector, _ in rules if not _SIMPLE_SELECTOR.fullmatch(selector))
        for name in set(_NAMES.findall(" ".join(longer))):
            self._rules.pop(name, None)

    def style_of(self, element: HtmlElement) -> str:
        """The declarations that may hide the element: by class, by id, its own."""
        keys = [f".{name}" for name in (element.get("class") or "").split()[:50]]
        if element.get("id"):
            keys.append(f"#{element.get('id')}")
        found = [self._rules[key] for key in keys if key in self._rules]
        return ";".join([*found, element.get("style") or ""])

    def backgrounds_of(self, element: HtmlElement) -> list[str]:
        """The backgrounds that are set on the element."""
        return _BACKGROUND.findall(f"{self._rules.get(element.tag, '')};{self.style_of(element)}")


def _rules(style: str) -> Iterator[tuple[str, str]]:
    """Selectors and what they declare, without at-rules: what is hidden in print is not hidden.

    One pass at the braces, for a declaration may be a picture of a hundred thousand characters.
    """
    depth = start = opened = 0
    for match in re.finditer(r"[{}]", style):
        if match[0] == "{":
            if depth == 0:
                opened = match.start()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                selectors = style[start:opened].rpartition(";")[2]  # after an @import
                if "@" not in selectors:
                    yield selectors, _telling(style[opened + 1 : match.start()])
                start = match.end()


def _telling(body: str) -> str:
    """The declarations that have a say in whether text is seen."""
    told = (declaration for declaration in body.split(";") if _TOLD_BY.match(declaration))
    return ";".join(declaration[:_LONGEST_DECLARATION] for declaration in told)


def _without_comments(style: str) -> str:
    first, *others = style.split("/*")
    kept = [first]
    for part in others:
        _, _, rest = part.partition("*/")
        kept.append(rest)
    return "".join(kept)


def _is_hidden(element: HtmlElement, sheet: _Sheet) -> bool:
    if not isinstance(element.tag, str) or element.tag in ("body", "html", "script", "style"):
        return False
    if element.tag == "template":
        return True
    if element.get("hidden") is not None and element.get("hidden") != "until-found":
        return True
    style = sheet.style_of(element)
    if len(style) <= 1:
        return False
    hiding = _HIDING.search(style)
    if hiding:
        return not _is_excused(hiding[0].lower(), element, sheet)
    return bool(_WHITE_TEXT.search(style)) and not _on_colour(element, sheet)


def _is_excused(hiding: str, element: HtmlElement, sheet: _Sheet) -> bool:
    """Whether a hiding declaration is a habit of page builders rather than a way to hide text.

    Whole sections wait at `opacity: 0` or `visibility: hidden` for a script to fade them in, and
    `font-size: 0` closes the gaps between parts that set their own size.
    """
    if "opacity" in hiding or "visibility" in hiding:
        return _size(element) > _LONG_FOR_HIDDEN
    return "font" in hiding and any(
        "font" in sheet.style_of(part) for part in element.iterdescendants(etree.Element)
    )


def _on_colour(element: HtmlElement, sheet: _Sheet) -> bool:
    """Whether a background that white text shows on is set on the element or around it."""
    for ancestor in (element, *element.iterancestors()):
        if ancestor.get("bgcolor"):
            return True
        if not all(_PALE.match(background) for background in sheet.backgrounds_of(ancestor)):
            return True
    return False


def _outermost(elements: list[HtmlElement]) -> Iterator[HtmlElement]:
    inside = set(elements)
    for element in elements:
        if not any(ancestor in inside for ancestor in element.iterancestors()):
            yield element


def _body(tree: HtmlElement) -> HtmlElement:
    body = tree.find(".//body")
    return tree if body is None else body


def _size(element: HtmlElement) -> int:
    scripts = sum(len(script.text or "") for script in element.iter("script", "style", "noscript"))
    return len(element.text_content()) - scripts
