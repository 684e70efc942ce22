import csv
import io
import json
from pathlib import Path

import pytest

from summarize.renderers.cells import csv_line
from tests.cli.conftest import Command

SPOKEN = "“We promised people a bridge before the harvest, and they have it,”"


def test_quotations_stand_under_their_speaker(command: Command, articles: Path) -> None:
    outcome = command("quotes", articles / "bridge.txt")
    assert (outcome.code, outcome.err) == (0, "")
    lines = outcome.out.splitlines()
    heading = next(n for n, line in enumerate(lines) if line.startswith("Azamat Beishenov, "))
    assert lines[heading + 1].startswith(f"  {SPOKEN}  384–449, ")


def test_json_points_into_the_text(command: Command, articles: Path) -> None:
    text = (articles / "bridge.txt").read_text("utf-8")
    record = json.loads(command("quotes", articles / "bridge.txt", "-f", "json").out)
    assert len(record["quotes"]) == 4
    for said in (*record["quotes"], *record["claims"]):
        assert text[said["start"] : said["end"]] == said["text"]


def test_lines_and_cells_hold_the_same_quotations(command: Command, articles: Path) -> None:
    lines = command("quotes", articles / "bridge.txt", "-f", "jsonl").out.splitlines()
    table = command("quotes", articles / "bridge.txt", "-f", "csv").out
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [json.loads(line)["text"] for line in lines] == [row["text"] for row in rows]
    assert {row["speaker"] for row in rows} == {"Azamat Beishenov", "Gulnara Sadykova"}


def test_in_context_keeps_every_word_of_the_text(command: Command, articles: Path) -> None:
    out = command("quotes", articles / "bridge.txt", "--in-context").out
    assert "they have it,⟦1 Azamat Beishenov⟧” Deputy" in out
    for label in ("⟦1 Azamat Beishenov⟧", "⟦2 Gulnara Sadykova⟧"):
        out = out.replace(label, "")
    assert out.split() == (articles / "bridge.txt").read_text("utf-8").split()


def test_several_sources_are_named(command: Command, articles: Path) -> None:
    out = command("quotes", articles / "bridge.txt", articles / "most.txt").out
    assert f"{articles / 'bridge.txt'}: 2 quotations\n" in out
    assert f"\n\n{articles / 'most.txt'}: 2 quotations\n" in out


@pytest.mark.parametrize("form", ["text", "csv"])
def test_a_spreadsheet_formula_and_an_escape_do_nothing(command: Command, form: str) -> None:
    text = "“=HYPERLINK(\x1b]8;;http://e.example\x07x) and more of the same,” said Ann Lee."
    out = command("quotes", "-f", form, stdin=text).out
    assert "HYPERLINK" in out
    assert "\x1b" not in out
    assert "\x07" not in out
    if form == "csv":
        (row,) = csv.DictReader(io.StringIO(out))
        assert row["text"].startswith("'=HYPERLINK")


@pytest.mark.parametrize("end", ["\x85", "\u2028", "\u2029", "\x0b", "\x0c"])
def test_what_ends_a_line_inside_of_a_quotation_makes_no_row(command: Command, end: str) -> None:
    text = f"“The harbour is frozen{end}=1+2 and nobody sails today,” said Ann Lee."
    out = command("quotes", "-f", "csv", stdin=text).out
    rows = list(csv.DictReader(io.StringIO(out)))
    assert rows
    assert all(row["source"] and None not in row for row in rows)


@pytest.mark.parametrize("sign", ["＝", "＋", "－", "＠", " =", "\u3000＝"])
def test_every_sign_that_begins_a_formula_is_kept_from_it(sign: str) -> None:
    assert csv_line([f"{sign}1+2", "plain"]) == f"'{sign}1+2,plain\n"


def test_a_cell_with_a_line_end_is_quoted() -> None:
    assert csv_line(["one\u2028=two", "x"]) == '"one\n=two",x\n'


def test_a_missing_source_is_named_and_exit_1(command: Command, articles: Path) -> None:
    outcome = command("quotes", "missing.txt", articles / "bridge.txt")
    assert outcome.code == 1
    assert "missing.txt" in outcome.err
    assert SPOKEN in outcome.out


def test_explain_says_which_rule_and_what_spoke_for_and_against(
    command: Command, articles: Path
) -> None:
    path = articles / "bridge.txt"
    told = command("quotes", path, "--explain").out
    assert "rule: " in told
    assert "; for: " in told
    for quote in json.loads(command("quotes", path, "--explain", "-f", "json").out)["quotes"]:
        assert f"rule: {quote['explanation']['rule']}" in told
        assert 0 < quote["explanation"]["probability"] <= 1
        assert all(weight < 0 for _, weight in quote["explanation"]["against"])
    for quote in json.loads(command("quotes", path, "-f", "json").out)["quotes"]:
        assert not {"explanation", "evidence"} & quote.keys()
