"""Reads the sentences of one block in order: quotations where there are any, claims elsewhere."""

from dataclasses import replace

from summarize.quotations.claims import cut, find_claims
from summarize.quotations.quoting import Quoting
from summarize.quotations.rules import Rules
from summarize.quotations.tokens import Tokens
from summarize.quotations.utterances import Utterance


def read(tokens: Tokens) -> list[Utterance]:
    """Everything that is said in a block, in the order of the text."""
    rules = Rules(tokens)
    quoting = Quoting(rules)
    stretches = sorted(tokens.stretch)
    found: list[Utterance] = []
    place = 0
    before: tuple[int, int] | None = None
    for first, after in tokens.sentences:
        start = place
        while place < len(stretches) and stretches[place] < after:
            place += 1
        inside = stretches[start:place]
        quoted = [quote for quote in inside if quoting.is_speech(quote, first, after)]
        unsaid = [quote for quote in quoted if rules.order.denials.is_unsaid(quote, first, after)]
        speech = [quote for quote in quoted if quote not in unsaid]
        if speech:
            utterances = quoting.utterances(first, after, speech)
            utterances = _with_claims(rules, utterances, find_claims(rules, first, after))
        else:
            utterances = find_claims(rules, first, after, before, quoting.going_on)
            if not utterances and not quoted:
                utterances = quoting.reported_on(first, after)
            quoting.passed(first, after, utterances)
        found += _with_quotes(utterances, frozenset(speech))
        for utterance in utterances:
            if utterance.source is not None and utterance.source.speaker is not None:
                rules.last_speaker = utterance.source.speaker
        found += (_nobodys(rules, quote) for quote in unsaid)
        # What nobody is known to have said may be told of in the next sentence.
        known = bool(unsaid) or any(utterance.source is not None for utterance in utterances)
        before = None if known else (first, after)
    return found


def _with_quotes(utterances: list[Utterance], speech: frozenset[int]) -> list[Utterance]:
    """The utterances, each with the quotations that it holds."""
    if not speech:
        return utterances
    return [
        replace(one, quotes=tuple(i for i in range(one.first, one.after) if i in speech))
        for one in utterances
    ]


def _nobodys(rules: Rules, quote: int) -> Utterance:
    """Words in quotation marks that nobody said."""
    return Utterance(quote, quote + 1, None, rules.new_group(), quoted=True, quotes=(quote,))


def _with_claims(
    rules: Rules, utterances: list[Utterance], claims: list[Utterance]
) -> list[Utterance]:
    """What is quoted in a sentence, and what else it reports: `X said A, and blamed a "certain" B`.

    A claim that holds a quotation which nobody else is known to have said gives it its speaker:
    `He said the data had "disappointing" sides`.
    """
    cues = {u.source.cue for u in utterances if u.source is not None}
    for claim in claims:
        if claim.source is not None and claim.source.cue in cues:
            continue  # what follows `"…", said X, its director` is no statement
        touched = [u for u in utterances if u.first < claim.after and claim.first < u.after]
        owned = [u for u in touched if u.source is not None and u.source.speaker is not None]
        if not owned:
            utterances = [u for u in utterances if u not in touched]
            utterances.append(claim)
        else:
            border = min(_begin(utterance, claim.first) for utterance in owned)
            utterances += cut(rules, claim, border)
    return sorted(utterances, key=lambda utterance: utterance.first)


def _begin(utterance: Utterance, floor: int) -> int:
    """The first token behind `floor` of an utterance and its attribution."""
    assert utterance.source is not None
    parts = [utterance.source.speaker, utterance.source.cue]
    places = [utterance.first, *(part.first for part in parts if part is not None)]
    return min((place for place in places if place > floor), default=floor)
