"""The run: every item of the inputs becomes a report or a named failure, in any order.

Threads wait for the service while worker processes read and check; the ledger is written by one
thread at a time. Whatever ends a run (an interrupt, the budget, a service that is down, a full
disk) lets what is in flight finish, so that nothing that was paid for is lost.
"""

import contextlib
import errno
import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from summarize.analysis import Analysis
from summarize.batch.inputs import Inputs, Item
from summarize.batch.job import Finished, Job, content_digest
from summarize.batch.ledger import Entry, Ledger
from summarize.batch.progress import Ended, Silent
from summarize.batch.workers import Workers
from summarize.chat.protocol import PendingError
from summarize.engines.draft import Draft, Engine
from summarize.errors import (
    AnswerError,
    ConfigurationError,
    ServiceError,
    SourceError,
    SummarizeError,
)
from summarize.files import whole_file
from summarize.report import EngineRun

SERVICE_TRIES = 5
"""Articles in a row that the service may fail before the run takes it for down."""

ANSWER_TRIES = 3
"""Times that an article whose answers are of no use is asked about."""

Which = Literal["new", "failed too", "all"]
"""Which articles a run does: those not done yet, those that failed as well, or every one."""

_FOLDER_TROUBLE = frozenset(
    (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EACCES, errno.EPERM)
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do with the articles.

    `engine` `None` is offline. `options` is a digest of all that a report depends on besides its
    article; `suffix` is the ending of the reports' files, `None` for none. `concurrency` counts
    the articles that are worked on at the same time. `deferred`: what requests take is accounted
    for where their batches are.
    """

    job: Job
    engine: Engine | None
    folder: Path
    suffix: str | None
    options: str
    concurrency: int
    deferred: bool = False


@dataclass(slots=True)
class _Turn:
    """Whose turn it is among articles of the same content."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    waiting: int = 0


class Runner:
    """One run over the inputs. `ending` is what stopped it early, if anything did."""

    def __init__(self, plan: Plan, ledger: Ledger, workers: Workers, progress: Silent) -> None:
        self.ending: SummarizeError | None = None
        self._plan = plan
        self._ledger = ledger
        self._workers = workers
        self._progress = progress
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._turns: dict[str, _Turn] = {}
        self._refused_keys: list[str] = []

    def stop(self) -> None:
        """Begin no further article; what is in flight goes on."""
        self._stopped.set()

    @property
    def stopped(self) -> bool:
        """Whether the run was told to stop, or stopped by itself."""
        return self._stopped.is_set()

    def run(self, inputs: Inputs, which: Which) -> None:
        """Do every article that is to be done.

        Once the run is ending, the rest is only met, so that the ledger knows what is left.
        """
        room = threading.Semaphore(2 * self._plan.concurrency)
        with ThreadPoolExecutor(self._plan.concurrency) as threads:
            for found in inputs:
                try:
                    met = self._meet(found)
                except sqlite3.Error as error:
                    self._end(self._unwritable(error))
                    break
                if met is None or self.stopped:
                    continue
                item, entry = met
                stamp = f"{item.stamp()} {self._plan.options}"
                if self._is_settled(entry, stamp, which):
                    self._tell("before")
                    continue
                room.acquire()
                future = threads.submit(self._do, item, entry, stamp)
                future.add_done_callback(lambda _: room.release())

    def _meet(self, item: Item) -> tuple[Item, Entry] | None:
        """What the ledger knows of an article; `None` if it comes for the second time."""
        with self._lock:
            entry = self._ledger.meet(item.key, item.output)
            if entry is None and item.record is not None:
                item = item.by_line()
                entry = self._ledger.meet(item.key, item.output)
        return None if entry is None else (item, entry)

    def _is_settled(self, entry: Entry, stamp: str, which: Which) -> bool:
        """Whether nothing is to be done: same article, same options, and its report is there."""
        if which == "all" or entry.state == "waiting" or entry.stamp != stamp:
            return False
        if entry.state == "failed":
            return which == "new"
        path = self._path(entry)
        return path is None or path.exists()

    def _path(self, entry: Entry) -> Path | None:
        suffix = self._plan.suffix
        return None if suffix is None else self._plan.folder / f"{entry.output}{suffix}"

    def _do(self, item: Item, entry: Entry, stamp: str) -> None:
        """Bring one article to its end, whatever that is."""
        if self.stopped:
            return
        try:
            problem = self._attempt(item, entry, stamp)
            if problem is not None:
                with self._lock:
                    self._ledger.fail(item.key, stamp, problem)
                self._tell("failed")
        except PendingError:
            self._tell("asked")
        except SummarizeError as error:
            self._end(error)
        except (OSError, sqlite3.Error) as error:
            self._end(self._unwritable(error))

    def _attempt(self, item: Item, entry: Entry, stamp: str) -> str | None:
        """Why this article fails, `None` if it doesn't; what ends the whole run is raised."""
        try:
            self._keep(item, entry, stamp, self._make(item))
        except (SourceError, AnswerError) as error:
            return str(error)
        except ServiceError as error:
            return self._refused(item, error)
        except (PendingError, SummarizeError, sqlite3.Error):
            raise
        except OSError as error:
            if error.errno in _FOLDER_TROUBLE:
                raise
            return f"its report cannot be written: {error}"
        except Exception as error:  # noqa: BLE001 (a fault of ours fails one article, not the run)
            return f"internal error: {type(error).__name__}: {error}"
        return None

    def _make(self, item: Item) -> Finished:
        job, engine = self._plan.job, self._plan.engine
        if engine is None:
            return self._workers.call(job.offline, item)
        analysis = self._workers.call(job.prepare, item)
        with self._turn(content_digest(analysis.article)):
            draft = self._draft(engine, analysis)
        with self._lock:
            self._refused_keys.clear()
        return self._workers.call(job.finish, analysis, draft)

    def _draft(self, engine: Engine, analysis: Analysis) -> Draft:
        """The engine's draft; a model that failed by chance gets another one."""
        for _ in range(ANSWER_TRIES - 1):
            with contextlib.suppress(AnswerError):
                return engine.draft(analysis, self._plan.job.task)
            if self.stopped:
                break
        return engine.draft(analysis, self._plan.job.task)

    @contextlib.contextmanager
    def _turn(self, content: str) -> Iterator[None]:
        """Articles of the same content go one after the other: the later ones find the answer."""
        with self._lock:
            turn = self._turns.setdefault(content, _Turn())
            turn.waiting += 1
        try:
            with turn.lock:
                yield
        finally:
            with self._lock:
                turn.waiting -= 1
                if not turn.waiting:
                    del self._turns[content]

    def _keep(self, item: Item, entry: Entry, stamp: str, finished: Finished) -> None:
        """The report's file first, then the ledger: what the ledger calls done is there."""
        path = self._path(entry)
        if path is not None and finished.text is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(path) as file:
                file.write(finished.text)
        with self._lock:
            self._ledger.finish(item.key, stamp, finished.sealed, paid=not self._plan.deferred)
        self._tell("done", finished.sealed.engine)

    def _refused(self, item: Item, error: ServiceError) -> str | None:
        """One article that the service refuses fails alone; several in a row mean it is down.

        Those are then left for the next run, like whatever is refused while this one is ending.
        """
        with self._lock:
            if self.stopped:
                return None
            self._refused_keys.append(item.key)
            if len(self._refused_keys) < SERVICE_TRIES:
                return str(error)
            for key in self._refused_keys:
                self._ledger.put_back(key)
            self._refused_keys.clear()
        raise error

    def _unwritable(self, error: OSError | sqlite3.Error) -> ConfigurationError:
        return ConfigurationError(
            f"{self._plan.folder} cannot be written: {error}",
            "make room, then run the same command again",
        )

    def _end(self, error: SummarizeError) -> None:
        with self._lock:
            self.ending = self.ending or error
        self._stopped.set()

    def _tell(self, ended: Ended, run: EngineRun | None = None) -> None:
        with self._lock:
            self._progress.ended(ended, run)
