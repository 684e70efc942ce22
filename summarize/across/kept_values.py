"""Numbers and texts as `claims.db` keeps them from run to run: packed, each under a key of its own."""

import sqlite3
import zlib
from array import array
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any

from summarize.across.numbered import Numbers, WordCounts, WordNumbers

_DRIFT = 0.25
"""The share by which a collection may grow or shrink before its words are counted again."""

_LITTLE, _LITTLE_ROOM = 8192, (13, 6)
"""Bytes that a window of that size holds, so that they get no longer for it, and window and level of memory."""

OF_ARTICLES: Mapping[str, tuple[str, ...]] = {
    "kept_words": ("subjects", "stretches"),
    "kept_sentences": ("sentences",),
    "kept_names": ("named",),
    "kept_marks": ("marks",),
}
"""Tables of what is kept of each article, with their columns. Rows of one would grow each time that something
is added to them, and leave a fifth of their pages empty."""


def by_bytes(*columns: "array[Any]") -> Iterator[bytes]:
    """Numbers with all their first bytes first, then those behind: of like numbers, these are alike.

    Columns of one type are as one behind the other.
    """
    for at in range(columns[0].itemsize):
        for column in columns:
            yield bytes(memoryview(column).cast("B")[at :: column.itemsize])


def of_bytes(kind: str, kept: bytes) -> "array[Any]":
    """What `by_bytes` was given, an array of this type."""
    plain, step = bytearray(len(kept)), array(kind).itemsize
    size = len(kept) // step
    for at in range(step):
        plain[at::step] = kept[at * size : (at + 1) * size]
    return array(kind, bytes(plain))


def packed(numbers: Iterable[int]) -> bytes:
    """Numbers in little room."""
    return deflated(b"".join(by_bytes(array("I", numbers))))


def deflated(plain: bytes) -> bytes:
    """Something compressed, of an article: to make zlib's room for much ready takes five times as long as little."""
    room = _LITTLE_ROOM if len(plain) <= _LITTLE else (zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL)
    packing = zlib.compressobj(9, zlib.DEFLATED, *room)
    return packing.compress(plain) + packing.flush()


def unpacked(kept: bytes) -> "array[int]":
    """What `packed` was given. Raises `sqlite3.DatabaseError` for what it did not make."""
    return of_bytes("I", inflated(kept))


def inflated(kept: bytes) -> bytes:
    """What was compressed. Raises `sqlite3.DatabaseError` for what was not."""
    try:
        return zlib.decompress(kept)
    except zlib.error as error:
        raise sqlite3.DatabaseError(f"what was kept in it is damaged: {error}") from error


def steps(numbers: Numbers) -> list[int]:
    """Numbers in order, each less the one before: small ones take little room."""
    listed = sorted(numbers)
    return [*listed[:1], *(other - one for one, other in pairwise(listed))]


_DIGITS = bytes.maketrans(b"\0\1", b"01")
_FLAGS = bytes.maketrans(b"01", b"\0\1")


def bits(flags: bytes) -> bytes:
    """Flags, zeros and ones, in an eighth of the room."""
    number = int(b"1" + flags.translate(_DIGITS), 2)
    return number.to_bytes(len(flags) // 8 + 1, "big")


def flags(kept: bytes) -> bytes:
    """What `bits` was given."""
    digits = bin(int.from_bytes(kept, "big")).removeprefix("0b1")
    return digits.encode().translate(_FLAGS)


def put_of_articles(
    database: sqlite3.Connection, table: str, rows: Iterable[tuple[int | bytes, ...]]
) -> None:
    """Keep something of articles, in the order of their numbers: so their pages get full."""
    marks = ", ".join("?" * (len(OF_ARTICLES[table]) + 1))
    database.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", rows)  # noqa: S608 (our own names)


class KeptValues:
    """The table `kept`."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def get(self, key: str) -> bytes | None:
        """What is kept, `None` for nothing. Raises `sqlite3.DatabaseError` for what is damaged."""
        row = self._database.execute("SELECT value FROM kept WHERE key = ?", (key,)).fetchone()
        return None if row is None else inflated(row[0])

    def put(self, key: str, parts: Iterable[bytes]) -> None:
        """Keep something in place of what was there: parts one behind the other, which may be large."""
        # It is written on every run, and a tenth larger than it could be in a seventh of the time.
        packing = zlib.compressobj(1)
        packed_parts = [packing.compress(each) for each in parts]
        value = b"".join((*packed_parts, packing.flush()))
        self._database.execute("INSERT OR REPLACE INTO kept VALUES (?, ?)", (key, value))

    def forget(self, *keys: str) -> None:
        """Keep nothing under some keys."""
        self._database.executemany("DELETE FROM kept WHERE key = ?", [(key,) for key in keys])

    def vocabulary(self, key: str) -> WordNumbers:
        """Words by number."""
        value = self.get(key)
        return WordNumbers(value.decode().split("\n") if value else ())

    def put_vocabulary(self, key: str, vocabulary: WordNumbers) -> None:
        """Keep words by number."""
        self.put(key, ["\n".join(vocabulary.words).encode()])

    def counts(self, key: str, articles: int) -> WordCounts | None:
        """How common words were; `None` where a collection of so many articles is to be counted."""
        value = self.get(key)
        if value is None:
            return None
        numbers = of_bytes("I", value)
        counted = WordCounts(numbers[0], numbers[1:])
        has_drifted = abs(articles - counted.articles) > _DRIFT * counted.articles
        return None if has_drifted else counted

    def put_counts(self, key: str, counts: WordCounts) -> None:
        """Keep how common words are."""
        self.put(key, by_bytes(array("I", (counts.articles, *counts.counts))))
