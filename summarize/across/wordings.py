"""Quotations by their words, and which of them share words that few others have.

Stretches with the same words are one wording. Each is looked for by its rarest pairs of neighbouring
words, and which these are is told by how many wordings had a pair when all were last compared. So what
comes later changes nothing of how others are looked for: only wordings that stand in other articles
than they did are held against all, by an index of their own pairs. What is found is the same.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, compress, count, repeat
from math import ceil
from operator import add, and_
from typing import TYPE_CHECKING, NamedTuple

from summarize.across.numbered import ArticleWords, Numbers

if TYPE_CHECKING:
    from summarize.across.judgements import Place

_ASKED = 10
"""Pairs of neighbouring words that others are looked for by: the rarest of a wording."""
_WIDESPREAD = 60
"""Wordings that share a pair, above which the pair says nothing."""
_OUTGROWN = 4 * _WIDESPREAD
"""Wordings that have come to share a pair, above which those of each pair are to be counted again."""
_FEWEST = 2
_LEAST_RUN = 3.0
"""Rarity of the longest run of words below which two wordings have nothing in common."""
_ERROR = 0.01
"""More than sums of 32 bits err by: at most .004 in wordings of up to some 10,000 words."""
_NEARLY = _LEAST_RUN - _ERROR
_LEAST_COVERED = 0.25
"""Share of the shorter wording, by rarity, below which the longer one is no version of it."""

_OFTEN = 100
_A_PAIR_OR_TWO = 2
_LONG_RUN = 6
"""Pairs of a run that is looked at more closely, however rare its words are."""
_COUNTED = 500_000
"""Pairs that are counted at once: nine in ten are another each."""
_HELD = 8192
"""Wordings that are held as they are compared, which takes room."""

_ENOUGH = 64
"""As a byte has it, how rare a run has to be; nothing is told to be rarer, and all rounded up."""
_IN_BYTES = _ENOUGH / _NEARLY
_SIGNS = 256
"""How many different signs pairs of words have."""

_flagged = int.from_bytes

Share = tuple[int, int]
"""Which of how many shares of the work, from 0."""
WHOLE: Share = (0, 1)

PairCounts = Mapping[int, int]
"""How many wordings had a pair of neighbouring words when all were last compared; one, if it is not there."""

Asked = Mapping[int, bytes]
"""For each pair of words of an article's stretches, one behind the other, whether it is one to look for others by."""


class Overlap(NamedTuple):
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


class _Held(NamedTuple):
    """A wording as it is compared: its pairs of words in order, and how rare its words are.

    `pairs` says nearly how rare those are. A longer wording that is a version of it has pairs of `least`
    rarity in common with it at least, and a run of them that begins at one of `starts`: a byte for each
    pair, in the first number for runs of one, in the next for those of two, and so on. `signs` has a byte for
    each pair, too, which is no other pair's but by chance.
    """

    codes: tuple[int, ...]
    rarities: "array[float]"
    rarity: float
    pairs: "array[float]"
    least: float
    starts: tuple[int, ...]
    signs: bytes

    def may_share_enough(self, flags: bytes) -> bool:
        """Whether the flagged pairs, or some of them, may be enough for a longer wording to be a version."""
        # Most share a pair or two, which say too little; of more, it is sooner known by their runs.
        if flags.count(1) <= _A_PAIR_OR_TWO and sum(compress(self.pairs, flags)) < self.least:
            return False
        begins = _flagged(flags, "little")
        for starts in self.starts:
            if begins & starts:
                return True
            begins &= begins >> 8
            if not begins:
                break
        return False


