"""Whether the figures of a sentence are the article's, and said of the same things.

A figure can be missing, or stand there with another unit, as another bound, going the other way, or
with the noun of another figure. Each is told with the words on both sides.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal

from summarize.lazily import Once
from summarize.lexicon import Words, lexicon
from summarize.verification.checks.objection import Objection
from summarize.verification.checks.reckoned import is_reckoned
from summarize.verification.facts.facts import Facts
from summarize.verification.facts.wording import STEM
from summarize.verification.figures.figure import Figure, power_of
from summarize.verification.figures.finding import bare_figures
from summarize.verification.figures.numerals import tokens_of
from summarize.verification.meanings.measures import CURRENCY_LIST
from summarize.verification.source import SourceText

_ABOUT = 0.3  # of a sentence's content words, in a passage that is about the same
_TELLING_TIME = 0.5  # of them, in the one passage that tells at what time it was
_LEAST_POWER = 1_000  # from here on a number may have a power of ten in words
_SMALL = 100  # below it, a number is likely to be in words
_BOTH = 2  # figures that have each other's words: one alone may be told in other words
_SIDE_BY_SIDE = 14  # characters from the end of a number of years to that of months
_NEAREST = 45  # characters between a figure and the word that it belongs to


@dataclass(frozen=True, slots=True)
class CheckedFigure:
    """A figure of a sentence and the passages that say it; or what is wrong with it, or seems to be."""

    text: str
    finding: Literal["held", "missing", "unknown"]
    places: frozenset[int] = frozenset()
    against: Objection | None = None
    is_bare: bool = False
    """Whether the article has its number with no unit, which may be told elsewhere."""


def look_for_figures(
    said: Facts, source: SourceText, cited: Sequence[int]
) -> Iterator[CheckedFigure]:
    """Every figure of a sentence that cites these passages, and what became of it.

    One that may be none is told only where it is not found.
    """
    search = _Search(said, source, cited)
    for figure in said.figures:
        found = search.checked(figure)
        if figure.is_sure or (found.finding == "unknown" and not figure.is_loose_part):
            yield found


class _Search:
    """The figures of one sentence looked for in one article."""

    def __init__(self, said: Facts, source: SourceText, cited: Sequence[int]) -> None:
        self._said = said
        self._source = source
        self._cited = cited
        self._story = [source.facts[place] for place in source.story]

    def checked(self, figure: Figure) -> CheckedFigure:
        """What became of one figure."""
        said = figure.says(self._said.text)
        figure = self._with_powers(figure)
        cited = self._holding(figure, self._cited)
        # As most do: the rest of the article need not be read for figures.
        holding = cited or self._holding(figure, self._may_have(figure))
        places = self._told_in(figure, holding, is_cited=bool(cited))
        if not figure.is_sure:
            return CheckedFigure(said, "held" if places else "unknown")
        if rival := self._rival(figure, places):
            told = f"it says “{said}” where the article has “{rival}”"
            return CheckedFigure(said, "missing", against=Objection(told, is_sure=True))
        if places:
            doubt = self._doubt(figure, said, cited)
            against = Objection(doubt, is_sure=False) if doubt else None
            return CheckedFigure(said, "held", frozenset(places), against)
        if cited if self._cited else holding:
            told = f"“{said}” seems to be said of something else in the article"
            return CheckedFigure(said, "held", against=Objection(told, is_sure=False))
        return self._not_held(figure, said, is_elsewhere=bool(holding))

    def _doubt(self, figure: Figure, said: str, cited: Sequence[int]) -> str | None:
        """What may be wrong with a figure that the article has, in the passages cited (`cited`) or elsewhere."""
        rival = self._rival_of_bare(figure, cited) if cited else self._rival_cited(figure)
        if rival and cited:
            return f"“{said}” seems to be said of something else in the article"
        return rival and (
            f"what it cites has “{rival}”, and “{said}” stands elsewhere in the article"
        )

    def _may_have(self, figure: Figure) -> Sequence[int]:
        """The passages of the story that may have a figure: no others need be read for figures."""
        if not figure.is_number:
            return self._source.counting
        numbers = self._source.numbers
        return [place for place in self._source.numbering if figure.may_be_among(numbers[place])]

    def _not_held(self, figure: Figure, said: str, *, is_elsewhere: bool) -> CheckedFigure:
        """A figure that no passage has which the sentence may rest on."""
        near = (self._source.facts[place] for place in self._may_have(figure))
        problem = unit_conflict(self._said, figure, near)
        if is_elsewhere:
            problem = f"“{said}” is said of something else in the article"
        if problem and not is_elsewhere and self._may_be_money(figure):
            return CheckedFigure(said, "unknown")
        is_unknown = (
            may_be_in_words(figure, self._story)
            or self._is_told_otherwise(figure)
            or (figure.unit == "many" and self._said.language not in self._source.languages)
            or is_reckoned(figure, self._said, self._close)
        )
        if is_unknown and not problem:
            return CheckedFigure(said, "unknown")
        plain = self._said.text[figure.start : figure.end]
        against = Objection(problem, is_sure=True) if problem else None
        is_bare = figure.currency is not None and self._is_there_bare(figure)
        return CheckedFigure(plain, "missing", against=against, is_bare=is_bare)

    @Once
    def _close(self) -> Sequence[Facts]:
        """The passages cited; of none the one that shares most words with the sentence."""
        counts = self._source.shared(self._said.content)
        best = min(counts, key=lambda place: (-counts[place], place), default=None)
        places = self._cited or (() if best is None else (best,))
        return [self._source.facts[place] for place in places]

    def _may_be_money(self, figure: Figure) -> bool:
        """Whether the article has a large number of nothing, which may be one of the sum's currency.

        So it may where that is the one currency that is named: los 16 millones … ni un euro.
        """
        return (
            figure.currency is not None
            and self._named_currencies == {figure.currency}
            and max(figure.values) >= _LEAST_POWER
            and self._is_there_bare(figure)
        )

    def _is_there_bare(self, figure: Figure) -> bool:
        """Whether the article has the number of a sum as one of nothing."""
        bare = figure._replace(currency=None)
        return any(
            each.is_bare and bare.is_met_by(each)
            for place in self._source.numbering
            for each in self._source.facts[place].dated_figures
        )

    def _rival(self, figure: Figure, holding: Sequence[int]) -> str | None:
        """The time of day that the passage which says the rest of the sentence has instead."""
        if figure.unit != "time" or not self._said.content:
            return None
        best = max(self._source.story, key=self._count_shared)
        if best in holding or self._count_shared(best) < _TELLING_TIME * len(self._said.content):
            return None
        theirs = self._source.facts[best]
        rivals = [other for other in theirs.figures if other.unit == "time"]
        if len(rivals) != 1 or any(mine.is_met_by(rivals[0]) for mine in self._said.figures):
            return None
        return rivals[0].says(theirs.text)

    def _rival_cited(self, figure: Figure, told: Sequence[Figure] = ()) -> str | None:
        """The figure of the same kind that the passages cited have instead, where words cannot be compared.

        A day for a day, a sum for a sum in the same currency, a length for a length; none that the
        sentence has as well.
        """
        if figure.is_bare or (figure.is_date and figure.unit != "day"):
            return None
        facts = [self._source.facts[place] for place in self._cited]
        if not facts or any(source.language == self._said.language for source in facts):
            return None
        for source in facts:
            for other in source.dated_figures:
                is_kin = _kind(other) == _kind(figure) and other.is_sure
                if is_kin and not any(mine.is_met_by(other) for mine in told or self._said.figures):
                    return other.says(source.text)
        return None

    def _rival_of_bare(self, figure: Figure, holding: Sequence[int]) -> str | None:
        """The same where the passages have a figure's number only of people or things: [nine years], of nine policemen."""
        if not figure.measure or figure.is_date:
            return None
        for place in holding:
            theirs = self._source.facts[place].dated_figures
            for other, following in zip(theirs, (*theirs[1:], None), strict=True):
                is_bare = other.is_bare and not (following and other.is_range_with(following))
                if not is_bare and figure.is_met_by(other):
                    return None
            if any(map(figure.is_met_by, years_with_months(theirs))):
                return None
        kin = [mine for mine in self._said.figures if _kind(mine) == _kind(figure)]
        return self._rival_cited(figure, kin)

    def _count_shared(self, place: int) -> int:
        return self._said.count_shared(self._source.facts[place])

    def _is_told_otherwise(self, figure: Figure) -> bool:
        """Whether a small number in words may be told in other words.

        Not where the cited passages give another number of the same thing.
        """
        if not figure.is_small_word:
            return False
        near = self._said.beside(figure)
        return all(
            near.isdisjoint(self._source.facts[place].beside(other))
            for place in self._cited
            for other in self._source.facts[place].dated_figures
            if other.unit == figure.unit
        )

    def _told_in(self, figure: Figure, holding: list[int], *, is_cited: bool) -> list[int]:
        """Of the passages that hold a figure, all cited or none, those that say it of the same thing."""
        if is_cited:
            return [place for place in holding if not self._is_borrowed(place, figure)]
        tied = [place for place in holding if self._is_tied(place, figure)]
        return tied or [place for place in holding if self._is_about_it(place, figure)]

    def _is_about_it(self, place: int, figure: Figure) -> bool:
        """Whether a passage that has a figure is about what the sentence is about."""
        own = self._said.part(figure.start, max(figure.end, figure.tail))
        others = self._said.content - own.content
        shared = len(others & self._source.facts[place].content)
        return shared >= max(1, 0 if figure.is_date else _ABOUT * len(others))

    def _is_borrowed(self, place: int, figure: Figure) -> bool:
        """Whether a passage has a figure, but of another thing.

        So it seems where it is about another thing altogether, or gives another figure of this one.
        A passage beside another cited one may leave out what it is about.
        """
        if self._is_tied(place, figure):
            return False
        others = self._said.content - self._said.part(figure.start, figure.end).content
        reach = (place,) if figure.is_date else (place - 1, place, place + 1)
        around = [self._source.facts[near].content for near in reach if near in self._cited]
        if others.isdisjoint(frozenset().union(*around)):
            return True
        if figure.is_date:
            return False
        near = self._said.beside(figure)
        passage = self._source.facts[place]
        return any(
            other.unit == figure.unit and not near.isdisjoint(passage.beside(other))
            for other in self._source.facts[place].dated_figures
            if not figure.is_met_by(other)
        )

    def _is_tied(self, place: int, figure: Figure) -> bool:
        """Whether a passage says a figure of the same thing: figures alone coincide too often."""
        passage = self._source.facts[place]
        if passage.language != self._said.language:
            return True
        near = self._said.beside(figure)
        return (
            not near
            or figure.unit == "many"
            or any(
                not near.isdisjoint(passage.beside(other))
                for other in self._figures(passage, figure)
                if figure.is_met_by(other)
            )
        )

    @staticmethod
    def _figures(passage: Facts, figure: Figure) -> Iterator[Figure]:
        """Those of a passage that one may be: for a percentage also what leaves its "percent" to the next."""
        yield from passage.dated_figures
        if figure.measure == "year":
            yield from years_with_months(passage.dated_figures)
        if figure.unit == "percent":
            yield from _of_their_percent(passage.dated_figures)

    def _holding(self, figure: Figure, places: Iterable[int]) -> list[int]:
        """Those of these passages that have the figure, of whatever."""
        return [place for place in places if self._holds(place, figure)]

    def _holds(self, place: int, figure: Figure) -> bool:
        passage = self._source.facts[place]
        theirs = passage.dated_figures
        if any(_says(other, figure) for other in self._figures(passage, figure)):
            return True
        if figure.is_bare and any(mine.unit == "percent" for mine in self._said.figures):
            # Bread by 12 percent, meat by 8.
            return any(_says(each, figure._replace(unit="percent")) for each in theirs)
        if figure.unit == "number" and (figure.currency or max(figure.values) >= _LEAST_POWER):
            return any(self._is_completed(place, figure, each) for each in theirs)
        return figure.unit == "many" and self._is_rounded(place, figure)

    def _with_powers(self, figure: Figure) -> Figure:
        """A bare figure, which may have its power of ten from another of the sentence: 10.5 of the 28 million."""
        if not figure.is_bare:
            return figure
        powers = {power_of(other, self._said.text) for other in self._said.figures}
        readings = {value * power for power in powers for value in figure.values}
        return figure._replace(readings=figure.readings | readings)

    def _is_completed(self, place: int, figure: Figure, bare: Figure) -> bool:
        """Whether a bare number says a figure, with the unit or the power of ten that stands with others.

        Of 3.1 million roubles 1.5 million come this year, and 1.6 the next. The currency may be told
        anywhere in the story. A whole number is one of something of its own: 12 schools for 40 million.
        """
        passage = self._source.facts[place]
        is_part = any(value % 1 for value in bare.values)
        if not bare.is_bare or not (is_part or power_of(bare, passage.text) > 1):
            return False
        others = passage.dated_figures if is_part else ()
        powers = {power_of(other, passage.text) for other in others}
        readings = frozenset(value * power for power in powers | {1} for value in bare.values)
        told = figure.currency if figure.currency in self._currencies else None
        return figure.is_met_by(bare._replace(readings=readings, currency=told))

    @Once
    def _currencies(self) -> frozenset[str | None]:
        """Those of the story."""
        return frozenset(
            each.currency
            for place in self._source.numbering
            for each in self._source.facts[place].dated_figures
        )

    @Once
    def _named_currencies(self) -> frozenset[str]:
        """Those of the story, with a figure or without."""
        return frozenset(
            CURRENCY_LIST[int(token.value)]
            for passage in self._story
            for token in tokens_of(passage.text, passage.language)
            if token.kind == "currency"
        )

    def _is_rounded(self, place: int, figure: Figure) -> bool:
        """Whether "hundreds" of something stands for 640 of it."""
        passage = self._source.facts[place]
        if passage.language != self._said.language:
            return any(_is_of_scale(figure, other) for other in passage.dated_figures)
        counted = self._said.beside(figure, before=0)
        return any(
            other.unit == "number"
            and max(other.values) >= min(figure.values)
            and not counted.isdisjoint(passage.beside(other, before=0))
            for other in self._source.facts[place].dated_figures
        )


