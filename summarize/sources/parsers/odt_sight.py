"""What a reader of an OpenDocument text does not see: hidden sections, paragraphs, spans and rows.

Styles inherit from their parents and from the family's default (ISO/IEC 26300-1, section 16.2); what
stands inside of another element has its look until it says otherwise.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from summarize.sources.parsers.looks import PAPER, Look, hex_colour
from summarize.sources.parsers.xml import local_name

_DEEPEST = 20
_POINTS = {"pt": 1.0, "px": 0.75, "in": 72.0, "cm": 28.35, "mm": 2.835, "pc": 12.0}
_FAMILIES = {
    "p": "paragraph", "h": "paragraph", "span": "text", "section": "section",
    "table-cell": "table-cell", "table-row": "table-row", "frame": "graphic", "a": "text",
    "custom-shape": "graphic",
}  # fmt: skip
Told = dict[str, str]
"""Properties by their local names; those of the ground by the family before them."""


class OdtStyles:
    """The styles of a document, from any of its parts."""

    def __init__(self, parts: Iterable[Element]) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._defaults: dict[str, Told] = {}
        self._known: dict[tuple[str, str], Told] = {}
        self.paper = PAPER
        for part in parts:
            for item in part.iter():
                name = local_name(item)
                if name == "style":
                    key = (_value(item, "family"), _value(item, "name"))
                    self._styles.setdefault(key, item)
                elif name == "default-style":
                    self._defaults[_value(item, "family")] = dict(_told(item))
                elif name == "page-layout-properties":
                    self.paper = hex_colour(_value(item, "background-color")) or self.paper

    def style(self, family: str, name: str, depth: int = 0) -> Told:
        """What a style says, with those that it inherits from."""
        key = (family, name)
        if key not in self._known:
            item = self._styles.get(key)
            if item is None or depth > _DEEPEST:
                return {}
            outer = self.style(family, _value(item, "parent-style-name"), depth + 1)
            self._known[key] = {**outer, **dict(_told(item))}
        return self._known[key]

    def default(self, family: str) -> Told:
        """What goes for all of a family."""
        return self._defaults.get(family, {})


def remove_unseen(content: Element, styles: OdtStyles) -> int:
    """Empty what no reader sees, in place; how many letters that took out."""
    letters = 0
    start = _applied(Look(ground=styles.paper), styles.default("paragraph"), "text")
    stack: list[tuple[Element, Look]] = [(content, start)]
    while stack:
        element, look = stack.pop()
        inside = _inside(element, look, styles)
        if not inside.is_seen:
            letters += _size(element.text)
            element.text = ""
        for child in element:
            if not inside.is_seen:
                letters += _size(child.tail)
                child.tail = ""
            stack.append((child, inside))
    return letters


def _inside(element: Element, look: Look, styles: OdtStyles) -> Look:
    name = local_name(element)
    family = _FAMILIES.get(name)
    if family is not None:
        style = styles.style(family, _value(element, "style-name"))
        look = _applied(look, style, family)
    if name in ("p", "h") and _hides(element):
        return replace(look, hidden=True)
    if name == "hidden-text" and _value(element, "is-hidden") != "false":
        return replace(look, hidden=True)
    out = _value(element, "display") == "none" or _value(element, "visibility") in (
        "collapse",
        "filter",
    )
    out = out or (_value(element, "is-hidden") == "true" and name != "hidden-paragraph")
    return replace(look, hidden=True) if out else look


def _hides(paragraph: Element) -> bool:
    """Whether a field in the paragraph hides all of it."""
    return any(
        local_name(item) == "hidden-paragraph" and _value(item, "is-hidden") == "true"
        for item in paragraph
    )


def _applied(look: Look, told: Told, family: str) -> Look:
    """The look with what a style says."""
    if told.get("display") in ("none", "true"):
        look = replace(look, hidden=told["display"] == "none")
    if "color" in told:
        look = replace(look, colour=hex_colour(told["color"]))
    if told.get("use-window-font-color") == "true":
        look = replace(look, colour=None)
    if "font-size" in told:
        look = replace(look, size=_points(told["font-size"], look.size))
    ground = hex_colour(told.get("background-color"))
    if family == "graphic" and told.get("fill", "none") != "none":
        return replace(look, ground=hex_colour(told.get("fill-color")))
    return look if ground is None else replace(look, ground=ground)


def _told(style: Element) -> Iterator[tuple[str, str]]:
    for properties in style:
        if local_name(properties).endswith("-properties"):
            for name, value in properties.items():
                yield name.rpartition("}")[2], value


def _points(value: str, outer: float) -> float:
    number = value.rstrip("%abcdefghijklmnopqrstuvwxyz")
    try:
        size = float(number)
    except ValueError:
        return outer
    unit = value[len(number) :]
    return outer * size / 100 if unit == "%" else size * _POINTS.get(unit, 1.0)


def _size(text: str | None) -> int:
    return len((text or "").strip())


def _value(element: Element, attribute: str) -> str:
    return next(
        (value for name, value in element.items() if name.rpartition("}")[2] == attribute), ""
    )
