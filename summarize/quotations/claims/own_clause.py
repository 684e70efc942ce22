"""The clause that a source put into a sentence stands in: `A, because [the bridge, according to X, leaks]`.

Answers where that clause begins and ends, and nothing of who the source is: `according` asks for it
where the sentence says more than that, `trailing` where its clause was opened before the source.
"""

from summarize.quotations.claim_borders import is_relative
from summarize.quotations.language_kinds import is_romance
from summarize.quotations.rules import Rules
from summarize.quotations.statements import has_finite_verb
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_COMMA = Tag.COMMA
_COLON = Tag.COLON
_CAPITAL = Tag.CAPITAL
_SAY = Tag.SAY
_JUDGE = Tag.JUDGE
_SAYING = Tag.SAYING
_CUE = _SAY | _JUDGE | _SAYING
_STOP = Tag.STOP
_THAT = Tag.THAT
_CONJUNCTION = Tag.CONJUNCTION
_OPENS_SUBORDINATE = Tag.CONJUNCTION | Tag.THAT | Tag.WHETHER
_SHORTEST_MAIN = 3
_FARTHEST_CUE = 6


def start_of_own_clause(rules: Rules, first: int, source: SourceAndCue, after: int) -> int | None:
    """Where the clause begins that a source stands within, if another one stands in front of it.

    `A, because [the bridge, according to X, B]`; `A: according to X, [B]`. None where it is one sentence.
    """
    tokens, cue = rules.tokens, source.cue
    if cue is None or rules.order.verb_final or rules.order.verb_first:
        return None
    if _is_parted_from(rules, first, source, after):
        return first if _shares_subject(rules, source, after) else source.after
    opener = cue.first - 1
    while opener > first and not tokens.has(opener, _OPENS_SUBORDINATE | _COLON | Tag.DASH):
        if is_relative(rules, opener):
            return None
        opener -= 1
    inside = rules.order.has_words(opener + 1, cue.first)
    opens = (
        _parts_clauses(rules, first, opener, source)
        and _goes_on(rules, opener, source, after)
        and (not tokens.has(opener, _THAT) or _is_reported_at(rules, first, opener, inside=inside))
    )
    if not opens:
        return None
    if not inside and _shares_subject(rules, source, after):
        return first if tokens.form[opener] in tokens.vocabulary.contrasting else None
    return opener + 1 if inside else source.after


def _is_parted_from(rules: Rules, first: int, source: SourceAndCue, after: int) -> bool:
    """Whether a colon or an `and` parts a source from what stands in front: `A and, according to X, B`."""
    tokens, cue = rules.tokens, source.cue
    assert cue is not None
    if tokens.has(cue.first - 1, _COLON):
        return True
    joint = cue.first - 1 - tokens.has(cue.first - 1, _COMMA)
    joined = tokens.has(joint, Tag.COORDINATING) and not tokens.has(joint, _CAPITAL)
    told = has_finite_verb(rules, source.after, after)
    return joined and told and has_finite_verb(rules, first, joint)


def tells_at_once(rules: Rules, comma: int) -> bool:
    """Whether a Tajik verb of saying ends in front of a comma, so that what it reports follows: `гуфтанд, тибқи X CLAUSE`."""
    tokens = rules.tokens
    parts = bool(tokens.vocabulary.linking_endings) and tokens.has(comma, _COMMA)
    return parts and tokens.has(comma - 1, _SAY)


def is_opened_before(rules: Rules, comma: int) -> bool:
    """Whether a relative or a conjunction stands before a comma: `the bridge that, according to X, leaks`."""
    tokens, last = rules.tokens, comma - 1
    if is_relative(rules, last) or tells_at_once(rules, comma):
        return True
    if rules.order.lexicon.clause_comma:  # unlike в то время как, по данным X, …
        return tokens.has(last, _THAT) and tokens.has(last - 1, _COMMA)
    opens = tokens.has(last, _CONJUNCTION) and not tokens.has(last, Tag.ADVERB | Tag.COORDINATING)
    return tokens.has(last, _THAT) or (
        opens and tokens.form[last] not in tokens.vocabulary.contrasting
    )


