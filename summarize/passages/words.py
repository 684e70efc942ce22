"""The words of a sentence as sentences are compared: found once for all that ask."""

import re
from functools import lru_cache

LETTER = r"[\w\u0300-\u036f\u0900-\u0963\u0966-\u0dff]"
"""A letter of a word, or a vowel sign that belongs to one."""

_WORD = re.compile(rf"{LETTER}+")
_KEPT = 512  # sentences, as many as a long article has


@lru_cache(maxsize=_KEPT)
def folded_words(text: str) -> tuple[str, ...]:
    """The words of a text as they are the same however it is capitalised and punctuated."""
    return tuple(_WORD.findall(text.casefold().replace("_", " ")))
