"""Which figures of a sentence say how many there are, or how much of something.

Dates, ages, ranges and ordinals do not, nor a number that is somebody's name, nor, of a number that
changes, what it was before and how far it went: of "rose by 5 from 10 to 15" only 15 is left.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from summarize.across.counting import CountingWords, counting_words
from summarize.across.words import words_of
from summarize.characters import UNSPACED, fold
from summarize.lexicon import Words, lexicon
from summarize.verification.facts.facts import Facts, facts_of
from summarize.verification.facts.wording import is_content
from summarize.verification.figures.figure import Figure
from summarize.word_classes import WordClass, classes_of

_GLUED = ("-", "–", "—", "/", "№", "#", "+", "±")
_DURATIONS = frozenset(("second", "minute", "hour", "day", "week", "month", "year"))
_LISTED = (",", "(", ";", ")", ".", "")
_YEAR = 4  # digits
_WIDE = 8
"""Characters between two figures, from which they are no range."""
_BESIDE = 30
"""Characters beside a figure in which what it is of is told."""
_BOUND = 3
"""Words before a figure among which "to" is, where "at least" stands between them."""
_CHANGED = 60
"""Characters before and behind two figures in which what becomes of a number is told."""
_ENDING = re.compile(r"[-'](\w{1,4})\b")
"""What clings to a figure as the ending of its case: 5-ке, 15'e."""
_LETTERS = re.compile(r"[^\W\d_]+")
_CASE = re.compile(r"[-'’\s]?([^\W\d_A-ZА-Я]+)\b")
"""What shows the case of a figure: letters that cling to it, or what it counts, and no name."""


class SentenceWord(NamedTuple):
    """A word, folded, and where it stands in its sentence."""

    text: str
    start: int


