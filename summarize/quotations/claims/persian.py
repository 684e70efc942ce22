"""What a clause needs that ends in its verb and whose names no capital tells: Persian.

Apart, because a colon right behind the verb of saying decides there what a comma or a `that` decides
elsewhere, for each of the places that claims are looked for in.
"""

from summarize.quotations.rules import Rules
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind

_COLON = Tag.COLON
_SAY = Tag.SAY


def closes_caseless(rules: Rules) -> bool:
    """Whether a clause ends in its verb and no capital tells a name: Persian."""
    return rules.tokens.vocabulary.order is OrderKind.FREE_FINAL and rules.order.lexicon.caseless


def verb_before_colon(rules: Rules, first: int, after: int) -> int | None:
    """The first verb of saying with a colon right behind it: `وزیر [گفت]: CLAUSE`."""
    for verb in rules.tokens.hints(first, after):
        if rules.order.is_cue(verb, first, _SAY) and rules.tokens.has(
            rules.order.cue_end(verb), _COLON
        ):
            return verb
    return None