def _kind(figure: Figure) -> tuple[str, str | None, str | None]:
    """What a figure counts, as far as it says so."""
    return figure.unit, figure.currency, figure.measure


def _says(theirs: Figure, mine: Figure) -> bool:
    """Whether a figure of the article is one of a sentence, as far as it can be read."""
    return mine.is_met_by(theirs) or (not theirs.is_sure and theirs.is_met_by(mine))


def _is_of_scale(many: Figure, other: Figure) -> bool:
    """Whether a number is just what is told of it in words: a thousand, of 1,000; hundreds may be of something else than 900."""
    return other.is_bare and other.is_sure and min(many.values) == max(other.values)


def years_with_months(figures: Sequence[Figure]) -> Iterator[Figure]:
    """The spans that are told in years and months side by side: 9 years 6 months is nine and a half years."""
    for one, two in pairwise(figures):
        is_span = one.measure == "year" and two.measure == "month" and not one.is_calendar_year
        if is_span and two.start - one.end <= _SIDE_BY_SIDE:
            values = {a + b / 12 for a in one.values for b in two.values}
            yield one._replace(readings=frozenset(values), end=two.end, tail=two.tail)


def _of_their_percent(figures: Sequence[Figure]) -> Iterator[Figure]:
    """Those that leave their "percent" to the next figure: from 6.9 to 5.4 percent."""
    for each, following in pairwise(figures):
        if following.unit == "percent" and each.is_range_with(following):
            yield each._replace(unit="percent")


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure of a sentence, and the figures of the passages that say it."""

    figure: Figure
    met: tuple[tuple[Facts, Figure], ...]


def count(facts: Facts, sources: Sequence[Facts]) -> list[Counted]:
    """Every figure of a text with those that meet it."""
    return [
        Counted(
            figure,
            tuple(
                (source, other)
                for source in sources
                for other in source.figures
                if _says(other, figure)
            ),
        )
        for figure in facts.figures
    ]


def may_be_in_words(figure: Figure, sources: Iterable[Facts]) -> bool:
    """Whether a passage can have the figure in words that nobody has listed for its language."""
    return (
        figure.unit in ("number", "percent", "many")
        and figure.currency is None
        and (figure.unit == "many" or min(figure.values) < _SMALL)
        and any(not lexicon(source.language).numbers for source in sources)
    )


def unit_conflict(facts: Facts, figure: Figure, sources: Iterable[Facts]) -> str | None:
    """The article's figure of the same number and another unit, in words."""
    for source in sources:
        for other in bare_figures(source.text, source.language):
            if other.unit == figure.unit == "number" and not other.readings.isdisjoint(
                figure.readings
            ):
                mine, theirs = figure.says(facts.text), other.says(source.text)
                if mine.casefold() != theirs.casefold() and _is_of_the_same(
                    facts, figure, source, other
                ):
                    return f"it says “{mine}” where the article has “{theirs}”"
    return None


