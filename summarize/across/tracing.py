"""The same words in several articles: which quoted stretches are versions of one quotation.

Stretches with the same words are one wording. An inverted index of neighbouring words finds wordings
that share a rare pair; of those that do, a logistic judges each pair of stretches by itself, for a
stitched quotation overlaps stretches that do not overlap each other, and chains of likely pairs end
in unlikely ones. Slogans and formulas are most of what looks alike: how widely words are used, and
whether the two articles are about the same thing, tells more than how many words are shared. A cut
quotation is contained in a whole one, so that likeness of sets (MinHash) would not find it.
"""

import math
from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from summarize.across.clippings import RAREST, Clipping, Subjects
from summarize.across.evidence import Evidence, Judge, judge
from summarize.across.numbered import Numbers
from summarize.across.wordings import (
    WHOLE,
    Asked,
    Changes,
    Overlap,
    PairCounts,
    Place,
    Share,
    Wordings,
)
from summarize.across.words import common_words, keys_of
from summarize.names import name_key, same_person

_COPIES = 24
"""Stretches of one wording that are compared with each other; of more, neighbours in time."""
SUPPORTED = 0.1
"""The chance from which two stretches are one because a third is one with both."""
_AROUND = 200
"""Characters before and behind a stretch that say what it is about."""
_TELLING = 3
"""Letters of the words that do, at least."""


@dataclass(frozen=True, slots=True)
class Match:
    """Two stretches of different articles that may be one quotation, and how likely they are.

    `spans` are the lines of theirs that were compared, `None` where the stretches were as a whole.
    """

    first: Place
    second: Place
    chance: float
    spans: tuple[tuple[int, int], tuple[int, int]] | None = None


@dataclass(frozen=True, slots=True)
class _Use:
    """Over how many days two words stand quoted, and how many people's they are."""

    days: int
    speakers: int


class PairScores(NamedTuple):
    """What speaks for two stretches being one, by their words and by all else.

    Both are parts of the logistic's sum, in ten-thousandths. Of their words, what hangs on others is told
    by how the `rarest` pair is used. `about` is `UNTOLD` where it was not worked out, because with these
    words no value of it reaches `SUPPORTED`: of most that share a few words, only that is ever asked.
    """

    words: int
    about: int
    rarest: int


