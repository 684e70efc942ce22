"""Selectors, read into tests of elements (Selectors 4).

cssselect2 takes them apart; which elements fit is asked by `matching`. A selector that no browser takes
means nobody, and what only some of a list's are does no harm to the others where CSS says so.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import tinycss2.nth
from cssselect2 import parser

from summarize.sources.styles.element_tests import (
    OPERATORS,
    STATES,
    Siblings,
    Test,
    all_of,
    attribute_around,
    everybody,
    is_nth,
    nobody,
)
from summarize.sources.styles.errors import TooMuchStyleError
from summarize.sources.styles.glance import at_commas
from summarize.sources.styles.matching import Keys, Matcher, Selector
from summarize.sources.styles.nodes import Node
from summarize.sources.styles.selector_text import nested, parsed_list
from summarize.sources.styles.values import is_word

_TO_READ = 30  # tests that reading a selector costs
# Names, classes and ids with combinators between them are most of all selectors, and need no parser.
_IDENT = r"-?[a-zA-Z_][\w-]*+"
_COMPOUND = rf"(?:(?:{_IDENT}|\*)(?>(?:[.#]{_IDENT})*)|(?>(?:[.#]{_IDENT})+))"
_PLAIN = re.compile(rf"\s*+{_COMPOUND}(?>(?:(?:\s*+[>+~]\s*+|\s++){_COMPOUND})*)\s*", re.ASCII)
_STEP = re.compile(r"\s*([>+~])\s*|\s+")
_PIECE = re.compile(r"[.#]?[^.#]+")
_FORGIVING = re.compile(r"(:(?:is|where))\(((?:[^()]|\([^()]*\))*)\)", re.IGNORECASE)
_NOT_PLAIN = re.compile(r"""[\\&"']|/\*|\|(?!=)""")
_NEVER = frozenset([
    "hover", "active", "focus", "focus-visible", "focus-within", "visited", "target",
    "target-within", "current", "past", "future", "playing", "paused", "seeking", "buffering",
    "stalled", "muted", "fullscreen", "picture-in-picture", "popover-open", "modal", "user-valid",
    "user-invalid", "autofill", "host", "placeholder-shown", "indeterminate", "invalid",
    "out-of-range", "read-write", "default",
])  # fmt: skip
_ALWAYS = frozenset(("defined", "valid", "scope-root", "in-range", "optional", "read-only"))
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


