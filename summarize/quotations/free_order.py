"""Where the subject stands in a language that orders its clauses freely, Slavic or Romance.

The subject may stand before the verb or behind it, and who heard it, where and on what occasion may
stand between the two: `сказал в интервью «Волне» глава района`, `dijo a la prensa el alcalde`. The
noun next to the verb is therefore only taken when no preposition governs it and it has no case
ending that a subject can't have; otherwise the search goes on past it.
"""

from summarize.quotations.phrases import Phrase, Phrases
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_STOP = Tag.STOP
_QUOTED = Tag.QUOTED
_ADVERB = Tag.ADVERB
_TIME = Tag.TIME
_OUTLET = Tag.OUTLET
_PRONOUN = Tag.PRONOUN
_POSSESSIVE = Tag.POSSESSIVE
_ARTICLE = Tag.ARTICLE
_PREPOSITION = Tag.PREPOSITION | Tag.OBLIQUE
_LINKING = Tag.LINKING
_SOMEBODY = Tag.ROLE | Tag.GROUP
_COORDINATING = Tag.COORDINATING
_NAMED = Tag.ROLE | Tag.GROUP | Tag.CAPITAL | Tag.PRONOUN
_HOUSE = Tag.GROUP | Tag.OUTLET
_ENDS = Tag.STOP | Tag.COLON | Tag.THAT | Tag.CONJUNCTION | Tag.SAY
_OPENS_CLAUSE = (
    Tag.COMMA | Tag.STOP | Tag.COLON | Tag.DASH | Tag.CONJUNCTION | Tag.COORDINATING | Tag.ADVERB
)

_MOST_SKIPPED = 3
_LONGEST_GAP = 24
_SHORTEST_ENDED = 5


class FreeOrder:
    """Finds subjects beside a verb in a language with free word order."""

    __slots__ = ("_phrases", "_tag", "_tokens")

    def __init__(self, tokens: Tokens, phrases: Phrases) -> None:
        self._tokens = tokens
        self._tag = tokens.tag
        self._phrases = phrases

    def before(self, verb: int, floor: int) -> Phrase | None:
        """The subject in front of a verb, past the adverbials between the two."""
        while verb > floor and self._tokens.has(verb - 1, _QUOTED):
            verb -= 1
        phrase = self._phrases.subject_before(verb, floor)
        house = None
        for _ in range(_MOST_SKIPPED):
            if phrase is None:
                return self._bare(verb, floor) or house
            phrase = self._without_adverbial(phrase)
            governed = phrase.first > floor and self._tokens.has(phrase.first - 1, _PREPOSITION)
            if not governed and not self._is_oblique(phrase):
                return self._with_owner_behind(phrase, floor)
            own = self._behind_governed(phrase) if governed else None
            if own is not None:
                return own
            if governed and house is None and self._is_house(phrase):
                house = phrase
            phrase = self._phrases.subject_before(phrase.first - governed, floor)
        return house

    def _is_house(self, phrase: Phrase) -> bool:
        """Whether a place is one that speaks: `в министерстве сообщили`."""
        cased = bool(self._tokens.vocabulary.oblique_endings)
        return cased and any(self._tag[index] & _HOUSE for index in range(*phrase))

    def _without_adverbial(self, phrase: Phrase) -> Phrase:
        """The phrase without nouns of time or place at its end: `президент осенью`."""
        tag, after = self._tag, phrase.after
        while after - 1 > phrase.first and tag[after - 1] == _WORD:
            if not self._is_oblique(Phrase(after - 1, after)):
                return phrase
            after -= 1
        return phrase._replace(after=after) if tag[after - 1] & _NAMED else phrase

    def _behind_governed(self, phrase: Phrase) -> Phrase | None:
        """The subject that follows a preposition's noun at once: `после выборов чиновник Иванов`."""
        tag = self._tag
        for index in range(phrase.first + 1, phrase.after):
            here = tag[index]
            own = here & _SOMEBODY or (here & _CAPITAL and not tag[index - 1] & _CAPITAL)
            if own and not self._is_oblique(Phrase(index, phrase.after)):
                return Phrase(index, phrase.after)
        return None

    def _with_owner_behind(self, phrase: Phrase, floor: int) -> Phrase:
        """The noun before a possessive that stands behind it: `тётка моя`."""
        first = phrase.first
        alone = phrase.after - first == 1 and self._tokens.has(first, _POSSESSIVE)
        return phrase._replace(first=first - 1) if alone and first > floor else phrase

    def _bare(self, verb: int, floor: int) -> Phrase | None:
        """A common noun that is all there is of the clause in front of its verb: `дед сказал`."""
        noun = verb - 1
        if noun < floor or self._tag[noun] != _WORD or self._is_oblique(Phrase(noun, verb)):
            return None
        if noun == floor or self._tokens.has(noun - 1, _OPENS_CLAUSE):
            return Phrase(noun, verb)
        return None

    def behind(self, first: int, limit: int) -> Phrase | None:
        """The subject behind a verb, past who heard it and where it was said."""
        index = self._behind_hearers(first, limit)
        for start in dict.fromkeys((index, first)):
            phrase = self._phrases.starting(start, limit)
            if phrase is not None:
                phrase = self._without_hearer(phrase)
                if not self._is_oblique(phrase):
                    return phrase
        return self._across(index, limit)

    def _without_hearer(self, phrase: Phrase) -> Phrase:
        """The phrase without who heard it behind the name: `Иванов агентству «Ала-Тоо»`."""
        tag = self._tag
        for index in range(phrase.first + 1, phrase.after):
            if (
                tag[index - 1] & _CAPITAL
                and not tag[index] & (_CAPITAL | _SOMEBODY)
                and self._is_oblique(Phrase(index, index + 1))
            ):
                return phrase._replace(after=index)
        return phrase

    def _behind_hearers(self, index: int, limit: int) -> int:
        """Past the outlet or the listener that an indirect object names: `агентству`, `ТАСС`."""
        tag = self._tag
        while index < limit:
            here = tag[index]
            if here & _QUOTED:
                if not self._phrases.is_name(index):
                    break
            elif not here & (_ADVERB | _TIME | _OUTLET) and not (
                here == _WORD and self._is_oblique(Phrase(index, index + 1))
            ):
                break
            index += 1
        return index

    def _across(self, first: int, limit: int) -> Phrase | None:
        """The subject behind adverbials: the first role, group or pronoun, else the last name."""
        tag = self._tag
        limit = min(limit, first + _LONGEST_GAP)
        name = None
        for index in range(first, limit):
            here = tag[index]
            if here & _ENDS and not here & _COORDINATING:
                break
            if index == first or tag[index - 1] & (_PREPOSITION | _LINKING):
                continue
            if here & (_SOMEBODY | _PRONOUN | _ARTICLE) and not here & _PREPOSITION:
                phrase = self._phrases.starting(index, limit)
                if phrase is not None and not self._is_oblique(phrase):
                    return phrase
            elif here & _CAPITAL and not tag[index - 1] & (_CAPITAL | _OUTLET | _COMMA):
                name = index
        return self._phrases.starting(name, limit) if name is not None else None

    def _is_oblique(self, phrase: Phrase) -> bool:
        """Whether the first or last word of a phrase has an ending that no subject has."""
        endings = self._tokens.vocabulary.oblique_endings
        return bool(endings) and any(
            len(self._tokens.form[index]) >= _SHORTEST_ENDED
            and self._tokens.form[index].endswith(endings)
            for index in (phrase.first, phrase.after - 1)
        )
