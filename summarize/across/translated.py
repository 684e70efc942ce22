"""One quotation in two languages, told without a model: by names, places, figures, meanings, place.

Never sure, so that what is found is called likely and stands apart. Two articles are compared only
where their names and figures say that they tell one story; of the lines of their stretches, each is
given to the one that fits it best, if it fits it best in return: of a statement over several
paragraphs another house may print one. Where one article is a translation of the other, names come
in the same order in both, and what stands between two names there stands between them here. Where a report has a quotation in the
reader's language, its words are compared as well.
"""

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from summarize.across.clippings import Clipping
from summarize.across.evidence import judge
from summarize.across.judgements import Match, Place
from summarize.across.numbered import ArticleWords, CollectedWords, WordNumbers
from summarize.across.words import common_words, keys_of
from summarize.characters import LINE_ENDS
from summarize.names import name_key, name_sounds, name_stems, name_words, same_person
from summarize.verification.facts.facts import facts_of
from summarize.verification.meanings.places import place_codes

_LINE = re.compile(f"[^{LINE_ENDS}]+")
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_LONG_WORD = re.compile(r"[^\W\d_]{6,}")
_BEGINNING = 5
"""Letters by which words are one in two languages: terrorism, терроризм."""
_WIDESPREAD = 60
"""Articles with a name or figure, above which it does not bring two of them together."""
_LEAST_LIKENESS = 0.12
_LEAST_LIKENESS_IN_ORDER = 0.06
_LEAST_SHARED = 3
_PARALLEL = 0.5
"""The share of what two articles both name that comes in the same order, above which the one is
taken for a translation of the other: only then does a place alone tell a quotation's translation."""
_ANCHORS = 4
_ASIDE = 0.1
_STEEPEST = 2.0
"""How much longer one of them may be; the other lacks its end."""
_FEWEST_WORDS = 4
_LEAST_WORDS = 0.5
"""The share of the words of a line and of a translation that make them one quotation."""
_CLOSE = 1.2
"""How far apart the logarithms of two lengths may be."""

_Marks = frozenset[str]


@dataclass(frozen=True, slots=True)
class TranslatedLine:
    """A line `[start, end)` of the stretch at `place`, as languages can be compared by."""

    place: Place
    start: int
    end: int
    marks: _Marks
    figures: _Marks
    meanings: _Marks
    cognates: _Marks
    told: tuple[_Marks, ...]
    """The beginnings of its words, and of those that a report has for its stretch."""
    length: float
    begins: float
    order: float
    asks: bool
    denies: bool


@dataclass(frozen=True, slots=True)
class _Course:
    """How places in one article become those of another: by what both name once, in order."""

    here: tuple[float, ...]
    there: tuple[float, ...]
    parallel: float
    """The share of what both have once that comes in one order and at the same distances; 0 where
    that is too little to say."""

    @property
    def is_order(self) -> bool:
        """Whether chance would hardly put so many things into one order."""
        return self.parallel >= _PARALLEL and len(self.here) >= _ANCHORS + 3

    def of(self, place: float) -> float:
        """A place in the one article as one in the other."""
        right = min(max(bisect_right(self.here, place), 1), len(self.here) - 1)
        x0, x1, y0, y1 = (
            self.here[right - 1],
            self.here[right],
            self.there[right - 1],
            self.there[right],
        )
        return y0 + (place - x0) * (y1 - y0) / (x1 - x0) if x1 > x0 else y0


