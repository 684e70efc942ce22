"""What speaks for two quoted stretches being one but their words.

Whether their articles are about the same thing, how many days lie between them, which words stand beside
them, and who is named for them. Where very many articles print the same words, this is most of what
comparing takes: so weights are looked up once, and what takes longest is asked last.
"""

import math
from array import array
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import mul
from typing import NamedTuple

from summarize.across.clippings import RAREST, Clipping, Subjects
from summarize.across.evidence import Evidence, Judge
from summarize.across.judgements import Place
from summarize.across.numbered import Numbers
from summarize.across.wordings import Overlap
from summarize.across.words import common_words, keys_of
from summarize.names import same_person

UNIT = 1e-4
"""Scores are parts of the judge's sum, in ten-thousandths."""
UNTOLD = -(10**9)
"""Of what was not looked at: added to whatever else, it leaves no chance."""

_AROUND = 200
"""Characters before and behind a stretch that say what it is about."""
_TELLING = 3
"""Letters of the words that do, at least."""
_HELD = 256
"""Stretches whose words around are held as sets, which take much room."""
_READ = 8_192
"""Stretches whose words around are held at all."""

_SUBJECTS = ("likeness", "root of the likeness", "unlike", "days apart", "no date")
_BESIDE = "words around"
_TWO = "two speakers"
_ONE = ("one speaker", "one speaker, all words", "one speaker, rarity of the run")


class WantedEvidence(NamedTuple):
    """What two stretches lack by their words, `most` of which speakers may bring: `one`, where it is one."""

    lacking: float
    most: float
    one: Sequence[float]


class Circumstances:
    """What is known of some clippings, for a judge of their stretches."""

    def __init__(self, clippings: Sequence[Clipping], subjects: Subjects, judged: Judge) -> None:
        self._clippings = clippings
        self._subjects = subjects
        self._weights = judged.weights_of(_SUBJECTS)
        self._weights_of_one = judged.weights_of(_ONE)
        self._weight_beside, *self._two = judged.weights_of((_BESIDE, _TWO))
        self._around = _WordsAround(clippings, subjects)

    def evidence(self, first: Place, second: Place, overlap: Overlap) -> Evidence:
        """All of it, by name."""
        return {
            **dict(zip(_SUBJECTS, self._about(first, second), strict=True)),
            _BESIDE: math.log1p(self._around.shared(first, second)),
            **_speakers(self._is_one_speaker(first, second), overlap),
        }

    def hold(self, places: Iterable[Place]) -> None:
        """Have at hand what stretches are compared by that are each compared with many."""
        for place in places:
            self._around.hold(place)
            self._subjects.telling(place[0])

    def let_go(self) -> None:
        """Let go of what is at hand."""
        self._around.let_go()

    def wanted(self, overlap: Overlap, lacking: float) -> WantedEvidence:
        """What is wanted of two that share this, of which so much is `lacking`."""
        one = list(map(mul, self._weights_of_one, _of_one_speaker(overlap)))
        return WantedEvidence(lacking, max(0.0, sum(one), *self._two), one)

    def score(self, first: Place, second: Place, wanted: WantedEvidence) -> int:
        """What speaks for two; `UNTOLD` where it cannot be enough.

        What takes longest is asked last, and only if the most that it can say would be enough.
        """
        lacking, most, one = wanted
        told: float = sum(map(mul, self._weights, self._about(first, second)))
        if told + most + max(0.0, self._most_beside(first, second)) < lacking:
            return UNTOLD
        for place in self._around.known_first(first, second):
            if told + max(0.0, self._beside(self._around.rarity(place))) + most < lacking:
                return UNTOLD
        told += self._beside(self._around.shared(first, second))
        if told + most < lacking:
            return UNTOLD
        is_one = self._is_one_speaker(first, second)
        speakers = () if is_one is None else one if is_one else self._two
        return round(sum(speakers, told) / UNIT)

    def _about(self, first: Place, second: Place) -> tuple[float, ...]:
        one, other = first[0], second[0]
        likeness = self._subjects.likeness(one, other)
        day, later = self._clippings[one].day, self._clippings[other].day
        unlike = 1.0 if likeness < 0.05 else 0.0
        if day is None or later is None:
            return likeness, math.sqrt(likeness), unlike, 0.0, 1.0
        return likeness, math.sqrt(likeness), unlike, math.log1p(abs(day - later)), 0.0

    def _beside(self, rarity: float) -> float:
        """What words of such rarity say that stand beside both."""
        return self._weight_beside * math.log1p(rarity)

    def _most_beside(self, first: Place, second: Place) -> float:
        """At most that can be said by the words that stand beside both, before they are read."""
        one = self._clippings[first[0]].stretches[first[1]]
        other = self._clippings[second[0]].stretches[second[1]]
        return self._weight_beside * _most(min(one.end - one.start, other.end - other.start))

    def _is_one_speaker(self, first: Place, second: Place) -> bool | None:
        """Whether the same is named for both; `None` where somebody is not named."""
        one, other = self._clippings[first[0]], self._clippings[second[0]]
        speaker, another = one.stretches[first[1]].speaker, other.stretches[second[1]].speaker
        if speaker is None or another is None:
            return None
        return _one_speaker(speaker, another, one.language, other.language)


