"""A lexicon that is written in one script, read in two.

Kazakh is printed in Cyrillic and, by its state agency, in Latin letters; Uzbek in Latin letters and
in Cyrillic. Their words are listed once; those of the second script are made from the first.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from functools import lru_cache
from typing import Any

from summarize.lexicon.fields import Lexicon

_AS_THEY_ARE = frozenset(
    {"scripts", "month_case", "borrows_abbreviations", "quotation_marks", "second_script"}
)
_AT_THE_BEGINNING = "^"


def in_both_scripts(lexicon: Lexicon) -> Lexicon:
    """The lexicon with every word in its second script, too."""
    letters = lexicon.second_script
    changed = {
        field.name: _doubled(getattr(lexicon, field.name), letters)
        for field in fields(lexicon)
        if field.name not in _AS_THEY_ARE
    }
    return replace(lexicon, **changed)


def transliterated(text: str, letters: Mapping[str, str]) -> str:
    """A text in another script, the longest of the `letters` first.

    A letter behind `^` is one that opens a word. A capital that becomes two letters stays one (Ш: Sh).
    """

    def written(found: re.Match[str]) -> str:
        letter = found[0].lower()
        opening = letters.get(_AT_THE_BEGINNING + letter)
        opens = opening is not None and not text[: found.start()][-1:].isalpha()
        other = opening if opening is not None and opens else letters.get(letter, found[0])
        return other.capitalize() if found[0] != letter else other

    return _expression(tuple(letters)).sub(written, text)


@lru_cache(maxsize=8)
def _expression(letters: tuple[str, ...]) -> re.Pattern[str]:
    plain = {letter.removeprefix(_AT_THE_BEGINNING) for letter in letters}
    longest = sorted(plain, key=lambda letter: (-len(letter), letter))
    return re.compile("|".join(map(re.escape, longest)), re.IGNORECASE)


def _doubled(value: Any, letters: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        # Line ends part words and phrases alike.
        return f"{value}\n{transliterated(value, letters)}" if value else value
    if isinstance(value, tuple):
        return tuple(_doubled(part, letters) for part in value)
    if isinstance(value, Mapping) and all(isinstance(key, str) for key in value):
        return {**value, **{transliterated(key, letters): value[key] for key in value}}
    if isinstance(value, Mapping):
        return {key: _doubled(words, letters) for key, words in value.items()}
    return value
