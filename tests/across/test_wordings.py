"""Wordings held against each other, by words whose rarity is planted."""

import random
import tracemalloc
from itertools import count

import pytest

from summarize.across.numbered import ArticleWords
from summarize.across.wordings import (
    _COUNTED,
    _LEAST_RUN,
    Changes,
    Share,
    Wordings,
    WordTables,
    _in_several,
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


def pairs(compared: Wordings, *share: Share) -> list[tuple[int, int]]:
    return [(each.shorter, each.longer) for each in compared.fresh(*share)]


def test_of_two_shares_the_first_has_the_shorter_wordings_alone() -> None:
    """Whoever compares it need not look at the longer ones."""
    stretches = [(100 + length, *range(length), 200 + length) for length in range(2, 42)]
    articles = [ArticleWords((), (each,)) for each in stretches]
    compared = Wordings(articles, WordTables([2.0] * 300, range(300)))
    first, second = (pairs(compared, (part, 2)) for part in range(2))
    assert max(longer for _, longer in first) < min(longer for _, longer in second)
    assert 0.7 < len(first) / len(second) < 1.4
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
