"""The packed n-gram tables: read when a script is first met, added up a text at a time.

A table is one file for each script that several languages share. Reading it must cost a few
milliseconds, as it is paid by every start of the command line: so it holds no objects, only the
n-grams as one text and their weights as bytes, and a row is unpacked when it is first needed.

A row is a single integer with a 32-bit lane for each language. Adding rows adds all the languages
at once, at the speed of C, which is what makes scoring every n-gram affordable without numpy
(whose import alone would cost more than a first answer may).
"""

import struct
from array import array
from collections.abc import Iterable
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

WEIGHTS_PER_NAT = 12
"""Weights are natural logarithms in steps of a twelfth, 0 to 255."""

_MAGIC = b"summarize n-grams 1\n"
_FOLDER = Path(__file__).parent / "tables"
_LANE_BYTES = 4
# Texts are cut before scoring to far less than would overflow a lane (2**32 / 255 n-grams).
_ROWS_KEPT = 15_000  # 4 MB; a page needs about 3,000


class Posting(NamedTuple):
    """The weight of one n-gram in one language, the language by its place in the table."""

    language: int
    weight: int


def pack_table(languages: list[str], rows: dict[str, list[Posting]]) -> bytes:
    """A table as bytes. `rows`, at least one, gives the postings of each n-gram, 1 to 255 of them.

    A language that is typed in several ways stands in `languages` once for each.
    """
    grams = sorted(rows)
    text = "\n".join(grams).encode()
    header = " ".join(languages).encode()
    postings = [posting for gram in grams for posting in rows[gram]]
    return b"".join([
        _MAGIC,
        struct.pack("<III", len(header), len(text), len(grams)),
        header,
        text,
        bytes(len(rows[gram]) for gram in grams),
        bytes(posting.language for posting in postings),
        bytes(posting.weight for posting in postings),
    ])  # fmt: skip


class Table:
    """The languages of one script and what each n-gram says for each of them."""

    def __init__(self, packed: bytes) -> None:
        """Unpack only what looking up needs; `packed` is what `pack_table` made."""
        if not packed.startswith(_MAGIC):
            raise ValueError("not a table of n-grams")
        at = len(_MAGIC)
        header_size, text_size, size = struct.unpack_from("<III", packed, at)
        at += struct.calcsize("<III")
        self.languages = packed[at : at + header_size].decode().split(" ")
        at += header_size
        grams = packed[at : at + text_size].decode().split("\n")
        at += text_size
        # From 1, so that `filter` can drop what is not found.
        self._index = dict(zip(grams, range(1, size + 1), strict=True))
        counts = packed[at : at + size]
        self._ends = array("L", accumulate(counts, initial=0))
        at += size
        middle = at + (len(packed) - at) // 2
        self._languages_of = packed[at:middle]
        self._weights_of = packed[middle:]
        self._rows = _Rows(self)

    def row(self, place: int) -> int:
        """The weights of the n-gram at a place, counted from 1, one lane for each language."""
        start, end = self._ends[place - 1], self._ends[place]
        lanes = bytearray(_LANE_BYTES * len(self.languages))
        for posting in range(start, end):
            lanes[_LANE_BYTES * self._languages_of[posting]] = self._weights_of[posting]
        return int.from_bytes(lanes, "little")

    def score(self, features: Iterable[str]) -> tuple[int, ...]:
        """The sum of the weights of all features, in the order of `languages`."""
        if len(self._rows) > _ROWS_KEPT:
            self._rows = _Rows(self)
        total = sum(map(self._rows.__getitem__, filter(None, map(self._index.get, features))))
        count = len(self.languages)
        return struct.unpack(f"<{count}I", total.to_bytes(count * _LANE_BYTES, "little"))


class _Rows(dict[int, int]):
    """The rows met so far."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def __missing__(self, place: int) -> int:
        row = self[place] = self._table.row(place)
        return row


@cache
def table_for(script: str) -> Table:
    """The table of a script (ISO 15924) that several languages share."""
    return Table((_FOLDER / f"{script}.bin").read_bytes())
