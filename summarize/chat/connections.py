"""The connections that exchanges go over, one for each that is under way, and how each exchange is over in time.

What has to be looked up and connected first is done by a thread apart, since nothing ends that but its
own end: one that hangs is waited for by nobody. Over a connection that is there already whoever asks
exchanges by itself, and is broken off from outside: two more threads that wake for it take a tenth of
what the processors have to do for an exchange.
"""

import contextlib
import queue
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import httpx2

_KEPT = 4.0
"""Seconds for which a connection that is not used is taken to be there: the HTTP library closes it after 5."""
_LONGEST_SLEEP = 3600.0

_T = TypeVar("_T")


class SlowExchangeError(Exception):
    """An exchange is not over in time."""


class ClosedError(Exception):
    """There are no connections any more."""


@dataclass(slots=True, eq=False)
class HttpConnection:
    """A client of the HTTP library for one exchange at a time, with its one connection, once it has one.

    `used` is when it was given back last, a `time.monotonic()` value.
    """

    http: "httpx2.Client"
    used: float = 0.0
    is_broken_off: bool = False
    _stream: Any = None

    @property
    def is_open(self) -> bool:
        """Whether the next exchange need not be connected first, as far as can be told."""
        stream = self._stream
        is_kept = stream is not None and time.monotonic() - self.used < _KEPT
        return is_kept and not stream.get_extra_info("is_readable")  # nor has its end come

    def note(self, event: str, told: Mapping[str, Any]) -> None:
        """Note what the HTTP library tells of an exchange: how it is connected."""
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            self._stream = told["return_value"]
            if self.is_broken_off:
                self._shut()

    def break_off(self) -> None:
        """Let the exchange that is under way fail: whoever waits for the other side finds that it has gone."""
        self.is_broken_off = True
        self._shut()

    def _shut(self) -> None:
        connected = self._stream and self._stream.get_extra_info("socket")
        if connected:
            with contextlib.suppress(OSError):
                # Without what an encrypted one does besides, in the middle of another thread's reading.
                socket.socket.shutdown(connected, socket.SHUT_RDWR)


class Exchanges:
    """Exchanges with one service, for all threads."""

    def __init__(self, made: "Callable[[], httpx2.Client]") -> None:
        """`made` makes a client of the HTTP library."""
        self._connections = _Connections(made)
        self._threads = _Threads()
        self._watch = _Watch()

    def over_one(self, exchange: Callable[[HttpConnection], _T], seconds: float) -> _T:
        """What an exchange over a connection of its own returns or raises.

        Raises `SlowExchangeError` if it takes longer, and `ClosedError`.
        """
        connection = self._connections.take()
        if not connection.is_open:
            return self.apart(partial(self._over, connection, exchange), seconds)
        try:
            with self._watch.over(connection, seconds):
                return exchange(connection)
        finally:
            self._connections.give(connection)

    def apart(self, exchange: Callable[[], _T], seconds: float) -> _T:
        """What an exchange returns or raises that goes as it likes. Raises `SlowExchangeError` as well."""
        ended = self._threads.begin(exchange)
        try:
            outcome = ended.get(timeout=seconds)
        except queue.Empty:
            raise SlowExchangeError from None
        return outcome()

    def close(self) -> None:
        """Close the connections, those that are in use as well, and let the threads end when they have done."""
        self._threads.close()
        self._watch.close()
        self._connections.close()

    def _over(self, connection: HttpConnection, exchange: Callable[[HttpConnection], _T]) -> _T:
        try:
            return exchange(connection)
        finally:
            self._connections.give(connection)


