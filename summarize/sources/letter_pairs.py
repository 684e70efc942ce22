"""How well a reading of some bytes looks like a language: the judge of old code pages.

The same bytes are letters in every code page, so only the company that letters keep tells one
reading from another. For each of 54 languages that were ever written in an 8-bit or East Asian
encoding, `letter_pairs.txt` lists the commonest pairs of letters of which at least one is not
ASCII (single characters for Chinese, Japanese and Korean), commonest first; `_` is a word's
border. By Zipf's law the rank alone gives a fair probability. The counts are from translations of
the Universal Declaration of Human Rights and of an MIT-licensed message catalogue;
`tests/benchmarks/build_letter_pairs.py` makes the file.
"""

import math
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

_UNSEEN = -11.0
"""Natural logarithm of the probability of a pair that a language does not list."""
_UNSEEN_IDEOGRAPH = -14.0
_NOT_TEXT = 20.0
_ODD_CASE = 10.0
_ODD_PLACE = 10.0
_SYMBOL = 12.0
_PUNCTUATION = 3.0

_COMMON_MARKS = frozenset(
    "’‘“”„«»–—…•·№€°§©®™£½¼²³×¿¡、。「」『』，．！？：；（）《》・〜ー\xa0،؟؛"
)
_RARE_MARKS = frozenset("‚‹›‛")  # in code pages next to capital letters, in texts hardly ever
_JOINING = frozenset("’‘–—‑\xad·ʻʼ")
_NOT_AFTER_LETTERS = frozenset("€№©°§®£½¼×")


def pairs(text: str) -> Iterator[str]:
    """The pairs of letters with a letter beyond ASCII, in order; ideographs come alone."""
    previous = " "
    for character in text.casefold() + " ":
        if _is_ideograph(character):
            yield character
            previous = " "
            continue
        letter = character if _is_letter(character) else " "
        if not (letter.isascii() and previous.isascii()):
            yield previous + letter
        previous = letter


def likelihood(text: str) -> float:
    """The logarithm of how likely `text` is as writing, in its best-fitting language; 0 is best.

    Only comparable between readings of the same bytes.
    """
    counts = Counter(pairs(text))
    gains: defaultdict[int, float] = defaultdict(float)
    for pair, count in counts.items():
        for language, gain in _gains().get(pair, ()):
            gains[language] += count * gain
    unseen = sum(count * _unseen(pair) for pair, count in counts.items())
    return unseen + max(gains.values(), default=0.0) - _oddities(text)


def _oddities(text: str) -> float:
    penalty = 0.0
    for before, character, after in zip(" " + text, text, text[1:] + " ", strict=False):
        if character.isascii():
            if character.isupper() and before.islower() and not before.isascii():
                penalty += _ODD_CASE
        elif character.isalpha() or unicodedata.category(character)[0] == "M":
            if character.isupper() and before.islower():
                penalty += _ODD_CASE
            elif _is_ideograph(character) and (before + after).strip().isascii():
                penalty += _ODD_PLACE * (_is_letter(before) or _is_letter(after))
        else:
            penalty += _symbol_penalty(before, character, after)
    return penalty


def _symbol_penalty(before: str, character: str, after: str) -> float:
    if (unicodedata.category(character)[0] == "C" and character != "\xad") or character == "\ufffd":
        return _NOT_TEXT
    penalty = _PUNCTUATION if character in _COMMON_MARKS else _SYMBOL
    if character in _RARE_MARKS:
        penalty = _SYMBOL
    inside_word = before.isalpha() and after.isalpha() and character not in _JOINING
    if inside_word or (before.isalpha() and character in _NOT_AFTER_LETTERS):
        penalty += _ODD_PLACE
    return penalty


def _is_letter(character: str) -> bool:
    return character.isalpha() or (
        not character.isascii() and unicodedata.category(character)[0] == "M"
    )


def _is_ideograph(character: str) -> bool:
    return (
        "\u3040" <= character <= "\u30ff"
        or "\u4e00" <= character <= "\u9fff"
        or ("\uac00" <= character <= "\ud7a3")
    )


def _unseen(pair: str) -> float:
    return _UNSEEN_IDEOGRAPH if _is_ideograph(pair[0]) else _UNSEEN


@cache
def _gains() -> dict[str, list[tuple[int, float]]]:
    """For each pair the languages that list it, by number, and how much more likely it is there."""
    gains: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    table = (files("summarize.sources") / "letter_pairs.txt").read_text("utf-8")
    for language, line in enumerate(table.splitlines()):
        for rank, listed in enumerate(line.split("\t")[1].split(" ")):
            pair = listed.replace("_", " ")
            gains[pair].append((language, -math.log(rank + 1.5) - _unseen(pair)))
    return dict(gains)
