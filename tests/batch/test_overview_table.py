"""`-f csv` and `-f xlsx`: who said what of a batch as one table that a spreadsheet opens and nothing runs in."""

import contextlib
import csv
import io
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from summarize.batch.claims_db import claims_database
from summarize.batch.claims_rows import Filed
from summarize.batch.overview.table import csv_lines, workbook
from tests.batch.newsroom import write
from tests.cli.conftest import Command
from tests.renderers.reports import REPORT, hostile

OFFLINE = ("--engine", "offline", "--jobs", "1")
FORMULA = '=HYPERLINK("http://evil.example","x")\x1b[1m'


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    given = [
        Filed("plain", "plain.md", REPORT.to_dict()),
        Filed("evil", "evil.md", hostile(FORMULA).to_dict()),
    ]
    with claims_database(tmp_path / "claims.db", given):
        pass
    with contextlib.closing(sqlite3.connect(tmp_path / "claims.db")) as opened:
        yield opened


def test_csv_has_a_mark_and_a_row_for_each_statement(database: sqlite3.Connection) -> None:
    text = "".join(csv_lines(database))
    assert text.startswith("\ufeffperson,speaker,role,how,text,")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert len(rows) == 2 * len(REPORT.quotes) + 2 * len(REPORT.claims)
    said = next(row for row in rows if row["text"] == "Мы сдержали слово")
    assert said["person"] == "Азамат Бейшенов"
    assert said["title"] == "Мост открыт"


def test_no_cell_of_csv_is_a_formula(database: sqlite3.Connection) -> None:
    text = "".join(csv_lines(database))
    assert "\x1b" not in text
    cells = [cell for row in csv.reader(io.StringIO(text.removeprefix("\ufeff"))) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert [cell for cell in cells if cell.startswith("'=HYPERLINK")]


def test_a_workbook_holds_text_alone(database: sqlite3.Connection) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(workbook(database))).active
    assert [cell.value for cell in sheet[1]][:3] == ["person", "speaker", "role"]
    assert sheet.max_row == 1 + 2 * len(REPORT.quotes) + 2 * len(REPORT.claims)
    cells = [cell for row in sheet.iter_rows(min_row=2) for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert not [cell for cell in cells if cell.hyperlink or "\x1b" in cell.value]
    assert "Мы сдержали слово" in {cell.value for cell in cells}


def test_a_long_cell_is_cut_and_not_dropped(tmp_path: Path) -> None:
    given = [Filed("long", "long.md", hostile("word " * 7_000).to_dict())]
    with claims_database(tmp_path / "claims.db", given) as database:
        sheet = openpyxl.load_workbook(io.BytesIO(workbook(database))).active
    assert max(len(cell.value) for cell in sheet[2] if cell.value) == 32_767
    assert any(cell.value.endswith("…") for cell in sheet[2] if cell.value)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_batch_writes_one_table(command: Command, tmp_path: Path, form: str) -> None:
    write(tmp_path / "in", 2)
    out = tmp_path / "out"
    assert command("batch", tmp_path / "in", "-o", out, "-f", form, *OFFLINE).code == 0
    files = {path.name for path in out.iterdir() if path.is_file()}
    overview = {"claims.db", "index.html", "index.md", "metadata.yaml", "reports.jsonl"}
    assert files == {*overview, f"who_said_what.{form}"}
    before = (out / f"who_said_what.{form}").stat().st_mtime_ns
    command("batch", tmp_path / "in", "-o", out, "-f", form, *OFFLINE)
    assert (out / f"who_said_what.{form}").stat().st_mtime_ns == before


def test_reports_with_front_matter(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 1)
    call = ("batch", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE, "--front-matter")
    assert command(*call).code == 0
    text = (tmp_path / "out/a0000.txt.md").read_text("utf-8")
    assert text.startswith('---\ntitle: "Work on the ')
    assert "\nspeakers: [" in text
    assert "\n---\n\n# " in text
    refused = command(*call, "-f", "html")
    assert refused.code == 2
    assert "--front-matter is for markdown and text" in refused.err