class Translations:
    """Stretches of articles in several languages that may be one another's translations."""

    def __init__(self, clippings: Sequence[Clipping], marks: CollectedWords | None = None) -> None:
        """`marks` are those of the clippings, where they were read before."""
        marks = marks or CollectedWords.of(marks_of_article, clippings)
        self._clippings = clippings
        self._vocabulary = marks.vocabulary
        self._marks = [each.subjects for each in marks.articles]
        self._counts = marks.counts
        self._common = marks.counts.articles + 60
        self._norms: dict[int, float] = {}
        self._lines: dict[int, list[TranslatedLine]] = {}
        self._once: dict[int, dict[str, float]] = {}

    def matches(self, near: Iterable[tuple[int, int, float]] | None = None) -> Iterator[Match]:
        """Pairs that are likely, each line once for each other article.

        `near` are what `stories` gave, where that is known.
        """
        judged = judge("translated")
        for one, other, likeness in self.stories() if near is None else near:
            course = self._course(one, other)
            found = [
                (max(judged.chance(evidence), _by_words(first, second)), first, second)
                for first, second, evidence in self.candidates(one, other, likeness, course)
            ]
            for chance, first, second in _best(found, judged.likely):
                if (
                    course.parallel >= _PARALLEL
                    or not first.marks.isdisjoint(second.marks)
                    or _by_words(first, second)
                ):
                    spans = (first.start, first.end), (second.start, second.end)
                    yield Match(first.place, second.place, chance, spans)

    def stories(self, new: Collection[int] | None = None) -> Iterator[tuple[int, int, float]]:
        """Articles in two languages that tell one story, by number, and how alike they are.

        Of those that are `new` with any, where that is told.
        """
        index: dict[int, list[int]] = defaultdict(list)
        index_of_new: dict[int, list[int]] = defaultdict(list)
        for number, marks in enumerate(self._marks):
            if not self._clippings[number].stretches:
                continue
            is_new = new is None or number in new
            language, met = self._clippings[number].language, Counter[int]()
            for mark in marks:
                if self._counts.of_word(mark) <= _WIDESPREAD:
                    met.update((index if is_new else index_of_new).get(mark, ()))
                    index[mark].append(number)
                    if is_new:
                        index_of_new[mark].append(number)
            near = sorted(other for other, count in met.items() if count >= _LEAST_SHARED)
            own = frozenset(marks if near else ())
            for other in near:
                if self._clippings[other].language != language:
                    likeness = self._likeness(other, number, own)
                    if self._are_near(other, number, likeness):
                        yield other, number, likeness

    def _are_near(self, one: int, other: int, likeness: float) -> bool:
        if likeness >= _LEAST_LIKENESS:
            return True
        return likeness >= _LEAST_LIKENESS_IN_ORDER and self._course(one, other).is_order

    def candidates(
        self, one: int, other: int, likeness: float, course: _Course | None = None
    ) -> Iterator[tuple[TranslatedLine, TranslatedLine, dict[str, float]]]:
        """Lines of two articles that are about equally long, with the evidence."""
        course = course or self._course(one, other)
        about = {"likeness": likeness, "parallel": course.parallel}
        for first in self._of(one):
            for second in self._of(other):
                if abs(first.length - second.length) <= _CLOSE:
                    evidence = about | self._evidence(first, second, course)
                    yield first, second, evidence | self._speakers(first.place, second.place)

    def _evidence(
        self, first: TranslatedLine, second: TranslatedLine, course: _Course
    ) -> dict[str, float]:
        shared = first.marks & second.marks
        apart = abs(course.of(first.begins) - second.begins)
        cognates = first.cognates & second.cognates
        return {
            "lengths apart": abs(first.length - second.length),
            "length": (first.length + second.length) / 2,
            "places apart": apart,
            "root of the places apart": math.sqrt(apart),
            "orders apart": abs(first.order - second.order),
            "next to each other": float(apart < 0.02),
            "shared": math.log1p(sum(map(self._rarity_of, shared))),
            "figures shared": float(bool(first.figures & second.figures)),
            "figures not shared": float(bool(first.figures ^ second.figures)),
            "no name shared": float(bool(first.marks and second.marks and not shared)),
            "cognates": math.log1p(len(cognates)),
            "meanings shared": math.log1p(len(first.meanings & second.meanings)),
            "meanings not shared": math.log1p(len(first.meanings ^ second.meanings)),
            "asked and said": float(first.asks != second.asks),
            "denied and said": float(first.denies != second.denies),
        }

    def _speakers(self, first: Place, second: Place) -> dict[str, float]:
        one, other = self._clippings[first[0]], self._clippings[second[0]]
        names = one.stretches[first[1]].speaker, other.stretches[second[1]].speaker
        if names[0] is None or names[1] is None:
            return {}
        same = _one_speaker(names[0], names[1], one.language, other.language)
        return {"one speaker" if same else "two speakers": 1.0}

    def _of(self, number: int) -> list[TranslatedLine]:
        if number not in self._lines:
            self._lines[number] = list(_lines(number, self._clippings[number]))
        return self._lines[number]

    def _likeness(self, one: int, other: int, marks: frozenset[int]) -> float:
        """How alike two articles are, of which the other one has these `marks`."""
        whole = self._norm(one) * self._norm(other)
        shared = marks.intersection(self._marks[one])
        return self._sum(shared) / whole if whole else 0.0

    @cached_property
    def _squares(self) -> list[float]:
        return [self._rarity(mark) ** 2 for mark in range(len(self._vocabulary))]

    def _norm(self, number: int) -> float:
        known = self._norms.get(number)
        if known is None:
            known = self._norms[number] = math.sqrt(self._sum(self._marks[number]))
        return known

    def _sum(self, marks: Iterable[int]) -> float:
        return math.fsum(map(self._squares.__getitem__, marks))

    def _rarity(self, mark: int) -> float:
        return math.log(self._common / max(1, self._counts.of_word(mark)))

    def _rarity_of(self, mark: str) -> float:
        """How rare a mark is that need not be any article's, as those of figures with a unit."""
        number = self._vocabulary.known(mark)
        return 4.0 if number is None else self._rarity(number)

    def _course(self, one: int, other: int) -> _Course:
        here, there = self._places(one), self._places(other)
        met = sorted({(here[mark], there[mark]) for mark in here.keys() & there.keys()})
        kept = _on_a_line(_in_order(met))
        parallel = len(kept) / len(met) if len(met) >= _ANCHORS else 0.0
        points = [(0.0, 0.0), *(kept if parallel >= _PARALLEL else ()), (1.0, 1.0)]
        return _Course(tuple(x for x, _ in points), tuple(y for _, y in points), parallel)

    def _places(self, number: int) -> dict[str, float]:
        """Where an article has what it has once."""
        if number not in self._once:
            clipping, found = self._clippings[number], defaultdict[str, list[float]](list)
            length = len(clipping.text)
            for mark, at in _marks(clipping):
                found[mark].append(at / length)
            self._once[number] = {m: places[0] for m, places in found.items() if len(places) == 1}
        return self._once[number]


