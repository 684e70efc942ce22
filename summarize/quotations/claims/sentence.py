"""All claims of a sentence: where in it they are looked for, and in which order.

The first place that answers settles it, as the same words often fit another as well. Nothing in here
knows what a claim looks like.
"""

from summarize.quotations.claim_borders import opens_content
from summarize.quotations.claims.about_this import about_this, behind_relay, opens_about
from summarize.quotations.claims.according import according
from summarize.quotations.claims.before_verb import in_front_of_participles
from summarize.quotations.claims.leading import leading
from summarize.quotations.claims.left_out import GoingOn, gone_on, left_out, opens_with_report
from summarize.quotations.claims.outlets import by_outlet, passed_on, relayed, written_on
from summarize.quotations.claims.persian import told_beside, without_signature
from summarize.quotations.claims.through import said_before, through
from summarize.quotations.claims.told_apart import told_apart
from summarize.quotations.claims.trailing import trailing
from summarize.quotations.language_kinds import is_romance
from summarize.quotations.relay import only_relays, relay_tail
from summarize.quotations.rules import Rules
from summarize.quotations.statements import SHORTEST_CLAUSE
from summarize.quotations.utterances import Utterance
from summarize.quotations.vocabulary import Tag

_WORD = Tag.WORD
_COLON = Tag.COLON
_QUOTED = Tag.QUOTED
_SAY = Tag.SAY
_JUDGE = Tag.JUDGE
_TELLS = _SAY | _JUDGE | Tag.EXCLAIM


def find_claims(
    rules: Rules,
    first: int,
    after: int,
    before: tuple[int, int] | None = None,
    going_on: GoingOn | None = None,
) -> list[Utterance]:
    """The claims of a sentence, tokens `[first, after)`, each with its source.

    `before` is the sentence in front of it, where nobody is known to have said that one; `going_on`
    knows who is meant where the sentence begins with a verb of saying that has no subject.
    """
    while after > first and not rules.tag[after - 1] & (_WORD | _QUOTED):
        after -= 1
    after = without_signature(rules, first, after) if after > first else after
    reported = rules.order.lexicon.subjunctive and rules.order.is_reported(first, after)
    if not (reported or rules.tokens.has_hint(first, after)):
        return []
    found = told_apart(rules, first, after, before)
    if after - first < SHORTEST_CLAUSE:
        return found
    found = found or _claims(rules, first, after, before, going_on)
    return [claim for claim in found if not _only_announces(rules, claim, after)]


def _only_announces(rules: Rules, claim: Utterance, after: int) -> bool:
    """Whether all that an outlet tells is who says what follows the colon: `Göl.az xəbər verir ki, [X belə şərh edib]:`."""
    tokens, source = rules.tokens, claim.source
    if not rules.order.bare_subject or claim.after < after or not tokens.has(after, _COLON):
        return False
    if source is None or source.speaker is None or not only_relays(rules.order, *source.speaker):
        return False
    verbs = tokens.hints(claim.first, after)
    return any(
        rules.order.cue_end(verb) == after and rules.order.is_cue(verb, claim.first, _TELLS)
        for verb in verbs
    )


def _claims(
    rules: Rules,
    first: int,
    after: int,
    before: tuple[int, int] | None,
    going_on: GoingOn | None,
) -> list[Utterance]:
    """The claims of a sentence `[first, after)` without the marks at its end."""
    tail = relay_tail(rules.order, first, after)
    if tail is not None:
        found = through(tail[1], said_before(_found(rules, first, tail[0], before), tail[0]))
        # Про це заявив X, передає Y: what it was stands elsewhere, or nowhere.
        if found or rules.order.bare_subject or opens_about(rules, first):
            return found or relayed(rules, first, after, tail)
    opened = is_romance(rules.tokens) and opens_with_report(rules, first, after)
    carried_on = left_out(rules, first, after, going_on) if opened else []
    if carried_on:
        return carried_on
    if rules.order.verb_first and going_on is not None:
        found = gone_on(rules, first, after, going_on)
        if found:
            return found
    return _found(rules, first, after, before) or left_out(rules, first, after, going_on)


def _found(rules: Rules, first: int, after: int, before: tuple[int, int] | None) -> list[Utterance]:
    tokens, found = rules.tokens, list[Utterance]()
    if not tokens.phrase.keys().isdisjoint(tokens.hints(first, after)):
        found = about_this(rules, first, after, before)
        if not found and behind_relay(rules, first, after) > first:
            return []  # an outlet only tells that somebody said what stands elsewhere
        found = found or according(rules, first, after)
    found = found or in_front_of_participles(rules, first, after)
    end, field = tokens.phrase.get(first, (first, ""))
    # Об этом заявил X, передает Y: what it was stands elsewhere, unlike Das Ziel, sagt X.
    told_of = field == "about_this" and end > first + 1 and not opens_content(rules, end)
    if not found and not told_of:
        found = trailing(rules, first, after)
    found = found or leading(rules, first, after)
    beside = told_beside(rules, first, after)
    if beside:
        return [*beside, *(claim for claim in found if claim.first >= beside[-1].after)]
    return (
        passed_on(rules, first, found)
        or written_on(rules, found)
        or by_outlet(rules, first, after, found)
        or found
    )
