"""`claims.db`: who said what in all articles of a batch, for sqlite3, Datasette and SQL.

Made aside and put in its place when it is whole: the database of before, changed where its reports have.
Its tables are in `claims_layout`, what goes into them in `claims_rows`.
"""

import contextlib
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from summarize.across import kept, tables
from summarize.across.shares import Beside
from summarize.batch.claims_layout import PRAGMAS, lay_out
from summarize.batch.claims_rows import FiledReport, TableRows, add_report
from summarize.files import UNFINISHED

_FEW = 1_000
"""New articles whose words may be held back until all are indexed, as they are little."""
_WAIT = 30.0
"""Seconds that another command may have to write to the database."""
_MOST_FREE = 0.05
"""The share of a database that may be empty."""
_MANY_NEW = 0.25
"""New articles, of those that stay, which are worth writing the whole index of words again for."""


@contextlib.contextmanager
def claims_database(
    path: Path,
    reports: Iterable[FiledReport],
    runs: Iterable[tuple[int, str]] = (),
    *,
    anew: bool = False,
    beside: Beside | None = None,
) -> Iterator[sqlite3.Connection]:
    """Build the database aside, lend it for questions, then put it in its place.

    What is there already is taken over and changed where its reports have, unless it is to be made
    `anew`. `runs` are those that the reports were made in: numbers, and when each began. Processes
    `beside` this one take their share. Raises `OSError`, `sqlite3.Error`, and `ConfigurationError` for a
    `people.toml` beside it that cannot be obeyed.
    """
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=UNFINISHED) as folder:
        aside = Path(folder) / path.name
        with contextlib.closing(_opened(None if anew else path, aside)) as database:
            try:
                database.execute("DELETE FROM runs")
                database.executemany("INSERT INTO runs VALUES (?, ?)", runs)
                _fill(database, reports, path.parent, beside)
                database.commit()
                _tidy(database)
                yield database
            except sqlite3.DatabaseError as error:
                # What is damaged, the next run makes anew. Of a subclass, the cause is another: a full
                # disk, a lock, a mistake of ours.
                if type(error) is sqlite3.DatabaseError:
                    path.unlink(missing_ok=True)
                raise
        aside.replace(path)


def _opened(before: Path | None, aside: Path) -> sqlite3.Connection:
    """A copy of the database of before, or a new one where there is none of this version."""
    if before is not None and before.is_file():
        database = sqlite3.connect(aside)
        with contextlib.suppress(sqlite3.DatabaseError):  # what is damaged is made anew
            # Whole, though `trace` or `people` may write to it, or were killed while they did.
            with contextlib.closing(sqlite3.connect(before, timeout=_WAIT)) as old:
                old.backup(database)
            if tables.is_of_this_version(database):
                database.executescript(PRAGMAS)
                return database
        database.close()
        aside.unlink(missing_ok=True)
    database = sqlite3.connect(aside)
    try:
        lay_out(database)
    except sqlite3.Error:  # a full disk
        database.close()
        raise
    return database


def _fill(
    database: sqlite3.Connection,
    reports: Iterable[FiledReport],
    folder: Path,
    beside: Beside | None,
) -> None:
    """Bring the tables up to date with some reports, and what they have to do with one another."""
    rows = TableRows(database)
    before, there = rows.all_numbers(), rows.there()
    first, stay = rows.last + 1, set()
    for filed in reports:
        known = there.pop(filed.source, None)
        if known is not None and known[1] == filed.stamp is not None:
            if known[2] != filed.path:
                rows.refresh(known[0], filed)
            stay.add(known[0])
            continue
        add_report(rows, rows.number(), filed)
    new = range(first, rows.last + 1)
    gone = [number for number in before if number not in stay]
    words = kept.Kept(database).words(gone)
    rows.remove(gone)
    search = partial(_make_searchable, rows, new, merge=len(new) > _MANY_NEW * len(stay))
    tables.relate(database, folder, kept.RowChanges(new, words), beside, search)
    database.executescript(tables.INDEXES_OF_FULL)
    database.execute("INSERT INTO speakers_fts (speakers_fts) VALUES ('rebuild')")


def _make_searchable(rows: TableRows, new: range, *, merge: bool) -> None:
    """Have the words of new articles in the index, all of which may be written again."""
    with rows.held_back() if len(new) <= _FEW else contextlib.nullcontext():
        rows.search(new)
        if merge:
            rows.merge_search()


def _tidy(database: sqlite3.Connection) -> None:
    """Give back the room of what is gone, where that is much."""
    (free,) = database.execute("PRAGMA freelist_count").fetchone()
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    if free > _MOST_FREE * pages:
        database.execute("VACUUM")
