"""What somebody says behind the outlet that a Persian report is credited to: `به گزارش X، Y گفت: CLAUSE`.

Apart from `according`, because the phrase is the same and its noun is not who says it.
"""

from summarize.quotations.claims.leading import leading
from summarize.quotations.claims.persian import closes_caseless, verb_before_colon
from summarize.quotations.claims.through import through
from summarize.quotations.phrases import Phrase
from summarize.quotations.rules import Rules
from summarize.quotations.utterances import Utterance
from summarize.quotations.vocabulary import Tag

_PARTS = Tag.COMMA | Tag.DASH
_COLON = Tag.COLON
_OUTLET = Tag.OUTLET
_LONGEST_OUTLET = 8


def credited_apart(rules: Rules, first: int, after: int, cue: Phrase) -> list[Utterance]:
    """What somebody says by an outlet that a comma parts from him: `به گزارش مرور نیوز، سامان کریمی گفت: CLAUSE`."""
    form = " ".join(rules.tokens.form[cue.first : cue.after])
    if not closes_caseless(rules) or form not in rules.tokens.vocabulary.credits:
        return []
    comma = rules.order.next(_PARTS, cue.after, min(after, cue.after + _LONGEST_OUTLET))
    if cue.first > first or comma is None or verb_before_colon(rules, comma + 1, after) is None:
        return []
    return through(Phrase(cue.after, comma), leading(rules, comma + 1, after))


def credited_at_once(rules: Rules, first: int, after: int, cue: Phrase) -> list[Utterance]:
    """What somebody says by an outlet that no comma parts from him: `به گزارش خبرنگار مهر سامان کریمی گفت: CLAUSE`."""
    tokens = rules.tokens
    form = " ".join(tokens.form[cue.first : cue.after])
    if not closes_caseless(rules) or form not in tokens.vocabulary.credits or cue.first > first:
        return []
    verb = verb_before_colon(rules, cue.after, after)
    if verb is None:
        return []
    given = tokens.vocabulary.given_names
    named = (i for i in range(cue.after + 1, verb) if tokens.form[i] in given)
    outlets = (i + 1 for i in range(verb - 1, cue.after - 1, -1) if tokens.has(i, _OUTLET))
    start = next(named, None) or next(outlets, None)
    if start is None or start >= verb or rules.order.next(_PARTS | _COLON, cue.after, start):
        return []
    return through(Phrase(cue.after, start), leading(rules, start, after))


def is_credit(rules: Rules, cue: Phrase, outlet: Phrase) -> bool:
    """Whether an outlet is only credited with the report, and says nothing of it: `به گزارش ایسنا، CLAUSE`."""
    credited = rules.tokens.vocabulary.credits
    if not credited or rules.order.next(_OUTLET, *outlet) is None:
        return False
    return " ".join(rules.tokens.form[cue.first : cue.after]) in credited
