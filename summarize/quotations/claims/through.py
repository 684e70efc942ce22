"""Claims that came through somebody: the outlet that relays them is kept with each.

Apart from the places that claims are looked for in, as what stands at any of them may be relayed.
"""

from summarize.quotations.phrases import Phrase
from summarize.quotations.utterances import Utterance


def through(outlet: Phrase, claims: list[Utterance]) -> list[Utterance]:
    """Claims with the outlet through which those came that no other is known for."""
    return [
        claim._replace(source=claim.source._replace(via=outlet))
        if claim.source is not None and claim.source.via is None
        else claim
        for claim in claims
    ]


def said_before(claims: list[Utterance], border: int) -> list[Utterance]:
    """Those claims whose verb stands before a token: the verb behind it is the outlet's."""
    return [
        claim
        for claim in claims
        if claim.source is None or claim.source.cue is None or claim.source.cue.first < border
    ]