def _is_of_the_same(mine: Facts, figure: Figure, theirs: Facts, other: Figure) -> bool:
    """Whether two figures stand beside a word that both sides have, as far as words can be compared."""
    if mine.language != theirs.language:
        return True
    near = mine.beside(figure)
    return not near or not near.isdisjoint(theirs.beside(other))


def turned_figures(facts: Facts, counted: Iterable[Counted]) -> list[str]:
    """Figures that are there, but with what is said around them turned round."""
    problems = []
    for item in counted:
        found = [_turned(item.figure, other) for _, other in item.met]
        if found and all(found):
            source, other = item.met[0]
            what = "" if found[0] is None else found[0]
            around = _around(source.text, other)
            problems.append(f"“{item.figure.says(facts.text)}” {what}: “{around}”")
    return problems


def _turned(mine: Figure, theirs: Figure) -> str | None:
    """What is the other way round about a figure in the article, in words."""
    if mine.unit == theirs.unit == "day" and {mine.role, theirs.role} == {"from", "to"}:
        return TURNED["role"].format(theirs.role, mine.role)
    if mine.unit not in ("number", "percent", "many"):
        return None
    if any(a < 0 for a in mine.values) != any(b < 0 for b in theirs.values):
        return "has another sign in the article"
    for name, message in TURNED.items():
        here, there = getattr(mine, name), getattr(theirs, name)
        is_moving = not mine.is_date and (mine.direction or theirs.direction)
        if name == "role" and {here, there} == {"by", "to"} and not is_moving:
            continue  # by 2026, до 2026 года; damage put at a million, ущерб на миллион
        if here and there and here != there:
            return message.format(TURNED_WORDS.get(there, there), TURNED_WORDS.get(here, here))
    return None


