"""Whom a pronoun, or a description that stands for one, means.

Two resolvers that look at different things are asked: one at how sentences are built (who is the
subject of the sentence before), one at how articles flow (who spoke last, who was named last). Where
they agree they are right in four of five places, where they differ in one of four; then nobody is
named and those who could be meant are kept.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summarize.characters import OPENING_QUOTES
from summarize.declension import declines
from summarize.quotations.language_kinds import is_cased_final
from summarize.quotations.people.namings import Naming
from summarize.quotations.people.person import Person
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import is_governed, is_oblique, is_of_place, is_owner
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind

_WORD = Tag.WORD
_COORDINATING = Tag.COORDINATING
_CONJUNCTION = Tag.CONJUNCTION
_POSSESSIVE_FORM = Tag.POSSESSIVE_FORM
_HEADS = Tag.ROLE | Tag.TITLE | Tag.ARTICLE | Tag.POSSESSIVE | Tag.CAPITAL
_CLAUSE_BORDER = Tag.STOP | Tag.COMMA | Tag.DASH | Tag.QUOTED | Tag.CONJUNCTION | Tag.COLON
_GOVERNS = Tag.GOVERNS_NAME

NEAR = 120
"""Tokens within which an antecedent is looked for."""
_SENTENCES_BACK = 4
_MOST_CANDIDATES = 3
_BESIDE = 6
"""Tokens between a pronoun and words that are said."""
_OTHERS = re.compile(rf"\n|\s[{OPENING_QUOTES}']")
_WORDS = re.compile(r"[\w-]+")
_LONGEST_ROW = 24
"""Tokens of roles and names in a row in front of a name that are looked through."""

HANGING, NAMED, CLAUSE_SUBJECT, SUBJECT = range(4)
"""How a name stands: hung on another word, an object or the like, subject of a clause, of a sentence."""


class NamePlace(NamedTuple):
    """Where a person is named: tokens `[first, after)`, and how the name stands there."""

    first: int
    after: int
    person: Person
    standing: int


class Antecedent(NamedTuple):
    """Whom a pronoun means, if that is sure; and all who could be meant, likeliest first."""

    person: Person | None
    candidates: tuple[NamePlace, ...] = ()


@dataclass(frozen=True, slots=True)
class Antecedents:
    """Finds antecedents in one block, whose names stand at `places` in order."""

    tokens: Tokens
    places: Sequence[NamePlace]

    def of(
        self,
        index: int,
        gender: str,
        spoken: NamePlace | None,
        among: Sequence[Person] = (),
        *,
        described: bool = False,
    ) -> Antecedent:
        """Whom the word at `index` means, `spoken` being who spoke last and where.

        A pronoun, unless somebody is `described` by it.

        `gender` is that of the word: `m`, `f`, or `c` where it tells none. Nobody else than those
        `among` is meant, where it names any.
        """

        def fits(person: Person) -> bool:
            return _fits(person, gender) and (not among or person in among)

        near = [place for place in self._between(index - NEAR, index) if fits(place.person)]
        last = spoken if spoken is not None and index - NEAR <= spoken.first < index else None
        cased = declines(self.tokens.vocabulary.code)
        if last is not None and not (fits(last.person) and (last.person.is_person or not cased)):
            last = None
        near = [place for place in near if place.person.is_shown or place.standing == SUBJECT]
        excluded = self._named_with(index)
        words = self._words_beside(index)
        near = [
            place
            for place in near
            if place.person not in excluded and not _is_named_in(words, place.person)
        ]
        goes_on = last is not None and not described and self._is_source(last, index, near)
        hides = last is not None and (last.person in excluded or _is_named_in(words, last.person))
        if last is not None and (hides or not last.person.name):
            last = None
        candidates = _candidates(near, last)
        if not candidates:
            return Antecedent(None)
        if cased and (goes_on or hides):
            # Who has just spoken and is named further on is not meant, and nobody else is likelier.
            known = last.person if last is not None else None
            return Antecedent(known, tuple(candidates[:_MOST_CANDIDATES]))
        if len(candidates) == 1:
            person = candidates[0].person
            stands = last is not None or any(place.standing > HANGING for place in near)
            return Antecedent(person if stands else None, tuple(candidates))
        if last is not None and (
            self._still_speaks(last, near)
            or (not described and self._is_alone_since(last, index, near))
        ):
            return Antecedent(last.person, tuple(candidates[:_MOST_CANDIDATES]))
        structural = self._structural(index, near)
        flowing = {place.person.name for place in (*near[-1:], last) if place is not None}
        agreed = structural is not None and structural.name in flowing
        return Antecedent(structural if agreed else None, tuple(candidates[:_MOST_CANDIDATES]))

    def of_any(self, persons: Sequence[Person]) -> tuple[NamePlace, ...]:
        """Where some people are first named, a few of them."""
        found: dict[int, NamePlace] = {}
        for place in self.places:
            if any(place.person is person for person in persons[:_MOST_CANDIDATES]):
                found.setdefault(id(place.person), place)
            if len(found) == _MOST_CANDIDATES:
                break
        return tuple(found.values())

    def _between(self, first: int, after: int) -> Sequence[NamePlace]:
        """The names that begin in `[first, after)`."""
        begin = bisect_left(self.places, first, key=_first)
        return self.places[begin : bisect_left(self.places, after, begin, key=_first)]

    def _named_with(self, index: int) -> list[Person]:
        """Who is named behind a pronoun in its own sentence, and so is not meant by it."""
        _, after = self._sentence(index)
        return [place.person for place in self._between(index + 1, min(after, index + NEAR))]

    def _words_beside(self, index: int) -> str:
        """The words that are said in the sentence of a pronoun: nobody speaks of himself by name.

        None where they go on over a paragraph or hold others: marks that close nothing.
        """
        first, after = self._sentence(index)
        tokens = self.tokens
        for place in range(max(first, index - _BESIDE), min(after, index + _BESIDE)):
            if tokens.has(place, Tag.QUOTED):
                words = tokens.slice(place, place + 1)
                return "" if _OTHERS.search(words, 1) else words
        return ""

    def _is_source(self, last: NamePlace, index: int, near: Sequence[NamePlace]) -> bool:
        """Whether what stands before a pronoun was somebody's: `По словам Лугова, X …. Он отметил`."""
        number = self._number(last.first)
        return number >= self._number(index) - 1 and not any(
            place.standing == SUBJECT and self._number(place.first) > number for place in near
        )

    def _still_speaks(self, last: NamePlace, near: Sequence[NamePlace]) -> bool:
        """Whether nobody else was the subject of anything since somebody spoke whose name is known.

        Only where the verb comes last, and its subject can be told from the other nouns before it.
        """
        return (
            self.tokens.vocabulary.order.is_final
            and bool(last.person.keys)
            and all(
                place.standing == HANGING or place.person is last.person
                for place in near
                if place.first > last.first
            )
        )

    def _is_alone_since(self, last: NamePlace, index: int, near: Sequence[NamePlace]) -> bool:
        """Whether somebody without a name has just spoken, and no one is named since.

        « A », a dit le préfet. « B », a-t-il ajouté: the prefect, not whom the sentence before is about.
        """
        if last.person.keys or self.tokens.vocabulary.order is not OrderKind.ROMANCE:
            return False
        near_by = self._number(last.first) >= self._number(index) - 1
        return near_by and all(place.first < last.first for place in near)

    def _structural(self, index: int, near: Sequence[NamePlace]) -> Person | None:
        """The subject of the sentence so far, or of the nearest one before that has somebody."""
        sentences = self.tokens.sentences
        here = self._number(index)
        for number in range(here, max(-1, here - _SENTENCES_BACK - 1), -1):
            first, after = sentences[number]
            inside = [place for place in near if first <= place.first < min(after, index)]
            for standing in (SUBJECT, CLAUSE_SUBJECT):
                subjects = [place.person for place in inside if place.standing == standing]
                if subjects:
                    return subjects[-1 if number == here else 0]
            named = [place.person for place in inside if place.standing > HANGING]
            if named and number != here and all(person is named[0] for person in named):
                return named[0]
        return None

    def _sentence(self, index: int) -> tuple[int, int]:
        number = self._number(index)
        return self.tokens.sentences[number] if number >= 0 else (index, index + 1)

    def _number(self, index: int) -> int:
        """The number of the sentence in which a token stands."""
        return bisect_right(self.tokens.sentences, (index, len(self.tokens) + 1)) - 1


