"""A lexicon that is written in one script, read in two.

Kazakh is printed in Cyrillic and in Latin letters, by its state agency with acutes, by others as the
alphabet of 2021 has them or with none but those of English; Uzbek in Latin letters and in Cyrillic. Their words are listed once; those of the second script are made from the first.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from functools import lru_cache
from typing import Any

from summarize.lexicon.fields import Lexicon

_AS_THEY_ARE = frozenset(
    {
        "scripts",
        "month_case",
        "borrows_abbreviations",
        "quotation_marks",
        "second_script",
        "further_alphabets",
    }
)
_AT_THE_BEGINNING = "^"


def in_both_scripts(lexicon: Lexicon) -> Lexicon:
    """The lexicon with every word in its second script, too, in each alphabet that this is written in."""
    letters = lexicon.second_script
    alphabets = [letters, *({**letters, **other} for other in lexicon.further_alphabets)]
    changed = {
        field.name: _in_every(getattr(lexicon, field.name), alphabets)
        for field in fields(lexicon)
        if field.name not in _AS_THEY_ARE
    }
    return replace(lexicon, **changed)


def transliterated(text: str, letters: Mapping[str, str]) -> str:
    """A text in another script, the longest of the `letters` first.

    A letter behind `^` is one that opens a word. A capital that becomes two letters stays one (Ш: Sh).
    """
    single = _single(tuple(letters.items()))
    if single is not None:
        return text.translate(single)

    def written(found: re.Match[str]) -> str:
        letter = found[0].lower()
        opening = letters.get(_AT_THE_BEGINNING + letter)
        opens = opening is not None and not text[: found.start()][-1:].isalpha()
        other = opening if opening is not None and opens else letters.get(letter, found[0])
        return other.capitalize() if found[0] != letter else other

    return _expression(tuple(letters)).sub(written, text)


@lru_cache(maxsize=8)
def _single(letters: tuple[tuple[str, str], ...]) -> dict[int, str] | None:
    """The table that exchanges letters wherever they stand, if all of them are single ones."""
    if any(len(letter) != 1 for letter, _ in letters):
        return None
    capitals = {ord(letter.upper()): other.capitalize() for letter, other in letters}
    return capitals | {ord(letter): other for letter, other in letters}


@lru_cache(maxsize=8)
def _expression(letters: tuple[str, ...]) -> re.Pattern[str]:
    plain = {letter.removeprefix(_AT_THE_BEGINNING) for letter in letters}
    longest = sorted(plain, key=lambda letter: (-len(letter), letter))
    return re.compile("|".join(map(re.escape, longest)), re.IGNORECASE)


def _in_every(value: Any, alphabets: Sequence[Mapping[str, str]]) -> Any:
    if isinstance(value, str):
        # Line ends part words and phrases alike.
        written = [value, *(transliterated(value, letters) for letters in alphabets)]
        return "\n".join(dict.fromkeys(written)) if value else value
    if isinstance(value, tuple):
        return tuple(_in_every(part, alphabets) for part in value)
    if isinstance(value, Mapping) and all(isinstance(key, str) for key in value):
        others = (
            {transliterated(key, letters): value[key] for key in value} for letters in alphabets
        )
        return {**value, **{key: each for other in others for key, each in other.items()}}
    if isinstance(value, Mapping):
        return {key: _in_every(words, alphabets) for key, words in value.items()}
    return value
