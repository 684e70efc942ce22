"""Names that a writer sets in quotation marks, so that what is in them is no speech: «سامان کریمی» شهردار گفت.

Persian agencies write whom they quote like that, in front of the office. Apart from the search for marks,
which knows no words, and before the rules, for which a quoted stretch is one token.
"""

import re
from collections.abc import Sequence

from summarize.quotations.marks import QuotedStretch
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.quotations.word_order import OrderKind

_BEHIND = re.compile(r"\s*[،,]?\s*(?P<word>\S+)")
_LONGEST_NAME = 4
_FOLLOWS = Tag.ROLE | Tag.PREPOSITION | Tag.SAY
"""What stands behind the name of who speaks: his office, where he speaks, or that he does."""


def without_names(
    text: str, stretches: Sequence[QuotedStretch], words: Vocabulary
) -> Sequence[QuotedStretch]:
    """The stretches without those that are a name whose office follows, or where he speaks, or his verb."""
    if not stretches or words.order is not OrderKind.FREE_FINAL or not words.lexicon.caseless:
        return stretches
    return [stretch for stretch in stretches if not _is_name(text, stretch, words)]


def _is_name(text: str, stretch: QuotedStretch, words: Vocabulary) -> bool:
    inside = text[stretch.inner : stretch.inner_end].split()
    if not 1 < len(inside) <= _LONGEST_NAME or inside[0] not in words.given_names:
        return False
    behind = _BEHIND.match(text, stretch.end)
    return behind is not None and bool(words.tags_of(behind["word"]) & _FOLLOWS)
