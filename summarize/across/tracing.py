"""The same words in several articles: which quoted stretches are versions of one quotation.

Stretches with the same words are one wording. An inverted index of neighbouring words finds wordings
that share a rare pair; of those that do, a logistic judges each pair of stretches by itself, for a
stitched quotation overlaps stretches that do not overlap each other, and chains of likely pairs end
in unlikely ones. Slogans and formulas are most of what looks alike: how widely words are used, and
whether the two articles are about the same thing, tells more than how many words are shared. A cut
quotation is contained in a whole one, so that likeness of sets (MinHash) would not find it.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from operator import mul
from typing import NamedTuple

from summarize.across.circumstances import UNIT, UNTOLD, Circumstances, WantedEvidence
from summarize.across.clippings import Clipping, Subjects
from summarize.across.evidence import Evidence, judge
from summarize.across.judgements import (
    Judgements,
    Matches,
    PairScores,
    Place,
    StretchNumbers,
)
from summarize.across.wordings import (
    WHOLE,
    Asked,
    Changes,
    Overlap,
    PairCounts,
    Share,
    Wordings,
)
from summarize.names import name_key

_COPIES = 24
"""Stretches of one wording that are compared with each other; of more, neighbours in time."""
_TOGETHER = 1_000
"""Overlaps that are found before any of them is judged: in turns, one pushes the other's words out of the caches."""
_WORDS = (
    "covered", "covered by rarity", "rarity of the run", "length of the run", "share of the longer",
    "days these words are used", "speakers of these words",
)  # fmt: skip
SUPPORTED = 0.1
"""The chance from which two stretches are one because a third is one with both."""


class _Use(NamedTuple):
    """Over how many days two words stand quoted, and how many people's they are, as logarithms."""

    days: float
    speakers: float


class _Told(NamedTuple):
    """What is told of all stretches of two wordings at once."""

    words: int
    rarest: int
    wanted: WantedEvidence


@dataclass(frozen=True, slots=True)
class Earlier:
    """What was judged before, and what has changed since."""

    judged: Mapping[tuple[Place, Place], PairScores]
    changes: Changes


