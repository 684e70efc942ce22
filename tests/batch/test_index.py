"""`index.md`: what it puts first, and that nothing in it is taken for markup."""

from pathlib import Path

from summarize.batch.claims_db import claims_database
from summarize.batch.claims_rows import Filed
from summarize.batch.entries import Totals
from summarize.batch.overview.index import Ending, Standing, index
from tests.renderers.reports import REPORT

TOTALS = Totals(1, 1, 3, 2, 1_500, 300, 0.0)
EVIL = "# `x` | <b>[y](z)\x1b[1m"


def told(folder: Path, ending: Ending, *passed_over: str) -> str:
    given = [Filed("in/a.txt", "a.txt.md", REPORT.to_dict(), REPORT.text)]
    with claims_database(folder / "claims.db", given) as database:
        standing = Standing(TOTALS, ending, [(EVIL, EVIL)], passed_over)
        return "\n".join(index(standing, database))


def test_what_went_wrong_stands_before_what_was_said(tmp_path: Path) -> None:
    text = told(tmp_path, Ending("Interrupted.", "summarize batch in", "summarize retry"))
    parts = ["Interrupted.", "goes on from here: `summarize batch in`", "| failed | 1 |"]
    parts += ["2 requests, 1,500 + 300 tokens.", "## Failed: 1", "`summarize retry`"]
    parts += ["## Most quoted", "## Languages", "## Where to look"]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_what_comes_from_outside_is_escaped(tmp_path: Path) -> None:
    text = told(tmp_path, Ending(f"Stopped: {EVIL}"), EVIL)
    assert "\x1b" not in text
    assert "<b>" not in text.replace("\\<b\\>", "")
    assert text.count("\\<b\\>\\[y\\]") == 4


def test_a_command_with_backticks_can_be_copied(tmp_path: Path) -> None:
    text = told(tmp_path, Ending("Interrupted.", "summarize batch 'a``b' -o out"))
    assert "from here: ``` summarize batch 'a``b' -o out ```" in text
