"""A pipe between two processes over which both call each other, with few messages.

Each message wakes a process that takes the place of another one on its processor and in its caches. So
what can wait for others goes out with them.
"""

import contextlib
import itertools
import pickle
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_TOGETHER = 4
"""Messages that are enough to go out."""
_LARGE = 1 << 16
"""Bytes of a message that waits for no other."""
_HOLD = 0.05
"""Seconds that a message waits for others, at most."""
_BUSY = 2
"""Calls of the other side: while more of them are unanswered, what it is told can wait for others."""


class DeadError(Exception):
    """The process at the other end of a line died."""


Rescue = Callable[[Future[Any]], None]
"""Ends the future of a call whose other side died."""


def give_up(future: Future[Any]) -> None:
    """End the future of a call whose other side died with `DeadError`."""
    future.set_exception(DeadError())


class Line:
    """One end of a pipe over which both sides call each other. Thread-safe.

    What can wait goes out with the next that cannot, or as soon as there are several, or soon in any case.
    """

    def __init__(self, connection: "Connection[Any, Any]") -> None:
        self._connection = connection
        self._numbers = itertools.count()
        self._lock = threading.Lock()
        self._sending = threading.Lock()
        self._waiting: dict[int, tuple[Future[Any], Rescue]] = {}
        self._taken = 0
        self._held: list[bytes] = []
        self._is_held = threading.Event()
        self.is_closed = False
        threading.Thread(target=self._send_soon, daemon=True).start()

    @property
    def waiting(self) -> int:
        """How many calls have no answer yet."""
        return len(self._waiting)

    @property
    def is_busy(self) -> bool:
        """Whether this side has several calls to answer."""
        return self._taken > _BUSY

    def call(
        self, told: object, rescue: "Rescue | None" = None, *, can_wait: bool = False
    ) -> Future[Any]:
        """Call the other side; if that dies, the future is `rescue`'s, else it ends with `DeadError`.

        One that `can_wait` goes out with others.
        """
        future: Future[Any] = Future()
        rescue = rescue or give_up
        with self._lock:
            was_closed, number = self.is_closed, next(self._numbers)
            if not was_closed:
                self._waiting[number] = (future, rescue)
        if was_closed:
            rescue(future)
        else:
            self._tell(_packed(("call", number, told)), can_wait=can_wait)
        return future

    def reply(self, number: int, function: Callable[..., Any], *arguments: Any) -> None:
        """Answer a call with what a function returns or raises; while there is more to do, with others."""
        try:
            answered = function(*arguments)
        except Exception as error:  # noqa: BLE001 (whatever it is, the caller has to hear of it)
            self.answer(number, None, error)
        else:
            self.answer(number, answered, None)

    def answer(self, number: int, value: object, error: Exception | None) -> None:
        """Answer a call with a value or an error; while there is more to do, with others."""
        try:
            answer = _packed(("answer", number, (value, error)))
        except Exception as unsendable:  # noqa: BLE001 (pickling calls whatever classes say)
            answer = _packed(("answer", number, (None, unsendable)))
        with self._lock:
            self._taken -= 1
        self._tell(answer, can_wait=self.is_busy)

    def listen(self, take: Callable[[int, Any], object]) -> None:
        """Hand calls to `take` and answers to those who wait, until the line is closed."""
        try:
            with contextlib.suppress(EOFError, OSError):
                while self._hear(take):
                    pass
        finally:
            self._close()

    def hang_up(self) -> None:
        """Ask the other side to close the line."""
        self._tell(_packed(None), can_wait=False)

    def send(self) -> None:
        """Send all that waits."""
        # The listener hears of a dead line as well, and tells everybody.
        with self._sending, contextlib.suppress(OSError):
            with self._lock:
                held, self._held = self._held, []
            if held:
                self._connection.send(held)

    def _tell(self, message: bytes, *, can_wait: bool) -> None:
        with self._lock:
            self._held.append(message)
            is_enough = len(self._held) >= _TOGETHER or len(message) > _LARGE
        if can_wait and not is_enough:
            self._is_held.set()
        else:
            self.send()

    def _send_soon(self) -> None:
        """Send what has waited long enough, until the line is closed."""
        while self._is_held.wait() and not self.is_closed:
            self._is_held.clear()
            time.sleep(_HOLD)
            self.send()

    def _hear(self, take: Callable[[int, Any], object]) -> bool:
        """Take the next messages; whether there may be more."""
        for message in map(pickle.loads, self._connection.recv()):
            if message is None:
                return False
            kind, number, told = message
            if kind == "call":
                with self._lock:
                    self._taken += 1
                take(number, told)
            else:
                self._settle(number, *told)
        return True

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
        self._is_held.set()
        with self._sending:
            self._connection.close()
        for future, rescue in left:
            rescue(future)


def _packed(message: object) -> bytes:
    return pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
