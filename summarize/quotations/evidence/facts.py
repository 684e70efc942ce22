"""What all evidence is written with: a fact, and the few words that tell the sort of a token, a count or an order.

Apart from what asks them, because a fact that is told of a mention and of a claim must be told in the same
words: the fit weighs it by those.
"""

from collections.abc import Sequence
from functools import lru_cache, reduce
from itertools import chain
from operator import or_

from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_PRONOUN = Tag.PRONOUN
_QUOTED = Tag.QUOTED
_STOP = Tag.STOP
_CLASSES = (
    ("name", WordClass.MOSTLY_NAME),
    ("noun", WordClass.MOSTLY_NOUN),
    ("adjective", WordClass.MOSTLY_ADJECTIVE),
    ("finite", WordClass.MOSTLY_FINITE),
    ("nonfinite", WordClass.MOSTLY_NOT_FINITE),
    ("adverb", WordClass.MOSTLY_ADVERB),
    ("function", WordClass.MOSTLY_FUNCTION),
    ("numeral", WordClass.MOSTLY_NUMERAL),
)
VERBAL = Tag.AUXILIARY | Tag.SAY | Tag.JUDGE | Tag.SUBJUNCTIVE | Tag.PASSIVE
MANY = 9
_MANY_KINDS = 1024
"""Combinations of tags, or of what a form can be, that are told apart for good: a language has hundreds."""
CASELESS = "caseless"
_ORDERS = {
    OrderKind.FIXED: "fixed",
    OrderKind.VERB_SECOND: "second",
    OrderKind.CASED: "free cased",
    OrderKind.ROMANCE: "free",
    OrderKind.POSTPOSED: "free",
}
_SHAPES = (
    ("stop", Tag.STOP), ("comma", Tag.COMMA), ("dash", Tag.DASH), ("colon", Tag.COLON),
    ("quoted", _QUOTED), ("bracket", Tag.OPENING | Tag.CLOSING), ("mark", Tag.MARK),
    ("that", Tag.THAT | Tag.WHETHER), ("pronoun", _PRONOUN), ("say", Tag.SAY),
    ("article", Tag.OPENS_NOUN), ("preposition", Tag.GOVERNS),
    ("conjunction", Tag.CONJUNCTION | Tag.COORDINATING), ("auxiliary", Tag.AUXILIARY),
    ("adverb", Tag.ADVERB), ("time", Tag.TIME), ("document", Tag.DOCUMENT), ("role", Tag.ROLE),
    ("capital", _CAPITAL), ("number", Tag.NUMBER), ("word", _WORD),
)  # fmt: skip


class Fact(dict[object, str]):
    """A fact by what it says: `Fact("gap.stops")[2]` is `gap.stops=2`.

    Of several names together it says something of each: `Fact("who", "order")["pronoun", "free"]`
    is `who=pronoun&order=free`. The same few are told of all utterances, and so each is written once.
    """

    def __init__(self, *names: str) -> None:
        self._names = names

    def __missing__(self, told: object) -> str:
        values = told if isinstance(told, tuple) else (told,)
        pairs = zip(self._names, values, strict=True)
        fact = self[told] = "&".join(f"{name}={value}" for name, value in pairs)
        return fact


def facts_of(*groups: Sequence[str]) -> list[str]:
    """The facts of several groups, each once, in order."""
    return [*dict.fromkeys(chain.from_iterable(groups))]


def order_of(tokens: Tokens) -> str:
    """What word order a text has; of one without capitals, that."""
    lexicon = tokens.vocabulary.lexicon
    order = tokens.vocabulary.order
    if lexicon.caseless:
        return CASELESS
    return "final" if order.is_final else _ORDERS[order]


def count_of(bits: Sequence[int], wanted: int) -> int:
    """How many of some tokens' tags, or word classes, have any of the `wanted` bits."""
    return len([each for each in bits if each & wanted])


def any_of(bits: Sequence[int]) -> int:
    """What any of some tokens, or word classes, is."""
    return reduce(or_, bits, 0)


def tag_at(tokens: Tokens, index: int) -> int:
    """The tags of a token; outside of its text, those of a stop."""
    return tokens.tag[index] if 0 <= index < len(tokens.tag) else _STOP


@lru_cache(maxsize=_MANY_KINDS)
def shape_of(tag: int) -> str:
    """What sort of token has these tags."""
    return next((name for name, bit in _SHAPES if tag & bit), "other")


@lru_cache(maxsize=_MANY_KINDS)
def class_of(word: int) -> str:
    """What a form mostly is, by its word classes."""
    return next((name for name, bit in _CLASSES if word & bit), "mixed" if word else "unknown")


def bucket_of(count: int) -> str:
    """A count, the larger the coarser."""
    if count <= 3:
        return str(count)
    return "4-5" if count <= 5 else "6-8" if count < MANY else "9-15" if count < 16 else "16+"