class SelectorReader:
    """Reads selectors of one tree's style sheets, each of which costs its matcher some questions."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        self._siblings = Siblings()
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

    def _read(self, parsed: Any) -> Selector:
        """A selector as the parser read it."""
        compounds = _compounds(parsed)
        parts = [(self._compound(simple), combinator) for simple, combinator in compounds]
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
            parts.append((all_of(tests), combinator))
            keys.append((key,) if key[0] else ())
        return Selector((ids, classes, names), parts, keys)

    def _test(self, sign: str, name: str) -> Test:
        if sign == "#":
            return self._matcher.has_id(name)
        if sign == ".":
            return self._matcher.has_class(name)
        return everybody if name == "*" else lambda node: node.name == name

    def parsed(self, selectors: tuple[str, ...]) -> list[Selector]:
        """The selectors of a rule, those around it (nesting) second; none where one is invalid."""
        whole = nested(selectors)
        self._matcher.spend(_TO_READ * (1 + whole.count(",")))
        parts = [whole] if _NOT_PLAIN.search(whole) else at_commas(whole)
        plain = [part for part in parts if _PLAIN.fullmatch(part)]
        others = [part for part in parts if not _PLAIN.fullmatch(part)]
        try:
            parsed = parsed_list(",".join(others)) if others else []
            found = [self._read(item) for item in parsed if item.pseudo_element is None]
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

    def _compound(self, simple: Sequence[Any]) -> Test:
        """A test for all of some simple selectors."""
        tests = [self._simple(item) for item in simple]
        return all_of(tests)

    def _simple(self, item: Any) -> Test:
        make = self._makers.get(type(item))
        return make(item) if make else everybody  # namespaces are all the same here

    def _name(self, item: Any) -> Test:
        name = item.lower_local_name
        return lambda node: node.name == name

    def _id(self, item: Any) -> Test:
        return self._matcher.has_id(item.ident)

    def _class(self, item: Any) -> Test:
        return self._matcher.has_class(item.class_name)

    def _attribute(self, item: Any) -> Test:
        name, wanted, fold = item.lower_name, item.value, item.case_sensitive is False
        fold = fold or (item.case_sensitive is None and name in ("type", "dir", "lang", "align"))
        compare = OPERATORS.get(item.operator)
        wanted = wanted.lower() if fold and wanted else wanted

        def test(node: Node) -> bool:
            value = node.attributes.get(name)
            if value is None or compare is None:
                return value is not None and item.operator is None
            return compare(value.lower() if fold else value, wanted)

        return test

    def _lists(self, item: Any) -> list[Selector]:
        return [self._read(each) for each in item.selector_list]

    def _any(self, item: Any) -> Test:
        selectors = self._lists(item)
        return lambda node: self._matcher.means(selectors, node)

    def _none(self, item: Any) -> Test:
        selectors = self._lists(item)
        return lambda node: not self._matcher.means(selectors, node)

    def _has(self, item: Any) -> Test:
        wanted = [(each.combinator, self._read(each.selector)) for each in item.selector_list]

        def test(node: Node) -> bool:
            return any(
                self._matcher.means([selector], each)
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
            self._matcher.spend()
            yield each

    def _pseudo(self, item: Any) -> Test:
        name = item.name
        if name in _NEVER:
            return nobody
        if name in _ALWAYS:
            return everybody
        if name in ("root", "scope"):
            root = self._matcher.root
            return lambda node: node is root
        if name in _NTH_WORDS:
            a, b, last, typed = _NTH_WORDS[name]
            return self._siblings.nth((a, b), (last, typed))
        if name in ("only-child", "only-of-type"):
            typed = name == "only-of-type"
            first, end = (
                self._siblings.nth((0, 1), (False, typed)),
                self._siblings.nth((0, 1), (True, typed)),
            )
            return lambda node: first(node) and end(node)
        return STATES.get(name, nobody)

    def _function(self, item: Any) -> Test:
        if item.name in _NTH:
            return self._place(item)
        if item.name in ("lang", "dir"):
            wanted = tinycss2.serialize(item.arguments).strip(" \"'").lower()
            return lambda node: attribute_around(node, item.name).startswith(wanted)
        if item.name in ("matches", "-webkit-any", "-moz-any", "host", "state"):
            return nobody
        raise parser.SelectorError(item, "a pseudo-class that is not known")

    def _place(self, item: Any) -> Test:
        """A place among siblings, or among those `of` them that selectors mean."""
        last, typed = _NTH[item.name]
        of = [number for number, each in enumerate(item.arguments) if is_word(each, "of")]
        found = tinycss2.nth.parse_nth(item.arguments[: of[0]] if of else item.arguments)
        if found is None:
            raise parser.SelectorError(item, "an nth that is not known")
        if not of:
            return self._siblings.nth(found, (last, typed))
        listed = parsed_list(tinycss2.serialize(item.arguments[of[0] + 1 :]))
        return self._nth_of(found, [self._read(each) for each in listed], last)

    def _nth_of(self, nth: tuple[int, int], chosen: list[Selector], last: bool) -> Test:
        a, b = nth

        def test(node: Node) -> bool:
            if node.parent is None or not self._matcher.means(chosen, node):
                return False
            beside = node.parent.children
            counted = beside[node.position :] if last else beside[: node.position + 1]
            place = sum(self._matcher.means(chosen, each) for each in counted)
            return is_nth(place, a, b)

        return test
