"""The tables `people` and `names` of `claims.db`, and whose each quotation and claim is."""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from sys import intern
from typing import Self

from summarize.across.copies import own_statement
from summarize.across.local_names import NameUse
from summarize.across.people import KnownPerson, Resolution
from summarize.across.renewed import assign, numbered_as_before, renew

_COLUMNS = ("id", "name", "kind", "meaning", "role", "quotations", "claims", "articles")
_NAMES = ("person", "name", "language", "times", "why")
_STATEMENTS = ("quotations", "claims")


class NamedStatements:
    """Rows of tables that somebody is named for, as columns: there may be several for each article.

    `tables` are theirs, by place among those of statements; `people` who they were until now, by number, 0
    for nobody; `own` is true of what is no repetition.
    """

    def __init__(self) -> None:
        self.namings: list[NameUse] = []
        self.tables = bytearray()
        self.rows = array("q")
        self.people = array("q")
        self.own = bytearray()

    def __len__(self) -> int:
        return len(self.namings)

    def by_article(self) -> Self:
        """The same in the order of their articles."""
        order = sorted(range(len(self)), key=lambda place: self.namings[place].article)
        told = type(self)()
        told.namings = [self.namings[place] for place in order]
        told.tables = bytearray(map(self.tables.__getitem__, order))
        told.rows = array("q", map(self.rows.__getitem__, order))
        told.people = array("q", map(self.people.__getitem__, order))
        told.own = bytearray(map(self.own.__getitem__, order))
        return told


def named_statements(database: sqlite3.Connection, place_of: Mapping[int, int]) -> NamedStatements:
    """Quotations and claims with a name, by the places of their articles, which go by number."""
    found = NamedStatements()
    for number, table in enumerate(_STATEMENTS):
        for row, article, role, name, language, person, own in database.execute(
            f"SELECT {table}.id, article, role, speakers.name, coalesce(articles.language, ''), person,"  # noqa: S608 (our own names)
            f" {own_statement(table)} FROM {table} JOIN speakers ON speakers.id = {table}.speaker"
            f" JOIN articles ON articles.id = article ORDER BY {table}.id"
        ):
            told = intern(name), intern(language), role and intern(role)
            found.namings.append(NameUse(place_of[article], *told))
            found.tables.append(number)
            found.rows.append(row)
            found.people.append(person or 0)
            found.own.append(bool(own))
    return found.by_article()


def write_people(
    database: sqlite3.Connection,
    statements: NamedStatements,
    found: tuple[Iterable[KnownPerson], Sequence[Resolution | None]],
    copies: Mapping[int, int],
) -> None:
    """Write whom statements name; `copies` has the originals of articles, by place."""
    people, identities = found
    named: list[list[int]] = [[] for _ in people]
    for place, identity in enumerate(identities):
        if identity is not None:
            named[identity.person].append(place)
    was = statements.people
    numbers = numbered_as_before((was[each] or None for each in group) for group in named)
    for kind, table in enumerate(_STATEMENTS):
        whose = {
            statements.rows[each]: number
            for number, group in zip(numbers, named, strict=True)
            for each in group
            if statements.tables[each] == kind
        }
        assign(database, table, "person", whose)
    renew(
        database,
        "people",
        _COLUMNS,
        (
            (number, *_told(person), *_counted(statements, group, copies))
            for number, person, group in zip(numbers, people, named, strict=True)
            if group
        ),
    )
    renew(database, "names", _NAMES, _called(statements.namings, identities, numbers))


def _called(
    namings: Sequence[NameUse], identities: Sequence[Resolution | None], numbers: Sequence[int]
) -> Iterator[tuple[int | str, ...]]:
    """The rows of names, in the order in which they are first met, of people with these `numbers`."""
    places: dict[tuple[int, str, str], int] = {}
    times = array("I")
    whys: list[tuple[str, ...]] = []
    known: dict[tuple[str, ...], tuple[str, ...]] = {}
    for naming, identity in zip(namings, identities, strict=True):
        if identity is None:
            continue
        called = numbers[identity.person], naming.called, naming.language
        at = places.setdefault(called, len(places))
        if at == len(times):
            times.append(0)
            whys.append(())
        times[at] += 1
        if identity.why not in whys[at]:
            why = (*whys[at], identity.why)
            whys[at] = known.setdefault(why, why)
    for (number, name, language), count, why in zip(places, times, whys, strict=True):
        yield number, name, language, count, "; ".join(sorted(why))


def _told(person: KnownPerson) -> tuple[str | None, ...]:
    return person.name, person.kind, person.meaning, person.role


def _counted(
    statements: NamedStatements, some: Sequence[int], copies: Mapping[int, int]
) -> tuple[int, int, int]:
    """Numbers of quotations, claims and articles of some statements.

    What is printed again counts once, and so does somebody whom only a copy names.
    """
    own = [each for each in some if statements.own[each]] or some
    claims = sum([statements.tables[each] for each in own])
    articles = set[int]()
    for each in some:
        article = statements.namings[each].article
        articles.add(article if statements.own[each] else copies.get(article, article))
    return len(own) - claims, claims, len(articles)
