"""Who a German clause in front of a colon is about, whose words the mood behind it reports.

`Berg hat den Vorwurf zurückgewiesen: Der Steg sei „sicher“`: no verb of saying, but a colon and the
first subjunctive behind it. Without this, whoever spoke in the sentence before would go on.
"""

from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import REPORTED_ON
from summarize.quotations.rules import Rules
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_VERB = WordClass.FINITE | WordClass.NOT_FINITE


def told_before_colon(rules: Rules, first: int, after: int) -> Utterance | None:
    """What the sentence `[first, after)` reports behind its colon, if the clause in front has a subject that is somebody."""
    tokens, order = rules.tokens, rules.order
    colon = order.next(Tag.COLON, first, after) if order.lexicon.subjunctive else None
    if colon is None or not tokens.has(colon + 1, Tag.CAPITAL):
        return None
    if not order.is_reported(colon + 1, after) or order.is_reported(first, colon):
        return None
    speaker = order.opening(first, colon)
    if speaker is None or speaker.after >= colon:
        return None
    while not tokens.has(after - 1, Tag.WORD | Tag.QUOTED):
        after -= 1
    verb = Phrase(colon - 1, colon)
    tells = tokens.can_be(verb.first, _VERB) and not tokens.has(verb.first, Tag.CAPITAL)
    source = SourceAndCue(speaker, verb if tells else None, REPORTED_ON)
    return Utterance(colon + 1, after, source, rules.new_group(), quoted=False)


def reported_on(
    rules: Rules, last: Utterance | None, quote: int, clause: tuple[int, int]
) -> Utterance | None:
    """Quoted words in a clause whose mood reports, by whoever spoke `last`."""
    if last is None or not rules.order.reports_on(*clause):
        return None
    source = last.source and last.source._replace(rule=REPORTED_ON)
    return Utterance(quote, quote + 1, source, rules.new_group(), quoted=True)
