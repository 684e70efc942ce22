"""Where a clause begins, which of its verbs is the finite one, and what may stand in front of that."""

from summarize.quotations.mood import is_in_mood
from summarize.quotations.name_shapes import parts_names
from summarize.quotations.order.base import Order
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_MARK = Tag.MARK
_STOP = Tag.STOP
_COLON = Tag.COLON
_QUOTED = Tag.QUOTED
_ADVERB = Tag.ADVERB
_TIME = Tag.TIME
_ARTICLE = Tag.ARTICLE
_PRONOUN = Tag.PRONOUN
_POSSESSIVE = Tag.POSSESSIVE
_AUXILIARY = Tag.AUXILIARY
_PASSIVE = Tag.PASSIVE
_PREPOSITION = Tag.PREPOSITION
_CONJUNCTION = Tag.CONJUNCTION
_COORDINATING = Tag.COORDINATING
_SOMEBODY = Tag.SOURCE | Tag.PRONOUN
_WHETHER = Tag.WHETHER
_CUE = Tag.SAY | Tag.JUDGE
_NOT_SUBJECT = (
    Tag.PREPOSITION | Tag.ADVERB | Tag.CONJUNCTION | Tag.OBLIQUE | Tag.TIME | Tag.NEGATION
)

_ADVERBIAL = WordClass.MOSTLY_ADVERB | WordClass.MOSTLY_FUNCTION

_LONGEST_FIELD = 40
_MOST_SKIPPED = 4


