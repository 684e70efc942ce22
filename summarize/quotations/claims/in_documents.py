"""Claims of a statement that a body has put out, whose verb names nobody: `Bakanlıktan yapılan açıklamada, A belirtildi`.

Apart from `before_verb`, because no subject speaks: whose document it is tells who does.
"""

from summarize.quotations.claim_borders import claimed
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import AROUND
from summarize.quotations.rules import Rules
from summarize.quotations.turkic.origins import owned_document
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag

_FARTHEST_VERB = 4
"""Tokens of a sentence's end in which its verb begins: `ifade edildi`."""
_SHORTEST = 3
"""Words of a clause: yolun kapalı olduğu."""


def told_in_document(rules: Rules, first: int, after: int) -> list[Utterance]:
    """The clause between a document and the verb that says what stands in it."""
    tokens, order = rules.tokens, rules.order
    endings = tokens.vocabulary.object_participle_endings
    for verb in range(after - 1, max(first, after - _FARTHEST_VERB), -1):
        cue = Phrase(verb, order.cue_end(verb))
        if cue.after != after or not order.is_cue(verb, first, Tag.SAY):
            continue
        if not order.is_impersonal(cue) or not tokens.form[verb - 1].endswith(endings or ("-",)):
            continue
        document = owned_document(tokens, first, verb)
        if document is None:
            return []
        start = document.place + 1
        start += tokens.is_form(start, tokens.vocabulary.topical)
        start += tokens.has(start, Tag.COMMA)
        body = Phrase(document.first, document.after)
        told = order.names_somebody(body) and verb - start >= _SHORTEST
        return claimed(rules, start, verb, SourceAndCue(body, cue, AROUND)) if told else []
    return []
