"""The names of months and days of the week in all languages, without the lexicons that list them.

Whether a word tells a day is asked in every language, and of most of them nothing else. So the names
stand in a table of their own (`make_calendars`): the lexicons have a hundred times as many words.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from summarize.characters import fold
from summarize.lexicon.notation import Values

FILE = Path(__file__).with_name("calendars.txt")
_SHORTEST_ABBREVIATION = 3
"""Letters that are at least left of a month's name."""


class Calendar(NamedTuple):
    """The months (1 to 12) and the days of the week (1 to 7) of a language."""

    months: Values
    weekdays: Values
    written: tuple[tuple[str, int], ...]
    """The names of the months, each with its number."""

    def month(self, folded: str) -> int | None:
        """The month of a name, or of its first letters (three or more) if no other begins with them."""
        value = self.months.get(folded)
        if value is not None:
            return int(value)
        if len(folded) < _SHORTEST_ABBREVIATION:
            return None
        begun = {month for name, month in self.written if name.startswith(folded)}
        return begun.pop() if len(begun) == 1 else None

    def has(self, folded: str) -> bool:
        """Whether a word is a month or a day of the week."""
        return self.month(folded) is not None or self.weekdays.get(folded) is not None


@cache
def calendars() -> Mapping[str, Calendar]:
    """The calendar of each language that has a lexicon, by its code."""
    lines = FILE.read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {code: _calendar(months.split("|"), days.split("|")) for code, months, days in rows}


def _calendar(months: list[str], weekdays: list[str]) -> Calendar:
    return Calendar(
        Values({float(number): names for number, names in enumerate(months, 1)}),
        Values({float(number): names for number, names in enumerate(weekdays, 1)}),
        tuple(
            (fold(name).rstrip("*."), number)
            for number, names in enumerate(months, 1)
            for name in names.split()
        ),
    )
