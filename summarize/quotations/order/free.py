"""Free order: the subject stands in front of its verb or behind it, as the writer likes.

What Slavic, Romance, Persian and Arabic clauses share. How a subject is told from the other nouns of
its clause is another matter: by case (`cased`), or by place (`uncased`).
"""

from typing import ClassVar

from summarize.quotations.order.base import Order
from summarize.quotations.phrases import Phrase
from summarize.quotations.vocabulary import Tag

_COMMA = Tag.COMMA
_DASH = Tag.DASH
_COORDINATING = Tag.COORDINATING
BEHIND_MANNER = Tag.SAY | Tag.COMMA | Tag.STOP

LONGEST_MANNER = 7


class FreeOrder(Order):
    """The choices that a free order leaves."""

    joints = _COORDINATING

    interposes: ClassVar[bool] = False
    """Whether a verb with its subject may stand between commas in what it reports."""

    def _may_follow(self, verb: int, floor: int) -> bool:
        return True

    def _cliticises(self, before: int) -> bool:
        """`тётка моя сказала`."""
        return True

    def _is_anybody(self, speaker: Phrase) -> bool:
        return True

    def may_say_alone(self, quote: int, floor: int) -> bool:
        """`"…", dodal`: the subject is left out."""
        return super().may_say_alone(quote, floor) or not self.has_words(floor, quote)

    def behind_source(self, first: int, after: int) -> int:
        """The clause follows at once where the one comma of a stretch opens a relative clause: `Podľa X ide o most, ktorý …`."""
        comma = self.next(_COMMA, first, after)
        if comma is None or comma == first or self.next(_COMMA, comma + 1, after) is not None:
            return super().behind_source(first, after)
        relates = self.tokens.form[comma + 1] in self.tokens.vocabulary.relatives
        return first if relates else super().behind_source(first, after)

    def behind_manner(self, index: int, limit: int) -> int:
        """Past how or where, in front of the verb: `с поклоном сказал швейцар`."""
        if not self.tokens.has(index, Tag.PREPOSITION):
            return index
        verb = self.next(BEHIND_MANNER, index, min(limit, index + LONGEST_MANNER))
        return verb if verb is not None else index

    def _first_behind(self, cue: Phrase, limit: int) -> Phrase | None:
        """The subject of a verb that stands with it between commas: `Завод, считает X, закроют`."""
        if not self.interposes or not self.tokens.has(cue.first - 1, _COMMA | _DASH):
            return None
        speaker = self.behind(cue.after, limit)
        if speaker is None or speaker.first != cue.after or not self.names_somebody(speaker):
            return None
        return speaker if self.tokens.has(speaker.after, _COMMA | _DASH) else None

    def before(self, verb: int, floor: int) -> Phrase | None:
        """The subject in front of a verb, past the adverbials between the two."""
        if verb - 1 > floor and self.tokens.has(verb - 1, _COORDINATING):
            shared = self.opening(floor, verb)
            if shared is not None and not self._ends_as_adverb(shared.first):
                return shared
        return self._next_before(verb, floor)

    def _ends_as_adverb(self, index: int) -> bool:
        """Whether a word, capital or not, has the ending of an adverb."""
        return self.tokens.form[index].endswith(self.tokens.vocabulary.adverb_endings)

    def _next_before(self, verb: int, floor: int) -> Phrase | None:
        """The subject of the verb's own clause, in front of it."""
        return super().before(verb, floor)
