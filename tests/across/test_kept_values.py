"""Numbers as `claims.db` keeps them: in little room, and as they were."""

import sqlite3
import zlib
from array import array
from contextlib import closing
from pathlib import Path

import pytest

from summarize.across.kept_values import (
    by_bytes,
    deflated,
    inflated,
    of_bytes,
    packed,
    put_of_articles,
    unpacked,
)
from summarize.batch.claims_db import claims_database


@pytest.mark.parametrize(
    ("kind", "numbers"),
    [("I", [0, 1, 2**32 - 1]), ("q", [-(2**63), 7, -1]), ("d", [0.25, -1e300]), ("I", [])],
)
def test_numbers_come_back_as_they_were(kind: str, numbers: list[float]) -> None:
    told = array(kind, numbers)
    assert of_bytes(kind, b"".join(by_bytes(told))) == told


def test_like_numbers_take_little_room() -> None:
    numbers = range(70_000, 80_000, 10)
    assert list(unpacked(packed(numbers))) == list(numbers)
    assert len(packed(numbers)) < len(numbers) * 1.5


def test_what_is_damaged_is_an_error_of_the_database() -> None:
    with pytest.raises(sqlite3.DatabaseError, match="damaged"):
        unpacked(b"no numbers")


def test_what_is_kept_of_articles_is_written_once_more_in_place_of_before(tmp_path: Path) -> None:
    with claims_database(tmp_path / "claims.db", ()):
        pass
    with closing(sqlite3.connect(tmp_path / "claims.db")) as database:
        put_of_articles(database, "kept_words", [(1, b"a", b"b"), (2, b"c", b"d")])
        put_of_articles(database, "kept_words", [(2, b"e", b"f")])
        kept = database.execute("SELECT * FROM kept_words").fetchall()
    assert kept == [(1, b"a", b"b"), (2, b"e", b"f")]


@pytest.mark.parametrize("size", [0, 8192, 8193, 200_000])
def test_what_is_compressed_comes_back_in_whatever_size(size: int) -> None:
    plain = bytes(number * number % 251 for number in range(size))
    assert inflated(deflated(plain)) == plain
    assert len(deflated(plain)) <= len(zlib.compress(plain, 9))
