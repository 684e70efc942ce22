"""What an article counts: its figures, each with the thing that it is a figure of.

What cannot be held against another article is left out: dates, ages and ranges, what may come to be
or is denied, what is left of a number when others are taken away, and figures whose thing is not
plain. A thing is a noun (houses, tenge for a bridge) or what happened to people (killed, arrested),
which can be compared across languages.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from summarize.across.counting import CountingWords, counting_words
from summarize.across.words import words_of
from summarize.article import Span
from summarize.characters import fold
from summarize.lexicon import lexicon
from summarize.passages.sentences import split_sentences
from summarize.verification.facts.facts import Facts, facts_of
from summarize.verification.facts.wording import STEM, is_content
from summarize.verification.figures.figure import Figure
from summarize.verification.meanings.contrasts import meanings
from summarize.word_classes import WordClass, classes_of

FATES = frozenset(("killed", "wounded", "missing", "rescued", "arrested", "released", "fled"))
"""What happens to people and is counted, by the name of its meaning."""

_GLUED = ("-", "–", "—", "/", "№", "#", "+")
_DURATIONS = frozenset(("second", "minute", "hour", "day", "week", "month", "year"))
_LISTED = (",", "(", ";", ")", ".", "")
_READ = 5_000  # characters
_FAR = 4
"""Words between a figure and what happened to those it counts."""
_NEAR = 2
"""The same where verbs come last and it stands in front; behind a unit, words among which a noun is."""
_YEAR = 4  # digits
_HEAD = 4
"""Words behind a figure among which its noun is."""
_WIDE = 8
"""Characters between two figures, from which they are no range."""
_BESIDE = 30
"""Characters beside a figure in which what it is of is told."""
_PHRASE = 4
"""Words of the longest phrase for what happens to people: claimed the lives of."""
_ENDING = re.compile(r"[-'](\w{1,4})\b")
"""What clings to a figure as the ending of its case: 5-ке, 15'e."""


@dataclass(frozen=True, slots=True)
class Count:
    """A figure of an article: `text[start:end]`, in the sentence `[sentence, until)`.

    `fate` is what happened to those it counts, `noun` what they are, `""` for people. `context` are
    the stems of its clause; `names`, `places` and `times` what the sentence names.
    """

    start: int
    end: int
    sentence: int
    until: int
    language: str
    figure: Figure
    fate: str | None
    noun: str
    context: frozenset[str]
    names: frozenset[str]
    places: frozenset[str]
    times: frozenset[str]
    is_least: bool

    @property
    def thing(self) -> tuple[str | None, ...]:
        """What is counted, and in what."""
        figure = self.figure
        unit = "percent" if figure.unit == "percent" else figure.measure
        return figure.currency, unit, figure.period, self.fate, self.noun

    @property
    def weekdays(self) -> frozenset[str]:
        """The days of the week that its sentence names."""
        return frozenset(time for time in self.times if time.startswith("weekday "))

    @property
    def days(self) -> frozenset[str]:
        """The days and months that it names, in whatever year, and hours of the day."""
        return frozenset(
            time for time in self.times if time.startswith(("day ", "month ", "time "))
        )

    @property
    def era(self) -> frozenset[str]:
        """The other times: years, spans of years, last year."""
        return self.times - self.days - self.weekdays


class _Word(NamedTuple):
    text: str
    start: int


def counts_of(text: str, language: str, printed: str = "") -> Iterator[Count]:
    """The figures of an article whose thing is plain, in order: what is told stands in its beginning.

    Where it prints another's text again, only sentences that are not in that are its own.
    """
    told = {_bare(printed, span) for span in _sentences(printed, language)}
    for span in _sentences(text, language):
        if _bare(text, span) not in told:
            yield from _Sentence(text[span.start : span.end], span.start, language).counts()


def _sentences(text: str, language: str) -> list[Span]:
    spans = list(split_sentences(text[:_READ], language))
    # The last one is cut, and its last figure may be so too.
    return spans[:-1] if len(text) > _READ else spans


def _bare(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())


