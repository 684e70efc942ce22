"""Months and days of the week in any language: those of the lexicon, else those of CLDR."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from summarize.lexicon import Values, lexicon

_SHORTEST_INFLECTED = 6  # letters of a name with an ending
_TABLE = Path(__file__).with_name("calendar.txt")


def month_of(folded: str, language: str) -> float | None:
    """The month that a word names, 1 to 12."""
    known = lexicon(language)
    return known.month_values.get(folded) if known.months else _inflected(folded, language, "m")


def weekday_of(folded: str, language: str) -> float | None:
    """The day of the week that a word names, 1 to 7."""
    known = lexicon(language)
    return known.weekday_values.get(folded) if known.weekdays else _inflected(folded, language, "d")


def calendar_values(language: str) -> tuple[Values, Values]:
    """What can be a month or a day of the week in a language: a name of CLDR's with any ending."""
    known = lexicon(language)
    return (
        known.month_values if known.months else _begun(_table(language, "m")),
        known.weekday_values if known.weekdays else _begun(_table(language, "d")),
    )


def _begun(table: Iterable[str]) -> Values:
    return Values({0.0: " ".join(f"{name}*" for name in table)})


def _inflected(folded: str, language: str, kind: str) -> float | None:
    """The number of a name that the word is, or begins with and has an ending behind."""
    table = _table(language, kind)
    if folded in table or len(folded) < _SHORTEST_INFLECTED:
        return table.get(folded)
    found = (
        n for name, n in table.items() if folded.startswith(name) and len(folded) - len(name) < 4
    )
    return next(found, None)


@cache
def _table(language: str, kind: str) -> dict[str, float]:
    names: dict[str, float] = {}
    for line in _lines():
        code, of, number, forms = line.split("\t")
        if (code, of) == (language, kind):
            names.update(dict.fromkeys(forms.split("|"), float(number)))
    return names


@cache
def _lines() -> tuple[str, ...]:
    lines = _TABLE.read_text("utf-8").splitlines()
    return tuple(line for line in lines if not line.startswith("#"))
