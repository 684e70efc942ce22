"""Which text of a page is seen: the tree gone through once, from the outside in.

What takes a whole element out of sight (no display, a clip, a place off the screen) is told from
what only its own text wears (a colour, a size), which an element inside of it may take off again.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from summarize.sources.styles.cascade import Cascade
from summarize.sources.styles.colours import Colour
from summarize.sources.styles.computed import DeclaredStyle, Style, computed
from summarize.sources.styles.conditions import WIDTH, is_media
from summarize.sources.styles.glance import Glance
from summarize.sources.styles.markup_styles import (
    INLINE,
    hints,
    is_never_shown,
    is_shut,
    is_slotless,
    with_attributes,
)
from summarize.sources.styles.matching import Matcher
from summarize.sources.styles.nodes import Node
from summarize.sources.styles.painting import is_text_painted, painted
from summarize.sources.styles.places import Kind, Surroundings, is_run_together, placed
from summarize.sources.styles.sheets import Declaration, Sheet, data_sheet, declarations
from summarize.sources.styles.values import tokens_of

_TINY = 4.0  # pixels
_LINE = 160  # letters of the screen's width
_DARK = Colour(18, 18, 18)
_LIGHT = Colour(255, 255, 255)
_PASSED_OVER = frozenset(("head", "script", "style", "svg", "title"))
_SPECIAL = frozenset([
    "small", "sub", "sup", "h1", "h2", "h3", "big", "a", "mark", "button", "select", "textarea",
    "option", "dialog", "font", "body", "html", "noscript", "object", "template", "datalist",
    "video", "audio", "canvas", "iframe", "noframes", "noembed", "rp", "progress", "meter",
    "annotation",
])  # fmt: skip
_CONTEXTS = ("transform", "filter", "clip-path", "mask-image", "translate", "scale", "rotate")
_HEIGHTS = (
    "aspect-ratio", "contain-intrinsic-block-size", "contain-intrinsic-height",
    "contain-intrinsic-size", "height", "min-height",
)  # fmt: skip
_TABLE_PARTS = frozenset(("table", "thead", "tbody", "tfoot", "tr", "td", "th"))
_CUTTING = frozenset(("hidden", "clip", "auto", "scroll", "overlay"))
_NO_BOX = DeclaredStyle({}, Style())


class Sight(NamedTuple):
    """How an element's own text is not seen; `whole` if nothing inside of it can be either."""

    kind: Kind
    whole: bool


def style_sheets(
    root: Node, load: Callable[[str], str | None] | None = None
) -> tuple[list[str], bool]:
    """The sheets of a document that are at hand, and whether it has others.

    `load` finds one beside the document by its address.
    """
    sheets: list[str] = []
    linked = False
    for node in root.descendants():
        media = node.attributes.get("media") or ""
        if node.name == "style":
            kind = (node.attributes.get("type") or "text/css").strip().lower()
            in_use = kind == "text/css" and all(
                each.name != "noscript" for each in node.ancestors()
            )
            if in_use and is_media(media):
                sheets.append(node.text)
                linked = linked or "@import" in node.text
        elif node.name == "link" and "stylesheet" in (node.attributes.get("rel") or "").lower():
            address = node.attributes.get("href") or ""
            found = load(address) if load else None
            if address.strip().lower().startswith("data:"):
                found = data_sheet(address)
            if found is not None and is_media(media):
                sheets.append(found)
            linked = linked or found is None
    return sheets, linked


def sights(root: Node, sheets: Iterable[str], *, loose: bool, linked: bool) -> dict[int, Sight]:
    """The elements whose text is not seen, by their `id()`.

    `loose` is for pages without a doctype, whose styles are read as those of old. `linked` says
    that there are more sheets than these. Raises `TooMuchStyleError` for styles beyond judging.
    """
    matcher = Matcher(root, loose=loose)
    sheet = Sheet(Glance(root, loose=loose).candidates)
    for style in sheets:
        sheet.add(style)
    return _Reader(Cascade(sheet, matcher), sheet, loose=loose, linked=linked).read(root)


