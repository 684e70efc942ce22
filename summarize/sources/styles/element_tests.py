"""What an element can be asked by itself and by its siblings: attributes, states, its place (Selectors 4).

No selector is read here, and none inside of another is asked: that takes a `Matcher`.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence

from summarize.sources.styles.nodes import Node

Test = Callable[[Node], bool]
"""Whether an element is meant."""

_CONTROLS = frozenset(("button", "input", "select", "textarea", "option", "optgroup", "fieldset"))


def nobody(_: Node) -> bool:
    """No element is."""
    return False


def everybody(_: Node) -> bool:
    """Every element is."""
    return True


def all_of(tests: Sequence[Test]) -> Test:
    """One test for some, of which there are mostly one or two."""
    if len(tests) == 1:
        return tests[0]
    if len(tests) == 2:
        first, second = tests
        return lambda node: first(node) and second(node)
    return lambda node: all(test(node) for test in tests)


def parent(node: Node) -> Node | None:
    """The element that it stands in."""
    return node.parent


def before(node: Node) -> Node | None:
    """The sibling right before it."""
    if node.parent is None or not node.position:
        return None
    return node.parent.children[node.position - 1]


def attribute_around(node: Node, name: str) -> str:
    """`lang` or `dir` of it or of what is around it, in lower case; text runs from left to right by itself."""
    found = (each.attributes.get(name) for each in (node, *node.ancestors()))
    return next((value.lower() for value in found if value), "ltr" if name == "dir" else "")


def _is_checked(node: Node) -> bool:
    attributes = node.attributes
    if node.name == "option":
        return "selected" in attributes
    kind = (attributes.get("type") or "").lower()
    return node.name == "input" and kind in ("checkbox", "radio") and "checked" in attributes


STATES: dict[str, Test] = {
    "link": lambda node: node.name in ("a", "area") and "href" in node.attributes,
    "any-link": lambda node: node.name in ("a", "area") and "href" in node.attributes,
    "empty": lambda node: not node.children and not "".join(node.texts),
    "checked": _is_checked,
    "disabled": lambda node: node.name in _CONTROLS and "disabled" in node.attributes,
    "enabled": lambda node: node.name in _CONTROLS and "disabled" not in node.attributes,
    "required": lambda node: node.name in _CONTROLS and "required" in node.attributes,
    "open": lambda node: "open" in node.attributes,
}
"""Pseudo-classes that an element answers by its name and attributes."""
OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "=": lambda value, wanted: value == wanted,
    "~=": lambda value, wanted: wanted in value.split(),
    "|=": lambda value, wanted: value == wanted or value.startswith(f"{wanted}-"),
    "^=": lambda value, wanted: bool(wanted) and value.startswith(wanted),
    "$=": lambda value, wanted: bool(wanted) and value.endswith(wanted),
    "*=": lambda value, wanted: bool(wanted) and wanted in value,
}
"""How an attribute is compared with what a selector says of it."""


def is_nth(place: int, a: int, b: int) -> bool:
    """Whether a place, from 1, is one of those that `an + b` means."""
    place -= b
    return place == 0 if a == 0 else place % a == 0 and place // a >= 0


class Siblings:
    """Which place elements have among their siblings; of those of one name, it is counted once."""

    def __init__(self) -> None:
        self._of_type: dict[tuple[int, bool], dict[int, int]] = {}

    def nth(self, places: tuple[int, int], way: tuple[bool, bool]) -> Test:
        """A test for the places `an + b`, counted from the last or not, among those of its name or among all."""
        a, b = places
        return lambda node: is_nth(self._place(node, *way), a, b)

    def _place(self, node: Node, last: bool, typed: bool) -> int:
        """The element's number among its siblings (of its name), from 1."""
        if node.parent is None:
            return 1
        if not typed:
            return len(node.parent.children) - node.position if last else node.position + 1
        key = (id(node.parent), last)
        if key not in self._of_type:
            counts: defaultdict[str, int] = defaultdict(int)
            places = {}
            children = node.parent.children
            for child in reversed(children) if last else children:
                counts[child.name] += 1
                places[id(child)] = counts[child.name]
            self._of_type[key] = places
        return self._of_type[key][id(node)]
