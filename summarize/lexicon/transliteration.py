"""A lexicon that is written in one script, read in two.

Kazakh is printed in Cyrillic and, by its state agency, in Latin letters. Its words are listed once;
those of the second script are made from the first letter by letter.
"""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from summarize.lexicon.fields import Lexicon

_AS_THEY_ARE = frozenset(
    {"scripts", "month_case", "borrows_abbreviations", "quotation_marks", "second_script"}
)


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
    """A text letter by letter in another script; a capital of two letters has one (Ш: Sh)."""
    return "".join(
        letters.get(letter) or letters.get(letter.lower(), letter).capitalize() for letter in text
    )


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