def marks_of_article(vocabulary: WordNumbers, clipping: Clipping) -> ArticleWords:
    """What a clipping has that any language spells alike: names, places, figures."""
    marks = dict.fromkeys(mark for mark, _ in _marks(clipping))
    return ArticleWords(vocabulary.numbered(marks), ())


def _in_order(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The longest part of some points, sorted by the one place, whose other places rise too."""
    ends: list[float] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(points):
        at = bisect_left(ends, place)
        before.append(last[at - 1] if at else -1)
        ends[at : at + 1], last[at : at + 1] = [place], [number]
    kept, number = [], last[-1] if last else -1
    while number >= 0:
        kept.append(points[number])
        number = before[number]
    return kept[::-1]


def _on_a_line(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Those near the line from the beginning to the last one: a translation can lack the end."""
    x, y = points[-1] if points else (0.0, 0.0)
    slope = y / x if x else 0.0
    if not 1 / _STEEPEST <= slope <= _STEEPEST:
        return []
    return [(a, b) for a, b in points if abs(a * slope - b) < _ASIDE * min(1.0, slope)]


@lru_cache(maxsize=65536)
def _one_speaker(one: str, other: str, language: str, others: str) -> bool:
    return same_person(one, other, (language, others))


def _by_words(first: TranslatedLine, second: TranslatedLine) -> float:
    """How likely the words of a translation make two lines one; 0 where they say nothing."""
    shares = [
        len(mine & theirs) / max(len(mine), len(theirs))
        for number, mine in enumerate(first.told)
        for other, theirs in enumerate(second.told)
        if (number or other) and min(len(mine), len(theirs)) >= _FEWEST_WORDS
    ]
    share = max(shares, default=0.0)
    return share if share >= _LEAST_WORDS else 0.0


_Judged = tuple[float, TranslatedLine, TranslatedLine]


def _best(found: Sequence[_Judged], least: float) -> Iterator[_Judged]:
    """Each line with the one that fits it best, if neither has a better one."""
    taken: set[tuple[Place, int]] = set()

    def order(judged: _Judged) -> tuple[float, Place, int, Place, int]:
        chance, first, second = judged
        return -chance, first.place, first.start, second.place, second.start

    for chance, first, second in sorted(found, key=order):
        both = {(first.place, first.start), (second.place, second.start)}
        if chance >= least and taken.isdisjoint(both):
            taken |= both
            yield chance, first, second


def _lines(number: int, clipping: Clipping) -> Iterator[TranslatedLine]:
    length, last = max(len(clipping.text), 1), max(len(clipping.stretches) - 1, 1)
    for order, stretch in enumerate(clipping.stretches):
        for match in _LINE.finditer(stretch.text):
            text = match.group()
            facts = facts_of(text, clipping.language)
            figures = frozenset(
                f"{figure.unit} {reading}"
                for figure in facts.figures
                for reading in figure.readings
            )
            yield TranslatedLine(
                place=(number, order),
                start=stretch.start + match.start(),
                end=stretch.start + match.end(),
                marks=_names(text, clipping.language) | facts.places | figures,
                figures=figures,
                meanings=frozenset(f"{m.group} {m.name}" for m in facts.meanings.known),
                cognates=frozenset(_cognates(text)),
                told=tuple(
                    frozenset(
                        key[:_BEGINNING] for key in keys_of(each) if key not in common_words()
                    )
                    for each in (text, stretch.translation)
                    if each
                ),
                length=math.log(len(text) + 1),
                begins=(stretch.start + match.start()) / length,
                order=order / last,
                asks=text.rstrip(" ,.").endswith("?"),
                denies=facts.polarity.is_negative,
            )


def _names(text: str, language: str) -> _Marks:
    sounds = (_sounds(word.text, language) for word in name_words(text) if len(word.key) > 2)
    return frozenset().union(*sounds)


def _cognates(text: str) -> Iterator[str]:
    for match in _LONG_WORD.finditer(text):
        key = _key(match.group())
        if len(key) >= _BEGINNING:
            yield key


@lru_cache(maxsize=65536)
def _key(word: str) -> str:
    return name_key(word)[:_BEGINNING]


def _marks(clipping: Clipping) -> Iterator[tuple[str, int]]:
    """What an article has that any language spells alike, and where: names, places, figures."""
    text = clipping.text
    for word in name_words(text):
        if len(word.key) > 2:
            for mark in _marks_of_word(word.text, clipping.language):
                yield mark, word.start
    for match in _FIGURE.finditer(text):
        yield match.group().replace(",", "."), match.start()


@lru_cache(maxsize=65536)
def _marks_of_word(word: str, language: str) -> _Marks:
    return _sounds(word, language) | place_codes(word)


@lru_cache(maxsize=65536)
def _sounds(word: str, language: str) -> _Marks:
    found = (name_sounds(stem) for stem in name_stems(word, language))
    return frozenset(sound for sounds in found for sound in sounds if not sound.startswith("="))
