"""Which elements a selector means (Selectors 4), in bounded time.

cssselect2 reads selectors; they are matched here, because its own matching tries all ways to fit
`a b c d` into nested elements. What is asked twice of the same element is remembered, and the
questions are counted: a style sheet that needs more of them than any page is not judged at all.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Any

import tinycss2.nth
from cssselect2 import parser

from summarize.sources.styles.errors import TooMuchStyleError
from summarize.sources.styles.glance import at_commas
from summarize.sources.styles.nodes import Node
from summarize.sources.styles.values import is_word

Test = Callable[[Node], bool]
Keys = tuple[tuple[str, str], ...]
"""What an element must have one of: an id, a class, a name, an attribute. Empty for no matter what."""

_MOST_TESTS = 500_000
_TO_READ = 30  # tests that reading a selector costs
_LONGEST = 4000
_MOST_PARTS = 60
# Names, classes and ids with combinators between them are most of all selectors, and need no parser.
_IDENT = r"-?[a-zA-Z_][\w-]*+"
_COMPOUND = rf"(?:(?:{_IDENT}|\*)(?:[.#]{_IDENT})*+|(?:[.#]{_IDENT})++)"
_PLAIN = re.compile(rf"\s*+{_COMPOUND}(?:(?:\s*+[>+~]\s*+|\s++){_COMPOUND})*+\s*", re.ASCII)
_STEP = re.compile(r"\s*([>+~])\s*|\s+")
_PIECE = re.compile(r"[.#]?[^.#]+")
_FORGIVING = re.compile(r"(:(?:is|where))\(((?:[^()]|\([^()]*\))*)\)", re.IGNORECASE)
_NOT_PLAIN = re.compile(r"""[\\&"']|/\*|\|(?!=)""")
_PSEUDO_ELEMENT = re.compile(r"::(-webkit-[\w-]+|[\w-]+)")
_BROWSERS_OWN = frozenset([
    "backdrop", "cue", "part", "slotted", "details-content", "view-transition", "highlight",
    "scroll-marker", "picker", "picker-icon", "checkmark", "column", "search-text",
    "spelling-error", "grammar-error", "target-text",
])  # fmt: skip
_NEVER = frozenset([
    "hover", "active", "focus", "focus-visible", "focus-within", "visited", "target",
    "target-within", "current", "past", "future", "playing", "paused", "seeking", "buffering",
    "stalled", "muted", "fullscreen", "picture-in-picture", "popover-open", "modal", "user-valid",
    "user-invalid", "autofill", "host", "placeholder-shown", "indeterminate", "invalid",
    "out-of-range", "read-write", "default",
])  # fmt: skip
_ALWAYS = frozenset(("defined", "valid", "scope-root", "in-range", "optional", "read-only"))
_CONTROLS = frozenset(("button", "input", "select", "textarea", "option", "optgroup", "fieldset"))


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


def _compounds(parsed: Any) -> list[tuple[Sequence[Any], str]]:
    """The simple selectors of each compound of a parsed selector, and the combinator before."""
    tree = parsed.parsed_tree
    rights = []
    while isinstance(tree, parser.CombinedSelector):
        rights.append((tree.right.simple_selectors, tree.combinator))
        tree = tree.left
    return [(tree.simple_selectors, ""), *reversed(rights)]


def _keys(simple: Sequence[Any]) -> Keys:
    """What every element that a compound means must have one of: the rarest that is known."""
    found: Keys = ()
    other: Keys = ()
    for item in simple:
        if isinstance(item, parser.IDSelector):
            return (("#", item.ident),)
        if isinstance(item, parser.ClassSelector):
            found = ((".", item.class_name),)
        elif isinstance(item, parser.LocalNameSelector):
            found = found or (("name", item.lower_local_name),)
        elif isinstance(item, parser.AttributeSelector):
            other = other or (("[", item.lower_name),)
        elif isinstance(item, parser.MatchesAnySelector | parser.SpecificityAdjustmentSelector):
            each = [_keys(_compounds(one)[-1][0]) for one in item.selector_list]
            other = other or (tuple(key for keys in each for key in keys) if all(each) else ())
    return found or other


