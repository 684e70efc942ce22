"""The same words in several articles: which quoted stretches are versions of one quotation.

Stretches with the same words are one wording. An inverted index of neighbouring words finds wordings
that share a rare pair; of those that do, a logistic judges each pair of stretches by itself, for a
stitched quotation overlaps stretches that do not overlap each other, and chains of likely pairs end
in unlikely ones. Slogans and formulas are most of what looks alike: how widely words are used, and
whether the two articles are about the same thing, tells more than how many words are shared. A cut
quotation is contained in a whole one, so that likeness of sets (MinHash) would not find it.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from summarize.across.clippings import Clipping, Subjects
from summarize.across.evidence import Judge, judge
from summarize.across.words import common_words, keys_of, pairs_of, words_of
from summarize.names import name_key, same_person

_ASKED = 10
"""Pairs of a wording that the index is asked for: its rarest."""
_WIDESPREAD = 60
"""Wordings that share a pair, above which the pair says nothing."""
_COPIES = 24
"""Stretches of one wording that are compared with each other; of more, neighbours in time."""
_FEWEST = 2
_LEAST_RUN = 3.0
"""Rarity of the longest run of words below which two wordings have nothing in common."""
_SUPPORTED = 0.1
"""The chance from which two stretches are one because a third is one with both."""
_AROUND = 200
"""Characters before and behind a stretch that say what it is about."""
_REMEMBERED = 2_000
"""Stretches whose words around are kept: those of all would take as much memory as the index."""
_LEAST_COVERED = 0.25
"""Share of the shorter wording, by rarity, below which the longer one is no version of it."""

Place = tuple[int, int]
"""A stretch: the number of its clipping, and its own in there."""


@dataclass(frozen=True, slots=True)
class Match:
    """Two stretches of different articles that may be one quotation, and how likely they are.

    `spans` are the lines of theirs that were compared, `None` where the stretches were as a whole.
    """

    first: Place
    second: Place
    chance: float
    spans: tuple[tuple[int, int], tuple[int, int]] | None = None


@dataclass(slots=True)
class _Wording:
    """Words that some stretches have: how rare each is, its pairs in order, and where it stands."""

    rarities: tuple[float, ...]
    weight: float
    pairs: tuple[int, ...]
    bag: frozenset[int]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class _Overlap:
    """What the shorter of two wordings shares with the longer."""

    covered: float
    weighed: float
    run: tuple[int, ...]
    run_rarity: float
    shorter: int
    longer: int


@dataclass(frozen=True, slots=True)
class _Use:
    """Over how many days two words stand quoted, and how many people's they are."""

    days: int
    speakers: int


