"""Where articles are worked on: in this process, or in processes beside it, which can be lent for other work.

A worker process does whole articles, in turns (`turns`) since most of their time is waiting for the model.
All it has of the run is a pipe: articles come in, questions to the model and reports go out. The
standard library's pool of processes has no way for a job to ask something back.
"""

import gc
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from summarize.batch import forking
from summarize.batch.broker import Broker
from summarize.batch.entries import Sealed
from summarize.batch.job import Job, Readable
from summarize.batch.line import DeadError, Line, Rescue, give_up
from summarize.chat.protocol import Question
from summarize.errors import ConfigurationError, SourceError
from summarize.signals import INTERRUPT, ignore

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_AHEAD = 6
"""Articles for each process, most of them waiting, so that it hears of several at once, and tells of several."""
_SLOWLY = 2
"""The same where they take long: what waits for a process is done by no other, and holds an interrupt up."""
_SOON = 1.0
"""Seconds from the beginning of an article to its end, in the mean of the last, for which it does not take long."""
_LAST = 32
"""Articles that this mean is of, about."""
_READING = 2
"""Threads of a process without a model: while one works on an article, another one reads the next."""
_ASKING = 4
"""Articles for each question that may be asked at once: while it is answered others are read and checked.

At the beginning so many are read before the first answers come: what is known of the model, and then how it
wants to be asked, has to be found out first.
"""
_SELDOM = 25_000
"""More objects, by which a worker looks for cycles where articles wait for answers.

They are no garbage, and of what grows meanwhile each search goes through all: a 25th of an article's time.
Where none waits, as many objects as Python itself has it by are mostly gone before.
"""
_PATIENCE = 5.0  # seconds that a worker may take to end
_ASKING_MODULE = "summarize.engines.model"


