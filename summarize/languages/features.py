"""What of a text is compared with the tables: letters folded together, n-grams and words counted.

The table maker and the detector must see a text with the same eyes, so both take them from here.
All n-grams of a text are taken, not a random sample of them, so that the same text always gets the
same answer.
"""

import re
import unicodedata

from summarize.characters import APOSTROPHES
from summarize.languages.scripts import letter_ranges, script_of

_SHORT, _LONG = 3, 5
ORDERS = (*range(1, _SHORT + 1), _LONG)
"""Lengths, in characters, of the n-grams; whole words are counted besides."""

WHOLE = "="
"""What stands before a whole word, to tell it from an n-gram."""

# Bounded before the @, where nothing else would keep a long word from being tried at each letter.
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]+")
# One letter of Uzbek (and nothing that another language would miss), typed in seven ways.
# (What the mark stands behind is asked last: an expression that begins with a set is found faster.)
_TURNED_COMMA = re.compile(f"[{APOSTROPHES}](?<=[og].)")
_TURNED_COMMAS_OF_ASCII = tuple(f"{letter}{mark}" for letter in "OoGg" for mark in "'`")


class _LettersOf(dict[int, str]):
    """Keeps the letters of one script and its combining marks; anything else becomes a blank."""

    def __init__(self, script: str) -> None:
        self._script = script

    def __missing__(self, code_point: int) -> str:
        character = chr(code_point)
        belongs = script_of(character) == self._script or (
            unicodedata.category(character) == "Mn" and self._script != "Latn"
        )
        kept = character if belongs or character == "ʻ" else " "
        self[code_point] = kept
        return kept


_LETTERS: dict[str, _LettersOf] = {}
# As `_LettersOf` has them, and in a third of the time: it is asked of each character.
_LATIN_WORD = re.compile(f"[{letter_ranges('Latn')}ʻ]+")
_CYRILLIC_WORD = re.compile(f"[{letter_ranges('Cyrl')}]+")
_MAY_COMBINE = re.compile(r"[^\x00-\x7f\u0400-\u0481\u048a-\u052f«»\u2010-\u2027№]")
"""What is no letter of Cyrillic, and none of the usual marks beside them: perhaps a combining mark."""
_PLAIN_LETTERS = bytes(
    ord(chr(c).lower()) if c < 128 and chr(c).isalpha() else ord(" ") for c in range(256)
)
"""Those of ASCII in lower case, and blanks for all else: bytes are translated without a look-up of each."""


def strip_addresses(text: str) -> str:
    """The text without web and mail addresses, which are in no language."""
    if "@" in text or "www." in text or "://" in text:
        return _ADDRESS.sub(" ", text)
    return text


def fold(text: str, script: str) -> str:
    """The words of a text in one script (ISO 15924), each with a blank on both sides."""
    return f" {' '.join(folded_words(text, script))} "


def folded_words(text: str, script: str) -> list[str]:
    """The words of a text in one script (ISO 15924), lower case, in order.

    Case, composed and decomposed letters, and spellings of the same letter fall together; digits,
    marks and words in other scripts fall away.
    """
    if script == "Latn" and text.isascii() and not _has_turned_comma(text):
        return text.encode("ascii").translate(_PLAIN_LETTERS).decode("ascii").split()
    text = unicodedata.normalize("NFC", text).lower()
    if script == "Latn":
        # Romanian is written with either diacritic under its s and t.
        text = _TURNED_COMMA.sub("ʻ", text).replace("ș", "ş").replace("ț", "ţ")
        return _LATIN_WORD.findall(text)
    if script == "Cyrl" and not _MAY_COMBINE.search(text):
        return _CYRILLIC_WORD.findall(text)
    letters = _LETTERS.get(script)
    if letters is None:
        letters = _LETTERS[script] = _LettersOf(script)
    return text.translate(letters).split()


def _has_turned_comma(ascii_text: str) -> bool:
    """Whether an apostrophe of a text in ASCII may be the mark of an Uzbek letter; it parts words otherwise."""
    has_mark = "'" in ascii_text or "`" in ascii_text
    return has_mark and any(letter in ascii_text for letter in _TURNED_COMMAS_OF_ASCII)


def features(folded: str) -> list[str]:
    """Every n-gram of a folded text, blanks included, and every word with `=` in front."""
    length = len(folded)
    found: list[str] = []
    for order in ORDERS:
        found += [folded[start : start + order] for start in range(length - order + 1)]
    found += [WHOLE + word for word in folded.split()]
    return found


def short_features(word: str) -> list[str]:
    """The longest of the short n-grams from each place in a folded word that stands alone.

    Each stands for all that it begins with, too; the blanks on both sides are included.
    """
    padded = f" {word} "
    return [padded[start : start + _SHORT] for start in range(len(padded))]


def long_features(word: str) -> list[str]:
    """The long n-grams of a folded word that stands alone, the blanks on both sides included."""
    padded = f" {word} "
    return [padded[start : start + _LONG] for start in range(len(padded) - _LONG + 1)]


def is_in_a_word(feature: str) -> bool:
    """Whether some word that stands alone has a feature, which then spans no border of words."""
    return " " not in feature.strip()
