"""What `claims.db` keeps of how its articles were compared, so that a day's articles cost a day.

The words of each article by number, how common words were when all articles were last compared, and
what was judged of pairs of quotations. How common words are decides what is rare, and so everything:
it is counted again, and all compared anew, when the collection has grown or shrunk by a quarter, or words
that few quoted have come to stand in very many quotations. Between two countings the outcome is that of
comparing all anew with the same counts.

Of an article its sentences are kept, too, by which copies are told, and which articles were near each
other, by which stories are; `kept_people` and `kept_translations`
keep what people and languages need. Figures are looked for anew in the stories that other articles tell.
"""

import sqlite3
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import accumulate, chain
from typing import Any, overload

from summarize.across.clippings import Clipping
from summarize.across.copies import Sentence, sentences_of
from summarize.across.judgements import Judgements, StretchNumbers
from summarize.across.kept_people import KEPT_ALIKE
from summarize.across.kept_values import (
    OF_ARTICLES,
    KeptValues,
    bits,
    by_bytes,
    flags,
    of_bytes,
    packed,
    put_of_articles,
    steps,
    unpacked,
)
from summarize.across.numbered import (
    ArticleWords,
    CollectedWords,
    HeldArticles,
    Numbers,
    WordCounts,
    WordNumbers,
)
from summarize.across.pairs import Pair, PairSet, in_order, pair_codes, pair_of
from summarize.across.shares import Beside, read_articles
from summarize.across.stories import Likenesses
from summarize.across.tracing import Earlier, Tracer
from summarize.across.wordings import Asked, Changes, PairCounts

SCHEMA = "".join(
    (
        "CREATE TABLE compared (article INTEGER PRIMARY KEY REFERENCES articles (id), stamp TEXT);",
        "CREATE TABLE kept (key TEXT PRIMARY KEY, value BLOB);",
        *(
            f"CREATE TABLE {table} (article INTEGER PRIMARY KEY, {' BLOB, '.join(columns)} BLOB);"
            for table, columns in OF_ARTICLES.items()
        ),
    )
)

# Keys of what is kept for as long as words are as common as they were.
_ASKED = ("asked lengths", "asked")
_JUDGED = ("judged firsts", "judged seconds", "judged words", "judged about", "judged rarest")
_KINDS = "IIiiQ"
"""Types of what was judged: two quotations, their scores, and a hash that fills all its bits."""
_LIKENESSES = ("originals", "words of originals", "quoting", "near", "likenesses")


@dataclass(frozen=True, slots=True)
class RowChanges:
    """What a run has changed in the table of articles: new numbers, and those that went, with their words."""

    new: Collection[int] = ()
    gone: Mapping[int, ArticleWords] = field(default_factory=dict)