TURNED = {
    "period": "is per {0} in the article, not per {1}",
    "bound": "is {0} that in the article, not {1}",
    "direction": "goes {0} in the article, not {1}",
    "role": "comes after “{0}” in the article, not “{1}”",
}
TURNED_WORDS = {"over": "at least", "under": "at most", "rise": "up", "fall": "down"}


def _around(text: str, figure: Figure) -> str:
    """A few words of the article on either side of a figure."""
    start = text.rfind(" ", 0, max(0, figure.start - 30)) + 1
    end = text.find(" ", min(len(text), max(figure.end, figure.tail) + 20))
    return " ".join(text[start : end if end > 0 else len(text)].split())


def swapped_figures(facts: Facts, source: Facts) -> str | None:
    """Two figures of a passage that have changed places in a sentence: each has the other's noun."""
    if _tells_of_a_part(facts) and _tells_of_a_part(source):
        return None  # which counts the same: 90 doctors of 120
    mine = _bound_words(facts)
    theirs = _bound_words(source)
    if len(mine) < 1 or len(theirs) < 2:
        return None
    agreeing = disagreeing = 0
    said = ""
    for figure, stems in mine.items():
        met = [other for other in theirs if figure.is_met_by(other)]
        rivals = [other for other in theirs if other not in met and other.unit == figure.unit]
        if not met:
            continue
        shared = stems & frozenset().union(*(theirs[other] for other in met))
        foreign = stems & frozenset().union(*(theirs[other] for other in rivals)) - shared
        agreeing += len(shared)
        if foreign and not shared:
            disagreeing += 1
            said = said or figure.says(facts.text)
    is_swapped = disagreeing >= _BOTH and not agreeing
    return f"“{said}” is said of something else in the article" if is_swapped else None