def _first(place: NamePlace) -> int:
    return place.first


def _is_named_in(words: str, person: Person) -> bool:
    surname = person.name.rpartition(" ")[2]
    return surname in words and surname in _WORDS.findall(words)


def _fits(person: Person, gender: str) -> bool:
    return not (gender in ("m", "f") and person.gender in ("m", "f") and person.gender != gender)


def _candidates(near: Sequence[NamePlace], last: NamePlace | None) -> list[NamePlace]:
    """Everybody who could be meant, those named last first; who only hangs on another word last."""
    order = sorted(near, key=lambda place: (place.standing > HANGING, place.first), reverse=True)
    found = {last.person.name: last} if last is not None else {}
    for place in order:
        found.setdefault(place.person.name, place)
    return list(found.values())


def standings(tokens: Tokens, found: Sequence[Naming]) -> list[int]:
    """How each of a block's names stands in its sentence."""
    starts = [first for first, _ in tokens.sentences]
    result: list[int] = []
    cased = is_cased_final(tokens)
    sentence, has_subject = -1, False
    before: Naming | None = None
    for naming in found:
        number = bisect_right(starts, naming.first) - 1
        if number != sentence:
            sentence, has_subject = number, False
        if cased:
            standing = _cased_standing(tokens, naming.after - 1)
        else:
            standing = _standing(tokens, naming, starts[number] if number >= 0 else 0)
        if standing == SUBJECT and result and _is_listed(tokens, before, naming):
            standing = result[-1]  # songs by Ada Lund, Mira Holt and others
        if standing == SUBJECT and has_subject:
            standing = CLAUSE_SUBJECT
        before = naming
        has_subject = has_subject or standing == SUBJECT
        result.append(standing)
    return result


