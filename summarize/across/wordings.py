"""Quotations by their words, and which of them share words that few others have.

Stretches with the same words are one wording. The index of a collection is made anew each time, for
that takes little; what two wordings have in common is looked at only where something has changed
since they were last compared: where one of them stands in other articles than it did, or where they
were not neighbours. What is found is the same.
"""

from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, compress, repeat

from summarize.across.numbered import ArticleWords, Numbers

_ASKED = 10
"""Pairs of neighbouring words that others are looked for by: the rarest of a wording."""
_WIDESPREAD = 60
"""Wordings that share a pair, above which the pair says nothing."""
_FEWEST = 2
_LEAST_RUN = 3.0
"""Rarity of the longest run of words below which two wordings have nothing in common."""
_LEAST_COVERED = 0.25
"""Share of the shorter wording, by rarity, below which the longer one is no version of it."""

Place = tuple[int, int]
"""A stretch: the number of its clipping, and its own in there."""

Share = tuple[int, int]
"""Which of how many shares of the work, from 0."""
WHOLE: Share = (0, 1)

_ITSELF = (-1,)

_Rarest = tuple[tuple[int, ...], tuple[int, int] | None]
"""The pairs of a wording that others are looked for by, and the commonest of its rarest behind
how many have it: `None` where nobody else has one of these."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """What the shorter of two wordings shares with the longer, of which it has a `share` of the words.

    `rarest` is the pair of the longest run that the fewest wordings have, `users` are they.
    """

    covered: float
    weighed: float
    run_length: int
    run_rarity: float
    rarest: int
    users: Sequence[int]
    shorter: int
    longer: int
    share: float


@dataclass(frozen=True, slots=True)
class WordTables:
    """What is known of words by number: how rare each is, and a hash that it has in any collection."""

    rarities: Sequence[float]
    hashes: Sequence[int]


@dataclass(frozen=True, slots=True)
class Changes:
    """What has changed in a collection since it was last compared.

    `new` are the numbers of articles that are new or have other words, `gone` those that were there
    instead.
    """

    new: frozenset[int]
    gone: tuple[ArticleWords, ...]


class Wordings:
    """The wordings of some articles, by number, in the order in which they first stand there.

    `places` says where each stands, `of` which is that of a stretch. `changed` are the wordings that
    stand in other articles than before; all of them, where there was nothing before.
    """

    def __init__(
        self,
        articles: Sequence[ArticleWords],
        tables: WordTables,
        changes: Changes | None = None,
        shared: Collection[int] | None = None,
    ) -> None:
        """`shared` are the pairs that several wordings had before the changes, as `shared_pairs` gave them."""
        self.places: list[list[Place]] = []
        self.of: dict[Place, int] = {}
        self._words: list[Numbers] = []
        self._tables = tables
        known = self._read(articles)
        self._codes = _codes_of_all(self._words, tables.hashes)
        self._weights: dict[int, float] = {}
        self._before: dict[int, int] = {}
        """By how much more wordings had a pair before."""
        self._is_only_more = False
        """Whether none had been more."""
        self.changed: set[int] = set(range(len(self._words)))
        self._touched: frozenset[int] | None = None
        """The pairs of what has changed; `None` for all."""
        if changes is not None:
            self._compare(articles, known, changes)
        self._shared, self._shared_ends = array("Q"), array("I")
        """The pairs of each wording that others have, too, or it twice, and where those of each end."""
        self._index = self._indexed(shared)
        self._rarest: dict[int, _Rarest] = {}
        self._affected = self._found_affected()
        self._asking = self._asking_for()
        self._last: tuple[int, frozenset[int]] = (-1, frozenset())

    def _read(self, articles: Iterable[ArticleWords]) -> dict[bytes, int]:
        known: dict[bytes, int] = {}
        for number, article in enumerate(articles):
            for order, words in _long_enough(article):
                wording = known.setdefault(_key(words), len(known))
                if wording == len(self._words):
                    self._words.append(words)
                    self.places.append([])
                self.places[wording].append((number, order))
                self.of[number, order] = wording
        return known

    @property
    def shared_pairs(self) -> Collection[int]:
        """The pairs that stand in several wordings, and others that did."""
        return self._index.keys()

    def _indexed(self, before: Collection[int] | None) -> dict[int, list[int]]:
        """For each pair of words those wordings that have it; nine in ten stand in one alone."""
        codes = array("Q", chain.from_iterable(self._codes))
        index: dict[int, list[int]] = {code: [] for code in self._in_several(codes, before)}
        chosen = bytes(map(index.__contains__, codes))
        lengths = list(map(len, self._codes))
        wordings = chain.from_iterable(map(repeat, range(len(lengths)), lengths))
        self._shared = array("Q", compress(codes, chosen))
        for code, number in zip(self._shared, compress(wordings, chosen), strict=True):
            having = index[code]
            if not having or having[-1] != number:
                having.append(number)
        counted = array("I", accumulate(chosen, initial=0))
        self._shared_ends = array("I", map(counted.__getitem__, accumulate(lengths, initial=0)))
        return index

    def _in_several(self, codes: Sequence[int], before: Collection[int] | None) -> set[int]:
        """The pairs that stand there twice; they did `before`, or stand in what has changed."""
        counted: Iterable[int] = codes
        if before is not None and self._touched is not None:
            counted = filter(self._touched.difference(before).__contains__, codes)
        counts = Counter(counted)
        return {*(before or ()), *(code for code, count in counts.items() if count > 1)}

    def _compare(
        self, articles: Sequence[ArticleWords], known: dict[bytes, int], changes: Changes
    ) -> None:
        """Find what has changed, and how many wordings had each pair before."""
        before = {_key(words): words for each in changes.gone for _, words in _long_enough(each)}
        now = {_key(words) for number in changes.new for _, words in _long_enough(articles[number])}
        self.changed = {known[key] for key in (*now, *before) if key in known}
        touched, more = set[int](), Counter[int]()
        for number in self.changed:
            codes = set(self._codes[number])
            touched |= codes
            places = self.places[number]
            if _key(self._words[number]) not in before and all(a in changes.new for a, _ in places):
                more.subtract(codes)
        for key, words in before.items():
            if key not in known:
                codes = set(_codes(words, self._tables.hashes))
                touched |= codes
                more.update(codes)
        self._touched = frozenset(touched)
        self._before = {code: count for code, count in more.items() if count}
        self._is_only_more = all(count < 0 for count in self._before.values())

    def _asking_for(self) -> dict[int, list[int]]:
        """By pair of words, the wordings that are looked for by it: of pairs that have changed."""
        asking: dict[int, list[int]] = defaultdict(list)
        for number in self._affected:
            for code in self._asks(number):
                asking[code].append(number)
        return dict(asking)

    def _found_affected(self) -> set[int]:
        """The wordings that may be looked for by other words than before, or find something else."""
        if self._touched is None:
            return self.changed
        near = (self._index.get(code, ()) for code in self._touched if self._is_telling(code))
        return self.changed.union(*near)

    def _is_telling(self, code: int) -> bool:
        count = self._count(code)
        return min(count, count + self._before.get(code, 0)) <= _WIDESPREAD

    def _count(self, code: int) -> int:
        """How many wordings have a pair that one has."""
        return len(self._index.get(code, _ITSELF))

    def _asks(self, number: int) -> tuple[int, ...]:
        """The pairs of a wording that others are looked for by."""
        return self._rarest_of(number)[0]

    def _rarest_of(self, number: int) -> _Rarest:
        known = self._rarest.get(number)
        if known is None:
            rarest = self._rarest_shared(number)
            asks = tuple(code for count, code in rarest if count <= _WIDESPREAD)
            known = self._rarest[number] = asks, rarest[-1] if rarest else None
        return known

    def _rarest_shared(self, number: int) -> list[tuple[int, int]]:
        """The pairs that others have, too, of the rarest of a wording, with how many have them."""
        begin, end = self._shared_ends[number : number + 2]
        shared = set(self._shared[begin:end])
        room = _ASKED - (len(set(self._codes[number])) - len(shared))
        if room <= 0:
            return []
        rarest = sorted([(len(self._index[code]), code) for code in shared])[:room]
        return [each for each in rarest if each[0] > 1]

    def _may_ask_anew(self, number: int) -> bool:
        """Whether a wording may be looked for by a pair that unchanged others have, but was not before.

        Where pairs have only become commoner, one has to have left the rarest for another to come in.
        """
        if not self._is_only_more:
            return True
        _, last = self._rarest_of(number)
        if last is None or len(set(self._codes[number])) <= _ASKED:
            return False
        moved = self._before.keys() & self._codes[number]
        told = ((self._count(code), code) for code in moved)
        return any(
            each > last and (each[0] + self._before[each[1]], each[1]) <= last for each in told
        )

    def _asked_before(self, number: int) -> frozenset[int]:
        codes = set(self._codes[number])
        counts = [(self._count(code) + self._before.get(code, 0), code) for code in codes]
        rarest = sorted(counts)[:_ASKED]
        return frozenset(code for count, code in rarest if 1 < count <= _WIDESPREAD)

    def fresh(self, share: Share = WHOLE) -> Iterator[Overlap]:
        """What wordings that have changed share with any, each two once, and with themselves.

        Each two are in one share only.
        """
        part, parts = share
        for number in sorted(self.changed)[part::parts]:
            if len(self.places[number]) > 1:
                yield from self._found(number, number)
            met = set[int]()
            for code in self._asks(number):
                met.update(self._index.get(code, ()))
            for code in set(self._codes[number]):
                met.update(self._asking.get(code, ()))
            for other in sorted(met):
                if other > number or other not in self.changed:
                    yield from self._found(number, other)
        if part == 0:
            yield from self._neighbours_now()

    def _neighbours_now(self) -> Iterator[Overlap]:
        """What wordings share that have not changed, but are looked for by other words than before."""
        if self._touched is None:
            return
        asked_before: dict[int, frozenset[int]] = {}
        found: set[tuple[int, int]] = set()

        def asked(number: int) -> frozenset[int]:
            if number not in asked_before:
                asked_before[number] = self._asked_before(number)
            return asked_before[number]

        for number in filter(self._may_ask_anew, self._affected - self.changed):
            for code in set(self._asks(number)) - asked(number):
                found.update(
                    (min(number, other), max(number, other))
                    for other in self._index.get(code, ())
                    if other != number
                    and other not in self.changed
                    and asked(number).isdisjoint(self._codes[other])
                    and asked(other).isdisjoint(self._codes[number])
                )
        for one, other in sorted(found):
            yield from self._found(one, other)

    def stay_neighbours(self, one: int, other: int, share_changed: bool) -> bool:
        """Whether one of two wordings, where that was so, is looked for by words of the other."""
        if one == other or (self._is_only_more and not share_changed):
            # Pairs that have become commoner make room for those that they share.
            return True
        codes = self._codes[one], self._codes[other]
        asked = self._asks(one), self._asks(other)
        return any(code in codes[1] for code in asked[0]) or any(c in codes[0] for c in asked[1])

    def share_changed(self, one: int, other: int) -> bool:
        """Whether two wordings share words of something that has changed."""
        if self._touched is None:
            return True
        shared = self._touched.intersection(self._codes[one])
        return not shared.isdisjoint(self._codes[other])

    def stays_rarest(self, code: int) -> bool:
        """Whether what had been the rarest of some pairs is used as before, and no other has become rarer."""
        return self._is_only_more and self._touched is not None and code not in self._touched

    def _found(self, one: int, other: int) -> Iterator[Overlap]:
        overlap = self.overlap(one, other)
        if overlap is not None:
            yield overlap

    def _bag(self, number: int) -> frozenset[int]:
        """The pairs of a wording, which is looked at next to many others."""
        if self._last[0] != number:
            self._last = number, frozenset(self._codes[number])
        return self._last[1]

    def overlap(self, one: int, other: int) -> Overlap | None:
        """What two wordings share; `None` where that is too little for versions of one quotation."""
        sizes = len(self._words[one]), len(self._words[other])
        (_, shorter), (_, longer) = sorted(zip(sizes, (one, other), strict=True))
        codes = self._codes[shorter]
        common = self._bag(one).intersection(self._codes[other])
        runs = [
            (self._weight(self._words[shorter][begin : end + 1]), begin, end)
            for begin, end in _runs(bytes(map(common.__contains__, codes)))
        ]
        best = max(runs, default=(0.0, 0, 0))
        if best[0] < _LEAST_RUN:
            return None
        weighed = sum(weight for weight, _, _ in runs) / self._weight_of(shorter)
        if weighed < _LEAST_COVERED:
            return None
        run = codes[best[1] : best[2]]
        rarest = min(run, key=lambda code: (self._count(code), code))
        users = self._index.get(rarest, (shorter,))
        covered = sum(end + 1 - begin for _, begin, end in runs) / min(sizes)
        told = covered, weighed, len(run), best[0], rarest, users
        return Overlap(*told, shorter, longer, min(sizes) / max(sizes))

    def _weight_of(self, number: int) -> float:
        """How rare the words of a wording are."""
        if number not in self._weights:
            self._weights[number] = self._weight(self._words[number])
        return self._weights[number]

    def _weight(self, words: Numbers) -> float:
        return sum(map(self._tables.rarities.__getitem__, words))


def _runs(flags: bytes) -> Iterator[tuple[int, int]]:
    """Where runs of flags begin and end."""
    end = 0
    while (begin := flags.find(1, end)) >= 0:
        end = flags.find(0, begin)
        end = len(flags) if end < 0 else end
        yield begin, end


def _long_enough(article: ArticleWords) -> Iterator[tuple[int, Numbers]]:
    return ((o, words) for o, words in enumerate(article.stretches) if len(words) >= _FEWEST)


def _key(words: Numbers) -> bytes:
    return array("I", words).tobytes()


def _codes(words: Iterable[int], hashes: Sequence[int]) -> "array[int]":
    """Neighbouring words as one number."""
    told = array("I", map(hashes.__getitem__, words))
    both = array("I", bytes(2 * told.itemsize * max(0, len(told) - 1)))
    both[::2], both[1::2] = told[1:], told[:-1]
    return array("Q", both.tobytes())


def _codes_of_all(listed: Sequence[Numbers], hashes: Sequence[int]) -> list["array[int]"]:
    """The neighbouring words of many, as `_codes` gives them."""
    found = _codes(chain.from_iterable(listed), hashes)
    ends = accumulate(map(len, listed))
    return [found[end - len(words) : end - 1] for words, end in zip(listed, ends, strict=True)]
