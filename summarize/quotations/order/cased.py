"""Where the subject stands in a language with free order whose nouns show their case.

Apart from `free` because a case ending says more than a place: a clause is read from its
beginning as a row of noun phrases, some of them behind a preposition, and the subject is the one
whose head can be a nominative. `рассказала корреспонденту «Волны» жительница Озерска Зоя Крапивина`.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarize.characters import CLOSING_QUOTES, OPENING_QUOTES
from summarize.declension import (
    can_be_owner,
    gender_of_verb,
    given_gender,
    is_body_of,
    is_of_one,
    is_out_of,
    is_reflexive,
    is_subject_attribute,
    is_subject_pronoun,
    readings,
    tells_meanwhile,
)
from summarize.quotations.declined import (
    behind_attributes,
    cases_of_role,
    is_adjective,
    is_foreign,
    is_known_adjective,
    is_oblique,
    is_one_of,
    is_said_in,
    is_surname,
    is_thing,
    joins_owners,
    joins_posts,
    opens_with_given_name,
)
from summarize.quotations.order.free import FreeOrder
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import CITED, LEFT_OUT
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import closes_patronymic
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
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
_NOUNS = Tag.SOURCE | Tag.CAPITAL
_NO_NOUN = (
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
_FARTHEST = 60
_MOST_PARTS = 7
_LONGEST = 24
_LONGEST_APPOSITION = 12
_FARTHEST_RELATIVE = 3
_LONGEST_TITLE = 12
_LONGEST_OFFICE = 5
"""Words behind an office that tell whose it is."""
_NOMINATIVE_ATTRIBUTES = (
    "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "се", "ся", "а", "і", "е",
    "y", "i", "a", "ý", "í", "á", "é",
)  # fmt: skip
_SEVERAL = ("ые", "ие", "і", "e", "y", "í", "é")
"""What the attributes of several end in, where they are a subject."""
_PARTICIPLES = ("ący", "ąca", "jící")
"""What a participle ends in that stands behind its noun without a comma."""
_NOMINATIVE = frozenset("n")
_NEUTER = ("о", "е", "ё", "ння", "ття", "o", "ie", "í")
_VOWELS = frozenset("аеиоуыюяіїaeiouyąęůúí")


class _Noun(NamedTuple):
    """A noun phrase, tokens `[first, after)`; `head` is its noun, `governed` by a preposition."""

    first: int
    after: int
    head: int
    preposition: int | None

    @property
    def phrase(self) -> Phrase:
        return Phrase(self.first, self.after)


class CasedOrder(FreeOrder):
    """Finds subjects beside a verb by their case."""

    interposes = True

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(tokens)
        self._code = tokens.vocabulary.code
        self._oblique: dict[int, bool] = {}

    # -- beside a verb

    def _first_behind(self, cue: Phrase, limit: int) -> Phrase | None:
        """The same for `как сообщил X`, whatever the clause around it begins with."""
        found = super()._first_behind(cue, limit)
        if found is not None:
            return found
        if self.tokens.is_form(
            cue.first - 1, self.tokens.vocabulary.citing_conjunctions
        ) or self._is_interposed(cue):
            return self.behind(cue.after, limit)
        return None

    def _is_interposed(self, cue: Phrase) -> bool:
        """Whether a verb between a comma and a name parts what is said: `Китай, пишет Иванов в книге, …`."""
        subject = cue.after
        return (
            self.tokens.has(cue.first - 1, _COMMA)
            and self.tokens.has(subject, _CAPITAL)
            and not self.tokens.has(subject, _SOMEBODY | Tag.OUTLET)
            and not self._is_acronym(subject)
            and not self.is_oblique(subject)
        )

    def _next_before(self, verb: int, floor: int) -> Phrase | None:
        """Past adverbials and what is said of the subject between commas."""
        floor = max(floor, verb - _FARTHEST)
        parts = self._parts(floor, verb)[:_MOST_PARTS]
        if self._is_governed_relative(parts[0][0]):
            return None  # показания, из которых следует, что …
        nearest = self._in_own_part(*parts[0], verb)
        if nearest is not None:
            return nearest
        cited = self.tokens.is_form(verb - 1, self.tokens.vocabulary.citing_conjunctions)
        return None if self._ends_search(*parts[0]) else self._in_farther(parts, cited=cited)

    def _is_done_meanwhile(self, first: int, after: int) -> bool:
        """Whether a part between commas opens with what the subject did meanwhile."""
        tokens = self.tokens
        return (
            tokens.has(after, _COMMA)
            and tokens.has(first - 1, _COMMA)
            and tells_meanwhile(tokens.form[first], self._code)
            and not tokens.can_be(first, WordClass.ADJECTIVE | WordClass.NOUN)
            and not tokens.has(first, _SOMEBODY | _CAPITAL)
        )

    def _in_own_part(self, first: int, verb: int, cue: int) -> Phrase | None:
        """The subject that no comma parts from its verb, or the body in which something was said."""
        nouns = list(self._nouns(first, verb))
        found = self._subject(nouns)
        house = self._house(nouns, cue) if found is None else None
        if found is None and nouns and house is None:
            found = self._alone(nouns, first, cue)
        if found is None:
            return house
        return self._named_beside(found, first, cue) or self._with_other(found, nouns, cue)

    def _ends_search(self, first: int, verb: int) -> bool:
        """Whether there is another verb or a subject before a comma: `дети, причём половина призналась`."""
        return self._has_verb(first, verb) or any(
            self._is_subject_noun(noun) for noun in self._nouns(first, verb)
        )

    def _in_farther(self, parts: Sequence[tuple[int, int]], *, cited: bool) -> Phrase | None:
        """The subject that a comma or more part from its verb; a name before any other.

        Not one of a clause that is reported itself, where the verb is put in: `że [Jan] przyjdzie, co –
        jak dodał – …` (`cited`).
        """
        fallback = None
        for place, (first, after) in enumerate(parts[1:], start=2):
            if self._is_done_meanwhile(first, after):
                continue  # X, informując PAP o sprawie, stwierdził
            if self._is_relative_clause(first, after):
                continue  # X, с которым говорил Y, заявил
            found = self._subject(list(self._nouns(first, after)))
            if found is None or not (found.after == after or self._has_verb(first, after)):
                continue
            if any(
                self.tokens.is_form(i, self.tokens.vocabulary.citing_conjunctions)
                for i in range(first, found.first)
            ):
                continue  # сайты, такие как «Волна»
            if cited and self.tokens.has(first - 1, Tag.THAT):
                return None
            if self._is_named(found):
                return (self._apposed_to(found, parts[place:]) or found).phrase
            fallback = fallback or found
            if self.tokens.has(first - 1, Tag.THAT):
                break  # the clause of the verb begins there: из того, что женщины, …, говорят
        return fallback.phrase if fallback is not None else None

    def _apposed_to(self, noun: _Noun, farther: Sequence[tuple[int, int]]) -> _Noun | None:
        """The name that an office between commas is told of: `[Анна Берг], посол и глава X, сказала`."""
        if not farther or not self.tokens.has(noun.head, _ROLE):
            return None
        nouns = list(self._nouns(*farther[0]))
        name = nouns[-1] if nouns else None
        if name is None or name.preposition is not None or name.after != farther[0][1]:
            return None
        whole = name.after - name.first > 1 and opens_with_given_name(self.tokens, name.head)
        return name if whole and self._can_be_subject(name) else None

    def _is_relative_clause(self, first: int, after: int) -> bool:
        """Whether a part between commas tells of the noun before it: `, клієнтом якого був Олег Кот,`.

        Whoever is the subject in there has said nothing of what the sentence reports. It has a verb of its
        own, unlike `видео, в котором Анна Берг, мать ребёнка, рассказала`.
        """
        tokens, closest = self.tokens, min(after, first + _FARTHEST_RELATIVE)
        if not tokens.has(first - 1, _COMMA) or not tokens.has(after, _COMMA):
            return False
        relative = tokens.vocabulary.relatives
        if not any(tokens.is_form(index, relative) for index in range(first, closest)):
            return False
        return self._has_verb(first, after) or self.next(Tag.AUXILIARY, first, after) is not None

    def _is_governed_relative(self, index: int) -> bool:
        governs = self.tokens.has(index, _PREPOSITION)
        return governs and self.tokens.is_form(index + 1, self.tokens.vocabulary.relatives)

    def behind(self, first: int, limit: int) -> Phrase | None:
        """The subject behind a verb, past who heard it, where and on what occasion."""
        if self.tokens.has(first - 1, Tag.CITES):
            return self._cited_behind(first, limit)
        start = first
        limit = min(limit, first + _LONGEST)
        end = self._part_end(first, limit)
        if end == first < limit - 1 and self.tokens.has(first + 1, Tag.SAYING):
            # What else was done meanwhile stands between: `сказал, добавив, …, министр`.
            first = self._part_end(first + 1, limit) + 1
            end = self._part_end(first, limit)
        nouns = list(self._nouns(first, end))
        found = self._subject(nouns)
        if found is None:
            house = self._house(nouns, start - 1)
            if house is not None:
                return house
            found = self._alone(nouns, first, start - 1)
        if found is None:
            return None
        whole = self._with_second_office(found, end, start - 1)
        return whole or self._with_apposed_name(found, end)

    def _cited(self, cue: Phrase, floor: int, limit: int) -> SourceAndCue | None:
        """The object speaks: `Агентство «Волна» цитирует Олега Лугова: «…»`, `цитирует ТАСС Анну Лугову`."""
        before = self._next_before(cue.first, floor)
        speaker = self._cited_behind(cue.after, limit, relayed=before is not None)
        if speaker is None:
            return None
        via = Phrase(cue.after, speaker.first) if speaker.first > cue.after else before
        return SourceAndCue(speaker, cue, CITED, via)

    def _cited_behind(self, first: int, limit: int, *, relayed: bool = False) -> Phrase | None:
        """Whom an outlet cites, in the case of an object: `цитирует [мэра Олега Лугова] агентство`.

        The outlet may stand in front of it as well. Where one is named at all (`relayed`), a form that
        could be a subject's is an object's if the text has its base form: `цитирует Лугова ТАСС`.
        """
        owns = not self.tokens.has(first - 1, Tag.SAY)  # приводит слова: of whom they are
        case = "g" if owns else "a"
        relay, first = first, self._behind_outlet(first, limit)
        relayed = relayed or first > relay
        if self._is_cited_pronoun(first, relayed=relayed):
            return Phrase(first, first + 1)
        tokens, name = self.tokens, first
        while name < limit and tokens.has(name, _ROLE | Tag.TITLE) and self.is_oblique(name):
            name += 1
        office = name
        while first < name < min(limit, office + _LONGEST_OFFICE) and self._is_of_office(name):
            name += 1  # слова [главы ведомства] Олега Лугова
        if not tokens.has(name, _CAPITAL):
            name = office
        after = name
        while after < limit and tokens.has(after, _CAPITAL) and not self._is_outlet(after):
            after += 1
        relayed = relayed or self._behind_outlet(after, limit) > after
        found = self._end_of_cited(name, after, case, unsure=relayed or owns)
        return Phrase(first, found) if found > name else None

    def _is_of_office(self, index: int) -> bool:
        """Whether a word may tell whose an office is: главы [ведомства], директора [городской школы]."""
        tokens = self.tokens
        plain = tokens.has(index, _WORD) and not tokens.has(index, _CAPITAL | _PREPOSITION)
        return plain and self.is_oblique(index)

    def _end_of_cited(self, name: int, limit: int, case: str, *, unsure: bool) -> int:
        """Where the name of whom an outlet cites ends in a run `[name, limit)`, `name` where none does.

        With its first surname, as the subject may stand behind it: `слова [Олега Лугова] Анна Берг`. A form
        that could be a subject's is one of `case` if the text has its base form (`unsure`), else never.
        """
        tokens, ends = self.tokens, name
        for end in range(name + 1, limit + 1):
            if end > name + 1 and self._can_only_open_subject(end - 1):
                break
            found = readings([tokens.slice(i, i + 1) for i in range(name, end)], self._code)
            objects = [one for one in found if case in one.cases and "n" not in one.cases]
            if not objects or not (
                len(objects) == len(found)
                or (unsure and any(tokens.is_written(one.base[-1], name) for one in objects))
            ):
                continue
            ends = end
            last = objects[0].base[-1]
            patronymic = last.lower().endswith(tokens.vocabulary.patronymics or ("-",))
            if not patronymic and not given_gender(last, self._code):
                break
        return ends

    def _can_only_open_subject(self, index: int) -> bool:
        """Whether a word is a given name in the nominative, and in no other case: Анна, unlike Александра."""
        if not opens_with_given_name(self.tokens, index):
            return False
        found = readings([self.tokens.slice(index, index + 1)], self._code)
        return bool(found) and all(one.cases == _NOMINATIVE for one in found)

    def _is_cited_pronoun(self, index: int, *, relayed: bool) -> bool:
        """Whether a pronoun is an object, and no owner: `цитирует его ТАСС`, unlike `его агентство`."""
        tokens = self.tokens
        if not tokens.has(index, _PRONOUN) or self._is_subject_pronoun(index):
            return False
        return self._is_outlet(index + 1) or (relayed and not tokens.has(index + 1, _WORD))

    def _is_outlet(self, index: int) -> bool:
        """Whether a word is the name of an outlet, or may be one: ТАСС."""
        tokens = self.tokens
        named = tokens.has(index, Tag.OUTLET) or (index < len(tokens) and self._is_acronym(index))
        return named and tokens.has(index, _CAPITAL)

    def _behind_outlet(self, first: int, limit: int) -> int:
        """Past the outlet that begins at `first`, if one does: `ТАСС`, `агентство «Волна»`."""
        tokens, after = self.tokens, first
        if after < limit and tokens.has(after, Tag.OUTLET) and not self.is_oblique(after):
            after += 1
            return after + 1 if after < limit and tokens.has(after, _QUOTED) else after
        return after + 1 if after < limit and self._is_outlet(after) else after

    def governed(self, first: int, limit: int) -> Phrase | None:
        """The noun phrase that a preposition or `by the words of` in front of it governs."""
        if self.tokens.is_form(first, self.tokens.vocabulary.relatives):
            return None  # according to which
        limit = min(limit, first + _LONGEST)
        end = self._part_end(first, limit)
        while first < end and self.tokens.has(first, Tag.ADVERB) and not self.tag[first] & _NOUNS:
            first += 1  # по словам ещё одного источника
        if self.tokens.has(first, _PRONOUN) and not self.tokens.has(first, _DETERMINER | _NOUNS):
            return Phrase(first, first + 1)  # według niego [Nowe Zakłady są …]
        found = self._noun(first, end, preposition=first - 1)
        return found.phrase if found is not None else None

    def leaves_out(self, verb: int, floor: int) -> bool:
        """Whether a clause `[floor, verb]` has no subject in front: `Dodał, że …`."""
        (first, after), *others = self._parts(max(floor, verb - _FARTHEST), verb)
        return (
            not any(self.tag[i] & _WORD for before in others for i in range(*before))
            and is_of_one(self.tokens.form[verb], self._code)
            and all(noun.preposition is not None for noun in self._nouns(first, after))
            and not self._has_verb(first, after)
            and self._name_in_front(verb, first) in (first, verb)
        )

    def _is_subject_noun(self, noun: _Noun) -> bool:
        """Whether a common noun can be what does the saying, and no time when it is said."""
        return noun.preposition is None and any(
            self.tokens.can_be(i, WordClass.MOSTLY_NOUN)
            and not self.tokens.can_be(i, WordClass.OBLIQUE | WordClass.ADVERB)
            and not self.tokens.has(i, Tag.TIME | _PREPOSITION | _NO_NOUN)
            and not self.is_oblique(i)
            for i in range(noun.first, noun.after)
        )

    def _name_in_front(self, verb: int, floor: int) -> int:
        """Where a name begins that may be a verb's subject: `с кабинетом министров [Лугов] заявил`.

        `verb` where none is; behind a noun with a preposition a name may be that of a thing: `в газете X`.
        """
        tokens, first = self.tokens, verb
        while first > floor and self._may_be_subject(first - 1):
            first -= 1
        opening = first
        while opening > floor and tokens.has(opening - 1, _CAPITAL):
            opening -= 1
        if opening == first and tokens.has(first - 1, _PREPOSITION):
            return verb
        # What stands before all of the capitals may be a thing with that name: w serwisie Lake Post.
        before = opening - 1
        before -= self._is_behind_noun(before)
        apposed = tokens.has(before - 1, _PREPOSITION) and not tokens.has(before, _PREPOSITION)
        return verb if apposed and not opens_with_given_name(tokens, first) else first

    def _may_be_subject(self, index: int) -> bool:
        """Whether a capitalised word may be a person's name in the nominative."""
        return (
            self.tokens.has(index, _CAPITAL)
            and not self._is_acronym(index)
            and not is_foreign(self.tokens, index)
            and not self.is_oblique(index)
        )

    def opening(self, first: int, limit: int) -> Phrase | None:
        """The name or pronoun that is the subject of a clause, wherever its verb stands."""
        limit = min(limit, first + _FARTHEST)
        while first < limit:
            end = self._part_end(first, limit)
            found = self._subject(list(self._nouns(first, end)))
            if found is not None and self._is_named(found):
                return found.phrase
            first = end + 1
        return None

    def is_apposition(self, first: int, after: int) -> bool:
        """Whether a part between commas only adds to an oblique name: `X, одного из сценаристов,`."""
        return (
            0 < after - first <= _LONGEST_APPOSITION
            and not self.tag[first] & (_PREPOSITION | _NO_NOUN)
            and (self.is_oblique(first) or self._is_oblique_attribute(first))
            and not self._has_verb(first, after)
        )

    def _is_oblique_attribute(self, index: int) -> bool:
        """Whether a word adds to an oblique name, and is no subject's: `знакомого с`, not `первый`."""
        form = self.tokens.form[index]
        return self._is_attribute(index) and not form.endswith(_NOMINATIVE_ATTRIBUTES)

    def opens_report(self, verb: int, source: SourceAndCue, start: int) -> bool:
        """Whether a conjunction or a colon opens what a verb reports: an object has none.

        `Рассказала о том, как …` and `объяснила, почему …` tell a topic and state nothing. Without a
        conjunction it is reported only behind `как сообщил X` and `, считает X`: in `объявили конкурс,
        победитель …` and `говорила о пожаре, причиной …` the writer goes on.
        """
        tokens = self.tokens
        if tokens.has(start - 1, Tag.WHETHER) or tokens.has(verb + 1, Tag.WHETHER):
            return False
        behind = max(source.after, verb + 1)
        told = self.next(Tag.THAT | Tag.COLON, behind, start)
        if told is not None:
            # Хотя, что он мог сказать.
            asks = tokens.has(told - 1, _COMMA) and tokens.has(told - 2, Tag.CONJUNCTION)
            # Потребовал, чтобы мост закрыли: nobody states what is wished.
            return not asks and not tokens.is_form(start - 1, tokens.vocabulary.wishing)
        # Jak dodał, …: whoever went on is named in a sentence before.
        speaker = None if source.rule is LEFT_OUT else source.speaker
        opens = verb if speaker is None else min(verb, speaker.first)
        cited = tokens.is_form(opens - 1, tokens.vocabulary.citing_conjunctions)
        parted = cited or tokens.has(verb - 1, _COMMA | Tag.DASH)
        if not parted or tokens.has(start, Tag.COORDINATING):
            return False
        if not cited and not self._has_verb(start, self._part_end(start, len(self.tag))):
            return False  # …, считает X, инвестор и предприниматель
        # Russian may leave the conjunction out, but not with a verb of judging.
        return bool(self.tag[verb] & Tag.SAY) and self.next(_COMMA, behind, start) == start - 1

    def behind_source(self, first: int, after: int) -> int:
        """The clause follows at once where no comma parts the two: `Zdaniem X most, który …, runie`."""
        comma = self.next(_COMMA, first, after)
        follows = comma is not None and comma > first and self._has_verb(first, comma)
        return first if follows else super().behind_source(first, after)

    def goes_round(self, first: int, after: int) -> bool:
        """`Most je podle X neudržitelný`."""
        return not self.tokens.has(first, _COMMA) and self.has_words(first, after)

    def tells_topic(self, index: int) -> bool:
        """`адвокаты заявляли об угрозе`."""
        return self.tokens.is_form(index, self.tokens.vocabulary.topic_prepositions)

    def is_aside(self, first: int) -> bool:
        """`Как сообщил X, …`."""
        return self.tokens.is_form(first, self.tokens.vocabulary.citing_conjunctions)

    def lacks_verb(self, first: int, after: int) -> bool:
        """`Алексей Ручьёв, по версии следствия, передавал …`."""
        return not self._has_verb(first, after) and any(
            noun.preposition is None
            and self.tokens.can_be(noun.head, WordClass.MOSTLY_NOUN | WordClass.MOSTLY_NAME)
            and not self.is_oblique(noun.head)
            for noun in self._nouns(first, after)
        )

    def states_nothing(self, first: int, after: int) -> bool:
        """Verbs are known by their endings."""
        return not self._has_verb(first, after) and self.next(Tag.AUXILIARY, first, after) is None

    def without_clause(self, source: Phrase, after: int) -> Phrase:
        """Cases tell where it ends."""
        return source

    def names_somebody(self, speaker: Phrase) -> bool:
        """A body may stand by its name alone: пишет «Волна»."""
        return bool(self.tag[speaker.first] & _QUOTED) or super().names_somebody(speaker)

    # -- choosing

    def _subject(self, nouns: Sequence[_Noun]) -> _Noun | None:
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

    def _whole(self, noun: _Noun) -> _Noun:
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
        return (
            self._is_attribute(index)
            and tokens.can_be(other, WordClass.ADJECTIVE)
            and not tokens.can_be(other, WordClass.MOSTLY_NOUN)
            and not tokens.has(other, _SOMEBODY | _HOUSE | _DETERMINER)
            and tokens.form[other].endswith(_SEVERAL)
            and tokens.form[index].endswith(_SEVERAL)
        )

    def _alone(self, nouns: Sequence[_Noun], first: int, verb: int) -> _Noun | None:
        """A common noun that is the only candidate of its part of the clause: `дед сказал`.

        A neuter says nothing with a verb of another gender: `объяснила поведение сына`.
        """
        bare = [
            noun
            for noun in nouns
            if noun.preposition is None and not self.is_oblique(noun.head) and noun.first == first
            if not self._is_part(noun)
        ]
        if len(bare) != 1 or self.tokens.has(bare[0].head, Tag.POSSESSIVE):
            return None
        neuter = self.tokens.form[bare[0].head].endswith(_NEUTER)
        told = neuter and verb >= 0 and gender_of_verb(self.tokens.form[verb], self._code)
        return None if told else bare[0]

    def _is_part(self, noun: _Noun) -> bool:
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

    def _house(self, nouns: Sequence[_Noun], verb: int) -> Phrase | None:
        """The body in which something was said by whoever: `в министерстве сообщили`."""
        if verb >= 0 and gender_of_verb(self.tokens.form[verb], self._code):
            return None
        house = next((noun for noun in nouns if self._is_house(noun)), None)
        if house is not None and self.tag[house.head] & _QUOTED:
            return Phrase(house.head, house.head + 1)  # в «Волне» увольнение считают ошибкой
        return house and house.phrase

    def _is_house(self, noun: _Noun) -> bool:
        if noun.preposition is None or not self.tokens.is_form(
            noun.preposition, self.tokens.vocabulary.place_prepositions
        ):
            return False
        if self.tag[noun.head] & _QUOTED:
            return self.phrases.is_name(noun.head)
        return bool(self.tag[noun.head] & _HOUSE) or self._is_acronym(noun.head)

    def _opens_with_participle(self, index: int) -> bool:
        """Whether a sentence begins with what is done meanwhile: `Выступая на митинге, мэр …`."""
        tokens = self.tokens
        known = tokens.word[index]
        return (
            not tokens.has(index - 1, _WORD | _QUOTED | Tag.MARK)
            and tokens.has(index + 1, _PREPOSITION)
            and bool(known & WordClass.NOT_FINITE)
            and not known & (WordClass.NOUN | WordClass.NAME)
        )

    def _can_be_subject(self, noun: _Noun) -> bool:
        head = self.tag[noun.head]
        if self._opens_with_participle(noun.head):
            return False
        if self._is_subject_pronoun(noun.head):
            return True
        if head & Tag.POSSESSIVE or self._is_second_owner(noun.first) or self._is_part(noun):
            return False  # её обвиняют
        counted = noun.first < noun.head and self.tag[noun.first] & Tag.ARTICLE
        if self.is_oblique(noun.first if counted else noun.head):
            return False  # of `несколько археологов` the number is the subject
        return bool(head & (_SOMEBODY | _CAPITAL | _QUOTED)) or self._is_named(noun)

    def _with_other(self, noun: _Noun, nouns: Sequence[_Noun], verb: int) -> Phrase:
        """A name with the one that `и` joins it to in front of a verb of several: `X и Y сообщили`."""
        joined = self.tokens.has(noun.first - 1, Tag.COORDINATING)
        if not joined or not self._is_named(noun) or is_of_one(self.tokens.form[verb], self._code):
            return noun.phrase
        others = (one for one in nouns if one.after == noun.first - 1 and one.preposition is None)
        other = next(others, None)
        named = other is not None and self._can_be_subject(other) and self._is_named(other)
        return Phrase(other.first, noun.after) if other is not None and named else noun.phrase

    def _named_beside(self, noun: _Noun, first: int, verb: int) -> Phrase | None:
        """Who is named beside others that nobody names: `[Guvernér Aleš Lunar] a další radní tvrdí`."""
        joint = first - 1
        several = not is_of_one(self.tokens.form[verb], self._code)
        if not several or self._is_named(noun) or not self.tokens.has(joint, Tag.COORDINATING):
            return None
        begin = next(
            (i + 1 for i in range(joint - 1, max(-1, joint - _LONGEST), -1) if self._is_border(i)),
            max(0, joint - _LONGEST),
        )
        other = self._subject(list(self._nouns(begin, joint)))
        if other is None or (other.first, other.after) != (begin, joint):
            return None  # Przyjechał mer Jan Lunar i [mieszkańcy] twierdzą
        return other.phrase if self._is_named(other) else None

    def _is_second_owner(self, index: int) -> bool:
        """Whether a name is joined to one that is no subject: жители Озерска и [Санкт-Брода]."""
        tokens, owner = self.tokens, index - 2
        joined = tokens.has(index - 1, Tag.COORDINATING) and tokens.has(index, _CAPITAL)
        if not joined or not tokens.has(owner, _CAPITAL):
            return False
        thing = is_thing(tokens, owner - 1) and not tokens.has(owner - 1, Tag.TIME)
        return thing or tokens.has(owner - 1, _HOUSE) or self.is_oblique(owner)

    def _is_named(self, noun: _Noun) -> bool:
        if self._is_subject_pronoun(noun.head):
            return True
        head = self.tag[noun.head]
        named = any(self.tag[i] & (_CAPITAL | _QUOTED) for i in range(noun.head, noun.after))
        return named and bool(head & (_CAPITAL | _SOMEBODY | Tag.OUTLET))

    def _with_apposed_name(self, noun: _Noun, end: int) -> Phrase:
        """The phrase with the name that an apposition ends in: `эколог, глава отдела Зоя Крапивина`."""
        named = self._is_named(noun) and not self._is_of_body(noun)
        if named or noun.after != end or not self.tokens.has(end, _COMMA):
            return noun.phrase
        limit = min(len(self.tag), end + _LONGEST)
        for index in range(end + 1, limit):
            if self.tag[index] & Tag.STOP or self._can_be_verb(index):
                break
            if self._starts_subject(index) and self.tag[index] & _CAPITAL:
                name = self._noun(index, limit, preposition=None)
                return Phrase(noun.first, name.after) if name is not None else noun.phrase
        return noun.phrase

    def _is_of_body(self, noun: _Noun) -> bool:
        """Whether the capitals of an office are those of a body: `rzecznik Prokuratury Krajowej`."""
        forms = self.tokens.form[noun.head + 1 : noun.after]
        return self.tokens.has(noun.head, _ROLE) and is_body_of(forms, self._code)

    def _with_second_office(self, noun: _Noun, end: int, verb: int) -> Phrase | None:
        """The name of one person who is two things: `skomentował bloger i politolog [Jan Lunar]`."""
        tokens = self.tokens
        office = noun.after == end and tokens.has(noun.head, _ROLE) and not self._is_named(noun)
        if not office or not tokens.has(end, Tag.COORDINATING) or verb < 0:
            return None
        if not is_of_one(tokens.form[verb], self._code):
            return None
        limit = self._part_end(end + 1, min(len(self.tag), end + _LONGEST))
        other = self._noun(end + 1, limit, preposition=None) if end + 1 < limit else None
        told = other is not None and tokens.has(other.head, _ROLE) and self._is_named(other)
        if other is None or not told or not self._can_be_subject(other):
            return None
        return other.phrase

    # -- reading a clause

    def _part_end(self, first: int, limit: int) -> int:
        index = first
        while index < limit and not self._is_border(index):
            titled = self.tag[index] & Tag.MARK and self._opens_title(index)
            index = self._behind_marks(index) if titled else index + 1
        return min(index, limit)

    def _is_border(self, index: int) -> bool:
        border = bool(self.tag[index] & _BORDER) and not self._is_particle(index)
        return border and not joins_posts(self.tokens, index)

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
        return parts

    def _is_bracketed(self, opening: int, closing: int) -> bool:
        """Whether brackets behind a name hold no other of it: unlike `Мать Анна (Зоя Берг) сказала`."""
        tokens = self.tokens
        behind = self.tag[opening] & Tag.OPENING and tokens.has(opening - 1, _CAPITAL)
        if not behind or not tokens.has(closing, Tag.CLOSING):
            return False
        return not any(opens_with_given_name(tokens, i) for i in range(opening + 1, closing))

    def _nouns(self, first: int, after: int) -> Iterator[_Noun]:
        index = first
        while index < after:
            here = self.tag[index]
            governs = here & _PREPOSITION and (index == first or not here & _CAPITAL)
            preposition = index if governs else None
            start = index + 1 if governs else index
            if governs and start < after and self._opens_title(start):
                index = self._behind_marks(start)  # we „Wstajesz i wiesz” [dr Anna Lunar]
                continue
            noun = self._noun(start, after, preposition) if start < after else None
            if noun is not None:
                yield noun
            index = self._behind_title(noun) if noun is not None else max(start, index + 1)

    def _behind_title(self, noun: _Noun) -> int:
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

    def _noun(self, first: int, limit: int, preposition: int | None) -> _Noun | None:
        """The noun phrase that begins at `first`, if one does."""
        if preposition is None and self._is_subject_pronoun(first):
            return _Noun(first, first + 1, first, None)
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
            if head is None and not self._is_attribute(index):
                head = index
            after = index + 1
        if after == first:
            return None
        # Nothing but attributes: the last of them is the noun, `рабочие`.
        return _Noun(first, after, after - 1 if head is None else head, preposition)

    def _is_subject_pronoun(self, index: int) -> bool:
        is_pronoun = self.tag[index] & _PRONOUN
        return bool(is_pronoun) and is_subject_pronoun(self.tokens.form[index], self._code)

    def _is_joint(self, index: int, head: int, limit: int) -> bool:
        """Whether a token only joins what follows to a phrase: a preposition, the stop of an initial."""
        here = self.tag[index]
        if here & _DASH:
            return joins_posts(self.tokens, index)
        if not here & _WORD:
            return not here & _QUOTED and self._is_initial_stop(index)
        if here & Tag.COORDINATING:
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
        if index > first and (here & _CAPITAL or self._is_particle(index)):
            return False
        if here & (_SOMEBODY | _HOUSE | _DETERMINER):
            return False
        return bool(here & _NO_NOUN) or self._can_be_verb(index) or self._is_adverb(index)

    def _is_next(self, index: int, head: int, preposition: int | None) -> bool:
        """Whether a phrase of its own begins behind the phrase with this head."""
        known = self.tokens.word[head]
        pointed = known & WordClass.MOSTLY_FUNCTION and known & WordClass.OBLIQUE  # цю, эту, tę
        other = preposition is not None or bool(pointed) or self.is_oblique(head)
        if other and self.tag[index] & _CAPITAL and self.tag[index - 1] & _QUOTED:
            # The name of a thing ends its phrase: `в интервью «Волне» Оситис`.
            return not self.tag[head] & _ROLE
        if (
            other
            and self._is_attribute(index)
            and is_subject_attribute(self.tokens.form[index], self._code)
        ):
            return True  # прокомментировал эту ситуацию [местный блогер]
        return (other or bool(self.tag[head] & _NAMES_HOUSE)) and self._starts_subject(index)

    def _hangs(self, index: int) -> bool:
        """Whether a word may go on with the phrase before it: no dative does, `Иванов жителям`."""
        if self.tag[index] & _QUOTED:
            return self.tokens.has(index - 1, _SOMEBODY | _HOUSE) or not self.is_oblique(index)
        if self.tag[index] & _CAPITAL or self._is_patronymic(index):
            return True
        if self._is_body_adjective(index - 1) or self._is_behind_noun(index):
            return True
        told = self.tokens.form[index] in self.tokens.vocabulary.told_outlets
        if told or self._is_behind_person(index):
            return False  # nothing belongs to a person: Anny Malinowskiej ceny
        if self.tokens.form[index].endswith(_PARTICIPLES) and not self.tokens.has(index, _ROLE):
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

    def _is_behind_noun(self, index: int) -> bool:
        """Whether an attribute in another case than a subject's goes with the noun before it and a name behind.

        W serwisie [społecznościowym] Blask napisano.
        """
        attribute = self._is_attribute(index) and self.tokens.has(index + 1, _CAPITAL | _QUOTED)
        return (
            attribute
            and self.tokens.form[index].endswith(self.tokens.vocabulary.trailing_attribute_endings)
            and not self.tokens.has(index - 1, _CAPITAL | _PREPOSITION | _NO_NOUN)
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
        return not any(
            tokens.has(i, _SOMEBODY | _HOUSE)
            or self._is_acronym(i)
            or (tokens.word[i] & _COMMON and not tokens.word[i] & _MAYBE_NAME)
            for i in (first, index - 1)
        )

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
        return bool(known & _VERB) and not known & _NOMINAL

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
        return any(self._can_be_verb(index) for index in range(first, after))

    def _is_adverb(self, index: int) -> bool:
        tokens = self.tokens
        if self.tag[index] & _CAPITAL and tokens.has(index - 1, _WORD):
            return False
        if tokens.word[index] & WordClass.MOSTLY_ADVERB:
            return True
        told = tokens.form[index].endswith(tokens.vocabulary.adverb_endings)
        return told and not (self.tag[index] & _CAPITAL and is_surname(tokens, index))

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

    def _is_acronym(self, index: int) -> bool:
        word = self.tokens.slice(index, index + 1)
        return len(word) > 1 and word.isupper()

    def is_oblique(self, index: int) -> bool:
        """Whether a word can't be a subject by its case, which every clause around it asks."""
        known = self._oblique.get(index)
        if known is None:
            known = self._oblique[index] = is_oblique(self.tokens, index)
        return known
