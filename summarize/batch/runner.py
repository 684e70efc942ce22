"""The run: every item of the inputs becomes a report or a named failure, in any order.

Workers do the articles; what they end with comes back here and goes into the ledger. Whatever ends
a run (an interrupt, the budget, a service that is down, a full disk) lets what is in flight finish,
so that nothing that was paid for is lost.
"""

import errno
import functools
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from summarize.batch.entries import Entry, Sealed
from summarize.batch.inputs import Inputs
from summarize.batch.items import Item
from summarize.batch.ledger import AT_MOST, Ledger
from summarize.batch.own_folder import unwritable
from summarize.batch.progress import Tally
from summarize.batch.workers import Workers
from summarize.chat.protocol import PendingError
from summarize.errors import (
    AnswerError,
    ConfigurationError,
    QuotaError,
    ServiceError,
    SourceError,
    SummarizeError,
    reason,
)

SERVICE_TRIES = 5
"""Articles in a row that the service may fail before the run takes it for down."""

Which = Literal["new", "failed too", "all"]
"""Which articles a run does: those not done yet, those that failed as well, or every one."""

_TOGETHER = 4
"""Articles for which there is room again before more are begun, where a run waits for room."""

_PREPARED = 20
"""Articles to be done that are enough to prepare what is left at the end while they are being done."""

_FILELESS = "report that is kept without a file in this format, for its article has left the feed"
_FOLDER_TROUBLE = frozenset(
    (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EACCES, errno.EPERM)
)


@dataclass(frozen=True, slots=True)
class Plan:
    """Where reports go, and when they are up to date.

    `suffix` is the ending of the reports' files, `None` for none. `options` is a digest of all
    that a report depends on besides its article, `filed` how its file is written, if it has one.
    """

    folder: Path
    suffix: str | None
    options: str
    filed: str | None

    def stamp(self, item: Item) -> str:
        """What a report of the article was made with."""
        made = f"{item.stamp()} {self.options}"
        return f"{made} {self.filed}" if self.filed else made

    def is_made_with(self, stamp: str, kept: str | None) -> bool:
        """Whether what the ledger has kept is as it would be made; without files, in whatever format."""
        return kept == stamp or (not self.filed and (kept or "").startswith(f"{stamp} "))


