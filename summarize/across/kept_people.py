"""What `claims.db` keeps of its people: whom each article means by itself, and how alike articles are.

An article's own names hold for as long as it and `people.toml` stay as they are; how alike articles are,
until the words of all are counted again.
"""

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby, islice
from typing import Any

from summarize.across.kept_values import KeptValues, deflated, inflated, put_of_articles
from summarize.across.local_names import Corrections, LocalName, NameUse, local_names
from summarize.across.most_alike import COMPARED, Compared
from summarize.across.proper_names import ProperName

KEPT_ALIKE = ("alike to", "alike")
"""Keys of names, and of what is kept of them, as long as words are as common as they were."""


class KeptPeople:
    """What a database keeps of people, whose articles have `numbers` there, in order."""

    def __init__(self, database: sqlite3.Connection, numbers: Sequence[int]) -> None:
        self._database = database
        self._values = KeptValues(database)
        self._numbers = numbers

    def forget_names(self) -> None:
        """Have all articles read again."""
        self._database.execute("DELETE FROM kept_names")

    def local_names(
        self, namings: Sequence[NameUse], texts: Mapping[int, str], corrections: Corrections
    ) -> "HeldNames":
        """Whom each naming means in its article, which is read where that is not kept; nothing is written.

        Those of one article follow each other.
        """
        kept = dict(self._database.execute("SELECT * FROM kept_names").fetchall())
        held = HeldNames()
        met: dict[tuple[str | None, ...], LocalName | None] = {}
        for article, group in groupby(namings, key=lambda each: each.article):
            here, number = list(group), self._numbers[article]
            value = kept.get(number)
            if value is None:
                held.add_read(number, local_names(here, texts, corrections))
                continue
            language = here[0].language
            for told in json.loads(inflated(value)):
                called = language, *(told or ())
                if called not in met:
                    met[called] = _name(told, language)
                held.names.append(met[called])
        return held

    def keep_names(self, held: "HeldNames") -> None:
        """Keep the names of articles that were read."""
        rows = ((number, _packed(names)) for number, names in held.new())
        put_of_articles(self._database, "kept_names", rows)

    def alike(self) -> dict[tuple[str, str], Compared]:
        """How alike articles are to those of somebody, by a name and its language."""
        names, values = map(self._values.get, KEPT_ALIKE)
        if names is None or values is None:
            return {}
        place_of = {number: place for place, number in enumerate(self._numbers)}
        read = _compared(_columns(array("I", values)), place_of)
        called = map(tuple, json.loads(names))
        return {each: known for each, known in zip(called, read, strict=True) if known is not None}

    def keep_alike(self, compared: Mapping[tuple[str, str], Compared]) -> None:
        """Keep how alike articles are: columns of numbers, each behind its length."""
        number = self._numbers.__getitem__
        articles = [each.articles for each in compared.values()]
        all_best = [each.best for each in compared.values()]
        listed = [best for each in all_best for best in each.values()]
        told = array("I")
        for column in (
            map(len, articles),
            map(number, chain.from_iterable(articles)),
            map(len, all_best),
            map(number, chain.from_iterable(all_best)),
            map(len, listed),
            (value for best in listed for value, _ in best),
            (number(other) for best in listed for _, other in best),
        ):
            numbers = array("I", column)
            told.append(len(numbers))
            told += numbers
        names = json.dumps(list(compared), ensure_ascii=False).encode()
        for key, value in zip(KEPT_ALIKE, (names, told.tobytes()), strict=True):
            self._values.put(key, [value])


class HeldNames:
    """Whom each naming means in its article: the `names`. Of articles that were read for it, which these are."""

    def __init__(self) -> None:
        self.names: list[LocalName | None] = []
        # Of tens of thousands of articles, as columns: their numbers, and where their names begin and end.
        self._read = array("q")
        self._begins = array("I")
        self._ends = array("I")

    def add_read(self, number: int, names: Iterable[LocalName | None]) -> None:
        """Add the names of an article that was read."""
        self._read.append(number)
        self._begins.append(len(self.names))
        self.names += names
        self._ends.append(len(self.names))

    def new(self) -> Iterator[tuple[int, Sequence[LocalName | None]]]:
        """The articles that were read, by number and in order, with their names."""
        for at in sorted(range(len(self._read)), key=self._read.__getitem__):
            yield self._read[at], self.names[self._begins[at] : self._ends[at]]


def _packed(names: Iterable[LocalName | None]) -> bytes:
    told = [name and _told(name) for name in names]
    return deflated(json.dumps(told, ensure_ascii=False).encode())


def _told(name: LocalName) -> tuple[str | None, ...]:
    """A body's key; a person's name, and the gender that the article tells; and why."""
    if isinstance(name.name, str):
        return name.name, name.why
    return name.name.written, name.name.gender, name.why


def _name(told: Sequence[Any] | None, language: str) -> LocalName | None:
    """A name as `_told` gave it."""
    if told is None:
        return None
    if len(told) == 2:
        return LocalName(*told)
    name, gender, why = told
    return LocalName(ProperName.as_written(name, language, gender), why)


def _columns(told: Sequence[int]) -> Iterator[Sequence[int]]:
    """Columns of numbers, each behind its length."""
    at = 0
    while at < len(told):
        begin, at = at + 1, at + 1 + told[at]
        yield told[begin:at]


def _compared(
    columns: Iterator[Sequence[int]], place_of: Mapping[int, int]
) -> Iterator[Compared | None]:
    """What was kept of people, without what is gone; `None` where something of many articles is.

    Of many not all were compared, but those next to an article: others would be next to it now.
    """
    counts, numbers, bests, beside, sizes, likenesses, likest = columns
    articles, held = map(place_of.get, numbers), map(place_of.get, beside)
    found = zip(likenesses, map(place_of.get, likest), strict=True)
    lengths = iter(sizes)
    for count, known in zip(counts, bests, strict=True):
        listed = list(islice(articles, count))
        compared = Compared([place for place in listed if place is not None])
        for article, size in zip(islice(held, known), islice(lengths, known), strict=True):
            best = tuple(islice(found, size))
            there = tuple((value, place) for value, place in best if place is not None)
            if article is not None and len(there) == size:
                compared.best[article] = there
        is_whole = len(compared.articles) == count
        yield compared if is_whole or count <= COMPARED else None
