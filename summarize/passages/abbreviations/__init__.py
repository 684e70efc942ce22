"""Abbreviations and words that open sentences, one readable file a language.

The files next to this one (`en.txt`, `ru.txt`, ...) are plain text, so that a speaker of the
language can mend them without reading Python. A line is `key: words`; a key may be repeated; `#`
starts a comment. Words are written without their last full stop and without spaces inside (`т.е`
stands for `т.е.` and `т. е.`); they match as written, with a capital first letter, and in capitals.

- `title`: a name follows, so the stop after it never ends a sentence (Dr., Sen., г-н).
- `place`: the same, except after a number (г. Алматы, but: в 2010 г. Казахстан ...).
- `number`: the stop ends nothing when a number follows (No. 5, ст. 12).
- `inside`: never the last word of a sentence (e.g., т. е., z. B.).
- `name`: may end a sentence, but then only an opener tells (Inc., Jr., U.S.).
- `opener`: words that open a sentence far more often than they continue a name.
- `say`: verbs of saying; after `?"` they go on with the sentence ("Why?" Smith asked).
- `suffix`: ends of words that are like `number` (Hauptstr. 5).
- `ordinals`: `yes` where a number with a full stop is an ordinal (am 3. Oktober).
- `also`: a language whose lists are taken over.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_FOLDER = Path(__file__).parent
_WORD_KEYS = ("title", "place", "number", "inside", "name", "opener", "say", "suffix")
_ANY_LANGUAGE = ("en", "ru", "kk", "ky", "tg", "uz", "uk", "fr", "ar", "zh")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's lists, every word in all the forms that it is written in."""

    title: frozenset[str]
    place: frozenset[str]
    number: frozenset[str]
    inside: frozenset[str]
    name: frozenset[str]
    opener: frozenset[str]
    say: frozenset[str]
    suffix: tuple[str, ...]
    ordinals: bool


@lru_cache(maxsize=64)
def lexicon(language: str | None) -> Lexicon:
    """The lists for `language` (ISO 639-1); for an unknown one, those of the commonest together."""
    known = language is not None and language.isalpha() and (_FOLDER / f"{language}.txt").is_file()
    codes = (language,) if language is not None and known else _ANY_LANGUAGE
    words: dict[str, set[str]] = {key: set() for key in _WORD_KEYS}
    ordinals = False
    for code in codes:
        ordinals |= _read(code, words)
    return Lexicon(
        title=frozenset(words["title"]),
        place=frozenset(words["place"]),
        number=frozenset(words["number"]),
        inside=frozenset(words["inside"]),
        name=frozenset(words["name"]),
        opener=frozenset(words["opener"]),
        say=frozenset(words["say"]),
        suffix=tuple(words["suffix"]),
        ordinals=ordinals and len(codes) == 1,
    )


def _read(code: str, words: dict[str, set[str]]) -> bool:
    """Add the words of one file (and of those that it builds on); whether it has ordinals."""
    ordinals = False
    for line in (_FOLDER / f"{code}.txt").read_text(encoding="utf-8").splitlines():
        key, separator, value = line.partition(":")
        if not separator or key.startswith("#"):
            continue
        if key == "also":
            _read(value.strip(), words)
        elif key == "ordinals":
            ordinals = value.strip() == "yes"
        else:
            for word in value.split():
                words[key].update((word, word[:1].upper() + word[1:], word.upper()))
    return ordinals
