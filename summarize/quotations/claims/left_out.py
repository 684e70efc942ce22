"""Claims of a verb of saying without a subject, said by whoever spoke before: `Afirmó que CLAUSE`.

Apart, because who that is stands in no token of the sentence: a function is handed in that knows.
"""

from collections.abc import Callable

from summarize.quotations.claim_borders import claimed
from summarize.quotations.claims.leading import leading
from summarize.quotations.language_kinds import is_romance, leaves_out_subject_last
from summarize.quotations.order.verb_final import verb_alone
from summarize.quotations.phrases import Phrase
from summarize.quotations.rules import Rules
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag

_COMMA = Tag.COMMA
_SAY = Tag.SAY
_JUDGE = Tag.JUDGE
_AUXILIARY = Tag.AUXILIARY
_THAT = Tag.THAT
_LONGEST_SUBJECT = 9

GoingOn = Callable[[int], SourceAndCue | None]
"""Who may be meant by a verb without a subject that stands at a token."""


def opens_with_report(rules: Rules, first: int, after: int) -> bool:
    """Whether a sentence begins with a verb of saying and its `that`: `Reiteró que …`, whatever follows."""
    while first < after and rules.tokens.has(first, Tag.ADVERB | _AUXILIARY | Tag.COORDINATING):
        first += 1
    says = first < after and rules.order.is_cue(first, first, _SAY)
    return says and rules.tokens.has(rules.order.cue_end(first), _THAT)


def left_out(rules: Rules, first: int, after: int, going_on: GoingOn | None) -> list[Utterance]:
    """`Afirmó que CLAUSE`, said by whoever spoke before."""
    if going_on is None:
        return []
    opened = _opened_by_source(rules, first, after)
    if opened is not None:
        last = going_on(opened.first)
        return claimed(rules, opened.after, after, last._replace(cue=opened)) if last else []
    if leaves_out_subject_last(rules.tokens):
        alone = verb_alone(rules.order, first, after)
        last = going_on(first) if alone is not None else None
        if alone is None or last is None:
            return []
        return claimed(rules, first, alone[1], last._replace(cue=alone[0]))
    for index in rules.tokens.hints(first, min(after, first + _LONGEST_SUBJECT)):
        # In most languages no verb may be alone: that is told at once, and a verb of saying is not.
        if not rules.order.leaves_subject_out(index, first) or not rules.order.is_cue(
            index, first, _SAY
        ):
            continue
        cue = Phrase(index, rules.order.cue_end(index))
        comma = rules.order.lexicon.clause_comma and rules.tokens.has(cue.after, _COMMA)
        that = cue.after + comma  # Hozzátette, hogy …
        if is_romance(rules.tokens):  # Sostiene quindi che …
            that = rules.behind_adverbials(that, after)
        if rules.tokens.has(that, _THAT):
            last = going_on(first)
            return _all_told(rules, that + 1, after, last._replace(cue=cue)) if last else []
    put_in = _put_in(rules, first, after)
    last = going_on(first) if put_in is not None else None
    return claimed(rules, first, after, last._replace(cue=put_in)) if last else []


def _opened_by_source(rules: Rules, first: int, after: int) -> Phrase | None:
    """What gives whoever spoke before as the source of a Turkic sentence that it opens: `[Айтуынша], CLAUSE`."""
    tokens = rules.tokens
    while first < after and tokens.has(first, Tag.ADVERB) and first not in tokens.phrase:
        first += 1
    end, field = tokens.phrase.get(first, (0, ""))
    alone = field == "according_after" and tokens.is_form(first, tokens.vocabulary.said_alone)
    return Phrase(first, end) if alone and tokens.has(end, _COMMA) else None


def _all_told(rules: Rules, first: int, after: int, source: SourceAndCue) -> list[Utterance]:
    """What a verb without a subject reports, and one that is joined to it: `Negó que A, pero reconoció que B`."""
    end = rules.next_cue(first, after)
    joint = end + rules.tokens.has(end, _COMMA)
    verb = rules.joined_report(joint, after) if is_romance(rules.tokens) and end < after else None
    if verb is None:
        return claimed(rules, first, after, source)
    cue = Phrase(verb, rules.order.cue_end(verb))
    more = _all_told(rules, cue.after + 1, after, source._replace(cue=cue))
    return claimed(rules, first, end, source) + more


def _put_in(rules: Rules, first: int, after: int) -> Phrase | None:
    """A Romance verb of saying alone between the commas of what it tells: `Los vecinos, [afirmó], están de acuerdo`."""
    tokens, order = rules.tokens, rules.order
    if not is_romance(tokens) or not order.leaves_subjects_out:
        return None
    cues = (i for i in tokens.hints(first, after) if order.is_cue(i, first, _SAY))
    verb = next(cues, None)
    if verb is None or next(cues, None) is not None:
        return None
    before = verb - 1
    while before > first and tokens.has(before, _AUXILIARY):
        before -= 1
    cue = Phrase(verb, order.cue_end(verb))
    alone = tokens.has(before, _COMMA) and tokens.has(cue.after, _COMMA)
    return cue if alone and cue.after < after - 1 else None


def gone_on(rules: Rules, first: int, after: int, going_on: GoingOn) -> list[Utterance]:
    """What an Arabic verb that opens a sentence and has no subject reports, and the participles behind it.

    `وأشار إلى أن CLAUSE، مؤكدا أن CLAUSE`, `وأوضح في تصريحات صحفية أن CLAUSE`.
    """
    order = rules.order
    if not order.is_cue(first, first, _SAY | _JUDGE) or not order.leaves_subject_out(first, first):
        return []
    cue = Phrase(first, order.cue_end(first))
    that = rules.that_of_clause(cue.after, after)
    found = rules.subject_of(cue, first, after)
    if that is None or (found is not None and found.speaker is not None):
        return []
    last = going_on(first)
    if last is None:
        return []
    claims = claimed(rules, that + 1, rules.next_cue(that + 1, after), last._replace(cue=cue))
    return leading(rules, claims[-1].after, after, claims) if claims else []
