"""The words of a sentence as sentences are compared: found once for all that ask."""

import re
from functools import lru_cache
from itertools import islice

from summarize.characters import APOSTROPHES, QUOTES, UNSPACED, UNSPACED_SYLLABIC_RANGES
from summarize.lazily import expression

LETTER = r"[\w\u0300-\u036f\u0900-\u0963\u0966-\u0dff]"
"""A letter of a word, or a vowel sign that belongs to one."""

_WORD = re.compile(rf"{LETTER}+")
_MARKS = ".,;:!?()…–—" + QUOTES
"""What stands around many words and is no part of any."""
_SPELLED_WORD = re.compile(rf"{LETTER}+(?:[{APOSTROPHES}-]{LETTER}+)*")
_SYLLABIC = expression(f"[{UNSPACED_SYLLABIC_RANGES}]")
_LETTERS_OF_WORD = 4
_OF_ASCII = bytes(
    ord(chr(code).lower()) if code < 128 and chr(code).isalnum() else ord(" ")
    for code in range(256)
)
"""Its letters and digits in lower case, and blanks for all else: told in a third of the time."""
_KEPT = 256  # sentences, as many as a long article has; ten times those of most


@lru_cache(maxsize=_KEPT)
def folded_words(text: str) -> tuple[str, ...]:
    """The words of a text as they are the same however it is capitalised and punctuated."""
    if text.isascii():
        return tuple(text.encode("ascii").translate(_OF_ASCII).decode("ascii").split())
    found: list[str] = []
    for word in text.casefold().replace("_", " ").split():
        bare = word.strip(_MARKS)
        found += (bare,) if bare.isalnum() else _WORD.findall(bare)
    return tuple(found)


def first_words(text: str, count: int) -> list[str]:
    """The first words of a text as they stand there, with the apostrophes and hyphens inside them."""
    words = [word.strip(_MARKS) for word in text.split(None, count)[:count]]
    if all(map(str.isalnum, words)):  # as most are, and found in a third of the time
        return words
    return [match[0] for match in islice(_SPELLED_WORD.finditer(text), count)]


@lru_cache(maxsize=_KEPT)
def count_unspaced(text: str) -> int:
    """How many letters of scripts without spaces between words a text has."""
    return 0 if text.isascii() else len(UNSPACED.findall(text))


def count_unspaced_words(text: str) -> int:
    """About how many words a text of such a script has: two letters are one in Chinese, four in Thai or Khmer."""
    unspaced = count_unspaced(text)
    syllables = len(_SYLLABIC.findall(text)) if unspaced else 0
    return syllables // 2 + (unspaced - syllables) // _LETTERS_OF_WORD
