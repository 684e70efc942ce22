"""What an article counts: its figures, each with the thing that it is a figure of.

What cannot be held against another article is left out: dates, ages and ranges, what may come to be
or is denied, what is left of a number when others are taken away, and figures whose thing is not
plain. A thing is a noun (houses, tenge for a bridge) or what happened to people (killed, arrested),
which can be compared across languages.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from summarize.across.counting import counting_words
from summarize.across.figured import FiguredSentence, SentenceWord, end_of, is_amount, is_noun
from summarize.article import Span
from summarize.characters import fold
from summarize.lexicon import lexicon
from summarize.passages.sentences import split_sentences
from summarize.verification.facts.facts import Facts
from summarize.verification.facts.wording import STEM
from summarize.verification.figures.figure import Figure
from summarize.verification.meanings.contrasts import meanings
from summarize.word_classes import NO_CLASSES, WordClass, classes_of, is_finite, word_classes

FATES = frozenset(("killed", "wounded", "missing", "rescued", "arrested", "released", "fled"))
"""What happens to people and is counted, by the name of its meaning."""

_READ = 5_000  # characters
_FAR = 4
"""Words between a figure and what happened to those it counts."""
_NEAR = 2
"""The same where verbs come last and it stands in front; behind a unit, words among which a noun is."""
_HEAD = 4
"""Words behind a figure among which its noun is."""
_PHRASE = 4
"""Words of the longest phrase for what happens to people: claimed the lives of."""


@dataclass(frozen=True, slots=True)
class Count:
    """A figure of an article: `text[start:end]`, in the sentence `[sentence, until)`.

    `fate` is what happened to those it counts, with what `narrower` kinds of it are told, `noun` what they are, `""` for people; `is_step` where
    it is by how much something rose or fell. `part` is how many of them came last, where a toll is told
    behind those: killed 12, bringing the toll to 15. `context` are the stems of its clause; `names`, `places`,
    `times` and `disasters` what the sentence names, times with whatever else sets it apart.
    """

    start: int
    end: int
    sentence: int
    until: int
    language: str
    figure: Figure
    fate: str | None
    narrower: frozenset[int]
    noun: str
    context: frozenset[str]
    names: frozenset[str]
    places: frozenset[str]
    times: frozenset[str]
    disasters: frozenset[int]
    is_least: bool
    is_step: bool
    part: Figure | None = None

    @property
    def thing(self) -> tuple[object, ...]:
        """What is counted, and in what."""
        figure = self.figure
        unit = "percent" if figure.unit == "percent" else figure.measure
        return (
            figure.currency,
            unit,
            figure.period,
            self.fate,
            self.narrower,
            self.noun,
            self.is_step,
        )

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
        """The other times: years, spans of years and days, last year."""
        return self.times - self.days - self.weekdays


def counts_of(text: str, language: str, printed: str = "") -> Iterator[Count]:
    """The figures of an article whose thing is plain, in order: what is told stands in its beginning.

    There are none in a language whose words of counting nobody has written. Where it prints another's text again, only sentences that are not in that are its own.
    """
    if not counting_words(language).people:
        return
    told = {_bare(printed, span) for span in _sentences(printed, language)}
    for span in _sentences(text, language):
        if _bare(text, span) not in told:
            yield from _Sentence(text[span.start : span.end], language, span.start).counts()


def _sentences(text: str, language: str) -> list[Span]:
    spans = list(split_sentences(text[:_READ], language))
    # The last one is cut, and its last figure may be so too.
    return spans[:-1] if len(text) > _READ else spans


def _bare(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())


class _Thing(NamedTuple):
    fate: str | None
    noun: str
    is_step: bool


@dataclass(frozen=True)
class _Sentence(FiguredSentence):
    at: int

    def counts(self) -> Iterator[Count]:
        if not self.plain_figures or self._is_unsure:
            return
        told = [
            count
            for clause in self._clauses()
            if self._is_told_for_sure(clause)
            for count in self._in_clause(clause)
        ]
        yield from told if self._toll is None else self._with_toll(told, self._toll)

    def _is_told_for_sure(self, clause: Facts) -> bool:
        return not clause.has("modal") and not self.known.unsure.search(clause.folded)

    @cached_property
    def _toll(self) -> Figure | None:
        """What a toll has come to, told behind those who came last: killed 12, bringing it to 15."""
        people = [each for each in self.plain_figures if not is_amount(each)]
        for before, figure in pairwise(people):
            clause = next(c for c in self.facts.clauses[::-1] if c.start <= figure.start)
            near = [word for word, at in self._words_of(clause) if at >= end_of(before)]
            if (
                any(word in self.known.tolls for word in near)
                and self.is_arrival(figure, clause)
                and self._is_told_for_sure(clause)
            ):
                return figure
        return None

    def _with_toll(self, told: Sequence[Count], toll: Figure) -> Iterator[Count]:
        """Figures without those that are a part of a toll; it counts itself where it is plainly theirs."""
        at = self.at + toll.start
        own = next((count for count in told if count.start == at), None)
        parts = [
            count
            for count in told
            if count.start < at and count.fate and (own is None or own.fate == count.fate)
        ]
        yield from (count for count in told if count not in parts and (count != own or not parts))
        if len(parts) == 1 and not self._is_named_apart(toll):
            (part,) = parts
            if own is not None:
                yield replace(own, part=part.figure)
            elif part.fate == "killed" and self._is_bare_toll(toll):
                end, least = self.at + end_of(toll), self._is_least(toll)
                yield replace(
                    part, start=at, end=end, figure=toll, noun="", is_least=least, part=part.figure
                )

    def _is_bare_toll(self, toll: Figure) -> bool:
        """Whether a toll is told without of what: the toll to 15, and not the number of raids to 15."""
        *_, counted, to = ["", "", *self.words_before(toll)]
        return counted in self.known.tolls and to in self.known.came_to

    def _is_named_apart(self, toll: Figure) -> bool:
        """Whether a toll is told together with a name, so that it can be of another place."""
        start = self.text.rfind(",", 0, toll.start) + 1
        end = start + len(self.text[start:].partition(",")[0])
        return any(start <= run[0].start < end for run in self.facts.name_runs)

    def _clauses(self) -> Iterator[Facts]:
        """Its clauses, what a number rose by with what it reached: it rose by 5 and reached 15."""
        held: Facts | None = None
        for clause in self.facts.clauses:
            if held is not None:
                reached = self.known.reaching.search(clause.folded)
                end = clause.start + len(clause.text) if reached else clause.start
                yield self.facts.part(held.start, end)
                held = None
                if reached:
                    continue
            if self.tells_of_change(clause):
                held = clause
            else:
                yield clause
        if held is not None:
            yield held

    def _in_clause(self, clause: Facts) -> Iterator[Count]:
        words = self._words_of(clause)
        steps = {each for each in self.plain_figures if self.is_step(each, clause)}
        figures = [e for e in self._figures_of(clause) if is_amount(e) or e not in steps]
        fates = self._fates(words, figures)
        for figure in figures:
            noun, told = self._noun(figure, words), fates.get(figure, {})
            is_told = told or is_amount(figure) if noun is None else True
            if not is_told or len(told) > 1 or (noun is None and self.is_name(figure)):
                continue
            own = {e.text[:STEM] for e in words if figure.start <= e.start < end_of(figure)}
            thing = {stem for stem in ((noun or "")[:STEM], *told.values(), *own) if stem}
            fate = next(iter(told), None)
            if not (
                self._is_part(figure, clause, fate)
                or any(stem in clause.polarity.denied for stem in thing)
                or (fate is not None and not noun and self._is_shared_out)
            ):
                what = _Thing(fate, noun or "", figure in steps)
                yield self._count(figure, what, clause.folded, clause.content - thing)

    def _words_of(self, clause: Facts) -> list[SentenceWord]:
        end = clause.start + len(clause.text)
        return [word for word in self.words if clause.start <= word.start < end]

    def _figures_of(self, clause: Facts) -> list[Figure]:
        end = clause.start + len(clause.text)
        return [each for each in self.plain_figures if clause.start <= each.start < end]

    def _count(self, figure: Figure, what: _Thing, clause: str, context: frozenset[str]) -> Count:
        kinds = enumerate(self.known.narrower)
        return Count(
            start=self.at + figure.start,
            end=self.at + end_of(figure),
            sentence=self.at,
            until=self.at + len(self.text),
            language=self.language,
            figure=figure,
            fate=what.fate,
            narrower=frozenset(kind for kind, words in kinds if what.fate and words.search(clause)),
            noun=_stem(what.noun, self.language),
            context=context,
            names=self.names,
            places=self.facts.places,
            times=self.times - {_span(figure)},
            disasters=self.disasters,
            is_least=self._is_least(figure),
            is_step=what.is_step,
        )

    @cached_property
    def _is_unsure(self) -> bool:
        """Whether a clause without a figure says that nobody knows, that it is feared."""
        return any(
            self.known.unsure.search(clause.folded)
            for clause in self.facts.clauses
            if not self._figures_of(clause)
        )

    @cached_property
    def _is_shared_out(self) -> bool:
        """Whether others of the same follow without a verb: 9 died in one town and 4 in another."""
        return any(
            self._is_bare(figure, self._words_of(clause))
            for clause in self.facts.clauses
            for figure in self._figures_of(clause)
        )

    def _is_bare(self, figure: Figure, words: Sequence[SentenceWord]) -> bool:
        if is_amount(figure) or any(
            _fate(_texts(words, place), self.language) for place in range(len(words))
        ):
            return False
        noun = self._noun(figure, words)
        if noun is None:
            behind = [word.text for word in words if word.start >= end_of(figure)][:1]
            return not self.known.prepositions.isdisjoint(behind)
        verbs = any(is_finite(word.text, self.language) for word in words)
        return not noun and not verbs and word_classes(self.language) != NO_CLASSES

    @cached_property
    def names(self) -> frozenset[str]:
        """The stems of the names in it."""
        return frozenset(fold(word.text)[:STEM] for run in self.facts.name_runs for word in run)

    @cached_property
    def disasters(self) -> frozenset[int]:
        """The kinds of disasters that it names."""
        told = enumerate(self.known.disasters)
        return frozenset(kind for kind, words in told if words.search(self.facts.folded))

    @cached_property
    def times(self) -> frozenset[str]:
        """The days, months and years in it, spans of years, and what tells of another time or place."""
        facts = self.facts
        told = {
            f"{e.unit} {value:g}" for e in facts.figures if self.is_time(e) for value in e.values
        }
        told |= {_span(each) for each in facts.figures if self.is_duration(each)}
        apart = [self.known.another_time, self.known.elsewhere, self.known.counted_in]
        if not any(word.text in self.known.saying for word in self.words):
            apart.append(self.known.pluperfect)
        return frozenset(told.union(*(words.findall(facts.folded) for words in apart)))

    def _is_least(self, figure: Figure) -> bool:
        """Whether a figure is told as the least: at least 10, and not as a round one: over 10."""
        near = self.before(figure)
        return figure.bound == "over" and bool(self.known.at_least.search(near))

    def _is_part(self, figure: Figure, clause: Facts, fate: str | None) -> bool:
        """Whether a figure is of a part of those that its fate befell, or of others than them."""
        if self._is_of(figure) or self._is_more(figure) or self._is_joint(clause, fate):
            return True
        end = clause.start + len(clause.text)
        behind = [word for word in self.words if end_of(figure) <= word.start < end]
        remains = fate != "missing" and self.known.remaining.search(clause.folded)
        return bool(remains) or self._is_agent(behind) or self._is_chosen(behind)

    def _is_of(self, figure: Figure) -> bool:
        """Whether a figure is what something is a part of, and not of the deaths of so many."""
        if not self.known.of.search(self.before(figure)):
            return False
        if (
            self.known.from_endings
        ):  # What it is a part of stands in front: қаза тапқандардың 5-еуі.
            return True
        near = [word for word in self.words if word.start < figure.start][-_PHRASE - 1 : -1]
        return not any(_fate(_texts(near, place), self.language) for place in range(len(near)))

    def _is_more(self, figure: Figure) -> bool:
        """Whether a figure is of those that are left or come on top: three other people."""
        near = [word for word in self.words if word.start < figure.start][-2:]
        near += [word for word in self.words if word.start >= end_of(figure)][:1]
        return any(word.text in self.known.further for word in near)

    def _is_joint(self, clause: Facts, fate: str | None) -> bool:
        """Whether something else, too, befell the same people: 25 people were killed and injured."""
        end = clause.start + len(clause.text)
        following = [word for word in self.words if word.start >= end][: _PHRASE + 1]
        if fate is None or not following or following[0].text not in self.known.joining:
            return False
        ends = following[-1].start
        if any(end <= each.start <= ends for each in self.plain_figures):
            return False
        return _fate(_texts(following, 1), self.language) not in (None, fate)

    def _is_agent(self, behind: Sequence[SentenceWord]) -> bool:
        """Whether those that a figure counts did it to others: two men killed a guard."""
        return any(
            word.text in self.known.articles and _fate(_texts(behind, place), self.language)
            for place, word in enumerate(behind[1 : _HEAD + 1])
        )

    def _is_chosen(self, behind: Sequence[SentenceWord]) -> bool:
        """Whether a figure is of some of them, of whom more is told: four people arrested were fined."""
        befallen = False
        for place, (word, _) in enumerate(behind):
            if word in self.known.joining or word in self.known.auxiliaries:
                return befallen and word in self.known.auxiliaries
            befallen = befallen or bool(_fate(_texts(behind, place), self.language))
        return False

    def _fates(
        self, words: Sequence[SentenceWord], figures: Sequence[Figure]
    ) -> dict[Figure, dict[str, str]]:
        """What happened to those that each figure counts, with the stem of the word that says so.

        Each such word belongs to the nearest figure.
        """
        found: dict[Figure, dict[str, str]] = {}
        people = [each for each in figures if not is_amount(each)]
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

    def _between(self, words: Sequence[SentenceWord], place: int, figure: Figure) -> int:
        """How many words stand between a word and a figure; too many if they are not of one thing.

        Where verbs come last, what happened to people stands behind their number.
        """
        at, last = words[place].start, lexicon(self.language).verb_final
        if at >= figure.end:
            between = [word.text for word in words if end_of(figure) <= word.start < at]
        else:
            between = [word.text for word in words if at < word.start < figure.start]
        if at < figure.start and self._is_toll(words, place):
            return 0
        if not self.known.joining.isdisjoint(between):
            return _FAR + 1
        return len(between) + (_FAR - _NEAR if last and at < figure.start else 0)

    def _is_toll(self, words: Sequence[SentenceWord], place: int) -> bool:
        """Whether a word for what happened is one of how many: число погибших, death toll."""
        near = [word.text for word in words[max(0, place - 2) : place + 3]]
        return any(word in self.known.tolls for word in near)

    def _noun(self, figure: Figure, words: Sequence[SentenceWord]) -> str | None:
        """The noun behind a figure; `""` for people, `None` where there is none."""
        run: list[str] = []
        passed: str | None = None
        behind = [each for each in words if self.tail(figure) <= each.start]
        for place, (word, _) in enumerate(behind[: _NEAR if is_amount(figure) else _HEAD]):
            if word in self.known.people:
                return ""
            if word in self.known.tolls or word in self.known.ending:
                break
            if _fate(_texts(behind, place), self.language):
                break
            if is_noun(word, self.language):
                run.append(word)
            elif run or classes_of(word, self.language) & WordClass.MOSTLY_FINITE:
                break
            elif classes_of(word, self.language) & (WordClass.NAME | WordClass.MOSTLY_ADJECTIVE):
                passed = word
            if run and self.language != "en":
                break
        # Four Americans and three locals are not just people.
        return run[-1] if run else passed


def _span(figure: Figure) -> str:
    """How a figure of years or days is told among times."""
    return f"{figure.measure}s {min(figure.values):g}"


def _texts(words: Sequence[SentenceWord], place: int) -> tuple[str, ...]:
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


def _stem(word: str, language: str) -> str:
    """What the forms of a noun have in common, near enough."""
    if language == "en":
        return word.removesuffix("es") if word.endswith("sses") else word.removesuffix("s")
    return word[: max(STEM, len(word) - 3)]
