"""Which passages a sentence rests on: those that it cites, and those that hold the rest of it.

A figure, a name or a quotation that stands elsewhere in the article corrects the citation, and so does
a passage that has more of the sentence's words than those cited.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from summarize.lexicon import lexicon, phrases, words
from summarize.verification.checks.objection import Objection
from summarize.verification.facts.facts import Facts
from summarize.verification.source import SourceText

_MANY = 3  # passages that one sentence can rest on; of more it tells which it means
_WORDIER = 1.3  # times as long as its original a translation of one sentence may be
_ABOUT = 0.3  # of its content words, in a passage that is about the same
_LEAST_SHARED = (
    0.34  # of a sentence's content words, in what it cites: else it is about something else
)
_HARDLY_ANY = 0.25  # of them, in the whole article: too few to be told in other words
_TELLING = 5  # content words, from where on their number tells anything
_RETELLS_BOTH = 0.5  # of the length of two passages, from where on both are retold
_RETOLD = 0.6  # of them, in one passage that the sentence retells
_ENOUGH_SHARED = 0.5  # of them, from where on enough of it was checked
ACROSS = "nothing in it can be checked across languages"
"""Said of a sentence of which nothing else is."""
_OTHER_WORDS = "most of it is in other words than the article's"


class Held(NamedTuple):
    """A figure, a name or a quotation of a sentence, with the passages that hold it."""

    text: str
    places: frozenset[int]


@cache
def _two_things(language: str) -> re.Pattern[str] | None:
    """What goes on with a second thing behind a comma."""
    known = lexicon(language)
    opening = (
        *words(known.coordinating),
        *phrases(known.contrasting),
        *phrases(known.setting_against),
    )
    listed = "|".join(map(re.escape, opening))
    return re.compile(rf"[,;،；] ?(?:{listed})\b") if listed else None


@dataclass(frozen=True, slots=True)
class Resting:
    """A sentence with what the article holds of it, and the passages that it rests on."""

    source: SourceText
    said: Facts
    held: tuple[Held, ...]
    places: tuple[int, ...]
    """Those cited first, then those added; positions in the article's passages."""

    @property
    def is_in_its_languages(self) -> bool:
        """Whether any of the article is in the sentence's language."""
        return self.is_comparable(self.source.story)

    @property
    def is_abroad(self) -> bool:
        """Whether all its passages are in other languages."""
        return bool(self.places) and not self.is_comparable(self.places)

    @property
    def meant(self) -> tuple[int, ...]:
        """The passages that it retells: among many those that hold most of it."""
        return self.places if len(self.places) <= _MANY else self.core

    @property
    def core(self) -> tuple[int, ...]:
        """Of its passages, those that hold most of what is said."""
        if self.is_comparable(self.places):
            shares = {place: self.count_shared_with(place) for place in self.places}
        else:
            shares = {
                place: sum(place in places for _, places in self.held) for place in self.places
            }
        most = max(shares.values(), default=0)
        return tuple(place for place in self.places if shares[place] == most)

    @property
    def denying(self) -> tuple[int, ...]:
        """The passages whose negations count: among many passages there is one for every lie."""
        core = self.core
        room = _WORDIER * sum(len(source.text) for source in self.facts(core))
        if len(self.places) > _MANY:
            return core
        if self.is_abroad and len(self.said.text) <= room:
            return (*core, *self.told) if self.said.polarity.is_negated else core
        return self.places

    @property
    def told(self) -> tuple[int, ...]:
        """Of its passages, those of which the next, in its core, only says who told it, and when.

        They hold no figure and no name of it, and all that it says: Ал келбейт. Бул тууралуу Асанов айтты.
        """
        holding = frozenset().union(*(each.places for each in self.held))
        return tuple(
            place - 1
            for place in self.core
            if place - 1 in self.places
            and place - 1 not in holding
            and self.source.facts[place].is_about_this
        )

    @property
    def leaves_out_a_denial(self) -> bool:
        """Whether what it says of such a passage, in another language, is denied there, and not in it."""
        said = self.said.polarity
        if said.is_negative or said.softening or not self.is_abroad:
            return False
        told, core = self.facts(self.told), self.facts(self.core)
        length = sum(each.size for each in (*told, *core))
        return (
            len(told) == 1
            and told[0].main_polarity.is_negated
            and self.said.size >= _RETELLS_BOTH * length
        )

    @property
    def may_deny_another(self) -> bool:
        """Whether it tells two things, of which one may be denied in a passage that holds less of it."""
        others = sorted(set(self.places) - set(self.denying))
        going_on = _two_things(self.said.language)
        return bool(going_on and going_on.search(self.said.folded)) and any(
            source.polarity.is_negated for source in self.facts(others)
        )

    @property
    def is_retold(self) -> bool:
        """Whether a passage is retold closely enough for one word of it to be turned round.

        What is told in other words, or put together from many places, may turn a word round and mean
        the same. Between two languages there are no words to compare.
        """
        if not self.said.content or not self.is_in_its_languages:
            return True
        most = max(map(self.count_shared_with, self.meant), default=0)
        return most >= _RETOLD * len(self.said.content)

    def facts(self, places: Sequence[int]) -> list[Facts]:
        """What these passages say."""
        return [self.source.facts[place] for place in places]

    def is_comparable(self, places: Sequence[int]) -> bool:
        """Whether one of these passages is in the sentence's language."""
        return any(source.language == self.said.language for source in self.facts(places))

    def count_shared(self, places: Sequence[int]) -> int:
        """How many of its content words stand in these passages."""
        held = frozenset().union(*(self.source.facts[place].content for place in places))
        return len(self.said.content & held)

    def count_shared_with(self, place: int) -> int:
        """How many of them stand in one passage."""
        return self.said.count_shared(self.source.facts[place])

    def holds(self, share: float, places: Sequence[int]) -> bool:
        """Whether that share of its content words stands in these passages."""
        return self.count_shared(places) >= share * len(self.said.content)

    def share(self, places: Sequence[int]) -> float:
        """The share of it in these passages: its content words, and its figures with them."""
        figures = sum(figure.is_sure for figure in self.said.figures)
        total = len(self.said.content) + figures
        return (self.count_shared(places) + figures) / total if total else 1.0

    def with_holding(self) -> "Resting":
        """The same with the passages that hold what is missing, the one first that holds most of it."""
        resting = self
        while missing := [
            places for _, places in self.held if places and places.isdisjoint(resting.places)
        ]:
            resting = resting.also_on(_holding_most(missing, resting))
        return resting

    def with_denying(self) -> "Resting":
        """The same with the passage that denies what it denies, if those it has deny nothing."""
        if not self.said.polarity.is_negated or any(
            source.polarity.is_negative for source in self.facts(self.places)
        ):
            return self
        denying = [
            place
            for place in self.source.story
            if self.count_shared_with(place) >= max(1, _ABOUT * len(self.said.content))
            and self.source.facts[place].polarity.is_negative
        ]
        return self.also_on(max(denying, key=self.count_shared_with)) if denying else self

    def with_closest(self, share: float) -> "Resting":
        """The same with the passage that is closest, if that makes this share of its words."""
        best = self.closest
        if best is None or not self.holds(share, (*self.places, best)):
            return self
        return self.also_on(best)

    @property
    def closest(self) -> int | None:
        """The passage that shares most words with it, None if none shares any."""
        counts = self.source.shared(self.said.content)
        return min(counts, key=lambda place: (-counts[place], place), default=None)

    def also_on(self, place: int) -> "Resting":
        """The same with one more passage."""
        return self if place in self.places else replace(self, places=(*self.places, place))