class Tracer:
    """Quoted stretches of some articles, indexed once. `matches` judges what could be one.

    `judged` has then all that were compared. Given to another tracer as `Earlier`, with the same
    rarities of words and `pair_counts`, it spares what has not changed; what is found is the same.
    """

    def __init__(
        self,
        clippings: Sequence[Clipping],
        subjects: Subjects | None = None,
        earlier: Earlier | None = None,
        pair_counts: PairCounts | None = None,
        asked: Asked | None = None,
    ) -> None:
        """`pair_counts` and `asked` are those of another tracer, where they are not to be found anew."""
        self.clippings = clippings
        self.subjects = subjects or Subjects(clippings)
        self.numbers = StretchNumbers(len(each.stretches) for each in clippings)
        self.judged = Judgements(self.numbers)
        self._earlier = earlier
        changes = earlier.changes if earlier else None
        told = self.subjects.numbered, self.subjects.tables
        self._wordings = Wordings(*told, changes, pair_counts, asked)
        self._used: dict[int, _Use] = {}
        self._judge = judge("same words")
        self._weights = self._judge.weights_of(_WORDS)
        self._lacking = self._judge.parts_of(SUPPORTED)
        self._circumstances = Circumstances(clippings, self.subjects, self._judge)

    @property
    def pair_counts(self) -> PairCounts:
        """By how many wordings pairs of words are rare here, for another tracer."""
        return self._wordings.counts

    @property
    def asked(self) -> Asked:
        """The pairs that stretches are looked for by."""
        articles = enumerate(self.subjects.numbered)
        return {number: self._wordings.asked(number, article) for number, article in articles}

    @property
    def has_outgrown(self) -> bool:
        """Whether words have become so much commoner that all is to be counted and compared again."""
        return self._wordings.has_outgrown

    def matches(self) -> Matches:
        """Pairs that are at least likely, in order."""
        self.judged = self.compare()
        return matches_of(self.judged)

    def candidates(self) -> Iterator[tuple[Place, Place, Evidence]]:
        """Pairs of stretches of different articles that share rare words, with the evidence."""
        for overlap in self._wordings.fresh():
            about = dict(zip(_WORDS, self._about_words(overlap), strict=True))
            for a, b in self._expanded(overlap):
                yield a, b, {**about, **self._circumstances.evidence(a, b, overlap)}

    def compare(self, shares: Iterable[Share] = (WHOLE,)) -> Judgements:
        """Judge shares of the pairs, or all, by what is known of them where that still holds."""
        known = self._earlier.judged if self._earlier else {}
        judged = Judgements(self.numbers)
        for share in shares:
            if share[0] == 0:
                self._add_unchanged(judged, known)
            found = self._wordings.fresh(share)
            while some := list(islice(found, _TOGETHER)):
                for overlap, told in zip(some, list(map(self._told, some)), strict=True):
                    for pair in self._expanded(overlap, share):
                        judged.put(pair, self._scores(pair, told, known.get(pair)))
        self._wordings.let_go()
        self._circumstances.let_go()
        return judged

    def _add_unchanged(
        self, judged: Judgements, known: Mapping[tuple[Place, Place], PairScores]
    ) -> None:
        """Add the earlier judgements of wordings that stand where they did."""
        wordings = self._wordings
        again: dict[tuple[int, int], _Told] = {}
        """What is told of two wordings, whose use has changed."""
        for pair, scores in known.items():
            both = wordings.of[pair[0]], wordings.of[pair[1]]
            if not wordings.changed.isdisjoint(both):
                continue  # they are among the fresh
            if wordings.is_touched(scores.rarest):
                if both not in again:
                    overlap = wordings.overlap(*both)
                    assert overlap is not None  # they were judged
                    again[both] = self._told(overlap)
                judged.put(pair, self._scores(pair, again[both], scores))
            else:
                judged.put(pair, scores)

    def _told(self, overlap: Overlap) -> _Told:
        words = round(sum(map(mul, self._weights, self._about_words(overlap))) / UNIT)
        lacking = self._lacking - (words + 1) * UNIT  # a score is rounded
        return _Told(words, overlap.rarest, self._circumstances.wanted(overlap, lacking))

    def _scores(
        self, pair: tuple[Place, Place], told: _Told, earlier: PairScores | None
    ) -> PairScores:
        """The scores of two of whose words this is told now, and who had an `earlier` one, if they were judged.

        What speaks for them but their words is the same as before; only where that was left open, and
        more of it may matter now, is it asked for.
        """
        words, rarest, wanted = told
        if earlier is None or (earlier.about == UNTOLD and words > earlier.words):
            return PairScores(words, self._circumstances.score(*pair, wanted), rarest)
        return PairScores(words, earlier.about, rarest)

    def _expanded(self, overlap: Overlap, share: Share = WHOLE) -> Iterator[tuple[Place, Place]]:
        """Stretches of two wordings, or of one, by twos in order, of different articles.

        Of a wording that stands very often, a share of them.
        """
        places = self._wordings.places[overlap.shorter]
        if overlap.shorter == overlap.longer:
            part, parts = share if self._wordings.stands_often(overlap.shorter) else WHOLE
            begin, end = (len(places) * at // parts for at in (part, part + 1))
            for index in range(begin, end):
                near = places[index + 1 : index + _COPIES]
                self._circumstances.hold(near)
                yield from _of_two_articles(places[index], near)
        else:
            for place in places[:_COPIES]:
                yield from _of_two_articles(place, self._wordings.places[overlap.longer][:_COPIES])

    def _about_words(self, overlap: Overlap) -> tuple[float, ...]:
        use = self._use(overlap)
        return (
            overlap.covered,
            overlap.weighed,
            math.log1p(overlap.run_rarity),
            math.log(overlap.run_length + 1),
            overlap.share,
            *use,
        )

    def _use(self, overlap: Overlap) -> _Use:
        known = self._used.get(overlap.rarest)
        if known is None:
            wordings = self._wordings.places
            places = [place for number in overlap.users for place in wordings[number]]
            articles = {place[0] for place in places}
            days = [day for article in articles if (day := self.clippings[article].day) is not None]
            named = (self.clippings[a].stretches[b].speaker for a, b in places)
            surnames = {_surname(name) for name in set(named) if name}
            spread = max(days) - min(days) if days else 0
            told = math.log1p(spread), math.log(max(len(surnames), 1))
            known = self._used[overlap.rarest] = _Use(*told)
        return known


def matches_of(judged: Judgements) -> Matches:
    """Pairs that are at least likely, of those that were judged, in order.

    Two that are surely one with a third, and have something in common, are one as well: cut
    from a whole, two pieces share few words.
    """
    judge_of_words = judge("same words")
    least = judge_of_words.parts_of(SUPPORTED) / UNIT - 1
    found = Matches(judged.numbers)
    for first, second, summed in judged.likely(least):
        chance = judge_of_words.of(summed * UNIT)
        if chance >= SUPPORTED:
            found.add(first, second, chance)
    sure = _surely_one(found, judge_of_words.sure)
    if not sure:
        return found
    told = Matches(judged.numbers)
    for first, second, chance in found.rows():
        if chance < judge_of_words.sure and not sure[first].isdisjoint(sure[second]):
            told.add(first, second, judge_of_words.sure)
        elif chance >= judge_of_words.likely:
            told.add(first, second, chance)
    return told


@lru_cache(maxsize=4096)
def _surname(name: str) -> str:
    return name_key(name.rsplit(maxsplit=1)[-1])


def _surely_one(found: Matches, least: float) -> Mapping[int, set[int]]:
    """With which others a stretch is surely one, of those that are in doubt with another one."""
    doubted = {number for *pair, chance in found.rows() if chance < least for number in pair}
    sure: dict[int, set[int]] = {number: set() for number in doubted}
    for first, second, chance in found.rows() if doubted else ():
        if chance >= least:
            for one, other in ((first, second), (second, first)):
                if one in sure:
                    sure[one].add(other)
    return sure


def _of_two_articles(place: Place, others: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
    for other in others:
        if place[0] != other[0]:
            yield (place, other) if place < other else (other, place)
