"""What was judged of pairs of quotations, as columns of numbers.

There may be more than a dozen pairs for each article of a batch: as objects they would be most of what
a process holds. A number takes a tenth of the room, goes from one process to another as it is, and is looked
up by halves.
"""

from array import array
from bisect import bisect_left
from collections.abc import ItemsView, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain, compress
from operator import add
from pickle import PickleBuffer
from typing import NamedTuple

from summarize.across.pairs import in_order, pair_code, pair_codes, rows_in_order

Place = tuple[int, int]
"""A stretch: the number of its clipping, and its own in there."""


class PairScores(NamedTuple):
    """What speaks for two stretches being one, by their words and by all else.

    Both are scores, parts of the logistic's sum. Of their words, what hangs on others is told
    by how the `rarest` pair is used. `about` is `UNTOLD` where it was not worked out, because with these
    words no value of it reaches `SUPPORTED`: of most that share a few words, only that is ever asked.
    """

    words: int
    about: int
    rarest: int


class Match(NamedTuple):
    """Two stretches of different articles that may be one quotation, and how likely they are.

    `spans` are the lines of theirs that were compared, `None` where the stretches were as a whole.
    """

    first: Place
    second: Place
    chance: float
    spans: tuple[tuple[int, int], tuple[int, int]] | None = None


class StretchNumbers:
    """The stretches of some clippings, numbered one behind the other. `articles` has the clipping of each."""

    def __init__(self, sizes: Iterable[int]) -> None:
        """`sizes`: how many stretches each clipping has."""
        listed = array("I", sizes)
        self.starts = array("I", accumulate(listed, initial=0))
        self.articles = array("I", chain.from_iterable(map(_repeated, range(len(listed)), listed)))

    def __len__(self) -> int:
        return len(self.articles)

    def of(self, place: Place) -> int:
        """The number of a stretch."""
        return self.starts[place[0]] + place[1]

    def place(self, number: int) -> Place:
        """The stretch of a number."""
        article = self.articles[number]
        return article, number - self.starts[article]


def _repeated(number: int, times: int) -> Sequence[int]:
    return array("I", (number,)) * times


Columns = tuple["array[int]", "array[int]", "array[int]", "array[int]", "array[int]"]
"""Judgements by columns: two stretches by number, and the scores."""


class Judgements(Mapping[tuple[Place, Place], PairScores]):
    """Judged pairs of stretches by place, each in order. Made by adding to `columns`, each pair once."""

    def __init__(self, numbers: StretchNumbers) -> None:
        self.numbers = numbers
        # The last is a hash that fills all its bits.
        self.columns: Columns = (array("I"), array("I"), array("i"), array("i"), array("Q"))
        self._sorted: tuple[array[int], array[int]] | None = None

    def add(self, first: int, second: int, words: int, about: int, rarest: int) -> None:
        """Add a pair that is not there, by the numbers of its stretches, and its scores."""
        columns = self.columns
        columns[0].append(first)
        columns[1].append(second)
        columns[2].append(words)
        columns[3].append(about)
        columns[4].append(rarest)

    def put(self, pair: tuple[Place, Place], scores: PairScores) -> None:
        """Add a pair that is not there."""
        starts, ((one, order), (other, place)) = self.numbers.starts, pair
        self.add(starts[one] + order, starts[other] + place, *scores)

    def packed(self) -> list[PickleBuffer]:
        """The columns as they are, to be sent: not even for that is another one made of them."""
        return [PickleBuffer(memoryview(column).cast("B")) for column in self.columns]

    def extend(self, packed: Iterable[bytes | bytearray | PickleBuffer]) -> None:
        """Add the pairs of other judgements of the same stretches, by their `packed` columns."""
        for mine, theirs in zip(self.columns, packed, strict=True):
            mine.frombytes(theirs)

    def likely(self, least: float) -> Iterator[tuple[int, int, int]]:
        """Pairs by number, in order, whose scores sum up to so much at least, with the sum."""
        firsts, seconds, words, about, _ = self.columns
        chosen = (row for row, told in enumerate(map(add, words, about)) if told >= least)
        most = pair_code(len(self.numbers), 0)

        def code(row: int) -> int:
            return firsts[row] << 32 | seconds[row]

        for row in rows_in_order(chosen, code, most, len(self)):
            yield firsts[row], seconds[row], words[row] + about[row]

    def __len__(self) -> int:
        return len(self.columns[0])

    def __iter__(self) -> Iterator[tuple[Place, Place]]:
        place = self.numbers.place
        return zip(map(place, self.columns[0]), map(place, self.columns[1]), strict=True)

    def __getitem__(self, pair: tuple[Place, Place]) -> PairScores:
        codes, rows = self._by_pair()
        code = pair_code(*map(self.numbers.of, pair))
        at = bisect_left(codes, code)
        if at == len(codes) or codes[at] != code:
            raise KeyError(pair)
        return self._scores(rows[at])

    def items(self) -> ItemsView[tuple[Place, Place], PairScores]:
        """Pairs with their scores."""
        return _Items(self)

    def _by_pair(self) -> tuple["array[int]", "array[int]"]:
        """Pairs as codes in order, with their rows."""
        if self._sorted is None or len(self._sorted[0]) != len(self):
            codes = pair_codes(*self.columns[:2])
            rows = array("I", in_order(codes))
            self._sorted = array("Q", map(codes.__getitem__, rows)), rows
        return self._sorted

    def _scores(self, row: int) -> PairScores:
        _, _, words, about, rarest = self.columns
        return PairScores(words[row], about[row], rarest[row])


