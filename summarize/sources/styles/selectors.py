"""Which elements a selector means (Selectors 4), in bounded time.

cssselect2 reads selectors; they are matched here, because its own matching tries all ways to fit
`a b c d` into nested elements. What is asked twice of the same element is remembered, and the
questions are counted: a style sheet that needs more of them than any page is not judged at all.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

import tinycss2.nth
from cssselect2 import parser

from summarize.sources.styles.errors import TooMuchStyleError
from summarize.sources.styles.nodes import Node

Test = Callable[[Node], bool]

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
_SIMPLE_STRING = re.compile(r"""\"[^"\\,()\[\]\n]*"|'[^'\\,()\[\]\n]*'""")
_LAST_NAME = re.compile(r"(?:^|[\s>+~])([a-zA-Z][\w-]*)\s*$")
_NAMES = re.compile(r"[.#][\w-]+")
_PSEUDO = re.compile(r"::?([a-zA-Z-]+)")
_NOT_PLAIN = re.compile(r"""[\\&"']|/\*|\|(?!=)""")
_INSIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_ROUND = re.compile(r"\([^()]*\)")
_ATTRIBUTE = re.compile(
    r"""\[\s*([a-zA-Z][\w-]*)\s*(?:([*^$~|]?=)\s*["']?([\w/-]+)["']?\s*)?\]""", re.ASCII
)
_FEW = 50  # values of an attribute that are looked through
_LONGEST_NAME = 200
_NESTED = 4  # brackets in brackets that are looked through
_PSEUDO_ELEMENT = re.compile(r"::(-webkit-[\w-]+|[\w-]+)")
_BROWSERS_OWN = frozenset(
    [
        "backdrop",
        "cue",
        "part",
        "slotted",
        "details-content",
        "view-transition",
        "highlight",
        "scroll-marker",
        "picker",
        "picker-icon",
        "checkmark",
        "column",
        "search-text",
        "spelling-error",
        "grammar-error",
        "target-text",
    ]
)
_NEVER = frozenset(
    [
        "hover",
        "active",
        "focus",
        "focus-visible",
        "focus-within",
        "visited",
        "target",
        "target-within",
        "current",
        "past",
        "future",
        "playing",
        "paused",
        "seeking",
        "buffering",
        "stalled",
        "muted",
        "fullscreen",
        "picture-in-picture",
        "popover-open",
        "modal",
        "user-valid",
        "user-invalid",
        "autofill",
        "host",
        "placeholder-shown",
        "indeterminate",
        "invalid",
        "out-of-range",
        "read-write",
        "default",
    ]
)
_PASSED_OVER = frozenset(
    [
        "hover",
        "active",
        "focus",
        "focus-visible",
        "focus-within",
        "visited",
        "before",
        "after",
        "placeholder",
        "marker",
        "selection",
        "first-letter",
        "first-line",
        "backdrop",
    ]
)
"""What no element is in without its reader's doing, or no element at all."""
_ALWAYS = frozenset(("defined", "valid", "scope-root", "in-range", "optional", "read-only"))
_CONTROLS = frozenset(("button", "input", "select", "textarea", "option", "optgroup", "fieldset"))


class Selector:
    """One selector, ready to be asked: how much it weighs, and which elements it may mean.

    `parts` are tests from the first compound to the last, each with the combinator before it;
    `key` is an id, a class or a name that every element that is meant must have.
    """

    __slots__ = ("key", "parts", "specificity")

    def __init__(
        self,
        specificity: tuple[int, int, int],
        parts: list[tuple[Test, str]],
        key: tuple[str, str],
    ) -> None:
        if len(parts) > _MOST_PARTS + 1:
            raise TooMuchStyleError
        self.specificity = specificity
        self.parts = parts
        self.key = key


def _compounds(parsed: Any) -> list[tuple[Sequence[Any], str]]:
    """The simple selectors of each compound of a parsed selector, and the combinator before."""
    tree = parsed.parsed_tree
    rights = []
    while isinstance(tree, parser.CombinedSelector):
        rights.append((tree.right.simple_selectors, tree.combinator))
        tree = tree.left
    return [(tree.simple_selectors, ""), *reversed(rights)]


