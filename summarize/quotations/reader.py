"""Reads the sentences of one block in order: quotations where there are any, claims elsewhere."""

from summarize.quotations.claims import find_claims
from summarize.quotations.quoting import Quoting
from summarize.quotations.rules import Rules, Utterance
from summarize.quotations.tokens import Tokens


def read(tokens: Tokens) -> list[Utterance]:
    """Everything that is said in a block, in the order of the text."""
    rules = Rules(tokens)
    quoting = Quoting(rules)
    stretches = sorted(tokens.stretch)
    found: list[Utterance] = []
    place = 0
    for first, after in tokens.sentences:
        start = place
        while place < len(stretches) and stretches[place] < after:
            place += 1
        inside = stretches[start:place]
        speech = [quote for quote in inside if quoting.is_speech(quote, first, after)]
        if speech:
            utterances = quoting.utterances(first, after, speech)
            spoken = frozenset(speech)
            for utterance in utterances:
                covered = range(utterance.first, utterance.after)
                utterance.quotes = [index for index in covered if index in spoken]
            found += utterances
        else:
            claims = find_claims(rules, first, after)
            quoting.passed(first, after, claims)
            found += claims
    return found
