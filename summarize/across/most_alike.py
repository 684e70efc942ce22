"""How much the articles of somebody are about what another article is.

Told by the few that are most alike. Those of before are kept, so that where somebody is named in some
articles more, only these are held against the other; what comes out is the same.
"""

from bisect import bisect_left
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from summarize.across.proper_names import ProperName

COMPARED = 24
"""Articles of somebody that another is held against: there may be as many as articles of all."""
_BEST = 5
_UNIT, _WEIGHT = 1e-4, 20

Likeness = Callable[[int, int], float]
Best = tuple[tuple[int, int], ...]
"""The articles that are most alike, each behind how alike it is, in ten-thousandths."""


@dataclass(slots=True)
class Compared:
    """The articles of somebody, by number and in order, and which of them were most alike to others."""

    articles: Sequence[int]
    best: dict[int, Best] = field(default_factory=dict)

    def nearest(self, article: int) -> Sequence[int]:
        """Of very many those that stand next to one: a collection is often in order of time."""
        if len(self.articles) <= COMPARED:
            return self.articles
        begin = max(0, bisect_left(self.articles, article) - COMPARED // 2)
        return self.articles[begin : begin + COMPARED]


_NOBODY = Compared(())


class _Person:
    """What is found of somebody `now`, and what was `before`."""

    def __init__(self, now: Compared, before: Compared) -> None:
        self.now = now
        self.before = before
        self._further: Sequence[int] | None = None
        if max(len(now.articles), len(before.articles)) <= COMPARED:
            # Whichever article they are held against, it is these.
            self._further = _without(now.articles, before.articles)

    def further(self, article: int) -> Sequence[int]:
        """The articles next to one that were not next to it before."""
        if self._further is not None:
            return self._further
        return _without(self.now.nearest(article), self.before.nearest(article))


def _without(some: Sequence[int], others: Sequence[int]) -> Sequence[int]:
    known = set(others)
    return [each for each in some if each not in known]


class MostAlike:
    """Says how alike articles are; `compared` has what was found of each person, by a name.

    `before` is what was found at another time, by names that are likely to stand for the same people:
    what is taken from there is right whoever they are.
    """

    def __init__(
        self, likeness: Likeness | None, before: Mapping[tuple[str, str], Compared] | None = None
    ) -> None:
        self.compared: dict[tuple[str, str], Compared] = {}
        self._by_number: dict[int, _Person] = {}
        self._likeness = likeness
        self._before = before or {}

    def of(self, person: int, name: ProperName, articles: Collection[int], article: int) -> float:
        """How much an article has in common with those that somebody of this name is in."""
        if self._likeness is None:
            return 0.0
        known = self._by_number.get(person)
        if known is None or len(known.now.articles) != len(articles):
            called = name.text, name.language
            before = self._before.get(called, _NOBODY)
            now = Compared(sorted(articles))
            if now.articles == before.articles:
                now = before
            known = self._by_number[person] = _Person(now, before)
            self.compared[called] = known.now
        best = known.now.best.get(article)
        if best is None:
            best = known.now.best[article] = self._best(known, article)
        return _WEIGHT * _UNIT**2 * sum([value * value for value, _ in best])

    def _best(self, person: "_Person", article: int) -> Best:
        """Those that are most alike, with the help of what was found of some of them."""
        known = person.before.best.get(article, ())
        near = person.now.nearest(article)
        if known:
            if all(other in near for _, other in known):
                near = person.further(article)
            else:
                known = ()
        if not near:
            return known
        assert self._likeness is not None
        # What is new is held against many, whether somebody's articles or the one beside them.
        both = ((each, article) if known else (article, each) for each in near)
        alike = (round(self._likeness(*each) / _UNIT) for each in both)
        found = zip(alike, near, strict=True)
        return tuple(sorted((*known, *found), reverse=True)[:_BEST])