class Matcher:
    """Asks selectors of the elements of one tree."""

    def __init__(self, root: Node, *, loose: bool = False) -> None:
        self._root = root
        self._loose = loose  # without a doctype, browsers do not tell Class from class
        self._left = _MOST_TESTS
        self._index: defaultdict[tuple[str, str], list[Node]] = defaultdict(list)
        self._of_type: dict[tuple[int, bool], dict[int, int]] = {}
        self._makers: dict[type, Callable[[Any], Test]] = {
            parser.LocalNameSelector: self._name,
            parser.ClassSelector: self._class,
            parser.IDSelector: self._id,
            parser.AttributeSelector: self._attribute,
            parser.PseudoClassSelector: self._pseudo,
            parser.FunctionalPseudoClassSelector: self._function,
            parser.MatchesAnySelector: self._any,
            parser.SpecificityAdjustmentSelector: self._any,
            parser.NegationSelector: self._none,
            parser.RelationalSelector: self._has,
        }
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
                self._index["#", self._folded(node.attributes["id"])].append(node)

    def _folded(self, name: str) -> str:
        return name.lower() if self._loose else name

    def spend(self, tests: int = 1) -> None:
        """Count questions. Raises `TooMuchStyleError` when there were too many."""
        self._left -= tests
        if self._left < 0:
            raise TooMuchStyleError

    def read(self, parsed: Any) -> Selector:
        """A selector as the parser read it."""
        compounds = _compounds(parsed)
        parts = [(self.compound(simple), combinator) for simple, combinator in compounds]
        return Selector(parsed.specificity, parts, [_keys(simple) for simple, _ in compounds])

    def _read_plain(self, selector: str) -> Selector:
        """One of names, classes and ids."""
        steps = _STEP.split(selector.strip())
        parts: list[tuple[Test, str]] = []
        keys: list[Keys] = []
        ids = classes = names = 0
        for place in range(0, len(steps), 2):
            tests = []
            key = ("", "")
            for piece in _PIECE.findall(steps[place]):
                sign, name = (piece[0], piece[1:]) if piece[0] in ".#" else ("name", piece.lower())
                if sign == "#":
                    ids += 1
                    key = key if key[0] == "#" else ("#", name)
                elif sign == ".":
                    classes += 1
                    key = key if key[0] == "#" else (".", name)
                elif name != "*":
                    names += 1
                    key = ("name", name)
                tests.append(self._test(sign, name))
            combinator = (steps[place - 1] or " ") if place else ""
            parts.append((tests[0] if len(tests) == 1 else _all(tests), combinator))
            keys.append((key,) if key[0] else ())
        return Selector((ids, classes, names), parts, keys)

    def _test(self, sign: str, name: str) -> Test:
        if sign == "#":
            return self._has_id(name)
        if sign == ".":
            return self._has_class(name)
        return _everybody if name == "*" else lambda node: node.name == name

    def parsed(self, selectors: tuple[str, ...]) -> list[Selector]:
        """The selectors of a rule, those around it (nesting) second; none where one is invalid."""
        whole = _nested(selectors)
        self.spend(_TO_READ * (1 + whole.count(",")))
        parts = [whole] if _NOT_PLAIN.search(whole) else at_commas(whole)
        plain = [part for part in parts if _PLAIN.fullmatch(part)]
        others = [part for part in parts if not _PLAIN.fullmatch(part)]
        try:
            parsed = _parse(",".join(others)) if others else []
            found = [self.read(item) for item in parsed if item.pseudo_element is None]
            return [*map(self._read_plain, plain), *found]
        except (parser.SelectorError, AttributeError):
            forgiven = self._forgiven(whole)
            return self.parsed((forgiven,)) if forgiven != whole else []
        except RecursionError as error:
            raise TooMuchStyleError from error

    def _forgiven(self, selector: str) -> str:
        """The selector without what nobody knows in its lists for `:is()` and `:where()`."""

        def known(found: re.Match[str]) -> str:
            parts = [part for part in at_commas(found[2]) if self.parsed((part,))]
            return f"{found[1]}({','.join(parts) or ':not(*)'})"

        return _FORGIVING.sub(known, selector)

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
            self._index.get((kind, self._folded(name) if kind in (".", "#") else name), ())
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
            before = _before(node)
            return before is not None and self._fits(parts, last - 1, before, memo)
        step = _before if combinator == "~" else _parent
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

    def compound(self, simple: Sequence[Any]) -> Test:
        """A test for all of some simple selectors."""
        tests = [self._simple(item) for item in simple]
        return tests[0] if len(tests) == 1 else _all(tests)

    def _simple(self, item: Any) -> Test:
        make = self._makers.get(type(item))
        return make(item) if make else _everybody  # namespaces are all the same here

    def _name(self, item: Any) -> Test:
        name = item.lower_local_name
        return lambda node: node.name == name

    def _id(self, item: Any) -> Test:
        return self._has_id(item.ident)

    def _has_id(self, ident: str) -> Test:
        ident = self._folded(ident)
        return lambda node: self._folded(node.attributes.get("id") or "") == ident

    def _class(self, item: Any) -> Test:
        return self._has_class(item.class_name)

    def _has_class(self, name: str) -> Test:
        name = self._folded(name)
        if self._loose:
            return lambda node: bool(node.classes) and name in self._classes[id(node)]
        return lambda node: name in node.classes

    def _attribute(self, item: Any) -> Test:
        name, wanted, fold = item.lower_name, item.value, item.case_sensitive is False
        fold = fold or (item.case_sensitive is None and name in ("type", "dir", "lang", "align"))
        compare = _OPERATORS.get(item.operator)
        wanted = wanted.lower() if fold and wanted else wanted

        def test(node: Node) -> bool:
            value = node.attributes.get(name)
            if value is None or compare is None:
                return value is not None and item.operator is None
            return compare(value.lower() if fold else value, wanted)

        return test

    def _lists(self, item: Any) -> list[Selector]:
        return [self.read(each) for each in item.selector_list]

    def _any(self, item: Any) -> Test:
        selectors = self._lists(item)
        return lambda node: self.means(selectors, node)

    def _none(self, item: Any) -> Test:
        selectors = self._lists(item)
        return lambda node: not self.means(selectors, node)

    def _has(self, item: Any) -> Test:
        wanted = [(each.combinator, self.read(each.selector)) for each in item.selector_list]

        def test(node: Node) -> bool:
            return any(
                self.means([selector], each)
                for combinator, selector in wanted
                for each in self._around(node, combinator)
            )

        return test

    def _around(self, node: Node, combinator: str) -> Iterator[Node]:
        siblings = node.parent.children[node.position + 1 :] if node.parent else []
        if combinator == ">":
            found: Iterable[Node] = node.children
        elif combinator == " ":
            found = (each for each in node.descendants() if each is not node)
        else:
            found = siblings[:1] if combinator == "+" else siblings
        for each in found:
            self.spend()
            yield each

    def _pseudo(self, item: Any) -> Test:
        name = item.name
        if name in _NEVER:
            return _nobody
        if name in _ALWAYS:
            return _everybody
        if name in ("root", "scope"):
            return lambda node: node is self._root
        if name in _NTH_WORDS:
            a, b, last, typed = _NTH_WORDS[name]
            return self._nth(a, b, (last, typed))
        if name in ("only-child", "only-of-type"):
            typed = name == "only-of-type"
            first, end = self._nth(0, 1, (False, typed)), self._nth(0, 1, (True, typed))
            return lambda node: first(node) and end(node)
        return _STATES.get(name, _nobody)

    def _function(self, item: Any) -> Test:
        if item.name in _NTH:
            of = [number for number, each in enumerate(item.arguments) if is_word(each, "of")]
            numbers = item.arguments[: of[0]] if of else item.arguments
            found = tinycss2.nth.parse_nth(numbers)
            if found is None:
                raise parser.SelectorError(item, "an nth that is not known")
            if of:
                listed = _parse(tinycss2.serialize(item.arguments[of[0] + 1 :]))
                return self._nth_of(found, [self.read(each) for each in listed], _NTH[item.name][0])
            a, b = found
            return self._nth(a, b, _NTH[item.name])
        if item.name in ("lang", "dir"):
            wanted = tinycss2.serialize(item.arguments).strip(" \"'").lower()
            return lambda node: _attribute_around(node, item.name).startswith(wanted)
        if item.name in ("matches", "-webkit-any", "-moz-any", "host", "state"):
            return _nobody
        raise parser.SelectorError(item, "a pseudo-class that is not known")

    def _nth(self, a: int, b: int, way: tuple[bool, bool]) -> Test:
        def test(node: Node) -> bool:
            place = self._place(node, *way) - b
            return place == 0 if a == 0 else place % a == 0 and place // a >= 0

        return test

    def _nth_of(self, nth: tuple[int, int], chosen: list[Selector], last: bool) -> Test:
        a, b = nth

        def test(node: Node) -> bool:
            if node.parent is None or not self.means(chosen, node):
                return False
            beside = node.parent.children
            counted = beside[node.position :] if last else beside[: node.position + 1]
            place = sum(self.means(chosen, each) for each in counted) - b
            return place == 0 if a == 0 else place % a == 0 and place // a >= 0

        return test

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


