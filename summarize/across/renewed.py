"""Tables that are made anew of what is known now, of which only what is another is written.

Rows keep their numbers as long as most of what they stand for is the same, so that what points at them
stays as it is.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import count

Value = str | int | float | None

_AT_ONCE = 4096
"""Rows of many that are held at once, at least."""

_LOWEST, _HIGHEST = -(2**63), 2**63 - 1
"""Numbers that no row lies beyond; the lowest is none's."""


def numbered_as_before(members: Iterable[Iterable[int | None]]) -> list[int]:
    """Numbers for groups, from those that their members' groups had, `None` for members that had none.

    Each has that of most of its members, unless another has more of the same; of new ones, the next.
    """
    claims: list[tuple[int, int, int]] = []
    groups = 0
    for group, numbers in enumerate(members):
        votes = Counter(each for each in numbers if each is not None)
        claims += ((-times, number, group) for number, times in votes.items())
        groups = group + 1
    claims.sort()
    given: dict[int, int] = {}
    taken: set[int] = set()
    for _, number, group in claims:
        if group not in given and number not in taken:
            given[group] = number
            taken.add(number)
    further = count(max((number for _, number, _ in claims), default=0) + 1)
    return [given[group] if group in given else next(further) for group in range(groups)]


def renew(
    database: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    rows: Iterable[tuple[Value, ...]],
) -> None:
    """Have a table hold these rows, which are different in these columns, the first of which is indexed."""
    listed = ", ".join(columns)
    there = set(database.execute(f"SELECT {listed} FROM {table}"))  # noqa: S608 (our own names)
    _replace(database, table, columns, there, dict.fromkeys(rows))


def _replace(
    database: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    there: Set[tuple[Value, ...]],
    wanted: Mapping[tuple[Value, ...], None],
) -> None:
    """Write the rows that are wanted in place of those that are there."""
    listed = ", ".join(columns)
    are = " AND ".join(f"{column} IS ?" for column in columns)
    database.executemany(f"DELETE FROM {table} WHERE {are}", there - wanted.keys())  # noqa: S608 (our own names)
    database.executemany(
        f"INSERT INTO {table} ({listed}) VALUES ({', '.join('?' * len(columns))})",  # noqa: S608 (our own names)
        (row for row in wanted if row not in there),
    )


def renew_in_order(
    database: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    rows: Iterable[tuple[Value, ...]],
) -> None:
    """Have a table hold these rows, as `renew` does, which come in the order of the first column, a number.

    Rows are held some at a time: there may be more than a dozen for each article.
    """
    begin: Value = _LOWEST
    for some in _by_first(rows):
        end = some[-1][0]
        _renew_between(database, table, columns, some, (begin, end))
        begin = end
    _renew_between(database, table, columns, (), (begin, _HIGHEST))


def _by_first(rows: Iterable[tuple[Value, ...]]) -> Iterator[list[tuple[Value, ...]]]:
    """Rows some at a time, those that begin alike together."""
    some: list[tuple[Value, ...]] = []
    for row in rows:
        if len(some) >= _AT_ONCE and row[0] != some[-1][0]:
            yield some
            some = []
        some.append(row)
    if some:
        yield some


def _renew_between(
    database: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    rows: Iterable[tuple[Value, ...]],
    bounds: tuple[Value, Value],
) -> None:
    """Renew the rows whose first column lies behind the first bound, and no further than the second."""
    listed, first = ", ".join(columns), columns[0]
    there = set(
        database.execute(
            f"SELECT {listed} FROM {table} WHERE {first} > ? AND {first} <= ?",  # noqa: S608 (our own names)
            bounds,
        )
    )
    _replace(database, table, columns, there, dict.fromkeys(rows))


def assign(
    database: sqlite3.Connection, table: str, column: str, wanted: Mapping[int, Value]
) -> None:
    """Have a column hold these values, by the rows' numbers; nothing in other rows."""
    there = database.execute(f"SELECT id, {column} FROM {table}")  # noqa: S608 (our own names)
    changed = [(wanted.get(row), row) for row, value in there if wanted.get(row) != value]
    database.executemany(f"UPDATE {table} SET {column} = ? WHERE id = ?", changed)  # noqa: S608 (our own names)