@dataclass(frozen=True)
class _Sentence:
    text: str
    at: int
    language: str

    @cached_property
    def known(self) -> CountingWords:
        """The words of counting of its language."""
        return counting_words(self.language)

    def counts(self) -> Iterator[Count]:
        facts = facts_of(self.text, self.language)
        if not facts.figures:
            return
        apart = set(self._ranges(facts.figures))
        plain = [each for each in facts.figures if each not in apart and self._is_plain(each)]
        for clause in facts.clauses:
            if not clause.has("modal"):
                yield from self._in_clause(clause, plain)

    def _in_clause(self, clause: Facts, plain: Sequence[Figure]) -> Iterator[Count]:
        start, end = clause.start, clause.start + len(clause.text)
        figures = [each for each in plain if start <= each.start < end]
        words = [word for word in self.words if start <= word.start < end]
        fates = self._fates(words, figures)
        for figure in figures:
            noun, told = self._noun(figure, words), fates.get(figure, {})
            is_told = noun is not None or told or _is_amount(figure)
            if not is_told or len(told) > 1 or self._is_more(figure, words):
                continue
            own = {each.text[:STEM] for each in words if figure.start <= each.start < _end(figure)}
            thing = {stem for stem in ((noun or "")[:STEM], *told.values(), *own) if stem}
            if not any(stem in clause.polarity.denied for stem in thing):
                fate = next(iter(told), None)
                yield self._count(figure, (fate, noun or ""), clause.content - thing)

    def _count(
        self, figure: Figure, thing: tuple[str | None, str], context: frozenset[str]
    ) -> Count:
        fate, noun = thing
        return Count(
            start=self.at + figure.start,
            end=self.at + _end(figure),
            sentence=self.at,
            until=self.at + len(self.text),
            language=self.language,
            figure=figure,
            fate=fate,
            noun=_stem(noun, self.language),
            context=context,
            names=self.names,
            places=self.places,
            times=self.times - {_span(figure)},
            is_least=self._is_least(figure),
        )

    @cached_property
    def words(self) -> tuple[_Word, ...]:
        """Its words, folded."""
        found = words_of(self.text)
        return tuple(_Word(fold(self.text[each.start : each.end]), each.start) for each in found)

    @cached_property
    def names(self) -> frozenset[str]:
        """The stems of the names in it."""
        runs = facts_of(self.text, self.language).name_runs
        return frozenset(fold(word.text)[:STEM] for run in runs for word in run)

    @cached_property
    def places(self) -> frozenset[str]:
        """The codes of the places in it."""
        return facts_of(self.text, self.language).places

    def _ranges(self, figures: Sequence[Figure]) -> Iterator[Figure]:
        """Ends of a range, and parts of one figure: 600 to 700, two dozen; of a rise what it was before."""
        for one, other in pairwise(f for f in figures if f.unit in ("number", "many")):
            between = [each.text for each in self.words if _end(one) <= each.start < other.start]
            if other.start - _end(one) < _WIDE and len(between) < 2:
                yield one
                if not self._has_become(one, other, between):
                    yield other

    def _has_become(self, one: Figure, other: Figure, between: Sequence[str]) -> bool:
        """Whether something rose or fell from one figure to the other: с 10 до 15, 10-нан 15-ке."""
        if other.direction is None:
            return False
        clings = bool(between) and between[0] in self.known.endings
        return (one.role, other.role) == ("from", "to") or clings

    def _is_least(self, figure: Figure) -> bool:
        """Whether a figure is told as the least: at least 10, and not as a round one: over 10."""
        near = self._before(figure)
        return figure.bound == "over" and bool(self.known.at_least.search(near))

    def _before(self, figure: Figure) -> str:
        """What stands near before a figure, folded."""
        return fold(self.text[max(0, figure.start - _BESIDE) : figure.start])

    def _behind(self, figure: Figure) -> str:
        """What stands near behind a figure and its unit, folded."""
        return fold(self.text[_end(figure) :][:_BESIDE])

    @cached_property
    def times(self) -> frozenset[str]:
        """The days, months and years in it, spans of years, and whether it speaks of another time."""
        facts = facts_of(self.text, self.language)
        told = {
            f"{e.unit} {value:g}" for e in facts.figures if self._is_time(e) for value in e.values
        }
        told |= {
            _span(each)
            for each in facts.figures
            if each.measure == "year" and not self._is_aged(each)
        }
        return frozenset(told | set(self.known.another_time.findall(facts.folded)))

    def _is_plain(self, figure: Figure) -> bool:
        """Whether a figure says how many or how much, and of all of one thing."""
        before, behind = self.text[: figure.start].rstrip(), self.text[figure.end :]
        return (
            figure.unit in ("number", "percent")
            and figure.is_sure
            and len(figure.readings) == 1
            and not self._is_time(figure)
            and not self._is_aged(figure)
            and (_is_amount(figure) or not self.known.part.match(self._behind(figure)))
            and not self.known.numbering.search(self._before(figure))
            and not self._is_of(figure)
            and not self.known.or_more.match(self._behind(figure))
            and figure.measure not in _DURATIONS
            and not (before.endswith((",", "(")) and behind[:1] in _LISTED)
            and not before.endswith(_GLUED)
            and not self.text.startswith(_GLUED, self._tail(figure))
            and not self._is_ordinal(figure)
        )

    def _is_aged(self, figure: Figure) -> bool:
        return bool(self.known.age.match(fold(self.text[figure.end :][:_BESIDE])))

    def _is_of(self, figure: Figure) -> bool:
        """Whether a figure is what something is a part of, and not of the deaths of so many."""
        if not self.known.of.search(self._before(figure)):
            return False
        near = [word for word in self.words if word.start < figure.start][-_PHRASE - 1 : -1]
        return not any(_fate(_texts(near, place), self.language) for place in range(len(near)))

    def _is_ordinal(self, figure: Figure) -> bool:
        """Whether a figure says which one, or how often."""
        own = [word.text for word in self.words if figure.start <= word.start < figure.end]
        return bool(own) and own[-1] in self.known.ordinals

    def _tail(self, figure: Figure) -> int:
        """Where a figure ends with its unit, and with the ending that clings to it."""
        clinging = _ENDING.match(self._behind(figure))
        if clinging is None or clinging[1] not in self.known.endings:
            return _end(figure)
        return _end(figure) + clinging.end()

    def _is_time(self, figure: Figure) -> bool:
        """Whether a figure tells a day, a time or a year, which a word for years may stand behind."""
        if figure.unit != "number":
            return figure.is_date
        behind = words_of(self.text[figure.end : figure.end + 30])[:1]
        return (
            figure.end - figure.start == _YEAR
            and figure.measure in (None, "year")
            and replace(figure, measure=None).is_date
            and not any(word.key in self.known.people for word in behind)
        )

    def _fates(
        self, words: Sequence[_Word], figures: Sequence[Figure]
    ) -> dict[Figure, dict[str, str]]:
        """What happened to those that each figure counts, with the stem of the word that says so.

        Each such word belongs to the nearest figure.
        """
        found: dict[Figure, dict[str, str]] = {}
        people = [each for each in figures if not _is_amount(each)]
        for place, word in enumerate(words):
            fate = _fate(_texts(words, place), self.language)
            if fate is None or not people:
                continue
            distance, figure = min(
                ((self._between(words, place, each), each) for each in people),
                key=lambda told: told[0],
            )
            if distance <= _FAR:
                found.setdefault(figure, {})[fate] = word.text[:STEM]
        return found

    def _between(self, words: Sequence[_Word], place: int, figure: Figure) -> int:
        """How many words stand between a word and a figure; too many if they are not of one thing.

        Where verbs come last, what happened to people stands behind their number.
        """
        at, last = words[place].start, lexicon(self.language).verb_final
        if at >= figure.end:
            between = [word.text for word in words if _end(figure) <= word.start < at]
        else:
            between = [word.text for word in words if at < word.start < figure.start]
        if not self.known.joining.isdisjoint(between):
            return _FAR + 1
        if at < figure.start and self._is_toll(words, place):
            return 0
        return len(between) + (_FAR - _NEAR if last and at < figure.start else 0)

    def _is_toll(self, words: Sequence[_Word], place: int) -> bool:
        """Whether a word for what happened is one of how many: число погибших, death toll."""
        near = [word.text for word in words[max(0, place - 2) : place + 3]]
        return any(word in self.known.tolls for word in near)

    def _noun(self, figure: Figure, words: Sequence[_Word]) -> str | None:
        """The noun behind a figure; `""` for people, `None` where there is none."""
        run: list[str] = []
        behind = [each for each in words if each.start >= self._tail(figure)]
        for place, (word, _) in enumerate(behind[: _NEAR if _is_amount(figure) else _HEAD]):
            if _fate(_texts(behind, place), self.language):
                break
            if word in self.known.people:
                return ""
            if word in self.known.joining:
                break
            if _is_noun(word, self.language):
                run.append(word)
            elif run or classes_of(word, self.language) & WordClass.MOSTLY_FINITE:
                break
            if run and self.language != "en":
                break
        return run[-1] if run else None

    def _is_more(self, figure: Figure, words: Sequence[_Word]) -> bool:
        """Whether a figure is of those that are left or come on top: three other people."""
        near = [word for word in words if word.start < figure.start][-2:]
        near += [word for word in words if word.start >= _end(figure)][:1]
        return any(word.text in self.known.further for word in near)


