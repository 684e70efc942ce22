"""The noun phrases of a clause in a language that declines them.

Where each begins and ends, which of its words is its head, and what a word can't be: a subject by its case,
a noun beside a verb.
"""

from collections.abc import Iterator
from typing import NamedTuple

from summarize.characters import CLOSING_QUOTES, OPENING_QUOTES
from summarize.declension import (
    can_be_owner,
    is_attribute_of_body,
    is_genitive_attribute,
    is_place_attribute,
    is_reflexive,
    is_subject_attribute,
    is_subject_pronoun,
    readings,
)
from summarize.declension.nouns import is_one
from summarize.quotations.declined.cases import cases_of_role, is_oblique
from summarize.quotations.declined.offices import joins_owners, joins_posts, parts_fields
from summarize.quotations.declined.words import (
    behind_attributes,
    is_adjective,
    is_foreign,
    is_former,
    is_known_adjective,
    is_one_of,
    is_said_in,
    is_surname,
    leads_owned,
    opens_with_given_name,
)
from summarize.quotations.order.free import FreeOrder
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import closes_patronymic
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_DASH = Tag.DASH
_QUOTED = Tag.QUOTED
_PRONOUN = Tag.PRONOUN
_ROLE = Tag.ROLE
_SOMEBODY = Tag.ROLE | Tag.GROUP
_HOUSE = Tag.GROUP | Tag.OUTLET
_NAMES_HOUSE = Tag.QUOTED | Tag.OUTLET
_ENDS_CLAUSE = Tag.STOP | Tag.COLON
_MAY_BE_HEAD = Tag.CAPITAL | _SOMEBODY | _HOUSE | Tag.QUOTED
_PREPOSITION = Tag.PREPOSITION
_DETERMINER = Tag.ARTICLE | Tag.POSSESSIVE
NO_NOUN = (
    Tag.ADVERB | Tag.CONJUNCTION | Tag.THAT | Tag.AUXILIARY | Tag.NEGATION | Tag.SAYING | Tag.SAY
    | Tag.JUDGE | Tag.EXCLAIM | Tag.TIME | Tag.COORDINATING
)  # fmt: skip
_BORDER = (
    Tag.COMMA | Tag.DASH | Tag.STOP | Tag.COLON | Tag.OPENING | Tag.CLOSING | Tag.CONJUNCTION | Tag.THAT
)  # fmt: skip
_VERB = WordClass.FINITE | WordClass.NOT_FINITE
_NOMINAL = (
    WordClass.NOUN | WordClass.NAME | WordClass.ADJECTIVE | WordClass.FUNCTION | WordClass.NUMERAL
)
_DESCRIBES = WordClass.ADJECTIVE | WordClass.NUMERAL
_COMMON = WordClass.NOUN | WordClass.ADJECTIVE
_MAYBE_NAME = WordClass.NAME | WordClass.GUESSED
_ENDINGS_OF_TITLE = (1, 2)
"""The lengths of what a title may have behind it in another case: мистера, мистером."""
LONGEST = 24
"""Tokens within which a phrase is looked for."""
_LONGEST_TITLE = 12
_VOWELS = frozenset("аеиоуыюяіїaeiouyąęůúí")


class CasedNoun(NamedTuple):
    """A noun phrase, tokens `[first, after)`; `head` is its noun, `governed` by a preposition."""

    first: int
    after: int
    head: int
    preposition: int | None

    @property
    def phrase(self) -> Phrase:
        """Its tokens."""
        return Phrase(self.first, self.after)


