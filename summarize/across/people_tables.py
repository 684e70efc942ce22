"""The tables `people` and `names` of `claims.db`, and whose each quotation and claim is."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from sys import intern
from typing import NamedTuple

from summarize.across.copies import own_statement
from summarize.across.local_names import NameUse
from summarize.across.people import KnownPerson, Resolution
from summarize.across.renewed import assign, numbered_as_before, renew

_COLUMNS = ("id", "name", "kind", "meaning", "role", "quotations", "claims", "articles")
_NAMES = ("person", "name", "language", "times", "why")
_STATEMENTS = ("quotations", "claims")


class NamedStatement(NamedTuple):
    """A row of `table` that somebody is named for: `person` until now; `own` if it is no repetition."""

    table: str
    row: int
    naming: NameUse
    person: int | None
    own: bool


def named_statements(
    database: sqlite3.Connection, place_of: Mapping[int, int]
) -> list[NamedStatement]:
    """Quotations and claims with a name, by the places of their articles, which go by number."""
    found = []
    for table in _STATEMENTS:
        for row, article, role, name, language, person, own in database.execute(
            f"SELECT {table}.id, article, role, speakers.name, coalesce(articles.language, ''), person,"  # noqa: S608 (our own names)
            f" {own_statement(table)} FROM {table} JOIN speakers ON speakers.id = {table}.speaker"
            f" JOIN articles ON articles.id = article ORDER BY {table}.id"
        ):
            naming = NameUse(
                place_of[article], intern(name), intern(language), role and intern(role)
            )
            found.append(NamedStatement(table, row, naming, person, bool(own)))
    return sorted(found, key=lambda each: each.naming.article)


def write_people(
    database: sqlite3.Connection,
    statements: Sequence[NamedStatement],
    found: tuple[Iterable[KnownPerson], Sequence[Resolution | None]],
    copies: Mapping[int, int],
) -> None:
    """Write whom statements name; `copies` has the originals of articles, by place."""
    people, identities = found
    named: list[list[NamedStatement]] = [[] for _ in people]
    whys: dict[tuple[int, str, str], Counter[str]] = defaultdict(Counter)
    for each, identity in zip(statements, identities, strict=True):
        if identity is not None:
            named[identity.person].append(each)
            called = identity.person, each.naming.called, each.naming.language
            whys[called][identity.why] += 1
    numbers = numbered_as_before([[each.person for each in group] for group in named])
    for table in _STATEMENTS:
        whose = {
            each.row: number
            for number, group in zip(numbers, named, strict=True)
            for each in group
            if each.table == table
        }
        assign(database, table, "person", whose)
    renew(
        database,
        "people",
        _COLUMNS,
        (
            (number, *_told(person), *_counted(group, copies))
            for number, person, group in zip(numbers, people, named, strict=True)
            if group
        ),
    )
    renew(
        database,
        "names",
        _NAMES,
        (
            (numbers[person], name, language, sum(why.values()), "; ".join(sorted(why)))
            for (person, name, language), why in whys.items()
        ),
    )


def _told(person: KnownPerson) -> tuple[str | None, ...]:
    return person.name, person.kind, person.meaning, person.role


def _counted(
    statements: Sequence[NamedStatement], copies: Mapping[int, int]
) -> tuple[int, int, int]:
    """Numbers of quotations, claims and articles.

    What is printed again counts once, and so does somebody whom only a copy names.
    """
    own = any(each.own for each in statements)
    counts = Counter(each.table for each in statements if each.own or not own)
    articles = {
        each.naming.article if each.own else copies.get(each.naming.article, each.naming.article)
        for each in statements
    }
    return counts["quotations"], counts["claims"], len(articles)
