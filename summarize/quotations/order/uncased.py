"""Free order where nouns have no cases: Romance, Arabic, Persian.

Who heard it, where and on what occasion may stand between verb and subject: `dijo a la prensa el
alcalde`. The noun next to the verb is therefore only taken when no preposition governs it; otherwise
the search goes on past it.
"""

from typing import ClassVar

from summarize.quotations.order.base import NO_ATTRIBUTE
from summarize.quotations.order.free import FreeOrder
from summarize.quotations.people.roles_beside import first_given
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import VERB_AFTER
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_QUOTED = Tag.QUOTED
_SAY = Tag.SAY
_JUDGE = Tag.JUDGE
_WHETHER = Tag.WHETHER
_ARTICLE = Tag.ARTICLE
_POSSESSIVE = Tag.POSSESSIVE
_NEGATION = Tag.NEGATION
_ADVERB = Tag.ADVERB
_AUXILIARY = Tag.AUXILIARY
_CONJUNCTION = Tag.CONJUNCTION
_COORDINATING = Tag.COORDINATING
_PREPOSITION = Tag.PREPOSITION | Tag.OBLIQUE
_TIME = Tag.TIME
_OUTLET = Tag.OUTLET
_PRONOUN = Tag.PRONOUN
_ROLE = Tag.ROLE
_NO_UNLISTED = (
    NO_ATTRIBUTE | _ADVERB | _TIME | _COORDINATING | _NEGATION | Tag.ROLE | Tag.GROUP | _WHETHER
)
_SOMEBODY = Tag.ROLE | Tag.GROUP
_MAY_BE_SUBJECT = Tag.CAPITAL | Tag.COMMA | Tag.PRONOUN | Tag.ROLE | Tag.GROUP | Tag.THAT | Tag.STOP
_ENDS = Tag.STOP | Tag.COLON | Tag.THAT | Tag.CONJUNCTION | Tag.SAY
_OPENS_CLAUSE = (
    Tag.COMMA | Tag.STOP | Tag.COLON | Tag.DASH | Tag.CONJUNCTION | Tag.COORDINATING | Tag.ADVERB
)
_LINKING = Tag.LINKING

_MOST_SKIPPED = 3
_LONGEST_GAP = 24


