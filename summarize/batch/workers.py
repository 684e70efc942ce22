"""Where articles are worked on: in this process, or in processes beside it, which can be lent for other work.

A worker process does whole articles, each in a thread of its own since most of its time is waiting
for the model. All it has of the run is a pipe: articles come in, questions to the model and reports
go out. The standard library's pool of processes has no way for a job to ask something back.
"""

import contextlib
import itertools
import os
import pickle
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from summarize.batch import forking
from summarize.batch.broker import Broker, ModelFacts
from summarize.batch.job import Job, Readable
from summarize.batch.ledger import Sealed
from summarize.chat.protocol import Answer, Question
from summarize.errors import ConfigurationError, SourceError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_AHEAD = 2
"""Articles for each process, one of them waiting."""
_ASKING = 3
"""Articles for each question that may be asked at once: while it is answered others are read and checked."""
_PATIENCE = 5.0  # seconds that a worker may take to end


class Workers(Protocol):
    """Does articles. `room` is how many it can have at the same time."""

    room: int

    def do(self, item: Readable, path: Path | None) -> Future[Sealed]:
        """Begin an article; the future ends as `Job.do` does."""
        ...

    def call(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Call a function where articles are done; what ends that ends the future with an error."""
        ...

    def close(self) -> None:
        """Wait for what is under way and let go of threads and processes."""
        ...


class Here:
    """Does articles in threads of this process."""

    def __init__(self, job: Job, broker: Broker | None, room: int) -> None:
        self.room = room
        self._job = job
        self._broker = broker
        self._threads = ThreadPoolExecutor(room)

    def do(self, item: Readable, path: Path | None) -> Future[Sealed]:
        """Begin an article."""
        return self._threads.submit(self._job.do, item, path, self._broker)

    def call(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Call a function in a thread."""
        return self._threads.submit(function, *arguments)

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
        self._job = job
        self._broker = broker
        self._askers = ThreadPoolExecutor(questions, "ask")
        self._alone = ThreadPoolExecutor(1, "alone")
        self._lock = threading.Lock()
        self._count = count
        self._workers: list[_Worker] = []
        self._single: _Worker | None = None
        self._is_begun = False

    def do(self, item: Readable, path: Path | None) -> Future[Sealed]:
        """Begin an article. Raises `ConfigurationError` when the system gives us no process."""
        if self._broker is not None and not self._is_begun:
            self._is_begun = True
            self._askers.submit(self._broker.facts)  # which takes as long as starting a process
        worker = self._idlest()
        return worker.do(item, path, partial(self._rescue, worker, item, path))

    @property
    def idle(self) -> int:
        """How many processors the run itself has no use for when there is nothing more to do."""
        return self._count - 1

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
        return _Worker(self._job, self._broker, self._askers, self.room)

    def _rescue(
        self, worker: "_Worker", item: Readable, path: Path | None, done: Future[Sealed]
    ) -> None:
        """See to an article whose process died."""
        if not worker.was_born:
            done.set_exception(_unstartable("it died at once"))
            return
        try:
            self._alone.submit(self._do_alone, item, path, done)
        except RuntimeError:  # the run has ended, and waits for nobody
            _give_up(done)

    def _do_alone(self, item: Readable, path: Path | None, done: Future[Sealed]) -> None:
        try:
            if self._single is None or self._single.is_dead:
                self._single = self._started()
        except ConfigurationError as error:
            done.set_exception(error)
            return
        second = self._single.do(item, path)
        if isinstance(second.exception(), _DeadError):
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
            self._process = forking.start(_work, job, threads, broker is not None)
        except (OSError, EOFError) as error:
            raise _unstartable(error) from error
        self._line = _Line(self._process.line)
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
        self, item: Readable, path: Path | None, rescue: "_Rescue | None" = None
    ) -> Future[Sealed]:
        """Begin an article; it ends with `_DeadError`, or is to be rescued, if the process dies."""
        return self._line.call((item, path), rescue)

    def call(self, function: "partial[Any]") -> Future[Any]:
        """Call a function; ends with `_DeadError` if the process dies."""
        return self._line.call(function)

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
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    line = _Line(connection)
    broker = _DistantBroker(line) if has_broker else None
    pool = ThreadPoolExecutor(threads)
    calls = ThreadPoolExecutor(1)  # which may not wait for each other, and would only take turns

    def take(number: int, told: "tuple[Readable, Path | None] | partial[Any] | None") -> None:
        if told is None:
            line.reply(number, bool)  # a sign of life
        elif isinstance(told, partial):
            calls.submit(line.reply, number, told)
        else:
            pool.submit(line.reply, number, job.do, *told, broker)

    try:
        line.listen(take)
    finally:
        os._exit(0)  # without waiting for threads, for there is nobody left to work for