def _is_listed(tokens: Tokens, before: Naming | None, naming: Naming) -> bool:
    """Whether a name goes on with a row of names that the one before it opens."""
    if before is None or before.after != naming.first - 1:
        return False
    behind = naming.after + tokens.has(naming.after, Tag.COMMA)
    return tokens.has(naming.first - 1, Tag.COMMA) and tokens.has(behind, _COORDINATING)


def _cased_standing(tokens: Tokens, last: int) -> int:
    """How a name stands that ends with the token `last`, where every noun but the subject has a case."""
    if is_owner(tokens, last):
        found = tokens.phrase.get(last + 1)
        return SUBJECT if found is not None and found[1] == "according_after" else HANGING
    hangs = is_oblique(tokens, last, protected=True) or is_of_place(tokens, last)
    return HANGING if hangs or is_governed(tokens, last) else SUBJECT


def _is_tajik_object(tokens: Tokens, last: int) -> bool:
    """Whether a name has the ending of an object, and stands without it elsewhere: Паддингтонро."""
    endings = tokens.vocabulary.object_endings
    if not tokens.vocabulary.linking_endings or not tokens.form[last].endswith(endings):
        return False
    word = tokens.slice(last, last + 1)
    return any(
        word.endswith(ending) and tokens.is_written(word.removesuffix(ending).rstrip("-"), last)
        for ending in endings
    )


def _is_linked(tokens: Tokens, noun: int) -> bool:
    """Whether an ending links a Tajik noun to the name behind it: аз тарафи [Лола Раҳимова]."""
    linking = tokens.vocabulary.linking_endings
    if not linking or not tokens.has(noun, Tag.WORD) or tokens.has(noun, _GOVERNS | Tag.ARTICLE):
        return False
    return tokens.form[noun].endswith(linking)


def _standing(tokens: Tokens, naming: Naming, first: int) -> int:
    tag = tokens.tag
    if tag[naming.after - 1] & _POSSESSIVE_FORM or _is_tajik_object(tokens, naming.after - 1):
        return HANGING
    index = naming.first - 1
    first = max(first, naming.first - _LONGEST_ROW)
    while index >= first and tag[index] & _HEADS and tag[index] & _WORD:
        index -= 1
        if index > first and tag[index] & Tag.LINKING and tag[index - 1] & Tag.ROLE:
            index -= 1  # the mayor of Altfeld, Karl Meier: the name is no more of than the role
    if index < first:
        return SUBJECT
    here = tag[index]
    if (here & _GOVERNS and not here & _CONJUNCTION) or _is_linked(tokens, index):
        return HANGING
    if here & _CLAUSE_BORDER:
        subordinate = here & _CONJUNCTION and not here & _COORDINATING
        return CLAUSE_SUBJECT if subordinate else SUBJECT
    order = tokens.vocabulary.order
    if order.is_free or order is OrderKind.VERB_SECOND:
        return SUBJECT if not here & _COORDINATING else NAMED
    return NAMED