class Runner:
    """One run over the inputs.

    `ending` is what stopped it early, if anything did.
    """

    def __init__(
        self,
        plan: Plan,
        ledger: Ledger,
        workers: Workers,
        tally: Tally,
        stopped: threading.Event,
        prepare: Callable[[], None] | None = None,
    ) -> None:
        """Once `stopped` is set, no further article is begun; whatever ends the run sets it.

        `prepare` is called once there are several articles to be done.
        """
        self.ending: SummarizeError | None = None
        self._plan = plan
        self._ledger = ledger
        self._workers = workers
        self._tally = tally
        self._stopped = stopped
        self._prepare = prepare
        self._begun = 0
        self._is_any_done = False
        self._lock = threading.Lock()
        self._refused_keys: list[str] = []

    def run(self, inputs: Inputs, which: Which) -> None:
        """Do every article that is to be done.

        Once the run is ending, the rest is only met, so that the ledger knows what is left.
        """
        room = _Room(self._workers)
        try:
            for found in inputs:
                met = self._meet(found)
                if met is None or self._stopped.is_set():
                    continue
                item, entry = met
                stamp = self._plan.stamp(item)
                if self._is_settled(item, entry, stamp, which):
                    self._tally.add("before")
                    if item.has_left and not self._is_there(entry):
                        inputs.skipped.note(_FILELESS, item.key)
                    continue
                done = self._begin(item, entry, room)
                done.add_done_callback(functools.partial(self._take, item, stamp, room))
        except ConfigurationError as error:  # the ledger's, or the workers'
            self._end(error)
        self._prepare_end()
        self._wait_for(room.is_all_free)
        self._commit()

    def next_pass(self) -> None:
        """Begin to count from nothing, for another pass over the same articles."""
        self._ledger.next_pass()
        self._tally.restart()

    def _begin(self, item: Item, entry: Entry, room: "_Room") -> Future[Sealed]:
        self._wait_for(room.is_taken)
        self._begun += 1
        if self._is_any_done:
            self._prepare_end()
        try:
            return self._workers.do(item, self._path(entry))
        except ConfigurationError:
            room.give()
            raise

    def _prepare_end(self) -> None:
        """Prepare what is left at the end, if that is worth it: not while the first articles need the processors."""
        if self._prepare is not None and self._begun >= _PREPARED:
            self._prepare()
            self._prepare = None

    def _wait_for(self, come: "Callable[[float], bool]") -> None:
        """Wait until something has `come` within some seconds; what the ledger was told is for good within one."""
        if come(0):
            return
        self._workers.send()
        while not come(AT_MOST):
            self._commit()

    def _commit(self) -> None:
        try:
            self._ledger.commit()
        except ConfigurationError as error:
            self._end(error)

    def _meet(self, item: Item) -> tuple[Item, Entry] | None:
        """What the ledger knows of an article; `None` if it comes for the second time."""
        entry = self._ledger.meet(item.key, item.output)
        if entry is None:
            again = item.by_line()
            if again is None:
                return None
            item, entry = again, self._ledger.meet(again.key, again.output)
        return None if entry is None else (item, entry)

    def _is_settled(self, item: Item, entry: Entry, stamp: str, which: Which) -> bool:
        """Whether nothing is to be done: same article, same options, and its report is there.

        What has left its feed may be gone from its address, too, or be another page by now: its
        report stays as it is, with a file or without.
        """
        if item.has_left and entry.state == "done":
            return True
        if which == "all" or entry.state == "waiting":
            return False
        if not self._plan.is_made_with(stamp, entry.stamp):
            return False
        if entry.state == "failed" or (entry.without_model and which != "new"):
            return which == "new"
        return self._is_there(entry)

    def _is_there(self, entry: Entry) -> bool:
        path = self._path(entry)
        return path is None or _is_written(path)

    def _path(self, entry: Entry) -> Path | None:
        suffix = self._plan.suffix
        return None if suffix is None else self._plan.folder / f"{entry.output}{suffix}"

    def _take(self, item: Item, stamp: str, room: "_Room", done: Future[Sealed]) -> None:
        """Bring an article that a worker has done with to its end, whatever that is."""
        try:
            self._record(item.key, stamp, done)
        except PendingError:
            self._tally.add("asked")
        except SummarizeError as error:
            self._end(error)
        finally:
            self._is_any_done = True
            room.give()

    def _record(self, key: str, stamp: str, done: Future[Sealed]) -> None:
        """Note a report or a failure; what ends the whole run is raised."""
        try:
            # Its file is there already: what the ledger calls done can be read.
            self._ledger.finish(key, stamp, done.result())
        except (SourceError, AnswerError) as error:
            self._fail(key, stamp, str(error))
        except QuotaError:
            raise
        except ServiceError as error:
            self._refused(key, stamp, error)
        except OSError as error:
            if error.errno in _FOLDER_TROUBLE:
                raise unwritable(self._plan.folder, error) from error
            self._fail(key, stamp, f"its report cannot be written: {reason(error)}")
        else:
            with self._lock:
                self._refused_keys.clear()
            self._tally.add("done")

    def _fail(self, key: str, stamp: str, problem: str) -> None:
        self._ledger.fail(key, stamp, problem)
        self._tally.add("failed")

    def _refused(self, key: str, stamp: str, error: ServiceError) -> None:
        """One article that the service refuses fails alone; several in a row mean it is down.

        Those are then left for the next run, like whatever is refused while this one is ending.
        """
        with self._lock:
            if self._stopped.is_set():
                return
            self._fail(key, stamp, str(error))
            self._refused_keys.append(key)
            if len(self._refused_keys) < SERVICE_TRIES:
                return
            for refused in self._refused_keys:
                self._ledger.put_back(refused)
        raise error

    def _end(self, error: SummarizeError) -> None:
        with self._lock:
            self.ending = self.ending or error
        self._stopped.set()


class _Room:
    """How many more articles the workers can have. Who finds none waits for several: they are sent together."""

    def __init__(self, workers: Workers) -> None:
        self._workers = workers
        self._taken = 0
        self._awaited = 0
        self._changed = threading.Condition()

    def is_taken(self, seconds: float) -> bool:
        """Take room for an article, if there comes to be some within so many seconds."""
        size = self._workers.room_now
        several = 1 if self._taken < size else max(1, min(_TOGETHER, size // _TOGETHER))
        with self._changed:
            self._wait(size - several, seconds)
            is_taken = self._taken < self._workers.room_now
            self._taken += is_taken
        return is_taken

    def is_all_free(self, seconds: float) -> bool:
        """Whether all is free within so many seconds."""
        with self._changed:
            self._wait(0, seconds)
            return not self._taken

    def give(self) -> None:
        """Give back what an article took."""
        with self._changed:
            self._taken -= 1
            if self._taken <= self._awaited:
                self._changed.notify()

    def _wait(self, most: int, seconds: float) -> None:
        """Wait until no more than so many are taken."""
        self._awaited = most
        if self._taken > most and seconds:
            self._changed.wait(seconds)


def _is_written(path: Path) -> bool:
    """Whether there is a report; a power cut can leave an empty file in its place."""
    try:
        return path.stat().st_size > 0
    except OSError:
        return False
