"""Claims that an outlet reports somebody to have made, or makes itself where nobody else does.

`Berg said A, the Lake Post reported`: the verb of the outlet tells of another verb of saying, so this looks
once more at the places that claims are looked for in, within what the outlet tells.
"""

from summarize.quotations.claim_borders import claimed
from summarize.quotations.claims.about_this import opens_about
from summarize.quotations.claims.according import according
from summarize.quotations.claims.leading import leading
from summarize.quotations.claims.persian import closes_caseless, verb_before_colon
from summarize.quotations.claims.through import said_before, through
from summarize.quotations.claims.trailing import trailing
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import ACCORDING, VERB_AFTER
from summarize.quotations.rules import Rules
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag

_QUOTED = Tag.QUOTED
_OUTLET = Tag.OUTLET
_CAPITAL = Tag.CAPITAL
_SAY = Tag.SAY


def relayed(rules: Rules, first: int, after: int, tail: tuple[int, Phrase]) -> list[Utterance]:
    """What nobody but an outlet says: `CLAUSE, деп хабарлайды Kazinform`."""
    if opens_about(rules, first):
        return []
    found = according(rules, first, after) or trailing(rules, first, after)
    comma, via = tail
    verbs = rules.tokens.hints(comma, via.first)
    cue = next((verb for verb in verbs if rules.order.is_cue(verb, comma, _SAY)), None)
    # `«…», degan qo‘mitaga X, deya xabar berdi Y`: what somebody else says is not the outlet's.
    said = all(rules.order.next(kind, first, comma) is not None for kind in (_SAY, _QUOTED))
    if found or cue is None or said:
        return found
    behind = rules.source_after(comma, expected=True)
    speaker = via if behind is None or behind.speaker is None else behind.speaker
    source = SourceAndCue(speaker, Phrase(cue, rules.order.cue_end(cue)), VERB_AFTER)
    if rules.tag[first + 1] & Tag.DASH and rules.tokens.form[first] == rules.tokens.form[via.first]:
        first += 2  # АСТАНА. ДалаПресс – CLAUSE, деп хабарлайды ДалаПресс
    return claimed(rules, first, comma, source)


def passed_on(rules: Rules, first: int, found: list[Utterance]) -> list[Utterance]:
    """What somebody said whom an outlet reports to have said it: `Berg said A, the Lake Post reported`."""
    source = found[0].source if len(found) == 1 and rules.order.subject_leads else None
    if source is None or source.speaker is None or found[0].first > first:
        return []
    if not _passes_on(rules, source, source.speaker):
        return []
    after = found[0].after
    said = said_before(trailing(rules, first, after), after) or leading(rules, first, after)
    return through(source.via or source.speaker, said)


def written_on(rules: Rules, found: list[Utterance]) -> list[Utterance]:
    """What somebody said behind the colon of an outlet that relays it: `فارس نوشت: وزیر راه گفت: CLAUSE`."""
    source = found[0].source if len(found) == 1 and closes_caseless(rules) else None
    if source is None or source.speaker is None or source.cue is None:
        return []
    outlet = rules.order.next(_OUTLET, *source.speaker) is not None
    if not outlet or not rules.tokens.has(source.cue.first, Tag.RELAY):
        return []
    first, after = found[0].first, found[0].after
    return (
        through(source.speaker, leading(rules, first, after))
        if verb_before_colon(rules, first, after)
        else []
    )


def _passes_on(rules: Rules, source: SourceAndCue, speaker: Phrase) -> bool:
    """Whether a subject only tells what others said: by its verb, or as an outlet with any verb."""
    if source.cue is not None and rules.tokens.has(source.cue.first, Tag.RELAY):
        return True
    outlet = rules.order.next(_OUTLET, *speaker)
    return outlet == speaker.after - 1 and rules.tokens.has(outlet, _CAPITAL)


def by_outlet(rules: Rules, first: int, after: int, found: list[Utterance]) -> list[Utterance]:
    """What a German sentence has somebody say, by an outlet: `Berg sagte laut der Agentur Ria, A`."""
    source = found[0].source if found and rules.order.negates_behind else None
    if source is None or source.speaker is None or source.rule not in ACCORDING:
        return []
    outlet = source.speaker
    if rules.order.next(_OUTLET, *outlet) is None:
        return []
    said = trailing(rules, first, after) or leading(rules, first, after)
    speakers = [claim.source.speaker for claim in said if claim.source and claim.source.speaker]
    if not speakers or any(rules.order.next(_OUTLET | _QUOTED, *it) is not None for it in speakers):
        return []
    return through(outlet, said)
