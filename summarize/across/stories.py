"""Articles on one event, and copies of one article.

Two articles tell one story if they are much alike outside of what they quote, or alike enough and they
quote the same words within a few days; in two languages, if they have most names and figures in
common. A copy is what nearly all words of are in another article too: an agency's report that several
outlets print counts as one voice.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from summarize.across.clippings import Clipping, Subjects, in_time
from summarize.across.copies import Sentence, find_copies, sentences_of

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
    sentences: Sequence[Iterable[Sentence]] | None = None,
) -> Stories:
    """The stories of some articles.

    `quoting` counts the quotations that two articles have in common, by their numbers in order;
    `translated` gives articles of two languages with how alike their names and figures are; `sentences`
    are those of the articles, where they were read before.
    """
    order = _Order(clippings)
    sentences = sentences or [tuple(sentences_of(each.text)) for each in clippings]
    in_order = sorted(range(len(clippings)), key=order)
    first = find_copies(sentences, in_order)
    quoted = _by_originals(quoting, first)
    alike: list[tuple[int, int, float]] = []
    again: list[tuple[int, int]] = []
    for one, other in _near(clippings, subjects, quoted, [n for n in in_order if n not in first]):
        apart = _apart(clippings[one], clippings[other])
        likeness = subjects.likeness(other, one)  # that is often the one of before
        if likeness >= _COPY:
            again.append((one, other))
        shared = quoted.get((one, other), 0)
        if (likeness >= _ALIKE and apart <= _DAYS_ALIKE) or (
            shared and likeness >= _ALIKE_WITH_QUOTATION and apart <= _DAYS
        ):
            alike.append((one, other, likeness))
    for one, other, likeness in translated:
        if likeness >= _ACROSS and _apart(clippings[one], clippings[other]) <= _DAYS:
            alike.append((one, other, likeness))
    copies = _with_nearly_copied(first, again, order)
    groups = _with_copies(_links(alike, copies), copies)
    return Stories(tuple(tuple(sorted(group, key=order)) for group in groups), copies)


def _by_originals(
    pairs: Mapping[tuple[int, int], int], copies: Mapping[int, int]
) -> Counter[tuple[int, int]]:
    """What is counted of two articles, where each that is printed again stands for its original."""
    counted: Counter[tuple[int, int]] = Counter()
    for (one, other), count in pairs.items():
        first, second = sorted((copies.get(one, one), copies.get(other, other)))
        counted[first, second] += count
    return counted


def _links(
    alike: Iterable[tuple[int, int, float]], copies: Mapping[int, int]
) -> dict[tuple[int, int], float]:
    """How alike articles are that tell one story: what is printed again stands for its original."""
    links: dict[tuple[int, int], float] = {}
    for one, other, likeness in alike:
        first, second = sorted((copies.get(one, one), copies.get(other, other)))
        if first != second:
            links[first, second] = max(likeness, links.get((first, second), 0.0))
    return links


def _with_copies(
    links: Mapping[tuple[int, int], float], copies: Mapping[int, int]
) -> Iterator[list[int]]:
    """The groups of linked articles, each with its copies; and those of one article and its copies."""
    printed: dict[int, list[int]] = defaultdict(list)
    for copy, original in copies.items():
        printed[original].append(copy)
    for group in _grouped(links):
        yield [*group, *(copy for each in group for copy in printed.pop(each, ()))]
    for original, again in printed.items():
        yield [original, *again]


def _near(
    clippings: Sequence[Clipping],
    subjects: Subjects,
    quoting: Mapping[tuple[int, int], int],
    originals: Sequence[int],
) -> Iterator[tuple[int, int]]:
    """Pairs of articles of few days that share rare words, or a quotation; `originals` are in order of time."""
    copies = set(range(len(clippings))).difference(originals)
    counts = enumerate(subjects.counts(copies))
    rare = {word for word, count in counts if 1 < count <= _WIDESPREAD}
    index: dict[int, list[int]] = defaultdict(list)
    """Places in the order of time."""
    begin = 0
    for place, number in enumerate(originals):
        if clippings[number].day is None:
            begin = 0
        while _apart(clippings[originals[begin]], clippings[number]) > _COPY_DAYS:
            begin += 1
        told = rare.intersection(subjects.words[number])
        having = map(index.__getitem__, told)
        met = Counter(chain.from_iterable(each[bisect_left(each, begin) :] for each in having))
        for word in told:
            index[word].append(place)
        for earlier, count in met.items():
            other = originals[earlier]
            pair = min(other, number), max(other, number)
            if count >= _RARE_WORDS or pair in quoting:
                yield pair


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


@dataclass(frozen=True, slots=True)
class _Order:
    """Sorts articles by number as they follow each other in time."""

    clippings: Sequence[Clipping]

    def __call__(self, number: int) -> tuple[bool, int, str]:
        clipping = self.clippings[number]
        return in_time(clipping.day, clipping.name)


def _with_nearly_copied(
    copies: Mapping[int, int], again: Iterable[tuple[int, int]], order: "_Order"
) -> dict[int, int]:
    """The copies with those that have nearly all words of another: a house was over each sentence.

    Each goes with the first article of its words, which is no copy itself.
    """
    first = dict(copies)
    for pair in sorted(again, key=lambda pair: sorted(map(order, pair))):
        one, other = sorted((_end_of(first, each) for each in pair), key=order)
        if one != other:
            first[other] = one
    return {copy: _end_of(first, copy) for copy in first}


def _end_of(first: Mapping[int, int], copy: int) -> int:
    """The article at the end of a chain of copies."""
    while copy in first:
        copy = first[copy]
    return copy