class VerbSecondClauses(Order):
    """Reads what a clause with its verb in second place is made of."""

    def _is_own_pronoun(self, finite: int, begin: int) -> bool:
        """Whether a pronoun behind a comma is the verb's: `Das Spiel lief gut, [er] spottete: „…“`."""
        pronoun = finite - 1
        return (
            pronoun > begin + 1
            and self._is_plain_subject(pronoun)
            and self.tokens.has(pronoun - 1, _COMMA)
        )

    def _opens_with_joint(self, finite: int, begin: int) -> bool:
        """Whether a verb follows the `and` that its sentence opens with, its subject left out."""
        joint = finite - 1
        return finite == begin and self._is_joint(joint) and self.tokens.has(joint, _CAPITAL)

    def _contrasts_whole(self, begin: int, finite: int) -> bool:
        """Whether a `but` that takes no place opens a clause, and somebody its verb: Aber [der Wirt] warnt auch."""
        tokens, first = self.tokens, begin + 1
        if tokens.form[begin] not in tokens.vocabulary.contrasting or first >= finite:
            return False
        field = self.phrases.starting(first, finite)
        if field is None or field.first != first or field.after != finite:
            return False
        return tokens.has(first, _PRONOUN) or self.names_somebody(field)

    def _joined_clause(self, begin: int, finite: int) -> int:
        """Where a verb's clause begins that is joined to another: Alles ruht, und [die Firma teilte mit, …]."""
        tokens = self.tokens
        for index in range(finite - 2, begin, -1):
            if not self.tag[index] & _COMMA:
                continue
            first = index + 2
            contrasts = tokens.form[index + 1] in tokens.vocabulary.contrasting
            if not contrasts and not self._is_joint(index + 1):
                return begin
            phrase = self.phrases.starting(first, finite)
            whole = phrase is not None and phrase.first == first and phrase.after == finite
            return first if whole else begin
        return begin

    def _is_in_mood(self, index: int) -> bool:
        """Whether a word that ends like one is a verb in the mood of reported speech."""
        return is_in_mood(self.tokens, index)

    def _clause_start(self, verb: int, floor: int) -> int:
        """Where the sentence of a verb begins: after a colon, a quotation or a stop."""
        tag = self.tag
        floor = max(floor, verb - _LONGEST_FIELD)
        index = verb
        while index > floor and not (
            tag[index - 1] & (_STOP | _COLON)
            or (tag[index - 1] & _QUOTED and not self.phrases.is_name(index - 1))
        ):
            index -= 1
        while index < verb and (not tag[index] & (_WORD | _QUOTED) or self._is_joint(index)):
            index += 1
        return index

    def _is_joint(self, index: int) -> bool:
        return bool(self.tag[index] & _COORDINATING)

    def _conjunction(self, verb: int, begin: int) -> int | None:
        """The conjunction of a clause with the verb at its end."""
        tag = self.tag
        if self.tokens.has(verb + 1, _WORD) and not tag[verb + 1] & (_AUXILIARY | _COORDINATING):
            return None
        for index in range(verb - 1, begin - 1, -1):
            here = tag[index]
            if here & _COMMA or (here & _CUE and not here & _CAPITAL):
                return None
            if here & _CONJUNCTION and not here & (_COORDINATING | _PREPOSITION):
                return index
            if here & _CONJUNCTION and (index == begin or self.tokens.has(index - 1, _COMMA)):
                return index
        return None

    def _finite(self, verb: int, begin: int) -> int | None:
        """The verb in second place: this one, or the auxiliary of its participle."""
        tag = self.tag
        if self.tokens.has(verb + 1, _WORD | _QUOTED):
            return verb
        for index in range(verb - 1, begin - 1, -1):
            if tag[index] & _COMMA and index > verb - 3:
                return verb
            if tag[index] & _AUXILIARY and not tag[index] & _CAPITAL:
                return None if tag[index] & _PASSIVE else index
        return verb

    def _skip_back(self, index: int, begin: int) -> int:
        while index > begin and self.tag[index] & (_ADVERB | _TIME):
            index -= 1
        return index

    def _is_joined(self, finite: int, begin: int) -> bool:
        """Whether the clause of a verb is joined to another by an `and`, or by a comma and its pronoun."""
        if finite <= begin:
            return False
        joint = self._skip_back(finite - 1, begin)
        return self._is_joint(joint) or self._is_own_pronoun(finite, begin)

    def _is_alone(self, begin: int, finite: int) -> bool:
        """Whether a comma parts a single word from the verb: `Immerhin, fand er`."""
        return finite == begin + 2 and self.tokens.has(begin + 1, _COMMA)

    def _is_no_subject(self, index: int) -> bool:
        """Whether a word can't open a subject: `In`, `Gestern`, `Immerhin`, `Warum`."""
        here = self.tag[index]
        if here & (_ARTICLE | _PRONOUN | _SOMEBODY) or self._opens_name(index):
            return False
        if parts_names(self.tokens):
            adverbial = self.tokens.form[index].endswith(self.tokens.vocabulary.adverb_endings)
        else:
            adverbial = not here & _POSSESSIVE and self.tokens.can_be(index, _ADVERBIAL)
        return bool(here & (_NOT_SUBJECT | _WHETHER)) or adverbial

    def _opens_name(self, index: int) -> bool:
        """Whether a preposition is the first word of a surname: Von der Leyen betonte."""
        tokens = self.tokens
        if not tokens.has(index, Tag.PARTICLE) or not tokens.has(index, _CAPITAL):
            return False
        limit = index + _MOST_SKIPPED
        while index < limit and tokens.has(index, Tag.PARTICLE):
            index += 1
        noun = tokens.has(index, _SOMEBODY) or tokens.can_be(index, WordClass.NOUN)
        return tokens.has(index, _CAPITAL) and (parts_names(tokens) or not noun)

    def _closes(self, begin: int, finite: int) -> bool:
        """Whether a clause with a verb of its own stands before: `Der Weg sei frei, sagte Berg`.

        In `Der Mann, der das sah, sagte` the verb before stands in a clause behind a comma.
        """
        if not self.tokens.has(finite - 1, _COMMA):
            return False
        for index in range(begin, finite - 1):
            here = self.tag[index]
            if here & _COMMA:
                return False
            if here & _CAPITAL or index == begin:
                continue
            known = self.tokens.word[index]
            sure = known & WordClass.MOSTLY_FINITE and not known & WordClass.GUESSED
            if here & _AUXILIARY or sure or self._is_in_mood(index):
                return True
        return False

    def _is_manner(self, index: int) -> bool:
        """Whether a capital only opens the sentence: `Unmissverständlich sagte das Gericht`."""
        return self.tokens.form[index].endswith(self.tokens.vocabulary.adverb_endings)

    def _is_loose(self, index: int) -> bool:
        """Whether a word at the end of a field is none of its noun phrase."""
        here = self.tag[index]
        return bool(here & (_ADVERB | _TIME | _MARK) or (here & _AUXILIARY and not here & _CAPITAL))

    def _is_plain_subject(self, index: int) -> bool:
        """Whether a pronoun can be nothing but a subject: er and wir, unlike sie and es."""
        tokens = self.tokens
        if not tokens.has(index, _PRONOUN) or tokens.has(index, _ADVERB | _POSSESSIVE):
            return False
        return tokens.vocabulary.pronouns[tokens.form[index]] in ("m", "1")