class Tracer:
    """Quoted stretches of some articles, indexed once. `matches` judges what could be one."""

    def __init__(self, clippings: Sequence[Clipping], subjects: Subjects | None = None) -> None:
        self.clippings = clippings
        self.subjects = subjects or Subjects(clippings)
        self._wordings, self._index = _indexed(clippings, self.subjects.rarity)
        self._asked = [self._rarest(wording) for wording in self._wordings]
        self._used: dict[int, _Use] = {}
        self._common = common_words()
        self._around: dict[Place, tuple[frozenset[str], frozenset[str]]] = {}

    def _rarest(self, wording: _Wording) -> frozenset[int]:
        """The pairs of a wording that others are looked for by."""
        index = self._index
        told = [(len(index[pair]), pair) for pair in wording.bag]
        return frozenset(pair for count, pair in sorted(told)[:_ASKED] if count <= _WIDESPREAD)

    def matches(self, judged: Judge | None = None) -> Iterator[Match]:
        """Pairs that are at least likely.

        Two that are surely one with a third, and have something in common, are one as well: cut
        from a whole, two pieces share few words.
        """
        judged = judged or judge("same words")
        found = [
            Match(first, second, chance)
            for first, second, evidence in self.candidates()
            if (chance := judged.chance(evidence)) >= _SUPPORTED
        ]
        sure: dict[Place, set[Place]] = defaultdict(set)
        for match in found:
            if match.chance >= judged.sure:
                sure[match.first].add(match.second)
                sure[match.second].add(match.first)
        for match in found:
            if match.chance < judged.sure and not sure[match.first].isdisjoint(sure[match.second]):
                yield replace(match, chance=judged.sure)
            elif match.chance >= judged.likely:
                yield match

    def candidates(self) -> Iterator[tuple[Place, Place, dict[str, float]]]:
        """Pairs of stretches of different articles that share rare words, with the evidence."""
        for one, other in self._neighbours():
            first, second = self._wordings[one], self._wordings[other]
            if len(first.rarities) > len(second.rarities):
                first, second = second, first
            overlap = _overlap(first, second)
            if overlap is None:
                continue
            about = self._about_words(overlap)
            for a, b in _expanded(first, second):
                yield a, b, about | self._about_articles(a, b, about)

    def _neighbours(self) -> Iterator[tuple[int, int]]:
        index = self._index
        for number, wording in enumerate(self._wordings):
            if len(wording.places) > 1:
                yield number, number
            met: set[int] = set()
            for pair in self._asked[number]:
                met.update(index[pair])
            met.discard(number)
            for other in met:
                # Each two once; the other may not have asked for what they share.
                if other > number or self._asked[other].isdisjoint(wording.bag):
                    yield number, other

    def _about_words(self, overlap: _Overlap) -> dict[str, float]:
        rarest = min(overlap.run, key=lambda pair: (len(self._index[pair]), pair))
        use = self._use(rarest)
        return {
            "covered": overlap.covered,
            "covered by rarity": overlap.weighed,
            "rarity of the run": math.log1p(overlap.run_rarity),
            "length of the run": math.log(len(overlap.run) + 1),
            "share of the longer": overlap.shorter / overlap.longer,
            "days these words are used": math.log1p(use.days),
            "speakers of these words": math.log(max(use.speakers, 1)),
        }

    def _use(self, pair: int) -> _Use:
        known = self._used.get(pair)
        if known is None:
            places = [
                place for number in self._index[pair] for place in self._wordings[number].places
            ]
            articles = {place[0] for place in places}
            days = [day for article in articles if (day := self.clippings[article].day) is not None]
            named = (self.clippings[a].stretches[b].speaker for a, b in places)
            surnames = {name_key(name.split()[-1]) for name in named if name}
            spread = max(days) - min(days) if days else 0
            known = self._used[pair] = _Use(spread, len(surnames))
        return known

    def _about_articles(
        self, first: Place, second: Place, about: dict[str, float]
    ) -> dict[str, float]:
        one, other = self.clippings[first[0]], self.clippings[second[0]]
        likeness = self.subjects.likeness(first[0], second[0])
        told: dict[str, float] = {
            "likeness": likeness,
            "root of the likeness": math.sqrt(likeness),
            "unlike": float(likeness < 0.05),
        }
        if one.day is not None and other.day is not None:
            told["days apart"] = math.log1p(abs(one.day - other.day))
        else:
            told["no date"] = 1.0
        told["words around"] = math.log1p(self._shared_around(first, second))
        speakers = one.stretches[first[1]].speaker, other.stretches[second[1]].speaker
        if None in speakers:
            return told
        if _one_speaker(*speakers, one.language, other.language):
            told["one speaker"] = 1.0
            told["one speaker, all words"] = float(about["covered"] == 1.0)
        else:
            told["two speakers"] = 1.0
        return told

    def _shared_around(self, first: Place, second: Place) -> float:
        """How rare the words are that two stretches have in common in or beside them, not in both."""
        (mine, quoted), (theirs, other) = self._surrounded(first), self._surrounded(second)
        shared = ((mine | quoted) & (theirs | other)) - (quoted & other)
        return sum(map(self.subjects.rarity, shared))

    def _surrounded(self, place: Place) -> tuple[frozenset[str], frozenset[str]]:
        """The words beside a stretch, and those in it, that tell something."""
        known = self._around.get(place)
        if known is None:
            if len(self._around) == _REMEMBERED:
                self._around.clear()
            clipping = self.clippings[place[0]]
            start, end = clipping.stretches[place[1]].start, clipping.stretches[place[1]].end
            beside = f"{clipping.text[max(0, start - _AROUND) : start]} {clipping.text[end : end + _AROUND]}"
            known = self._around[place] = (
                self._telling(beside),
                self._telling(clipping.text[start:end]),
            )
        return known

    def _telling(self, text: str) -> frozenset[str]:
        return frozenset(key for key in keys_of(text) if key not in self._common and len(key) > 2)


