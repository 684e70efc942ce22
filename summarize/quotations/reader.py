"""Reads the sentences of one block in order: quotations where there are any, claims elsewhere."""

from bisect import bisect_left
from itertools import count

from summarize.passages import LONGEST_DATELINE, dateline
from summarize.quotations.claim_borders import cut
from summarize.quotations.claims import find_claims
from summarize.quotations.order import order_of
from summarize.quotations.phrases import Phrase
from summarize.quotations.preceding import Preceding
from summarize.quotations.quoting import Quoting
from summarize.quotations.rules import Rules
from summarize.quotations.speech import SpeechTest
from summarize.quotations.tokens import Tokens
from summarize.quotations.told_behind import told_behind
from summarize.quotations.utterances import Utterance
from summarize.quotations.vocabulary import Tag

_FARTHEST_DASH = 24
"""Tokens from a sentence's beginning within which the dash behind a dateline stands."""
_LONGEST_PLACE = 40
"""Characters of a line within which the last sentence that its dateline opens begins."""


def read(tokens: Tokens) -> list[Utterance]:
    """Everything that is said in a block, in the order of the text."""
    order, groups = order_of(tokens), count(1)
    test = SpeechTest(order)
    stretches = sorted(tokens.stretch)
    found: list[Utterance] = []
    place = 0
    before, is_known = (0, 0), True
    last: Utterance | None = None
    speaker: Phrase | None = None
    teller: Phrase | None = None
    for opening, after in tokens.sentences:
        first = _behind_dateline(tokens, opening, after)
        start = place
        while place < len(stretches) and stretches[place] < after:
            place += 1
        rules = Rules(order, groups, speaker, teller)
        preceding = Preceding(rules, before, last)
        quoted: list[int] = []
        unsaid: list[int] = []
        if start < place:  # Most sentences hold no mark.
            marked = stretches[start:place]
            quoted = [quote for quote in marked if test.is_speech(quote, first, after)]
            unsaid = [quote for quote in quoted if order.denials.is_unsaid(quote, first, after)]
        speech = sorted({*quoted} - {*unsaid}) if unsaid else quoted
        if speech:
            utterances = Quoting(rules, test, preceding).utterances(first, after, speech)
            last = next((u for u in reversed(utterances) if u.source is not None), last)
            utterances = _with_claims(rules, utterances, find_claims(rules, first, after))
        elif found and (source := told_behind(rules, found[-1], first, after)) is not None:
            found[-1] = last = found[-1]._replace(source=source)
            utterances = []
        else:
            untold = None if is_known else before
            utterances = find_claims(rules, first, after, untold, preceding.going_on)
            if not utterances and not quoted:
                utterances = preceding.reported_on(first, after)
            last = utterances[-1] if utterances else last
        found += _with_quotes(utterances, speech) if speech else utterances
        found += [_nobodys(rules, quote) for quote in unsaid] if unsaid else ()
        is_known = bool(unsaid)
        for utterance in utterances:
            if utterance.source is not None:
                is_known, speaker = True, utterance.source.speaker or speaker
        teller = None
        if not utterances and tokens.vocabulary.declines:
            teller = _teller(rules, first, after)
        # What nobody is known to have said may be told of in the next sentence.
        before = first, after
    return found


def _teller(rules: Rules, first: int, after: int) -> Phrase | None:
    """Who tells something that a sentence does not hold, and goes on: `To samo mówił X. Dodał, że …`."""
    order = rules.order
    for index in rules.tokens.hints(first, after):
        if order.is_cue(index, first, Tag.SAY):
            found = order.subject_of(Phrase(index, order.cue_end(index)), first, after)
            if found is not None and found.speaker is not None:
                return found.speaker if order.names_somebody(found.speaker) else None
    return None


def _behind_dateline(tokens: Tokens, first: int, after: int) -> int:
    """The token that a story begins with, where a dateline stands in front: `LUND. Oct. 3 (Wire) — …`.

    A stop in the dateline may have parted off sentences of their own.
    """
    begin = tokens.start[first]
    line = tokens.text.rfind("\n", 0, begin) + 1
    if not tokens.has(first, Tag.CAPITAL) or begin - line > _LONGEST_PLACE:
        return first
    if not any(tag & Tag.DASH for tag in tokens.tag[first : first + _FARTHEST_DASH]):
        return first
    end = min(tokens.end[-1], line + LONGEST_DATELINE)
    found = dateline(tokens.text[line:end], tokens.vocabulary.code)
    story = tokens.at(line + found.end) if found is not None else first
    return story if first < story < after else first


def _with_quotes(utterances: list[Utterance], speech: list[int]) -> list[Utterance]:
    """The utterances, each with the quotations that it holds; both are in order."""
    return [
        one._replace(
            quotes=tuple(speech[bisect_left(speech, one.first) : bisect_left(speech, one.after)])
        )
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
    attributed = [part.first for part in parts if part is not None]
    if floor in attributed:
        return floor  # the claim is nothing but who says it, and how
    return min((place for place in (utterance.first, *attributed) if place > floor), default=floor)
