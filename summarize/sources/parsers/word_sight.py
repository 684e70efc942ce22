"""What a reader of a Word document does not see: hidden runs, by themselves or by their style.

Properties come from the document's defaults, the paragraph's style, the character style and the run
(ECMA-376, section 17.7.2). Where the ground is a table style's or a picture's, colours are not judged.
"""

from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from summarize.sources.parsers.looks import PAPER, Look, hex_colour
from summarize.sources.parsers.xml import local_name
from summarize.sources.styles.colours import BLACK, Colour, colour

_OFF = frozenset(("0", "false", "off"))
_FILLS = frozenset(("solidFill", "gradFill", "pattFill", "blipFill"))
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class _Told:
    """What one place says; `None` where it says nothing."""

    vanish: bool | None = None
    colour: str | None = None
    size: float | None = None
    shade: str | None = None

    def under(self, stronger: "_Told") -> "_Told":
        """Both, where `stronger` has the last word."""
        return _Told(
            self.vanish if stronger.vanish is None else stronger.vanish,
            stronger.colour or self.colour,
            self.size if stronger.size is None else stronger.size,
            stronger.shade or self.shade,
        )


class WordStyles:
    """The styles of a document, from its styles part if it has one.

    `left_out` counts the letters that `remove_unseen` has taken out.
    """

    def __init__(self, part: Element | None, *, has_background: bool = False) -> None:
        self._styles: dict[str, Element] = {}
        self._known: dict[str, _Told] = {}
        self._default = ""
        self._base = _Told()
        self.has_background = has_background
        self.left_out = 0
        for item in part if part is not None else ():
            if local_name(item) == "docDefaults":
                self._base = _told(_first(item, "rPr"))
            elif local_name(item) == "style":
                self._styles[_value(item, "styleId")] = item
                if _value(item, "type") == "paragraph" and _value(item, "default") in ("1", "true"):
                    self._default = _value(item, "styleId")

    def style(self, name: str, depth: int = 0) -> _Told:
        """What a style says, with those that it is based on."""
        if name not in self._known:
            item = self._styles.get(name)
            if item is None or depth > _DEEPEST:
                return _Told()
            own = _told(_child(item, "rPr"))
            paragraph = _child(item, "pPr")
            own = own if own.shade else replace(own, shade=_shade(paragraph))
            below = _child(item, "basedOn")
            outer = self.style(_value(below, "val"), depth + 1) if below is not None else _Told()
            self._known[name] = outer.under(own)
        return self._known[name]

    def look(self, paragraph: str, run: Element, ground: Colour | None) -> Look:
        """How a run looks in a paragraph of this style, on this ground."""
        properties = _child(run, "rPr")
        direct = _told(properties)
        character = _child(properties, "rStyle") if properties is not None else None
        outer = self.style(paragraph or self._default)
        inner = self.style(_value(character, "val")) if character is not None else _Told()
        vanish = bool(outer.vanish) is not bool(inner.vanish)  # a toggle (section 17.7.3)
        told = self._base.under(outer).under(inner).under(direct)
        shade = hex_colour(told.shade) if told.shade else None
        return Look(
            hidden=vanish if direct.vanish is None else direct.vanish,
            colour=hex_colour(told.colour) if told.colour else BLACK,
            size=12.0 if told.size is None else told.size,
            ground=shade or ground,
        )


def remove_unseen(part: Element, styles: WordStyles) -> Element:
    """Empty the runs that no reader sees, in place; the part again."""
    background = _child(part, "background")
    ground: Colour | None = PAPER
    if background is not None and styles.has_background:
        ground = hex_colour(_value(background, "color"))
    stack: list[tuple[Element, str, Colour | None]] = [(part, "", ground)]
    while stack:
        element, paragraph, ground = stack.pop()
        name = local_name(element)
        if name == "r" and not styles.look(paragraph, element, ground).is_seen:
            styles.left_out += _emptied(element)
            continue
        if name in ("tr", "anchor", "inline") and _is_out(element):
            styles.left_out += _emptied(element)
            continue
        if name == "p":
            properties = _child(element, "pPr")
            own = _child(properties, "pStyle") if properties is not None else None
            paragraph = _value(own, "val") if own is not None else ""
            ground = _on(_shade(properties), ground)
        elif name == "tbl":
            ground = None if _has_style(element) else ground
        elif name == "tc":
            ground = _on(_shade(_child(element, "tcPr")), ground)
        elif name in ("wsp", "shape", "rect", "roundrect"):
            ground = None if _is_filled(element) else ground
        stack.extend((child, paragraph, ground) for child in element)
    return part


def _told(properties: Element | None) -> _Told:
    told = _Told()
    for item in properties if properties is not None else ():
        name, value = local_name(item), _value(item, "val")
        if name == "vanish":
            told = replace(told, vanish=value.lower() not in _OFF)
        elif name == "color":
            told = replace(told, colour=value)
        elif name == "sz" and value.isdecimal():
            told = replace(told, size=int(value) / 2)
        elif name == "shd":
            told = replace(told, shade=told.shade or _filling(item))
        elif name == "highlight":
            told = replace(told, shade=_highlight(value))
    return told


def _shade(properties: Element | None) -> str | None:
    item = _child(properties, "shd") if properties is not None else None
    return _filling(item) if item is not None else None


def _filling(shade: Element) -> str | None:
    value = _value(shade, "color" if _value(shade, "val") == "solid" else "fill")
    return value if hex_colour(value) else None


def _highlight(name: str) -> str | None:
    found = colour({"darkyellow": "olive"}.get(name.lower(), name.lower()), BLACK)
    return "{:02x}{:02x}{:02x}".format(*map(int, found[:3])) if found else None


def _on(shade: str | None, ground: Colour | None) -> Colour | None:
    return hex_colour(shade) if shade else ground


def _has_style(table: Element) -> bool:
    """Whether cells may be coloured by a style of tables."""
    properties = _child(table, "tblPr")
    style = _child(properties, "tblStyle") if properties is not None else None
    return style is not None and _value(style, "val") not in ("TableGrid", "TableNormal", "")


def _is_filled(shape: Element) -> bool:
    if _value(shape, "fillcolor"):
        return True
    properties = _child(shape, "spPr")
    fills = (local_name(item) for item in properties) if properties is not None else ()
    return any(name in _FILLS for name in fills) or _child(shape, "style") is not None


def _is_out(element: Element) -> bool:
    """Whether a table's row or a drawing is set not to be shown."""
    if local_name(element) == "tr":
        properties = _child(element, "trPr")
        hidden = _child(properties, "hidden") if properties is not None else None
        return hidden is not None and _value(hidden, "val").lower() not in _OFF
    about = _child(element, "docPr")
    return about is not None and _value(about, "hidden").lower() in ("1", "true")


def _emptied(element: Element) -> int:
    texts = [item for item in element.iter() if local_name(item) == "t"]
    letters = sum(len((item.text or "").strip()) for item in texts)
    for child in list(element):
        element.remove(child)
    return letters


def _child(element: Element | None, name: str) -> Element | None:
    found = (item for item in element if local_name(item) == name) if element is not None else ()
    return next(iter(found), None)


def _first(element: Element, name: str) -> Element | None:
    return next((item for item in element.iter() if local_name(item) == name), None)


def _value(element: Element | None, attribute: str) -> str:
    if element is None:
        return ""
    found = (value for name, value in element.items() if name.rpartition("}")[2] == attribute)
    return next(found, "")
