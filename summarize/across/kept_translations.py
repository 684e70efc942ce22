"""What `claims.db` keeps of how articles in two languages were compared.

The names and figures of each article, how common each was when all were last counted, and of every two
articles that tell one story which quotations are likely to be one another's. That holds until they are counted
again: what has become widespread since then brings articles together as it did before.
"""

import json
import sqlite3
from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from typing import Any

from summarize.across.clippings import Clipping
from summarize.across.judgements import Match, Place, StretchNumbers
from summarize.across.kept_values import KeptValues, packed, put_of_articles, steps, unpacked
from summarize.across.numbered import ArticleWords, CollectedWords, WordCounts
from summarize.across.shares import Beside, idle_beside, made_of_all, read_articles
from summarize.across.translated import Translations, marks_of_article

_FOUND = "translated"
_FEWEST = 100
"""Two articles each that are to be compared, for each so many of which another process is worth its start."""

_Near = tuple[int, int, float]
"""Two articles, by place, and how alike they are."""


@dataclass(frozen=True, slots=True)
class Retold:
    """Two articles, by place, that tell one story in two languages: how alike they are, and what matches."""

    first: int
    second: int
    likeness: float
    matches: tuple[Match, ...]


class KeptTranslations:
    """What a database keeps, whose articles and quotations have these numbers there."""

    def __init__(
        self,
        database: sqlite3.Connection,
        numbers: Sequence[int],
        quotations: tuple[StretchNumbers, Sequence[int]],
        beside: Beside | None = None,
    ) -> None:
        """Others `beside` this process help to read articles and compare them."""
        self._database = database
        self._beside = beside
        self._values = KeptValues(database)
        self._numbers = numbers
        self._stretches, self._quotations = quotations

    def retold(self, clippings: Sequence[Clipping]) -> list[Retold]:
        """The articles that tell one story in two languages, of which only new ones are compared."""
        marks, new = self._collect(clippings)
        told = self._values.get(_FOUND)
        if told is None:
            new = None
        found = self._known(told, new) if told is not None and new is not None else []
        searched = Translations(clippings, marks)
        near = list(searched.stories(new))
        others = idle_beside(self._beside, len(near) // _FEWEST)
        matches = made_of_all(partial(_matches_of_each, searched), near, others)
        found += (Retold(*two, told) for two, told in zip(near, matches, strict=True))
        found.sort(key=lambda each: (each.second, each.first))
        self._values.put(_FOUND, [json.dumps([self._told(each) for each in found]).encode()])
        return found

    def _collect(self, clippings: Sequence[Clipping]) -> tuple[CollectedWords, set[int] | None]:
        """The names and figures of all articles, and which are new; `None` where all were counted."""
        vocabulary = self._values.vocabulary("marks")
        known = dict(self._database.execute("SELECT * FROM kept_marks").fetchall())
        if not len(vocabulary):
            known = {}
        new = {place for place, number in enumerate(self._numbers) if number not in known}
        unread = [clippings[place] for place in sorted(new)]
        read = read_articles(vocabulary, unread, self._beside, marks_of_article)
        articles = [
            next(read) if place in new else _marks_kept(known[number])
            for place, number in enumerate(self._numbers)
        ]
        told = ((self._numbers[each], each) for each in sorted(new, key=self._numbers.__getitem__))
        rows = ((number, packed(steps(articles[each].subjects))) for number, each in told)
        put_of_articles(self._database, "kept_marks", rows)
        if new:
            self._values.put_vocabulary("marks", vocabulary)
        counted = self._values.counts("marks counted", len(articles))
        if counted is not None:
            return CollectedWords(vocabulary, articles, counted), new
        counts = WordCounts.of(articles, len(vocabulary))
        self._values.put_counts("marks counted", counts)
        return CollectedWords(vocabulary, articles, counts), None

    def _told(self, retold: Retold) -> list[object]:
        """Two articles with what matches, by their numbers in the database."""
        matches = [
            (self._quotation(each.first), self._quotation(each.second), each.chance, each.spans)
            for each in retold.matches
        ]
        first, second = self._numbers[retold.first], self._numbers[retold.second]
        return [first, second, retold.likeness, matches]

    def _quotation(self, place: Place) -> int:
        return self._quotations[self._stretches.of(place)]

    def _known(self, kept: bytes, new: Collection[int]) -> list[Retold]:
        """What was found of articles that are there still."""
        # A new one may have the number of one that went while all articles were in one language.
        places = {number: place for place, number in enumerate(self._numbers) if place not in new}
        place = self._stretches.place
        quoted = {number: place(stretch) for stretch, number in enumerate(self._quotations)}
        return [
            Retold(places[one], places[other], likeness, tuple(_matches(told, quoted)))
            for one, other, likeness, told in json.loads(kept)
            if one in places and other in places
        ]


def _matches_of_each(searched: Translations, near: Sequence[_Near]) -> list[tuple[Match, ...]]:
    """Of every two articles that tell one story, which quotations match, in whatever process."""
    return [tuple(searched.matches([each])) for each in near]


def _marks_kept(kept: bytes) -> ArticleWords:
    return ArticleWords(array("I", accumulate(unpacked(kept))), ())


def _matches(told: Iterable[list[Any]], quoted: Mapping[int, Place]) -> Iterator[Match]:
    for first, second, chance, (span, other) in told:
        yield Match(quoted[first], quoted[second], chance, (tuple(span), tuple(other)))
