"""Lines of CSV that a spreadsheet can be shown."""

import csv
import io
from collections.abc import Iterable

from summarize.printable import printable

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def csv_line(cells: Iterable[object]) -> str:
    """A line of CSV.

    A cell that a spreadsheet would take for a formula starts with an apostrophe.
    """
    line = io.StringIO()
    # Made printable first: what ends a line must stand between the quotes that the writer puts.
    shown = ("" if cell is None else _no_formula(printable(str(cell))) for cell in cells)
    csv.writer(line, lineterminator="\n").writerow(shown)
    return line.getvalue()


def _no_formula(cell: str) -> str:
    """A cell that a spreadsheet shows instead of running it (OWASP, CSV injection)."""
    starts = cell.startswith("\t") or cell.lstrip(" \n\u3000").startswith(_FORMULA)
    return f"'{cell}" if starts else cell
