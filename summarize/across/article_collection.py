"""The articles of a `claims.db` with their quotations, read once and asked for by their numbers."""

import sqlite3
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from sys import intern
from typing import Self
from urllib.parse import urlsplit

from summarize.across.clippings import AttributedStretch, Clipping, day_of, in_time
from summarize.across.differences import difference
from summarize.across.judgements import StretchNumbers
from summarize.across.pairs import Pair, pair_code
from summarize.across.texts import FiledClipping, Texts

_READ = 20_000
"""Characters of an article that it is compared by."""


class KnownKinds:
    """How two versions differ, in words, by their numbers in the database."""

    def __init__(self) -> None:
        self._pairs = array("Q")
        self._kinds = array("H")
        self._named: list[str] = []

    @classmethod
    def of_pairs(cls, database: sqlite3.Connection, new: Collection[int]) -> Self:
        """What `version_pairs` says of articles but the `new` ones."""
        known, numbers = cls(), dict[str, int]()
        for first, one, second, other, kinds in database.execute(_KINDS):
            if one not in new and other not in new:
                known._pairs.append(pair_code(first, second))
                known._kinds.append(numbers.setdefault(kinds, len(numbers)))
        known._named = list(numbers)
        return known

    def __bool__(self) -> bool:
        return bool(self._pairs)

    def of(self, pair: Pair) -> str | None:
        """How two differ, the lower number first; `None` where that is not known."""
        code = pair_code(*pair)
        at = bisect_left(self._pairs, code)
        if at == len(self._pairs) or self._pairs[at] != code:
            return None
        return self._named[self._kinds[at]]


_KINDS = """
SELECT first, one.article, second, other.article, kinds FROM version_pairs
CROSS JOIN quotations AS one ON one.id = first CROSS JOIN quotations AS other ON other.id = second
WHERE kinds IS NOT NULL ORDER BY first, second
"""


@dataclass(slots=True)
class ArticleCollection:
    """The articles with their quotations, which go by the numbers that they have as `stretches`.

    `numbers` are those of the articles in the database, `quotations` those of the quotations.
    """

    numbers: "array[int]"
    texts: Texts
    published: list[str | None]
    clippings: list[Clipping]
    stretches: StretchNumbers
    quotations: "array[int]"
    copies: dict[int, int]
    kinds: KnownKinds

    def difference(self, one: int, other: int) -> str:
        """How two versions differ, in words."""
        known = None
        if self.kinds:
            first, second = self.quotations[one], self.quotations[other]
            known = self.kinds.of((first, second) if first < second else (second, first))
        return _kinds(self.text(one), self.text(other)) if known is None else known

    def stretch(self, number: int) -> AttributedStretch:
        """A quotation."""
        article, order = self.stretches.place(number)
        return self.clippings[article].stretches[order]

    def span(self, number: int) -> tuple[int, int]:
        """Where a quotation stands in its article."""
        stretch = self.stretch(number)
        return stretch.start, stretch.end

    def text(self, number: int) -> str:
        """The words of a quotation."""
        return self.stretch(number).text

    def voice(self, number: int) -> int:
        """The article that a quotation is of, or of whose words that is another print."""
        article = self.stretches.articles[number]
        return self.copies.get(article, article)


def read_collection(database: sqlite3.Connection) -> ArticleCollection:
    """All articles of a `claims.db`, in the order of time."""
    rows = database.execute("SELECT id, source, url, published, language FROM articles").fetchall()
    days = {source: day_of(published, Path(source).name) for _, source, _, published, *_ in rows}
    rows.sort(key=lambda row: in_time(days[row[1]], row[1]))
    numbers = array("q", (number for number, *_ in rows))
    texts = Texts(database, numbers, _READ)
    clippings: list[Clipping] = []
    quotations = array("q")
    stretches = _stretches(database)
    for place, (number, source, url, _, language) in enumerate(rows):
        listed = stretches.pop(number, [])
        quotations.extend(quotation for quotation, _ in listed)
        quoted = tuple(stretch for _, stretch in listed)
        told = source, "", intern(language or ""), quoted, outlet_of(url), days[source]
        clippings.append(FiledClipping(Clipping(*told), texts, place))
    published = [day and intern(day) for *_, day, _ in rows]
    told_of = StretchNumbers(len(each.stretches) for each in clippings)
    return ArticleCollection(
        numbers, texts, published, clippings, told_of, quotations, {}, KnownKinds()
    )


def _stretches(database: sqlite3.Connection) -> dict[int, list[tuple[int, AttributedStretch]]]:
    """The quotations of articles, by number, each behind its own."""
    found: dict[int, list[tuple[int, AttributedStretch]]] = defaultdict(list)
    for quotation, article, start, end, text, speaker, translation in database.execute(
        'SELECT quotations.id, article, "start", "end", text, speakers.name, translation FROM quotations'
        " LEFT JOIN speakers ON speakers.id = quotations.speaker ORDER BY quotations.id"
    ):
        named = speaker and intern(speaker)
        stretch = AttributedStretch(start, end, text, named, translation)
        found[article].append((quotation, stretch))
    return found


def outlet_of(url: str | None) -> str | None:
    """The host that an article was printed on."""
    host = urlsplit(url).hostname if url and "://" in url else None
    return host.removeprefix("www.") if host else None


@lru_cache(maxsize=4096)
def _kinds(first: str, second: str) -> str:
    """How two versions differ, in words; what many articles print word for word is compared once."""
    return ", ".join(difference(first, second).kinds)
