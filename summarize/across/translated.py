"""One quotation in two languages, told without a model: by names, figures, length and place.

Never sure, so that what is found is called likely and stands apart. Two articles are compared only
where their names and figures say that they tell one story; of their stretches, each is given to the
one that fits it best, if it fits it best in return.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarize.across.clippings import Clipping
from summarize.across.evidence import Judge, judge
from summarize.across.tracing import Match, Place
from summarize.names import name_sounds, name_stems, name_words, same_person

_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_WIDESPREAD = 60
"""Articles with a name or figure, above which it does not bring two of them together."""
_LEAST_LIKENESS = 0.12
_LEAST_SHARED = 3
_WHOLE = 0.5
"""The share of an article's quotations that must fit before one without a name or figure is taken
for a translation because of its place: only then is the one article a translation of the other."""
_CLOSE = 1.2
"""How far apart the logarithms of two lengths may be."""

_Marks = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch as languages can be compared by."""

    marks: _Marks
    figures: _Marks
    length: float
    begins: float
    order: float
    asks: bool


class Translations:
    """Stretches of articles in several languages that may be one another's translations."""

    def __init__(self, clippings: Sequence[Clipping]) -> None:
        self._clippings = clippings
        self._marks = [_marks(each.text, each.language) for each in clippings]
        counts = Counter(mark for marks in self._marks for mark in marks)
        number = len(clippings) + 60
        self._rarity = {mark: math.log(number / count) for mark, count in counts.items()}
        self._norms = [math.sqrt(self._sum(marks)) for marks in self._marks]
        self._counts = counts
        self._parts: dict[int, list[_Part]] = {}

    def matches(
        self, near: Iterable[tuple[int, int, float]] | None = None, judged: Judge | None = None
    ) -> Iterator[Match]:
        """Pairs that are likely, each stretch once for each other article.

        `near` are what `stories` gave, where that is known.
        """
        judged = judged or judge("translated")
        for one, other, likeness in self.stories() if near is None else near:
            found = [
                (judged.chance(evidence), first, second)
                for first, second, evidence in self.candidates(one, other, likeness)
            ]
            pairs = list(_best(found, judged.likely))
            fewer = min(len(self._clippings[each].stretches) for each in (one, other))
            whole = len(pairs) >= _WHOLE * fewer and len(pairs) > 1
            for match in pairs:
                if whole or self._shares(match):
                    yield match

    def _shares(self, match: Match) -> bool:
        first, second = (self._of(place[0])[place[1]] for place in (match.first, match.second))
        return not first.marks.isdisjoint(second.marks)

    def stories(self) -> Iterator[tuple[int, int, float]]:
        """Articles of different languages with the same names and figures, and how alike they are."""
        index: dict[str, list[int]] = defaultdict(list)
        for number, marks in enumerate(self._marks):
            if not self._clippings[number].stretches:
                continue
            language, met = self._clippings[number].language, Counter[int]()
            for mark in marks:
                if self._counts[mark] <= _WIDESPREAD:
                    met.update(index[mark])
                    index[mark].append(number)
            for other in sorted(met):
                if met[other] >= _LEAST_SHARED and self._clippings[other].language != language:
                    likeness = self._likeness(other, number)
                    if likeness >= _LEAST_LIKENESS:
                        yield other, number, likeness

    def candidates(
        self, one: int, other: int, likeness: float
    ) -> Iterator[tuple[Place, Place, dict[str, float]]]:
        """Stretches of two articles that are about equally long, with the evidence."""
        mine, theirs = self._of(one), self._of(other)
        for i, first in enumerate(mine):
            for k, second in enumerate(theirs):
                if abs(first.length - second.length) <= _CLOSE:
                    evidence = self._evidence(first, second) | {"likeness": likeness}
                    evidence |= self._speakers((one, i), (other, k))
                    yield (one, i), (other, k), evidence

    def _evidence(self, first: _Part, second: _Part) -> dict[str, float]:
        shared = first.marks & second.marks
        apart = abs(first.begins - second.begins)
        return {
            "lengths apart": abs(first.length - second.length),
            "length": (first.length + second.length) / 2,
            "places apart": apart,
            "root of the places apart": math.sqrt(apart),
            "orders apart": abs(first.order - second.order),
            "next to each other": float(apart < 0.03),
            "shared": math.log1p(sum(self._rarity.get(mark, 0.0) for mark in shared)),
            "figures shared": float(bool(first.figures & second.figures)),
            "figures not shared": float(bool(first.figures ^ second.figures)),
            "no name shared": float(bool(first.marks and second.marks and not shared)),
            "asked and said": float(first.asks != second.asks),
        }

    def _speakers(self, first: Place, second: Place) -> dict[str, float]:
        one, other = self._clippings[first[0]], self._clippings[second[0]]
        names = one.stretches[first[1]].speaker, other.stretches[second[1]].speaker
        if names[0] is None or names[1] is None:
            return {}
        same = _one_speaker(names[0], names[1], one.language, other.language)
        return {"one speaker" if same else "two speakers": 1.0}

    def _of(self, number: int) -> list[_Part]:
        if number not in self._parts:
            self._parts[number] = list(_parts(self._clippings[number]))
        return self._parts[number]

    def _likeness(self, one: int, other: int) -> float:
        whole = self._norms[one] * self._norms[other]
        return self._sum(self._marks[one] & self._marks[other]) / whole if whole else 0.0

    def _sum(self, marks: _Marks) -> float:
        return sum(self._rarity[mark] ** 2 for mark in marks)


@lru_cache(maxsize=65536)
def _one_speaker(one: str, other: str, language: str, others: str) -> bool:
    return same_person(one, other, (language, others))


def _best(found: Sequence[tuple[float, Place, Place]], least: float) -> Iterator[Match]:
    """Each stretch with the one that fits it best, if neither has a better one."""
    taken: set[Place] = set()
    for chance, first, second in sorted(found, key=lambda each: (-each[0], each[1:])):
        if chance >= least and first not in taken and second not in taken:
            taken |= {first, second}
            yield Match(first, second, chance)


def _parts(clipping: Clipping) -> Iterator[_Part]:
    length, number = max(len(clipping.text), 1), max(len(clipping.stretches) - 1, 1)
    for order, stretch in enumerate(clipping.stretches):
        figures = _figures(stretch.text)
        yield _Part(
            marks=_marks(stretch.text, clipping.language),
            figures=figures,
            length=math.log(len(stretch.text) + 1),
            begins=stretch.start / length,
            order=order / number,
            asks=stretch.text.rstrip(" ,.").endswith("?"),
        )


def _figures(text: str) -> _Marks:
    return frozenset(figure.replace(",", ".") for figure in _FIGURE.findall(text))


def _marks(text: str, language: str) -> _Marks:
    """What is spelt alike in any language: figures, and how names sound."""
    sounds = (_sounds(word.text, language) for word in name_words(text) if len(word.key) > 2)
    return frozenset().union(*sounds) | _figures(text)


@lru_cache(maxsize=65536)
def _sounds(word: str, language: str) -> _Marks:
    found = (name_sounds(stem) for stem in name_stems(word, language))
    return frozenset(sound for sounds in found for sound in sounds if not sound.startswith("="))