def _span(figure: Figure) -> str:
    """How a figure of years is told among times."""
    return f"years {min(figure.values):g}"


def _is_amount(figure: Figure) -> bool:
    """Whether a figure says in what it counts: money, metres, per cent."""
    return bool(figure.currency or figure.measure) or figure.unit == "percent"


def _end(figure: Figure) -> int:
    return max(figure.end, figure.tail)


def _texts(words: Sequence[_Word], place: int) -> tuple[str, ...]:
    """The words from a place on that may be one phrase."""
    return tuple(word.text for word in words[place : place + _PHRASE])


@lru_cache(maxsize=8192)
def _fate(words: tuple[str, ...], language: str) -> str | None:
    """What the first of some words, or a phrase that it opens, says to have happened to people."""
    names = {
        meaning.name
        for meaning, said in meanings(words, language).sure.items()
        if said.split(" ")[0] == words[0] and meaning.name in FATES
    }
    return names.pop() if len(names) == 1 else None


def _is_noun(word: str, language: str) -> bool:
    told = classes_of(word, language)
    if not told:
        return is_content(word, language)
    return bool(told & WordClass.NOUN) and not told & (
        WordClass.MOSTLY_FINITE | WordClass.MOSTLY_ADJECTIVE | WordClass.MOSTLY_FUNCTION
    )


def _stem(word: str, language: str) -> str:
    """What the forms of a noun have in common, near enough."""
    if language == "en":
        return word.removesuffix("es") if word.endswith("sses") else word.removesuffix("s")
    return word[: max(STEM, len(word) - 3)]
