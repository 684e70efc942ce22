"""Articles on one event, and copies of one article.

Two articles tell one story if they are much alike outside of what they quote, or alike enough and they
quote the same words within a few days; in two languages, if they have most names and figures in
common. A copy is what nearly all words of are in another article too: an agency's report that several
outlets print counts as one voice.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from summarize.across.clippings import Clipping, Subjects

_WIDESPREAD = 30
"""Articles with a word, above which it does not bring two of them together."""
_RARE_WORDS = 5
_ALIKE = 0.25
_ALIKE_WITH_QUOTATION = 0.105
_DAYS = 3
_DAYS_ALIKE = 6
_ACROSS = 0.2
_COPY = 0.75
_COPY_DAYS = 14
_LINKED = 0.34
"""The share of pairs between two groups that must be linked for them to be one."""


@dataclass(frozen=True, slots=True)
class Stories:
    """Groups of articles by number, each in order of time; and whose copy an article is."""

    groups: tuple[tuple[int, ...], ...]
    copies: Mapping[int, int]


def find_stories(
    clippings: Sequence[Clipping],
    subjects: Subjects,
    quoting: Mapping[tuple[int, int], int],
    translated: Iterable[tuple[int, int, float]] = (),
) -> Stories:
    """The stories of some articles.

    `quoting` counts the quotations that two articles have in common, by their numbers in order;
    `translated` gives articles of two languages with how alike their names and figures are.
    """
    links: dict[tuple[int, int], float] = {}
    copies: list[tuple[int, int]] = []
    for one, other in _near(subjects, quoting):
        apart = _apart(clippings[one], clippings[other])
        if apart > _COPY_DAYS:
            continue
        likeness = subjects.likeness(one, other)
        if likeness >= _COPY and apart <= _COPY_DAYS:
            copies.append((one, other))
        shared = quoting.get((one, other), 0)
        if (likeness >= _ALIKE and apart <= _DAYS_ALIKE) or (
            shared and likeness >= _ALIKE_WITH_QUOTATION and apart <= _DAYS
        ):
            links[one, other] = likeness
    for one, other, likeness in translated:
        if likeness >= _ACROSS and _apart(clippings[one], clippings[other]) <= _DAYS:
            links[min(one, other), max(one, other)] = likeness
    groups = tuple(tuple(sorted(group, key=_by_time(clippings))) for group in _grouped(links))
    return Stories(groups, _originals(copies, clippings))


def _near(subjects: Subjects, quoting: Mapping[tuple[int, int], int]) -> Iterator[tuple[int, int]]:
    """Pairs of articles that share rare words, or a quotation."""
    index: dict[int, list[int]] = defaultdict(list)
    for number, words in enumerate(subjects.words):
        met: Counter[int] = Counter()
        for word in words:
            if subjects.count(word) <= _WIDESPREAD:
                met.update(index[word])
                index[word].append(number)
        for other, count in met.items():
            if count >= _RARE_WORDS or (other, number) in quoting:
                yield other, number


def _apart(one: Clipping, other: Clipping) -> int:
    """Days between two articles; none where one has no date."""
    return 0 if one.day is None or other.day is None else abs(one.day - other.day)


def _grouped(links: Mapping[tuple[int, int], float]) -> Iterator[list[int]]:
    """Groups by average link, the surest pairs first: a chain of likenesses makes no story."""
    group_of: dict[int, list[int]] = {}
    for one, other in sorted(links, key=lambda pair: (-links[pair], pair)):
        mine, theirs = group_of.get(one, [one]), group_of.get(other, [other])
        if mine is theirs:
            continue
        between = sum((min(a, b), max(a, b)) in links for a in mine for b in theirs)
        if between >= _LINKED * len(mine) * len(theirs):
            joined = [*mine, *theirs]
            for each in joined:
                group_of[each] = joined
    seen: set[int] = set()
    for number in sorted(group_of):
        if number not in seen:
            seen.update(group_of[number])
            yield group_of[number]


def _by_time(clippings: Sequence[Clipping]) -> "_Order":
    return _Order(clippings)


@dataclass(frozen=True, slots=True)
class _Order:
    """Sorts articles by day, those without one last."""

    clippings: Sequence[Clipping]

    def __call__(self, number: int) -> tuple[bool, int, str]:
        clipping = self.clippings[number]
        return clipping.day is None, clipping.day or 0, clipping.name


def _originals(copies: Iterable[tuple[int, int]], clippings: Sequence[Clipping]) -> dict[int, int]:
    """For each copy the first article of its words, which is no copy itself."""
    first: dict[int, int] = {}
    order = _Order(clippings)
    for pair in sorted(copies, key=lambda pair: sorted(map(order, pair))):
        one, other = sorted(pair, key=order)
        first.setdefault(other, first.get(one, one))
    return first
