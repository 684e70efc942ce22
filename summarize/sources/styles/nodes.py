"""Elements as selectors see them, whatever parser they come from."""

from collections.abc import Iterator, Mapping
from typing import Any

TEXTLESS = frozenset(("script", "style"))


class Node:
    """An element: lower-case local name, attributes, and how many letters stand in it.

    `texts` are its own pieces of text, `size` the length of those and of its descendants'.
    `order` is its number in the document, `last` that of the last element inside of it.
    `source` is the parser's element that it stands for.
    """

    __slots__ = (
        "attributes",
        "children",
        "classes",
        "last",
        "name",
        "order",
        "parent",
        "position",
        "size",
        "source",
        "texts",
    )

    def __init__(self, name: str, attributes: Mapping[str, str], parent: "Node | None") -> None:
        self.name = name
        self.attributes = attributes
        self.parent = parent
        self.children: list[Node] = []
        self.position = 0
        self.classes = frozenset((attributes.get("class") or "").split())
        self.texts: list[str] = []
        self.size = 0
        self.order = 0
        self.last = 0
        self.source: Any = None
        if parent is not None:
            self.position = len(parent.children)
            parent.children.append(self)

    def ancestors(self) -> "Iterator[Node]":
        """The elements around it, the nearest first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def descendants(self) -> "Iterator[Node]":
        """The elements inside of it in document order, itself first."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children))

    @property
    def text(self) -> str:
        """Its own text, in one."""
        return "".join(self.texts)

    def add_up(self) -> None:
        """Number everything below and count its letters, once the tree is whole."""
        nodes = list(self.descendants())
        for order in range(len(nodes) - 1, -1, -1):
            node = nodes[order]
            node.order = order
            node.last = node.children[-1].last if node.children else order
            own = 0 if node.name in TEXTLESS else sum(len(text.strip()) for text in node.texts)
            node.size += own
            if node.parent is not None:
                node.parent.size += node.size
