"""The packed n-gram tables: read when a script is first met, added up a text at a time.

A table is one file for each script that several languages share. Reading it must cost a few
milliseconds, as it is paid by every start of the command line: so it holds no objects, only the
packed n-grams and their weights as bytes, and a row is unpacked when it is first needed.

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
from itertools import accumulate, islice
from pathlib import Path
from typing import NamedTuple

from summarize.languages.features import WHOLE, features_of
from summarize.packed import PackedStrings, pack_sections, pack_strings, unpack_sections
from summarize.recent import Recent

WEIGHTS_PER_NAT = 12
"""Weights are natural logarithms in steps of a twelfth, 0 to 255."""

_KIND = "n-grams"
_FOLDER = Path(__file__).parent / "tables"
_LANE_BYTES = 4
_STEP = 16  # rows from one whose postings are known by number to the next
# Texts are cut before scoring to far less than would overflow a lane (2**32 / 255 n-grams).
# In an article of news 110 short n-grams, 50 words that are weighed and 190 others are new.
_SHORT_KEPT = 2_500
_WORDS_KEPT = 1_500
_LISTED_KEPT = 3_000


class Posting(NamedTuple):
    """The weight of one n-gram in one language, the language by its place in the table."""

    language: int
    weight: int


def pack_table(languages: list[str], rows: dict[str, list[Posting]]) -> bytes:
    """A table as bytes. `rows`, at least one, gives the postings of each n-gram, 1 to 255 of them.

    A language that is typed in several ways stands in `languages` once for each.
    """
    grams, strings = pack_strings(rows)
    postings = [posting for gram in grams for posting in rows[gram]]
    return pack_sections(
        _KIND,
        " ".join(languages).encode(),
        strings,
        bytes(len(rows[gram]) for gram in grams),
        bytes(posting.language for posting in postings),
        bytes(posting.weight for posting in postings),
    )


class Table:
    """The languages of one script and what each n-gram says for each of them."""

    def __init__(self, packed: bytes) -> None:
        """Unpack only what looking up needs; `packed` is what `pack_table` made."""
        languages, grams, self._counts, self._languages_of, self._weights_of = unpack_sections(
            _KIND, packed
        )
        self.languages = languages.decode().split(" ")
        self._grams = PackedStrings(grams)
        self._begins = array("I", islice(accumulate(self._counts, initial=0), 0, None, _STEP))
        self._lanes = struct.Struct(f"<{len(self.languages)}I")
        self._every = bytes(range(len(self.languages)))
        self._nothing = bytes(len(self.languages))
        self._short = _Sums(self._sum_of_short, _SHORT_KEPT)
        self._words = _Sums(self._sum_of_word, _WORDS_KEPT)
        self._listed = _Sums(self._sum_of_listed, _LISTED_KEPT)

    def row(self, gram: str) -> int:
        """The weights of an n-gram, one lane for each language; 0 if it is not in the table."""
        place = self._grams.place(gram)
        if place < 0:
            return 0
        known = place - place % _STEP
        begin = self._begins[place // _STEP] + sum(self._counts[known:place])
        postings = slice(begin, begin + self._counts[place])
        # What `maketrans` is told twice of a byte, it believes the second time.
        weights = bytes.maketrans(
            self._every + self._languages_of[postings], self._nothing + self._weights_of[postings]
        )
        lanes = bytearray(self._lanes.size)
        lanes[::_LANE_BYTES] = weights[: len(self._every)]
        return int.from_bytes(lanes, "little")

    def row_of(self, weights: Sequence[int]) -> int:
        """Weights in the order of `languages` as a row, to begin a sum with."""
        return int.from_bytes(self._lanes.pack(*weights), "little")

    def sum_of(self, features: Iterable[str]) -> int:
        """The rows of all features, added up."""
        return sum(map(self.row, features))

    def _sum_of_short(self, gram: str) -> int:
        """The rows of an n-gram and of those that it begins with, added up."""
        begun = self._short[gram[:-1]] if len(gram) > 1 else 0
        return begun + self.row(gram)

    def _sum_of_word(self, word: str) -> int:
        short, others = features_of(word)
        return sum(map(self._short.__getitem__, short), self.sum_of(others))

    def _sum_of_listed(self, word: str) -> int:
        return self._words[word] if WHOLE + word in self._grams else 0

    def score(self, words: Iterable[str], start: int = 0) -> tuple[int, ...]:
        """The sum of the weights of all features of folded words, in the order of `languages`.

        `start` is the row that the sum begins with.
        """
        return self._unpacked(sum(map(self._words.__getitem__, words), start))

    def score_listed(self, words: Iterable[str], start: int = 0) -> tuple[int, ...]:
        """As `score`, only those of the words counted that the table has as a whole: the commonest."""
        return self._unpacked(sum(map(self._listed.__getitem__, words), start))

    def _unpacked(self, total: int) -> tuple[int, ...]:
        return self._lanes.unpack(total.to_bytes(self._lanes.size, "little"))


class _Sums(Recent[int]):
    """The sums for the n-grams or words met last."""

    def __init__(self, sum_of: Callable[[str], int], room: int) -> None:
        super().__init__(room)
        self._sum_of = sum_of

    def __missing__(self, met: str) -> int:
        return self.learn(met, self._sum_of)


@cache
def table_for(script: str) -> Table:
    """The table of a script (ISO 15924) that several languages share."""
    return Table((_FOLDER / f"{script}.bin").read_bytes())