def _bound_words(facts: Facts) -> dict[Figure, frozenset[str]]:
    """The content words that stand nearer to each figure than to any other, in its clause."""
    bound: dict[Figure, set[str]] = {figure: set() for figure in facts.figures if figure.is_sure}
    telling = frozenset(facts.content_words)
    position = 0
    for word in facts.words:
        start = facts.folded.find(word, position)
        position = start + len(word)
        if word not in telling or _is_inside(start, facts):
            continue
        distances = [(_distance(facts, figure, start), figure.start, figure) for figure in bound]
        distance, _, nearest = min(distances, key=lambda item: item[:2], default=(0, 0, None))
        if nearest is not None and distance <= _NEAREST:
            bound[nearest].add(word[:STEM])
    return {figure: frozenset(stems) for figure, stems in bound.items()}


def _tells_of_a_part(facts: Facts) -> bool:
    """Whether an "of" stands right in front of a figure of a text."""
    part_of = _part_of(facts.language)
    fronts = (facts.folded[: figure.start].rsplit(maxsplit=1)[-1:] for figure in facts.figures)
    return any(word in part_of for front in fronts for word in front)


@cache
def _part_of(language: str) -> Words:
    return Words(lexicon(language).part_of)


def _is_inside(at: int, facts: Facts) -> bool:
    """Whether a word is a figure's own, or its unit."""
    return any(figure.start <= at < max(figure.end, figure.tail) for figure in facts.figures)


def _distance(facts: Facts, figure: Figure, at: int) -> int:
    """How far a word is from a figure; a clause's end between them counts for a lot."""
    if figure.start <= at < max(figure.end, figure.tail):
        return 1000
    first, last = (figure.end, at) if at >= figure.end else (at, figure.start)
    between = facts.folded[first:last]
    return last - first + 40 * sum(map(between.count, ",;.")) + 25 * between.count(" and ")
