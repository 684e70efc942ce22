"""What the language of a text is like, where rules for names and mentions differ by it.

Asked of tokens everywhere, so that no rule has to know which of a lexicon's fields tells it.
"""

from summarize.quotations.tokens import Tokens
from summarize.quotations.word_order import OrderKind

_FIXED, _ROMANCE, _VERB_FIRST, _CASED_FINAL = (
    OrderKind.FIXED,
    OrderKind.ROMANCE,
    OrderKind.VERB_FIRST,
    OrderKind.CASED_FINAL,
)


def declined(tokens: Tokens) -> bool:
    """Whether names are declined in a way that is known here: the Slavic languages."""
    return tokens.vocabulary.declines


def is_english(tokens: Tokens) -> bool:
    """Whether the subject leads, unlike where an office does (Indonesian) or words are parted into syllables (Vietnamese)."""
    lexicon = tokens.vocabulary.lexicon
    return tokens.vocabulary.order is _FIXED and not (lexicon.offices_lead or lexicon.syllabic)


def is_cased_final(tokens: Tokens) -> bool:
    """Whether the verb stands at the end and every noun but its subject has an ending: Kazakh, Turkish."""
    return tokens.vocabulary.order is _CASED_FINAL


def is_romance(tokens: Tokens) -> bool:
    """Whether nouns have no cases and an owner hangs on with a word of its own: de, della, dos."""
    return tokens.vocabulary.order is _ROMANCE


def leaves_out_subject_last(tokens: Tokens) -> bool:
    """Whether a verb that closes what it reports may go without its subject: Turkish, `CLAUSE açıldığını söyledi`."""
    return tokens.vocabulary.hangs_cases


def is_arabic(tokens: Tokens) -> bool:
    """Whether no capitals tell names and the verb opens its clause."""
    return tokens.vocabulary.order is _VERB_FIRST


def has_no_capitals(tokens: Tokens) -> bool:
    """Whether names look like other words, in a text whose words have spaces: Arabic, Persian."""
    lexicon = tokens.vocabulary.lexicon
    return lexicon.caseless and not lexicon.unspaced
