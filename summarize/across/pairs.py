"""Pairs of numbers, of which a collection may have more than a dozen for each article.

Two numbers of 32 bits are one of 64 here. In an array that takes a tenth of what a tuple takes, and one that
is sorted says by bisection whether it has a pair.
"""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Set
from operator import or_

Pair = tuple[int, int]

_BLOCKS = 16_384
"""Rows that are sorted at once, on average."""


def pair_code(first: int, second: int) -> int:
    """Two numbers of 32 bits as one."""
    return first << 32 | second


def pair_codes(firsts: Iterable[int], seconds: Iterable[int]) -> "array[int]":
    """Two columns as one: in the order of its numbers, pairs are sorted."""
    return array("Q", map(or_, (first << 32 for first in firsts), seconds))


def pair_of(code: int) -> Pair:
    """The pair of a code."""
    return code >> 32, code & 0xFFFF_FFFF


def in_order(codes: "array[int]") -> Iterator[int]:
    """The rows of a column of 64 bits by what stands there."""
    most = max(codes, default=0)
    return rows_in_order(range(len(codes)), codes.__getitem__, most, len(codes))


def rows_in_order(
    rows: Iterable[int], code_of: Callable[[int], int], most: int, count: int
) -> Iterator[int]:
    """Rows by codes, the highest of which is `most`; sorted some at a time, so that few are held as objects.

    `count` is about how many there are.
    """
    bits = (count // _BLOCKS).bit_length()
    blocks, rest = [array("I") for _ in range(1 << bits)], max(0, most.bit_length() - bits)
    for row in rows:
        blocks[code_of(row) >> rest].append(row)
    blocks.reverse()
    while blocks:  # each is let go of when it is sorted
        yield from sorted(blocks.pop(), key=code_of)


class PairSet(Set[Pair]):
    """A set of pairs, which goes through them in order."""

    def __init__(self, pairs: Iterable[Pair] = ()) -> None:
        codes = array("Q", (pair_code(*pair) for pair in pairs))
        self._codes, last = array("Q"), -1
        for row in in_order(codes):
            if codes[row] != last:
                last = codes[row]
                self._codes.append(last)

    def __contains__(self, pair: object) -> bool:
        if not isinstance(pair, tuple):
            return False
        code = pair_code(*pair)
        at = bisect_left(self._codes, code)
        return at < len(self._codes) and self._codes[at] == code

    def __iter__(self) -> Iterator[Pair]:
        return map(pair_of, self._codes)

    def __len__(self) -> int:
        return len(self._codes)
