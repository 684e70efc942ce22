"""Splitting an article into parts that fit a model, at the least harmful places.

One cut serves both the plan made beforehand and the emergency in between (an answer that was cut
short is asked for again in two smaller parts). Borders of paragraphs are preferred, then borders of
passages; only a passage that alone is too long is cut inside, at a space where there is one.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Protocol

from summarize.engines.numbered_article import NumberedLine, Wanted

Lines = tuple[NumberedLine, ...]

SHORTEST = 200
"""Characters below which a line is never cut inside."""


@dataclass(frozen=True, slots=True)
class Part:
    """Lines that are sent in one request, and what is asked about them; part `number` of `of`."""

    lines: Lines
    wanted: Wanted
    number: int = 1
    of: int = 1

    @property
    def is_whole(self) -> bool:
        """Whether it is everything that there is to ask about."""
        return self.of == 1


class Copy(Protocol):
    """A text in lines that knows what its author kept together."""

    @property
    def text(self) -> str:
        """What the spans of the lines point into."""
        ...

    def paragraph(self, line: NumberedLine) -> int:
        """The number of the paragraph that the line belongs to."""
        ...


def split(copy: Copy, lines: Lines, load: Callable[[Lines], float]) -> tuple[Lines, ...]:
    """The lines in parts whose `load` is at most 1 each, as evenly filled as the borders allow.

    A part that can be split no further is given back although its load is higher.
    """
    wanted = math.ceil(load(lines))
    if wanted <= 1:
        return (lines,)
    pieces = cut(copy, lines, share=(wanted // 2) / wanted)
    if len(pieces) == 1:
        return pieces
    return tuple(part for piece in pieces for part in split(copy, piece, load))


def cut(copy: Copy, lines: Lines, share: float = 0.5) -> tuple[Lines, ...]:
    """The lines in two, the first with about `share` of the text; in one when that is too short."""
    if len(lines) == 1:
        return tuple((piece,) for piece in _cut_line(copy, lines[0], share))
    paragraphs = [copy.paragraph(line) for line in lines]
    inner = range(1, len(lines))
    borders = [at for at in inner if paragraphs[at - 1] != paragraphs[at]] or inner
    ends = list(accumulate(line.end - line.start for line in lines))
    at = min(borders, key=lambda border: abs(ends[border - 1] - share * ends[-1]))
    return lines[:at], lines[at:]


def numbers_cut(parts: tuple[Part, ...]) -> tuple[int, ...]:
    """The numbers that are spread over several parts."""
    borders = ((before.lines[-1], after.lines[0]) for before, after in pairwise(parts))
    return tuple(dict.fromkeys(a.number for a, b in borders if a.number == b.number))


def _cut_line(copy: Copy, line: NumberedLine, share: float) -> tuple[NumberedLine, ...]:
    if line.end - line.start < SHORTEST:
        return (line,)
    text = copy.text
    wanted = line.start + int((line.end - line.start) * share)
    space = text.rfind(" ", line.start + 1, wanted)
    # Scripts without spaces are cut anywhere: a cut at a distant space would not halve the line.
    at = space if wanted - space < SHORTEST // 2 else wanted
    return NumberedLine(line.number, line.start, at), NumberedLine(line.number, at, line.end)
