"""A verb that no list has, right behind a Germanic quotation: `„…“, stichelt Berg`.

Where a sentence begins with its quotation, a comma follows, and then a verb with somebody for its
subject, that one has said it, whatever the verb is.
"""

from summarize.quotations.order.base import NO_ATTRIBUTE, Order
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import VERB_AFTER
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_NO_VERB = (
    NO_ATTRIBUTE | Tag.ADVERB | Tag.TIME | Tag.COORDINATING | Tag.NEGATION | Tag.ROLE | Tag.GROUP
    | Tag.WHETHER | Tag.CAPITAL | Tag.OBLIQUE | Tag.POSSESSIVE
)  # fmt: skip
_KNOWN = ~(WordClass.GUESSED | WordClass.MOSTLY_FINITE | WordClass.MOSTLY_NOT_FINITE)
_OPENED = Tag.STOP | Tag.QUOTED | Tag.COLON


def verb_and_subject(order: Order, index: int) -> SourceAndCue | None:
    """The verb at `index` and its subject, if it stands behind the comma of a quotation that opens its sentence."""
    tokens = order.tokens
    quote = index - 2 if tokens.has(index - 1, Tag.COMMA) else index - 1
    if not tokens.has(quote, Tag.QUOTED) or not _is_alone(order, quote, index):
        return None
    if (
        not tokens.has(index, Tag.WORD)
        or tokens.has(index, _NO_VERB)
        or not _may_be_verb(order, index)
    ):
        return None
    subject = order.behind(index + 1, order.clause_end(index))
    if subject is None or subject.first != index + 1 or tokens.has(subject.first, Tag.PRONOUN):
        return None  # whom a pronoun means is not sure enough
    if not order.names_somebody(subject):
        return None
    return SourceAndCue(subject, Phrase(index, index + 1), VERB_AFTER)


def _is_alone(order: Order, quote: int, verb: int) -> bool:
    """Whether nothing stands before a quotation in its sentence, and a comma ends it, inside or behind."""
    tokens, stretch = order.tokens, order.tokens.stretch[quote]
    comma = tokens.has(verb - 1, Tag.COMMA)
    ends = tokens.text[stretch.inner_end - 1] in ",!?…"
    return (comma or ends) and (quote == 0 or tokens.has(quote - 1, _OPENED))


def _may_be_verb(order: Order, index: int) -> bool:
    """Whether a word may be a finite verb: by the counts of its language, or by nothing that says otherwise."""
    tokens = order.tokens
    known = tokens.word[index]
    return bool(known & WordClass.FINITE) or not known & _KNOWN