def _nested(selectors: tuple[str, ...]) -> str:
    """The selector of a rule inside of others as one that stands alone (CSS Nesting 1)."""
    whole = selectors[-1]
    for inner in reversed(selectors[:-1]):
        outer = f":is({whole})"
        parts = []
        for part in at_commas(inner):
            if "&" in part or ":scope" in part:
                parts.append(part.replace(":scope", "&").replace("&", outer))
            else:
                parts.append(f"{outer} {part}")
        whole = ",".join(parts)
        if len(whole) > _LONGEST:
            raise TooMuchStyleError
    return whole.replace("&", ":root")


@lru_cache(maxsize=2000)  # the pages of a site share their sheets
def _parse(selectors: str) -> list[Any]:
    try:
        return list(parser.parse(selectors))
    except parser.SelectorError:
        names = _PSEUDO_ELEMENT.findall(selectors)
        if not names or not all(
            name.startswith("-webkit-") or name in _BROWSERS_OWN | parser.SUPPORTED_PSEUDO_ELEMENTS
            for name in names
        ):
            raise
    # Parts of elements that the parser does not know, and every browser does.
    rest = [part for part in at_commas(selectors) if not _PSEUDO_ELEMENT.search(part)]
    return [item for part in rest for item in parser.parse(part)]


