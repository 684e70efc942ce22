"""Quotations by their words, and which of them share words that few others have.

Stretches with the same words are one wording. Of neighbouring words, only those that several
wordings have in common are kept: nine in ten stand in one alone, and find nothing.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from summarize.across.numbered import ArticleWords, Numbers

_ASKED = 10
"""Pairs of a wording that the index is asked for: its rarest."""
_WIDESPREAD = 60
"""Wordings that share a pair, above which the pair says nothing."""
_FEWEST = 2
_LEAST_RUN = 3.0
"""Rarity of the longest run of words below which two wordings have nothing in common."""
_LEAST_COVERED = 0.25
"""Share of the shorter wording, by rarity, below which the longer one is no version of it."""
_ALONE = -1
"""Stands for a pair that no other wording has; less the number of the wording where that counts."""

Place = tuple[int, int]
"""A stretch: the number of its clipping, and its own in there."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """What the shorter of two wordings shares with the longer."""

    covered: float
    weighed: float
    run_length: int
    run_rarity: float
    rarest: int
    """The pair of the run that the fewest wordings have."""
    shorter: int
    longer: int


class Wordings:
    """The wordings of some articles, by number, in the order in which they first stand there.

    `places` says where each stands. `rarities` are those of the words, by their numbers.
    """

    def __init__(
        self, articles: Iterable[ArticleWords], size: int, rarities: Sequence[float]
    ) -> None:
        """`size` is that of the vocabulary."""
        self.places: list[list[Place]] = []
        self._words: list[Numbers] = []
        self._rarities = rarities
        self._read(articles)
        self._weights = array("d", (sum(map(rarities.__getitem__, w)) for w in self._words))
        shared = self._shared(size)
        self._pairs = [
            array("i", [shared.get(code, _ALONE) for code in _codes(words, size)])
            for words in self._words
        ]
        self._index = [array("I") for _ in shared]
        for number, pairs in enumerate(self._pairs):
            for pair in set(pairs):
                if pair != _ALONE:
                    self._index[pair].append(number)
        self._asked = [self._rarest(pairs) for pairs in self._pairs]

    def _read(self, articles: Iterable[ArticleWords]) -> None:
        known: dict[bytes, int] = {}
        for number, article in enumerate(articles):
            for order, words in enumerate(article.stretches):
                if len(words) < _FEWEST:
                    continue
                wording = known.setdefault(array("I", words).tobytes(), len(known))
                if wording == len(self._words):
                    self._words.append(words)
                    self.places.append([])
                self.places[wording].append((number, order))

    def _shared(self, size: int) -> dict[int, int]:
        """The pairs of words that several wordings have, numbered in order."""
        counts: Counter[int] = Counter()
        for words in self._words:
            counts.update(set(_codes(words, size)))
        shared: dict[int, int] = {}
        for words in self._words:
            for code in _codes(words, size):
                if counts[code] > 1:
                    shared.setdefault(code, len(shared))
        return shared

    def _rarest(self, pairs: Numbers) -> tuple[int, ...]:
        """The pairs of a wording that others are looked for by, after those that find nothing."""
        bag = set(pairs)
        alone = pairs.count(_ALONE)
        bag.discard(_ALONE)
        told = sorted((self.count(pair), pair) for pair in bag)[: max(0, _ASKED - alone)]
        return tuple(pair for count, pair in told if count <= _WIDESPREAD)

    def count(self, pair: int) -> int:
        """How many wordings have two words next to each other."""
        return 1 if pair == _ALONE else len(self._index[pair])

    def having(self, pair: int) -> Sequence[int]:
        """The wordings that have two words next to each other."""
        return (_ALONE - pair,) if pair < 0 else self._index[pair]

    def overlapping(self) -> Iterator[tuple[int, int, Overlap]]:
        """Two wordings each, by number, that share much: the shorter first."""
        for number, pairs in enumerate(self._pairs):
            bag = frozenset(pairs)
            if len(self.places[number]) > 1:
                overlap = self._overlap(number, number, bag)
                if overlap is not None:
                    yield number, number, overlap
            bag -= {_ALONE}
            for other in self._neighbours(number, bag):
                order = number, other
                if len(self._words[number]) > len(self._words[other]):
                    order = other, number
                overlap = self._overlap(*order, bag.intersection(self._pairs[other]))
                if overlap is not None:
                    yield *order, overlap

    def _neighbours(self, number: int, bag: frozenset[int]) -> Iterator[int]:
        met: set[int] = set()
        for pair in self._asked[number]:
            met.update(self._index[pair])
        met.discard(number)
        for other in met:
            # Each two once; the other may not have asked for what they share.
            if other > number or bag.isdisjoint(self._asked[other]):
                yield other

    def _overlap(self, shorter: int, longer: int, common: frozenset[int]) -> Overlap | None:
        """What two wordings share; `None` where that is too little for versions of one quotation."""
        pairs = self._pairs[shorter]
        rarities = [self._rarities[word] for word in self._words[shorter]]
        covered: set[int] = set()
        best: tuple[float, int, int] = (0.0, 0, 0)
        begin: int | None = None
        for place in range(len(rarities)):
            if place < len(pairs) and pairs[place] in common:
                covered.add(place)
                covered.add(place + 1)
                begin = place if begin is None else begin
            elif begin is not None:
                best = max(best, (sum(rarities[begin : place + 1]), begin, place))
                begin = None
        if best[0] < _LEAST_RUN:
            return None
        weighed = sum(rarities[place] for place in covered) / self._weights[shorter]
        if weighed < _LEAST_COVERED:
            return None
        run = pairs[best[1] : best[2]]
        rarest = min(run, key=lambda pair: (self.count(pair), pair))
        if rarest == _ALONE:
            rarest -= shorter
        sizes = len(rarities), len(self._words[longer])
        return Overlap(len(covered) / sizes[0], weighed, len(run), best[0], rarest, *sizes)


def _codes(words: Numbers, size: int) -> list[int]:
    """Neighbouring words as one number."""
    return [one * size + other for one, other in pairwise(words)]
