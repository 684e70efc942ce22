"""What `claims.db` keeps of its people: whom each article means by itself, and how alike articles are.

An article's own names hold for as long as it and `people.toml` stay as they are; how alike articles are,
until the words of all are counted again.
"""

import json
import sqlite3
import zlib
from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, groupby

from summarize.across.kept_values import KeptValues, inflated
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
        self._database.execute("UPDATE compared SET named = NULL WHERE named IS NOT NULL")

    def local_names(
        self, namings: Sequence[NameUse], texts: Mapping[int, str], corrections: Corrections
    ) -> list[LocalName | None]:
        """Whom each naming means in its article, which is read where that is not kept.

        Those of one article follow each other.
        """
        rows = self._database.execute("SELECT article, named FROM compared WHERE named IS NOT NULL")
        kept = dict(rows.fetchall())
        met: dict[tuple[str, str | None, str], ProperName] = {}
        found: list[LocalName | None] = []
        for article, group in groupby(namings, key=lambda each: each.article):
            here, number = list(group), self._numbers[article]
            value = kept.get(number)
            if value is None:
                names = local_names(here, texts, corrections)
                self._keep_names(number, names)
            else:
                names = list(_names(value, here[0].language, met))
            found += names
        return found

    def _keep_names(self, number: int, names: Sequence[LocalName | None]) -> None:
        told = [name and _told(name) for name in names]
        value = zlib.compress(json.dumps(told, ensure_ascii=False).encode(), 9)
        self._database.execute("UPDATE compared SET named = ? WHERE article = ?", (value, number))

    def alike(self) -> dict[tuple[str, str], Compared]:
        """How alike articles are to those of somebody, by a name and its language."""
        names, values = map(self._values.get, KEPT_ALIKE)
        if names is None or values is None:
            return {}
        place_of = {number: place for place, number in enumerate(self._numbers)}
        numbers = iter(array("I", values))
        read = [(*called, _compared(numbers, place_of)) for called in json.loads(names)]
        return {(name, language): known for name, language, known in read if known is not None}

    def keep_alike(self, compared: Mapping[tuple[str, str], Compared]) -> None:
        """Keep how alike articles are."""
        numbers = chain.from_iterable(map(self._told_of, compared.values()))
        names = json.dumps(list(compared), ensure_ascii=False).encode()
        for key, value in zip(KEPT_ALIKE, (names, array("I", numbers).tobytes()), strict=True):
            self._values.put(key, value)

    def _told_of(self, compared: Compared) -> Iterator[int]:
        """Lists of numbers, each behind its length."""
        yield len(compared.articles)
        yield from map(self._numbers.__getitem__, compared.articles)
        yield len(compared.best)
        for article, best in compared.best.items():
            yield self._numbers[article]
            yield len(best)
            for value, other in best:
                yield value
                yield self._numbers[other]


def _told(name: LocalName) -> tuple[str | None, ...]:
    """A body's key; a person's name, and the gender that the article tells; and why."""
    if isinstance(name.name, str):
        return name.name, name.why
    return name.name.written, name.name.gender, name.why


def _names(
    kept: bytes, language: str, met: dict[tuple[str, str | None, str], ProperName]
) -> Iterator[LocalName | None]:
    """The names of an article as they were kept; `met` has those that were met in others."""
    for told in json.loads(inflated(kept)):
        if told is None:
            yield None
        elif len(told) == 2:
            yield LocalName(*told)
        else:
            name, gender, why = told
            known = met.get((name, gender, language))
            if known is None:
                known = ProperName.as_written(name, language, gender)
                met[name, gender, language] = known
            yield LocalName(known, why)


def _compared(numbers: Iterator[int], place_of: Mapping[int, int]) -> Compared | None:
    """What was kept of somebody, without what is gone; `None` where something of many articles is.

    Of many not all were compared, but those next to an article: others would be next to it now.
    """
    listed = [place_of.get(next(numbers)) for _ in range(next(numbers))]
    articles = [place for place in listed if place is not None]
    known = Compared(articles)
    for _ in range(next(numbers)):
        article = place_of.get(next(numbers))
        best = [(next(numbers), place_of.get(next(numbers))) for _ in range(next(numbers))]
        there = tuple((value, place) for value, place in best if place is not None)
        if article is not None and len(there) == len(best):
            known.best[article] = there
    return known if len(articles) == len(listed) or len(listed) <= COMPARED else None