class Kept:
    """What a database keeps."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._values = KeptValues(database)

    def words(self, numbers: Iterable[int]) -> dict[int, ArticleWords]:
        """The words of some articles, of those that are kept."""
        found = {}
        for number in numbers:
            row = self._database.execute(
                "SELECT subjects, stretches FROM kept_words WHERE article = ?", (number,)
            ).fetchone()
            if row is not None:
                found[number] = _article(*row)
        return found

    def forget_counts(self) -> None:
        """Have words and their pairs counted again, and forget what was judged by them."""
        self._values.forget(
            "counted", "pairs counted", "norms", *_ASKED, *_JUDGED, *_LIKENESSES, *KEPT_ALIKE
        )

    def collect(
        self,
        numbers: Sequence[int],
        clippings: Sequence[Clipping],
        changes: RowChanges,
        beside: Beside | None = None,
    ) -> tuple[CollectedWords, Changes | None]:
        """The words of all articles, which are read where they are new, and what has changed.

        Nothing that was judged holds any more where that is `None`. Others `beside` this process help to read.
        """
        counted = self._values.counts("counted", len(numbers))
        known: dict[int, tuple[bytes, bytes]] = {}
        vocabulary = WordNumbers()
        if counted is None:
            self.forget_counts()
        else:
            vocabulary = self._values.vocabulary("vocabulary")
            known = {row[0]: row[1:] for row in self._database.execute("SELECT * FROM kept_words")}
        new = {
            place
            for place, number in enumerate(numbers)
            if number not in known or number in changes.new
        }
        read = read_articles(vocabulary, [clippings[place] for place in sorted(new)], beside)
        articles = HeldArticles()
        for place, number in enumerate(numbers):
            articles.add(next(read) if place in new else _article(*known[number]))
        self._keep_words(numbers, articles, new)
        found = (
            Changes(frozenset(new), tuple(changes.gone.values())) if counted is not None else None
        )
        counts = counted or WordCounts.of(articles, len(vocabulary))
        if new:
            self._values.put_vocabulary("vocabulary", vocabulary)
        if counted is None:
            self._values.put_counts("counted", counts)
        return CollectedWords(vocabulary, articles, counts), found

    def sentences(self) -> dict[int, bytes]:
        """The sentences of articles by number, packed, as far as they are kept."""
        return dict(self._database.execute("SELECT * FROM kept_sentences"))

    def keep_sentences(self, found: "HeldSentences") -> None:
        """Keep the sentences of articles that were read."""
        rows = ((number, packed(found.halves(place))) for number, place in sorted(found.new))
        put_of_articles(self._database, "kept_sentences", rows)

    def earlier(
        self, changes: Changes, stretches: StretchNumbers, quotations: Sequence[int]
    ) -> Earlier | None:
        """What was judged of articles that have not changed; `None` where nothing was kept.

        `quotations` are the numbers that stretches have in the database.
        """
        columns = [value for key in _JUDGED if (value := self._values.get(key)) is not None]
        if len(columns) < len(_JUDGED):
            return None
        articles = zip(quotations, stretches.articles, strict=True)
        stay = {q: n for n, (q, article) in enumerate(articles) if article not in changes.new}
        judged = Judgements(stretches)
        rows = zip(*map(of_bytes, _KINDS, columns), strict=True)
        for first, second, *scores in rows:
            one, other = stay.get(first), stay.get(second)
            if one is not None and other is not None:
                judged.add(min(one, other), max(one, other), *scores)
        return Earlier(judged, changes)

    def pair_counts(self) -> PairCounts | None:
        """How many had each pair of words; `None` where that is to be counted."""
        value = self._values.get("pairs counted")
        return None if value is None else _mapping(value, "Q", "I")

    def keep_pair_counts(self, counts: PairCounts) -> None:
        """Keep how many have each pair of words."""
        told = _joined(array("Q", counts), array("I", counts.values()))
        self._values.put("pairs counted", told)

    def norms(self, numbers: Sequence[int]) -> dict[int, float]:
        """The norms of articles, by their places, as far as they are known."""
        value = self._values.get("norms")
        if value is None:
            return {}
        known: dict[int, float] = _mapping(value, "I", "d")
        return {place: known[number] for place, number in enumerate(numbers) if number in known}

    def keep_norms(self, numbers: Sequence[int], norms: "array[float]") -> None:
        """Keep the norms of articles by their numbers."""
        self._values.put("norms", _joined(array("I", numbers), norms))

    def asked(self, numbers: Sequence[int]) -> Asked:
        """By the places of articles the pairs that their stretches are looked for by, as far as that is known."""
        lengths, asked = map(self._values.get, _ASKED)
        if lengths is None or asked is None:
            return {}
        place_of = {number: place for place, number in enumerate(numbers)}
        told, at, found = flags(asked), 0, {}
        for number, length in zip(*_halves(array("I", lengths)), strict=True):
            if number in place_of:
                found[place_of[number]] = told[at : at + length]
            at += length
        return found

    def keep_judged(
        self,
        tracer: Tracer,
        judged: Judgements,
        listed: tuple[Sequence[int], Sequence[int]],
    ) -> None:
        """Keep what was judged, and what stretches are looked for by; both are `listed`, articles and quotations."""
        numbers, quotations = listed
        self._keep_asked(numbers, tracer.asked)
        one, other, *scores = judged.columns
        rows = self._keep_pairs(quotations, one, other)
        for key, kind, column in zip(_JUDGED[2:], _KINDS[2:], scores, strict=True):
            self._values.put(key, by_bytes(array(kind, map(column.__getitem__, rows))))
        self._values.forget("judged")  # which an older version kept

    def _keep_asked(self, numbers: Sequence[int], asked: Asked) -> None:
        lengths = array("I", (*map(numbers.__getitem__, asked), *map(len, asked.values())))
        flagged = bits(b"".join(asked.values()))
        for key, value in zip(_ASKED, (lengths.tobytes(), flagged), strict=True):
            self._values.put(key, [value])

    def _keep_pairs(
        self, quotations: Sequence[int], one: Iterable[int], other: Iterable[int]
    ) -> "array[int]":
        """Keep the pairs that were judged, in order; the rows that they are in.

        Column by column, none of which is held twice: there may be dozens of pairs for each article.
        """
        both = [partial(map, quotations.__getitem__, column) for column in (one, other)]
        codes = pair_codes(
            map(min, *(each() for each in both)), map(max, *(each() for each in both))
        )
        rows = array("I", in_order(codes))
        for place, key in enumerate(_JUDGED[:2]):
            column = array(_KINDS[place], (pair_of(codes[row])[place] for row in rows))
            self._values.put(key, by_bytes(column))
        return rows

    def likenesses(self, numbers: Sequence[int], changes: RowChanges) -> Likenesses | None:
        """How alike articles were that stories were told from; `None` where nothing was kept."""
        values = [value for key in _LIKENESSES if (value := self._values.get(key)) is not None]
        if len(values) < len(_LIKENESSES):
            return None
        originals, counts, quoting, near, found = values
        place_of = {number: place for place, number in enumerate(numbers)}
        were = of_bytes("I", originals)
        pairs = zip(_pairs(near, place_of), of_bytes("d", found), strict=True)
        return Likenesses(
            frozenset(place_of[number] for number in were if number in place_of),
            Counter(dict(zip(*_halves(of_bytes("I", counts)), strict=True))),
            PairSet(pair for pair in _pairs(quoting, place_of) if pair),
            {pair: likeness for pair, likeness in pairs if pair},
            [changes.gone[number].subjects for number in were if number in changes.gone],
        )

    def keep_likenesses(self, numbers: Sequence[int], told: Likenesses) -> None:
        """Keep how alike articles are, by their numbers."""
        listed = (
            map(numbers.__getitem__, told.originals),
            (*told.counts, *told.counts.values()),
            (numbers[place] for pair in told.quoting for place in pair),
            (numbers[place] for pair in told.pairs for place in pair),
        )
        columns = map(array, "IIIId", (*listed, told.pairs.values()))
        for key, column in zip(_LIKENESSES, columns, strict=True):
            self._values.put(key, by_bytes(column))

    def _keep_words(
        self, numbers: Sequence[int], articles: Sequence[ArticleWords], new: Iterable[int]
    ) -> None:
        told = ((numbers[place], articles[place]) for place in sorted(new, key=numbers.__getitem__))
        rows = (
            (number, packed(steps(words.subjects)), packed(_in_one(words.stretches)))
            for number, words in told
        )
        put_of_articles(self._database, "kept_words", rows)


def read_sentences(
    known: Mapping[int, bytes], numbers: Sequence[int], clippings: Sequence[Clipping]
) -> "HeldSentences":
    """The sentences of all articles, which are read where they are not `known`."""
    found = HeldSentences()
    for place, (number, clipping) in enumerate(zip(numbers, clippings, strict=True)):
        if number in known:
            found.add(unpacked(known[number]))
        else:
            sentences = zip(*sentences_of(clipping.text), strict=True)
            found.add(array("I", chain.from_iterable(sentences)))
            found.new.append((number, place))
    return found


def _pairs(numbers: bytes, place_of: Mapping[int, int]) -> Iterator[Pair | None]:
    """Pairs of articles by their places, in order; `None` where one is gone."""
    places = map(place_of.get, of_bytes("I", numbers))
    for one, other in zip(places, places, strict=True):
        yield None if one is None or other is None else (min(one, other), max(one, other))


def _joined(*columns: "array[Any]") -> Iterator[bytes]:
    return (column.tobytes() for column in columns)


def _mapping(kept: bytes, keys: str, values: str) -> dict[int, Any]:
    """Keys and their values, by the types that `array` has of them, which were `_joined`."""
    key, value = array(keys).itemsize, array(values).itemsize
    end = len(kept) // (key + value) * key
    return dict(zip(array(keys, kept[:end]), array(values, kept[end:]), strict=True))


def _halves(numbers: Numbers) -> tuple[Numbers, Numbers]:
    middle = len(numbers) // 2
    return numbers[:middle], numbers[middle:]


def _in_one(stretches: Sequence[Numbers]) -> list[int]:
    """Stretches behind each other, each behind its length."""
    return [number for words in stretches for number in (len(words), *words)]


def _article(subjects: bytes, stretches: bytes) -> ArticleWords:
    numbers = unpacked(stretches)
    listed, at = [], 0
    while at < len(numbers):
        listed.append(numbers[at + 1 : at + 1 + numbers[at]])
        at += 1 + numbers[at]
    return ArticleWords(_PackedSteps(subjects), tuple(listed))


class HeldSentences(Sequence[tuple[Sentence, ...]]):
    """The sentences of articles, one behind the other: what stands for each of an article's, then their lengths.

    `new` are those that were not kept yet, by their numbers and places.
    """

    def __init__(self) -> None:
        self.new: list[tuple[int, int]] = []
        self._numbers = array("I")
        self._ends = array("Q", [0])

    def add(self, halves: "array[int]") -> None:
        """Add the sentences of another article."""
        self._numbers += halves
        self._ends.append(len(self._numbers))

    def halves(self, place: int) -> "array[int]":
        """The sentences of an article as they were added."""
        return self._numbers[self._ends[place] : self._ends[place + 1]]

    @overload
    def __getitem__(self, place: int) -> tuple[Sentence, ...]: ...
    @overload
    def __getitem__(self, place: slice) -> list[tuple[Sentence, ...]]: ...
    def __getitem__(self, place: int | slice) -> tuple[Sentence, ...] | list[tuple[Sentence, ...]]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        return tuple(zip(*_halves(self.halves(place)), strict=True))

    def __len__(self) -> int:
        return len(self._ends) - 1


class _PackedSteps(Sequence[int]):
    """Numbers in order, as `steps` has them, which are unpacked when they are asked for."""

    def __init__(self, packed_steps: bytes) -> None:
        self._packed = packed_steps

    @cached_property
    def _numbers(self) -> Numbers:
        return array("I", accumulate(unpacked(self._packed)))

    @overload
    def __getitem__(self, place: int) -> int: ...
    @overload
    def __getitem__(self, place: slice) -> Numbers: ...
    def __getitem__(self, place: int | slice) -> int | Numbers:
        return self._numbers[place]

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[int]:
        return iter(self._numbers)
