"""What a clause needs that ends in its verb and whose names no capital tells: Persian.

Apart, because a colon right behind the verb of saying decides there what a comma or a `that` decides
elsewhere, for each of the places that claims are looked for in.
"""

from summarize.lexicon import words
from summarize.quotations.claim_borders import claimed
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import PARTICIPLE
from summarize.quotations.rules import Rules
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind

_COLON = Tag.COLON
_SAY = Tag.SAY
_SIGNS = "/"
_LONGEST_SUBJECT = 16
_NOUN_AND_PREPOSITION = 2
"""Tokens between `with` and a `that`: با [تأکید بر] اینکه."""


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


def without_signature(rules: Rules, first: int, after: int) -> int:
    """The end of a sentence without the outlet that signs the report behind it: …باز است[./ایسنا]."""
    tokens, outlet = rules.tokens, after - 1
    signed = tokens.text[tokens.start[outlet] - 1 : tokens.start[outlet]] == _SIGNS
    if not (signed and tokens.has(outlet, Tag.OUTLET) and closes_caseless(rules)):
        return after
    while outlet > first and not tokens.has(outlet - 1, Tag.WORD | Tag.QUOTED):
        outlet -= 1
    return outlet


def told_beside(rules: Rules, first: int, after: int) -> list[Utterance]:
    """What somebody states beside what the sentence reports: `وزیر با بیان اینکه CLAUSE، گفت: …`."""
    if not closes_caseless(rules):
        return []
    order, tokens = rules.order, rules.tokens
    that = order.next(Tag.THAT, first + 1, min(after, first + _LONGEST_SUBJECT))
    cue = _stating(rules, first, that) if that is not None else None
    if that is None or cue is None:
        return []
    verb = next((v for v in tokens.hints(that, after) if order.is_cue(v, first, _SAY)), after)
    commas = [i for i in range(that + 1, verb) if tokens.has(i, Tag.COMMA)]
    speaker = order.opening(first, cue.first)
    if not commas or speaker is None:
        return []
    return claimed(rules, that + 1, commas[-1], SourceAndCue(speaker, cue, PARTICIPLE))


def _stating(rules: Rules, first: int, that: int) -> Phrase | None:
    """The preposition and the noun that lead to a `that`: [با تأکید بر] اینکه."""
    tokens = rules.tokens
    nouns = words(rules.order.lexicon.stating)
    for noun in range(that - 1, max(first, that - 1 - _NOUN_AND_PREPOSITION), -1):
        if tokens.form[noun] in nouns and tokens.has(noun - 1, Tag.PREPOSITION):
            return Phrase(noun - 1, that)
    return None
