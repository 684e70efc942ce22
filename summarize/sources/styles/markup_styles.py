"""What markup says by itself of how text is shown: elements and attributes (HTML, section 15)."""

import re
from collections.abc import Iterator

from summarize.sources.styles.nodes import Node

NEVER_SHOWN = frozenset([
    "template", "datalist", "video", "audio", "canvas", "iframe", "noframes", "noembed", "rp",
    "progress", "meter", "annotation", "annotation-xml", "desc", "metadata", "defs", "symbol",
    "clippath",
])  # fmt: skip
"""What stands in these is for programs, or for browsers of long ago."""

INLINE = frozenset([
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "nobr", "ruby", "rt",
])  # fmt: skip
_SMALLER = frozenset(("small", "sub", "sup"))
_HIDES_HOST = re.compile(
    r"(?::host|::slotted\()[^{}]*\{[^}]*(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:opacity|font-size)\s*:\s*0)",
    re.IGNORECASE,
)
_TYPED_ATTRIBUTE = re.compile(
    r"attr\(\s*([\w-]+)\s+((?:[^(),]|\([^()]*\))+?)\s*(?:,([^()]*))?\)", re.IGNORECASE
)
_PLAIN_VALUE = re.compile(r"[\w.%#+-]*")
_HEADINGS = {"h1": "2em", "h2": "1.5em", "h3": "1.17em", "big": "larger"}
_BUTTONS = frozenset(("button", "select", "textarea", "option"))


def is_never_shown(node: Node) -> bool:
    """Whether no reader with scripts gets to see what stands in the element, whatever styles say."""
    if node.name == "object":
        return "data" in node.attributes or "type" in node.attributes
    return node.name in NEVER_SHOWN


def is_shut(node: Node) -> bool:
    """Whether the element is shown only without scripts, or after a click."""
    if node.name == "noscript":
        return True
    parent = node.parent
    if parent is None or parent.name != "details" or "open" in parent.attributes:
        return False
    first = next((child for child in parent.children if child.name == "summary"), None)
    return node is not first


def is_slotless(host: Node) -> bool:
    """Whether the element has a shadow tree with no place for what stands in it, or none that is seen."""
    for child in host.children:
        if child.name == "template" and "shadowrootmode" in child.attributes:
            inside = list(child.descendants())
            slots = [inner for inner in inside if inner.name == "slot"]
            return all(slot.attributes.get("name") for slot in slots) or any(
                inner.name == "style" and _HIDES_HOST.search(inner.text) for inner in inside
            )
    return False


def with_attributes(value: str, node: Node) -> str:
    """The value with its typed `attr()` filled in from the element (CSS Values 5); other ones are strings."""

    def filled(found: re.Match[str]) -> str:
        told = node.attributes.get(found[1].lower())
        if told is None or not _PLAIN_VALUE.fullmatch(told.strip()):
            return found[3] or "unset"
        is_unit = not found[2].lower().startswith(("type(", "raw-string", "number"))
        return f"{told.strip()}{found[2] if is_unit else ''}"

    return _TYPED_ATTRIBUTE.sub(filled, value)


def hints(node: Node) -> Iterator[tuple[str, str]]:
    """Declarations that are weaker than any of the page's own."""
    attributes, name = node.attributes, node.name
    if name in _SMALLER:
        yield "font-size", "smaller"
    elif name in _HEADINGS:
        yield "font-size", _HEADINGS[name]
    elif name == "a" and "href" in attributes:
        yield "color", "#0000ee"
    elif name == "mark":
        yield "color", "#000"
        yield "background-color", "#ff0"
    elif name in _BUTTONS:
        yield "color", "#000"
        yield "background-color", "#eee" if name == "button" else "#fff"
    elif name == "dialog" and "open" not in attributes:
        yield "display", "none"
    if attributes:
        yield from _attributes(node)


def _attributes(node: Node) -> Iterator[tuple[str, str]]:
    attributes = node.attributes
    hidden = attributes.get("hidden")
    if hidden is not None:
        if hidden.strip().lower() == "until-found":
            yield "content-visibility", "hidden"
        else:
            yield "display", "none"
    if "popover" in attributes:
        yield "display", "none"
    if attributes.get("bgcolor"):
        yield "old-background", attributes["bgcolor"]
    if attributes.get("background"):
        yield "background-image", "url()"
    if node.name == "font" and attributes.get("color"):
        yield "old-color", attributes["color"]
    if node.name == "body" and attributes.get("text"):
        yield "old-color", attributes["text"]
