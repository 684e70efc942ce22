"""`claims.db`: what sqlite3 and Datasette find in it."""

import json
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from summarize.batch.claims_db import claims_database
from summarize.batch.claims_rows import Filed
from summarize.batch.overview.datasette import metadata
from summarize.report import Report
from tests.renderers.reports import REPORT

UNTITLED = replace(REPORT, title=None, quotes=(replace(REPORT.quotes[0], status="unverified"),))
TABLES = ("articles", "people", "speakers", "quotations", "claims", "translations")


def built(folder: Path, *reports: Report) -> sqlite3.Connection:
    given = (
        Filed(f"in/{n}.txt", f"{n}.txt.md", report.to_dict(), report.text)
        for n, report in enumerate(reports)
    )
    with claims_database(folder / "claims.db", given):
        pass
    return sqlite3.connect(folder / "claims.db")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(built(tmp_path, REPORT, UNTITLED)) as connection:
        yield connection


def rows(database: sqlite3.Connection, statement: str, *values: str) -> list[tuple[Any, ...]]:
    return database.execute(statement, values).fetchall()


def test_the_view_says_who_said_what_where(database: sqlite3.Connection) -> None:
    said = rows(
        database,
        "SELECT speaker, role, how, text, status, title, report FROM who_said_what"
        " WHERE source = 'in/0.txt'",
    )
    quote, claim = REPORT.quotes[0], REPORT.claims[0]
    assert quote.speaker is not None
    assert claim.speaker is not None
    where = (REPORT.title, "0.txt.md")
    speaker = (quote.speaker.name, quote.speaker.role)
    assert (*speaker, "direct quotation", quote.text, "verified", *where) in said
    assert (claim.speaker.name, "reported claim", claim.text) in {(s[0], *s[2:4]) for s in said}
    assert len(said) == len(REPORT.quotes) + len(REPORT.claims)


def test_spans_and_counts_are_those_of_the_report(database: sqlite3.Connection) -> None:
    quote = REPORT.quotes[0]
    found = rows(database, 'SELECT "start", "end", part FROM quotations WHERE article = 1')
    assert found[0] == (quote.start, quote.end, quote.group)
    assert rows(database, "SELECT doubts FROM articles ORDER BY id") == [(1,), (2,)]


@pytest.mark.parametrize("table", TABLES)
def test_datasette_finds_the_search_of_every_table(
    database: sqlite3.Connection, table: str
) -> None:
    # It looks for a table without a root page whose SQL names the content in double quotes.
    found = rows(
        database,
        "SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE ?",
        f'%VIRTUAL TABLE%USING FTS%content="{table}"%',
    )
    assert found == [(f"{table}_fts",)]


@pytest.mark.parametrize("word", ["слово", "СЛОВО"])
def test_words_are_found_in_any_case(database: sqlite3.Connection, word: str) -> None:
    found = rows(
        database,
        "SELECT quotations.text FROM quotations JOIN quotations_fts ON quotations_fts.rowid = quotations.id"
        " WHERE quotations_fts MATCH ?",
        word,
    )
    assert {text for (text,) in found} == {"Мы сдержали слово"}


@pytest.mark.parametrize("table", TABLES)
def test_what_is_found_can_be_ranked(database: sqlite3.Connection, table: str) -> None:
    column = "name" if table in ("people", "speakers") else "text"
    texts = [text for (text,) in rows(database, f"SELECT {column} FROM {table}")]
    word = max(re.findall(r"\w+", " ".join(texts)), key=len)
    ranked = (
        f"SELECT {column} FROM {table}_fts WHERE {table}_fts MATCH ? ORDER BY bm25({table}_fts)"
    )
    found = [text for (text,) in rows(database, ranked, word)]
    assert found
    assert found == sorted(found, key=len)


def test_only_long_texts_have_their_words_counted_beforehand(database: sqlite3.Connection) -> None:
    counted = rows(database, "SELECT name FROM sqlite_master WHERE name LIKE '%docsize'")
    assert counted == [("articles_fts_docsize",)]


