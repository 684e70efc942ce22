"""How much the articles of somebody are about what another article is.

Told by the few that are most alike. Those of before are kept, so that where somebody is named in some
articles more, only these are held against the other; what comes out is the same.
"""

from bisect import bisect_left
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

COMPARED = 50
"""Articles of somebody that another is held against: there may be as many as articles of all."""
_BEST = 5
_UNIT = 1e-4

Likeness = Callable[[int, int], float]
Best = tuple[tuple[int, int], ...]
"""The articles that are most alike, each behind how alike it is, in ten-thousandths."""


@dataclass(slots=True)
class Compared:
    """The articles of somebody, by number and in order, and which of them were most alike to others."""

    articles: Sequence[int]
    best: dict[int, Best] = field(default_factory=dict)


class MostAlike:
    """Says how alike articles are; `compared` has what was found of each person, by a name.

    `before` is what was found at another time, by names that are likely to stand for the same people:
    what is taken from there is right whoever they are.
    """

    def __init__(
        self, likeness: Likeness | None, before: Mapping[tuple[str, str], Compared] | None = None
    ) -> None:
        self.compared: dict[tuple[str, str], Compared] = {}
        self._by_number: dict[int, Compared] = {}
        self._likeness = likeness
        self._before = before or {}

    def of(
        self, person: int, called: tuple[str, str], articles: Collection[int], article: int
    ) -> float:
        """How much an article has in common with those that somebody is named in."""
        if self._likeness is None:
            return 0.0
        known = self._by_number.get(person)
        if known is None or len(known.articles) != len(articles):
            known = self._by_number[person] = self.compared[called] = Compared(sorted(articles))
        best = known.best.get(article)
        if best is None:
            before = self._before.get(called, _NOBODY)
            best = known.best[article] = self._best(known.articles, article, before)
        return sum((_UNIT * value) ** 2 * 20 for value, _ in best)

    def _best(self, articles: Sequence[int], article: int, before: Compared) -> Best:
        """Those that are most alike, with the help of what was found of some of them."""
        near = _nearest(article, articles)
        known = before.best.get(article, ())
        if known:
            now, then = set(near), set(_nearest(article, before.articles))
            if all(other in now for _, other in known):
                near = [each for each in near if each not in then]
            else:
                known = ()
        assert self._likeness is not None
        found = [(round(self._likeness(article, each) / _UNIT), each) for each in near]
        return tuple(sorted((*known, *found), reverse=True)[:_BEST])


_NOBODY = Compared(())


def _nearest(article: int, listed: Sequence[int]) -> Sequence[int]:
    """Of very many articles those that stand next to one: a collection is often in order of time."""
    if len(listed) <= COMPARED:
        return listed
    begin = max(0, bisect_left(listed, article) - COMPARED // 2)
    return listed[begin : begin + COMPARED]
