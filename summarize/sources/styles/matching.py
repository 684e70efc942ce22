"""Which elements a selector means, in bounded time.

cssselect2's own matching tries all ways to fit `a b c d` into nested elements. Here, what is asked twice
of the same element is remembered, and the questions are counted: a style sheet that needs more of them
than any page is not judged at all.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter

from summarize.sources.styles.element_tests import Test, before, parent
from summarize.sources.styles.errors import TooMuchStyleError
from summarize.sources.styles.nodes import Node

Keys = tuple[tuple[str, str], ...]
"""What an element must have one of: an id, a class, a name, an attribute. Empty for no matter what."""

_MOST_TESTS = 500_000
_MOST_PARTS = 60
_ORDER: Callable[[Node], int] = attrgetter("order")


class Selector:
    """One selector, ready to be asked: how much it weighs, and which elements it may mean.

    `parts` are tests from the first compound to the last, each with the combinator before it;
    `keys` is what every element that is meant must have, and `around` what must be around it.
    """

    __slots__ = ("around", "keys", "parts", "specificity")

    def __init__(
        self,
        specificity: tuple[int, int, int],
        parts: list[tuple[Test, str]],
        keys: list[Keys],
    ) -> None:
        if len(parts) > _MOST_PARTS + 1:
            raise TooMuchStyleError
        self.specificity = specificity
        self.parts = parts
        self.keys = keys[-1]
        self.around = [
            before
            for before, (_, combinator) in zip(keys, parts[1:], strict=False)
            if combinator in (" ", ">") and len(before) == 1 and before[0][0] in (".", "#")
        ]


class Matcher:
    """Asks selectors of the elements of one tree, below its `root`.

    Of a `loose` page, one without a doctype, browsers do not tell Class from class.
    """

    def __init__(self, root: Node, *, loose: bool = False) -> None:
        self.root = root
        self._loose = loose
        self._left = _MOST_TESTS
        self._index: defaultdict[tuple[str, str], list[Node]] = defaultdict(list)
        self._classes: dict[int, frozenset[str]] = {}  # in lower case, if that is all the same
        for node in root.descendants():
            classes = node.classes
            if loose and classes:
                classes = self._classes[id(node)] = frozenset(map(str.lower, classes))
            if not node.size and node is not root:
                continue
            self._index["", ""].append(node)
            self._index["name", node.name].append(node)
            for name in classes:
                self._index[".", name].append(node)
            for name in node.attributes:
                self._index["[", name].append(node)
            if node.attributes.get("id"):
                self._index["#", self.folded(node.attributes["id"])].append(node)

    def folded(self, name: str) -> str:
        """A class or an id as it is compared."""
        return name.lower() if self._loose else name

    def spend(self, tests: int = 1) -> None:
        """Count questions. Raises `TooMuchStyleError` when there were too many."""
        self._left -= tests
        if self._left < 0:
            raise TooMuchStyleError

    def has_class(self, name: str) -> Test:
        """A test for a class."""
        name = self.folded(name)
        if self._loose:
            return lambda node: bool(node.classes) and name in self._classes[id(node)]
        return lambda node: name in node.classes

    def has_id(self, ident: str) -> Test:
        """A test for an id."""
        ident = self.folded(ident)
        return lambda node: self.folded(node.attributes.get("id") or "") == ident

    def matches(self, selector: Selector) -> Iterator[Node]:
        """The elements with text that the selector means."""
        nodes = self._inside(selector.around, self._having(selector.keys))
        memo: dict[tuple[int, int], bool] = {}
        last = len(selector.parts) - 1
        if not last:
            test = selector.parts[0][0]
            self.spend(len(nodes))
            yield from filter(test, nodes)
            return
        for node in nodes:
            if self._fits(selector.parts, last, node, memo):
                yield node

    def _having(self, keys: Keys) -> Sequence[Node]:
        """The elements with text that have one of the keys, in their order."""
        lists = [
            self._index.get((kind, self.folded(name) if kind in (".", "#") else name), ())
            for kind, name in keys or (("", ""),)
        ]
        if len(lists) == 1:
            return lists[0]
        found = {id(node): node for nodes in lists for node in nodes}
        return sorted(found.values(), key=_ORDER)

    def _inside(self, around: Sequence[Keys], nodes: Sequence[Node]) -> Sequence[Node]:
        """Those of the elements that stand in one that has what is rarest in `around`."""
        if not around or not nodes:
            return nodes
        found: list[Node] = []
        end = -1
        for host in min(map(self._having, around), key=len):
            if host.order > end:  # not in the one before
                end = host.last
                start = bisect_right(nodes, host.order, key=_ORDER)
                found += nodes[start : bisect_right(nodes, end, lo=start, key=_ORDER)]
        return found

    def means(self, selectors: Sequence[Selector], node: Node) -> bool:
        """Whether one of the selectors means the element."""
        return any(self._fits(item.parts, len(item.parts) - 1, node, {}) for item in selectors)

    def _fits(
        self,
        parts: Sequence[tuple[Test, str]],
        last: int,
        node: Node,
        memo: dict[tuple[int, int], bool],
    ) -> bool:
        self.spend()
        test, combinator = parts[last]
        if not test(node):
            return False
        if not combinator:
            return True
        if combinator == ">":
            return node.parent is not None and self._fits(parts, last - 1, node.parent, memo)
        if combinator == "+":
            sibling = before(node)
            return sibling is not None and self._fits(parts, last - 1, sibling, memo)
        step = before if combinator == "~" else parent
        return self._reaches(parts, last - 1, (step, node), memo)

    def _reaches(
        self,
        parts: Sequence[tuple[Test, str]],
        last: int,
        start: tuple[Callable[[Node], Node | None], Node],
        memo: dict[tuple[int, int], bool],
    ) -> bool:
        """Whether an element that `step` leads to fits; each is asked once for each part."""
        step, node = start
        passed: list[tuple[int, int]] = []
        found = False
        next_ = step(node)
        while next_ is not None:
            key = (last, id(next_))
            known = memo.get(key)
            if known is None:
                known = self._fits(parts, last, next_, memo)
                passed.append(key)
                if not known:
                    next_ = step(next_)
                    continue
            elif not known:  # nor anything beyond it
                break
            found = True
            break
        for key in passed:
            memo[key] = found
        return found
