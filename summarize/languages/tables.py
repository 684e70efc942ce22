"""The packed n-gram tables: read when a script is first met, added up a text at a time.

A table is one file for each script that several languages share. Reading it must cost a few
milliseconds, as it is paid by every start of the command line: so it holds no objects, only the
packed n-grams and their weights as bytes, and a row is unpacked when it is first needed.

A row is a single integer with a 32-bit lane for each language. Adding rows adds all the languages
at once, at the speed of C, which is what makes scoring every n-gram affordable without numpy
(whose import alone would cost more than a first answer may). The rows of a word's n-grams are added
up once and kept, as most words of a page stand in it, or in the page before, already: n-grams over
the border of two words are not counted for it. So are those of the short n-grams from one place,
and apart from them the long ones, which are many, rarely in the table, and rarely asked for.
"""

import struct
import sys
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate, islice
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from summarize.languages.features import WHOLE, long_features, short_features
from summarize.packed import PackedStrings, pack_sections, pack_strings, unpack_sections
from summarize.recent import Recent

WEIGHTS_PER_NAT = 12
"""Weights are natural logarithms in steps of a twelfth, 0 to 255."""

_KIND = "n-grams"
_FOLDER = Path(__file__).parent / "tables"
_LANE_BYTES = 4
_LANE_BITS = 8 * _LANE_BYTES
_TOP = 1 << _LANE_BITS - 1
"""The highest bit of a lane, which no sum reaches."""
_STEP = 4  # rows from one whose postings are known by number to the next
# Texts are cut before scoring to far less than would reach the top of a lane (2**31 / 255 n-grams).
# In an article of English news 50 words are new of those whose sums are asked for, and the long
# n-grams of 10 words; in one of another language up to twice as many. Short n-grams are some 5,000 in
# each language. More room spares a third of a percent of an article's work and takes a megabyte.
_BEGUN_KEPT = 3_000
_PLAIN_KEPT = 400
_LONG_KEPT = 150
_LENGTHS = (4, 7, sys.maxsize)
"""The most letters of the words that are asked together: short ones are common, and their sums known."""
_NONE_NEARER: Mapping[str, int] = MappingProxyType({})


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
        self._ones = sum(1 << _LANE_BITS * place for place in range(len(self.languages)))
        self._tops = _TOP * self._ones
        # The highest bits of the lanes of all languages but that of a lane.
        self._others = [
            self.row_of([_TOP * (other != language) for other in self.languages])
            for language in self.languages
        ]
        self._lanes_of = {language: lane for lane, language in enumerate(self.languages)}
        self._leader = 0
        self._begun = _Sums(self._sum_of_begun, _BEGUN_KEPT)
        self._plain = _Sums(self._sum_of_plain, _PLAIN_KEPT)
        self._long = _Sums(self._sum_of_long, _LONG_KEPT)

    def row(self, gram: str) -> int:
        """The weights of an n-gram, one lane for each language; 0 if it is not in the table."""
        place = self._grams.place(gram)
        if place < 0:
            return 0
        begin = self._begins[place // _STEP] + sum(self._counts[place - place % _STEP : place])
        count = self._counts[place]
        if count == 1:  # as most that are not kept
            return self._weights_of[begin] << _LANE_BITS * self._languages_of[begin]
        languages = self._languages_of[begin : begin + count]
        weights = self._weights_of[begin : begin + count]
        # What `maketrans` is told twice of a byte, it believes the second time.
        of_all = bytes.maketrans(self._every + languages, self._nothing + weights)
        lanes = bytearray(self._lanes.size)
        lanes[::_LANE_BYTES] = of_all[: len(self._every)]
        return int.from_bytes(lanes, "little")

    def row_of(self, weights: Sequence[int]) -> int:
        """Weights in the order of `languages` as a row, to begin a sum with."""
        return int.from_bytes(self._lanes.pack(*weights), "little")

    def sum_of(self, features: Iterable[str]) -> int:
        """The rows of all features, added up."""
        return sum(map(self.row, features))

    def sums(self, words: Collection[str], start: int = 0) -> Iterator[int]:
        """The rows of all features of folded words, added up with more of them each time.

        First the shortest words with their short n-grams, longer ones by and by, and last the long
        n-grams of all. `start` is the row that the sum begins with.
        """
        total = start
        left = words
        for most in _LENGTHS:
            asked = [word for word in left if len(word) <= most]
            total = sum(map(self._plain.__getitem__, asked), total)
            yield total
            left = [word for word in left if len(word) > most]
        yield sum(map(self._long.__getitem__, words), total)

    def within(
        self, reach: int, sums: Iterable[int], nearer: Mapping[str, int] = _NONE_NEARER
    ) -> dict[str, int]:
        """The languages that lie less than `reach` behind the best of a sum, with their scores.

        The sum is the first that leaves no second language in reach, or else the last of them. Where
        a language of `nearer` leads, what lies as far behind as it says there is out of reach.
        """
        total = 0
        leader = self._leader  # once, for other threads ask, too
        for total in sums:
            leader, near = self._led(total, leader, reach, nearer)
            if not near & self._others[leader]:
                self._leader = leader
                is_one_lane = near == _TOP << _LANE_BITS * leader
                best = self._score(leader, total) if is_one_lane else max(self.scores(total))
                return {self.languages[leader]: best}
        self._leader = leader
        best = self._score(leader, total)
        found: dict[str, int] = {}
        for language, score in zip(self.languages, self.scores(total), strict=True):
            if score > best - reach:
                found[language] = max(score, found.get(language, 0))
        return found

    def lead_of(self, language: str, words: Iterable[str], start: int, reach: int) -> int | None:
        """The score of a language that the first of `sums` leaves alone within `reach`; None if it does not.

        As `within` has it where that language is `nearer`, in a third of the steps.
        """
        lane = self._lanes_of.get(language)
        if lane is None:
            return None
        plain, most = self._plain, _LENGTHS[0]
        total = sum([plain[word] for word in words if len(word) <= most], start)
        lead = total >> _LANE_BITS * lane & _TOP - 1
        near = total + (_TOP - 1 - lead + reach) * self._ones & self._tops
        return lead if near == _TOP << _LANE_BITS * lane else None

    def _led(
        self, total: int, leader: int, reach: int, nearer: Mapping[str, int]
    ) -> tuple[int, int]:
        """The leader of a sum, and the highest bits of the lanes within its reach.

        Who led the sum before, `leader`, leads most others too: that takes a look at all lanes together.
        """
        while True:
            lead = self._score(leader, total)
            reached = nearer.get(self.languages[leader], reach)
            # Raised by so much, the lanes within reach, and no others, have their highest bit set.
            near = total + (_TOP - 1 - lead + reached) * self._ones & self._tops
            if not (
                near & self._others[leader] and total + (_TOP - 1 - lead) * self._ones & self._tops
            ):
                return leader, near
            scores = self.scores(total)
            leader = scores.index(max(scores))

    def _score(self, lane: int, total: int) -> int:
        return total >> _LANE_BITS * lane & _TOP - 1

    def scores(self, total: int) -> tuple[int, ...]:
        """The lanes of a row or a sum, in the order of `languages`."""
        return self._lanes.unpack(total.to_bytes(self._lanes.size, "little"))

    def _sum_of_plain(self, word: str) -> int:
        """The rows of a word and of its short n-grams, added up."""
        return sum(map(self._begun.__getitem__, short_features(word)), self.row(WHOLE + word))

    def _sum_of_begun(self, gram: str) -> int:
        """The rows of an n-gram and of those that it begins with, added up."""
        begun = self._begun[gram[:-1]] if len(gram) > 1 else 0
        row = self.row(gram)
        return begun + row if row else begun  # the same number, not another one that is equal

    def _sum_of_long(self, word: str) -> int:
        return self.sum_of(long_features(word))


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