class _Items(ItemsView[tuple[Place, Place], PairScores]):
    """Goes through the rows, where a view would look each pair up."""

    _mapping: Judgements

    def __iter__(self) -> Iterator[tuple[tuple[Place, Place], PairScores]]:
        return zip(self._mapping, map(PairScores, *self._mapping.columns[2:]), strict=True)


class Matches(Iterable[Match]):
    """Matches of whole stretches, by columns: two stretches by number, and how likely they are one."""

    def __init__(self, numbers: StretchNumbers) -> None:
        self.numbers = numbers
        self.firsts = array("I")
        self.seconds = array("I")
        self.chances = array("d")

    def add(self, first: int, second: int, chance: float) -> None:
        """Add a match."""
        self.firsts.append(first)
        self.seconds.append(second)
        self.chances.append(chance)

    def rows(self) -> Iterator[tuple[int, int, float]]:
        """Matches by the numbers of stretches."""
        return zip(self.firsts, self.seconds, self.chances, strict=True)

    def __iter__(self) -> Iterator[Match]:
        place = self.numbers.place
        return (Match(place(first), place(second), chance) for first, second, chance in self.rows())


class Neighbours:
    """For each stretch that is surely one with others, these, in order. Goes through the stretches in order."""

    def __init__(self, matches: Matches, sure: float) -> None:
        rows = [matches.firsts, matches.seconds]
        chosen = bytes(chance >= sure for chance in matches.chances)
        one, other = (array("I", compress(column, chosen)) for column in rows)
        counts = array("I", bytes(4 * len(matches.numbers)))
        for number in chain(one, other):
            counts[number] += 1
        self._starts = array("I", accumulate(counts, initial=0))
        self._others = array("I", bytes(4 * self._starts[-1]))
        # Of a stretch those before it come first; matches are in order, so both are.
        at = self._starts[:-1]
        for mine, theirs in ((other, one), (one, other)):
            for number, neighbour in zip(mine, theirs, strict=True):
                self._others[at[number]] = neighbour
                at[number] += 1

    def __iter__(self) -> Iterator[int]:
        return (number for number in range(len(self._starts) - 1) if len(self.of(number)))

    def of(self, number: int) -> Sequence[int]:
        """The others."""
        return self._others[self._starts[number] : self._starts[number + 1]]
