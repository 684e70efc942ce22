"""Who speaks in front of a colon, in a Romance language: `Rivolta: «…»`, `L'elogio di Rivolta: «…»`.

Headlines and captions put a name there and leave the verb out; but what the story is about stands
there as often: `Il caso Rivolta: «…»`. The noun next to the colon and what joins it to the words in
front of it tell which.
"""

from summarize.quotations.phrases import Phrase, Phrases
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_SOMEBODY = Tag.ROLE | Tag.GROUP | Tag.TITLE
_LINKING = Tag.LINKING
_ARTICLE = Tag.ARTICLE | Tag.OBLIQUE
_PREPOSITION = Tag.PREPOSITION | Tag.ATTACHING
_PRONOUN = Tag.PRONOUN
_DOCUMENT = Tag.DOCUMENT
_FUNCTION = (
    Tag.CONJUNCTION | Tag.COORDINATING | Tag.ADVERB | Tag.PREPOSITION | Tag.THAT | Tag.AUXILIARY
)

_ARTICLE_AND_NOUN = 2
_LONGEST_LETTERS = 3


class BeforeColon:
    """Looks for the speaker in front of a colon."""

    def __init__(self, tokens: Tokens, phrases: Phrases) -> None:
        self._tokens = tokens
        self._tag = tokens.tag
        self._phrases = phrases

    def speaker(self, floor: int, colon: int) -> Phrase | None:
        """The speaker in `[floor, colon)`, a clause without a verb of saying."""
        if colon <= floor:
            return None
        if self._tokens.has(colon - 1, Tag.CLOSING) and self._tokens.has(colon - 3, Tag.OPENING):
            return self.speaker(floor, colon - 3)  # Carlo Rossi (Pd)
        comma = self._before_occasion(floor, colon)
        if comma is not None:
            return self.speaker(floor, comma)
        if self._ends_in_party(floor, colon):
            return self.speaker(floor, colon - 2)
        first = self._run_start(floor, colon)
        if first == colon:
            return self._unnamed(floor, colon)
        return self._named(floor, first, colon)

    def _before_occasion(self, floor: int, colon: int) -> int | None:
        """The one comma of a label, if only when or where follows it: `El alcalde Pedro Rivolta, [tras la reunión]: «…»`."""
        commas = [index for index in range(floor + 1, colon - 1) if self._tokens.has(index, _COMMA)]
        if len(commas) != 1 or not self._tokens.has(commas[0] + 1, _PREPOSITION | Tag.TIME):
            return None
        return commas[0] if self._lacks_verb(floor, colon) else None

    def _ends_in_party(self, floor: int, colon: int) -> bool:
        """Whether a few letters tell whose party's a whole name is: `la ministra Ada Rivolta [di Iv]: «…»`."""
        tokens, letters = self._tokens, colon - 1
        whole = letters - 3 >= floor and all(tokens.has(colon - i, _CAPITAL) for i in (1, 3, 4))
        written = tokens.slice(letters, colon)
        short = len(written) <= _LONGEST_LETTERS or written.isupper()
        return whole and short and tokens.has(letters - 1, _LINKING)

    def _lacks_verb(self, floor: int, after: int) -> bool:
        """Whether no verb stands in `[floor, after)`, so that whoever is named is no object."""
        return not any(
            self._tag[index] & (Tag.AUXILIARY | Tag.SAY | Tag.JUDGE)
            or self._tokens.is_finite(index)
            for index in range(floor, after)
        )

    def _run_start(self, floor: int, after: int) -> int:
        """Where the capitalised words begin that end at `after`; `after` when none do."""
        tokens = self._tokens
        first = after
        while first > floor and (
            tokens.has(first - 1, _CAPITAL)
            or (tokens.has(first - 1, Tag.PARTICLE) and tokens.has(first - 2, _CAPITAL))
        ):
            first -= 1
        while first < after and self._tag[first] & _FUNCTION and first == floor:
            first += 1
        return first

    def _named(self, floor: int, first: int, colon: int) -> Phrase | None:
        """A name at the colon, by what stands in front of it."""
        before = first - 1
        if before < floor or self._tokens.has(before, _COMMA):
            return Phrase(first, colon)
        here = self._tag[before]
        if here & _SOMEBODY:
            return self._of_words(self._phrases.ending(colon - 1, floor))
        if here & _LINKING and not here & _CAPITAL:
            return self._linked(floor, before, first, colon)
        if here & _PREPOSITION and self._tag[floor] & _CAPITAL:
            return self._before_preposition(floor, before, colon)
        if here & _ARTICLE and before == floor:
            return Phrase(floor, colon)
        joins = here & Tag.ADVERB and not here & Tag.ARTICLE and self._lacks_verb(floor, first)
        # Sulla stessa linea anche Rivolta
        return Phrase(first, colon) if joins else self._officer(floor, colon)

    def _before_preposition(self, floor: int, before: int, colon: int) -> Phrase | None:
        """Who stands in front of whom or what he is told to speak on: `Rossi su Bianchi`, `Il sindaco Rossi su Facebook`."""
        if all(self._tokens.has(i, Tag.OUTLET) for i in range(before + 1, colon)):
            return self.speaker(floor, before)
        return self._opening(floor, before)

    def _officer(self, floor: int, colon: int) -> Phrase | None:
        """An office with all that it is of, in front of its name: Dello stesso avviso [la ministra della famiglia Ada Rivolta]."""
        found, tokens = self._phrases.ending(colon - 1, floor), self._tokens
        if found is None or not tokens.has(found.first, _ARTICLE):
            return None
        governed = tokens.has(found.first, _LINKING) or tokens.has(
            found.first - 1, _PREPOSITION | _LINKING
        )
        office = tokens.has(found.first + 1, Tag.ROLE) and not governed
        return found if office and self._lacks_verb(floor, found.first) else None

    def _of_words(self, phrase: Phrase | None) -> Phrase | None:
        """Whose words a phrase is of, if any: le parole del [ministro Rivolta]."""
        if phrase is None:
            return None
        for index in range(phrase.after - 1, phrase.first + 1, -1):
            words = self._tokens.has(index - 2, _DOCUMENT) and self._tokens.has(index - 1, _LINKING)
            if words and self._tokens.has(index, Tag.ROLE):
                return Phrase(index, phrase.after)
        return phrase

    def _linked(self, floor: int, joint: int, first: int, colon: int) -> Phrase | None:
        """`L'elogio di Rivolta`, `la ministra di Torino`, `Elena Rivolta di Torino`."""
        noun = joint - 1
        while noun > floor and self._tokens.has(noun, _ARTICLE | _LINKING):
            noun -= 1
        if noun < floor:
            return None
        if self._tag[noun] & _CAPITAL and noun > floor:
            return self._named(floor, self._run_start(floor, noun + 1), noun + 1)
        if self._tag[noun] & _DOCUMENT:
            return None if self._is_of_two(floor, noun) else Phrase(first, colon)
        return self._phrases.ending(colon - 1, floor) if self._tag[noun] & _SOMEBODY else None

    def _is_of_two(self, floor: int, noun: int) -> bool:
        """Whether somebody else stands beside whose words they are: `Ruiz y las palabras de Berg`."""
        joint = noun - 1
        while joint > floor and self._tokens.has(joint, _ARTICLE):
            joint -= 1
        return joint > floor and self._tokens.has(joint, Tag.COORDINATING)

    def _opening(self, floor: int, before: int) -> Phrase | None:
        """The name that a headline begins with, in front of whom it is about: `Rossi su Bianchi`."""
        after = floor
        while after < before and self._tag[after] & _CAPITAL:
            after += 1
        return Phrase(floor, after) if after == before else None

    def _before_verb(self, phrase: Phrase) -> Phrase:
        """A phrase without the verb that nobody listed at its end: La présidente du tribunal [explose] : «…»."""
        tokens, last = self._tokens, phrase.after - 1
        if last - phrase.first < _ARTICLE_AND_NOUN or self._tag[last] != Tag.WORD:
            return phrase
        known = tokens.can_be(last, WordClass.NOUN | WordClass.ADJECTIVE | WordClass.NOT_FINITE)
        return phrase if known else Phrase(phrase.first, last)

    def _unnamed(self, floor: int, colon: int) -> Phrase | None:
        """An office, a group or a pronoun that is all there is: `La ministra: «…»`."""
        phrase = self._phrases.ending(colon - 1, floor)
        if phrase is None or (
            phrase.first > floor and not self._tokens.has(phrase.first - 1, _COMMA)
        ):
            return None
        phrase = self._before_verb(phrase)
        inside = range(*phrase)
        return phrase if any(self._tag[i] & (_SOMEBODY | _PRONOUN) for i in inside) else None
