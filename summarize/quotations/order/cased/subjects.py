"""Where the subject stands beside a verb in a language with free order whose nouns show their case.

Before the verb or behind it, past who heard it, where and on what occasion; behind `according to`, and at the
beginning of a sentence.
"""

from collections.abc import Sequence

from summarize.declension import given_gender, is_of_one, readings, tells_meanwhile
from summarize.quotations.declined.cases import names_told_outlet
from summarize.quotations.declined.words import is_foreign, is_surname, opens_with_given_name
from summarize.quotations.order.cased.choice import CasedChoice
from summarize.quotations.order.cased.nouns import LONGEST, NO_NOUN, CasedNoun
from summarize.quotations.order.free import BEHIND_MANNER, LONGEST_MANNER
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import CITED, LEFT_OUT
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_QUOTED = Tag.QUOTED
_PRONOUN = Tag.PRONOUN
_ROLE = Tag.ROLE
_SOMEBODY = Tag.ROLE | Tag.GROUP
_PREPOSITION = Tag.PREPOSITION
_DETERMINER = Tag.ARTICLE | Tag.POSSESSIVE
_NOUNS = Tag.SOURCE | Tag.CAPITAL
_FARTHEST = 60
_MOST_PARTS = 7
_LONGEST_APPOSITION = 12
_FARTHEST_RELATIVE = 3
_PAIR = 2
_LONGEST_OFFICE = 5
"""Words behind an office that tell whose it is."""
_NOMINATIVE = frozenset("n")


