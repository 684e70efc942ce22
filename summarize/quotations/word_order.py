"""Where the parts of a clause stand, as a habit of a language: one word for what its lexicon says of it.

Who asks what a language is like asks this; how its clauses are read is for `order`.
"""

from enum import Enum

from summarize.declension import declines
from summarize.lexicon import Lexicon


class OrderKind(Enum):
    """The habits that languages here have."""

    FIXED = "subject, verb: English"
    VERB_SECOND = "the verb is second, whatever stands in front: German"
    VERB_FIRST = "the verb, then its subject: Arabic"
    CASED = "free, and told by cases: Slavic"
    ROMANCE = (
        "free, without cases, and an owner hangs on with a word of its own (de, della): Romance"
    )
    POSTPOSED = "free, with endings, and what governs a noun behind it: Hungarian"
    FREE_FINAL = "free, with the verb at the end: Persian, Tajik"
    ERGATIVE = "free, with the verb at the end, and a word behind whoever does something: Hindi"
    CASED_FINAL = "the verb at the end, and told by cases: Kazakh, Turkish"
    FINAL = "the verb at the end, and particles: Japanese"

    is_free: bool
    """Whether subjects stand before or behind the verb as the writer likes."""
    is_final: bool
    """Whether the verb stands at the end, wherever the subject does."""


_FREE = (
    OrderKind.VERB_FIRST,
    OrderKind.CASED,
    OrderKind.ROMANCE,
    OrderKind.POSTPOSED,
    OrderKind.FREE_FINAL,
    OrderKind.ERGATIVE,
)
_FINAL = (OrderKind.FREE_FINAL, OrderKind.ERGATIVE, OrderKind.CASED_FINAL, OrderKind.FINAL)
for _kind in OrderKind:  # Asked for each name of a text, and so no properties.
    _kind.is_free, _kind.is_final = _kind in _FREE, _kind in _FINAL


def order_kind(lexicon: Lexicon, code: str) -> OrderKind:
    """The habit of the language with that code."""
    if lexicon.verb_second:
        return OrderKind.VERB_SECOND
    if lexicon.verb_final:
        cased = OrderKind.CASED_FINAL if lexicon.is_cased_final else OrderKind.FINAL
        free = OrderKind.ERGATIVE if lexicon.subject_markers else OrderKind.FREE_FINAL
        return free if lexicon.free_order else cased
    if not lexicon.free_order:
        return OrderKind.FIXED
    if declines(code):
        return OrderKind.CASED
    if lexicon.caseless:
        return OrderKind.VERB_FIRST
    return OrderKind.POSTPOSED if lexicon.according_after else OrderKind.ROMANCE