@lru_cache(maxsize=65536)
def _one_speaker(one: str, other: str, language: str, others: str) -> bool:
    return same_person(one, other, (language, others))


def _indexed(
    clippings: Sequence[Clipping], rarity: Callable[[str], float]
) -> tuple[list[_Wording], list[list[int]]]:
    """The wordings of all stretches, and for each pair of neighbouring words those that have it."""
    places: dict[tuple[str, ...], list[Place]] = {}
    for number, clipping in enumerate(clippings):
        for place, stretch in enumerate(clipping.stretches):
            keys = tuple(_stemmed(word.key) for word in words_of(stretch.text))
            if len(keys) >= _FEWEST:
                places.setdefault(keys, []).append((number, place))
    numbers: dict[tuple[str, str], int] = {}
    index: list[list[int]] = []
    wordings: list[_Wording] = []
    for keys, where in places.items():
        pairs = []
        for pair in pairs_of(keys):
            number = numbers.setdefault(pair, len(numbers))
            if number == len(index):
                index.append([])
            pairs.append(number)
        bag = frozenset(pairs)
        for number in bag:
            index[number].append(len(wordings))
        rarities = tuple(map(rarity, keys))
        wordings.append(_Wording(rarities, sum(rarities), tuple(pairs), bag, tuple(where)))
    return wordings, index


def _overlap(shorter: _Wording, longer: _Wording) -> _Overlap | None:
    """What two wordings share; `None` where that is too little for versions of one quotation."""
    common = shorter.bag & longer.bag
    rarities = shorter.rarities
    size = len(rarities)
    covered: set[int] = set()
    best: tuple[float, int, int] = (0.0, 0, 0)
    begin: int | None = None
    for place in range(size):
        if place < size - 1 and shorter.pairs[place] in common:
            covered.add(place)
            covered.add(place + 1)
            begin = place if begin is None else begin
        elif begin is not None:
            best = max(best, (sum(rarities[begin : place + 1]), begin, place))
            begin = None
    if best[0] < _LEAST_RUN:
        return None
    weighed = sum(rarities[place] for place in covered) / shorter.weight
    if weighed < _LEAST_COVERED:
        return None
    run = shorter.pairs[best[1] : best[2]]
    return _Overlap(len(covered) / size, weighed, run, best[0], size, len(longer.rarities))


def _stemmed(key: str) -> str:
    """A key without the s of an English possessive, which houses spell differently: Wells', Wells's."""
    return key[:-1] if key.endswith("ss") and len(key) > 3 else key


def _expanded(first: _Wording, second: _Wording) -> Iterator[tuple[Place, Place]]:
    """Stretches of two wordings, or of one, by twos, of different articles."""
    if first is second:
        for index, a in enumerate(first.places):
            for b in first.places[index + 1 : index + _COPIES]:
                if a[0] != b[0]:
                    yield a, b
        return
    for a in first.places[:_COPIES]:
        for b in second.places[:_COPIES]:
            if a[0] != b[0]:
                yield a, b