def _speakers(is_one: bool | None, overlap: Overlap) -> Evidence:
    if is_one is None:
        return {}
    return dict(zip(_ONE, _of_one_speaker(overlap), strict=True)) if is_one else {_TWO: 1.0}


def _of_one_speaker(overlap: Overlap) -> tuple[float, ...]:
    return 1.0, float(overlap.covered == 1.0), math.log1p(overlap.run_rarity)


@lru_cache(maxsize=65536)
def _one_speaker(one: str, other: str, language: str, others: str) -> bool:
    return same_person(one, other, (language, others))


@lru_cache(maxsize=4096)
def _most(length: int) -> float:
    """At most so rare are the words that a stretch of so many characters has in common with a longer one."""
    return math.log1p(RAREST * ((length + 2 * _AROUND) // _TELLING + 1))


class _TellingWords(dict[str, int]):
    """Words by numbers of their own, as they are met; all that tell nothing have the number 0.

    `rarities` says by number how rare they are.
    """

    def __init__(self, subjects: Subjects) -> None:
        super().__init__()
        self._rarity_of = subjects.rarity_of
        self._common = common_words()
        self.rarities = array("d", [0.0])

    def __missing__(self, word: str) -> int:
        number = 0
        if len(word) >= _TELLING and word not in self._common:
            number = len(self.rarities)
            self.rarities.append(self._rarity_of(word))
        self[word] = number
        return number

    def of(self, text: str) -> set[int]:
        """The numbers of a text's words."""
        return set(map(self.__getitem__, keys_of(text)))

    def rarity(self, numbers: Iterable[int]) -> float:
        """How rare some words are together."""
        return math.fsum(map(self.rarities.__getitem__, numbers))


class _Around(NamedTuple):
    """The words in a stretch and beside it, and how rare they are together."""

    words: Numbers
    rarity: float


class _WordsAround:
    """The telling words of stretches and beside them, by numbers, which take little room."""

    def __init__(self, clippings: Sequence[Clipping], subjects: Subjects) -> None:
        self._clippings = clippings
        self._telling = _TellingWords(subjects)
        self._read: dict[Place, _Around] = {}
        self._read_quoted: dict[Place, Numbers] = {}
        self._held: dict[Place, tuple[frozenset[int], frozenset[int]]] = {}

    def known_first(self, first: Place, second: Place) -> tuple[Place, Place]:
        """Both, the one before that was read already: what it has may say that they share too little."""
        return (second, first) if second in self._read else (first, second)

    def rarity(self, place: Place) -> float:
        """How rare the words of a stretch and beside it are, of which it can share no more."""
        return self._around(place).rarity

    def shared(self, first: Place, second: Place) -> float:
        """How rare the words are that two stretches have in common in or beside them, not in both."""
        if second in self._held:  # the one that is held against many
            first, second = second, first
        words, quoted = self.hold(first)
        others, others_quoted = self._held.get(second) or self._numbers(second)
        shared = words.intersection(others) - quoted.intersection(others_quoted)
        return self._telling.rarity(shared)

    def hold(self, place: Place) -> tuple[frozenset[int], frozenset[int]]:
        """The words of a stretch as sets, which is faster where it is held against many."""
        held = self._held.get(place)
        if held is None:
            if len(self._held) == _HELD:
                self._held.clear()
            words, quoted = self._numbers(place)
            held = self._held[place] = frozenset(words), frozenset(quoted)
        return held

    def let_go(self) -> None:
        """Let go of what was read."""
        for known in (self._read, self._read_quoted, self._held):
            known.clear()

    def _numbers(self, place: Place) -> tuple[Numbers, Numbers]:
        """The words in a stretch and beside it, and those in it, which are asked for of few."""
        quoted = self._read_quoted.get(place)
        if quoted is None:
            if len(self._read_quoted) == _READ:
                self._read_quoted.clear()
            clipping = self._clippings[place[0]]
            stretch = clipping.stretches[place[1]]
            found = self._telling.of(clipping.text[stretch.start : stretch.end])
            quoted = self._read_quoted[place] = array("I", found)
        return self._around(place).words, quoted

    def _around(self, place: Place) -> _Around:
        known = self._read.get(place)
        if known is None:
            if len(self._read) == _READ:
                self._read.clear()
            clipping = self._clippings[place[0]]
            text, stretch = clipping.text, clipping.stretches[place[1]]
            start, end = stretch.start, stretch.end
            before, behind = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
            words = self._telling.of(f"{text[start:end]} {before} {behind}")
            rarity = self._telling.rarity(words)
            known = self._read[place] = _Around(array("I", words), rarity)
        return known