@dataclass(frozen=True)
class FiguredSentence:
    """A sentence with its figures, and with the words of counting of its language."""

    text: str
    language: str

    @cached_property
    def known(self) -> CountingWords:
        """The words of counting of its language."""
        return counting_words(self.language)

    @cached_property
    def facts(self) -> Facts:
        """What it says."""
        return facts_of(self.text, self.language)

    @cached_property
    def words(self) -> tuple[SentenceWord, ...]:
        """Its words, folded."""
        found = words_of(self.text)
        return tuple(
            SentenceWord(fold(self.text[each.start : each.end]), each.start) for each in found
        )

    @cached_property
    def plain_figures(self) -> tuple[Figure, ...]:
        """Those that say how many or how much, and of all of one thing."""
        return tuple(
            each for each in self.facts.figures if each not in self._apart and self._is_plain(each)
        )

    def before(self, figure: Figure) -> str:
        """What stands near before a figure, folded."""
        return fold(self.text[max(0, figure.start - _BESIDE) : figure.start])

    def behind(self, figure: Figure) -> str:
        """What stands near behind a figure and its unit, folded."""
        return fold(self.text[end_of(figure) :][:_BESIDE])

    def words_before(self, figure: Figure) -> list[str]:
        """The words before a figure."""
        return [word.text for word in self.words if word.start < figure.start]

    def tail(self, figure: Figure) -> int:
        """Where a figure ends with its unit, and with the ending that clings to it."""
        clinging = _ENDING.match(self.behind(figure))
        if clinging is None or clinging[1] not in self.known.endings:
            return end_of(figure)
        return end_of(figure) + clinging.end()

    def is_time(self, figure: Figure) -> bool:
        """Whether a figure tells a day, a time or a year, which a word for years may stand behind."""
        if figure.unit != "number":
            return figure.is_date
        behind = words_of(self.text[figure.end : figure.end + 30])[:1]
        return (
            figure.end - figure.start == _YEAR
            and figure.measure in (None, "year")
            and figure._replace(measure=None).is_date
            and not any(word.key in self.known.people for word in behind)
        )

    def is_aged(self, figure: Figure) -> bool:
        """Whether a figure is an age."""
        return bool(self.known.age.match(fold(self.text[figure.end :][:_BESIDE])))

    def is_duration(self, figure: Figure) -> bool:
        """Whether a figure tells how long something took, and not how old somebody is."""
        return figure.measure in _DURATIONS and not self.is_aged(figure)

    def is_step(self, figure: Figure, clause: Facts) -> bool:
        """Whether a figure tells how far a number went, and not where it came to: rose by 5."""
        if figure in self._arrived or self.is_arrival(figure, clause):
            return False
        last = lexicon(self.language).verb_final
        near = self.behind(figure) if last else self.before(figure)
        return bool(self.known.changed_by.search(near)) or self.tells_of_change(clause)

    def is_arrival(self, figure: Figure, clause: Facts) -> bool:
        """Whether a figure is told as what a number came to: to 15, reached 15, 15-ке жетті."""
        if self.known.from_endings:
            later = (each.start for each in self.facts.figures if each.start > figure.start)
            until = min(clause.start + len(clause.text), *later, len(self.text))
            behind = fold(self.text[end_of(figure) : until])
            return bool(self.known.reaching.search(behind))
        reached = self.known.reaching.search(" ".join(self.words_before(figure)[-_BOUND:]))
        return bool(reached) or self._stands_behind(self.known.came_to, figure)

    def tells_of_change(self, clause: Facts) -> bool:
        """Whether a clause says that a number rose or fell."""
        counted = any(word in self.known.tolls for word in clause.words)
        return counted and bool(self.known.changing.search(clause.folded))

    def is_name(self, figure: Figure) -> bool:
        """Whether a figure with no noun behind it belongs to the name in front: Flight 182; Omar, 20.

        Where verbs come last the number does; where all nouns have capitals nothing shows it.
        """
        word = next((w for w in reversed(self.words) if w.start < figure.start), None)
        if word is None or not self.text[word.start].isupper():
            return False
        known = lexicon(self.language)
        return (
            self.text[word.start + len(word.text) : figure.start] in (" ", ", ")
            and not (known.nouns_capitalised or known.verb_final or figure.bound or figure.is_rough)
            and is_noun(word.text, self.language)
        )

    @cached_property
    def _apart(self) -> frozenset[Figure]:
        """Ends of a range, and parts of one figure: 600 to 700, two dozen; of a rise what it was before."""
        found = set()
        for one, other in self._pairs():
            if self._is_range(one, other) or self._is_departure(one, other):
                found |= {one} if other in self._arrived else {one, other}
        return frozenset(found)

    @cached_property
    def _arrived(self) -> frozenset[Figure]:
        """What a number became that rose or fell from another, or by it: с 10 до 15, by 5 to 15."""
        return frozenset(
            other
            for one, other in self._pairs()
            if self._changes(one, other)
            and (self._is_departure(one, other) or self._stands_behind(self.known.came_to, other))
        )

    def _pairs(self) -> Iterator[tuple[Figure, Figure]]:
        told = [f for f in self.facts.figures if f.unit in ("number", "percent", "many")]
        return pairwise(told)

    def _is_range(self, one: Figure, other: Figure) -> bool:
        between = [each for each in self.words if end_of(one) <= each.start < other.start]
        return other.start - end_of(one) < _WIDE and len(between) < 2

    def _is_departure(self, one: Figure, other: Figure) -> bool:
        """Whether a number came from one figure to the other, or goes from one to the other."""
        if self.known.from_endings:
            case = _CASE.match(self.text[one.end :])
            return case is not None and case[1].endswith(self.known.from_endings)
        return self._stands_behind(self.known.came_from, one) and self._stands_behind(
            self.known.came_to, other
        )

    def _stands_behind(self, marks: Words, figure: Figure) -> bool:
        """Whether one of some words stands before a figure, or before "at least" and the figure."""
        reach = _BOUND if figure.bound or figure.is_rough else 1
        return any(word in marks for word in self.words_before(figure)[-reach:])

    def _changes(self, one: Figure, other: Figure) -> bool:
        near = fold(self.text[max(0, one.start - _CHANGED) : end_of(other) + _CHANGED])
        return bool(self.known.changing.search(near) or self.known.reaching.search(near))

    def _is_plain(self, figure: Figure) -> bool:
        before, behind = self.text[: figure.start].rstrip(), self.text[figure.end :]
        return (
            figure.unit in ("number", "percent")
            and figure.is_sure
            and len(figure.readings) == 1
            and not self.is_time(figure)
            and not self.is_aged(figure)
            and (is_amount(figure) or not self.known.part.match(self.behind(figure)))
            and not self.known.numbering.search(self.before(figure))
            and not self.known.or_more.match(self.behind(figure))
            and not self.is_duration(figure)
            and not (before.endswith((",", "(")) and behind[:1] in _LISTED)
            and not before.endswith(_GLUED)
            and not self.text.startswith(_GLUED, self.tail(figure))
            and not self._is_ordinal(figure)
        )

    def _is_ordinal(self, figure: Figure) -> bool:
        """Whether a figure says which one, or how often: fifth, 5th, 5. (before a noun)."""
        own = [word.text for word in self.words if figure.start <= word.start < figure.end]
        behind = self.behind(figure)
        glued = _LETTERS.match(behind)
        return (
            (bool(own) and own[-1] in self.known.ordinals)
            or behind.startswith(". ")
            or (
                glued is not None
                and not UNSPACED.match(glued[0])
                and glued[0] not in self.known.endings
            )
        )


def is_amount(figure: Figure) -> bool:
    """Whether a figure says in what it counts: money, metres, per cent."""
    return bool(figure.currency or figure.measure) or figure.unit == "percent"


def end_of(figure: Figure) -> int:
    """Where a figure ends with its unit."""
    return max(figure.end, figure.tail)


def is_noun(word: str, language: str) -> bool:
    """Whether a folded word is a noun, as far as one can tell."""
    told = classes_of(word, language)
    if not told:
        return is_content(word, language)
    return bool(told & WordClass.NOUN) and not told & (
        WordClass.MOSTLY_FINITE | WordClass.MOSTLY_ADJECTIVE | WordClass.MOSTLY_FUNCTION
    )
