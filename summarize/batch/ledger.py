"""The ledger: the one truth of a batch, in SQLite in the output folder.

Each article has one row and its report another, written in one transaction, so that a run that dies at any
moment leaves a ledger that the next run can go on from. What an answer took is for good before the answer goes
out; all else that is written within a second is one transaction, which a run ends while it waits. What a person reads (`index.md`, `claims.db`,
`reports.jsonl`) is made from it and can be made again. The ledger is opened for one run alone (`own_folder`).
"""

import contextlib
import sqlite3
import threading
import time
from array import array
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Self

from summarize.batch.entries import Entry, FinishedArticle, News, Sealed, Totals
from summarize.batch.ledger_layout import folded, prepared
from summarize.batch.own_folder import FOLDER, alone, unwritable
from summarize.chat.protocol import Usage
from summarize.errors import ConfigurationError, UsageError, reason
from summarize.files import make_own_folder
from summarize.printable import escaped

AT_MOST = 1.0
"""Seconds of writing in one transaction. After them the next write ends it, or whoever waits for one."""

_PATIENCE = 0.5
"""Seconds that another program may look into the ledger."""
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_MANY = 10_000
_NUMBERED = 1_000
"""Outputs of which it is known how many articles have their name, of those that were met last."""

_IS = "checksum(key) = checksum(:key) AND +key = :key"
"""Which article is meant. Of `key` alone, SQLite would ask no index for the checksum."""


