"""The verb last, and its subject the one noun without a case ending: Kazakh, Turkish and their kin."""

from summarize.characters import straightened
from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.order.base import Order
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import CITED, SUBJECT_AFTER, SUBJECT_BEFORE
from summarize.quotations.turkic.attributes import attributes_before
from summarize.quotations.turkic.cased_words import (
    is_common,
    is_oblique,
    is_owned_owner,
    is_owner,
    is_quoted_hearer,
    is_quoted_name,
    is_surname,
)
from summarize.quotations.turkic.cases import Case, case_of, source_in_dative
from summarize.quotations.turkic.nominative import nominative
from summarize.quotations.turkic.origins import body_before, document_owner, owner_of_document
from summarize.quotations.turkic.phrase_parts import is_bare_word
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COLON = Tag.COLON
_SAY = Tag.SAY
_THAT = Tag.THAT
_ADVERB = Tag.ADVERB
_DOCUMENT = Tag.DOCUMENT
_PRONOUN = Tag.PRONOUN
_COMMA = Tag.COMMA
_DASH = Tag.DASH
_STOP = Tag.STOP
_TIME = Tag.TIME
_NUMBER = Tag.NUMBER
_ROLE = Tag.ROLE
_GROUP = Tag.GROUP
_EXCLAIM = Tag.EXCLAIM
_SOURCE = Tag.SOURCE
_QUOTED = Tag.QUOTED
_QUOTES = _SAY | _EXCLAIM
_SOMEBODY = _CAPITAL | _PRONOUN | _ROLE
_LONGEST_ADVERBIAL = 7
_LONGEST_BRACKETS = 6
_LONGEST_HEARER = 5
_FARTHEST_FROM_GROUP = 3
"""Tokens between a group without a name and its verb, behind what was said."""
_LONGEST_CONTRAST = 30
"""Tokens in front of a verb within which `but` opens its clause."""


