"""What a worker process does: articles in turns, all in one thread, each as far as it has its answers.

With a thread for each article, wherever one waits another goes on, as often as not on another processor
and without what the first one had in its caches: a fifth of an article's time. So an article that waits
for an answer is put aside, and gone on with when the answer is there; what it had asked by then it asks
again, and finds it answered.
"""

import os
import threading
from collections import Counter, deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import TypeVar

from summarize.article import Article
from summarize.batch.broker import ModelFacts
from summarize.batch.job import Job, Readable
from summarize.batch.line import Line
from summarize.batch.making import Making, our_faults
from summarize.chat.protocol import Answer, PendingError, Question

_Told = TypeVar("_Told")


_UNASKED, _NEW, _ASKED = range(3)
"""What comes first: what has only waited to be told of the model, then what is new, then what is answered."""


class _Inbox:
    """What a worker has to do, that first which leads to a question.

    So the service has something to do as soon as can be, and while it answers the last questions so has the
    worker. How many articles are under way is for those to bound who tell of them.
    """

    def __init__(self) -> None:
        self._told: SimpleQueue[None] = SimpleQueue()
        self._ready: tuple[deque[Callable[[], object]], ...] = (deque(), deque(), deque())

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do for now."""
        return self._told.empty()

    def put(self, function: Callable[[], object], turn: int = _NEW) -> None:
        """Let a function be called in its turn."""
        self._ready[turn].append(function)
        self._told.put(None)

    def get(self) -> Callable[[], object]:
        """What is next, once there is something; for one thread alone."""
        self._told.get()
        return next(filter(None, self._ready)).popleft()


class Turns:
    """A worker's thread, seen from the other end of its line."""

    def __init__(self, line: Line, job: Job, readers: int, *, has_broker: bool) -> None:
        """`readers`: threads for what is not at hand, but to be fetched, or read by another process."""
        self._line = line
        self._job = job
        self._broker = _FarBroker(line) if has_broker else None
        self._readers = ThreadPoolExecutor(readers)
        self._inbox = _Inbox()

    def take_for_ever(self) -> None:
        """Do what is told; the process ends when the line is closed, with whatever is under way."""
        threading.Thread(target=self._listen, daemon=True).start()
        while True:
            if self._inbox.is_empty:
                self._line.send()  # what waits for more would wait for nothing
            self._inbox.get()()

    def _listen(self) -> None:
        try:
            self._line.listen(self._take)
        finally:
            os._exit(0)  # without waiting for threads, for there is nobody left to work for

    def _take(
        self, number: int, told: "tuple[Readable, Path | None] | partial[object] | None"
    ) -> None:
        if told is None:
            self._line.reply(number, bool)  # a sign of life
        elif isinstance(told, partial):
            self._inbox.put(partial(self._line.reply, number, told))
        else:
            self._inbox.put(partial(self._begin, number, *told))

    def _begin(self, number: int, item: Readable, path: Path | None) -> None:
        """Begin an article, at once or when it has been read."""
        reading = None
        try:
            read = partial(item.read, self._job.sources)
            with our_faults():
                is_at_hand = item.is_at_hand
            if not is_at_hand:
                reading = self._readers.submit(read)
            go = self._making(number, item.key, reading.result if reading else read, path)
        except Exception as error:  # noqa: BLE001 (whatever it is, the other side has to hear of it)
            self._line.answer(number, None, error)
            return
        if reading is None:
            go()
        else:
            reading.add_done_callback(lambda _: self._inbox.put(go))

    def _making(
        self, number: int, key: str, read: Callable[[], Article], path: Path | None
    ) -> Callable[[], None]:
        """What does an article, or goes on with it."""
        replay = (
            None
            if self._broker is None
            else _Replay(self._broker, lambda turn: self._inbox.put(go, turn))
        )
        going: Making | None = Making(self._job, key, read, path, replay)

        def go() -> None:
            nonlocal going
            if going is None:
                return  # an answer that nobody needs any more
            if replay is not None:
                replay.begin()
            try:
                sealed = going.go()
            except _AwaitedError:
                return
            except Exception as error:  # noqa: BLE001 (whatever it is, the other side has to hear of it)
                self._line.answer(number, None, error)
            else:
                self._line.answer(number, sealed, None)
            going = None

        return go


class _AwaitedError(PendingError):
    """The answer will be there in this very run."""


class _FarBroker:
    """The run's broker at the other end of a line, which all articles of a process ask."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._lock = threading.Lock()
        self._facts: Future[ModelFacts] | None = None

    def facts(self) -> Future[ModelFacts]:
        """What is known of the model, asked for once; again where that failed."""
        with self._lock:
            known = self._facts
            if known is None or (known.done() and known.exception() is not None):
                known = self._facts = self._line.call(None)
            return known

    def ask(self, key: str, question: Question, *, second: bool) -> Future[Answer]:
        """The answer that the broker will give."""
        told: Future[Answer] = self._line.call((key, question, second), can_wait=self._line.is_busy)
        told.add_done_callback(self._note)
        return told

    def _note(self, told: Future[Answer]) -> None:
        if told.exception() is None and told.result().truncated:
            with self._lock:
                self._facts = None  # the context window may have turned out to be smaller


class _Replay:
    """A broker for one article, which gives its answers so far again each time the article begins anew.

    Raises `_AwaitedError` for what is not answered yet.
    """

    def __init__(self, broker: _FarBroker, go_on: Callable[[int], None]) -> None:
        """`go_on` is called, with whose turn it is, once all is answered that was asked."""
        self._broker = broker
        self._go_on = go_on
        self._lock = threading.Lock()
        self._answers: dict[tuple[object, ...], list[Future[Answer]]] = {}
        self._asked: Counter[tuple[object, ...]] = Counter()
        self._facts: list[Future[ModelFacts]] = []
        self._cut = 0
        self._open = 0

    def begin(self) -> None:
        """Be asked from the beginning."""
        self._asked.clear()
        self._cut = 0

    def facts(self) -> ModelFacts:
        """What is known of the model, for the article always the same until an answer of its own is cut short."""
        while len(self._facts) <= self._cut:
            self._facts.append(self._awaited(self._broker.facts()))
        return _told(self._facts[self._cut])

    def ask(self, key: str, question: Question, *, second: bool = False) -> Answer:
        """The broker's answer; who asks the same for the second time gets the second one."""
        which = (second, question.name, question.user, question.max_tokens)
        with self._lock:
            answers = self._answers.setdefault(which, [])
            place = self._asked[which]
            self._asked[which] += 1
        if place == len(answers):
            answers.append(self._awaited(self._broker.ask(key, question, second=second)))
        answer = _told(answers[place])
        self._cut += answer.truncated
        return answer

    def _awaited(self, told: Future[_Told]) -> Future[_Told]:
        if not told.done():
            with self._lock:
                self._open += 1
            told.add_done_callback(self._come)
        return told

    def _come(self, _: Future[_Told]) -> None:
        with self._lock:
            self._open -= 1
            is_all = not self._open
        if is_all:
            self._go_on(_ASKED if self._answers else _UNASKED)


def _told(future: Future[_Told]) -> _Told:
    if not future.done():
        raise _AwaitedError
    return future.result()
