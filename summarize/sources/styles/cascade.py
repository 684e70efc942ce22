"""What is declared for each element, the weakest first (CSS Cascade 5, section 6)."""

from collections import defaultdict
from typing import NamedTuple

from summarize.sources.styles.errors import TooMuchStyleError
from summarize.sources.styles.matching import Matcher
from summarize.sources.styles.nodes import Node
from summarize.sources.styles.selectors import SelectorReader
from summarize.sources.styles.sheets import Declaration, Sheet

_MOST_DECLARED = 400_000
_TOP = 1 << 30


class _Weight(NamedTuple):
    important: bool
    inline: bool
    layer: int
    specificity: tuple[int, int, int]
    order: int


class Cascade:
    """The declarations of a sheet's rules, by the element that they are for."""

    def __init__(self, sheet: Sheet, matcher: Matcher) -> None:
        self._declared: defaultdict[int, list[tuple[_Weight, Declaration]]] = defaultdict(list)
        layers = {name: number for number, name in enumerate(_ordered(sheet.layers))}
        reader = SelectorReader(matcher)
        count = 0
        for order, rule in enumerate(sheet.rules):
            layer = _TOP if rule.layer is None else layers[rule.layer]
            for selector in reader.parsed(rule.selectors):
                weighed = [
                    (_weight(declaration[2], layer, selector.specificity, order), declaration)
                    for declaration in rule.declarations
                ]
                for node in matcher.matches(selector):
                    count += len(weighed)
                    if count > _MOST_DECLARED:
                        raise TooMuchStyleError
                    self._declared[id(node)] += weighed

    def of(self, node: Node, own: list[Declaration]) -> list[Declaration]:
        """What is declared for the element, the weakest first; `own` is its `style` attribute's."""
        found = self._declared.get(id(node))
        if not found:
            return sorted(own, key=lambda declaration: declaration[2])
        inline = [
            (_Weight(declaration[2], True, 0, (0, 0, 0), 0), declaration) for declaration in own
        ]
        return [
            declaration for _, declaration in sorted([*found, *inline], key=lambda each: each[0])
        ]


def _weight(important: bool, layer: int, specificity: tuple[int, int, int], order: int) -> _Weight:
    """Among important declarations the first layer wins, and those outside of layers come last."""
    return _Weight(important, False, -layer if important else layer, specificity, order)


def _ordered(layers: list[str]) -> list[str]:
    """Layers in their order, those inside of a layer before what it says itself."""

    def key(name: str) -> list[float]:
        parts = name.split(".")
        places = [
            layers.index(".".join(parts[: n + 1])) if ".".join(parts[: n + 1]) in layers else 0
            for n in range(len(parts))
        ]
        return [*map(float, places), float("inf")]

    return sorted(layers, key=key)
