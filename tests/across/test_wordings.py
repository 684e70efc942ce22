"""Wordings held against each other, by words whose rarity is planted."""

import random
from itertools import count

import pytest

from summarize.across.numbered import ArticleWords
from summarize.across.wordings import _LEAST_RUN, Wordings, WordTables

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