def _holding_most(missing: Sequence[frozenset[int]], resting: Resting) -> int:
    """The passage that holds most of what is missing, then most words, then is nearest."""
    counts = Counter(place for places in missing for place in places)

    def rank(place: int) -> tuple[int, int, int]:
        nearest = min((abs(place - cited) for cited in resting.places), default=place)
        return counts[place], resting.count_shared_with(place), -nearest

    return max(counts, key=rank)


def complete(resting: Resting) -> tuple[Resting, list[Objection]]:
    """It with passages that hold enough of its words, and what speaks against it where none do."""
    found: list[Objection] = []
    if not resting.is_abroad and not (
        resting.places and resting.holds(_LEAST_SHARED, resting.places)
    ):
        fuller = resting.with_closest(_LEAST_SHARED)
        found += [] if fuller.places != resting.places else [_too_few_words(resting)]
        resting = fuller
    if resting.is_abroad:
        is_held = any(places for _, places in resting.held)
        return resting, found if is_held else [*found, Objection(ACROSS, is_sure=False)]
    if resting.share(resting.places) < _ENOUGH_SHARED:
        resting = resting.with_closest(_ENOUGH_SHARED)
    is_enough = resting.share(resting.places) >= _ENOUGH_SHARED
    little = _OTHER_WORDS if resting.is_in_its_languages else ACROSS
    return resting, found if is_enough else [*found, Objection(little, is_sure=False)]


def _names_somebody_of(resting: Resting) -> bool:
    """Whether a sentence has a name of the article: then it may tell the rest of it in other words."""
    said, source = resting.said, resting.source
    return any(
        source.facts[place].name_index.mentions(run[-1].text, said.language)
        for run in said.name_runs
        for place in source.story
    )


def _counts_as_cited(resting: Resting) -> bool:
    """Whether a passage that it cites, or any if it cites none, has one of its figures.

    The rest may be told in other words, too. A small number in words is in many articles.
    """
    figures = [figure for figure in resting.said.figures if figure.is_sure]
    if not resting.places:
        figures = [figure for figure in figures if not figure.is_small_word]
    return any(
        figure.is_met_by(other)
        for source in resting.facts(resting.places or resting.source.numbering)
        for other in (source.dated_figures if figures else ())
        for figure in figures
    )


def _means_as_cited(resting: Resting) -> bool:
    """Whether a passage that it cites says in another word what one of its own means: attorneys, of lawyers."""
    known = resting.said.meanings.known
    return any(not known.isdisjoint(each.meanings.known) for each in resting.facts(resting.places))


def _too_few_words(resting: Resting) -> Objection:
    """That few words of it stand in any passage; perhaps they are all over the article."""
    story = resting.source.story
    if story and not resting.is_in_its_languages:
        return Objection(ACROSS, is_sure=False)
    words = len(resting.said.content)
    if resting.closest is None:
        tells = words > 1 and not (_names_somebody_of(resting) or _counts_as_cited(resting))
        return Objection("there is nothing in the article that it could rest on", tells)
    share = resting.share(story)
    if words >= _TELLING and share < _HARDLY_ANY:
        told = Objection("it shares too few words with the article", is_sure=True)
        return Objection(_OTHER_WORDS, is_sure=False) if _means_as_cited(resting) else told
    if share < _LEAST_SHARED:
        return Objection(_OTHER_WORDS, is_sure=False)
    return Objection("its words are in the article, but not together", is_sure=False)
