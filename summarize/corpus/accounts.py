"""What each article of a corpus has taken so far, in SQLite beside the answers.

A question's cost is noted before its answer goes out, so that neither a kill nor another run of the
same command forgets money that was spent.
"""

import json
import sqlite3
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from summarize.batch.own_folder import remedy
from summarize.chat.protocol import Usage
from summarize.errors import ConfigurationError

_CREATE = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
CREATE TABLE IF NOT EXISTS spent (
    key TEXT PRIMARY KEY, requests INTEGER NOT NULL, prompt_tokens INTEGER NOT NULL,
    completion_tokens INTEGER NOT NULL, cost REAL NOT NULL, changed REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_change ON spent (changed);
"""
_PATIENCE = 30.0
"""Seconds to wait for another process that reads or writes."""

Account = tuple[str, int, int, int, float]
"""Key, requests, prompt and completion tokens, dollars."""


@dataclass(frozen=True, slots=True)
class Spending:
    """What something has taken."""

    usage: Usage = field(default_factory=Usage)
    dollars: float = 0.0

    @property
    def tokens(self) -> int:
        """Tokens of prompts and completions."""
        return self.usage.prompt_tokens + self.usage.completion_tokens


class Accounts:
    """The accounts in one file. Thread-safe; several processes may have it open.

    Raises `ConfigurationError` when it cannot be read or written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._database = sqlite3.connect(
                path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
            )
            self._database.executescript(_CREATE)
        except (OSError, sqlite3.Error) as error:
            raise ConfigurationError(f"{path} cannot be used: {error}") from error

    def spend(self, key: str, usage: Usage, dollars: float) -> None:
        """Add to what an article took."""
        taken = (usage.requests, usage.prompt_tokens, usage.completion_tokens, dollars)
        self._execute(
            """INSERT INTO spent
            VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(changed), 0) + 1 FROM spent))
            ON CONFLICT (key) DO UPDATE SET requests = requests + excluded.requests,
            prompt_tokens = prompt_tokens + excluded.prompt_tokens,
            completion_tokens = completion_tokens + excluded.completion_tokens,
            cost = cost + excluded.cost, changed = excluded.changed""",
            (key, *taken),
        )

    def of(self, keys: Iterable[str]) -> Mapping[str, Spending]:
        """What those of the articles took that took anything."""
        rows = self._execute(
            """SELECT key, requests, prompt_tokens, completion_tokens, cost FROM spent
            WHERE key IN (SELECT value FROM json_each(?))""",
            (json.dumps(list(keys)),),
        )
        return {key: Spending(Usage(*usage), dollars) for key, *usage, dollars in rows}

    def total(self) -> Spending:
        """What all articles took together, in whatever run."""
        ((*usage, dollars),) = self._execute(
            "SELECT total(requests), total(prompt_tokens), total(completion_tokens), total(cost)"
            " FROM spent"
        )
        return Spending(Usage(*map(int, usage)), dollars)

    def last(self) -> float:
        """The number of the last change. Changes are counted, for a clock may be set back."""
        ((number,),) = self._execute("SELECT coalesce(max(changed), 0) FROM spent")
        return float(number)

    def since(self, change: float) -> list[Account]:
        """The accounts that have changed since a change of that number."""
        return self._execute(
            "SELECT key, requests, prompt_tokens, completion_tokens, cost FROM spent"
            " WHERE changed > ?",
            (change,),
        )

    def restore(self, accounts: Iterable[Account]) -> None:
        """Take accounts over from a copy, unless they have gone on since."""
        for account in accounts:
            self._execute(
                """INSERT INTO spent VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT (key) DO UPDATE SET
                requests = excluded.requests, prompt_tokens = excluded.prompt_tokens,
                completion_tokens = excluded.completion_tokens, cost = excluded.cost
                WHERE excluded.requests > requests""",
                account,
            )

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._database.close()

    def _execute(self, statement: str, told: Iterable[object] = ()) -> list[Any]:
        with self._lock:
            try:
                return self._database.execute(statement, tuple(told)).fetchall()
            except sqlite3.Error as error:
                raise ConfigurationError(
                    f"{self._path} cannot be used: {error}", remedy(error)
                ) from error
