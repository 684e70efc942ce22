"""Articles on one event, and copies of one article.

Two articles tell one story if they are much alike outside of what they quote, or alike enough and they
quote the same words within a few days; in two languages, if they have most names and figures in
common. A copy is what nearly all words of are in another article too: an agency's report that several
outlets print counts as one voice.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import chain

from summarize.across.clippings import Clipping, Subjects, in_time
from summarize.across.copies import Sentence, find_copies, sentences_of
from summarize.across.numbered import Numbers
from summarize.across.pairs import Pair, PairSet

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
class Likenesses:
    """How alike articles are that words or quotations bring together, and what it was told from.

    Pairs are of articles by number, in order. `originals` are those that print no other's words, `counts` says in how many of them each word stands,
    `quoting` has those that quote the same. Of another time, `gone` are the words of originals that are
    there no more.
    """

    originals: Set[int] = frozenset()
    counts: Counter[int] = field(default_factory=Counter)
    quoting: Set[Pair] = field(default_factory=PairSet)
    pairs: Mapping[Pair, float] = field(default_factory=dict)
    gone: Sequence[Numbers] = ()


@dataclass(frozen=True, slots=True)
class Stories:
    """Groups of articles by number, each in order of time; and whose copy an article is."""

    groups: tuple[tuple[int, ...], ...]
    copies: Mapping[int, int]
    likenesses: Likenesses


def find_stories(
    clippings: Sequence[Clipping],
    subjects: Subjects,
    quoting: Iterable[Pair],
    translated: Iterable[tuple[int, int, float]] = (),
    sentences: Sequence[Iterable[Sentence]] | None = None,
    before: Likenesses | None = None,
) -> Stories:
    """The stories of some articles.

    `quoting` are two articles each that have a quotation in common; `translated` gives articles of two
    languages with how alike their names and figures are; `sentences` are those of the articles, where
    they were read before. What was found `before`, of articles that have not changed, is taken over.
    """
    order = _Order(clippings)
    sentences = sentences or [tuple(sentences_of(each.text)) for each in clippings]
    in_order = sorted(range(len(clippings)), key=order)
    first = find_copies(sentences, in_order)
    quoted = PairSet(_of_originals(pair, first) for pair in quoting)
    originals = [number for number in in_order if number not in first]
    near = _Near(clippings, subjects, originals, before or Likenesses())
    told = near.likenesses(quoted)
    alike: list[tuple[int, int, float]] = []
    again: list[Pair] = []
    for (one, other), likeness in told.pairs.items():
        apart = _apart(clippings[one], clippings[other])
        if likeness >= _COPY:
            again.append((one, other))
        if (likeness >= _ALIKE and apart <= _DAYS_ALIKE) or (
            likeness >= _ALIKE_WITH_QUOTATION and apart <= _DAYS and (one, other) in quoted
        ):
            alike.append((one, other, likeness))
    for one, other, likeness in translated:
        if likeness >= _ACROSS and _apart(clippings[one], clippings[other]) <= _DAYS:
            alike.append((one, other, likeness))
    copies = _with_nearly_copied(first, again, order)
    groups = _with_copies(_links(alike, copies), copies)
    return Stories(tuple(tuple(sorted(group, key=order)) for group in groups), copies, told)


def _of_originals(pair: Pair, copies: Mapping[int, int]) -> Pair:
    """Two articles, each that is printed again as its original."""
    one, other = pair
    first, second = copies.get(one, one), copies.get(other, other)
    return (first, second) if first <= second else (second, first)


def _links(alike: Iterable[tuple[int, int, float]], copies: Mapping[int, int]) -> dict[Pair, float]:
    """How alike articles are that tell one story: what is printed again stands for its original."""
    links: dict[Pair, float] = {}
    for one, other, likeness in alike:
        first, second = _of_originals((one, other), copies)
        if first != second:
            links[first, second] = max(likeness, links.get((first, second), 0.0))
    return links


def _with_copies(links: Mapping[Pair, float], copies: Mapping[int, int]) -> Iterator[list[int]]:
    """The groups of linked articles, each with its copies; and those of one article and its copies."""
    printed: dict[int, list[int]] = defaultdict(list)
    for copy, original in copies.items():
        printed[original].append(copy)
    for group in _grouped(links):
        yield [*group, *(copy for each in group for copy in printed.pop(each, ()))]
    for original, again in printed.items():
        yield [original, *again]


class _Near:
    """Finds articles of few days that share rare words, or a quotation and a rare word."""

    def __init__(
        self,
        clippings: Sequence[Clipping],
        subjects: Subjects,
        originals: Sequence[int],
        before: Likenesses,
    ) -> None:
        """`originals` are in order of time."""
        self._clippings = clippings
        self._subjects = subjects
        self._originals = originals
        self._before = before
        there = set(originals)
        self._counts = Counter(before.counts)
        for number in there - before.originals:
            self._counts.update(subjects.numbered[number].subjects)
        lost = Counter(chain.from_iterable(before.gone))
        for number in before.originals - there:
            lost.update(subjects.numbered[number].subjects)
        self._counts -= lost
        self._rare = {word for word, count in self._counts.items() if 1 < count <= _WIDESPREAD}
        self._rare -= subjects.common
        rarer = {word for word in self._rare & lost.keys() if before.counts[word] > _WIDESPREAD}
        self._stay = there & before.originals
        if rarer:
            words = subjects.numbered
            self._stay = {n for n in self._stay if rarer.isdisjoint(words[n].subjects)}

    def likenesses(self, quoting: PairSet) -> Likenesses:
        """How alike the articles are that are near each other; `quoting` are those that quote the same."""
        before = self._before
        known = {pair for pair in before.pairs if self._stay_near(pair, quoting)}
        found = set(self._of_fresh(quoting))
        if self._stay:
            more = (pair for pair in quoting if pair not in before.quoting)
            found.update(pair for pair in more if self._stay_near(pair, quoting))
        pairs = {pair: before.pairs[pair] for pair in known}
        for one, other in sorted(found - known, key=lambda pair: pair[::-1]):
            # The later one is often that of before.
            pairs[one, other] = self._subjects.likeness(other, one)
        return Likenesses(frozenset(self._originals), self._counts, quoting, pairs)

    def _stay_near(self, pair: Pair, quoting: Set[Pair]) -> bool:
        """Whether two articles that have not changed are near each other."""
        one, other = pair
        if not self._stay.issuperset(pair) or self._are_apart(one, other):
            return False
        shared = self._telling(one, self._telling(other, self._rare))
        return len(shared) >= (1 if pair in quoting else _RARE_WORDS)

    def _of_fresh(self, quoting: Set[Pair]) -> Iterator[Pair]:
        """Pairs that are near each other, of which one has changed."""
        fresh = [number for number in self._originals if number not in self._stay]
        rare = set[int]().union(*(self._telling(number, self._rare) for number in fresh))
        index: dict[int, list[int]] = defaultdict(list)
        """Places in the order of time, by rare word."""
        of_fresh: dict[int, list[int]] = defaultdict(list)
        begin = 0
        for place, number in self._around(fresh):
            if self._clippings[number].day is None:
                begin = 0
            while self._are_apart(self._originals[begin], number):
                begin += 1
            told = self._telling(number, rare)
            others = of_fresh if number in self._stay else index
            having = (others[word] for word in told if word in others)
            met = Counter(chain.from_iterable(each[bisect_left(each, begin) :] for each in having))
            for each in (index,) if number in self._stay else (index, of_fresh):
                for word in told:
                    each[word].append(place)
            for earlier, count in met.items():
                other = self._originals[earlier]
                pair = min(other, number), max(other, number)
                if count >= _RARE_WORDS or pair in quoting:
                    yield pair

    def _around(self, fresh: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Articles with their places in the order of time, without those that no fresh one can be near to."""
        days = {self._clippings[number].day for number in fresh}
        known = {day for day in days if day is not None}
        around = {day + apart for day in known for apart in range(-_COPY_DAYS, _COPY_DAYS + 1)}
        for place, number in enumerate(self._originals):
            day = self._clippings[number].day
            if day is None or day in around or None in days:
                yield place, number

    def _telling(self, number: int, words: set[int]) -> set[int]:
        return words.intersection(self._subjects.numbered[number].subjects)

    def _are_apart(self, one: int, other: int) -> bool:
        return _apart(self._clippings[one], self._clippings[other]) > _COPY_DAYS


def _apart(one: Clipping, other: Clipping) -> int:
    """Days between two articles; none where one has no date."""
    return 0 if one.day is None or other.day is None else abs(one.day - other.day)


def _grouped(links: Mapping[Pair, float]) -> Iterator[list[int]]:
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
    copies: Mapping[int, int], again: Iterable[Pair], order: "_Order"
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