class CasedOrder(CasedChoice):
    """Finds subjects beside a verb by their case."""

    interposes = True

    def _first_behind(self, cue: Phrase, limit: int) -> Phrase | None:
        """The same for `как сообщил X`, whatever the clause around it begins with."""
        found = super()._first_behind(cue, limit)
        if found is None and (self._is_cited(cue.first) or self._is_interposed(cue)):
            return self.behind(cue.after, limit)
        return found

    def _is_cited(self, opening: int) -> bool:
        """Whether a word for `as` stands in front of a verb and its auxiliary, or of its subject: Kako [je naveo X]."""
        tokens, before = self.tokens, opening - 1
        while tokens.has(before, Tag.AUXILIARY):
            before -= 1
        return tokens.is_form(before, tokens.vocabulary.citing_conjunctions)

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
        described = self._described(parts, verb)
        if described is not None:
            return described
        nearest = self._in_own_part(*parts[0], verb)
        if nearest is not None:
            told = self._is_told_outlet(nearest, verb)
            return None if told else self._unparted(nearest, parts) or nearest
        if self._is_oblique_relative(parts[0][0]):
            return None  # Премьер, которому доложили, что …
        cited = self._is_cited(verb)
        ends = self._is_house_behind(verb) or self._ends_search(*parts[0])
        return None if ends else self._in_farther(parts, cited=cited)

    def _described(self, parts: Sequence[tuple[int, int]], verb: int) -> Phrase | None:
        """Who stands in front of the relative pronoun whose verb this is: рассказала Анна Берг, [которая] добавила."""
        first, after = parts[0]
        words = [i for i in range(first, after) if not self.tokens.has(i, Tag.ADVERB | Tag.TIME)]
        pronouns = self.tokens.vocabulary.pronouns
        is_relative = words == [first] and pronouns.get(self.tokens.form[first]) == "w"
        nouns = list(self._nouns(*parts[1])) if is_relative and len(parts) > 1 else []
        if not nouns or self.is_oblique(first) or nouns[-1].phrase.after != parts[1][1]:
            return None
        phrase = nouns[-1].phrase
        is_thing = (
            phrase.after - phrase.first == 1 and "-" in self.tokens.form[phrase.first]
        )  # ДНК-тест
        return phrase if self.tokens.has(phrase.after - 1, _CAPITAL) and not is_thing else None

    def _is_done_meanwhile(self, first: int, after: int) -> bool:
        """Whether a part between commas opens with what the subject did meanwhile."""
        tokens = self.tokens
        parted = tokens.has(after, _COMMA) and tokens.has(first - 1, _COMMA)
        return parted and self._tells_meanwhile(first)

    def _tells_meanwhile(self, index: int) -> bool:
        """Whether a word is what somebody does besides, which opens a part between commas: informując."""
        tokens = self.tokens
        return (
            tells_meanwhile(tokens.form[index], self._code)
            and not tokens.can_be(index, WordClass.ADJECTIVE | WordClass.NOUN)
            and not tokens.has(index, _SOMEBODY | _CAPITAL)
        )

    def opens_meanwhile(self, index: int) -> bool:
        """Whether what the subject behind it does besides begins: добавив, выступая в суде.

        What may be an adjective as well has a noun behind it that it does not go with.
        """
        tokens, behind = self.tokens, index + 1
        if tokens.has(index, Tag.SAYING) or self._tells_meanwhile(index):
            return True
        verbal = tells_meanwhile(tokens.form[index], self._code) and tokens.can_be(
            index, WordClass.NOT_FINITE
        )
        governs = tokens.has(behind, _WORD) and (
            tokens.has(behind, _PREPOSITION) or self.is_oblique(behind)
        )
        return verbal and governs and not tokens.has(index, _SOMEBODY | _CAPITAL)

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

    def _apposed_to(self, noun: CasedNoun, farther: Sequence[tuple[int, int]]) -> CasedNoun | None:
        """The name that an office between commas is told of: `[Анна Берг], посол и глава X, сказала`."""
        if not farther or not self.tokens.has(noun.head, _ROLE):
            return None
        nouns = list(self._nouns(*farther[0]))
        name = nouns[-1] if nouns else None
        if name is None or name.preposition is not None or name.after != farther[0][1]:
            return None
        whole = name.after - name.first > 1 and opens_with_given_name(self.tokens, name.head)
        return name if whole and self._can_be_subject(name) else None

    def _unparted(self, office: Phrase, parts: Sequence[tuple[int, int]]) -> Phrase | None:
        """The name that opens a clause, whose office no comma closes: `[Jan Nowak], rzecznik policji w Łodzi mówi`."""
        opens = office.first == parts[0][0] and self.next(_ROLE, *office) is not None
        if not opens or len(parts) < _PAIR or not self.tokens.has(office.first - 1, _COMMA):
            return None
        nouns = list(self._nouns(*parts[1]))
        name = nouns[0] if len(nouns) == 1 else None
        if name is None or name.preposition is not None or name.phrase != Phrase(*parts[1]):
            return None
        whole = name.after - name.first > 1 and opens_with_given_name(self.tokens, name.first)
        return name.phrase if whole and self._can_be_subject(name) else None

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

    def _is_oblique_relative(self, index: int) -> bool:
        """Whether a relative pronoun opens a clause of which it is no subject: которому, którego."""
        form, vocabulary = self.tokens.form[index], self.tokens.vocabulary
        return form in vocabulary.relatives and form not in vocabulary.pronouns

    def behind(self, first: int, limit: int) -> Phrase | None:
        """The subject behind a verb, past who heard it, where and on what occasion."""
        if self.tokens.has(first - 1, Tag.CITES):
            return self._cited_behind(first, limit)
        start = first
        first += self.is_epithet(first)
        limit = min(limit, first + LONGEST)
        end = self._part_end(first, limit)
        if end == first < limit - 1 and self.opens_meanwhile(first + 1):
            # What else was done meanwhile stands between: `сказал, выступая в суде, министр`.
            first = self._part_end(first + 1, limit) + 1
            end = self._part_end(first, limit)
        nouns = self._without_told(list(self._nouns(first, end)))
        found = self._subject(nouns)
        behind = self._behind_brackets(end, limit) if found is None else None
        if behind is not None:
            end = self._part_end(behind, limit)
            found = self._subject(list(self._nouns(behind, end)))
        if found is None:
            house = self._house(nouns, start - 1)
            if house is not None:
                return house
            found = self._alone(nouns, first, start - 1)
        if found is None:
            return None
        whole = self._with_second_office(found, end, start - 1)
        return whole or self._with_apposed_name(found, end)

    def _behind_brackets(self, opening: int, limit: int) -> int | None:
        """Where what follows brackets begins: mówi w rozmowie z PAP (agencja prasowa) [prezes Jan Lunar]."""
        if not self.tokens.has(opening, Tag.OPENING):
            return None
        closing = self.next(Tag.CLOSING, opening, limit)
        return closing + 1 if closing is not None and closing + 1 < limit else None

    def is_epithet(self, index: int) -> bool:
        """Whether a word in marks tells of what camp somebody is, in front of him: сказал [«единоросс»] Лугов.

        Unlike what is said to somebody: сказал «нет» министру.
        """
        tokens, behind = self.tokens, index + 1
        if not tokens.has(index, _QUOTED) or not tokens.has(index - 1, Tag.SAY):
            return False
        stretch = tokens.stretch[index]
        called = tokens.text[stretch.inner : stretch.inner_end]
        if not called.isalpha() or not called[0].islower():
            return False
        behind += tokens.has(behind, _ROLE) and tokens.has(behind + 1, _ROLE)
        return tokens.has(behind, _CAPITAL | _ROLE) and not self.is_oblique(behind)

    def _is_quoted_name(self, index: int) -> bool:
        """Whether a quoted stretch is a name, an epithet, or the outlet that is told something."""
        named = super()._is_quoted_name(index) or self.is_epithet(index)
        return named or names_told_outlet(self.tokens, index)

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
        held = name
        if not tokens.has(name, _CAPITAL):
            name = office
        after = name
        while after < limit and tokens.has(after, _CAPITAL) and not self._is_outlet(after):
            after += 1
        relayed = relayed or self._behind_outlet(after, limit) > after
        relayed = relayed or (after < limit and self._can_cite(after, limit))
        found = self._end_of_cited(name, after, case, unsure=relayed or owns)
        if found > name:
            return Phrase(first, found)
        between = tokens.phrase.get(relay - 3, (0, ""))[0] == relay  # приводит [пресса] слова
        outlet = between or (held < limit and self._can_cite(held, limit))
        return Phrase(first, held) if first < office and outlet else None

    def _can_cite(self, index: int, limit: int) -> bool:
        """Whether an outlet begins, or a body in a subject's case: «Волна», официальный сайт, пресс-служба."""
        body = self.tokens.has(index, Tag.GROUP) or self._is_attribute(index)
        outlet = self.tokens.has(index, _QUOTED) or self._behind_outlet(index, limit) > index
        return outlet or (body and not self.is_oblique(index))

    def _is_of_office(self, index: int) -> bool:
        """Whether a word may tell whose an office is: главы [ведомства], директора [городской школы], главы [МВД]."""
        tokens = self.tokens
        if self._is_acronym(index) and not tokens.has(index, Tag.OUTLET):
            return tokens.has(index - 1, _ROLE) or self._is_acronym(index - 1)
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
        limit = min(limit, first + LONGEST)
        end = self._part_end(first, limit)
        while first < end and self.tokens.has(first, Tag.ADVERB) and not self.tag[first] & _NOUNS:
            first += 1  # по словам ещё одного источника
        if self.tokens.has(first, _PRONOUN) and not self.tokens.has(first, _DETERMINER | _NOUNS):
            return Phrase(first, first + 1)  # według niego [Nowe Zakłady są …]
        found = self._noun(first, end, preposition=first - 1)
        return self.before_number(found.phrase, found.head) if found is not None else None

    def behind_manner(self, index: int, limit: int) -> int:
        """Past how or where, which a case alone may tell: `Seimo posėdyje teigė X`."""
        if names_told_outlet(self.tokens, index):
            index += 1  # „Žinių radijui“ trečiadienį teigė X
            while index < limit and self.tokens.has(index, Tag.ADVERB | Tag.TIME):
                index += 1
        endings = self.tokens.vocabulary.locative_endings
        if not endings or self.tokens.has(index, _PREPOSITION):
            return super().behind_manner(index, limit)
        verb = self.next(BEHIND_MANNER, index, min(limit, index + LONGEST_MANNER))
        if verb is None or self._subject(list(self._nouns(index, verb))) is not None:
            return index
        told = any(self.tokens.form[place].endswith(endings) for place in range(index, verb))
        return verb if told else index

    def owner_before(self, index: int, floor: int) -> Phrase | None:
        """The source in front of a noun that means according to it: `ministro Petro Kalnio teigimu`."""
        for first in range(max(floor, index - LONGEST), index):
            found = self.governed(first, index)
            if found is not None and found.after == index:
                return found
        return None

    def leaves_out(self, verb: int, floor: int) -> bool:
        """Whether a clause `[floor, verb]` has no subject in front: `Dodał, że …`."""
        (first, after), *others = self._parts(max(floor, verb - _FARTHEST), verb)
        return (
            not any(self.tag[i] & _WORD for before in others for i in range(*before))
            and is_of_one(self.tokens.form[verb], self._code)
            and all(
                noun.preposition is not None or self._is_told(noun)
                for noun in self._nouns(first, after)
            )
            and not self._has_verb(first, after)
            and self._name_in_front(verb, first) in (first, verb)
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

    def main_subject(self, verb: int, floor: int) -> Phrase | None:
        """Whom the clause right in front of a participle is about: `Лугов запел, и [Зоя Берг] прервала его, пояснив, что …`."""
        parts = self._parts(max(floor, verb - _FARTHEST), verb)
        if len(parts) > _PAIR and self.tokens.has(verb - 1, _COMMA):
            clause = parts[1]
            found = self._subject(list(self._nouns(*clause)))
            own = found is not None and self._is_named(found) and self._has_verb(*clause)
            if found is not None and own and not self._is_relative_clause(*clause):
                return found.phrase
            if found is None and (house := self._house_of(*clause)) is not None:
                return house  # уточнили в министерстве, добавив, что …
        return super().main_subject(verb, floor)

    def before_colon(self, floor: int, colon: int) -> Phrase | None:
        """The speaker in front of a colon; no single word that can't be a subject: `Udiveně zvedl obočí:`.

        Nor one that a noun follows, and nothing more: `Пряма мова:`.
        """
        found = super().before_colon(floor, colon)
        if found is None or found.after >= colon or found.after - found.first > 1:
            return found
        tokens, behind = self.tokens, found.after
        adverb = tokens.can_be(found.first, WordClass.MOSTLY_ADVERB)
        adverb = adverb and not is_surname(tokens, found.first)  # Петренко прокоментував:
        labels = behind == colon - 1 and tokens.can_be(behind, WordClass.MOSTLY_NOUN)
        return None if adverb or labels or self.is_oblique(found.first) else found

    def is_apposition(self, first: int, after: int) -> bool:
        """Whether a part between commas only adds to an oblique name: `X, одного из сценаристов,`."""
        return (
            0 < after - first <= _LONGEST_APPOSITION
            and not self.tag[first] & (_PREPOSITION | NO_NOUN)
            and (self.is_oblique(first) or self._is_oblique_attribute(first))
            and not self._has_verb(first, after)
        )

    def _is_oblique_attribute(self, index: int) -> bool:
        """Whether a word adds to an oblique name, and is no subject's: `знакомого с`, not `первый`."""
        nominative = self.tokens.vocabulary.nominative_attribute_endings
        return self._is_attribute(index) and not self.tokens.form[index].endswith(nominative)

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
        cited = self._is_cited(opens)
        parted = cited or tokens.has(verb - 1, _COMMA | Tag.DASH)
        if not parted or tokens.has(start, Tag.COORDINATING):
            return False
        if not cited and not self._has_verb(start, self._part_end(start, len(self.tag))):
            return False  # …, считает X, инвестор и предприниматель
        # Russian may leave the conjunction out, but not with a verb of judging.
        comma = self.next(_COMMA, behind, start) if self.tag[verb] & Tag.SAY else None
        if comma is None:
            return False
        return start - 1 in (comma, self.past_office(source, comma, start))

    def behind_source(self, first: int, after: int) -> int:
        """The clause follows at once where no comma parts the two: `Zdaniem X most, który …, runie`."""
        comma = self.next(_COMMA, first, after)
        follows = comma is not None and comma > first and self._has_verb(first, comma)
        return first if follows else super().behind_source(first, after)

    def past_office(self, source: SourceAndCue, comma: int, limit: int) -> int:
        """Past the office of whom what follows is by: `Как сообщил X, глава отдела[,] CLAUSE`.

        What has a verb or goes on with a clause about it is the subject of what was said.
        """
        tokens, speaker, cue = self.tokens, source.speaker, source.cue
        if speaker is None or cue is None or speaker.after != comma or cue.first > speaker.first:
            return comma
        first = comma + 1
        if not self._is_cited(cue.first):
            return comma
        closing = self.next(_COMMA, first, min(limit, first + _LONGEST_APPOSITION))
        if closing is None or self.next(_ROLE, first, min(closing, first + 2)) is None:
            return comma
        goes_on = tokens.has(closing + 1, Tag.CONJUNCTION | _PRONOUN) or tokens.can_be(
            closing + 1, WordClass.NOT_FINITE
        )
        return comma if goes_on or self._has_verb(first, closing) else closing

    def goes_round(self, first: int, after: int) -> bool:
        """`Most je podle X neudržitelný`."""
        return not self.tokens.has(first, _COMMA) and self.has_words(first, after)

    def tells_topic(self, index: int) -> bool:
        """`адвокаты заявляли об угрозе`."""
        return self.tokens.is_form(index, self.tokens.vocabulary.topic_prepositions)

    def is_aside(self, first: int) -> bool:
        """`Как сообщил X, …`."""
        return self.tokens.is_form(first, self.tokens.vocabulary.citing_conjunctions)

    def without_clause(self, source: Phrase, after: int) -> Phrase:
        """Cases tell where it ends."""
        return source

    def names_somebody(self, speaker: Phrase) -> bool:
        """A body may stand by its name alone: пишет «Волна»."""
        return bool(self.tag[speaker.first] & _QUOTED) or super().names_somebody(speaker)
