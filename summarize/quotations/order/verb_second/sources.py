"""Who is behind a preposition that names a source, and where the clause goes on: `laut`, `volgens`, `enligt`."""

from summarize.quotations.name_shapes import parts_names
from summarize.quotations.order.base import Order
from summarize.quotations.people.roles_beside import given_gender
from summarize.quotations.phrases import Phrase
from summarize.quotations.vocabulary import Tag

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_QUOTED = Tag.QUOTED
_DASH = Tag.DASH
_PRONOUN = Tag.PRONOUN
_POSSESSIVE = Tag.POSSESSIVE
_COORDINATING = Tag.COORDINATING
_OPENS = Tag.OPENS_NOUN
_SOMEBODY = Tag.SOURCE | Tag.PRONOUN
_GOVERNS = Tag.GOVERNS
_GOES_ON_WITH_NAME = (
    _SOMEBODY | _CAPITAL | _OPENS | _COORDINATING
    | Tag.PREPOSITION | Tag.LINKING | Tag.PARTICLE | Tag.TITLE
)  # fmt: skip


class SourcesByPreposition(Order):
    """Finds the source that a preposition names."""

    def source_behind(self, index: int, floor: int, limit: int) -> Phrase | None:
        """The noun phrase behind `laut`: nobody in `laut geworden`."""
        if self._is_citing(index, floor, limit):
            return None
        first = self.tokens.phrase[index][0]
        if self.tokens.has(first, _GOVERNS) and not self.tokens.has(first, _OPENS | _CAPITAL):
            first += 1  # nach Einschätzung von Experten
        found = self.phrases.starting(first, limit)
        if found is None:
            return None
        outlet = self._outlet_in_marks(found)
        if outlet is not None:
            return outlet
        if not any(self._may_be_source(index) for index in range(*found)):
            return self._low_body(found, limit) if parts_names(self.tokens) else None
        # Nothing but capitals and known nouns tell the source from the verb: volgens Jan Smit [lekt] het dak.
        named = self.phrases.subject_at(first, limit) if parts_names(self.tokens) else None
        return found if named is None else self._before_verb(named, found)

    def _before_verb(self, source: Phrase, longest: Phrase) -> Phrase:
        """A source without the verb and the noun behind its name: enligt Jan Lund [öppnar skolan] i maj."""
        tokens = self.tokens
        if self._describes_next(source.first):
            after = (
                source.first + 2
            )  # enligt [Svenska kyrkan] öppnar, ifølge [Statens vegvesen] åpner
            whole = after == longest.after or not tokens.has(after, _GOES_ON_WITH_NAME)
            return source._replace(after=after) if whole and after <= longest.after else source
        owner = tokens.vocabulary.noun_genitive_endings
        for index in range(source.first, source.after - 2):
            ends = tokens.has(index, _CAPITAL) and not tokens.form[index].endswith(owner)
            word = tokens.has(index + 1, _WORD) and not tokens.has(index + 1, _GOES_ON_WITH_NAME)
            if ends and word and not tokens.has(index, Tag.TITLE):
                return source._replace(after=index + 1)
        return source

    def _describes_next(self, index: int) -> bool:
        """Whether a source's first word says which or whose the noun behind it is: [Svenska] kyrkan, [Statens] vegvesen."""
        tokens, vocabulary = self.tokens, self.tokens.vocabulary
        lower = tokens.has(index + 1, _WORD) and not tokens.has(index + 1, _CAPITAL | _OPENS)
        if not lower or not tokens.has(index, _CAPITAL) or given_gender(tokens, index) is not None:
            return False
        form = tokens.form[index]
        definite = tokens.form[index + 1].endswith(vocabulary.definite_endings or "-")
        which = definite and form.endswith(vocabulary.definite_attribute_endings or "-")
        return which or form.endswith(vocabulary.noun_genitive_endings or "-")

    def owner_before(self, index: int, floor: int) -> Phrase | None:
        """The outlet in marks whose report it is: `Einem Bericht des [„Lunder Boten“] zufolge`."""
        found = super().owner_before(index, floor)
        if found is None:
            return None
        marked = self.tokens.has(found.first - 2, _QUOTED) and self.tokens.has(
            found.first - 1, _DASH
        )
        if marked:
            return Phrase(found.first - 2, found.first - 1)  # der [„Bild“]-Zeitung zufolge
        return self._outlet_in_marks(found) or found

    def _outlet_in_marks(self, phrase: Phrase) -> Phrase | None:
        """What a German phrase has in marks behind a document or an article, and no name after it."""
        quoted = self.next(_QUOTED, phrase.first + 1, phrase.after)
        if quoted is None or not self.lexicon.nouns_capitalised:
            return None
        named = self.next(_CAPITAL, quoted + 1, phrase.after) is not None
        return None if named else Phrase(quoted, quoted + 1)

    def _may_be_source(self, index: int) -> bool:
        """Whether a word may be a source's, and is no day: in einer Mitteilung vom Freitag."""
        return self.tokens.has(index, _CAPITAL | _PRONOUN | _QUOTED) and not self.tokens.has(
            index, Tag.TIME
        )

    def _low_body(self, phrase: Phrase, limit: int) -> Phrase | None:
        """Up to the body or office in it, behind which the verb may follow: enligt [polisen] körde mannen.

        With all that an `and` joins to it, and whose it is: volgens [politie en brandweer], ifølge
        [advokaten hans].
        """
        tokens, part = self.tokens, phrase
        while (body := self.next(_SOMEBODY, *part)) is not None:
            after = body + 1
            after += tokens.has(after, _POSSESSIVE) and not tokens.has(after, _CAPITAL)
            if not tokens.has(after, _COORDINATING):
                return Phrase(phrase.first, after)
            joined = self.phrases.starting(after + 1, limit)
            if joined is None or joined.first != after + 1:
                return None
            if self.next(_SOMEBODY, *joined) is None:  # enligt polisen och brandkåren är …
                return None if tokens.has(after + 1, _OPENS) else Phrase(phrase.first, after + 2)
            part = joined
        return None

    def goes_round(self, first: int, after: int) -> bool:
        """`ist laut Polizei gesperrt`."""
        return not self.tokens.has(first, _COMMA) and self.has_words(first, after)

    def behind_source(self, first: int, after: int) -> int:
        """The clause's verb follows at once: `Laut Berg ist der Weg, der …`."""
        if self.tokens.has(first, _COMMA):
            return super().behind_source(first, after)
        if self.tokens.has(first, _DASH) and self.tokens.has(first + 1, Tag.OUTLET):
            first += 2  # laut „Bild“[-Zeitung]
        return self._behind_origin(first, after)

    def _behind_origin(self, first: int, after: int) -> int:
        """Past where somebody is from: Laut Wirt Benno Jahn [aus Lund] ist der Weg frei."""
        dutch = parts_names(self.tokens)
        ties = (
            Tag.ATTACHING | Tag.LINKING if dutch else Tag.ATTACHING
        )  # volgens Jan Smit [van de raad]
        hangs = self.tokens.has(first, ties) and not self.tokens.has(first, _CAPITAL)
        reading = self.phrases.subject_at if dutch else self.phrases.starting
        place = reading(first + 1, after) if hangs else None
        verb = place.after if place is not None else first
        lower = self.tokens.has(verb, _WORD) and not self.tokens.has(verb, _CAPITAL)
        return verb if lower else first