def _key(simple: Sequence[Any]) -> tuple[str, str]:
    """What every element that is meant must have: an id, a class or a name."""
    found = ("", "")
    for item in simple:
        if isinstance(item, parser.IDSelector):
            return "#", item.ident
        if isinstance(item, parser.ClassSelector):
            found = (".", item.class_name)
        elif isinstance(item, parser.LocalNameSelector) and not found[0]:
            found = ("name", item.lower_local_name)
    return found


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
        self._names: set[str] = set()
        self._values: defaultdict[str, set[str]] = defaultdict(set)  # in lower case, by attribute
        self._classes: dict[int, frozenset[str]] = {}  # in lower case, if that is all the same
        for node in root.descendants():
            classes = node.classes
            if loose and classes:
                classes = self._classes[id(node)] = frozenset(map(str.lower, classes))
            self._names.update([f".{name}" for name in classes])
            for name, value in node.attributes.items():
                self._values[name].add(value.lower())
            if "id" in node.attributes:
                self._names.add(f"#{self._folded(node.attributes['id'])}")
            if node.size or node is root:
                self._index["", ""].append(node)
                self._index["name", node.name].append(node)
                for name in classes:
                    self._index[".", name].append(node)
                if node.attributes.get("id"):
                    self._index["#", self._folded(node.attributes["id"])].append(node)

    def _folded(self, name: str) -> str:
        return name.lower() if self._loose else name

    def spend(self, tests: int = 1) -> None:
        """Count questions. Raises `TooMuchStyleError` when there were too many."""
        self._left -= tests
        if self._left < 0:
            raise TooMuchStyleError

    def candidates(self, selectors: str) -> str:
        """Those of a selector list that may mean an element, told by a glance at the end of each."""
        if _NOT_PLAIN.search(selectors) and _NOT_PLAIN.search(_SIMPLE_STRING.sub("", selectors)):
            return selectors
        nests = "(" in selectors or "[" in selectors
        parts = _at_commas(selectors) if nests else selectors.split(",")
        return ",".join(filter(self._may_match, parts))

    def _may_match(self, selector: str) -> bool:
        if "(" in selector or "[" in selector:
            selector = self._without_brackets(selector)
            if not selector or "(" in selector:
                return bool(selector)
        for name in _NAMES.findall(selector.lower() if self._loose else selector):
            if name not in self._names:
                return False
        pseudo = [word.lower() for word in _PSEUDO.findall(selector)]
        if any(word in _PASSED_OVER for word in pseudo):
            return False
        plain = _PSEUDO.sub("", selector) if pseudo else selector
        found = _LAST_NAME.search(plain[-_LONGEST_NAME:])
        return not found or ("name", found[1].lower()) in self._index

    def _without_brackets(self, selector: str) -> str:
        """The selector without what stands in brackets; empty if no element has the attributes."""
        for _ in range(_NESTED if "(" in selector else 0):
            selector = _ROUND.sub("", selector)
        if "(" not in selector:
            for name, sign, value in _ATTRIBUTE.findall(selector):
                values = self._values.get(name.lower())
                wanted = value.lower()
                if values is None or (sign == "=" and wanted not in values):
                    return ""
                if len(values) <= _FEW and not any(wanted in each for each in values):
                    return ""
        for _ in range(_NESTED):
            selector = _INSIDE.sub("", selector)
        return selector or "*"

    def read(self, parsed: Any) -> Selector:
        """A selector as the parser read it."""
        compounds = _compounds(parsed)
        parts = [(self.compound(simple), combinator) for simple, combinator in compounds]
        return Selector(parsed.specificity, parts, _key(compounds[-1][0]))

    def _read_plain(self, selector: str) -> Selector:
        """One of names, classes and ids."""
        steps = _STEP.split(selector.strip())
        parts: list[tuple[Test, str]] = []
        ids = classes = names = 0
        key = ("", "")
        for place in range(0, len(steps), 2):
            tests, key = [], ("", "")
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
        return Selector((ids, classes, names), parts, key)

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
        parts = [whole] if _NOT_PLAIN.search(whole) else _at_commas(whole)
        plain = [part for part in parts if _PLAIN.fullmatch(part)]
        others = [part for part in parts if not _PLAIN.fullmatch(part)]
        try:
            parsed = _parse(",".join(others)) if others else []
            found = [self.read(item) for item in parsed if item.pseudo_element is None]
            return [*map(self._read_plain, plain), *found]
        except (parser.SelectorError, AttributeError):
            return []
        except RecursionError as error:
            raise TooMuchStyleError from error

    def matches(self, selector: Selector) -> Iterator[Node]:
        """The elements with text that the selector means."""
        kind, name = selector.key
        if kind in (".", "#"):
            name = self._folded(name)
        memo: dict[tuple[int, int], bool] = {}
        last = len(selector.parts) - 1
        if not last:
            test = selector.parts[0][0]
            nodes = self._index.get((kind, name), ())
            self.spend(len(nodes))
            yield from filter(test, nodes)
            return
        for node in self._index.get((kind, name), ()):
            if self._fits(selector.parts, last, node, memo):
                yield node

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
            of = [number for number, each in enumerate(item.arguments) if each == "of"]
            numbers = item.arguments[: of[0]] if of else item.arguments
            found = tinycss2.nth.parse_nth(numbers)
            if found is None or of:
                raise parser.SelectorError(item, "an nth that is not known")
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
        for part in _at_commas(inner):
            if "&" in part:
                parts.append(part.replace("&", outer))
            else:
                parts.append(f"{outer} {part}")
        whole = ",".join(parts)
        if len(whole) > _LONGEST:
            raise TooMuchStyleError
    return whole.replace("&", ":root")


def _at_commas(selectors: str) -> list[str]:
    parts, depth = [""], 0
    for piece in re.split(r"([()\[\],])", selectors):
        depth += (piece in ("(", "[")) - (piece in (")", "]"))
        if piece == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


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
    rest = [part for part in _at_commas(selectors) if not _PSEUDO_ELEMENT.search(part)]
    return [item for part in rest for item in parser.parse(part)]


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
