"""A first look at the numbers of a text, for whether a figure can be among them at all.

To find a text's figures takes long, and a figure that an article has not is looked for in all of it. Where
numbers stand far from each other, none is made of two, and each is what its word is by itself.
"""

import re
from functools import lru_cache

from summarize.recent import Recent
from summarize.verification.figures.finding import bare_figures
from summarize.verification.figures.numerals import (
    AROUND,
    FIRST_KOREAN,
    MOST_DIGITS,
    NUMBER,
    counted,
    tokens_of,
)

_CLOSE = re.compile(rb"%c.{0,3}%c" % (NUMBER, NUMBER), re.DOTALL)
"""Two numbers with a few words between them at most: two and a half, 2 years and a half."""
_GOES_ON = re.compile(rf"[ap]\.?m\b|h(?:\d|\b)|[{FIRST_KOREAN}-\U0010ffff]")
"""What makes a time of the number before it: 3 p.m., 15 h 30."""
_UNSPACED = frozenset(["zh", "ja", "ko"])
_VALUED = frozenset(["number", "scale", "half"])
_MOST_KEPT = 512


def numbers_apart(text: str, language: str) -> tuple[float, ...] | None:
    """The numbers of a text as its words have them, percentages and sums too; `None` if some may go together."""
    stretches = text.split()
    counts = counted(stretches, language)
    at = counts.find(NUMBER)
    if at < 0:
        return ()
    if language in _UNSPACED or _CLOSE.search(counts):
        return None
    told = _told(language)
    numbers: list[float] = []
    while at >= 0:
        values = told[stretches[at]]
        if values is None or any(map(_GOES_ON.match, stretches[at + 1 : at + 2])):
            return None
        numbers += values
        at = counts.find(NUMBER, at + 1)
    return tuple(numbers)


class _Told(Recent[tuple[float, ...] | None]):
    """The numbers of a stretch between two spaces by itself; `None` where it is or has a time."""

    def __init__(self, language: str) -> None:
        super().__init__(_MOST_KEPT)
        self._language = language

    def __missing__(self, stretch: str) -> tuple[float, ...] | None:
        return self.learn(stretch, self._numbers)

    def _numbers(self, stretch: str) -> tuple[float, ...] | None:
        bare = stretch.strip(AROUND)
        if bare.isdecimal() and len(bare) <= MOST_DIGITS:  # as most are
            return (float(int(bare)),)
        found = bare_figures(stretch, self._language)
        if max(stretch) >= FIRST_KOREAN or any(figure.unit == "time" for figure in found):
            return None
        tokens = tokens_of(stretch, self._language)
        values = {token.value for token in tokens if token.kind in _VALUED}
        readings = {value for figure in found if figure.is_number for value in figure.readings}
        if any(isinstance(value, str) for value in readings):
            return None  # of more digits than are a number
        values.update(value for value in readings if not isinstance(value, str))
        return tuple(sorted(values))


@lru_cache(maxsize=8)
def _told(language: str) -> _Told:
    return _Told(language)
