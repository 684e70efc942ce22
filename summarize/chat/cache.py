"""What services have answered before, and what was learned of them, kept on disk.

The cache is a convenience and never a reason to fail: a folder that cannot be written, a damaged
file or a lock held too long cost a warning at most. Several processes may share it, and a process
may die at any moment (SQLite in WAL mode). It is bounded in size and age.
"""

import logging
import math
import os
import sqlite3
import stat
import threading
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from platformdirs import user_cache_path

from summarize.errors import reason
from summarize.settings import Settings

_log = logging.getLogger(__name__)

_LAYOUT = 1
_PUTS_BETWEEN_PRUNINGS = 500
_TOUCH_AFTER = 3600.0
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)

_CREATE = f"""
PRAGMA auto_vacuum = INCREMENTAL;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA journal_size_limit = 4194304;
CREATE TABLE IF NOT EXISTS entries (
    key TEXT PRIMARY KEY, value TEXT NOT NULL, size INTEGER NOT NULL, stored REAL NOT NULL,
    used REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS by_use ON entries (used, size);
PRAGMA user_version = {_LAYOUT};
"""

RESPONSES = "responses.sqlite"
"""The file that answers are in."""

T = TypeVar("T")


def cache_file(settings: Settings) -> Path | None:
    """Where answers are kept, `None` when they are not."""
    if not settings.cache:
        return None
    return cache_folder(settings) / RESPONSES


def cache_folder(settings: Settings) -> Path:
    """Where what a run keeps for others stands."""
    return settings.cache_dir or user_cache_path("summarize")


@dataclass(frozen=True, slots=True)
class CacheBounds:
    """How much a cache may hold: bytes of answers, and seconds since they were stored."""

    size: float = 200_000_000
    age: float = 30 * 24 * 3600.0


@dataclass(frozen=True, slots=True)
class CacheContents:
    """What a cache holds: entries (answers, and what was learned of services), and their bytes."""

    entries: int
    size: float


UNBOUNDED = CacheBounds(math.inf, math.inf)
"""For a run that must find again whatever it has paid for."""


class Cache:
    """Texts by key, in one SQLite file. Thread-safe; opened when it is first used."""

    def __init__(
        self, path: Path | None, bounds: CacheBounds | None = None, busy: float = 2.0
    ) -> None:
        """`path` `None` is a cache that holds nothing; `busy` bounds the wait for a lock (s)."""
        self._path = path
        self._busy = busy
        self._bounds = bounds or CacheBounds()
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = None
        self._puts = 0

    def get(self, key: str) -> str | None:
        """The text stored under `key`, `None` if there is none or it is too old."""
        return self._guarded(lambda database: self._get(database, key))

    def put(self, key: str, value: str) -> None:
        """Store a text, and now and then forget the least used ones."""
        self._guarded(lambda database: self._put(database, key, value))

    def clear(self) -> None:
        """Forget everything, and give the disk back."""
        self._guarded(lambda database: database.execute("DELETE FROM entries"))
        self._guarded(lambda database: database.execute("VACUUM"))

    def after(self, row: int) -> list[tuple[int, str, str]]:
        """Number, key and text of what was stored after the entry with this number, in order."""
        statement = "SELECT rowid, key, value FROM entries WHERE rowid > ? ORDER BY rowid"
        found = self._guarded(lambda database: database.execute(statement, (row,)).fetchall())
        return found or []

    def kept(self) -> "CacheContents | None":
        """What there is; `None` where that can't be told."""
        return self._guarded(
            lambda database: CacheContents(
                *database.execute("SELECT count(*), total(size) FROM entries").fetchone()
            )
        )

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._database is not None:
                self._database.close()
                self._database = None

    def _guarded(self, action: Callable[[sqlite3.Connection], T]) -> T | None:
        """Run `action`; on a database that turns out to be damaged, start a new one for the next."""
        with self._lock:
            if self._path is None:
                return None
            try:
                if self._database is None:
                    self._database = _open(self._path, self._busy)
                    # For those who drop a chat without closing it.
                    weakref.finalize(self, self._database.close)
                return action(self._database)
            except sqlite3.OperationalError as error:
                self._forgo(self._path, error)
            except sqlite3.DatabaseError as error:
                self._set_aside(self._path, error)
            except OSError as error:
                self._forgo(self._path, error)
            return None

    def _forgo(self, path: Path, error: Exception) -> None:
        """Do without: busy passes by itself, anything else will not."""
        # The low byte of an extended code is the code proper.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _BUSY:
            return
        _log.warning("Going on without the response cache: %s: %s", path, reason(error))
        self._path = None

    def _set_aside(self, path: Path, error: Exception) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None
        aside = path.with_name(f"{path.name}.damaged")
        try:
            path.replace(aside)
            for suffix in ("-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
        except OSError as failure:
            self._forgo(path, failure)
        else:
            _log.warning("The response cache was damaged (%s); moved to %s", error, aside)

    def _get(self, database: sqlite3.Connection, key: str) -> str | None:
        now = time.time()
        row = database.execute(
            "SELECT value, used FROM entries WHERE key = ? AND stored > ?",
            (key, now - self._bounds.age),
        ).fetchone()
        if row is None:
            return None
        if row[1] < now - _TOUCH_AFTER:
            database.execute("UPDATE entries SET used = ? WHERE key = ?", (now, key))
        return str(row[0])

    def _put(self, database: sqlite3.Connection, key: str, value: str) -> None:
        now = time.time()
        database.execute(
            "INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?, ?)",
            (key, value, len(key) + len(value.encode()), now, now),
        )
        if self._puts % _PUTS_BETWEEN_PRUNINGS == 0:
            self._prune(database, now)
        self._puts += 1

    def _prune(self, database: sqlite3.Connection, now: float) -> None:
        database.execute("DELETE FROM entries WHERE stored <= ?", (now - self._bounds.age,))
        # Down to four fifths, so that a full cache isn't pruned for every answer.
        (total,) = database.execute("SELECT coalesce(sum(size), 0) FROM entries").fetchone()
        if total > self._bounds.size:
            database.execute(
                "DELETE FROM entries WHERE key IN (SELECT key FROM (SELECT key, sum(size) OVER"
                " (ORDER BY used DESC, key) AS kept FROM entries) WHERE kept > ?)",
                (self._bounds.size * 0.8,),
            )
        database.execute("PRAGMA incremental_vacuum")


def _open(path: Path, busy: float) -> sqlite3.Connection:
    # What people read is nobody else's business.
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix":
        _for_us_alone(path)
    # Every statement is its own transaction: there is nothing here that belongs together.
    database = sqlite3.connect(path, timeout=busy, isolation_level=None, check_same_thread=False)
    try:
        _lay_out(database, time.monotonic() + busy)
    except sqlite3.Error:
        database.close()
        raise
    return database


def _for_us_alone(path: Path) -> None:
    """A file that nobody else may open; what SQLite puts beside it gets the same mode."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        status = os.fstat(descriptor)
        if status.st_uid == os.geteuid() and stat.S_IMODE(status.st_mode) & 0o077:
            os.fchmod(descriptor, 0o600)
    finally:
        os.close(descriptor)


def _lay_out(database: sqlite3.Connection, until: float) -> None:
    """Make the tables. SQLite does not wait for a lock to change the journal's mode, so we do."""
    while True:
        try:
            (layout,) = database.execute("PRAGMA user_version").fetchone()
            if layout not in (0, _LAYOUT):
                database.executescript("DROP TABLE IF EXISTS entries")
            database.executescript(_CREATE)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode not in _BUSY or time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return
