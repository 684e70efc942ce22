"""Figures of one thing that differ between the articles of a story: at least 10 dead, 13 dead.

Neither is called wrong: a toll rises, and two sources count otherwise. What is shown is who has which
figure, and when. An article has figures of other things too, of another town, of a part, of last
year: so only those are compared that are the one figure their article has of a thing.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations

from summarize.across.counted import Count
from summarize.verification.figures.figure import digits

_SHARED = 2
"""Words that two clauses have in common, from which a noun counts the same thing in both."""
_COVERED = 0.6
"""The share of the shorter clause that these make."""
_MANY_SHARED = 4
"""The same, from which it does so whoever is named beside it."""
_ROUND = 100
"""The least number that is rounded to its first digits."""
_ROUNDED = 0.1
_NEAR = 0.2
"""How far a figure may be from what it is told to be more than, or nearly."""
_SMALL = 20
"""Below it, more than ten is no round number."""


@dataclass(frozen=True, slots=True)
class StatedFigure:
    """What an article, by number, says of a thing: the figure that it has of it, wherever it does."""

    article: int
    counts: tuple[Count, ...]

    @property
    def count(self) -> Count:
        """The first of them, which it is compared by."""
        return self.counts[0]


def differing_figures(counts: Mapping[int, Sequence[Count]]) -> Iterator[tuple[StatedFigure, ...]]:
    """Statements of one thing each by articles of one story, where not all have the same figure.

    `counts` are those of each article, in the order in which statements are to come. Of one that
    prints another's words, only those of its own sentences are to be among them.
    """
    groups: list[list[StatedFigure]] = []
    for number, listed in counts.items():
        for told in plain(listed):
            said = StatedFigure(number, told)
            fitting = (group for group in groups if _joins(said, group))
            group = next(fitting, None)
            if group is None:
                groups.append(group := [])
            group.append(said)
    for group in groups:
        if not all(agree(a.count, b.count) for a, b in combinations(group, 2)):
            yield tuple(group)


def plain(counts: Sequence[Count]) -> list[tuple[Count, ...]]:
    """The figures of each thing of which an article has only one."""
    things: dict[object, list[Count]] = defaultdict(list)
    for count in counts:
        things[count.thing, count.era, count.days].append(count)
    return [
        tuple(listed)
        for listed in things.values()
        if all(agree(listed[0], other) for other in listed[1:])
    ]


def _joins(said: StatedFigure, group: Sequence[StatedFigure]) -> bool:
    return all(
        each.article != said.article and is_one_thing(each.count, said.count) for each in group
    )


def is_one_thing(one: Count, other: Count) -> bool:
    """Whether two figures of articles on one story count the same."""
    if (
        one.thing != other.thing
        or one.era != other.era
        or not _meet(one.weekdays, other.weekdays)
        or not _meet(one.disasters, other.disasters)
        or not (_is_whole(one, other) and _is_whole(other, one))
    ):
        return False
    dated = one.days == other.days
    if not dated and one.days and other.days:
        return False
    if one.language != other.language:
        told = _meet(one.places, other.places) if dated else one.places & other.places
        return one.fate is not None and not one.noun and bool(told)
    common = one.context & other.context
    shared = len(common)
    named = _meet(one.names | one.places, other.names | other.places)
    if one.fate is not None:
        return named and (dated or shared > 0 or bool(one.places & other.places))
    share = one.figure.unit == "percent"
    if share and not dated:
        return False
    enough = _SHARED if named and dated and not share else _MANY_SHARED
    least = min(len(one.context), len(other.context))
    # Those whom both name may do anything: Berg sold 14 boats, Berg won 19 votes.
    plain_words = common - (one.names & other.names)
    return bool(plain_words) and shared >= enough and shared >= _COVERED * least


def _is_whole(toll: Count, other: Count) -> bool:
    """Whether a figure is rather one of all whom a toll counts than of those who came last."""
    if toll.part is None:
        return True
    (whole, *_), (part, *_), (value, *_) = (
        each.values for each in (toll.figure, toll.part, other.figure)
    )
    return abs(value - whole) < abs(value - part)


def _meet(one: Set[object], other: Set[object]) -> bool:
    """Whether two sets have something in common, as far as they hold anything."""
    return not one or not other or not one.isdisjoint(other)


def agree(one: Count, other: Count) -> bool:
    """Whether two figures can be the same, one of them rounded or said to be near."""
    mine, theirs = one.figure, other.figure
    if mine.is_met_by(theirs) or theirs.is_met_by(mine):
        return True
    return any(
        _may_be(one, a, b) or _may_be(other, b, a) for a in mine.values for b in theirs.values
    )


def _may_be(count: Count, mine: float, exact: float) -> bool:
    """Whether a figure, told as it is, can stand for an exact one."""
    if mine >= _ROUND and abs(mine - exact) <= _ROUNDED * exact:
        own = digits(mine)
        if own < digits(exact) and float(f"{exact:.{own}g}") == mine:
            return True
    bound = None if count.is_least or mine < _SMALL else count.figure.bound
    return (bound == "over" and mine < exact <= mine * (1 + _NEAR)) or (
        bound == "under" and mine * (1 - _NEAR) <= exact < mine
    )
