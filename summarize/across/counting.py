"""The words around a figure that say what it counts, ready to be asked: one value a language."""

import re
from dataclasses import dataclass
from functools import cache

from summarize.characters import fold
from summarize.lexicon import Words, lexicon, phrases

_NOTHING = "(?!)"


@dataclass(frozen=True, slots=True)
class CountingWords:
    """A language's words of counting; texts that are asked are folded.

    `people` are those of whom nothing more is said, `further` makes a figure one of those that are
    left, `tolls` say how many there are, `ordinals` count nothing. `joining` are words behind which
    something else is told, `endings` what may cling to a figure. The patterns are of another time,
    of an age behind a figure, of a part before and behind a figure, of what is no count, of a
    figure without an upper end, and of the least that is known.
    """

    people: Words
    further: Words
    tolls: Words
    ordinals: Words
    joining: frozenset[str]
    endings: frozenset[str]
    another_time: re.Pattern[str]
    age: re.Pattern[str]
    of: re.Pattern[str]
    part: re.Pattern[str]
    numbering: re.Pattern[str]
    or_more: re.Pattern[str]
    at_least: re.Pattern[str]


@cache
def counting_words(language: str) -> CountingWords:
    """The words of a language; none where it has no lexicon."""
    known = lexicon(language)
    part = _any(known.part_of.split())
    return CountingWords(
        people=Words(known.counted_people),
        further=Words(known.further),
        tolls=Words(known.tolls),
        ordinals=Words(known.ordinals, endings=known.ordinal_endings),
        joining=frozenset(f"{known.coordinating} {known.conjunctions}".replace("|", " ").split()),
        # Elsewhere an ending makes an ordinal of a figure as well: 5-го.
        endings=frozenset(known.endings.split()) if known.verb_final else frozenset(),
        another_time=_any(phrases(known.another_time)),
        age=re.compile(rf"[-\s]?{_any(phrases(known.ages)).pattern}"),
        of=re.compile(rf"{part.pattern}\s*$"),
        part=re.compile(rf"\s*{part.pattern}"),
        numbering=re.compile(rf"{_any(known.numbering.split()).pattern}\s*$"),
        or_more=re.compile(rf"\s*{_any(phrases(known.or_more)).pattern}"),
        at_least=_any(phrases(known.at_least)),
    )


def _any(listed: list[str]) -> re.Pattern[str]:
    """A pattern of any of some phrases, as whole words; `*` stands for letters, `_` for a space."""
    patterns = (_pattern(fold(each)) for each in listed)
    return re.compile(rf"\b(?:{'|'.join(patterns) or _NOTHING})")


def _pattern(phrase: str) -> str:
    parts = (
        r"\w+" if word == "*" else re.escape(word).replace(r"\*", r"\w*") for word in phrase.split()
    )
    return r"\s".join(parts) + r"\b"
