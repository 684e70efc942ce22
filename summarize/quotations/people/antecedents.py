"""Whom a pronoun, or a description that stands for one, means.

Two resolvers that look at different things are asked: one at how sentences are built (who is the
subject of the sentence before), one at how articles flow (who spoke last, who was named last). Where
they agree they are right in four of five places, where they differ in one of four; then nobody is
named and those who could be meant are kept.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summarize.characters import OPENING_QUOTES
from summarize.declension import declines
from summarize.quotations.declined.cases import is_declined_role
from summarize.quotations.language_kinds import is_cased_final, is_romance
from summarize.quotations.people.descriptions import has_unlike_office
from summarize.quotations.people.person import NamePlace, Person
from summarize.quotations.people.standings import CLAUSE_SUBJECT, HANGING, SUBJECT
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind

NEAR = 120
"""Tokens within which an antecedent is looked for."""
_BEFORE_OFFICE = Tag.COMMA | Tag.ARTICLE | Tag.ADVERB
_SENTENCES_BACK = 4
_SENTENCES_AGO = 2
"""Sentences since somebody spoke who still goes on with `he added`."""
_MOST_CANDIDATES = 3
_FOLLOWING = (OrderKind.ROMANCE, OrderKind.VERB_SECOND)
"""The orders in which a pronoun follows whoever has just spoken, though nothing else tells of him."""
_TELLING_NEW = (OrderKind.FIXED, OrderKind.VERB_SECOND)
"""The orders with an article for who is new, and the subject in front."""
_BESIDE_VERB = Tag.SAY | Tag.AUXILIARY
_BESIDE = 6
"""Tokens between a pronoun and words that are said."""
_OTHERS = re.compile(rf"\n|\s[{OPENING_QUOTES}']")
_WORDS = re.compile(r"[\w-]+")


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
        found = self._found(index, gender, spoken, among, described=described)
        person = found.person
        if person is None or described:
            return found
        if self._yields(index, person) or (person.keys and self._is_strangers(index)):
            return Antecedent(None, found.candidates)
        return found

    def _is_strangers(self, index: int) -> bool:
        """Whether the sentence in front is about somebody new who has no name, as in `Eine Nachbarin weinte. „…“, sagte [sie]`."""
        number, tokens = self._number(index) - 1, self.tokens
        if number < 0 or tokens.vocabulary.order not in _TELLING_NEW:
            return False
        first, after = tokens.sentences[number]
        new = tokens.is_form(first, tokens.vocabulary.indefinite) and tokens.has(
            first + 1, Tag.ROLE
        )
        alone = not self._between(first, after) and not tokens.has(first + 2, Tag.CAPITAL)
        told = tokens.has(first, Tag.NEGATION) or self._is_report(number)
        return new and alone and not told

    def _yields(self, index: int, person: Person) -> bool:
        """Whether the sentence in front sets an office that has no name against somebody.

        `Адвокат Лугов возразил. Однако судья отказал. «…», – сказал он.`
        """
        number, tokens = self._number(index) - 1, self.tokens
        if number < 0:
            return False
        first, after = tokens.sentences[number]
        if not person.role:
            return self._sets_apart(first, after)
        if self._is_about_unlike(first, after, person):
            return True
        contrasts = tokens.form[first] in tokens.vocabulary.contrasting
        opens = is_romance(tokens) and tokens.has(
            first, Tag.ARTICLE
        )  # Le préfet refuse. « A », dit-il.
        if not contrasts and not opens:
            return False
        subject = first + 1
        while subject < after and tokens.has(subject, _BEFORE_OFFICE):
            subject += 1
        office = tokens.form[subject] if subject < after else ""
        return (
            tokens.has(subject, Tag.ROLE)
            and (contrasts or office in tokens.vocabulary.unlike_roles)
            and not tokens.has(subject + 1, Tag.CAPITAL)
            and not self._between(first, after)
            and office not in person.role.lower()
        )

    def _is_about_unlike(self, first: int, after: int, person: Person) -> bool:
        """Whether a Slavic sentence opens with an office that somebody has not, and names nobody: [Осуждённая] вину не признала."""
        tokens = self.tokens
        subject = first
        while subject < after and tokens.has(subject, Tag.ADVERB | Tag.CONJUNCTION):
            subject += 1
        opens = tokens.vocabulary.declines and tokens.has(subject, Tag.ROLE)
        alone = opens and not tokens.has(subject + 1, Tag.CAPITAL | Tag.ROLE)
        return (
            alone
            and not is_declined_role(tokens.vocabulary, tokens.form[subject])
            and not self._between(first, after)
            and has_unlike_office(tokens, Phrase(subject, subject + 1), [person.role or ""])
        )

    def _sets_apart(self, first: int, after: int) -> bool:
        """Whether a Romance pronoun between commas sets an office without a name apart: Le nageur, [lui], attend."""
        tokens, comma = self.tokens, first + 2
        closes = is_romance(tokens) and comma + 2 < after
        alone = closes and tokens.has(comma, Tag.COMMA) and tokens.has(comma + 2, Tag.COMMA)
        pronoun = alone and tokens.has(comma + 1, Tag.PRONOUN)
        office = tokens.has(first, Tag.ARTICLE) and tokens.has(first + 1, Tag.ROLE)
        return pronoun and office and not self._between(first, after)

    def _found(
        self,
        index: int,
        gender: str,
        spoken: NamePlace | None,
        among: Sequence[Person],
        *,
        described: bool,
    ) -> Antecedent:
        """The same, without a look at who else is the subject in between."""

        def fits(person: Person) -> bool:
            if self._are_several(person) and gender in ("m", "f"):
                return False
            return _fits(person, gender) and (not among or person in among)

        near = [place for place in self._between(index - NEAR, index) if fits(place.person)]
        hidden = self._hidden(index)
        near = [
            place
            for place in near
            if (place.person.is_shown or place.standing == SUBJECT) and not hidden(place.person)
        ]
        last = spoken if spoken is not None and index - NEAR <= spoken.first < index else None
        cased = declines(self.tokens.vocabulary.code)
        if last is not None and not (fits(last.person) and (last.person.is_person or not cased)):
            last = None
        near = self._that_speak(near, last, index)
        if last is not None and not described:
            near = self._without_told(near, last, index)
        goes_on = last is not None and not described and self._is_source(last, index, near)
        hides = last is not None and hidden(last.person)
        if last is not None and (hides or not last.person.name):
            last = None
        if cased and (goes_on or hides):
            # Who has just spoken and is named further on is not meant, and nobody else is likelier.
            known = last.person if last is not None else None
            return Antecedent(known, tuple(_candidates(near, last)[:_MOST_CANDIDATES]))
        return self._likeliest(index, near, last, described=described)

    def _are_several(self, person: Person) -> bool:
        """Whether an article and a plural in English are the name of several, as a band's: The Harpers."""
        first, *words = person.name.split() or [""]
        tokens = self.tokens
        if tokens.vocabulary.order is not OrderKind.FIXED or not words:
            return False
        article = tokens.vocabulary.tags_of(first.lower()) & Tag.ARTICLE
        named = words[-1][0].isupper()  # unlike The witness
        return bool(article) and named and words[-1].endswith(tokens.vocabulary.role_endings)

    def _hidden(self, index: int) -> Callable[[Person], bool]:
        """Tells of people whether they are named where a pronoun at `index` would stand for them.

        In its own sentence, or by the words that are said there.
        """
        excluded = self._named_with(index)
        words = self._words_beside(index)
        return lambda person: person in excluded or _is_named_in(words, person)

    def _likeliest(
        self, index: int, near: Sequence[NamePlace], last: NamePlace | None, *, described: bool
    ) -> Antecedent:
        """Whom the word at `index` means of those named `near` in front of it and who spoke `last`."""
        candidates = _candidates(near, last)
        if not candidates:
            return Antecedent(None)
        if len(candidates) == 1:
            person = candidates[0].person
            stands = last is not None or any(place.standing > HANGING for place in near)
            return Antecedent(person if stands else None, tuple(candidates))
        some = tuple(candidates[:_MOST_CANDIDATES])
        if last is not None and (
            self._still_speaks(last, near)
            or (not described and self._is_alone_since(last, index, near))
            or (described and self._is_surname_since(last, index, near))
        ):
            return Antecedent(last.person, some)
        return Antecedent(self._agreed(index, near, last), some)

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

    def _agreed(
        self, index: int, near: Sequence[NamePlace], last: NamePlace | None
    ) -> Person | None:
        """Whom both resolvers mean; behind words that are reported, whom the sentence in front is about."""
        if last is not None and self._is_stranger_since(last, near):
            return None
        structural = self._structural(index, near)
        if structural is None or self._is_report(self._number(index) - 1):
            return structural
        named = near
        if is_cased_final(self.tokens):  # Who is named in a case is seldom meant.
            named = [place for place in near if place.standing > HANGING]
        if self.tokens.vocabulary.order is OrderKind.FIXED:
            named = self._without_objects(index, structural, near)
        flowing = {place.person.name for place in (*named[-1:], last) if place is not None}
        return structural if structural.name in flowing else None

    def _without_objects(
        self, index: int, subject: Person, near: Sequence[NamePlace]
    ) -> Sequence[NamePlace]:
        """Those of `near` but whom the sentence in front, about `subject`, names behind a preposition.

        `Lund was furious with referee Berg. “…,” he said`: Lund was.
        """
        before = [at for at in near if self._number(at.first) == self._number(index) - 1]
        if not any(at.person is subject and at.standing == SUBJECT for at in before):
            return near
        return [at for at in near if at not in before or at.standing > HANGING]

    def _that_speak(
        self, near: list[NamePlace], last: NamePlace | None, index: int
    ) -> list[NamePlace]:
        """Those of `near` whom a pronoun may mean, and who are not only named in what another reports."""
        if not self.tokens.vocabulary.lexicon.subjunctive:
            return near
        speaks = last.person if last is not None else None
        return [at for at in near if at.person is speaks or not self._is_told_of(at, index)]

    def _without_told(self, near: list[NamePlace], last: NamePlace, index: int) -> list[NamePlace]:
        """Those of `near` without whom a clause in front of `, he added` names, where somebody else has just spoken.

        `Quill said the mill is shut. Mayor Orr will visit it, he added`: Quill did.
        """
        tokens, number = self.tokens, self._number(index)
        border, behind = index - 1, index + 1
        while tokens.has(border, _BESIDE_VERB):
            border -= 1
        while tokens.has(behind, _BESIDE_VERB):
            behind += 1
        says = any(tokens.has(i, Tag.SAY) for i in range(border + 1, behind))
        ends = behind >= len(tokens) or tokens.has(behind, Tag.STOP | Tag.COMMA)
        has_spoken = number - _SENTENCES_AGO <= self._number(last.first) < number
        first, _ = self._sentence(index)
        hangs = tokens.has(first, Tag.CONJUNCTION | Tag.PREPOSITION)
        if hangs or not (says and ends and has_spoken and tokens.has(border, Tag.COMMA)):
            return near
        return [at for at in near if at.first < first or at.person is last.person]

    def _is_told_of(self, place: NamePlace, index: int) -> bool:
        """Whether somebody is only named in what the one reports whom the pronoun at `index` may mean.

        `Berg rügte Holt. [Holt sei zu spät gekommen.] „…“, rief er`: Berg did.
        """
        number = self._number(place.first)
        return number != self._number(index) and self._is_report(number)

    def _is_report(self, number: int) -> bool:
        """Whether the mood of a sentence's first clause tells that somebody else's words are reported."""
        if not 0 <= number < len(self.tokens.sentences):
            return False
        tag, (first, after) = self.tokens.tag, self.tokens.sentences[number]
        mood = 0
        for index in range(first, after):
            here = tag[index]
            if here & Tag.COMMA or (here & Tag.SAY and not here & Tag.CAPITAL):
                break
            mood |= here & Tag.SUBJUNCTIVE and not here & Tag.CAPITAL
        else:
            index = after
        return bool(mood) and not (index < after and tag[index] & Tag.SAY)

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
        if last.person.keys or self.tokens.vocabulary.order not in _FOLLOWING:
            return False
        near_by = self._number(last.first) >= self._number(index) - 1
        return near_by and all(place.first < last.first for place in near)

    def _is_surname_since(self, last: NamePlace, index: int, near: Sequence[NamePlace]) -> bool:
        """Whether somebody whom a Romance text calls by one name only has just spoken, and no one is named since."""
        surname = last.person.name.rpartition(" ")[2]  # unlike El entrenador
        named = not last.person.keys and surname[:1].isupper()
        near_by = self._number(last.first) >= self._number(index) - 1
        alone = all(place.first < last.first for place in near)
        return named and near_by and alone and self.tokens.vocabulary.order is OrderKind.ROMANCE

    def _is_stranger_since(self, last: NamePlace, near: Sequence[NamePlace]) -> bool:
        """Whether somebody without a name spoke last, and none is named since: the prefect, and not whom he followed."""
        stranger = not last.person.keys and self.tokens.vocabulary.order in _FOLLOWING
        return stranger and all(place.first < last.first for place in near)

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
