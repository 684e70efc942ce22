"""Which noun phrase of a clause is its subject: the one whose head can be a nominative.

A name before what is none, and a body where nobody is named; with its attributes, and with the name that an
office stands beside.
"""

from collections.abc import Sequence

from summarize.declension import (
    can_be_owner,
    gender_of_verb,
    is_body_of,
    is_impersonal,
    is_of_one,
    is_of_several,
    is_out_of,
)
from summarize.declension.nouns import noun_bases
from summarize.quotations.declined.words import (
    behind_attributes,
    is_adjective,
    is_one_of,
    is_thing,
    opens_with_given_name,
)
from summarize.quotations.order.cased.nouns import LONGEST, NO_NOUN, CasedNoun, CasedNouns
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import ACCORDING_BEFORE
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_QUOTED = Tag.QUOTED
_ROLE = Tag.ROLE
_SOMEBODY = Tag.ROLE | Tag.GROUP
_HOUSE = Tag.GROUP | Tag.OUTLET
_PREPOSITION = Tag.PREPOSITION
_DETERMINER = Tag.ARTICLE | Tag.POSSESSIVE
_CASE_LETTERS = 2
_SEVERAL = "p"
_LONGEST_THIS = 3
"""Words of `about this`."""


class CasedChoice(CasedNouns):
    """Chooses the subject among the noun phrases of a clause."""

    def _subject(self, nouns: Sequence[CasedNoun]) -> CasedNoun | None:
        """The last noun phrase that is somebody and can be a subject; a pronoun, name, role, group."""
        fitting = [
            noun for noun in nouns if noun.preposition is None and self._can_be_subject(noun)
        ]
        named = [noun for noun in fitting if self._is_named(noun)]
        # A pronoun shows its case where a name may not: Opuścił on Pjongjang.
        pronouns = [noun for noun in named if self._is_subject_pronoun(noun.head)]
        best = pronouns or named or fitting
        noun = best[-1] if best else None
        return noun if noun is None or noun.first == noun.head else self._whole(noun)

    def _whole(self, noun: CasedNoun) -> CasedNoun:
        """A subject with the attribute that `и` joins to its own, and without one of another case.

        `китайские и американские эксперты`; `пожелавший остаться неизвестным сотрудник`.
        """
        tokens, first = self.tokens, noun.first
        oblique = tokens.vocabulary.oblique_attribute_endings
        while first < noun.head and tokens.form[first].endswith(oblique):
            first += 1
        if first < noun.head and tokens.has(first - 1, Tag.COORDINATING) and self._is_other(first):
            first -= 2
        return noun if first == noun.first else noun._replace(first=first)

    def _is_other(self, index: int) -> bool:
        """Whether an attribute has its like two words before it, in its number and case."""
        tokens, other = self.tokens, index - 2
        several = tokens.vocabulary.several_attribute_endings
        return (
            self._is_attribute(index)
            and tokens.can_be(other, WordClass.ADJECTIVE)
            and not tokens.can_be(other, WordClass.MOSTLY_NOUN)
            and not tokens.has(other, _SOMEBODY | _HOUSE | _DETERMINER)
            and tokens.form[other].endswith(several)
            and tokens.form[index].endswith(several)
        )

    def _alone(self, nouns: Sequence[CasedNoun], first: int, verb: int) -> CasedNoun | None:
        """A common noun that is the only candidate of its part of the clause: `дед сказал`.

        A neuter says nothing with a verb of another gender: `объяснила поведение сына`.
        """
        bare = [
            noun
            for noun in nouns
            if noun.preposition is None and not self.is_oblique(noun.head)
            if noun.first == first or self._is_somebody_behind(noun, first)
            if not self._is_part(noun)
        ]
        if len(bare) != 1 or self.tokens.has(bare[0].head, Tag.POSSESSIVE):
            return None
        endings = self.tokens.vocabulary.neuter_noun_endings
        neuter = self.tokens.form[bare[0].head].endswith(endings)
        told = neuter and verb >= 0 and gender_of_verb(self.tokens.form[verb], self._code)
        return None if told else bare[0]

    def _is_somebody_behind(self, noun: CasedNoun, first: int) -> bool:
        """Whether a word for a person follows what only says when or where: `Позже [женщина] рассказала`."""
        if not self.tokens.is_form(noun.head, self.tokens.vocabulary.not_roles):
            return False
        governed = {
            i
            for one in self._nouns(first, noun.first)
            if one.preposition is not None
            for i in range(one.preposition, one.after)
        }
        return all(
            index in governed
            or self.tokens.has(index, Tag.ADVERB | Tag.TIME)
            or self._is_adverb(index)
            for index in range(first, noun.first)
        )

    def _is_part(self, noun: CasedNoun) -> bool:
        """Whether a noun only says how many of those behind it are meant: `Половина з цих дітей`."""
        tokens, joint = self.tokens, noun.head + 1
        if self.tag[noun.head] & _SOMEBODY or is_one_of(tokens, noun.head):
            return False
        out_of = tokens.has(joint, _PREPOSITION) and is_out_of(tokens.form[joint], self._code)
        return (
            out_of
            and joint + 1 < len(tokens)
            and tokens.form[joint + 1].endswith(tokens.vocabulary.partitive_endings)
        )

    def _house(self, nouns: Sequence[CasedNoun], verb: int) -> Phrase | None:
        """The body in which something was said by whoever: `в министерстве сообщили`."""
        if verb >= 0 and gender_of_verb(self.tokens.form[verb], self._code):
            return None
        house = next((noun for noun in nouns if self._is_house(noun)), None)
        if house is not None and self.tag[house.head] & _QUOTED:
            return Phrase(house.head, house.head + 1)  # в «Волне» увольнение считают ошибкой
        if house is not None and self._is_called_body(house.head):
            return Phrase(house.first, max(house.after, house.head + 2))
        return house and house.phrase

    def _house_of(self, first: int, after: int) -> Phrase | None:
        """The body in which something was said by the verb that a clause begins with: `[уточнили] в министерстве`."""
        told = self.tokens.has(first, Tag.SAY)
        return self._house(list(self._nouns(first + 1, after)), first) if told else None

    def _is_house(self, noun: CasedNoun) -> bool:
        if noun.preposition is None or not self.tokens.is_form(
            noun.preposition, self.tokens.vocabulary.place_prepositions
        ):
            return False
        if self.tag[noun.head] & _QUOTED:
            return self.phrases.is_name(noun.head)
        body = self.tag[noun.head] & _HOUSE or self._is_called_body(noun.head)
        return bool(body) or self._is_acronym(noun.head)

    def _is_called_body(self, attribute: int) -> bool:
        """Whether an attribute with a capital stands in front of a body: в [Следственном] комитете."""
        tokens, body = self.tokens, attribute + 1
        called = tokens.has(attribute, _CAPITAL) and is_adjective(tokens, attribute)
        if tokens.form[attribute].endswith(tokens.vocabulary.nominative_attribute_endings):
            return False  # передали в Озёрский суд
        return called and tokens.has(body, Tag.GROUP) and not tokens.has(body, _CAPITAL | _ROLE)

    def _can_be_subject(self, noun: CasedNoun) -> bool:
        head = self.tag[noun.head]
        if self._is_subject_pronoun(noun.head):
            return True
        if head & Tag.POSSESSIVE or self._is_second_owner(noun.first) or self._is_part(noun):
            return False  # её обвиняют
        counted = noun.first < noun.head and self.tag[noun.first] & Tag.ARTICLE
        if not (counted and self._counts(noun.first)) and self.is_oblique(
            noun.first if counted else noun.head
        ):
            return False  # of `несколько археологов` the number is the subject
        somebody = head & (_SOMEBODY | _CAPITAL | _QUOTED) or is_one_of(self.tokens, noun.head)
        return bool(somebody) or self._is_named(noun)

    def _with_other(self, noun: CasedNoun, nouns: Sequence[CasedNoun], verb: int) -> Phrase:
        """A name with the one that `и` joins it to in front of a verb of several: `X и Y сообщили`."""
        joined = self.tokens.has(noun.first - 1, Tag.COORDINATING)
        if not joined or not self._is_named(noun) or is_of_one(self.tokens.form[verb], self._code):
            return noun.phrase
        others = (one for one in nouns if one.after == noun.first - 1 and one.preposition is None)
        other = next(others, None)
        named = other is not None and self._can_be_subject(other) and self._is_named(other)
        return Phrase(other.first, noun.after) if other is not None and named else noun.phrase

    def _named_beside(self, noun: CasedNoun, first: int, verb: int) -> Phrase | None:
        """Who is named beside others that nobody names, or both: `[Guvernér Aleš Lunar] a další radní tvrdí`.

        `[Niemcy i Francja] twierdzą`, `[Policja i prokuratura] twierdzą`.
        """
        joint = first - 1
        several = not is_of_one(self.tokens.form[verb], self._code)
        if not several or not self.tokens.has(joint, Tag.COORDINATING):
            return None
        alike = noun.first == first and (self._is_named(noun) or self._is_bare_group(noun))
        if self._is_named(noun) and not alike:
            return None
        begin = next(
            (i + 1 for i in range(joint - 1, max(-1, joint - LONGEST), -1) if self._is_border(i)),
            max(0, joint - LONGEST),
        )
        other = self._subject(list(self._nouns(begin, joint)))
        if other is None or (other.first, other.after) != (begin, joint):
            return None  # Przyjechał mer Jan Lunar i [mieszkańcy] twierdzą
        if alike and self._is_bare_group(noun) == self._is_bare_group(other):
            return Phrase(other.first, noun.after)
        return other.phrase if self._is_named(other) else None

    def _is_bare_group(self, noun: CasedNoun) -> bool:
        """Whether a noun is a body that no name tells, with a capital only where it opens a sentence."""
        head = self.tag[noun.head]
        opens = not self.tokens.has(noun.head - 1, _WORD)
        alone = noun.after - noun.first == 1 and (opens or not head & _CAPITAL)
        return alone and bool(head & Tag.GROUP)

    def _beside(self, cue: Phrase, floor: int, limit: int) -> SourceAndCue | None:
        """Whose paper tells it where the verb has no subject: `В сообщении [компании] говорится`."""
        found = super()._beside(cue, floor, limit)
        issuer = self._issuer_before(cue.first, floor)
        named = found.speaker if found is not None else None
        if issuer is None or (named is not None and named.first >= issuer.after):
            return found
        return SourceAndCue(issuer, cue, ACCORDING_BEFORE)

    def _issuer_before(self, verb: int, floor: int) -> Phrase | None:
        """Whose the document is in which something is said, right behind its noun."""
        tokens, form = self.tokens, self.tokens.form[verb]
        if is_of_one(form, self._code) or not is_impersonal(form, self._code):
            return None
        for noun in self._nouns(*self._parts(floor, verb)[0]):
            owner = noun.head + 1
            if noun.preposition is None or not tokens.has(noun.head, Tag.DOCUMENT):
                continue
            placed = tokens.is_form(noun.preposition, tokens.vocabulary.place_prepositions)
            owned = tokens.has(owner, _QUOTED) or self._is_acronym(owner)
            owned = owned or can_be_owner(tokens.form[owner], self._code)
            if placed and owner < verb and tokens.has(owner, _WORD | _QUOTED) and owned:
                return self._issuer_at(owner, verb)
        return None

    def _issuer_at(self, first: int, limit: int) -> Phrase | None:
        """Whoever begins at `first`; two bodies only where neither has cases: МВД и МЧС."""
        found = self.governed(first, limit)
        if found is None or self._is_of_several_of(found):
            return None
        if found.first != first or not self.tokens.has(found.after, Tag.COORDINATING):
            return found
        other = self.governed(found.after + 1, limit)
        short = other and self._is_acronym(first) and self._is_acronym(other.first)
        return Phrase(first, other.after) if other is not None and short else None

    def _is_of_several_of(self, owners: Phrase) -> bool:
        """Whether a paper is that of several of what is named behind them: у заяві [послів G7]."""
        bases = noun_bases(self.tokens.form[owners.first], self._code)
        several = any(noun.gender == _SEVERAL for noun in bases)
        return several and self.next(_CAPITAL, owners.first + 1, owners.after) is not None

    def _is_told_outlet(self, nearest: Phrase, verb: int) -> bool:
        """Whether an outlet without cases in front of a verb is told what somebody behind it says.

        `Об этом [РИА Новости] заявил министр`, `об этом [ТАСС] сообщили в мэрии`.
        """
        tokens, behind = self.tokens, verb + 1
        named = all(tokens.has(i, _CAPITAL) for i in range(*nearest))
        outlet = named and (
            tokens.has(nearest.first, Tag.OUTLET) or self._is_acronym(nearest.first)
        )
        outlet = outlet or self._is_outlet(nearest.first) or self._is_named_behind_this(nearest)
        if not outlet:
            return False
        if is_of_several(tokens.form[verb], self._code):
            noun = behind_attributes(behind, len(tokens) - 1, self._is_attribute)
            if tokens.has(noun, Tag.GROUP) and not self.is_oblique(noun):
                return True
        role = tokens.has(behind, _ROLE) and not self.is_oblique(behind)
        named = tokens.has(behind, _CAPITAL) and self._starts_subject(behind)
        return self._is_house_behind(verb) or role or named

    def _is_named_behind_this(self, nearest: Phrase) -> bool:
        """Whether a name in marks stands right behind `about this`: `Об этом [«Азия-Плюс»] сообщил министр`."""
        first, phrases = nearest.first, self.tokens.phrase
        alone = nearest.after - first == 1 and self.tokens.has(first, _QUOTED)
        before = range(max(0, first - _LONGEST_THIS), first)
        return alone and any(phrases.get(i) == (first, "about_this") for i in before)

    def _is_told(self, noun: CasedNoun) -> bool:
        """Whether a common noun is in the case of who hears it: `В інтерв'ю [виданню] додав`."""
        words = range(noun.first, noun.after)
        lower = all(self.tag[i] & _WORD and not self.tag[i] & _CAPITAL for i in words)
        return lower and all(self.is_oblique(i) for i in words)

    def _is_subject_noun(self, noun: CasedNoun) -> bool:
        """Whether a common noun can be what does the saying, and no time when it is said."""
        return noun.preposition is None and any(
            self.tokens.can_be(i, WordClass.MOSTLY_NOUN)
            and not self.tokens.can_be(i, WordClass.OBLIQUE | WordClass.ADVERB)
            and not self.tokens.has(i, Tag.TIME | _PREPOSITION | NO_NOUN)
            and not self.is_oblique(i)
            for i in range(noun.first, noun.after)
        )

    def _without_told(self, nouns: list[CasedNoun]) -> list[CasedNoun]:
        """The nouns behind a verb but for an outlet without cases that hears it: `сказал [ТАСС] министр`."""
        told = nouns[0] if len(nouns) > 1 else None
        if told is None or told.preposition is not None or not self._is_outlet(told.first):
            return nouns
        others = (noun for noun in nouns[1:] if noun.preposition is None)
        return nouns[1:] if any(self._can_be_subject(noun) for noun in others) else nouns

    def _is_house_behind(self, verb: int) -> bool:
        """Whether a body in which several say something stands right behind their verb: `уточнили в министерстве`."""
        tokens, place = self.tokens, verb + 1
        several = is_of_several(tokens.form[verb], self._code)
        placed = tokens.is_form(place, tokens.vocabulary.place_prepositions)
        return several and placed and tokens.has(place + 1, Tag.GROUP)

    def _is_second_owner(self, index: int) -> bool:
        """Whether a name is joined to one that is no subject: жители Озерска и [Санкт-Брода]."""
        tokens, owner = self.tokens, index - 2
        joined = tokens.has(index - 1, Tag.COORDINATING) and tokens.has(index, _CAPITAL)
        if not joined or not tokens.has(owner, _CAPITAL):
            return False
        thing = is_thing(tokens, owner - 1) and not tokens.has(owner - 1, Tag.TIME)
        return (
            thing
            or tokens.has(owner - 1, _HOUSE)
            or self.is_oblique(owner)
            or self._share_case(owner, index)
        )

    def _share_case(self, governed: int, other: int) -> bool:
        """Whether two names that are joined have the ending that a preposition in front of the first governs: s Rusk[em] a Írán[em]."""
        forms = self.tokens.form
        alike = forms[other].endswith(forms[governed][-_CASE_LETTERS:])
        return alike and self.tokens.has(governed - 1, _PREPOSITION)

    def _is_named(self, noun: CasedNoun) -> bool:
        if self._is_subject_pronoun(noun.head):
            return True
        head = self.tag[noun.head]
        named = any(self.tag[i] & (_CAPITAL | _QUOTED) for i in range(noun.head, noun.after))
        return named and bool(head & (_CAPITAL | _SOMEBODY | Tag.OUTLET))

    def _with_apposed_name(self, noun: CasedNoun, end: int) -> Phrase:
        """The phrase with the name that an apposition ends in: `эколог, глава отдела Зоя Крапивина`."""
        of_body = self._is_of_body(noun) or self._is_of_club(noun, end)
        named = self._is_named(noun) and not of_body
        if named or noun.after != end or not self.tokens.has(end, _COMMA):
            return noun.phrase
        limit = min(len(self.tag), end + LONGEST)
        for index in range(end + 1, limit):
            if self.tag[index] & Tag.STOP or self._can_be_verb(index):
                break
            if self._starts_subject(index) and self.tag[index] & _CAPITAL:
                name = self._noun(index, limit, preposition=None)
                return Phrase(noun.first, name.after) if name is not None else noun.phrase
        return noun.phrase

    def _is_of_club(self, noun: CasedNoun, comma: int) -> bool:
        """Whether an office has a whole name behind its comma, so that its own capitals are a club's: `trener Górnika Zabrze, Jan Lunar`."""
        tokens, club, given = self.tokens, noun.head + 1, comma + 1
        whole = tokens.has(comma, _COMMA) and tokens.has(given, _CAPITAL)
        if not whole or not tokens.has(given + 1, _CAPITAL) or tokens.has(given + 2, _CAPITAL):
            return False
        if not opens_with_given_name(tokens, given):
            return False
        office = tokens.has(noun.head, _ROLE) and tokens.has(club, _CAPITAL)
        return office and not opens_with_given_name(tokens, club)

    def _is_of_body(self, noun: CasedNoun) -> bool:
        """Whether the capitals of an office are those of a body: `rzecznik Prokuratury Krajowej`."""
        forms = self.tokens.form[noun.head + 1 : noun.after]
        return self.tokens.has(noun.head, _ROLE) and is_body_of(forms, self._code)

    def _with_second_office(self, noun: CasedNoun, end: int, verb: int) -> Phrase | None:
        """The name of one person who is two things: `skomentował bloger i politolog [Jan Lunar]`."""
        tokens = self.tokens
        office = noun.after == end and tokens.has(noun.head, _ROLE) and not self._is_named(noun)
        if not office or not tokens.has(end, Tag.COORDINATING) or verb < 0:
            return None
        if not is_of_one(tokens.form[verb], self._code):
            return None
        limit = self._part_end(end + 1, min(len(self.tag), end + LONGEST))
        other = self._noun(end + 1, limit, preposition=None) if end + 1 < limit else None
        told = other is not None and tokens.has(other.head, _ROLE) and self._is_named(other)
        if other is None or not told or not self._can_be_subject(other):
            return None
        return other.phrase

    # -- what stands in front of an attribution

    def lacks_verb(self, first: int, after: int) -> bool:
        """`Алексей Ручьёв, по версии следствия, передавал …`; `Это, по версии следствия, …`."""
        alone = after - first == 1 + self.tokens.has(after - 1, _COMMA)
        if alone and self.tokens.is_form(first, self.tokens.vocabulary.standing_pronouns):
            return True
        return not self._has_verb(first, after) and any(
            noun.preposition is None and self._can_open_as_subject(noun.head, after)
            for noun in self._nouns(first, after)
        )

    def _can_open_as_subject(self, head: int, after: int) -> bool:
        """Whether the noun at `head` may be a subject, or the one behind the adjective there that opens a sentence."""
        tokens, noun = self.tokens, head + 1
        adjective = tokens.can_be(head, WordClass.MOSTLY_ADJECTIVE) and noun < after
        if adjective and tokens.can_be(noun, WordClass.NOUN) and not tokens.has(noun, _CAPITAL):
            head = noun
        named = tokens.can_be(head, WordClass.MOSTLY_NOUN | WordClass.MOSTLY_NAME)
        return named and not self.is_oblique(head)

    def states_nothing(self, first: int, after: int) -> bool:
        """Verbs are known by their endings."""
        return not self._has_verb(first, after) and self.next(Tag.AUXILIARY, first, after) is None
