"""How a ledger is laid out in its file, and how one of an older version is brought to that.

Reports stand by themselves: each run writes to every article's row, and a row that outgrows its page
takes a whole further one. Both tables are found by a number, for the same reason. Names are found by
their checksums: of a long one an index would have another copy, on a page of its own. The checksums have
a key that nobody else knows: of names that strangers chose, no more have one in common than by chance.
"""

import contextlib
import hashlib
import os
import sqlite3
import time
import unicodedata
from functools import partial
from pathlib import Path

from summarize.errors import ConfigurationError

_LAYOUT = 5
_PAGE = 512
"""Bytes of a page. A row's end shares one with other rows' ends, and half of it stays empty, whatever its size."""
_ARTICLES = """
CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    output TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed')),
    stamp TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    requests INTEGER NOT NULL DEFAULT 0,
    prompt_tokens INTEGER NOT NULL DEFAULT 0,
    completion_tokens INTEGER NOT NULL DEFAULT 0,
    cost_usd REAL NOT NULL DEFAULT 0,
    error TEXT,
    run INTEGER NOT NULL,
    changed REAL NOT NULL,
    added INTEGER,
    made INTEGER
);
CREATE INDEX by_key ON articles (checksum(key));
CREATE INDEX by_output ON articles (checksum(folded(output)))
"""
_REPORTS = "CREATE TABLE reports (article INTEGER PRIMARY KEY, report BLOB NOT NULL, text BLOB)"
_SCHEMA = f"""
{_ARTICLES};
{_REPORTS};
CREATE TABLE runs (number INTEGER PRIMARY KEY, began REAL NOT NULL, ended REAL)
"""
_CARRIED = """key, output, state, stamp, attempts, requests, prompt_tokens, completion_tokens, cost_usd,
    error, run, changed, added, made"""
# Of a record's digest, half the digits are kept.
_HALVED = """
UPDATE articles SET stamp = substr(stamp, 1, 32) || substr(stamp, 65) WHERE instr(stamp, ' ') = 65;
"""
# What makes a later layout of an older one, which it names.
_SINCE = {
    0: (_LAYOUT, _SCHEMA),
    1: (
        2,
        """
ALTER TABLE articles ADD COLUMN text BLOB;
ALTER TABLE articles ADD COLUMN added INTEGER;
ALTER TABLE articles ADD COLUMN made INTEGER;
UPDATE articles SET added = run, made = run WHERE report IS NOT NULL
""",
    ),
    2: (
        _LAYOUT,
        f"""
ALTER TABLE articles RENAME TO earlier;
{_ARTICLES};
{_REPORTS};
INSERT INTO articles ({_CARRIED}) SELECT {_CARRIED} FROM earlier ORDER BY key;
{_HALVED}
INSERT INTO reports SELECT number, report, text FROM earlier JOIN articles USING (key)
    WHERE report IS NOT NULL;
DROP TABLE earlier
""",  # noqa: S608 (our own names)
    ),
    3: (
        _LAYOUT,
        f"""
ALTER TABLE articles RENAME TO earlier;
{_ARTICLES};
INSERT INTO articles (number, {_CARRIED}) SELECT number, {_CARRIED} FROM earlier;
{_HALVED}
DROP TABLE earlier
""",  # noqa: S608 (our own names)
    ),
    4: (_LAYOUT, "REINDEX by_key; REINDEX by_output"),
}
_KEY = 16
"""Bytes of the key of a ledger's checksums."""


def checksum(secret: bytes, name: str) -> int:
    """A number of 32 bits by which a name is looked for: few have that of another."""
    digest = hashlib.blake2b(name.encode(), key=secret, digest_size=4).digest()
    return int.from_bytes(digest, "big", signed=True)


def folded(name: str) -> str:
    """What names have in common of which a file system that ignores case or accents' form has one file."""
    return name if name.isascii() and name.islower() else _normal(_normal(name).casefold())


def _normal(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def prepared(database: sqlite3.Connection, path: Path) -> tuple[int, bool]:
    """Bring a ledger up to date and begin a run: its number, and whether one was killed before.

    Raises `ConfigurationError` for what another version wrote, and `sqlite3.DatabaseError`.
    """
    database.execute(f"PRAGMA page_size = {_PAGE}")
    database.execute(
        "PRAGMA locking_mode = EXCLUSIVE"
    )  # no memory is shared, which networks have none of
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = NORMAL")
    database.execute("PRAGMA cache_size = -500")  # KB; a run's memory is to stay flat
    database.execute("BEGIN IMMEDIATE")
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version not in (*_SINCE, _LAYOUT):
        raise ConfigurationError(
            f"{path} was written by another version of summarize", "use a new output folder"
        )
    for name, function in (
        ("checksum", partial(checksum, _secret(database))),
        ("folded", folded),
    ):
        database.create_function(name, 1, function, deterministic=True)
    _bring_up_to_date(database, version)
    database.execute("CREATE TABLE IF NOT EXISTS overview (contents TEXT NOT NULL)")
    killed = database.execute("UPDATE runs SET ended = began WHERE ended IS NULL").rowcount
    cursor = database.execute("INSERT INTO runs (began) VALUES (?)", (time.time(),))
    database.execute("COMMIT")
    _compact(database)
    return cursor.lastrowid or 0, bool(killed)


def _secret(database: sqlite3.Connection) -> bytes:
    """The key of a ledger's checksums, made if there is none; within the caller's transaction."""
    database.execute("CREATE TABLE IF NOT EXISTS checksums (key BLOB NOT NULL)")
    known = database.execute("SELECT key FROM checksums").fetchone()
    if known is not None:
        return bytes(known[0])
    made = os.urandom(_KEY)
    database.execute("INSERT INTO checksums VALUES (?)", (made,))
    return made


def _bring_up_to_date(database: sqlite3.Connection, version: int) -> None:
    """Make the tables, or change those of an older layout; within the caller's transaction."""
    while version < _LAYOUT:
        version, statements = _SINCE[version]
        for statement in statements.split(";"):
            database.execute(statement)
    database.execute(f"PRAGMA user_version = {_LAYOUT}")


def _compact(database: sqlite3.Connection) -> None:
    """Give back the room of the tables of an older layout, and of its larger pages.

    Where there is no room to do so, the ledger is as good, and a later run does it.
    """
    (size,) = database.execute("PRAGMA page_size").fetchone()
    if size == _PAGE:
        return
    with contextlib.suppress(sqlite3.OperationalError):
        database.execute("PRAGMA journal_mode = DELETE")
        database.execute(f"PRAGMA page_size = {_PAGE}")
        database.execute("VACUUM")
    with contextlib.suppress(sqlite3.OperationalError):
        database.execute("PRAGMA journal_mode = WAL")