class _DistantBroker:
    """The run's broker, at the other end of a line."""

    def __init__(self, line: "_Line") -> None:
        self._line = line
        self._lock = threading.Lock()
        self._facts: ModelFacts | None = None

    def facts(self) -> ModelFacts:
        """What is known of the model, asked for once."""
        with self._lock:
            if self._facts is None:
                self._facts = self._line.call(None).result()
            return self._facts

    def ask(self, key: str, question: Question, *, second: bool = False) -> Answer:
        """The broker's answer."""
        answer: Answer = self._line.call((key, question, second)).result()
        if answer.truncated:
            with self._lock:
                self._facts = None  # the context window may have turned out to be smaller
        return answer


class _DeadError(Exception):
    """The process at the other end of a line died."""


_Rescue = Callable[[Future[Any]], None]
"""Ends the future of a call whose other side died."""


def _give_up(future: Future[Any]) -> None:
    future.set_exception(_DeadError())


class _Line:
    """One end of a pipe over which both sides call each other. Thread-safe."""

    def __init__(self, connection: "Connection[Any, Any]") -> None:
        self._connection = connection
        self._numbers = itertools.count()
        self._lock = threading.Lock()
        self._sending = threading.Lock()
        self._waiting: dict[int, tuple[Future[Any], _Rescue]] = {}
        self.is_closed = False

    @property
    def waiting(self) -> int:
        """How many calls have no answer yet."""
        return len(self._waiting)

    def call(self, told: object, rescue: "_Rescue | None" = None) -> Future[Any]:
        """Call the other side; if that dies, the future is `rescue`'s, else it ends with `_DeadError`."""
        future: Future[Any] = Future()
        rescue = rescue or _give_up
        with self._lock:
            was_closed, number = self.is_closed, next(self._numbers)
            if not was_closed:
                self._waiting[number] = (future, rescue)
        if was_closed:
            rescue(future)
        else:
            self._send(_packed(("call", number, told)))
        return future

    def reply(self, number: int, function: Callable[..., Any], *arguments: Any) -> None:
        """Answer a call with what a function returns or raises."""
        try:
            answer = _packed(("answer", number, (function(*arguments), None)))
        except Exception as error:  # noqa: BLE001 (whatever it is, the caller has to hear of it)
            answer = _packed(("answer", number, (None, error)))
        self._send(answer)

    def listen(self, take: Callable[[int, Any], object]) -> None:
        """Hand calls to `take` and answers to those who wait, until the line is closed."""
        try:
            with contextlib.suppress(EOFError, OSError):
                while (message := self._connection.recv()) is not None:
                    kind, number, told = message
                    if kind == "call":
                        take(number, told)
                    else:
                        self._settle(number, *told)
        finally:
            self._close()

    def hang_up(self) -> None:
        """Ask the other side to close the line."""
        self._send(_packed(None))

    def _send(self, data: bytes) -> None:
        # The listener hears of a dead line as well, and tells everybody.
        with self._sending, contextlib.suppress(OSError):
            self._connection.send_bytes(data)

    def _settle(self, number: int, value: object, error: Exception | None) -> None:
        with self._lock:
            future, _ = self._waiting.pop(number)
        if error is None:
            future.set_result(value)
        else:
            future.set_exception(error)

    def _close(self) -> None:
        with self._lock:
            self.is_closed = True
            left = list(self._waiting.values())
            self._waiting.clear()
        with self._sending:
            self._connection.close()
        for future, rescue in left:
            rescue(future)


def _unstartable(reason: object) -> ConfigurationError:
    return ConfigurationError(f"no worker process can be started: {reason}", "try --jobs 1")


def _packed(message: object) -> bytes:
    return pickle.dumps(message, pickle.HIGHEST_PROTOCOL)


def _copy(source: Future[Sealed], target: Future[Sealed]) -> None:
    """End one future as another one ended."""
    error = source.exception()
    if error is None:
        target.set_result(source.result())
    else:
        target.set_exception(error)
