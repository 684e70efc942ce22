"""What was asked through the provider's Batch API, and what came back, in one SQLite file.

It is the only record of work that is paid for and not yet delivered, so every change is committed
at once and a batch is noted before the provider hears of it. Requests are known by a digest of
their body; that is also the `custom_id` which brings an answer home.
"""

import sqlite3
import threading
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarize.chat.protocol import Usage

TRIES = 3
"""Times that a request may fail for a passing reason before its failure is believed."""

_SCHEMA = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE IF NOT EXISTS requests (
    key TEXT PRIMARY KEY, body BLOB NOT NULL, batch TEXT, tries INTEGER NOT NULL DEFAULT 0,
    status INTEGER, reply BLOB, prompt_tokens INTEGER NOT NULL DEFAULT 0,
    completion_tokens INTEGER NOT NULL DEFAULT 0, charged TEXT
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_batch ON requests (batch, status);
CREATE TABLE IF NOT EXISTS batches (name TEXT PRIMARY KEY, id TEXT);
"""


@dataclass(frozen=True, slots=True)
class StoredReply:
    """An answer: HTTP status and body, after so many failures."""

    status: int
    content: bytes


@dataclass(frozen=True, slots=True)
class OpenBatch:
    """A batch that hasn't been collected. `name` is ours, `id` the provider's, once it is known."""

    name: str
    id: str | None


class BatchStore:
    """Requests, batches and answers. Thread-safe; raises `sqlite3.Error`."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._session = uuid.uuid4().hex
        self._database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._database.executescript(_SCHEMA)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def find(self, key: str) -> StoredReply | None:
        """The answer to a request, `None` while there is none."""
        rows = self._run("SELECT status, reply FROM requests WHERE key = ?", key)
        return StoredReply(*rows[0]) if rows and rows[0][0] is not None else None

    def add(self, key: str, body: bytes) -> None:
        """Note a request that is to be sent, unless it is known."""
        self._run("INSERT OR IGNORE INTO requests (key, body) VALUES (?, ?)", key, body)

    def is_charged(self, key: str) -> bool:
        """Whether `charge` was called for this request since the store was opened."""
        return bool(
            self._run("SELECT 1 FROM requests WHERE key = ? AND charged = ?", key, self._session)
        )

    def charge(self, key: str) -> None:
        """Note that a request was charged to this session's budget."""
        self._run("UPDATE requests SET charged = ? WHERE key = ?", self._session, key)

    def unsent(self) -> Iterator[tuple[str, bytes]]:
        """Key and body of the requests that are in no batch, by key."""
        last = ""
        while rows := self._run(
            "SELECT key, body FROM requests WHERE batch IS NULL AND status IS NULL AND key > ?"
            " ORDER BY key LIMIT 1",
            last,
        ):
            yield rows[0]
            last = rows[0][0]

    def pending(self) -> int:
        """How many requests have no answer."""
        return int(self._run("SELECT count(*) FROM requests WHERE status IS NULL")[0][0])

    def open_batches(self) -> list[OpenBatch]:
        """The batches that haven't been collected."""
        return [OpenBatch(*row) for row in self._run("SELECT name, id FROM batches ORDER BY rowid")]

    def begin_batch(self, keys: Iterable[str]) -> OpenBatch:
        """Note that these requests are about to be sent as one batch."""
        batch = OpenBatch(uuid.uuid4().hex, None)
        with self._lock, self._database:
            self._database.execute("BEGIN")
            self._database.execute("INSERT INTO batches VALUES (?, NULL)", (batch.name,))
            self._database.executemany(
                "UPDATE requests SET batch = ? WHERE key = ?", ((batch.name, key) for key in keys)
            )
        return batch

    def name_batch(self, batch: OpenBatch, provider_id: str) -> None:
        """Note the provider's id of a batch."""
        self._run("UPDATE batches SET id = ? WHERE name = ?", provider_id, batch.name)

    def settle(self, key: str, stored: StoredReply, usage: Usage) -> None:
        """Keep an answer."""
        self._run(
            "UPDATE requests SET status = ?, reply = ?, prompt_tokens = prompt_tokens + ?,"
            " completion_tokens = completion_tokens + ? WHERE key = ? AND status IS NULL",
            *(stored.status, stored.content, usage.prompt_tokens, usage.completion_tokens, key),
        )

    def fail(self, key: str, stored: StoredReply) -> None:
        """Send a request again, or believe its failure if it has failed often enough."""
        tries = "UPDATE requests SET batch = NULL, tries = tries + 1 WHERE key = ? RETURNING tries"
        for (count,) in self._run(tries, key):
            if count >= TRIES:
                self.settle(key, stored, Usage())

    def close_batch(self, batch: OpenBatch) -> None:
        """Forget a batch; what it left unanswered will be sent again."""
        with self._lock, self._database:
            self._database.execute("BEGIN")
            self._database.execute(
                "UPDATE requests SET batch = NULL WHERE batch = ? AND status IS NULL", (batch.name,)
            )
            self._database.execute("DELETE FROM batches WHERE name = ?", (batch.name,))

    def forget_failures(self) -> None:
        """Let what failed for good be sent again."""
        self._run(
            "UPDATE requests SET status = NULL, reply = NULL, batch = NULL, tries = 0"
            " WHERE status <> 200"
        )

    def forget_answers(self) -> None:
        """Let everything that is answered be asked again."""
        self._run("DELETE FROM requests WHERE status IS NOT NULL")

    def usage(self) -> Usage:
        """What all answers together took."""
        rows = self._run(
            "SELECT count(*), coalesce(sum(prompt_tokens), 0), coalesce(sum(completion_tokens), 0)"
            " FROM requests WHERE status = 200"
        )
        return Usage(*rows[0])

    def _run(self, statement: str, *values: object) -> list[Any]:
        with self._lock:
            return self._database.execute(statement, values).fetchall()
