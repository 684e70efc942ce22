"""Who says words that stand between the two parts of a Germanic verb: `Berg hat den Plan „mutig“ genannt`.

The auxiliary in front has the subject, and the participle that closes the clause tells that something was said.
"""

from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import SUBJECT_BEFORE
from summarize.quotations.rules import Rules
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind

_FARTHEST = 8
"""Tokens between a quotation and the participle that closes its clause."""
_PARTS = Tag.COMMA | Tag.COLON | Tag.STOP | Tag.QUOTED | Tag.DASH


def behind_both(rules: Rules, quote: int, floor: int, after: int) -> Utterance | None:
    """A quotation inside the clause of a verb in two parts, in the sentence `[floor, after)`."""
    tokens, order = rules.tokens, rules.order
    if tokens.vocabulary.order is not OrderKind.VERB_SECOND:
        return None
    participle = _participle(rules, quote, after)
    first = _first_part(rules, quote, floor) if participle is not None else None
    if participle is None or first is None:
        return None
    found = order.subject_of(Phrase(first, first + 1), floor, quote)
    speaker = found.speaker if found is not None else None
    if speaker is None or not order.names_somebody(speaker):
        return None
    source = SourceAndCue(speaker, Phrase(participle, participle + 1), SUBJECT_BEFORE)
    return Utterance(quote, quote + 1, source, rules.new_group(), quoted=True)


def _participle(rules: Rules, quote: int, after: int) -> int | None:
    """The verb of saying that closes the clause of a quotation."""
    tokens = rules.tokens
    for index in range(quote + 1, min(after, quote + _FARTHEST, len(tokens))):
        if tokens.has(index, _PARTS):
            return None
        if rules.order.is_cue(index, index, Tag.SAY | Tag.JUDGE):
            return None if tokens.has(index + 1, Tag.WORD) else index
    return None


def _first_part(rules: Rules, quote: int, floor: int) -> int | None:
    """The auxiliary of the clause that a quotation stands in, unless that is a passive's."""
    tokens = rules.tokens
    for index in range(quote - 1, floor - 1, -1):
        if tokens.has(index, _PARTS):
            return None
        if tokens.has(index, Tag.AUXILIARY) and not tokens.has(index, Tag.CAPITAL):
            return None if tokens.has(index, Tag.PASSIVE) else index
    return None
