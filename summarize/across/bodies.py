"""Which body a name means, in any language: МИД РК is Kazakhstan's foreign ministry, БУУ the UN.

A body is known by what it is (`bodies.toml`, keyed by meaning) and, where every country has one, by
the country beside it. A language that is spoken in one country of Central Asia means that
country's own where it names none.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from summarize.characters import APOSTROPHES
from summarize.names import name_key
from summarize.verification.meanings.places import place_codes

_TABLE = Path(__file__).with_name("bodies.toml")
_HOME = {"kk": "KZ", "ky": "KG", "uz": "UZ", "tg": "TJ"}
_WORD = re.compile(rf"[^\W\d_]+(?:[{APOSTROPHES}][^\W\d_]+)*")
ARTICLE = re.compile(r"^(?:the|a|an|der|die|das|la|le|les|el|los|il)\s+", re.IGNORECASE)
"""The article before a body's name."""
_ABBREVIATION = re.compile(r"[^\W\d_]*")
_SMALL = 3
"""Letters of a word that must be the same to the last."""
_SHORT = 6
_ENDING = 5
"""Letters that an ending may have."""


class _Name(NamedTuple):
    """One of a body's names: its words' keys, or an abbreviation as it is written."""

    meaning: str
    words: tuple[str, ...]
    everywhere: bool
    """Whether there is one in every country."""


def load_bodies() -> None:
    """Read beforehand what names are looked up in."""
    _by_beginning()
    _countries("a")


@lru_cache(maxsize=4096)
def body_of(name: str, language: str | None = None) -> str | None:
    """What body a name means (`foreign-ministry KZ`, `un`), `None` where the table has none.

    `language` is that of the text it stands in. What every country has is nothing without a
    country, unless the language is at home in one.
    """
    words = _WORD.findall(ARTICLE.sub("", name))
    found = _longest(words)
    if found is None:
        return None
    body, taken = found
    rest = [word for place, word in enumerate(words) if place not in taken]
    if any(word[0].isupper() and not _countries(word) for word in rest):
        return None  # a name of something else, or of somebody who belongs to it
    countries = dict.fromkeys(code for word in rest for code in sorted(_countries(word)))
    if not body.everywhere:
        return body.meaning
    country = next(iter(countries), None) or _own(words) or _HOME.get(language or "")
    return f"{body.meaning} {country}" if country else None


def _own(words: list[str]) -> str | None:
    """The country whose parliament alone goes by such a name."""
    told = " ".join(name_key(word) for word in words)
    return next((code for beginning, code in _OWN if beginning in told), None)


_OWN = (
    ("mazhilis", "KZ"), ("majilis", "KZ"), ("mazilis", "KZ"), ("jogorku kenesh", "KG"), ("jogorku kenes", "KG"),
    ("majlisi oli", "TJ"), ("madjlisi oli", "TJ"), ("majlisi mili", "TJ"), ("majlisi namoi", "TJ"),
    ("madjlisi namoi", "TJ"), ("oli majlis", "UZ"), ("oli majilis", "UZ"), ("akorda", "KZ"), ("minobor", "RU"),
)  # fmt: skip


def _longest(words: list[str]) -> tuple[_Name, set[int]] | None:
    """The name with the most words among these, and the places of its words."""
    best: tuple[tuple[int, int], _Name, set[int]] | None = None
    for place, word in enumerate(words):
        for name in _beginning(word):
            taken = _places(name, words, place)
            if taken is not None:
                size = (len(name.words), sum(map(len, name.words)))
                if best is None or size > best[0]:
                    best = size, name, taken
    return (best[1], best[2]) if best else None


def _places(name: _Name, words: list[str], start: int) -> set[int] | None:
    """Where the words of a name stand, in order, a country's name between them or none."""
    taken: set[int] = set()
    at = start
    for wanted in name.words:
        while at < len(words) and not _fits(wanted, words[at]):
            if not taken or not _countries(words[at]):
                return None
            at += 1
        if at == len(words):
            return None
        taken.add(at)
        at += 1
    return taken


@lru_cache(maxsize=65536)
def _fits(wanted: str, word: str) -> bool:
    """Whether a word is a form of the one in the table."""
    if wanted.isupper():
        return _capitals(word) == wanted
    key = name_key(word)
    if wanted == key:
        return True
    if _capitals(word) and word.isupper() and len(word) < _ENDING:
        return False
    shorter = min(len(wanted), len(key))
    common = next((i for i in range(shorter) if wanted[i] != key[i]), shorter)
    lost = 1 if len(wanted) <= _SHORT else 3
    longest = max(len(wanted), len(key)) - common
    return common >= _SMALL and len(wanted) - common <= lost and longest <= _ENDING


@lru_cache(maxsize=65536)
def _capitals(word: str) -> str:
    """The abbreviation that a word is, without an ending: МИДом, ЖККУнун; nothing for other words."""
    bare = _ABBREVIATION.match(word)
    letters = bare.group() if bare else ""
    length = next((at for at, letter in enumerate(letters) if letter.islower()), len(letters))
    if length < 2:
        return ""
    for mixed in _mixed():
        if letters.startswith(mixed):
            return mixed.upper()
    return letters[:length]


@cache
def _mixed() -> frozenset[str]:
    """Abbreviations that are not written in capitals throughout: KXShT."""
    return frozenset(
        word
        for _, _, names in _listed()
        for name in names
        for word in name.split()
        if not word.isupper() and word[-1].isupper()
    )


@lru_cache(maxsize=16384)
def _countries(word: str) -> frozenset[str]:
    for code, abbreviations in _abbreviations().items():
        if word in abbreviations or (_capitals(word) in abbreviations):
            return frozenset((code,))
    folded = word.lower()
    for code, beginnings in _table()["countries"].items():
        if folded.startswith(tuple(beginnings.split())):
            return frozenset((code,))
    return frozenset(code for code in place_codes(word) if len(code) == 2 and code.isupper()) - {
        "UN",
        "EU",
    }


@cache
def _abbreviations() -> dict[str, frozenset[str]]:
    told = _table()["abbreviations"]
    return {code: frozenset(words.split()) for code, words in told.items()}


def _beginning(word: str) -> Iterator[_Name]:
    """The names that a word may open."""
    yield from _by_beginning().get(name_key(word)[:_SMALL], ())
    capitals = _capitals(word)
    if capitals:
        yield from _by_beginning().get(capitals, ())


@cache
def _by_beginning() -> dict[str, list[_Name]]:
    found: dict[str, list[_Name]] = {}
    for meaning, everywhere, names in _listed():
        for name in names:
            words = tuple(
                word.upper() if _is_abbreviation(word) else name_key(word)
                for word in _WORD.findall(name)
            )
            first = words[0]
            place = first if first.isupper() else first[:_SMALL]
            found.setdefault(place, []).append(_Name(meaning, words, everywhere))
    return found


def _is_abbreviation(word: str) -> bool:
    return len(word) > 1 and (word.isupper() or word in _mixed())


@cache
def _listed() -> tuple[tuple[str, bool, tuple[str, ...]], ...]:
    """Meaning, whether every country has it, names in all languages."""
    return tuple(
        (meaning, where == "country", tuple(each.strip() for each in names.split("|")))
        for where in ("country", "world")
        for meaning, languages in _table()[where].items()
        for names in languages.values()
    )


@cache
def _table() -> dict[str, dict[str, Any]]:
    loaded: dict[str, dict[str, Any]] = tomllib.loads(_TABLE.read_text("utf-8"))
    return loaded
