"""Tables that are made anew, of which only what is another is written."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from summarize.across.renewed import renew_in_order

COLUMNS = ("first", "second", "told")


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute(
            "CREATE TABLE pairs (first INTEGER NOT NULL, second INTEGER NOT NULL, told TEXT,"
            " PRIMARY KEY (first, second)) WITHOUT ROWID"
        )
        yield database


def made_up(seed: int) -> list[tuple[int, int, str | None]]:
    """Rows in order, very many of which begin alike, in several thousands."""
    chance = random.Random(seed)
    pairs = {
        (chance.choice((7, chance.randrange(3000))), chance.randrange(5000)) for _ in range(9000)
    }
    return [(*pair, chance.choice(("a", "b", None))) for pair in sorted(pairs)]


@pytest.mark.parametrize("before", [[], made_up(1), [(-5, 2, "x"), (10**6, 1, "y")]])
@pytest.mark.parametrize("now", [[], made_up(2), made_up(1)[3:-3]])
def test_rows_in_order_are_what_a_table_holds(
    database: sqlite3.Connection,
    before: list[tuple[int, int, str]],
    now: list[tuple[int, int, str]],
) -> None:
    renew_in_order(database, "pairs", COLUMNS, before)
    assert database.execute("SELECT * FROM pairs").fetchall() == before
    renew_in_order(database, "pairs", COLUMNS, now)
    assert database.execute("SELECT * FROM pairs").fetchall() == now


def test_rows_that_stay_are_not_written(database: sqlite3.Connection) -> None:
    rows = made_up(3)
    renew_in_order(database, "pairs", COLUMNS, rows)
    before = database.total_changes
    renew_in_order(database, "pairs", COLUMNS, rows[:-1])
    assert database.total_changes == before + 1


def test_some_rows_are_renewed_without_reading_the_others(
    database: sqlite3.Connection,
) -> None:
    rows = [(first, 0, "a") for first in range(40_000)]
    renew_in_order(database, "pairs", COLUMNS, rows)
    asked: list[str] = []
    database.set_trace_callback(asked.append)
    renew_in_order(database, "pairs", COLUMNS, rows)
    database.set_trace_callback(None)
    reads = [statement for statement in asked if statement.startswith("SELECT")]
    assert len(reads) > 5
    for statement in reads:
        plan = database.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
        assert not any("SCAN" in told for *_, told in plan)