class Wordings:
    """The wordings of some articles, by number, in the order in which they first stand there.

    `places` says where each stands, `of` which is that of a stretch. `changed` are the wordings that
    stand in other articles than before; all of them, where there was nothing before. `counts` are those
    by which pairs are rare.
    """

    def __init__(
        self,
        articles: Sequence[ArticleWords],
        tables: WordTables,
        changes: Changes | None = None,
        counts: PairCounts | None = None,
        asked: Asked | None = None,
    ) -> None:
        """Without `counts` those of these wordings are taken; `asked` is what is known by the same ones."""
        self.places: list[list[Place]] = []
        self.of: dict[Place, int] = {}
        self._words: list[Numbers] = []
        self._asked: list[bytes] = []
        self._tables = tables
        self._in_bytes = bytes(min(_ENOUGH, ceil(each * _IN_BYTES)) for each in tables.rarities)
        known = self._read(articles, asked or {})
        self._codes = _codes_of_all(self._words, tables.hashes)
        self._ranks = _ranks(self._words)
        self._held: dict[int, _Held] = {}
        self._codes_held: dict[int, int] = {}
        self.changed: set[int] = set(range(len(self._words)))
        self._touched: set[int] | None = None
        """The pairs of what has changed, which alone are looked for; `None` for all."""
        if changes is not None:
            self._compare(articles, known, changes)
        codes = array("Q", chain.from_iterable(self._codes))
        telling = _in_several(codes) if self._touched is None else self._touched
        chosen = bytes(map(telling.__contains__, codes))
        self._index = self._indexed(codes, chosen)
        self.counts = _counted(self._index) if counts is None else counts
        self._asked = [
            asked or self._rarest(codes)
            for asked, codes in zip(self._asked, self._codes, strict=True)
        ]
        self._asking = self._asking_for(codes, chosen)

    def _read(self, articles: Iterable[ArticleWords], asked: Asked) -> dict[bytes, int]:
        known: dict[bytes, int] = {}
        for number, article in enumerate(articles):
            flags, at = asked.get(number, b""), 0
            for order, words in _long_enough(article):
                begin, at = at, at + len(words) - 1
                wording = known.setdefault(_key(words), len(known))
                if wording == len(self._words):
                    self._words.append(words)
                    self._asked.append(flags[begin:at])
                    self.places.append([])
                self.places[wording].append((number, order))
                self.of[number, order] = wording
        return known

    def asked(self, number: int, article: ArticleWords) -> bytes:
        """For each pair of words of an article's stretches whether others are looked for by it."""
        return b"".join(self._asked[self.of[number, order]] for order, _ in _long_enough(article))

    def _compare(
        self, articles: Sequence[ArticleWords], known: dict[bytes, int], changes: Changes
    ) -> None:
        """Find what has changed."""
        before = {_key(words): words for each in changes.gone for _, words in _long_enough(each)}
        now = {_key(words) for number in changes.new for _, words in _long_enough(articles[number])}
        self.changed = {known[key] for key in (*now, *before) if key in known}
        gone = (words for key, words in before.items() if key not in known)
        self._touched = set().union(
            *(self._codes[number] for number in self.changed),
            *(_codes(words, self._tables.hashes) for words in gone),
        )

    def _chosen(self, codes: Iterable[int], chosen: bytes) -> Iterator[tuple[int, int]]:
        """Some of the pairs of all wordings, each with the wording that it is of."""
        numbers = chain.from_iterable(map(repeat, count(), map(len, self._codes)))
        return zip(compress(codes, chosen), compress(numbers, chosen), strict=True)

    def _indexed(self, codes: Iterable[int], chosen: bytes) -> dict[int, list[int]]:
        """For each pair of words those wordings that have it."""
        index: dict[int, list[int]] = {}
        for code, number in self._chosen(codes, chosen):
            having = index.setdefault(code, [])
            if not having or having[-1] != number:
                having.append(number)
        return index

    def _asking_for(self, codes: Iterable[int], chosen: bytes) -> dict[int, list[int]]:
        """By pair of words, the wordings that are looked for by it, of pairs in the index."""
        asking: dict[int, list[int]] = {}
        asked = bytes(map(and_, chosen, chain.from_iterable(self._asked)))
        for code, number in self._chosen(codes, asked):
            asking.setdefault(code, []).append(number)
        return asking

    def _rarest(self, codes: Iterable[int]) -> bytes:
        """Which of a wording's pairs others are looked for by."""
        once = sorted(set(codes).difference(self.counts))
        if len(once) < _ASKED:
            counted = sorted((self.counts[code], code) for code in set(codes).difference(once))
            once += (code for many, code in counted if many <= _WIDESPREAD)
        asked = set(once[:_ASKED])
        return bytes(map(asked.__contains__, codes))

    @property
    def has_outgrown(self) -> bool:
        """Whether a pair is in so many more wordings than it was that pairs are to be counted again."""
        return any(
            len(having) > _OUTGROWN and self._count(code) <= _WIDESPREAD
            for code, having in self._index.items()
        )

    def let_go(self) -> None:
        """Let go of what is held only to be compared sooner."""
        self._held.clear()
        self._codes_held.clear()

    def _count(self, code: int) -> int:
        """How many wordings are taken to have a pair that one has."""
        return self.counts.get(code, 1)

    def fresh(self, share: Share = WHOLE) -> Iterator[Overlap]:
        """What wordings that have changed share with any, each two once, and with themselves.

        Each two are in one share only; what a wording that stands very often shares with itself, in all. Those of
        a share follow each other, as articles do that tell of the same things: few others are asked for.
        """
        part, parts = share
        listed = sorted(self.changed)
        begin, end = (len(listed) * at // parts for at in (part, part + 1))
        for place, number in enumerate(listed):
            is_own = begin <= place < end
            if self.stands_often(number) or (is_own and len(self.places[number]) > 1):
                yield from self._overlaps(number, (number,))
            if is_own:
                yield from self._with_others(number)

    def _with_others(self, number: int) -> Iterator[Overlap]:
        """What a wording shares with those that it is longer than, or that have not changed."""
        codes = self._hold(number).codes
        met = set().union(
            *(self._index.get(code, ()) for code in compress(codes, self._asked[number])),
            *map(self._asking.get, codes, repeat(())),
        )
        rank, ranks, changed = self._ranks[number], self._ranks, self.changed
        others = [each for each in met if ranks[each] < rank or each not in changed]
        return self._overlaps(number, self._likely(number, others))

    def _likely(self, number: int, others: Iterable[int]) -> Iterator[int]:
        """Without the shorter ones that share too little as far as signs tell, as most do."""
        own, table = self._hold(number), bytearray(_SIGNS)
        for sign in compress(own.signs, map(self._index.__contains__, own.codes)):
            table[sign] = 1
        held, rank, ranks = self._held, self._ranks[number], self._ranks
        for other in others:
            known = held.get(other) or self._hold(other)
            if ranks[other] > rank or known.may_share_enough(known.signs.translate(table)):
                yield other

    def stands_often(self, number: int) -> bool:
        """Whether a wording stands in so many places that to compare these is work for several."""
        return len(self.places[number]) > _OFTEN

    def is_touched(self, code: int) -> bool:
        """Whether a pair is one of what has changed."""
        return self._touched is None or code in self._touched

    def overlap(self, one: int, other: int) -> Overlap | None:
        """What two wordings share; `None` where that is too little for versions of one quotation."""
        return next(self._overlaps(one, (other,)), None)

    def _overlaps(self, number: int, others: Iterable[int]) -> Iterator[Overlap]:
        """What a wording shares with others, each of which may share too little."""
        ranks, held = self._ranks, self._held
        own, rank = self._hold(number), ranks[number]
        pairs = frozenset(own.codes)
        is_own = pairs.__contains__
        for other in others:
            known = held.get(other) or self._hold(other)
            if ranks[other] <= rank:
                shorter, longer = other, number
                flags = bytes(map(is_own, known.codes))
            else:
                common = pairs.intersection(known.codes)
                shorter, longer, known = number, other, own
                flags = bytes(map(common.__contains__, own.codes))
            if known.may_share_enough(flags):
                overlap = self._overlap(shorter, longer, flags)
                if overlap is not None:
                    yield overlap

    def _overlap(self, shorter: int, longer: int, flags: bytes) -> Overlap | None:
        held = self._hold(shorter)
        rarity, begin, end = 0.0, 0, 0
        whole, runs, until = 0.0, 0, 0
        while (at := flags.find(1, until)) >= 0:
            until = flags.find(0, at)
            until = len(flags) if until < 0 else until
            weight = sum(held.rarities[at : until + 1])
            whole += weight
            runs += 1
            if weight >= rarity:  # of several that are as rare, the last
                rarity, begin, end = weight, at, until
        if rarity < _LEAST_RUN:
            return None
        weighed = whole / held.rarity
        if weighed < _LEAST_COVERED:
            return None
        run = held.codes[begin:end]
        _, rarest = min(zip(map(self.counts.get, run, repeat(1)), run, strict=False))
        users = self._index.get(rarest, (shorter,))
        sizes = len(held.rarities), len(self._words[longer])
        covered = (flags.count(1) + runs) / sizes[0]
        told = covered, weighed, end - begin, rarity, rarest, users
        return Overlap(*told, shorter, longer, sizes[0] / sizes[1])

    def _hold(self, number: int) -> _Held:
        known = self._held.get(number)
        if known is None:
            if len(self._held) == _HELD:
                self._held.clear()
                self._codes_held.clear()
            rarities = array("d", map(self._tables.rarities.__getitem__, self._words[number]))
            whole = sum(rarities)
            pairs = array("f", map(add, rarities, rarities[1:]))
            least = max(_NEARLY, _LEAST_COVERED * whole - _ERROR)
            starts = _starts(bytes(map(self._in_bytes.__getitem__, self._words[number])))
            signs = _signs(self._codes[number])
            told = rarities, whole, pairs, least, starts, signs
            # One object for each code, which is likely to be near at hand.
            codes = map(self._codes_held.setdefault, *repeat(self._codes[number], 2))
            known = self._held[number] = _Held(tuple(codes), *told)
        return known


def _signs(codes: "array[int]") -> bytes:
    """A byte made of each code, of a byte of either word's hash."""
    told = codes.tobytes()
    one, other = _flagged(told[0::8], "little"), _flagged(told[5::8], "little")
    return (one ^ other).to_bytes(len(codes), "little")


def _starts(rarities: bytes) -> tuple[int, ...]:
    """Where runs of one pair may begin that are rare enough, of two, and so on, by the words in bytes.

    Of the longest, any is taken to be. The words from each place on are added up for all places at once.
    """
    words = sums = _flagged(rarities, "little")
    found: list[int] = []
    for length in range(1, min(len(rarities), _LONG_RUN + 1)):
        every = _ones(len(rarities) - length)
        words >>= 8
        sums = (sums & 255 * every) + words
        enough = every if length == _LONG_RUN else (sums >> 6 | sums >> 7) & every
        found.append(enough)
        if enough == every:
            break
        sums = sums & ~(255 * enough) | enough << 6  # so that no sum is more than a byte holds
    return tuple(found)


@lru_cache(maxsize=1024)
def _ones(count: int) -> int:
    """So many bytes that are one."""
    return _flagged(b"\1" * count, "little")


def _ranks(listed: Sequence[Numbers]) -> "array[int]":
    """The places of wordings from the shortest to the longest."""
    ranks = array("I", bytes(4 * len(listed)))
    for rank, number in enumerate(sorted(range(len(listed)), key=lambda each: len(listed[each]))):
        ranks[number] = rank
    return ranks


def _in_several(codes: Sequence[int]) -> set[int]:
    """The pairs that stand there twice: nine in ten stand in one wording alone."""
    parts, found = 1 + len(codes) // _COUNTED, set[int]()
    for part in range(parts):
        some = codes if parts == 1 else (code for code in codes if code % parts == part)
        found.update(code for code, many in Counter(some).items() if many > 1)
    return found


def _counted(index: Mapping[int, Sequence[int]]) -> PairCounts:
    return {code: len(having) for code, having in index.items() if len(having) > 1}


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