class _Reader:
    def __init__(self, cascade: Cascade, sheet: Sheet, *, loose: bool, linked: bool) -> None:
        self._cascade = cascade
        self._ends = sheet.keyframes
        self._initial = sheet.initial
        self._loose = loose
        self._linked = linked
        self._found: dict[int, Sight] = {}
        self._before = 0
        self._boxes: dict[int, DeclaredStyle] = {}
        # Most elements are styled as others are. What a key is the `id()` of is kept beside it.
        self._computed: dict[tuple[Any, ...], tuple[Style, DeclaredStyle]] = {}
        self._painted: dict[tuple[int, int], tuple[DeclaredStyle, Surroundings, Surroundings]] = {}
        self._standing_out: dict[tuple[int, int], tuple[Style, Surroundings, bool]] = {}

    def read(self, root: Node) -> dict[int, Sight]:
        stack = [(root, Style(variables=self._initial), Surroundings())]
        while stack:
            node, style, place = stack.pop()
            if not node.size or node.name in _PASSED_OVER:
                if node.name == "br":
                    self._before += _LINE - self._before % _LINE
                continue
            told = self._told(node)
            if told or node.attributes or node.name in _SPECIAL or node.name == "summary":
                style, place = self._entered(node, told, style, place)
            elif is_shut(node):
                place = replace(place, kind="shut")
            text = node.text.strip()
            if text and node.name not in INLINE:
                self._before += -self._before % _LINE
            kind = self._seen(text, style, place) if text or place.kind != "seen" else "seen"
            if kind != "seen":
                self._found[id(node)] = Sight(kind, place.kind != "seen")
            if place.kind == "seen":
                self._before += len(text)
                if is_slotless(node):
                    place = replace(place, kind="shut")
                stack.extend((child, style, place) for child in reversed(node.children))
        return self._found

    def _told(self, node: Node) -> Sequence[Declaration]:
        style = node.attributes.get("style")
        told = self._cascade.of(node, list(declarations(style)) if style else [])
        if any("attr(" in value for _, value, _ in told):
            return [(name, with_attributes(value, node), rank) for name, value, rank in told]
        return told

    def _entered(
        self, node: Node, told: Sequence[Declaration], style: Style, place: Surroundings
    ) -> tuple[Style, Surroundings]:
        """Style and place of what stands in the element."""
        if is_never_shown(node):
            return style, replace(place, kind="veiled")
        if is_shut(node):
            return style, replace(place, kind="shut")
        box = self._box(node, told, style)
        if not box.values:
            return box.style, place
        style = box.style
        if node.name == "html" and tokens_of(box.values.get("color-scheme", "")):
            words = box.values["color-scheme"].lower().split()
            if "dark" in words and "light" not in words:
                place = replace(place, grounds=(_DARK,), told=True)
                style = style if "color" in box.values else replace(style, colour=_LIGHT)
        if (
            box.word("display") == "none"
            or box.word("content-visibility") == "hidden"
            or self._is_in_closed_row(node, box)
            or self._is_sizeless(node, box)
        ):
            return style, replace(place, kind="shut")
        if "url" in box.values.get("content", "").lower():
            return style, replace(place, kind="veiled")  # a picture in the place of the text
        place = self._ground(box, place)
        place = placed(node, box, place, self._before, is_inline=_is_inline(node, box))
        if place.kind == "seen" and self._is_behind(node, box):
            place = replace(place, kind="veiled")
        return style, place

    def _box(self, node: Node, told: Sequence[Declaration], outer: Style) -> DeclaredStyle:
        hinted = tuple(hints(node))
        key = (id(outer), hinted, *told)
        known = self._computed.get(key)
        if known is None:
            box = computed(hinted, outer, told, self._ends, loose=self._loose)
            known = self._computed[key] = outer, box
        return known[1]

    def _ground(self, box: DeclaredStyle, outer: Surroundings) -> Surroundings:
        key = (id(box), id(outer))
        known = self._painted.get(key)
        if known is None:
            known = self._painted[key] = box, outer, painted(box, outer)
        return known[2]

    def _is_in_closed_row(self, node: Node, box: DeclaredStyle) -> bool:
        """Whether the element is cut off by the row of a grid that has no height, as closed answers are."""
        outer = self._boxes.get(id(node.parent), _NO_BOX)
        rows = tokens_of(outer.values.get("grid-template-rows", ""))
        return (
            outer.word("display") in ("grid", "inline-grid")
            and bool(rows)
            and all(row.type in ("dimension", "number") and row.value == 0 for row in rows)
            and box.word("overflow-y") in ("hidden", "clip")
        )

    def _is_sizeless(self, node: Node, box: DeclaredStyle) -> bool:
        """Whether the element takes no height from its content, has no other, and cuts it off.

        Where it is placed by its edges, or by the flex or grid around it, it has one from these.
        What overflows shows as far as the padding below.
        """
        contained = {
            *box.values.get("contain", "").lower().split(),
            *box.values.get("container-type", "").lower().split(),
        }
        cuts = box.word("overflow-y") in _CUTTING or contained & {"strict", "paint"}
        outer = self._boxes.get(id(node.parent), _NO_BOX)
        return (
            bool(contained & {"strict", "size"} and cuts)
            and _can_be_contained(node, box)
            and (box.length("padding-bottom", WIDTH) or 0.0) < _TINY
            and not any(_is_told(box, name) for name in _HEIGHTS)
            and outer.word("display").removeprefix("inline-") not in ("flex", "grid")
            and box.word("position") not in ("absolute", "fixed")
        )

    def _is_behind(self, node: Node, box: DeclaredStyle) -> bool:
        """Whether the element lies under the ground of one around it."""
        self._boxes[id(node)] = box
        if not box.values.get("z-index", "").startswith("-"):
            return False
        for around in node.ancestors():
            outer = self._boxes.get(id(around), _NO_BOX)
            if around.name in ("body", "html") or _is_context(outer):
                return False
            if "background-color" in outer.values and painted(outer, Surroundings()).told:
                return True
        return False

    def _seen(self, text: str, style: Style, place: Surroundings) -> Kind:
        if place.kind != "seen":
            return place.kind
        if not style.visible or place.is_beyond_clip(self._before, len(text), style):
            return "shut"
        if style.font * place.scale < _TINY or is_run_together(text, style, place):
            return "veiled"
        if self._stands_out(style, place):
            return "seen"
        faded = place.opacity < 1 and is_text_painted(style, replace(place, opacity=1.0))
        doubtful = place.doubtful or (self._linked and not place.told)
        return "shut" if faded or doubtful else "veiled"

    def _stands_out(self, style: Style, place: Surroundings) -> bool:
        key = (id(style), id(place))
        known = self._standing_out.get(key)
        if known is None:
            known = self._standing_out[key] = style, place, is_text_painted(style, place)
        return known[2]


