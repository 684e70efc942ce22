"""The words of a quotation as versions are compared by: case, dashes and quotation marks aside.

A word knows what the eye sees around it: whether it stands in brackets, whether an ellipsis goes
before it, whether a sentence ends behind it. Figures and initials stay in one piece.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import NamedTuple

from summarize.characters import (
    APOSTROPHES,
    UNSPACED,
    UNSPACED_RANGES,
    UNSPACED_SYLLABIC_RANGES,
    fold,
)

WORD = (
    rf"\d+(?:[.,:]\d+)*|[{UNSPACED_RANGES}]|(?:[^\W\d_]\.){{2,}}"
    rf"|[^\W_{UNSPACED_RANGES}]+(?:[{APOSTROPHES}](?=[^\W\d_])[^\W_]+)*[{APOSTROPHES}]?"
)
"""A word of a quotation, as a pattern without groups."""
_TOKEN = re.compile(
    rf"(?P<word>{WORD})"
    r"|(?P<gap>…|\.\s?\.(?:\s?\.)+|\[\s*(?:…|\.{2,})\s*\]|\(\s*(?:…|\.{2,})\s*\)|<\s*(?:…|\.{2,})\s*>)"
    r"|(?P<open>\[)|(?P<close>\])|(?P<stop>[.!?।。！？]+)"
)
# Most words begin with letters of ASCII, which are told apart in less time, and what stands behind them is
# passed over in less time than it is tried as a beginning of the next.
_PLAIN = re.compile(
    rf"([a-z]+[^\W\d_{UNSPACED_RANGES}]*|\d+(?:[.,:]\d+)*|[^\W\d_{UNSPACED_RANGES}]+|[{UNSPACED_RANGES}])[ .,\n]*"
)
_UNSPACED_RUN = re.compile(
    rf"(?P<syllables>[{UNSPACED_SYLLABIC_RANGES}]{{2,}})|(?:(?![{UNSPACED_SYLLABIC_RANGES}])[{UNSPACED_RANGES}])+"
)
_SYLLABLES, _LETTERS = 2, 4
_DROPPED = str.maketrans("", "", APOSTROPHES + ".")


class ComparedWord(NamedTuple):
    """A word of a quotation: its place there, and the key that it is compared by."""

    key: str
    start: int
    end: int
    bracketed: bool
    after_gap: bool
    ends_sentence: bool


def words_of(text: str) -> tuple[ComparedWord, ...]:
    """The words of a quotation, in order."""
    return tuple(_words(text))


def _words(text: str) -> Iterator[ComparedWord]:
    held: ComparedWord | None = None
    inside = gap = False
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if kind == "word":
            if held is not None:
                yield held
            key = word_key(match.group())
            ends = match.group().endswith(".")
            held = ComparedWord(key, match.start(), match.end(), inside, gap, ends)
            gap = False
        elif kind == "gap":
            gap = True
        elif kind == "stop" and held is not None:
            held = held._replace(ends_sentence=True)
        else:
            inside = kind == "open"
    if held is not None:
        yield held


def word_key(word: str) -> str:
    """One spelling for what differs in case, apostrophes and the points of initials only."""
    folded = unicodedata.normalize("NFC", fold(word))
    return folded if folded.isalnum() or folded[0].isdigit() else folded.translate(_DROPPED)


def keys_of(text: str) -> list[str]:
    """The keys alone, as fast as they can be had: for whole articles."""
    return _PLAIN.findall(text.lower())


def subject_keys_of(text: str) -> list[str]:
    """The keys of an article's text, with what stands for words where no space parts them.

    A letter there says little: texts on anything share most. So neighbours are taken together,
    two syllables or four letters, as search engines do (Nie et al. 2000).
    """
    keys = keys_of(text)
    if UNSPACED.search(text):
        for run in _UNSPACED_RUN.finditer(text):
            letters, size = run.group(), _SYLLABLES if run["syllables"] else _LETTERS
            keys += [letters[at : at + size] for at in range(len(letters) - size + 1)]
    return keys


def is_unspaced_letter(key: str) -> bool:
    """Whether a key is a letter of a script without spaces, and no word."""
    return len(key) == 1 and UNSPACED.match(key) is not None


@cache
def common_words() -> frozenset[str]:
    """What every text of some language is full of."""
    listed = resources.files("summarize.languages").joinpath("common_words.txt").read_text("utf-8")
    lines = (line for line in listed.splitlines() if not line.startswith("#"))
    return frozenset(word_key(word) for line in lines for word in line.split())
