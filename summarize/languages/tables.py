"""The packed n-gram tables: read when a script is first met, added up a text at a time.

A table is one file for each script that several languages share. Reading it must cost a few
milliseconds, as it is paid by every start of the command line: so it holds no objects, only the
n-grams as one text and their weights as bytes, and a row is unpacked when it is first needed.

A row is a single integer with a 32-bit lane for each language. Adding rows adds all the languages
at once, at the speed of C, which is what makes scoring every n-gram affordable without numpy
(whose import alone would cost more than a first answer may). The rows of a word's n-grams are added
up once and kept, as most words of a page stand in it, or in the page before, already: n-grams over
the border of two words are not counted for it. So are those of the short n-grams from one place.
"""

import struct
from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from summarize.languages.features import WHOLE, features_of

WEIGHTS_PER_NAT = 12
"""Weights are natural logarithms in steps of a twelfth, 0 to 255."""

_MAGIC = b"summarize n-grams 1\n"
_FOLDER = Path(__file__).parent / "tables"
_LANE_BYTES = 4
# Texts are cut before scoring to far less than would overflow a lane (2**32 / 255 n-grams).
_ROWS_KEPT = 15_000  # 4 MB; a page needs about 3,000
_WORDS_KEPT = 20_000  # 8 MB; a page has about 300
_LONGEST_KEPT = 40  # letters; longer words are not met twice


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
        self._index = dict(zip(grams, range(size), strict=True))
        counts = packed[at : at + size]
        self._ends = array("L", accumulate(counts, initial=0))
        at += size
        middle = at + (len(packed) - at) // 2
        self._languages_of = packed[at:middle]
        self._weights_of = packed[middle:]
        self._lanes = struct.Struct(f"<{len(self.languages)}I")
        self._rows = _Kept(self.row, _ROWS_KEPT)
        self._short = _Kept(self._sum_of_short, _ROWS_KEPT)
        self._words = _Kept(self._sum_of_word, _WORDS_KEPT)
        self._listed = _Kept(lambda whole: self._words[whole[1:]], _WORDS_KEPT)

    def row(self, gram: str) -> int:
        """The weights of an n-gram of the table, one lane for each language."""
        place = self._index[gram]
        postings = slice(self._ends[place], self._ends[place + 1])
        lanes = bytearray(_LANE_BYTES * len(self.languages))
        for language, weight in zip(
            self._languages_of[postings], self._weights_of[postings], strict=True
        ):
            lanes[_LANE_BYTES * language] = weight
        return int.from_bytes(lanes, "little")

    def row_of(self, weights: Sequence[int]) -> int:
        """Weights in the order of `languages` as a row, to begin a sum with."""
        return int.from_bytes(self._lanes.pack(*weights), "little")

    def sum_of(self, features: Iterable[str]) -> int:
        """The rows of all features, added up."""
        return sum(map(self._rows.__getitem__, filter(self._index.__contains__, features)))

    def _sum_of_short(self, gram: str) -> int:
        """The rows of an n-gram and of those that it begins with, added up."""
        begun = self._short[gram[:-1]] if len(gram) > 1 else 0
        return begun + self.row(gram) if gram in self._index else begun

    def _sum_of_word(self, word: str) -> int:
        short, others = features_of(word)
        return sum(map(self._short.__getitem__, short), self.sum_of(others))

    def score(self, words: Iterable[str], start: int = 0) -> tuple[int, ...]:
        """The sum of the weights of all features of folded words, in the order of `languages`.

        `start` is the row that the sum begins with.
        """
        return self._unpacked(sum(map(self._words.__getitem__, words), start))

    def score_listed(self, words: Iterable[str], start: int = 0) -> tuple[int, ...]:
        """As `score`, only those of the words counted that the table has as a whole: the commonest."""
        listed = filter(self._index.__contains__, map(WHOLE.__add__, words))
        return self._unpacked(sum(map(self._listed.__getitem__, listed), start))

    def _unpacked(self, total: int) -> tuple[int, ...]:
        return self._lanes.unpack(total.to_bytes(self._lanes.size, "little"))


class _Kept(dict[str, int]):
    """The sums for the n-grams or words met so far, `room` of them."""

    def __init__(self, sum_of: Callable[[str], int], room: int) -> None:
        self._sum_of = sum_of
        self._room = room

    def __missing__(self, met: str) -> int:
        if len(self) > self._room:
            self.clear()
        found = self._sum_of(met)
        if len(met) <= _LONGEST_KEPT:
            self[met] = found
        return found


@cache
def table_for(script: str) -> Table:
    """The table of a script (ISO 15924) that several languages share."""
    return Table((_FOLDER / f"{script}.bin").read_bytes())