def _is_inline(node: Node, box: DeclaredStyle) -> bool:
    return node.name in INLINE and not (
        box.word("display") not in ("", "inline", "contents")
        or box.word("position") in ("absolute", "fixed")
        or box.word("float") in ("left", "right")
    )


def _can_be_contained(node: Node, box: DeclaredStyle) -> bool:
    """Whether `contain` has an effect on the element: it has none in a line or a table."""
    display = box.word("display")
    if not display:
        is_custom = "-" in node.name  # in a line unless it is told otherwise
        return not (is_custom or node.name in _TABLE_PARTS or _is_inline(node, box))
    is_of_table = display.startswith(("table", "inline-table")) and display != "table-caption"
    return not (is_of_table or display in ("inline", "contents"))


def _is_told(box: DeclaredStyle, name: str) -> bool:
    """Whether a property gives the element a size of its own."""
    told = name in box.values and box.word(name) not in ("auto", "none")
    return told and box.length(name, 1.0) != 0


def _is_context(box: DeclaredStyle) -> bool:
    """Whether what lies behind in the element stays before the grounds around it."""
    values = box.values
    position = box.word("position")
    return (
        (position not in ("", "static") and values.get("z-index", "auto") not in ("", "auto"))
        or position in ("fixed", "sticky")
        or box.word("isolation") == "isolate"
        or box.opacity() < 1
        or any(values.get(name, "none") != "none" for name in _CONTEXTS)
    )
