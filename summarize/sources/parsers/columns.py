"""Columns whose lines were drawn row by row, read one after the other.

A layout program may draw a page from the top, each row through all columns. Read as drawn, half a
sentence of one story is followed by half a sentence of the next, and quotations come out that
nobody said. A gap in the same place of row after row, with words on both sides, tells the columns.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

WIDE = 0.9
"""What a gap is at least that may part columns, in heights of the line."""

_MANY_ROWS = 3
_PROSE = 14  # letters; cells of tables are shorter
_APART = 0.25
_FAR = 4.0


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line and its place: left and right edge, foot and height in points, page from 0.

    `edge` says that it stands in the page's top or bottom margin, `layer` that it is the text that a
    program recognised in a picture.
    """

    text: str
    left: float
    right: float
    foot: float
    height: float
    page: int
    edge: bool
    layer: bool = False


Row = tuple[PrintedLine, ...]
"""What stands on one line, in the pieces that wide gaps make of it."""


def in_reading_order(rows: Sequence[Row]) -> list[PrintedLine]:
    """The lines of one page: rows as they are, or what stands in columns column by column."""
    gutter = _gutter(rows)
    if gutter is None:
        return [_whole(row) for row in rows]
    lines: list[PrintedLine] = []
    left: list[Row] = []
    right: list[Row] = []

    def end_columns() -> None:
        for column in (left, right):
            lines.extend(in_reading_order(column))
            column.clear()

    before: PrintedLine | None = None
    for row in rows:
        sides = _sides(row, gutter)
        apart = before is not None and before.foot - row[0].foot > _FAR * before.height
        if sides is None or apart:
            end_columns()
        if sides is None:
            lines.append(_whole(row))
        else:
            left.extend(filter(None, sides[:1]))
            right.extend(filter(None, sides[1:]))
        before = row[0]
    end_columns()
    return lines


def are_mixed(rows: Sequence[Row]) -> bool:
    """Whether rows stand in pieces as columns do, but none that can be told."""
    parted = sum(1 for row in rows if any(_are_columns(*pair) for pair in pairwise(row)))
    return parted > _MANY_ROWS and 2 * parted > len(rows) and _gutter(rows) is None


def _gutter(rows: Sequence[Row]) -> float | None:
    """Where the gap is that parts the most rows, if they are columns of prose."""
    pairs = [pair for row in rows for pair in pairwise(row) if pair[1].left > pair[0].right]
    pairs += [(a, b) for (*_, a), (b, *_) in pairwise(rows) if _side_by_side(a, b)]
    if len(pairs) < _MANY_ROWS:
        return None
    middle = _most_covered([(a.right, b.left) for a, b in pairs])
    covering = [(a, b) for a, b in pairs if a.right <= middle <= b.left]
    crossed = sum(1 for row in rows if _sides(row, middle) is None)
    if len(covering) < _MANY_ROWS or crossed > len(covering):
        return None
    return (
        middle if 2 * sum(1 for pair in covering if _are_columns(*pair)) > len(covering) else None
    )


def _most_covered(gaps: list[tuple[float, float]]) -> float:
    """The middle of the place that the most gaps share."""
    edges = sorted([(left, -1) for left, _ in gaps] + [(right, 1) for _, right in gaps])
    open_, most, best = 0, 0, (0.0, 0.0)
    for number, (place, change) in enumerate(edges):
        open_ -= change
        if open_ > most:
            most, best = open_, (place, edges[number + 1][0])
    return sum(best) / 2


def _sides(row: Row, gutter: float) -> tuple[Row, Row] | None:
    """What stands left and right of the gutter; `None` for a row that runs across it."""
    if any(line.left < gutter < line.right for line in row):
        return None
    left = tuple(line for line in row if line.right <= gutter)
    return left, tuple(line for line in row if line not in left)


def _side_by_side(a: PrintedLine, b: PrintedLine) -> bool:
    return abs(a.foot - b.foot) < a.height / 2 and b.left - a.right > WIDE * a.height


def _are_columns(a: PrintedLine, b: PrintedLine) -> bool:
    """Whether two pieces of a row are lines of prose; cells are short, or far apart."""
    long = min(len(a.text), len(b.text)) >= _PROSE
    return long and b.left - a.right <= _APART * (b.right - a.left)


def _whole(row: Row) -> PrintedLine:
    return replace(row[0], text=" ".join(line.text for line in row), right=row[-1].right)
