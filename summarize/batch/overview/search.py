"""Texts as the overview searches them: one key for every script, accent and romanisation.

"tokayev", "Токаев" and "Toqayev" have one key, so that whoever types one of them finds the others. The
keys of what the page holds are made here, beforehand; the key of what is typed is made in the page, by
`overview.js`, from the same rules (`rules`) and letters (`Letters.table`).
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from summarize.characters import APOSTROPHES
from summarize.names import SPELLINGS, UZBEK_X, romanised

# Behind the spellings of names. An x is ks elsewhere: Alexei is Алексей.
_SPELLINGS = (*SPELLINGS, ("ks", "x"))
_EXPRESSIONS = (
    (r"[^a-z0-9]+", " "),
    (r"([a-z])\1+", r"\1"),
    (r"(?<=[aeou])i(?=[aeou])", ""),
)
"""What the key is made of behind the spellings; Python and JavaScript read them alike."""

_COMPILED = tuple((re.compile(pattern), put) for pattern, put in _EXPRESSIONS)
_ALPHABETS = (range(0xC0, 0x250), range(0x370, 0x400), range(0x400, 0x530), range(0x1E00, 0x1F00))
"""Latin beyond ASCII, Greek, Cyrillic: what readers may type whatever the page holds."""


def search_key(text: str, language: str | None = None) -> str:
    """The words of a text in lower-case ASCII, as they are looked for."""
    if language == "uz":
        text = text.translate(UZBEK_X)
    return " ".join(filter(None, map(_word_key, text.split())))


@lru_cache(maxsize=65_536)
def _word_key(word: str) -> str:
    key = romanised(word)
    for spelling, one in _SPELLINGS:
        key = key.replace(spelling, one)
    for pattern, put in _COMPILED:
        key = pattern.sub(put, key)
    return key.strip()


def rules() -> dict[str, list[tuple[str, str]]]:
    """How the page makes a key of romanised text: spellings to replace, then expressions."""
    expressions = [(pattern, put.replace("\\", "$")) for pattern, put in _EXPRESSIONS]
    return {"spellings": list(_SPELLINGS), "expressions": expressions}


class Letters:
    """The letters that readers of some texts may type, with their romanisations."""

    def __init__(self, known: Iterable[str] = ()) -> None:
        self._met = set(known)
        self._met |= {chr(code) for alphabet in _ALPHABETS for code in alphabet}
        self._met |= set(APOSTROPHES)

    def meet(self, text: str) -> None:
        """Take in the letters of a text, if any is beyond ASCII."""
        if not text.isascii():
            self._met.update(text)

    def table(self) -> dict[str, str]:
        """What each letter beyond ASCII is romanised as, in lower case."""
        lower = {unicodedata.normalize("NFC", letter.lower()) for letter in self._met}
        return {
            letter: romanised(letter)
            for letter in sorted(lower)
            if len(letter) == 1 and not letter.isascii() and letter.isalpha()
        }