Judgements = dict[tuple[Place, Place], PairScores]
_UNIT = 1e-4
UNTOLD = -(10**9)
"""Of what was not looked at: added to whatever else, it leaves no chance."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What was judged before, and what has changed since."""

    judged: Judgements
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
        self.judged: Judgements = {}
        self._earlier = earlier
        changes = earlier.changes if earlier else None
        told = self.subjects.numbered, self.subjects.tables
        self._wordings = Wordings(*told, changes, pair_counts, asked)
        self._used: dict[int, _Use] = {}
        self._around = _WordsAround(clippings, self.subjects)

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

    def matches(self, compared: Judgements | None = None) -> Iterator[Match]:
        """Pairs that are at least likely, of what was `compared` already, if it was.

        Two that are surely one with a third, and have something in common, are one as well: cut
        from a whole, two pieces share few words.
        """
        judged = judge("same words")
        self.judged = self.compare() if compared is None else compared
        found = [
            Match(first, second, chance)
            for (first, second), scores in sorted(self.judged.items())
            if (chance := judged.of((scores.words + scores.about) * _UNIT)) >= SUPPORTED
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
        for overlap in self._wordings.fresh():
            about = self._about_words(overlap)
            for a, b in self._expanded(overlap):
                told = self._about_subjects(a, b) | self._about_surroundings(a, b)
                speakers = _about_speakers(self._is_one_speaker(a, b), overlap)
                yield a, b, about | told | speakers

    def compare(self, share: Share = WHOLE) -> Judgements:
        """Judge a share of the pairs, by what is known of them where that still holds."""
        judged = judge("same words")
        known = self._earlier.judged if self._earlier else {}
        told = self._unchanged(judged, known) if share[0] == 0 else {}
        for overlap in self._wordings.fresh(share):
            words = _score(judged, self._about_words(overlap))
            for pair in self._expanded(overlap):
                told[pair] = self._scores(judged, pair, overlap, words, known.get(pair))
        return told

    def _unchanged(self, judged: Judge, known: Judgements) -> Judgements:
        """The earlier judgements of wordings that stand where they did."""
        wordings, told = self._wordings, Judgements()
        again: dict[tuple[int, int], tuple[Overlap, int]] = {}
        """By two wordings what they share and the score of it, whose use has changed."""
        for pair, scores in known.items():
            both = wordings.of[pair[0]], wordings.of[pair[1]]
            if not wordings.changed.isdisjoint(both):
                continue  # they are among the fresh
            told[pair] = scores
            if wordings.is_touched(scores.rarest):
                if both not in again:
                    again[both] = self._words_told(judged, *both)
                overlap, words = again[both]
                told[pair] = self._scores(judged, pair, overlap, words, scores)
        return told

    def _words_told(self, judged: Judge, one: int, other: int) -> tuple[Overlap, int]:
        """What two wordings share, of which it is known that they do, and the score of it."""
        overlap = self._wordings.overlap(one, other)
        assert overlap is not None
        return overlap, _score(judged, self._about_words(overlap))

    def _scores(
        self,
        judged: Judge,
        pair: tuple[Place, Place],
        overlap: Overlap,
        words: int,
        earlier: PairScores | None,
    ) -> PairScores:
        """The scores of two whose words have this one now, and had an `earlier` one, if they were judged.

        What speaks for them but their words is the same as before; only where that was left open, and
        more of it may matter now, is it asked for.
        """
        if earlier is None or (earlier.about == UNTOLD and words > earlier.words):
            about = self._about(judged, pair, overlap, words)
        else:
            about = earlier.about
        return PairScores(words, about, overlap.rarest)

    def _about(self, judged: Judge, pair: tuple[Place, Place], overlap: Overlap, words: int) -> int:
        """The score of all that speaks for two but their words; `UNTOLD` where it cannot be enough.

        What takes longest is asked last, and only if the most that it can say would be enough.
        """
        lacking = judged.parts_of(SUPPORTED) - (words + 1) * _UNIT  # a score is rounded
        told = self._about_subjects(*pair)
        around = {"words around": math.log1p(self._around.most(*pair))}
        said = (_about_speakers(is_one, overlap) for is_one in (True, False))
        most = max(0.0, *map(judged.part, said))
        if judged.part(told) + most + max(0.0, judged.part(around)) < lacking:
            return UNTOLD
        told |= self._about_surroundings(*pair)
        if judged.part(told) + most < lacking:
            return UNTOLD
        return _score(judged, told | _about_speakers(self._is_one_speaker(*pair), overlap))

    def _expanded(self, overlap: Overlap) -> Iterator[tuple[Place, Place]]:
        """Stretches of two wordings, or of one, by twos in order, of different articles."""
        places = self._wordings.places[overlap.shorter]
        others = self._wordings.places[overlap.longer]
        for index, a in enumerate(places if places is others else places[:_COPIES]):
            begin = index + 1 if places is others else 0
            for b in others[begin : begin + _COPIES - (places is others)]:
                if a[0] != b[0]:
                    yield (a, b) if a < b else (b, a)

    def _about_words(self, overlap: Overlap) -> dict[str, float]:
        use = self._use(overlap)
        return {
            "covered": overlap.covered,
            "covered by rarity": overlap.weighed,
            "rarity of the run": math.log1p(overlap.run_rarity),
            "length of the run": math.log(overlap.run_length + 1),
            "share of the longer": overlap.share,
            "days these words are used": math.log1p(use.days),
            "speakers of these words": math.log(max(use.speakers, 1)),
        }

    def _use(self, overlap: Overlap) -> _Use:
        known = self._used.get(overlap.rarest)
        if known is None:
            wordings = self._wordings.places
            places = [place for number in overlap.users for place in wordings[number]]
            articles = {place[0] for place in places}
            days = [day for article in articles if (day := self.clippings[article].day) is not None]
            named = (self.clippings[a].stretches[b].speaker for a, b in places)
            surnames = {name_key(name.split()[-1]) for name in named if name}
            spread = max(days) - min(days) if days else 0
            known = self._used[overlap.rarest] = _Use(spread, len(surnames))
        return known

    def _about_subjects(self, first: Place, second: Place) -> dict[str, float]:
        one, other = self.clippings[first[0]].day, self.clippings[second[0]].day
        likeness = self.subjects.likeness(first[0], second[0])
        told: dict[str, float] = {
            "likeness": likeness,
            "root of the likeness": math.sqrt(likeness),
            "unlike": float(likeness < 0.05),
        }
        if one is not None and other is not None:
            told["days apart"] = math.log1p(abs(one - other))
        else:
            told["no date"] = 1.0
        return told

    def _about_surroundings(self, first: Place, second: Place) -> dict[str, float]:
        return {"words around": math.log1p(self._around.shared(first, second))}

    def _is_one_speaker(self, first: Place, second: Place) -> bool | None:
        """Whether the same is named for both; `None` where somebody is not named."""
        one, other = self.clippings[first[0]], self.clippings[second[0]]
        speakers = one.stretches[first[1]].speaker, other.stretches[second[1]].speaker
        if speakers[0] is None or speakers[1] is None:
            return None
        return _one_speaker(speakers[0], speakers[1], one.language, other.language)


def _about_speakers(is_one: bool | None, overlap: Overlap) -> dict[str, float]:
    if is_one is None:
        return {}
    if not is_one:
        return {"two speakers": 1.0}
    return {
        "one speaker": 1.0,
        "one speaker, all words": float(overlap.covered == 1.0),
        "one speaker, rarity of the run": math.log1p(overlap.run_rarity),
    }


class _WordsAround:
    """The telling words of stretches and beside them, by numbers of its own, which take little room."""

    def __init__(self, clippings: Sequence[Clipping], subjects: Subjects) -> None:
        self._clippings = clippings
        self._subjects = subjects
        self._common = common_words()
        self._numbers: dict[str, int] = {}
        self._rarities = array("d")
        self._read: dict[Place, tuple[Numbers, Numbers]] = {}
        self._held: Place | None = None
        self._words_held = self._quoted_held = frozenset[int]()

    def shared(self, first: Place, second: Place) -> float:
        """How rare the words are that two stretches have in common in or beside them, not in both."""
        if self._held != first:  # one is held against many
            self._held = first
            self._words_held, self._quoted_held = map(frozenset, self._words(first))
        words, quoted = self._words(second)
        shared = self._words_held.intersection(words) - self._quoted_held.intersection(quoted)
        return math.fsum(map(self._rarities.__getitem__, shared))

    def most(self, first: Place, second: Place) -> float:
        """At most as rare as that are the words that two stretches can have in common."""
        lengths = (
            stretch.end - stretch.start
            for stretch in (self._clippings[at].stretches[place] for at, place in (first, second))
        )
        return RAREST * ((min(lengths) + 2 * _AROUND) // _TELLING + 1)

    def _words(self, place: Place) -> tuple[Numbers, Numbers]:
        """The words in a stretch and beside it, and those in it."""
        known = self._read.get(place)
        if known is None:
            clipping = self._clippings[place[0]]
            start, end = clipping.stretches[place[1]].start, clipping.stretches[place[1]].end
            before = clipping.text[max(0, start - _AROUND) : start]
            behind = clipping.text[end : end + _AROUND]
            quoted = self._telling(clipping.text[start:end])
            words = quoted | self._telling(f"{before} {behind}")
            known = self._read[place] = array("I", words), array("I", quoted)
        return known

    def _telling(self, text: str) -> set[int]:
        keys = {key for key in keys_of(text) if len(key) >= _TELLING} - self._common
        for key in keys.difference(self._numbers):
            self._numbers[key] = len(self._rarities)
            self._rarities.append(self._subjects.rarity_of(key))
        return set(map(self._numbers.__getitem__, keys))


@lru_cache(maxsize=65536)
def _one_speaker(one: str, other: str, language: str, others: str) -> bool:
    return same_person(one, other, (language, others))


def _score(judged: Judge, evidence: Evidence) -> int:
    return round(judged.part(evidence) / _UNIT)