_ORDER: Callable[[Node], int] = attrgetter("order")


def _nobody(_: Node) -> bool:
    return False


def _everybody(_: Node) -> bool:
    return True


def _all(tests: list[Test]) -> Test:
    if len(tests) == 2:
        first, second = tests
        return lambda node: first(node) and second(node)
    return lambda node: all(test(node) for test in tests)


def _parent(node: Node) -> Node | None:
    return node.parent


def _before(node: Node) -> Node | None:
    if node.parent is None or not node.position:
        return None
    return node.parent.children[node.position - 1]


def _attribute_around(node: Node, name: str) -> str:
    found = (each.attributes.get(name) for each in (node, *node.ancestors()))
    return next((value.lower() for value in found if value), "ltr" if name == "dir" else "")


def _is_checked(node: Node) -> bool:
    attributes = node.attributes
    if node.name == "option":
        return "selected" in attributes
    kind = (attributes.get("type") or "").lower()
    return node.name == "input" and kind in ("checkbox", "radio") and "checked" in attributes


_STATES: dict[str, Test] = {
    "link": lambda node: node.name in ("a", "area") and "href" in node.attributes,
    "any-link": lambda node: node.name in ("a", "area") and "href" in node.attributes,
    "empty": lambda node: not node.children and not "".join(node.texts),
    "checked": _is_checked,
    "disabled": lambda node: node.name in _CONTROLS and "disabled" in node.attributes,
    "enabled": lambda node: node.name in _CONTROLS and "disabled" not in node.attributes,
    "required": lambda node: node.name in _CONTROLS and "required" in node.attributes,
    "open": lambda node: "open" in node.attributes,
}
_NTH_WORDS = {
    "first-child": (0, 1, False, False),
    "last-child": (0, 1, True, False),
    "first-of-type": (0, 1, False, True),
    "last-of-type": (0, 1, True, True),
}
_NTH = {
    "nth-child": (False, False),
    "nth-last-child": (True, False),
    "nth-of-type": (False, True),
    "nth-last-of-type": (True, True),
}
_OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "=": lambda value, wanted: value == wanted,
    "~=": lambda value, wanted: wanted in value.split(),
    "|=": lambda value, wanted: value == wanted or value.startswith(f"{wanted}-"),
    "^=": lambda value, wanted: bool(wanted) and value.startswith(wanted),
    "$=": lambda value, wanted: bool(wanted) and value.endswith(wanted),
    "*=": lambda value, wanted: bool(wanted) and wanted in value,
}
