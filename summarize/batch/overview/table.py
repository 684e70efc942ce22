"""Who said what of a whole batch as one table, for spreadsheets: CSV, or a workbook (XLSX).

A cell is text and nothing else: what a spreadsheet would take for a formula is defused in CSV, and written
as a string in a workbook, which has no line that hides, no link and no number made of it either.
"""

import io
import sqlite3
from collections.abc import Iterator
from itertools import islice

from summarize.errors import ConfigurationError
from summarize.printable import printable
from summarize.renderers.cells import csv_line

_BOM = "\ufeff"
"""By which spreadsheets know UTF-8."""

_ROWS = 1_048_576
_CELL = 32_767
"""What a sheet and a cell of a workbook hold."""

_CUT = "…"
_WIDTHS = {"text": 70, "translation": 50, "title": 40, "person": 24, "speaker": 24, "role": 24}


def csv_lines(database: sqlite3.Connection) -> Iterator[str]:
    """The table as CSV in lines, the first with a byte order mark."""
    names, rows = _table(database)
    yield _BOM + csv_line(names)
    yield from map(csv_line, rows)


def workbook(database: sqlite3.Connection) -> bytes:
    """The table as a workbook, in as many sheets as its rows need."""
    from xlsxwriter import Workbook  # here: an extra, which only this format needs

    names, rows = _table(database)
    made = io.BytesIO()
    with Workbook(made, {"constant_memory": True}) as book:
        wrapped, head = (
            book.add_format({"text_wrap": True, "valign": "top"}),
            book.add_format({"bold": True}),
        )
        more = True
        while more:
            sheet = book.add_worksheet()
            sheet.freeze_panes(1, 0)
            for column, name in enumerate(names):
                sheet.set_column(column, column, _WIDTHS.get(name, 14), wrapped)
                sheet.write_string(0, column, name, head)
            at = 0
            for at, row in enumerate(islice(rows, _ROWS - 1), 1):
                for column, cell in enumerate(row):
                    if cell is not None:
                        sheet.write_string(at, column, _fitting(cell), wrapped)
            sheet.autofilter(0, 0, at, len(names) - 1)
            more = at == _ROWS - 1
    return made.getvalue()


def check_workbooks() -> None:
    """Raise `ConfigurationError` where no workbook can be written."""
    try:
        import xlsxwriter  # noqa: F401 (here: see above)
    except ImportError as error:
        raise ConfigurationError(
            "-f xlsx needs the extra xlsx", 'pip install "summarize[xlsx]"'
        ) from error


def _table(database: sqlite3.Connection) -> tuple[list[str], Iterator[tuple[str | None, ...]]]:
    """Names of the columns, and the rows, the newest articles first."""
    rows = database.execute(
        "SELECT * FROM who_said_what ORDER BY published IS NULL, published DESC, source"
    )
    return [column[0] for column in rows.description], rows


def _fitting(cell: str) -> str:
    shown = printable(cell)
    return shown if len(shown) <= _CELL else shown[: _CELL - len(_CUT)] + _CUT