class _Connections:
    """Connections, of which the last one given back is the first one taken.

    One client for all looks at each of its connections for every request and for every answer: with 64
    of them, that is a third of what an exchange takes.
    """

    def __init__(self, made: "Callable[[], httpx2.Client]") -> None:
        self._make = made
        self._lock = threading.Lock()
        self._all: list[httpx2.Client] = []
        self._idle: list[HttpConnection] = []
        self._is_closed = False

    def take(self) -> HttpConnection:
        """One that nobody else uses meanwhile. Raises `ClosedError`."""
        with self._lock:
            if self._is_closed:
                raise ClosedError
            if self._idle:
                connection = self._idle.pop()
                connection.is_broken_off = False
                return connection
            client = self._make()
            self._all.append(client)
        return HttpConnection(client)

    def give(self, connection: HttpConnection) -> None:
        """Give one back."""
        connection.used = time.monotonic()
        with self._lock:
            self._idle.append(connection)

    def close(self) -> None:
        """Close them all, those that are in use as well."""
        with self._lock:
            self._is_closed = True
            clients, self._all, self._idle = self._all, [], []
        for client in clients:
            client.close()


_Job = tuple[Callable[[], Any], "queue.SimpleQueue[Callable[[], Any]]"]


class _Threads:
    """Threads, each of which does one thing after the other."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[queue.SimpleQueue[_Job | None]] = []
        self._is_closed = False

    def begin(self, function: Callable[[], _T]) -> "queue.SimpleQueue[Callable[[], _T]]":
        """Call a function, also when all is closed; where there will be what returns or raises what it came to."""
        ended: queue.SimpleQueue[Callable[[], _T]] = queue.SimpleQueue()
        with self._lock:
            inbox = self._idle.pop() if self._idle else None
        if inbox is None:
            inbox = queue.SimpleQueue()
            threading.Thread(target=self._run, args=(inbox,), daemon=True, name="exchange").start()
        inbox.put((function, ended))
        return ended

    def close(self) -> None:
        """Let the threads end, those that are under way when they have done."""
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
        for inbox in idle:
            inbox.put(None)

    def _run(self, inbox: "queue.SimpleQueue[_Job | None]") -> None:
        while (given := inbox.get()) is not None:
            function, ended = given
            outcome = _outcome(function)
            with self._lock:
                is_last = self._is_closed
                if not is_last:
                    self._idle.append(inbox)
            ended.put(outcome)
            del given, function, ended, outcome  # what waits holds nothing
            if is_last:
                return


def _outcome(function: Callable[[], _T]) -> Callable[[], _T]:
    """Call a function; what returns or raises what it came to."""
    try:
        value = function()
    except Exception as error:  # noqa: BLE001 (raised by who waits)
        failure = error

        def fail() -> _T:
            raise failure

        return fail
    return lambda: value


class _Watch:
    """A thread that breaks off exchanges which are not over in time.

    It seldom wakes: when the first of those that it knew would have been late, which has long been over.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._due: dict[HttpConnection, float] = {}
        self._wakes: float | None = None
        self._is_closed = False

    @contextlib.contextmanager
    def over(self, connection: HttpConnection, seconds: float) -> Iterator[None]:
        """An exchange over a connection. Raises `SlowExchangeError` where it fails for being broken off."""
        self._begin(connection, time.monotonic() + seconds)
        try:
            yield
        except Exception as error:
            if connection.is_broken_off:
                raise SlowExchangeError from error
            raise
        finally:
            with self._changed:  # whoever has the connection next is not to be broken off
                del self._due[connection]
                if self._is_closed:
                    self._changed.notify()

    def _begin(self, connection: HttpConnection, until: float) -> None:
        with self._changed:
            self._due[connection] = until
            if self._wakes is None:
                self._wakes = until
                threading.Thread(target=self._run, daemon=True, name="watch").start()
            elif until < self._wakes:
                self._changed.notify()

    def close(self) -> None:
        """Let the thread end."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()

    def _run(self) -> None:
        with self._changed:
            while not self._is_closed or self._due:
                now = time.monotonic()
                for late in [each for each, until in self._due.items() if until <= now]:
                    late.break_off()
                    self._due[late] = now + _LONGEST_SLEEP
                self._wakes = min(self._due.values(), default=now + _LONGEST_SLEEP)
                self._changed.wait(self._wakes - now)