class Ledger:
    """The open ledger. One process may have it, with any number of threads.

    Raises `ConfigurationError` when it cannot be read or written any more (a full disk).
    """

    def __init__(
        self,
        folder: Path,
        database: sqlite3.Connection,
        run: int,
        *,
        after_a_kill: bool,
        opened: contextlib.ExitStack | None = None,
    ) -> None:
        """`after_a_kill`: an earlier run was ended without a chance to tidy up. `opened` is closed at the end."""
        self.run = run
        self.after_a_kill = after_a_kill
        self._folder = folder
        self._database = database
        self._opened = opened or contextlib.ExitStack()
        self._lock = threading.Lock()
        self._numbers: dict[str, int] = {}
        self._committed = time.monotonic()

    @classmethod
    def open(cls, output_folder: Path) -> Self:
        """Open or create the ledger of an output folder and begin a run.

        Raises `UsageError` when another run has it, `ConfigurationError` when it cannot be used.
        """
        path = output_folder / FOLDER / "ledger.sqlite"
        with contextlib.ExitStack() as opened:
            try:
                make_own_folder(path.parent, output_folder)
                opened.enter_context(alone(path.parent, output_folder))
                database = sqlite3.connect(
                    path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
                )
                opened.callback(database.close)
                run, after_a_kill = prepared(database, path)
            except (OSError, sqlite3.OperationalError) as error:
                if getattr(error, "sqlite_errorcode", None) in _BUSY:
                    raise UsageError(
                        f"another program has {path} open", "close it there"
                    ) from error
                raise ConfigurationError(
                    f"{output_folder} cannot be written: {reason(error)}"
                ) from error
            except sqlite3.DatabaseError as error:
                raise ConfigurationError(
                    f"{path} is damaged: {error}", "remove it to start anew"
                ) from error
            kept = opened.pop_all()
        return cls(output_folder, database, run, after_a_kill=after_a_kill, opened=kept)

    def settled(self) -> bool:
        """Have all in one file, which others may read by `reading` until something is written again.

        Whether that was possible: on a full disk it is not.
        """
        try:
            self.commit()
            told = self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except (ConfigurationError, sqlite3.Error):
            return False
        return not told[0]

    @classmethod
    @contextlib.contextmanager
    def reading(cls, output_folder: Path, run: int) -> Iterator[Self]:
        """The ledger of a run whose process has settled it and waits: to be read by this one."""
        path = (output_folder / FOLDER / "ledger.sqlite").resolve()
        uri = f"{path.as_uri()}?mode=ro&immutable=1"  # whatever locks there are
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as database:
            yield cls(output_folder, database, run, after_a_kill=False)

    def next_pass(self) -> None:
        """Begin another pass over the inputs: `meet` knows none of them yet."""
        with self._writing() as database:
            _end(database, self.run)
            cursor = database.execute("INSERT INTO runs (began) VALUES (?)", (time.time(),))
            self.run = cursor.lastrowid or 0

    def meet(self, key: str, output: str) -> Entry | None:
        """The entry of an article of this pass, made if it is new; `None` if it was met already.

        `output` may be taken already: on file systems that ignore case or normalise two names can be one. The
        later article then gets a number.
        """
        with self._writing() as database:
            row = database.execute(
                f"""SELECT output, state, stamp, state = 'done' AND error IS NOT NULL, run, number
                FROM articles WHERE {_IS}""",  # noqa: S608 (our own words)
                {"key": key},
            ).fetchone()
            if row is None:
                return Entry(self._enter(database, key, output), "waiting", None)
            if row[4] == self.run:
                return None
            database.execute("UPDATE articles SET run = ? WHERE number = ?", (self.run, row[5]))
            return Entry(row[0], row[1], row[2], without_model=bool(row[3]))

    def _enter(self, database: sqlite3.Connection, key: str, output: str) -> str:
        """Make a row; the output that it got."""
        name = self._free_name(database, output)
        database.execute(
            "INSERT INTO articles (key, output, run, changed) VALUES (?, ?, ?, ?)",
            (key, name, self.run, time.time()),
        )
        return name

    def _free_name(self, database: sqlite3.Connection, output: str) -> str:
        """The output, or with the first number that no article has yet: no row ever goes."""
        if not _is_taken(database, output):
            return output
        alike = folded(output)
        for number in range(self._numbers.pop(alike, 1) + 1, _MANY):
            name = f"{output}~{number}"
            if not _is_taken(database, name):
                self._numbers[alike] = number
                if len(self._numbers) > _NUMBERED:
                    del self._numbers[next(iter(self._numbers))]
                return name
        raise UsageError(f"{output}: too many articles have this name")

    def spend(self, key: str, usage: Usage, dollars: float) -> None:
        """Add to what an article took, whatever becomes of it."""
        with self._writing(at_once=True) as database:
            database.execute(
                f"""UPDATE articles SET requests = requests + :requests,
                prompt_tokens = prompt_tokens + :prompt_tokens,
                completion_tokens = completion_tokens + :completion_tokens,
                cost_usd = cost_usd + :dollars WHERE {_IS}""",  # noqa: S608 (our own words)
                {
                    "key": key,
                    "requests": usage.requests,
                    "prompt_tokens": usage.prompt_tokens,
                    "completion_tokens": usage.completion_tokens,
                    "dollars": dollars,
                },
            )

    def finish(self, key: str, stamp: str, sealed: Sealed) -> None:
        """Record an article's report."""
        with self._writing() as database:
            database.execute(
                f"""INSERT OR REPLACE INTO reports (article, report, text)
                SELECT number, :report, :text FROM articles WHERE {_IS}""",  # noqa: S608
                {"key": key, "report": sealed.report, "text": sealed.text},
            )
            database.execute(
                f"""UPDATE articles SET state = 'done', stamp = :stamp, error = :error,
                attempts = attempts + 1, changed = :now, made = run,
                added = coalesce(added, run) WHERE {_IS}""",  # noqa: S608
                {"key": key, "stamp": stamp, "error": sealed.failure, "now": time.time()},
            )

    def fail(self, key: str, stamp: str, error: str) -> None:
        """Record why an article has no report."""
        with self._writing() as database:
            database.execute(
                f"DELETE FROM reports WHERE article = (SELECT number FROM articles WHERE {_IS})",  # noqa: S608
                {"key": key},
            )
            database.execute(
                f"""UPDATE articles SET state = 'failed', stamp = :stamp, error = :error,
                attempts = attempts + 1, changed = :now WHERE {_IS}""",  # noqa: S608
                {"key": key, "stamp": stamp, "error": escaped(error), "now": time.time()},
            )

    def put_back(self, key: str) -> None:
        """Leave an article for the next run: nothing was wrong with it, but with the service."""
        with self._writing() as database:
            database.execute(
                f"UPDATE articles SET state = 'waiting', error = NULL WHERE {_IS}",  # noqa: S608
                {"key": key},
            )

    def commit(self) -> None:
        """Make what was written last for good."""
        with self._writing(at_once=True):
            pass

    @contextlib.contextmanager
    def _writing(self, *, at_once: bool = False) -> Iterator[sqlite3.Connection]:
        """The database, for one thread at a time, in the transaction of a second or of what comes `at_once`.

        What a kill loses of it the next run finds out again: which articles there are, and reports, for
        which no model is asked twice.
        """
        with self._lock:
            try:
                if not self._database.in_transaction:
                    self._database.execute("BEGIN")
                yield self._database
                if at_once or time.monotonic() - self._committed > AT_MOST:
                    self._database.execute("COMMIT")
                    self._committed = time.monotonic()
            except sqlite3.Error as error:
                with contextlib.suppress(sqlite3.Error):
                    self._database.rollback()
                raise unwritable(self._folder, error) from error

    def totals(self) -> Totals:
        """Sums over this run's articles, those that were done before included."""
        row = self._database.execute(
            """SELECT coalesce(sum(state = 'done'), 0), coalesce(sum(state = 'failed'), 0),
            coalesce(sum(state = 'waiting'), 0), coalesce(sum(requests), 0),
            coalesce(sum(prompt_tokens), 0), coalesce(sum(completion_tokens), 0),
            coalesce(sum(cost_usd), 0.0),
            coalesce(sum(state = 'done' AND error IS NOT NULL), 0) FROM articles WHERE run = ?""",
            (self.run,),
        ).fetchone()
        return Totals(*row)

    def cost(self) -> float:
        """Dollars that everything in this folder has cost so far, in whatever run."""
        row = self._database.execute("SELECT coalesce(sum(cost_usd), 0.0) FROM articles").fetchone()
        return float(row[0])

    def contents(self) -> str:
        """Something that changes with what this run's articles came to."""
        rows = self._database.execute(
            """SELECT state, count(*), total(changed), max(changed) FROM articles
            WHERE run = ? GROUP BY state ORDER BY state""",
            (self.run,),
        )
        return repr(rows.fetchall())

    def overview(self) -> str | None:
        """What `note_overview` was told last."""
        row = self._database.execute("SELECT contents FROM overview").fetchone()
        return str(row[0]) if row else None

    def note_overview(self, contents: str) -> None:
        """Note what the overview beside the ledger was made of."""
        with self._writing() as database:
            database.execute("DELETE FROM overview")
            database.execute("INSERT INTO overview VALUES (?)", (contents,))

    def reports(self) -> Iterator[FinishedArticle]:
        """Every finished article, by key."""
        listed = self._database.execute(
            "SELECT number FROM articles WHERE run = ? AND state = 'done' ORDER BY key", (self.run,)
        )
        for number in array("q", chain.from_iterable(listed)):
            key, output, added, made, changed, report, text = self._database.execute(
                "SELECT key, output, added, made, changed, report, text FROM articles"
                " JOIN reports ON article = number WHERE number = ?",
                (number,),
            ).fetchone()
            yield FinishedArticle(key, output, added, made, changed, (report, text))

    def outputs(self, *, done: bool) -> Iterator[str]:
        """Where this run's finished articles have their reports, or where all others may have had one."""
        rows = self._database.execute(
            "SELECT output FROM articles WHERE (run = ? AND state = 'done') = ? ORDER BY output",
            (self.run, done),
        )
        yield from (output for (output,) in rows)

    def identity(self) -> str:
        """What stays the same for as long as the folder is there: when its first run began."""
        row = self._database.execute("SELECT began FROM runs ORDER BY number LIMIT 1").fetchone()
        return repr(row[0])

    def runs(self) -> Iterator[tuple[int, str]]:
        """Runs by number, with when each began (ISO 8601)."""
        for number, began in self._database.execute("SELECT number, began FROM runs"):
            yield number, _told(began)

    def news(self) -> News:
        """What this run changed."""
        new, changed, before, gone = self._database.execute(
            """SELECT coalesce(sum(run = :run AND added = :run), 0),
            coalesce(sum(run = :run AND made = :run AND added < :run), 0),
            coalesce(sum(run = :run AND made < :run), 0),
            coalesce(sum(run < :run AND run = (SELECT max(number) FROM runs WHERE number < :run)), 0)
            FROM articles WHERE state = 'done'""",
            {"run": self.run},
        ).fetchone()
        return News(new, changed, before, gone)

    def failures(self) -> Iterator[tuple[str, str]]:
        """Key and reason, which names it no second time, of this run's failed articles, by key."""
        rows = self._database.execute(
            "SELECT key, error FROM articles WHERE run = ? AND state = 'failed' ORDER BY key",
            (self.run,),
        )
        for key, error in rows:
            yield key, error.removeprefix(f"{key}: ")

    def close(self) -> None:
        """End the run. Never raises: on a full disk, what was recorded before is still there."""
        with contextlib.suppress(ConfigurationError), self._writing(at_once=True) as database:
            _end(database, self.run)
        self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def _is_taken(database: sqlite3.Connection, output: str) -> bool:
    """Whether an article has this output already, by any of its names."""
    taken = database.execute(
        "SELECT 1 FROM articles"
        " WHERE checksum(folded(output)) = checksum(:folded) AND folded(output) = :folded",
        {"folded": folded(output)},
    )
    return taken.fetchone() is not None


def _told(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def _end(database: sqlite3.Connection, run: int) -> None:
    database.execute("UPDATE runs SET ended = ? WHERE number = ?", (time.time(), run))