class CasedFinal(Order):
    """Kazakh, Kyrgyz, Turkish, Uzbek."""

    verb_final = True
    bare_subject = True

    def is_verb(self, index: int, floor: int) -> bool:
        """Not `degan` in front of the noun that it goes with."""
        goes_with_noun = self.tokens.form[index] in self.tokens.vocabulary.quotative
        if goes_with_noun and not self._closes_quotation(index):
            return False
        return super().is_verb(index, floor)

    def _closes_quotation(self, verb: int) -> bool:
        """Whether a verb is finite (`деген еді`), or stands behind a comma or a dash and before somebody or nothing.

        What ends in a word that is nobody's is a clause of its own: `degan Karimov farmoni chiqdi`.
        """
        tokens, behind = self.tokens, self.cue_end(verb)
        if tokens.has(verb - 1, _QUOTED) and not tokens.has(behind, _WORD):
            return True  # X “…” деген.
        if behind > verb + 1 or not tokens.has(verb - 1, _COMMA | _DASH):
            return behind > verb + 1
        if not tokens.has(behind, _WORD):
            return True
        last = behind
        while tokens.has(last + 1, _WORD):
            last += 1
        return tokens.has(behind, _SOMEBODY) and tokens.has(last, _SOMEBODY | _GROUP)

    def _is_quoted_name(self, index: int) -> bool:
        return is_quoted_name(self.tokens, index) or super()._is_quoted_name(index)

    def _is_anybody(self, speaker: Phrase) -> bool:
        return True

    def _first_behind(self, cue: Phrase, limit: int) -> Phrase | None:
        """The pronoun of a verb that stands with it between commas: `Көпүрө, деди ал, бекем`."""
        tokens, pronoun = self.tokens, cue.after
        interposed = tokens.has(cue.first - 1, _COMMA) and tokens.has(pronoun + 1, _COMMA)
        return (
            Phrase(pronoun, pronoun + 1) if interposed and tokens.has(pronoun, _PRONOUN) else None
        )

    def front(self, first: int, limit: int) -> Phrase | None:
        """The subject of a clause that ends in its verb, or whose document or body it tells of."""
        body = body_before(self.tokens, first, limit)
        found = (
            self._behind_contrast(first, limit)
            or ((first, first + 1) if self._is_lone_name(first) else None)
            or nominative(self.tokens, first, limit)
            or document_owner(self.tokens, first, limit)
            or body
        )
        if found is not None and body is not None and self._opens_body(found, body):
            found = min(found[0], body[0]), body[1]
        return Phrase(*found) if found is not None else None

    def _opens_body(self, found: tuple[int, int], body: tuple[int, int]) -> bool:
        """Whether what could be a subject is part of a body in a case: `[Билим] берүү жана илим министрлигинен`."""
        tokens, first = self.tokens, found[0]
        if body[0] <= first or found[1] > first + 1:
            return body[0] <= first
        joined = self.next(Tag.COORDINATING, found[1], body[0]) is not None
        given = not joined and gender_of_given_name(tokens.slice(*found)) is not None
        between = range(found[1], body[0])
        return not (given or is_surname(tokens, first)) and all(
            is_bare_word(tokens, i) or tokens.has(i, Tag.COORDINATING) for i in between
        )

    def _in_front(self, verb: int, floor: int) -> Phrase | None:
        """Where nothing is known as the subject, the name that opens the clause: `Oakham mektubunda şunları yazdı:`."""
        found = self.front(floor, verb)
        if found is not None or not self.tokens.vocabulary.hangs_cases:
            return found or self.before(verb, floor)
        beside = self.before(verb, floor)
        return beside and self._without_case(beside)

    def _is_lone_name(self, first: int) -> bool:
        """Whether one word that may be a name opens a sentence, and a determiner what follows: `[Demir] bu sabah …`."""
        tokens = self.tokens
        opens = tokens.has(first, _CAPITAL) and not tokens.has(first - 1, _WORD)
        opens = opens and tokens.vocabulary.hangs_cases
        if not opens or tokens.tag[first] & ~(_WORD | _CAPITAL):
            return False
        if not tokens.has(first + 1, Tag.ARTICLE | _NUMBER):
            return False
        if is_oblique(tokens, first) or is_owner(tokens, first) or is_common(tokens, first):
            return False
        known = tokens.can_be(first, WordClass.NAME) and not tokens.can_be(first, WordClass.GUESSED)
        return known or tokens.is_written(tokens.slice(first, first + 1), first, elsewhere=True)

    def _without_case(self, beside: Phrase) -> Phrase | None:
        """A Turkish phrase up to what has a case, or points back to something; nothing if that is no name."""
        tokens, first = self.tokens, beside.first
        after = next(
            (
                i
                for i in range(first, beside.after)
                if is_oblique(tokens, i) or is_owner(tokens, i) or i in tokens.phrase
            ),
            beside.after,
        )
        if after == beside.after:
            return beside
        named = all(tokens.has(i, _CAPITAL) for i in range(first, after))
        named = named and not tokens.has(after - 1, Tag.TITLE)  # [Bayan] May'i
        common = any(
            is_common(tokens, i) or tokens.has(i, Tag.ARTICLE) for i in range(first, after)
        )
        return Phrase(first, after) if after > first and named and not common else None

    def told_in(self, first: int, limit: int) -> Phrase | None:
        """Whose document it is, or a body: `Valiliğin açıklamasında "…" denildi`."""
        owner = document_owner(self.tokens, first, limit)
        if owner is not None:
            return Phrase(*owner)
        body = nominative(self.tokens, first, limit)
        return Phrase(*body) if body is not None and self._is_body(Phrase(*body)) else None

    def _is_body(self, phrase: Phrase) -> bool:
        return self.next(_GROUP | Tag.OUTLET, *phrase) is not None

    def subject_of(self, cue: Phrase, floor: int, limit: int) -> SourceAndCue | None:
        """None of a verb that has none."""
        if self.tag[cue.first] & Tag.CITES:
            return self._cited(cue, floor, limit)
        if not self.is_impersonal(cue):
            return super().subject_of(cue, floor, limit)
        teller = self.told_in(floor, cue.first)
        return teller and SourceAndCue(teller, cue, SUBJECT_BEFORE)

    def _cited(self, cue: Phrase, floor: int, limit: int) -> SourceAndCue | None:
        """Whose words an outlet passes on, which own them: `[X-тің] сөзін келтірді`, `[prezident] so‘zlarini keltirmoqda`."""
        owner = self.owner_before(cue.first, floor)
        named = owner is not None and self.names_somebody(owner)
        return SourceAndCue(owner, cue, CITED) if named else None

    def _behind_contrast(self, first: int, limit: int) -> Phrase | None:
        """The subject behind the last `but`, whose clause the verb closes: `Үкімет …, бірақ Y … деді`."""
        tokens = self.tokens
        for index in range(limit - 1, max(first, limit - _LONGEST_CONTRAST), -1):
            if tokens.form[index] in tokens.vocabulary.contrasting and tokens.has(
                index - 1, _COMMA
            ):
                return self._named_from(index + 1, limit)
            joins = tokens.has(index, Tag.COORDINATING)
            if joins and self._closes_clause(index - 1 - tokens.has(index - 1, _COMMA)):
                own = self._named_from(index + 1, limit)
                if own is not None and own.first == index + 1 and self._is_whole(own):
                    return own
        return None

    def _named_from(self, first: int, limit: int) -> Phrase | None:
        found = nominative(self.tokens, first, limit)
        own = Phrase(*found) if found is not None else None
        return own if own is not None and self.names_somebody(own) else None

    def _is_whole(self, phrase: Phrase) -> bool:
        """Whether a phrase opens with somebody, and is no part of a name that goes on in a case."""
        opens = self.tokens.has(phrase.first, _SOMEBODY)
        return opens and not self.tokens.has(phrase.after, _CAPITAL)

    def _closes_clause(self, last: int) -> bool:
        """Whether a finite verb stands at `last`, so that `and` joins two clauses: `oldu ve Ali … dedi`."""
        tokens = self.tokens
        if not tokens.has(last, _WORD) or tokens.has(last, _CAPITAL | _SOURCE):
            return False
        finite = tokens.has(last, Tag.AUXILIARY) or tokens.can_be(last, WordClass.MOSTLY_FINITE)
        return finite and not tokens.can_be(last, WordClass.NOUN | WordClass.ADJECTIVE)

    def opening(self, first: int, limit: int) -> Phrase | None:
        """The same, if it names somebody."""
        found = self.front(first, limit)
        return found if found is not None and self.names_somebody(found) else None

    def behind(self, first: int, limit: int) -> Phrase | None:
        """Who stands behind a verb that usually is last: `деді X`, or the owner of a document there."""
        if self.tokens.has(first, Tag.COORDINATING | _COMMA):
            return None  # another verb of the same subject follows
        if self.tokens.form[first - 1].endswith(self.tokens.vocabulary.when_endings):
            return None  # X "…" derken Y: who follows is the subject of the next clause
        found = nominative(self.tokens, first, limit)
        document = self.next(_DOCUMENT, first, min(limit, first + _LONGEST_ADVERBIAL))
        if document is not None and not is_oblique(self.tokens, document):
            document = None
        if found is not None and document is not None and found[0] > document:
            document = None if self.names_somebody(Phrase(*found)) else document
        if document is not None and (found is None or found[1] > document):
            start = attributes_before(self.tokens, document)
            owned = start < document and is_owner(self.tokens, document - 1)
            return Phrase(max(start, first), document) if owned else None
        if found is not None:
            found = self._with_what_he_has(found, limit)
            return self._apposed_name(found[1], limit) or Phrase(*found)
        phrase = self.phrases.starting(first, limit)
        if phrase is None or is_oblique(self.tokens, phrase.after - 1):
            return None
        # «…», – деп билдирди «Азаттыкка»: whom it is told
        return None if is_quoted_hearer(self.tokens, phrase.after - 1) else phrase

    def _with_what_he_has(self, found: tuple[int, int], limit: int) -> tuple[int, int]:
        """A lone name with who is of what it has: `деді [Тоқаев әкімшілігінің өкілі]`."""
        tokens, (first, after) = self.tokens, found
        lone = after == first + 1 and tokens.has(first, _CAPITAL)
        ends = not lone or after >= limit or tokens.has(after, _CAPITAL)
        if ends or not is_owner(tokens, after):
            return found
        if not is_owned_owner(tokens, after):
            return found
        later = nominative(tokens, after, limit)
        if later is not None:
            return first, later[1]
        offices = (i for i in range(after, limit) if tokens.has(i, _ROLE))
        return first, next(offices, after) + 1

    def before_colon(self, floor: int, colon: int) -> Phrase | None:
        """The subject, or from whom a Turkish headline has its words: `[Ali Kaya'dan] rakibine yanıt: "…"`."""
        tokens, endings = self.tokens, self.tokens.vocabulary.from_endings
        if not tokens.vocabulary.hangs_cases:
            found = super().before_colon(floor, colon)
            told = found is not None and is_oblique(tokens, found.after - 1)
            return self.front(floor, colon) if told else found  # X министр Ерлан Сағатқа:
        for index in range(floor, colon):
            if not tokens.has(index, _CAPITAL):
                break
            _, mark, ending = straightened(tokens.form[index]).rpartition("'")
            if mark and ending in endings:
                comes = index + 1 < colon and self._is_somebody_else(colon - 1)
                return super().before_colon(floor, colon) if comes else Phrase(floor, index + 1)
        return super().before_colon(floor, colon)

    def _is_somebody_else(self, last: int) -> bool:
        """Whether a line ends in its subject, who only comes from somewhere: `Ankara'dan gelen [vali]: "…"`."""
        named = self.tokens.has(last, _CAPITAL) and "'" not in straightened(self.tokens.form[last])
        return named or self.tokens.has(last, _ROLE | _GROUP)

    def _apposed_name(self, comma: int, limit: int) -> Phrase | None:
        """The name that closes a clause behind what somebody is: `деді ауыл тұрғыны, 79 жастағы X`."""
        tokens, first = self.tokens, comma + 1
        if not (tokens.has(comma, _COMMA) and tokens.has(comma - 1, _ROLE)):
            return None
        if tokens.has(first, _NUMBER):
            first += 2
        after = first
        while after < limit and tokens.has(after, _CAPITAL):
            after += 1
        closes = after == limit or tokens.has(after, _STOP | _COMMA)
        return Phrase(first, after) if after - first > 1 and closes else None

    def subject_and_verb(self, index: int, limit: int) -> SourceAndCue | None:
        """`«…» деп X мәлімдеді`: the subject opens what stands between quotation and verb."""
        while index < limit and self.tag[index] & (_ADVERB | _TIME):
            index += 1
        cites = next((i for i in self.tokens.hints(index, limit) if self.tag[i] & Tag.CITES), None)
        if cites is not None:
            return self._cited(Phrase(cites, self.cue_end(cites)), index - 1, limit)
        found = nominative(self.tokens, index, limit)
        if found is None or found[0] != index or not self.names_somebody(Phrase(*found)):
            return None
        for verb in self.tokens.hints(found[1], limit):
            if self.tokens.form[verb] in self.tokens.vocabulary.quotative:
                return (
                    None  # `– деп X качан келет деген суроого жооп берди`: X is whom it asks about
                )
            if self.is_cue(verb, index, _QUOTES):
                # гувоҳлар, мутахассислар … изоҳлади: what is listed is no subject of a verb far off.
                named = self.next(_CAPITAL | _PRONOUN, *found) is not None
                if not named and verb - found[1] > _FARTHEST_FROM_GROUP:
                    return None
                cue = Phrase(verb, self.cue_end(verb))
                return SourceAndCue(Phrase(*found), cue, SUBJECT_AFTER)
        return None

    def owner_before(self, index: int, floor: int) -> Phrase | None:
        """The source in front of a phrase that means according to it: `X-тің айтуынша`."""
        index = self._before_brackets(index, floor)
        if self._governs_dative(index):
            if not self._is_named_in_dative(index - 1):
                return None
        else:
            index -= is_quoted_hearer(self.tokens, index - 1)  # X «Азаттыкка» билдиргендей
            index = self._behind_owner(index, floor)
        while index - 1 > floor and self._is_attribute(index - 1):
            index -= 1  # guramalarynyň [bilelikdäki] beýanatyna görä
        if index <= floor or self._is_no_source(index - 1):
            return None
        if self.tokens.is_form(index - 1, self.tokens.vocabulary.venues):
            return None  # жиын қорытындысы бойынша: what somebody meets for has an outcome, too
        if self._is_told_in(index - 1):
            # X'ten yapılan açıklamaya göre: the statement's sender, and nobody where none is told.
            sender = owner_of_document(self.tokens, floor, index - 1)
            return Phrase(*sender) if sender is not None else None
        first = max(floor, attributes_before(self.tokens, index - 1))
        if self.tokens.vocabulary.hangs_cases and not self._is_source(first, index):
            return None
        named = self.tag[index - 1] & _WORD or is_quoted_name(self.tokens, index - 1)
        first = self._with_other(first, floor)
        return Phrase(first, index) if named else None

    def _before_brackets(self, index: int, floor: int) -> int:
        """Where the short name begins that a source has in brackets: `министрлигинин [(ӨКМ)] маалыматына караганда`."""
        tokens = self.tokens
        if not tokens.has(index - 1, Tag.CLOSING):
            return index
        lowest = max(floor, index - _LONGEST_BRACKETS)
        places = (i for i in range(index - 2, lowest, -1) if tokens.has(i, Tag.OPENING))
        return next(places, index)

    def _with_other(self, first: int, floor: int) -> int:
        """Where a source begins that is joined to another name: `[Россия менен Кытай] билдиргендей`."""
        tokens, other = self.tokens, first - 2
        if other < floor or not tokens.has(first - 1, Tag.COORDINATING):
            return first
        named = tokens.has(other, _CAPITAL) and tokens.has(first, _CAPITAL)
        cased = is_owner(tokens, other) or is_oblique(tokens, other)
        return other if named and not cased and not tokens.has(other - 1, _CAPITAL) else first

    def _is_attribute(self, index: int) -> bool:
        """Whether a word in lower case says where or when between an owner and what is owned: bilelikdäki."""
        tokens = self.tokens
        says = tokens.form[index].endswith(tokens.vocabulary.place_endings or ("-",))
        return says and not tokens.has(index, _CAPITAL | _SOURCE) and is_owner(tokens, index - 1)

    def _is_no_source(self, index: int) -> bool:
        """Whether a date or a participle stands in front of such a phrase: `18-nji aprelde [beren] maglumatyna görä`."""
        if self.tokens.has(index, _SOMEBODY | _SOURCE):
            return False
        participles = self.tokens.vocabulary.participles or ("-",)
        return self.tokens.has(index, _TIME) or self.tokens.form[index].endswith(participles)

    def _is_told_in(self, index: int) -> bool:
        """Whether a document in the dative has a participle in front: `yapılan [açıklamaya] göre`."""
        tokens, form = self.tokens, self.tokens.form[index]
        described = tokens.can_be(index - 1, WordClass.ADJECTIVE)  # yapılan yazılı açıklamaya
        made = tokens.can_be(index - 1 - described, WordClass.NOT_FINITE) or (
            tokens.can_be(index - 1, WordClass.NOT_FINITE)
        )
        if not made or not form.endswith(tokens.vocabulary.dative_endings or ("-",)):
            return False
        stem = form[:-1]
        bare = (stem, stem.removesuffix("y"))
        return any(tokens.vocabulary.tags_of(one) & _DOCUMENT for one in bare)

    def _behind_owner(self, index: int, floor: int) -> int:
        """Where whom somebody talks to stands in front of such a phrase: `X-тің [Азаттыққа] айтуынша`."""
        tokens, owner = self.tokens, index - 1
        if tokens.vocabulary.hangs_cases or owner <= floor or not is_oblique(tokens, owner):
            return index
        for owner in range(index - 2, max(floor, index - _LONGEST_HEARER) - 1, -1):
            if not self.tag[owner] & (_WORD | _QUOTED):
                break
            if self.tag[owner] & _WORD and is_owner(tokens, owner):
                return owner + 1 if self.tag[owner] & _SOMEBODY else index
        return index

    def _governs_dative(self, index: int) -> bool:
        """Whether a phrase is the one word that law and people alike stand before: `Karimovga [ko‘ra]`."""
        governing = self.tokens.vocabulary.governing_dative
        return self.tokens.phrase.get(index, (0, ""))[0] == index + 1 and self.tokens.is_form(
            index, governing
        )

    def _is_named_in_dative(self, index: int) -> bool:
        """Whether a word is somebody's surname in the dative: Karimovga, unlike qonunga."""
        return self.tokens.has(index, _CAPITAL) and bool(
            case_of(self.tokens, index) & Case.OF_SURNAME
        )

    def _is_source(self, first: int, index: int) -> bool:
        """Whether the noun before `göre` can say something, which every dative may stand before."""
        tokens, last = self.tokens, index - 1
        if tokens.has(last, _CAPITAL) and (last > first or "'" in tokens.form[last]):
            return True
        if tokens.has(last, _SOURCE | _PRONOUN) or is_owner(tokens, last):
            return True
        # Where it opens a clause or a comma closes it: behind `ancak oyuncuya göre` no clause is told apart.
        set_off = not tokens.has(first - 1, _WORD) or tokens.has(index + 1, _COMMA)
        if set_off and self._is_source_in_dative(last):
            return True
        # `bildirdiğine göre` has a source in front, `tahminine göre` whatever is forecast.
        told = tokens.form[index].endswith(tokens.vocabulary.reported_endings)
        return told and tokens.has(index + 1, _WORD) and tokens.has(last, _CAPITAL)

    def _is_source_in_dative(self, index: int) -> bool:
        """Whether a noun that can say something has the ending of göre: yetkililere, gazeteye, bakanlığa."""
        return bool(source_in_dative(self.tokens.vocabulary, self.tokens.form[index]))

    def names_somebody(self, speaker: Phrase) -> bool:
        """In front of göre a source with its ending is somebody: Rapora göre."""
        return super().names_somebody(speaker) or (
            self.tokens.has(speaker.after, Tag.PHRASE)
            and self._is_source_in_dative(speaker.after - 1)
        )

    def reports_behind(self, source: SourceAndCue) -> bool:
        """A colon or a conjunction says so."""
        return self.tokens.has(source.after, _COLON | _THAT)
