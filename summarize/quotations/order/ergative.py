"""Where the subject stands in Hindi: the verb at the end, and a word of its own behind whoever says something.

That word (`subject_markers`) ends the subject, which a pronoun may have in one with it: `मंत्री रमेश कोठारी [ने] कहा`,
`उन्हों[ने] कहा`. Behind every other noun stands a word for its case, so that none of these is a subject.
"""

from summarize.quotations.order.uncased import UncasedOrder
from summarize.quotations.people.before_particles import phrase_before_particle
from summarize.quotations.phrases import Phrase
from summarize.quotations.vocabulary import Tag

_ENDS = Tag.STOP | Tag.THAT | Tag.COLON
_FARTHEST = 40
"""Tokens between a verb and its subject, whom it was told and when between."""


class Ergative(UncasedOrder):
    """Hindi."""

    verb_final = True
    takes_postpositions = True

    def _next_before(self, verb: int, floor: int) -> Phrase | None:
        return self._marked(verb, floor) or self._owner_of_saying(verb, floor)

    def opening(self, first: int, limit: int) -> Phrase | None:
        """The subject that the last marker in a clause ends."""
        return self._marked(limit, first)

    def behind(self, first: int, limit: int) -> Phrase | None:
        """No subject stands behind its verb."""
        return None

    def owner_before(self, index: int, floor: int) -> Phrase | None:
        """The source in front of what means according to it: [पुलिस] के अनुसार."""
        return self._before_particle(index, floor)

    def closes_report(self, first: int, after: int) -> bool:
        """What is reported stands behind a `that`."""
        return False

    def _marked(self, verb: int, floor: int) -> Phrase | None:
        """Whoever stands in front of the last marker before a verb."""
        tokens, markers = self.tokens, self.tokens.vocabulary.subject_markers
        for index in range(verb - 1, max(floor, verb - _FARTHEST) - 1, -1):
            if tokens.has(index, _ENDS):
                return None
            if tokens.has(index, Tag.PRONOUN) and tokens.form[index].endswith(tuple(markers)):
                return Phrase(index, index + 1)
            if tokens.form[index] in markers:
                return self._before_particle(index, floor)
        return None

    def _owner_of_saying(self, verb: int, floor: int) -> Phrase | None:
        """Whose a saying is: [रमेश कोठारी] का कहना है."""
        owned = self.tokens.has(verb - 1, Tag.LINKING)
        return self._before_particle(verb - 1, floor) if owned else None

    def _before_particle(self, index: int, floor: int) -> Phrase | None:
        found = phrase_before_particle(self.tokens, index, floor)
        return found if found is not None and self._can_tell(found) else None

    def _can_tell(self, phrase: Phrase) -> bool:
        """Whether a phrase has somebody, a body or a name in it, as far as that is known without capitals."""
        tokens, given = self.tokens, self.tokens.vocabulary.given_names
        told = Tag.ROLE | Tag.GROUP | Tag.OUTLET | Tag.PRONOUN | Tag.TITLE | Tag.QUOTED
        return any(tokens.has(i, told) or tokens.form[i] in given for i in range(*phrase)) or (
            phrase.after - phrase.first == 1
            and tokens.has(phrase.first, Tag.CAPITAL)
            and tokens.form[phrase.after] in tokens.vocabulary.subject_markers
        )