class CasedNouns(FreeOrder):
    """Reads a clause as a row of noun phrases, some of them behind a preposition."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(tokens)
        self._code = tokens.vocabulary.code
        self._oblique: dict[int, bool] = {}

    def _part_end(self, first: int, limit: int) -> int:
        index = first
        while index < limit and not self._is_border(index):
            titled = self.tag[index] & Tag.MARK and self._opens_title(index)
            index = self._behind_marks(index) if titled else index + 1
        return min(index, limit)

    def _is_border(self, index: int) -> bool:
        border = bool(self.tag[index] & _BORDER) and not self._is_particle(index)
        if not border:
            return False
        return not (joins_posts(self.tokens, index) or parts_fields(self.tokens, index))

    def _is_particle(self, index: int) -> bool:
        """Whether a word only joins the parts of a name, whatever else it can be: Карл де Брун.

        Or it closes one: Азамата Токтосун уулу.
        """
        tokens, here = self.tokens, self.tag[index]
        if not here & Tag.PARTICLE or here & _CAPITAL or not tokens.has(index - 1, _CAPITAL):
            return False
        return tokens.has(index + 1, _CAPITAL) or closes_patronymic(tokens, index)

    def _is_patronymic(self, index: int) -> bool:
        return self.tag[index] & Tag.PARTICLE != 0 and closes_patronymic(self.tokens, index)

    def _parts(self, floor: int, verb: int) -> list[tuple[int, int]]:
        """The stretches between the commas in front of a verb, the nearest first.

        What stands in brackets behind a name is told of it and is none: `Анна Берг («Волна») сказала`.
        """
        parts = []
        after = verb
        for index in range(verb - 1, floor - 1, -1):
            if self._is_border(index):
                if not self._is_bracketed(index, after):
                    parts.append((index + 1, after))
                after = index
                if self.tag[index] & _ENDS_CLAUSE:
                    return parts
        parts.append((floor, after))
        # в администрации президента (АП) [РФ] опасаются
        return parts[1:] if len(parts) > 1 and self._is_land_behind_brackets(*parts[0]) else parts

    def _is_land_behind_brackets(self, first: int, after: int) -> bool:
        """Whether a part is but the land of a body that has its short name in brackets, or nothing: министерство (МИД) [РФ]."""
        land = after - first == 1 and self.tokens.has(first, Tag.NOT_PERSON)
        short = (
            after == first
            and self._is_acronym(first - 2)
            and self.tokens.has(first - 3, Tag.OPENING)
        )
        return (land or short) and self.tokens.has(first - 1, Tag.CLOSING)

    def _is_bracketed(self, opening: int, closing: int) -> bool:
        """Whether brackets behind a name hold no other of it: unlike `Мать Анна (Зоя Берг) сказала`."""
        tokens = self.tokens
        if not self.tag[opening] & Tag.OPENING or not tokens.has(closing, Tag.CLOSING):
            return False
        if not tokens.has(opening - 1, _CAPITAL):
            # администрация президента (АП) РФ
            return closing == opening + 2 and self._is_acronym(opening + 1)
        return not any(opens_with_given_name(tokens, i) for i in range(opening + 1, closing))

    def _nouns(self, first: int, after: int) -> Iterator[CasedNoun]:
        index = first
        while index < after:
            here = self.tag[index]
            governs = here & _PREPOSITION and (index == first or not here & _CAPITAL)
            preposition = index if governs else None
            start = index + 1 if governs else index
            noun = self._noun(start, after, preposition) if start < after else None
            if noun is not None:
                yield noun
            index = self._behind_title(noun) if noun is not None else max(start, index + 1)

    def _behind_title(self, noun: CasedNoun) -> int:
        """Past a noun that is no subject, and the title that it has in marks: `в журнале „Волна“`."""
        opening = noun.after
        governed = noun.preposition is not None or self.is_oblique(noun.head)
        return self._behind_marks(opening) if governed and self._opens_title(opening) else opening

    def _behind_marks(self, opening: int) -> int:
        """Past the title that a quotation mark opens; no farther where nothing closes it."""
        tokens, limit = self.tokens, min(len(self.tag), opening + _LONGEST_TITLE)
        return next(
            (i + 1 for i in range(opening + 1, limit) if tokens.form[i] in CLOSING_QUOTES),
            opening + 1,
        )

    def _opens_title(self, mark: int) -> bool:
        """Whether a token is a quotation mark with space in front of it and none behind."""
        tokens = self.tokens
        return (
            tokens.has(mark, Tag.MARK)
            and tokens.form[mark] in OPENING_QUOTES
            and tokens.has(mark + 1, _WORD)
            and tokens.end[mark - 1] < tokens.start[mark]
            and tokens.end[mark] == tokens.start[mark + 1]
        )

    def _noun(self, first: int, limit: int, preposition: int | None) -> CasedNoun | None:
        """The noun phrase that begins at `first`, if one does."""
        if preposition is None and self._is_subject_pronoun(first):
            return CasedNoun(first, first + 1, first, None)
        head = None
        attached = False
        after = first
        for index in range(first, limit):
            if head is None and index > first and self._is_initial_stop(index):
                continue
            if head is not None and self._is_joint(index, head, limit):
                attached = attached or bool(self.tag[index] & _WORD)
                continue
            if not self._belongs(index, first) or self._is_subject_pronoun(index):
                break
            if head is not None and (
                self._is_next(index, head, preposition) or not (attached or self._hangs(index))
            ):
                break
            leads = self._is_attribute(index) or leads_owned(self.tokens, index, limit)
            leads = leads or is_former(self.tokens, index)
            if head is None and (not leads or is_one_of(self.tokens, index)):
                head = index
            after = index + 1
        if after == first:
            return None
        # Nothing but attributes: the last of them is the noun, `рабочие`.
        return CasedNoun(first, after, after - 1 if head is None else head, preposition)

    def _is_subject_pronoun(self, index: int) -> bool:
        is_pronoun = self.tag[index] & _PRONOUN
        return bool(is_pronoun) and is_subject_pronoun(self.tokens.form[index], self._code)

    def _is_joint(self, index: int, head: int, limit: int) -> bool:
        """Whether a token only joins what follows to a phrase: a preposition, the stop of an initial."""
        here = self.tag[index]
        if here & _DASH:
            return joins_posts(self.tokens, index)
        if here & Tag.COMMA:
            return parts_fields(self.tokens, index)
        if not here & _WORD:
            return not here & _QUOTED and self._is_initial_stop(index)
        if here & Tag.COORDINATING:
            head += self.tokens.has(head, _CAPITAL) and self.tokens.has(head + 1, _ROLE)  # Первый
            office = self.tag[head] & (_SOMEBODY | _HOUSE) and head < index - 1
            return bool(office) and joins_owners(self.tokens, index)
        governs = here & _PREPOSITION and not here & _CAPITAL
        return bool(governs) and self._attaches(index, head, limit)

    def _belongs(self, index: int, first: int) -> bool:
        """Whether a token can be part of a noun phrase at all."""
        here = self.tag[index]
        if here & _QUOTED:
            return self.phrases.is_name(index)
        if not here & _WORD or (here & _PREPOSITION and not here & _CAPITAL):
            return False
        return not self._ends(index, first)

    def _ends(self, index: int, first: int) -> bool:
        """Whether a word can't be part of a noun phrase."""
        here = self.tag[index]
        if index > first and (here & _CAPITAL or self._is_particle(index) or self._stresses(index)):
            return False
        if here & (_SOMEBODY | _HOUSE | _DETERMINER):
            return False
        return bool(here & NO_NOUN) or self._can_be_verb(index) or self._is_adverb(index)

    def _stresses(self, index: int) -> bool:
        """Whether a word of grammar only stresses the pronoun in front, whose noun follows: на этом [же] совещании."""
        tokens = self.tokens
        pointed = tokens.can_be(index - 1, WordClass.MOSTLY_FUNCTION)
        pointed = pointed and tokens.can_be(index - 1, WordClass.OBLIQUE)
        plain = tokens.has(index, Tag.ADVERB) and tokens.can_be(index, WordClass.MOSTLY_FUNCTION)
        noun = tokens.can_be(index + 1, WordClass.MOSTLY_NOUN)
        return pointed and plain and noun and not tokens.has(index + 1, _CAPITAL | _SOMEBODY)

    def _is_next(self, index: int, head: int, preposition: int | None) -> bool:
        """Whether a phrase of its own begins behind the phrase with this head."""
        known = self.tokens.word[head]
        pointed = known & WordClass.MOSTLY_FUNCTION and known & WordClass.OBLIQUE  # цю, эту, tę
        one = self.tokens.has(index, Tag.ARTICLE) and is_one_of(self.tokens, index)
        if one or self._stands_alone(index, head, preposition):
            return True  # в сюжете [один из задержанных] сказал
        other = preposition is not None or bool(pointed) or self.is_oblique(head)
        if other and self.tag[index] & _CAPITAL and self.tag[index - 1] & _QUOTED:
            # The name of a thing ends its phrase: `в интервью «Волне» Оситис`.
            return not self.tag[head] & _ROLE
        attribute = self._is_attribute(index) and is_subject_attribute(
            self.tokens.form[index], self._code
        )
        if other and (attribute or self._counts(index)):
            return True  # прокомментировал эту ситуацию [местный блогер]
        if preposition is not None and self._is_man_or_thing(index) and not self._describes(index):
            return True  # Według burmistrza [most] runął: no comma parts the two
        outlet = bool(self.tag[head] & _NAMES_HOUSE) or self._is_outlet(index - 1)
        several = outlet and not self.is_oblique(index) and self.tokens.has(index, Tag.GROUP)
        return ((other or outlet) and self._starts_subject(index)) or (
            several and is_foreign(self.tokens, index - 1)
        )

    def _counts(self, index: int) -> bool:
        """Whether a word is a number in the nominative, as the lexicon lists only those: два, unlike двух."""
        tokens = self.tokens
        counted = tokens.has(index, Tag.ARTICLE) and tokens.can_be(index, WordClass.MOSTLY_NUMERAL)
        return counted and not is_one(tokens.form[index], self._code)

    def _stands_alone(self, name: int, head: int, preposition: int | None) -> bool:
        """Whether a name follows a pronoun that is governed and needs no noun: в ответ на это [Лугова] сказала."""
        tokens = self.tokens
        governed = preposition is not None and preposition + 1 == head == name - 1
        if not governed or not tokens.has(name, _CAPITAL) or self.is_oblique(name):
            return False
        return tokens.is_form(head, tokens.vocabulary.standing_pronouns)

    def _describes(self, noun: int) -> bool:
        """Whether an adjective with a capital stands in front of a noun: в [Подольский] суд."""
        before = noun - 1
        return self.tokens.has(before, _CAPITAL) and (
            is_adjective(self.tokens, before)
            or self.tokens.can_be(before, WordClass.ADJECTIVE)
            or is_known_adjective(self.tokens, before)
        )

    def _is_man_or_thing(self, index: int) -> bool:
        """Whether a word in lower case is a masculine noun that can be no genitive, by the counts of its language.

        What they do not know is one with a consonant at its end and the verb behind it.
        """
        known, here = self.tokens.word[index], self.tag[index]
        if here & _CAPITAL or known & (WordClass.OBLIQUE | WordClass.FEMININE):
            return False
        if self.tokens.has(index - 1, Tag.TIME):
            return False
        if not known or known & WordClass.GUESSED:
            plain = here == _WORD and self.tokens.form[index][-1] not in _VOWELS
            follows = index + 1 < len(self.tokens) and self._can_be_verb(index + 1)
            return plain and not known & WordClass.ADJECTIVE and follows
        return bool(known & WordClass.MASCULINE and known & WordClass.MOSTLY_NOUN)

    def _hangs(self, index: int) -> bool:
        """Whether a word may go on with the phrase before it: no dative does, `Иванов жителям`."""
        if self.tag[index] & _QUOTED:
            return self.tokens.has(index - 1, _SOMEBODY | _HOUSE) or not self.is_oblique(index)
        told = self.tokens.form[index] in self.tokens.vocabulary.told_outlets
        if self.tag[index] & _CAPITAL or self._is_patronymic(index):
            return not told
        behind = self._is_body_adjective(index - 1) or self._is_behind_noun(index)
        if behind or self._names_body(index):
            return True
        if told or self._is_behind_person(index):
            return False  # nothing belongs to a person: Anny Malinowskiej ceny
        participles = self.tokens.vocabulary.trailing_participle_endings
        if self.tokens.form[index].endswith(participles) and not self.tokens.has(index, _ROLE):
            return False  # pracownik fabryki pragnący …
        return can_be_owner(self.tokens.form[index], self._code)

    def _is_body_adjective(self, index: int) -> bool:
        """Whether an adjective has the capital of a body's name, `Bílý dům`, and is nobody's name."""
        tokens = self.tokens
        return (
            tokens.has(index, _CAPITAL)
            and tokens.can_be(index, WordClass.MOSTLY_ADJECTIVE)
            and not tokens.can_be(index, WordClass.NAME | WordClass.NOUN)
            and not tokens.has(index, _SOMEBODY)
            and (not tokens.has(index - 1, _CAPITAL) or tokens.has(index - 1, _PREPOSITION))
            and not is_surname(tokens, index)
        )

    def _names_body(self, index: int) -> bool:
        """Whether a word goes on with a body's name that an attribute opens: podle Statistického [úřadu], of no Statistický."""
        tokens, first, noun = self.tokens, index - 1, index
        while not tokens.has(first, _CAPITAL) and self._is_attribute_of_body(first):
            first -= 1
        opens = tokens.has(first, _CAPITAL) and self._is_attribute_of_body(first)
        if not opens or not tokens.has(first - 1, _PREPOSITION | Tag.PHRASE):
            return False
        while self._is_attribute_of_body(noun) and not tokens.has(noun, _CAPITAL):
            noun += 1
        body = tokens.has(noun, Tag.GROUP) and not tokens.has(noun, _CAPITAL)
        return body and (self.is_oblique(noun) or can_be_owner(tokens.form[noun], self._code))

    def _is_attribute_of_body(self, index: int) -> bool:
        return self.tokens.has(index, _WORD) and is_attribute_of_body(
            self.tokens.form[index], self._code
        )

    def _is_behind_noun(self, index: int) -> bool:
        """Whether an attribute in another case than a subject's goes with the noun before it and a name behind.

        W serwisie [społecznościowym] Blask napisano.
        """
        attribute = self._is_attribute(index) and self.tokens.has(index + 1, _CAPITAL | _QUOTED)
        return (
            attribute
            and self.tokens.form[index].endswith(self.tokens.vocabulary.trailing_attribute_endings)
            and not self.tokens.has(index - 1, _CAPITAL | _PREPOSITION | NO_NOUN)
            and not self._can_be_verb(index - 1)
        )

    def _is_behind_person(self, index: int) -> bool:
        """Whether the two words in front of `index` are somebody's name, or a title and one."""
        tokens, first = self.tokens, index - 2
        if not tokens.has(index - 1, _CAPITAL):
            return False
        if tokens.has(first, Tag.TITLE):
            return True
        if not tokens.has(first, _CAPITAL):
            return False
        if opens_with_given_name(tokens, first):
            return True
        if self._is_of_region(index - 1) and not tokens.has(first, _PREPOSITION):
            return False  # мэр Бугров Озёрской [области]
        return not any(
            tokens.has(i, _SOMEBODY | _HOUSE)
            or self._is_acronym(i)
            or (tokens.word[i] & _COMMON and not tokens.word[i] & _MAYBE_NAME)
            for i in (first, index - 1)
        )

    def _is_of_region(self, index: int) -> bool:
        """Whether a word is an attribute in the genitive, as a region has one: Озёрской, Lesního."""
        form = self.tokens.form[index]
        if is_genitive_attribute(form, self._code):
            return True
        return is_place_attribute(form, self._code) and self.is_oblique(index)

    def _starts_subject(self, index: int) -> bool:
        """Whether a word can hardly be anything but a nominative: `климатолог`, `Токаев`, `Зоя`."""
        here = self.tag[index]
        if here & _QUOTED or self._is_acronym(index):
            return False
        if here & Tag.TITLE:
            return self._is_title_of_subject(index)
        if here & _CAPITAL and not here & _SOMEBODY:
            if self.tokens.has(index - 1, _CAPITAL) and opens_with_given_name(
                self.tokens, index - 1
            ):
                return False
            found = readings([self.tokens.slice(index, index + 1)], self._code)
            sure = bool(found) and found[0].rank == 0 and len(found) == 1
            return sure and found[0].cases == frozenset("n")
        if here & _ROLE:
            return "n" in cases_of_role(self.tokens, index) and not self.is_oblique(index)
        known = self.tokens.word[index]
        feminine = known & WordClass.FEMININE and known & WordClass.MOSTLY_NOUN
        unsure = known & (WordClass.OBLIQUE | WordClass.GUESSED | WordClass.PLURAL)
        return bool(feminine and not unsure) and self.tokens.form[index][-1] in "аяa"

    def _is_title_of_subject(self, index: int) -> bool:
        """Whether a title in the nominative stands before a name: мистер Лугов, unlike мистера."""
        tags_of, form = self.tokens.vocabulary.tags_of, self.tokens.form[index]
        bare = (form[:-length] for length in _ENDINGS_OF_TITLE)
        declined = any(tags_of(stem) & Tag.TITLE for stem in bare)
        return not declined and self.tokens.has(index + 1, _CAPITAL)

    def _attaches(self, preposition: int, head: int, limit: int) -> bool:
        """Whether a preposition goes on with the phrase before it: `посол США в Казахстане`."""
        if preposition + 1 < limit and is_one_of(self.tokens, head):
            return preposition == head + 1
        if preposition + 1 >= limit or not self.tag[preposition] & Tag.ATTACHING:
            return False
        if self.tokens.has(preposition + 1, Tag.DOCUMENT | Tag.TIME | Tag.NUMBER):
            return False  # эксперты в беседе с «Волной»
        if self._tells_venue(preposition, limit) or self._tells_where_said(preposition, head):
            return False
        if not self.tag[head] & (_SOMEBODY | _HOUSE) or self._starts_subject(preposition - 1):
            told = preposition - 1 == head and bool(self.tag[head] & _SOMEBODY)
            return told and not self._is_condition(preposition)
        return not (self._is_direction(preposition) or self._is_condition(preposition))

    def _tells_venue(self, preposition: int, limit: int) -> bool:
        """Whether something was said on the page or at the meeting behind a preposition.

        `на своей странице`, `w krótkim komunikacie`.
        """
        tokens, first = self.tokens, preposition + 1
        if not tokens.is_form(preposition, tokens.vocabulary.place_prepositions):
            return False
        if is_reflexive(tokens.form[first], self._code):
            return True
        index = behind_attributes(first, limit - 1, self._is_attribute)
        return is_said_in(tokens, index) or tokens.has(index, Tag.DOCUMENT)

    def _tells_where_said(self, preposition: int, head: int) -> bool:
        """Whether a place hangs on the verb in front of a role: `powiedziała posłanka w Sejmie`."""
        tokens, words = self.tokens, self.tokens.vocabulary
        if head != preposition - 1 or not self.tag[head] & _ROLE or self.tag[head] & _HOUSE:
            return False
        if not tokens.is_form(preposition, words.place_prepositions):
            return False
        first = head
        while first > 0 and self._is_attribute(first - 1):
            first -= 1
        hangs = words.posted_roles, words.unnamed_roles  # источник в компании
        said = tokens.has(first - 1, Tag.SAY)
        return said and not any(tokens.is_form(head, roles) for roles in hangs)

    def _is_condition(self, preposition: int) -> bool:
        """Whether a preposition tells on what condition somebody speaks: `на условиях анонимности`."""
        return self.tokens.is_form(preposition + 2, self.tokens.vocabulary.anonymity)

    def _is_direction(self, preposition: int) -> bool:
        """Whether a preposition of place tells no place: `пресс-служба в ответ на запрос`."""
        behind = preposition + 1
        if not self.tokens.is_form(
            preposition, self.tokens.vocabulary.place_prepositions
        ) or self.tokens.has(behind, _CAPITAL | _QUOTED):
            return False
        known = self.tokens.word[behind]
        masculine = known & WordClass.MOSTLY_NOUN and known & WordClass.MASCULINE
        # Its case of place ends in a vowel.
        return bool(masculine) and self.tokens.form[behind][-1] not in _VOWELS

    def _is_attribute(self, index: int) -> bool:
        here, known = self.tag[index], self.tokens.word[index]
        if here & _DETERMINER:
            return True
        if here & _MAY_BE_HEAD:
            return False
        if not known and is_adjective(self.tokens, index):
            return True
        return bool(here & Tag.TITLE) or bool(
            known & _DESCRIBES and not known & WordClass.MOSTLY_NOUN
        )

    def _can_be_verb(self, index: int) -> bool:
        here, known = self.tag[index], self.tokens.word[index]
        if here & _CAPITAL:
            if self._opens_with_verb(index):
                return True
            if self.tokens.has(index - 1, _WORD):
                return False
        if here & (_SOMEBODY | Tag.NOT_PERSON):
            return False
        if known & WordClass.MOSTLY_FINITE:
            return not (here & _CAPITAL and is_known_adjective(self.tokens, index))
        verb = bool(known & _VERB) and not known & _NOMINAL
        # Исполнявший обязанности мэра Лугов
        return verb and not is_subject_attribute(self.tokens.form[index], self._code)

    def _opens_with_verb(self, index: int) -> bool:
        """Whether a word with a capital is a verb in the past that begins a sentence: `Porovnal přístup`."""
        tokens = self.tokens
        return (
            not tokens.has(index, _SOMEBODY | _HOUSE)
            and not tokens.has(index - 1, _WORD | _QUOTED | Tag.MARK)
            and tokens.can_be(index, WordClass.MOSTLY_NOT_FINITE)
            and tokens.form[index].endswith(tokens.vocabulary.finite_endings)
        )

    def _has_verb(self, first: int, after: int) -> bool:
        return any(
            self.tokens.has(index, Tag.SAY) or self._can_be_verb(index)
            for index in range(first, after)
        )

    def _is_adverb(self, index: int) -> bool:
        tokens = self.tokens
        if self.tag[index] & _CAPITAL and (
            tokens.has(index - 1, _WORD) or is_surname(tokens, index)
        ):
            return False  # Петренко сказав, що …
        told = tokens.form[index].endswith(tokens.vocabulary.adverb_endings)
        return told or bool(tokens.word[index] & WordClass.MOSTLY_ADVERB)

    def _is_initial_stop(self, index: int) -> bool:
        tokens = self.tokens
        return (
            tokens.has(index, Tag.MARK)
            and tokens.text[tokens.start[index]] == "."
            and not tokens.has(index, Tag.STOP)
            and (
                tokens.end[index - 1] - tokens.start[index - 1] <= 2
                or "." in tokens.form[index - 1]  # U.S.
                or tokens.has(index - 1, Tag.TITLE)
            )
            and tokens.has(index + 1, _CAPITAL)
        )

    def _is_outlet(self, index: int) -> bool:
        """Whether a word is the name of an outlet, or may be one: ТАСС."""
        tokens = self.tokens
        form = tokens.form[index] if index < len(tokens) else ""
        named = tokens.has(index, Tag.OUTLET) or (form != "" and self._is_acronym(index))
        site = form.isascii() and "." in form[1:-1]  # слова тренера golsport.com
        return site or (named and tokens.has(index, _CAPITAL))

    def _is_acronym(self, index: int) -> bool:
        word = self.tokens.slice(index, index + 1)
        return len(word) > 1 and word.isupper()

    def is_oblique(self, index: int) -> bool:
        """Whether a word can't be a subject by its case, which every clause around it asks."""
        known = self._oblique.get(index)
        if known is None:
            known = self._oblique[index] = is_oblique(self.tokens, index)
        return known