def test_what_a_run_adds_is_one_part_of_the_index(tmp_path: Path) -> None:
    told = REPORT.to_dict()
    given = [
        Filed(f"in/{n}.txt", f"{n}.md", told, f"{REPORT.text} word{n}", stamp="1")
        for n in range(10)
    ]
    for some in (given[:8], given):
        with claims_database(tmp_path / "claims.db", some):
            pass
    with closing(sqlite3.connect(tmp_path / "claims.db")) as connection:
        parts = "SELECT count(DISTINCT segid) FROM articles_fts_idx"
        assert rows(connection, parts) == [(2,)]
        found = "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH ?"
        assert [rows(connection, found, f"word{n}") for n in range(10)] == [[(1,)]] * 10


def test_what_others_point_at_has_a_name(database: sqlite3.Connection) -> None:
    """Datasette shows a row that is pointed at by its column `name`."""
    assert rows(database, "SELECT name FROM articles ORDER BY id") == [
        (REPORT.title,),
        ("in/1.txt",),
    ]
    for table in ("quotations", "claims", "translations"):
        keys = {(row[2], row[3]) for row in rows(database, f"PRAGMA foreign_key_list({table})")}
        assert ("articles", "article") in keys
    assert rows(database, "PRAGMA foreign_key_check") == []


def test_a_lone_surrogate_is_stored_as_the_mark_of_what_is_lost(tmp_path: Path) -> None:
    with closing(built(tmp_path, replace(REPORT, title="Bridge \ud800"))) as database:
        assert rows(database, "SELECT title FROM articles") == [("Bridge \ufffd",)]


def test_nothing_in_it_acts_on_a_terminal_or_hides(tmp_path: Path) -> None:
    quote = replace(REPORT.quotes[0], text="one\x1b[2J two\u202e three\u200b four\ud800")
    with closing(built(tmp_path, replace(REPORT, title="A\x9bm", quotes=(quote,)))) as database:
        (text,) = rows(database, "SELECT text FROM quotations")[0]
        (title,) = rows(database, "SELECT title FROM articles")[0]
    assert text == "one\ufffd[2J two\ufffd three\ufffd four\ufffd"
    assert title == "A\ufffdm"


def test_metadata_describes_tables_and_columns_that_are_there(database: sqlite3.Connection) -> None:
    told = json.loads(metadata())["databases"]["claims"]["tables"]
    tables = {
        name: {column[1] for column in rows(database, f'PRAGMA table_info("{name}")')}
        for (name,) in rows(
            database,
            "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
            " AND name NOT LIKE '%\\_fts%' ESCAPE '\\' AND name != 'made_with'",
        )
    }
    assert set(told) == set(tables)
    for name, table in told.items():
        named = {*table.get("facets", ()), *table.get("units", ())}
        named |= set(table.get("columns", ()))
        named |= {table[key] for key in ("sort_desc", "label_column") if key in table}
        assert named <= tables[name]


def test_datasette_shows_and_searches_it(tmp_path: Path) -> None:
    built(tmp_path, REPORT, UNTITLED).close()
    (tmp_path / "metadata.yaml").write_text(metadata(), "utf-8")

    def asked(address: str) -> Any:
        command = [sys.executable, "-m", "datasette", "claims.db", "-m", "metadata.yaml", "--get"]
        answer = subprocess.run(
            [*command, address], cwd=tmp_path, capture_output=True, text=True, check=True
        )
        return (
            json.loads(answer.stdout)
            if address.partition("?")[0].endswith(".json")
            else answer.stdout
        )

    page = asked("/claims/articles")
    assert "Every article with its text, summary and story" in page
    assert f"{len(REPORT.text)}&nbsp;character" in page
    (found,) = asked("/claims/quotations.json?_search=%22сдержали+слово%22&article=1&_shape=array")
    assert found["text"] == "Мы сдержали слово"
    told = asked("/claims/who_said_what.json?_facet=person")
    assert told["facet_results"]["person"]["results"][0]["value"] == "Азамат Бейшенов"
