from collections.abc import Iterator
from itertools import product

import pytest

from summarize.lexicon import languages_with_lexicon
from summarize.names import name_key
from summarize.quotations import find_claims
from summarize.quotations.compiling import vocabulary
from summarize.quotations.given_names import (
    CENTRAL_ASIAN_MEN,
    CENTRAL_ASIAN_WOMEN,
    gender_of_given_name,
)
from summarize.word_classes import WordClass

NAMES = (CENTRAL_ASIAN_WOMEN + CENTRAL_ASIAN_MEN).split()
COMMON = (
    WordClass.MOSTLY_NOUN | WordClass.MOSTLY_ADJECTIVE | WordClass.MOSTLY_FINITE
    | WordClass.MOSTLY_NOT_FINITE | WordClass.MOSTLY_ADVERB
)  # fmt: skip
CYRILLIC = {
    "a": "аә", "b": "б", "d": "д", "e": "е", "f": "ф", "g": "гғ", "h": "хһ", "i": "иы", "j": "ж",
    "k": "кқ", "l": "л", "m": "м", "n": "н", "o": "оө", "p": "п", "r": "р", "s": "с", "t": "т",
    "u": "уұ", "v": "в", "z": "з", "sh": "ш", "ch": "ч", "ia": "я", "iu": "ю",
}  # fmt: skip
"""Letters that a part of a key may stand for."""


def spellings(name: str) -> Iterator[str]:
    """How a word may be spelt that has the key of a name: Galym, ғалым; Kasym, kasım."""
    key = name_key(name)
    yield from {name.lower(), key, key.replace("i", "ı"), key.replace("k", "q")}
    letters, index = [], 0
    while index < len(key):
        size = 2 if key[index : index + 2] in CYRILLIC else 1
        letters.append(CYRILLIC[key[index : index + size]])
        index += size
    yield from map("".join, product(*letters))


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Sergey", "m"),
        ("Сергей", "m"),
        ("Айгүл", "f"),
        ("Jürgen", "m"),
        ("Anne-Marie", "f"),
        ("Jeenbek", "m"),
        ("Kassym-Schomart", "m"),
        ("Жаслан", "m"),
        ("Мадина", "f"),
        ("Dilnora", "f"),
        ("Kim", "c"),
        ("Mill", None),
    ],
)
def test_a_given_name_tells_its_gender_in_every_script(name: str, gender: str | None) -> None:
    assert gender_of_given_name(name) == gender


@pytest.mark.parametrize("language", sorted(languages_with_lexicon()))
def test_no_central_asian_name_is_a_common_word(language: str) -> None:
    # Musa Bay and Ulugbek Square are no people, and neither is a sentence's first word.
    known = vocabulary(language)
    assert known is not None
    listed = set(map(name_key, known.tags))
    words = [name for name in NAMES if name_key(name) in listed]
    for name in NAMES:
        bits = map(known.classes.forms.get, spellings(name))
        if any(each & COMMON and not each & WordClass.GUESSED for each in bits):
            words.append(name)
    assert words == []


@pytest.mark.parametrize(
    "place", ["Furqat Station", "Musa Station", "Ulugbek Airport", "Tivoli Station"]
)
def test_who_a_place_is_called_by_is_no_part_of_a_name_behind_it(place: str) -> None:
    (claim,) = find_claims(f"In {place} Ann Berg said that the mill is open.", "en")
    assert claim.speaker is not None
    assert claim.speaker.name == "Ann Berg"
