"""Wordings held against each other, by words whose rarity is planted."""

import random
import tracemalloc
from itertools import count
from math import ceil

import pytest

from summarize.across.numbered import ArticleWords
from summarize.across.wordings import (
    _COUNTED,
    _ENOUGH,
    _IN_BYTES,
    _LEAST_RUN,
    Changes,
    Share,
    Wordings,
    WordTables,
    _in_several,
    _starts,
)

_ASIDE = (-0.5, -0.02, -0.011, -0.009, -0.003, -1e-6, 0.0, 1e-6, 0.003, 0.009, 0.02, 0.5)
"""How much rarer the best run is than the least one that counts."""


@pytest.mark.parametrize("aside", _ASIDE)
@pytest.mark.parametrize("runs", [1, 40, 4000])
def test_a_run_that_is_nearly_too_little_is_weighed_exactly(runs: int, aside: float) -> None:
    chance = random.Random(f"{runs} {aside}")
    numbers, best = count(), chance.randrange(runs)
    rarities: list[float] = []
    shorter, longer, weights = list[int](), list[int](), []
    for run in range(runs):
        weight = _LEAST_RUN + aside if run == best else chance.uniform(2.0, _LEAST_RUN - 0.5)
        part = chance.uniform(0.5, 1.5)
        own, other = chance.uniform(0.5, 6.0), chance.uniform(0.5, 6.0)
        rarities += (part, weight - part, own, other)
        one, two, *apart = (next(numbers) for _ in range(4))
        shorter += (one, two, apart[0])
        longer += (one, two, apart[1])
        weights.append(part + (weight - part))
    longer.append(next(numbers))
    rarities.append(1.0)
    articles = [ArticleWords((), (words,)) for words in (shorter, longer)]
    overlap = Wordings(articles, WordTables(rarities, range(len(rarities)))).overlap(0, 1)
    assert (overlap is not None) == (max(weights) >= _LEAST_RUN)
    if overlap is not None:
        assert overlap.run_rarity == max(weights)
        of_all = sum(rarities[word] for word in shorter)
        assert overlap.weighed == pytest.approx(sum(weights) / of_all)


@pytest.mark.parametrize("words", range(2, 16))
def test_common_words_tell_something_where_many_stand_in_a_row(words: int) -> None:
    rarities = [0.3] * words + [0.3, 0.3]
    run = tuple(range(words))
    articles = [ArticleWords((), (each,)) for each in ((*run, words), (*run, words + 1, 0))]
    overlap = Wordings(articles, WordTables(rarities, range(len(rarities)))).overlap(0, 1)
    assert (overlap is not None) == (sum(rarities[:words]) >= _LEAST_RUN)


def test_what_is_new_is_held_against_longer_and_shorter_ones_that_were_there() -> None:
    """Each other one shares its first or last words with the new one, and nothing else."""
    new = (1, 2, 3, 4)
    longer, shorter, apart = (1, 2, 10, 11, 12), (3, 4, 13), (14, 15, 16, 17, 18)
    articles = [ArticleWords((), (each,)) for each in (longer, shorter, apart, new)]
    tables = WordTables([2.0] * 20, range(20))
    found = Wordings(articles, tables, Changes(frozenset((3,)), ())).fresh()
    assert {(each.shorter, each.longer, each.covered) for each in found} == {
        (3, 0, 2 / 4),
        (1, 3, 2 / 3),
    }


@pytest.mark.parametrize("words", [30, 300])
def test_what_is_ruled_out_by_signs_shares_too_little(words: int) -> None:
    """Of few words, most share several, and their signs are others', too."""
    chance = random.Random(words)
    rarities = [chance.choice((0.1, 0.6, 1.4, 2.2, 2.99, 3.0, 6.0)) for _ in range(words)]
    tables = WordTables(rarities, [chance.getrandbits(32) for _ in range(words)])
    whole = [chance.choices(range(words), k=40) for _ in range(4)]
    stretches = {
        (*each[at : at + size], *chance.choices(range(words), k=chance.randrange(6)))
        for each in chance.choices(whole, k=70)
        for at, size in ((chance.randrange(34), chance.randrange(2, 7)),)
    }
    compared = Wordings([ArticleWords((), (each,)) for each in sorted(stretches)], tables)
    numbers = range(len(stretches))
    shared = [
        (one, other) for one in numbers for other in range(one) if compared.overlap(one, other)
    ]
    assert sorted(tuple(sorted(pair)) for pair in pairs(compared)) == sorted(
        tuple(sorted(pair)) for pair in shared
    )
    assert len(shared) > 20


@pytest.mark.parametrize("seed", range(20))
def test_runs_that_are_rare_enough_may_begin_where_they_do(seed: int) -> None:
    chance = random.Random(seed)
    rarities = [chance.uniform(0, chance.choice((0.4, 1, 3, 6))) for _ in range(seed + 2)]
    found = _starts(bytes(min(_ENOUGH, ceil(each * _IN_BYTES)) for each in rarities))
    for length, starts in enumerate(found, 1):
        for at in range(len(rarities) - length):
            is_enough = sum(rarities[at : at + length + 1]) >= _LEAST_RUN
            assert starts >> 8 * at & 255 in ((1,) if is_enough else (0, 1))
        assert starts < 1 << 8 * (len(rarities) - length)


def pairs(compared: Wordings, *share: Share) -> list[tuple[int, int]]:
    return [(each.shorter, each.longer) for each in compared.fresh(*share)]


def test_of_two_shares_each_has_what_is_told_at_its_time_alone() -> None:
    """Whoever compares it need not look at the others."""
    stretches = [
        (begin + length, *range(begin + 50, begin + 50 + length), begin + 100 + length)
        for begin in (0, 200)
        for length in range(2, 42)
    ]
    articles = [ArticleWords((), (each,)) for each in stretches]
    compared = Wordings(articles, WordTables([2.0] * 400, range(400)))
    first, second = (pairs(compared, (part, 2)) for part in range(2))
    assert max(map(max, first)) < 40 <= min(map(min, second))
    assert len(first) == len(second) > 100
    assert sorted(first + second) == sorted(pairs(compared))


@pytest.mark.parametrize("new", [1, 20, 39])
def test_all_shares_are_the_whole_where_some_were_there_before(new: int) -> None:
    stretches = [(100 + length, *range(length), 200 + length) for length in range(2, 42)]
    articles = [ArticleWords((), (each,)) for each in stretches]
    tables, changes = (
        WordTables([2.0] * 300, range(300)),
        Changes(frozenset(range(0, 40, 40 // new)), ()),
    )
    compared = Wordings(articles, tables, changes)
    shares = [pair for part in range(5) for pair in pairs(compared, (part, 5))]
    assert sorted(shares) == sorted(pairs(compared))


def test_pairs_of_very_many_wordings_are_counted_some_at_a_time() -> None:
    chance = random.Random(1)
    codes = [chance.getrandbits(64) for _ in range(2 * _COUNTED + 7)]
    assert _in_several(codes) == set()
    again = chance.sample(codes, 100)
    tracemalloc.start()
    assert _in_several(codes + again) == set(again)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 40_000_000  # all at once: 70 MB