class Workers(Protocol):
    """Does articles. `room` is how many it can have at the same time."""

    room: int

    @property
    def room_now(self) -> int:
        """How many of these it is best given as things go."""
        ...

    def do(self, item: Readable, path: Path | None) -> Future[Sealed]:
        """Begin an article; the future ends as `making.make` does."""
        ...

    def call(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Call a function where articles are done; what ends that ends the future with an error."""
        ...

    def send(self) -> None:
        """Begin what waits for more to be begun with it, for there is no more for now."""
        ...

    def close(self) -> None:
        """Wait for what is under way and let go of threads and processes."""
        ...


class Here:
    """Does articles in threads of this process."""

    def __init__(self, job: Job, broker: Broker | None, room: int) -> None:
        from summarize.batch.making import make  # here, for what has processes makes nothing itself

        self.room = self.room_now = room
        self._make = partial(make, job)
        self._broker = broker
        self._threads = ThreadPoolExecutor(room)

    def do(self, item: Readable, path: Path | None) -> Future[Sealed]:
        """Begin an article."""
        return self._threads.submit(self._make, item, path, self._broker)

    def call(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Call a function in a thread."""
        return self._threads.submit(function, *arguments)

    def send(self) -> None:
        """Nothing: what there is to do here is begun at once."""

    def close(self) -> None:
        """Wait for the threads."""
        self._threads.shutdown()


class Processes:
    """Does articles in a number of processes, each started when those before it have something to do.

    A document that kills its worker (out of memory, a crash in a parser's C code) takes the
    articles down that the worker had with it. Each of these is tried again alone, so that only the
    one to blame fails.
    """

    def __init__(self, count: int, job: Job, broker: Broker | None, questions: int) -> None:
        """`questions`: how many may be at the broker at the same time.

        More articles are in work, so that the broker never waits for one to be read, nor whoever reads
        them for the broker to be ready.
        """
        self.room = count * _AHEAD if broker is None else _ASKING * questions
        self._threads = _READING if broker is None else self.room
        self._job = job
        self._broker = broker
        self._askers = ThreadPoolExecutor(questions, "ask")
        self._alone = ThreadPoolExecutor(1, "alone")
        self._lock = threading.Lock()
        self._count = count
        self._workers: list[_Worker] = []
        self._single: _Worker | None = None
        self._is_begun = False
        self._seconds = 2 * _SOON  # slow, until it is known

    @property
    def room_now(self) -> int:
        """Fewer than there is room for, where articles take long that no model is asked for."""
        is_slow = self._broker is None and self._seconds > _SOON
        return self._count * _SLOWLY if is_slow else self.room

    def do(self, item: Readable, path: Path | None) -> Future[Sealed]:
        """Begin an article. Raises `ConfigurationError` when the system gives us no process."""
        if self._broker is not None and not self._is_begun:
            self._is_begun = True
            # Beside the first process, which takes as long to start.
            self._askers.submit(self._meet, self._broker)
        worker = self._idlest()
        done = worker.do(item, path, partial(self._rescue, item, path))
        done.add_done_callback(partial(self._time, time.monotonic()))
        return done

    @staticmethod
    def _meet(broker: Broker) -> None:
        """Meet the model: what is imported for it is there to stay, and searched for no cycles from then on."""
        broker.facts()
        gc.freeze()

    def _time(self, begun: float, _: Future[Sealed]) -> None:
        """Note how long an article took; one that is lost between two threads does not matter."""
        self._seconds += (time.monotonic() - begun - self._seconds) / _LAST

    def call(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Call a function in a process; what ends it ends the future with an error.

        A process does one at a time, so none may wait for what another one does.
        """
        try:
            return self._idlest().call(partial(function, *arguments))
        except ConfigurationError as error:
            failed: Future[Any] = Future()
            failed.set_exception(error)
            return failed

    def send(self) -> None:
        """Send what processes have not been sent yet."""
        for worker in self._workers:
            worker.send()

    def close(self) -> None:
        """Send the processes home."""
        self._alone.shutdown()
        for worker in filter(None, (*self._workers, self._single)):
            worker.close()
        self._askers.shutdown()

    def _idlest(self) -> "_Worker":
        """The process with the fewest calls; while all have some, another one is started."""
        with self._lock:
            self._workers = [worker for worker in self._workers if not worker.is_dead]
            if len(self._workers) < self._count and all(each.calls for each in self._workers):
                self._workers.append(self._started())
            return min(self._workers, key=lambda worker: worker.calls)

    def _started(self) -> "_Worker":
        return _Worker(self._job, self._broker, self._askers, self._threads)

    def _rescue(self, item: Readable, path: Path | None, done: Future[Sealed]) -> None:
        """See to an article whose process died."""
        try:
            self._alone.submit(self._do_alone, item, path, done)
        except RuntimeError:  # the run has ended, and waits for nobody
            give_up(done)

    def _do_alone(self, item: Readable, path: Path | None, done: Future[Sealed]) -> None:
        try:
            if self._single is None or self._single.is_dead:
                self._single = self._started()
        except ConfigurationError as error:
            done.set_exception(error)
            return
        second = self._single.do(item, path)
        if isinstance(second.exception(), DeadError):
            if not self._single.was_born:
                done.set_exception(_unstartable("it died at once"))
                return
            died = "the process that worked on it died, twice"
            done.set_exception(SourceError(died, "it may be damaged or too large"))
        else:
            _copy(second, done)


class _Worker:
    """A process that does articles, seen from the run."""

    def __init__(
        self, job: Job, broker: Broker | None, askers: ThreadPoolExecutor, threads: int
    ) -> None:
        """Raises `ConfigurationError` when the system gives us no process."""
        try:
            needs = () if broker is None else (_ASKING_MODULE,)
            self._process = forking.start(_work, job, threads, broker is not None, needs=needs)
        except (OSError, EOFError) as error:
            raise _unstartable(error) from error
        self._line = Line(self._process.line)
        self._sign_of_life = self._line.call(None)
        self._broker = broker
        self._askers = askers
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def is_dead(self) -> bool:
        """Whether nothing will come from it any more."""
        return self._line.is_closed

    @property
    def calls(self) -> int:
        """How many calls it has not answered: articles, and what it is lent for."""
        return self._line.waiting

    @property
    def was_born(self) -> bool:
        """Whether the process has ever said anything."""
        return self._sign_of_life.done() and self._sign_of_life.exception() is None

    def do(
        self, item: Readable, path: Path | None, rescue: "Rescue | None" = None
    ) -> Future[Sealed]:
        """Begin an article; it ends with `DeadError`, or is to be rescued, if the process dies.

        While the process has others, this one may go there later, with more.
        """
        return self._line.call((item, path), rescue, can_wait=self.calls > 0)

    def call(self, function: "partial[Any]") -> Future[Any]:
        """Call a function; ends with `DeadError` if the process dies."""
        return self._line.call(function)

    def send(self) -> None:
        """Send what has not been sent yet."""
        self._line.send()

    def close(self) -> None:
        """Let the process end."""
        self._line.hang_up()
        self._listener.join(_PATIENCE)
        if not self.is_dead:
            self._process.kill()

    def _listen(self) -> None:
        self._line.listen(lambda number, told: self._askers.submit(self._answer, number, told))

    def _answer(self, number: int, told: tuple[str, Question, bool] | None) -> None:
        assert self._broker is not None
        if told is None:
            self._line.reply(number, self._broker.facts)
        else:
            key, question, second = told
            self._line.reply(number, partial(self._broker.ask, key, question, second=second))


def _work(connection: "Connection[Any, Any]", job: Job, threads: int, has_broker: bool) -> None:
    """What a worker process does until the other end of the pipe is closed, or dies."""
    # Ctrl-C goes to the whole process group; only the run itself decides what it means.
    ignore(INTERRUPT)
    from summarize.batch.turns import Turns  # here: who only hands out articles has no use for it

    if has_broker:
        gc.set_threshold(_SELDOM)
    Turns(Line(connection), job, threads, has_broker=has_broker).take_for_ever()


def _unstartable(reason: object) -> ConfigurationError:
    return ConfigurationError(f"no worker process can be started: {reason}", "try --jobs 1")


def _copy(source: Future[Sealed], target: Future[Sealed]) -> None:
    """End one future as another one ended."""
    error = source.exception()
    if error is None:
        target.set_result(source.result())
    else:
        target.set_exception(error)