class UncasedOrder(FreeOrder):
    """Finds subjects beside a verb by their place."""

    _goes_with_name: ClassVar[int] = _CAPITAL | _ARTICLE
    """What a name goes on with behind a preposition, so that it is no subject of its own."""

    def _cliticises(self, before: int) -> bool:
        """`l'a dit`."""
        return not before & _POSSESSIVE

    def without_clause(self, source: Phrase, after: int) -> Phrase:
        """Where no comma parts the two, its role and its name, with what a Tajik ending links to them."""
        source = super().without_clause(source, after)
        if self.next(_COMMA, source.first, after) is not None:
            return source
        linking = self.tokens.vocabulary.linking_endings or ("-",)
        named = False
        for index in range(*source):
            if self.tag[index] & (_ROLE | _CAPITAL):
                named = True
            elif (
                named
                and not self.tokens.form[index - 1].endswith(linking)
                and not self._links_office(index)
            ):
                return Phrase(source.first, index)
        return source

    def _links_office(self, index: int) -> bool:
        """Whether what an office is of stands here, its noun with an article: `кмета [на] Долна река Ана Лунд`."""
        tokens = self.tokens
        if not tokens.vocabulary.declined_nouns:
            return False
        return tokens.has(index, Tag.LINKING) or tokens.has(index - 1, Tag.LINKING)

    def leaves_subject_out(self, verb: int, floor: int) -> bool:
        """Whether a verb may have no subject in its sentence: `Y añadió`, `Destacó que … y pidió`."""
        if not self.leaves_subjects_out:
            return False
        tag = self.tag
        index = floor
        while index < verb and tag[index] & (_COORDINATING | _ADVERB | _CONJUNCTION | _AUXILIARY):
            index += 1
        if index == verb or self._is_opening_verb(index):
            return True
        return not any(tag[i] & _MAY_BE_SUBJECT for i in range(floor, verb))

    def _is_opening_verb(self, index: int) -> bool:
        """Whether a word that opens its sentence, with a capital or not, is a verb of saying."""
        return bool(self.tag[index] & (_SAY | _JUDGE)) and not self.tokens.has(index - 1, _WORD)

    def unlisted_verb(self, index: int) -> SourceAndCue | None:
        """A verb that nobody listed, between a quotation's comma and its subject: «…», trinó Ruiz.

        Where verb and subject stand in this order behind a quotation, the verb is one of saying.
        """
        tokens = self.tokens
        quote = index - 1 if tokens.has(index - 1, _QUOTED) else index - 2
        if self.lexicon.caseless or not tokens.has(quote, _QUOTED):
            return None
        participle = tokens.has(index, _AUXILIARY)
        index += participle
        wanted = (
            WordClass.NOT_FINITE | WordClass.FINITE | WordClass.ADJECTIVE
            if participle
            else WordClass.FINITE
        )
        if (
            not tokens.has(index, _WORD)
            or tokens.has(index, _CAPITAL | _NO_UNLISTED)
            or not tokens.can_be(index, wanted)
        ):
            return None
        limit = self.clause_end(index)
        speaker = self.behind(index + 1, limit)
        if speaker is None or speaker.first != index + 1 or not self.names_somebody(speaker):
            return None
        return SourceAndCue(speaker, Phrase(index, index + 1), VERB_AFTER)

    # -- in front of a verb

    def _next_before(self, verb: int, floor: int) -> Phrase | None:
        """Past the adverbials between the two."""
        while verb > floor and self.tokens.has(verb - 1, _QUOTED):
            verb -= 1
        phrase = self.phrases.subject_before(verb, floor)
        for _ in range(_MOST_SKIPPED):
            if phrase is None:
                return self._bare(verb, floor)
            if phrase.first <= floor or not self.tokens.has(phrase.first - 1, _PREPOSITION):
                return self._with_owner_behind(phrase, floor)
            own = self._behind_governed(phrase)
            if own is not None:
                return own
            phrase = self.phrases.subject_before(self._before_agent(phrase.first - 1), floor)
        return None

    def _before_agent(self, index: int) -> int:
        """Before a preposition, and what somebody did by it: un marin [cité par] l'AFP a dit."""
        return index - 1 if self.phrases.is_asked_by(index) else index

    def _behind_governed(self, phrase: Phrase) -> Phrase | None:
        """The subject that follows a preposition's noun at once: `после выборов чиновник Иванов`."""
        tag = self.tag
        for index in range(phrase.first + 1, phrase.after):
            here = tag[index]
            if here & _SOMEBODY or (here & _CAPITAL and not tag[index - 1] & self._goes_with_name):
                return Phrase(index, phrase.after)
        return None

    def _with_owner_behind(self, phrase: Phrase, floor: int) -> Phrase:
        """The noun before a possessive that stands behind it: `тётка моя`."""
        first = phrase.first
        alone = phrase.after - first == 1 and self.tokens.has(first, _POSSESSIVE)
        return phrase._replace(first=first - 1) if alone and first > floor else phrase

    def _bare(self, verb: int, floor: int) -> Phrase | None:
        """A common noun that is all there is of the clause in front of its verb: `дед сказал`."""
        noun = verb - 1
        if noun < floor or self.tag[noun] != _WORD:
            return None
        if noun == floor or self.tokens.has(noun - 1, _OPENS_CLAUSE):
            return Phrase(noun, verb)
        return None

    # -- behind a verb

    def behind(self, first: int, limit: int) -> Phrase | None:
        """The subject behind a verb, past who heard it and where it was said."""
        index = self._behind_hearers(first, limit)
        phrase = self.phrases.starting(index, limit)
        if phrase is None and index > first and not self._is_told(first):
            phrase = self.phrases.starting(first, limit)
        return phrase or self._across(index, limit)

    def _is_told(self, index: int) -> bool:
        """Whether a word by itself says that it is whoever was told."""
        return False

    def _behind_hearers(self, index: int, limit: int) -> int:
        """Past the outlet that was told: `a la agencia EFE`; a pronoun for who hears it may be the article of who tells it."""
        tag = self.tag
        while index < limit and (
            self.phrases.is_name(index)
            if tag[index] & _QUOTED
            else tag[index] & (_TIME | _OUTLET)
            or (tag[index] & _ADVERB and not tag[index] & _ARTICLE)
        ):
            index += 1
        return index

    def _across(self, first: int, limit: int) -> Phrase | None:
        """The subject behind adverbials: the first role, group or pronoun, else the last name."""
        tag = self.tag
        limit = min(limit, first + _LONGEST_GAP)
        name = outlet = None
        for index in range(first, limit):
            here = tag[index]
            if here & _OUTLET and not here & _CAPITAL:
                outlet = index
            if here & _ENDS and not here & _COORDINATING:
                break
            if here & _COMMA and (name is not None or self._closes_names(index)):
                break
            if index == first or self._is_governed(index, first):
                continue
            if here & (_SOMEBODY | _PRONOUN | _ARTICLE) and not here & _PREPOSITION:
                phrase = self.phrases.starting(index, limit)
                if phrase is not None:
                    return phrase
            elif here & _CAPITAL and self._begins_name(index, limit):
                # The first name behind an outlet is the outlet's: a la emisora pública Radio Faro.
                name, outlet = (name, None) if outlet is not None else (index, None)
        return self.phrases.starting(name, limit) if name is not None else None

    def _begins_name(self, index: int, limit: int) -> bool:
        """Whether a name begins here, behind an outlet's if a given name tells: `à l'AFP Ada Lund`."""
        before = self.tag[index - 1]
        if before & _OUTLET and before & _CAPITAL:
            asked = self.tokens.slice(index - 1, index).isupper() and index + 1 < limit
            whole = asked and self.tokens.has(index + 1, _CAPITAL)  # à CNBC Elise Lund
            return whole or first_given(self.tokens, index, min(index + 2, limit)) == index
        if before & _CAPITAL and before & Tag.NOT_PERSON:  # a las puertas del Congreso [Ana Lund]
            return first_given(self.tokens, index, min(index + 2, limit)) == index
        return not before & (_CAPITAL | _OUTLET | _COMMA)

    def _closes_names(self, comma: int) -> bool:
        """Whether an outlet and a whole name, nothing between, may end at a comma: `dijo a El Faro Ana Lund, …`."""
        return all(self.tokens.has(comma - place, _CAPITAL) for place in (1, 2, 3))

    def _is_governed(self, index: int, first: int) -> bool:
        """Whether a preposition stands before a word, its article and its title: a la Sra. Lima."""
        before = index - 1
        while before > first and (
            self.tokens.has(before, _ARTICLE | _POSSESSIVE | Tag.TITLE | Tag.MARK)
            and not self.tokens.has(before, _PREPOSITION | _LINKING | Tag.STOP)
        ):
            before -= 1
        words = self.tokens.vocabulary.works
        return self.tokens.has(before, _PREPOSITION | _LINKING) or self.tokens.form[before] in words
