"""Judgements by columns: found again, in order, and in little room."""

import pickle
import random
import tracemalloc
from array import array
from collections.abc import Sequence

import pytest

from summarize.across.judgements import (
    Judgements,
    Matches,
    Neighbours,
    PairScores,
    StretchNumbers,
)
from summarize.across.pairs import PairSet, in_order, pair_codes, pair_of

SIZES = (2, 0, 3, 0, 0, 1)


def judged(pairs: Sequence[tuple[int, int]]) -> Judgements:
    """Judgements of pairs by number, of scores that tell them apart."""
    told = Judgements(StretchNumbers(SIZES))
    for number, (first, second) in enumerate(pairs):
        told.add(first, second, number, -number, 2**64 - 1 - number)
    return told


def test_stretches_are_numbered_one_behind_the_other() -> None:
    numbers = StretchNumbers(SIZES)
    places = [(0, 0), (0, 1), (2, 0), (2, 1), (2, 2), (5, 0)]
    assert [numbers.place(number) for number in range(len(numbers))] == places
    assert [numbers.of(place) for place in places] == [*range(6)]


def test_a_pair_is_found_by_its_places_whenever_it_was_added() -> None:
    told = judged([(3, 5), (0, 2)])
    assert told[(2, 1), (5, 0)] == PairScores(0, 0, 2**64 - 1)
    assert told.get(((0, 0), (2, 1))) is None
    told.add(0, 3, -7, 7, 0)
    assert told[(0, 0), (2, 1)] == PairScores(-7, 7, 0)
    assert dict(told.items()) == {pair: told[pair] for pair in told}


def test_shares_go_from_process_to_process_as_they_are() -> None:
    told = judged([(0, 2), (1, 3)])
    again = Judgements(told.numbers)
    again.extend(pickle.loads(pickle.dumps(told.packed(), pickle.HIGHEST_PROTOCOL)))
    assert again == told


def test_likely_pairs_come_in_order() -> None:
    told = judged([(3, 5), (0, 2), (0, 5), (1, 2)])
    told.add(0, 3, -9, 1, 0)
    assert list(told.likely(0)) == [(0, 2, 0), (0, 5, 0), (1, 2, 0), (3, 5, 0)]


@pytest.mark.parametrize("count", [0, 1, 100, 40_000])
def test_rows_are_sorted_some_at_a_time(count: int) -> None:
    chance = random.Random(count)
    codes = array("Q", (chance.getrandbits(chance.choice((20, 64))) for _ in range(count)))
    assert list(in_order(codes)) == sorted(range(count), key=codes.__getitem__)


def test_columns_are_had_back_from_their_codes() -> None:
    firsts, seconds = array("I", (7, 0, 2**32 - 1)), array("I", (2**32 - 1, 3, 0))
    codes = pair_codes(firsts, seconds)
    assert [pair_of(code) for code in codes] == [*zip(firsts, seconds, strict=True)]


def test_a_set_of_pairs_has_each_once() -> None:
    pairs = PairSet([(7, 2**32 - 1), (0, 3), (7, 9), (0, 3)])
    assert list(pairs) == [(0, 3), (7, 9), (7, 2**32 - 1)]
    assert (7, 9) in pairs
    assert (7, 8) not in pairs
    assert (2**32 - 1, 0) not in pairs
    assert not list(PairSet())


def test_those_that_are_surely_one_know_each_other() -> None:
    matches = Matches(StretchNumbers(SIZES))
    for first, second, chance in [(0, 2, 0.9), (0, 4, 0.9), (1, 4, 0.2), (2, 4, 0.9)]:
        matches.add(first, second, chance)
    neighbours = Neighbours(matches, 0.5)
    assert {number: list(neighbours.of(number)) for number in neighbours} == {
        0: [2, 4],
        2: [0, 4],
        4: [0, 2],
    }


def test_a_pair_takes_little_room() -> None:
    count = 50_000
    tracemalloc.start()
    told = judged([(0, 2)] * count)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(told) == count
    assert held / count < 40  # as objects, 300


def test_codes_of_pairs_are_sorted_as_they_are() -> None:
    pairs = [(2**32 - 1, 0), (0, 2**32 - 1), (1, 0)]
    codes = pair_codes(*zip(*pairs, strict=True))
    assert sorted(range(3), key=codes.__getitem__) == sorted(range(3), key=pairs.__getitem__)
