"""Selectors that can mean nothing on a page, told without reading them.

A page brings the styles of a whole site, and a framework's on top, of which it uses a hundredth. What
a selector asks for stands in it as words: a class, an id, an attribute, the name of an element. If the
page has one of them nowhere, the rule is not read. Whatever is not sure counts as meaning something.
"""

import re
from collections import defaultdict

from summarize.sources.styles.nodes import Node

# Escapes as tools write them (`md\:flex`, `\32xl`) stand for themselves in the private use area.
_ESCAPE = re.compile(r"\\(?:3([0-9])(?:\s|(?![0-9a-fA-F]))|([^\w\s]))", re.ASCII)
_ESCAPED = re.compile(r"[\ue000-\ue07f]")
_PRIVATE = 0xE000
_MEANT = {_PRIVATE + code: code for code in range(0x80)}
_NAMES = re.compile(r"[.#][\w\ue000-\ue07f-]+")
_SPELT = re.compile(r"\\\w")  # a character by its number
_HEADS = re.compile(r"(?<!\\)[.#][\w-]+")
_SIMPLE_STRING = re.compile(r"""\"[^"\\,()\[\]\n]*"|'[^'\\,()\[\]\n]*'""")
_NOT_PLAIN = re.compile(r"""[\\&"']|/\*|\|(?!=)""")
_LAST_NAME = re.compile(r"(?:^|[\s>+~])([a-zA-Z][\w-]*)\s*$")
_LONGEST_NAME = 200
_PSEUDO = re.compile(r"::?([a-zA-Z-]+)")
_INSIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_ROUND = re.compile(r"\([^()]*\)")
_OTHER_ROUND = re.compile(r"(?<!:is)(?<!:where)\([^()]*\)")
_ANY_OF = re.compile(r":(?:is|where)\(([^()]*)\)")
_NESTED = 4  # brackets in brackets that are looked through
_DEEPEST = r"\((?>(?:[^()\[\]]++|\[[^\[\]]*+\])*)\)"
_PART = re.compile(
    rf"(?>(?:[^,()\[\]]++|\[[^\[\]]*+\]|\((?>(?:[^()\[\]]++|\[[^\[\]]*+\]|{_DEEPEST})*)\))+)"
)
_ATTRIBUTE = re.compile(
    r"""\[\s*([a-zA-Z][\w-]*)\s*(?:([*^$~|]?=)\s*["']?([\w/-]+)["']?\s*)?\]""", re.ASCII
)
_FEW = 50  # values of an attribute that are looked through
_PASSED_OVER = frozenset([
    "hover", "active", "focus", "focus-visible", "focus-within", "visited", "before", "after",
    "placeholder", "marker", "selection", "first-letter", "first-line", "backdrop",
])  # fmt: skip
"""What no element is in without its reader's doing, or no element at all."""


class Glance:
    """What a page's elements are called: enough to tell most selectors of a framework from its own."""

    def __init__(self, root: Node, *, loose: bool = False) -> None:
        self._loose = loose  # without a doctype, browsers do not tell Class from class
        self._elements: set[str] = set()
        self._names: set[str] = set()
        self._values: defaultdict[str, set[str]] = defaultdict(set)  # in lower case, by attribute
        self._asked: dict[tuple[str, str, str], bool] = {}
        for node in root.descendants():
            self._names.update(node.classes)
            for name, value in node.attributes.items():
                self._values[name].add(value.lower())
            if node.size or node is root:
                self._elements.add(node.name)
        ids = {node.attributes["id"] for node in root.descendants() if "id" in node.attributes}
        self._names = {f".{name}" for name in self._names} | {f"#{name}" for name in ids}
        if loose:
            self._names = {name.lower() for name in self._names}
        heads = (_HEADS.match(name) for name in self._names)
        self._heads = self._names | {head[0] for head in heads if head}

    def candidates(self, selectors: str) -> str:
        """Those of a selector list that may mean an element."""
        nests = "(" in selectors or "[" in selectors
        if not nests and "," not in selectors and not self._has_heads(selectors):
            return ""
        whole = selectors
        is_escaped = "\\" in whole and _ESCAPED.search(whole) is None
        if is_escaped:
            whole = _ESCAPE.sub(lambda m: chr(_PRIVATE + ord(m[1] or m[2])), whole)
        if _NOT_PLAIN.search(whole) and _NOT_PLAIN.search(_SIMPLE_STRING.sub("", whole)):
            return selectors
        parts = at_commas(whole) if nests else whole.split(",")
        found = ",".join(filter(self._may_match, parts))
        return _ESCAPED.sub(_escaped, found) if is_escaped else found

    def _has_heads(self, selector: str) -> bool:
        """Whether an element may have the names of a selector, told by what precedes an escape."""
        if "\\" in selector and _SPELT.search(selector):
            return True
        return self._heads.issuperset(_HEADS.findall(selector.lower() if self._loose else selector))

    def _may_match(self, selector: str) -> bool:
        plain = selector
        if "(" in plain or "[" in plain:
            plain = _without_brackets(plain)
            if "(" in plain:
                return True
        names = _NAMES.findall(plain.lower() if self._loose else plain)
        if not plain.isascii():
            names = [name.translate(_MEANT) for name in names]
        if not self._names.issuperset(names):
            return False
        if ":" in plain:
            if not _PASSED_OVER.isdisjoint(map(str.lower, _PSEUDO.findall(plain))):
                return False
            plain = _PSEUDO.sub("", plain)
        found = _LAST_NAME.search(plain[-_LONGEST_NAME:])
        if found and found[1].lower() not in self._elements:
            return False
        return plain is selector or self._has_inside(selector)

    def _has_inside(self, selector: str) -> bool:
        """Whether an element may have what a selector asks for in brackets."""
        for _ in range(_NESTED if "(" in selector else 0):
            selector = _OTHER_ROUND.sub("", selector)
            for inside in () if ":not(" in selector.lower() else _ANY_OF.findall(selector):
                if not any(map(self._may_match, inside.split(","))):
                    return False
            selector = _ROUND.sub("", selector)
        return "(" in selector or all(
            self._has_attribute(name.lower(), sign, value.lower())
            for name, sign, value in _ATTRIBUTE.findall(selector)
        )

    def _has_attribute(self, name: str, sign: str, wanted: str) -> bool:
        key = (name, sign, wanted)
        known = self._asked.get(key)
        if known is None:
            values = self._values.get(name) or ()
            known = bool(values) and not (sign == "=" and wanted not in values)
            if known and len(values) <= _FEW:
                known = any(wanted in value for value in values)
            self._asked[key] = known
        return known


def at_commas(selectors: str) -> list[str]:
    """The selectors of a list."""
    parts = _PART.findall(selectors)
    if sum(map(len, parts)) + len(parts) - 1 == len(selectors):  # nothing but commas between them
        return parts
    parts, depth = [""], 0
    for piece in re.split(r"([()\[\],])", selectors):
        depth += (piece in ("(", "[")) - (piece in (")", "]"))
        if piece == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _without_brackets(selector: str) -> str:
    for _ in range(_NESTED):
        selector = _INSIDE.sub("", selector)
        if "(" not in selector and "[" not in selector:
            break
    return selector or "*"


def _escaped(found: re.Match[str]) -> str:
    """A sign of the private use area as the escape that it stands for."""
    sign = chr(ord(found[0]) - _PRIVATE)
    return f"\\3{sign} " if sign.isdigit() else f"\\{sign}"