def _shares_subject(rules: Rules, source: SourceAndCue, after: int) -> bool:
    """Whether what an `and` joins has its subject in front: `A and, according to X, [will open soon]`."""
    tokens, cue = rules.tokens, source.cue
    if cue is None or tokens.has(cue.first - 1, _COLON) or rules.order.negates_behind:
        return False
    start = source.after + tokens.has(source.after, _COMMA)
    while start < after and tokens.has(start, Tag.ADVERB | Tag.NEGATION | Tag.PRONOUN):
        if tokens.has(start, Tag.PRONOUN) and rules.order.subject_leads:
            return False
        start += 1
    return has_finite_verb(rules, start, min(start + 1, after))


def end_of_own_clause(rules: Rules, own: int, source: SourceAndCue, after: int) -> int:
    """Where a clause ends that a source stands within: before a comma and an `and` with a main clause."""
    tokens = rules.tokens
    if own >= source.after or tokens.has(own - 1, _COLON) or own == 0:
        return after
    for comma in range(source.after + 2, after - _SHORTEST_MAIN):
        joins = tokens.has(comma, _COMMA) and tokens.has(comma + 1, Tag.COORDINATING)
        if not joins or has_finite_verb(rules, comma + 2, comma + 3):
            continue
        closing = rules.order.next(_COMMA, comma + 1, after) or after
        if _may_have_verb(rules, own, comma) and _may_have_verb(rules, comma + 3, closing):
            return comma
    return after


def _may_have_verb(rules: Rules, first: int, after: int) -> bool:
    """Whether a stretch holds a word that may be a finite verb: in English, `closed` is none for sure."""
    either = rules.order.subject_leads and not is_romance(rules.tokens)
    verbal = WordClass.FINITE | WordClass.NOT_FINITE if either else WordClass.FINITE
    return has_finite_verb(rules, first, after) or any(
        rules.tokens.can_be(index, verbal) for index in range(first, after)
    )


def _parts_clauses(rules: Rules, first: int, opener: int, source: SourceAndCue) -> bool:
    """Whether a conjunction opens a clause behind another one: not `Vláda ale …`, `before the storm`."""
    tokens, cue = rules.tokens, source.cue
    if opener - first < _SHORTEST_MAIN or not tokens.has(opener, _OPENS_SUBORDINATE):
        return False
    put_between = (
        cue is not None and tokens.has(cue.first - 1, _COMMA) and tokens.has(source.after, _COMMA)
    )
    if tokens.has(opener, _CAPITAL) or (tokens.has(opener, Tag.PREPOSITION) and not put_between):
        return False
    if tokens.has(opener + 1, Tag.LINKING) and not is_romance(tokens):
        return False  # because of snow
    if rules.order.lexicon.clause_comma:
        return tokens.has(opener - 1, _COMMA) or tokens.has(opener - 2, _COMMA)  # потому что
    return any(tokens.can_be(index, WordClass.FINITE) for index in range(first, opener))


def _is_reported_at(rules: Rules, first: int, that: int, *, inside: bool) -> bool:
    """Whether a `that` opens a clause that somebody reports: not `the bridge that, according to X, …`."""
    tokens, commas = rules.tokens, rules.order.lexicon.clause_comma
    subject = tokens.has(that + 1, Tag.OPENS_NOUN | _CAPITAL)  # parce que le pont, unlike que ajuda
    if inside and (commas or subject):
        return True
    nearest = max(first, that - (_FARTHEST_CUE if commas else 2))
    return any(rules.tag[index] & _CUE for index in range(nearest, that))


def _goes_on(rules: Rules, opener: int, source: SourceAndCue, after: int) -> bool:
    """Whether a clause has its verb behind the source that stands in it, or all of itself."""
    assert source.cue is not None
    if rules.tokens.has(source.after, _STOP) or not rules.order.has_words(source.after, after):
        return False
    start = source.after + rules.tokens.has(source.after, _COMMA)
    if start > source.after and rules.tokens.has(start, Tag.COORDINATING | _OPENS_SUBORDINATE):
        return False  # because of snow, according to X, and trains are late
    if has_finite_verb(rules, opener + 1, source.cue.first):
        return rules.order.goes_round(source.after, after)
    return rules.tokens.vocabulary.declines or has_finite_verb(rules, source.after, after)
