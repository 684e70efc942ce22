"""One run at a time where a model's answers are kept: two would pay twice, and keep neither rate nor budget."""

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from summarize.batch.ledger import unwritable
from summarize.errors import UsageError

_PATIENCE = 0.5
"""Seconds that the run before may take to be gone."""


@contextlib.contextmanager
def alone(folder: Path, output: str) -> Iterator[None]:
    """Have a folder of answers for this process alone, by a lock of SQLite's, which dies with its process.

    `output` is what the user calls it. Raises `UsageError` when another run has it, and `ConfigurationError`.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        database = sqlite3.connect(folder / "run.sqlite", _PATIENCE, isolation_level=None)
    except (OSError, sqlite3.Error) as error:
        raise unwritable(folder, error) from error
    with closing(database):
        try:
            database.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_BUSY:
                raise unwritable(folder, error) from error
            raise UsageError(
                f"another run is writing to {output}", "wait for it, or use another folder"
            ) from error
        yield
