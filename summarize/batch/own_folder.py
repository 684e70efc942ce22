"""What a run keeps for itself in its output folder, and that no other run is at it.

Two runs would pay twice, keep neither rate nor budget, and write over each other. The lock is SQLite's, on an
empty database beside what it guards: it dies with its process, however that ends, and is the same by all of the
folder's names. Machines that share a folder share the lock where its file system hands locks on.
"""

import contextlib
import errno
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from summarize.errors import ConfigurationError, SummarizeError, UsageError, reason

FOLDER = ".summarize"
"""What a run keeps for itself, below the output folder."""

_LOCK = "run.sqlite"
_PATIENCE = 0.5
"""Seconds that the run before may take to be gone."""
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NO_DATABASE = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)
_NO_LOCKS = (
    sqlite3.SQLITE_IOERR_LOCK,
    sqlite3.SQLITE_IOERR_RDLOCK,
    sqlite3.SQLITE_IOERR_CHECKRESERVEDLOCK,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOLFS,
)


class UnwritableError(ConfigurationError):
    """An output folder refuses a write: its ledger may not know all that there is."""


def unwritable(folder: Path, error: OSError | sqlite3.Error) -> UnwritableError:
    """What to tell of an output folder that refuses a write."""
    return UnwritableError(f"{folder} cannot be written: {reason(error)}", remedy(error))


def remedy(error: OSError | sqlite3.Error) -> str:
    """What to do about a write that was refused."""
    full = (
        error.errno in _NO_ROOM
        if isinstance(error, OSError)
        else getattr(error, "sqlite_errorcode", None)
        in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE)
    )
    what = "make room" if full else "see to it that it can be written"
    return f"{what}, then run the same command again"


def another_run(output: Path | str) -> UsageError:
    """What to tell of an output folder that another run is at."""
    return UsageError(f"another run is writing to {output}", "wait for it, or use another folder")


@contextlib.contextmanager
def alone(folder: Path, output: Path | str, *, but_for_parts: bool = False) -> Iterator[None]:
    """Have a folder, which is there, for this run; `output` is what the user calls it.

    `but_for_parts`: for all runs that say so, and for none that doesn't. Raises `UsageError` when another
    run has the folder, and `ConfigurationError`.
    """
    lock = folder / _LOCK
    try:
        database = sqlite3.connect(
            lock, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
        )
    except sqlite3.Error as error:
        raise refusal(output, lock, error) from error
    with closing(database):
        try:
            database.execute("PRAGMA journal_mode = MEMORY")  # a kill leaves nothing to tidy up
            database.execute("BEGIN" if but_for_parts else "BEGIN EXCLUSIVE")
            database.execute("SELECT 1 FROM sqlite_master").fetchone()  # takes a lock to be shared
        except sqlite3.Error as error:
            raise refusal(output, lock, error) from error
        yield


def refusal(output: Path | str, lock: Path, error: sqlite3.Error) -> SummarizeError:
    """What to tell of an output folder whose `lock` is refused."""
    code = getattr(error, "sqlite_errorcode", None)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return another_run(output)
    if code in _NO_DATABASE:
        return ConfigurationError(
            f"{lock} is damaged: {reason(error)}",
            "remove that file, which only keeps other runs out, then run the same command again",
        )
    if code in _NO_LOCKS:
        return ConfigurationError(
            f"{output} cannot be locked: {reason(error)}", "use a folder on a disk of this machine"
        )
    return unwritable(lock, error)
