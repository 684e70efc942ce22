"""The connections to a service, one for each exchange that is under way.

What is looked up and connected is done by a thread apart, since nothing ends a look-up but its own end:
one that hangs is waited for by nobody. To this machine there is nothing to look up, and who asks connects
by itself, as whoever finds a connection does that is there already.
"""

import contextlib
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, TypeVar
from urllib.parse import urlsplit

from summarize.chat.endpoints import Endpoint
from summarize.chat.wire import Wire

_KEPT = 4.0
"""Seconds for which a connection that is not used is taken to be there: many services close it after 5."""
_CONNECT_TIMEOUT = 10.0
_GRACE = 1.0
_KEEP_ALIVE = (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 60), ("TCP_KEEPCNT", 5))
"""What keeps a connection known to what stands on the way while a model thinks for minutes."""

_T = TypeVar("_T")


class SlowExchangeError(Exception):
    """An exchange is not over in time."""


class ClosedError(Exception):
    """There are no connections any more."""


class Connections:
    """Connections to one service, of which the last one given back is the first one taken. Thread-safe."""

    def __init__(self, endpoint: Endpoint) -> None:
        """Raises `OSError` and `ValueError` where certificates cannot be read."""
        is_encrypted = urlsplit(endpoint.url).scheme == "https"
        self._host = endpoint.host
        self._port = endpoint.port or (443 if is_encrypted else 80)
        self._is_near = endpoint.loopback
        self._context = trusted(endpoint) if is_encrypted else None
        self._threads = Threads()
        self._lock = threading.Lock()
        self._all: set[Wire] = set()
        self._idle: list[tuple[Wire, float]] = []
        self._is_closed = False

    @contextlib.contextmanager
    def one(self, seconds: float) -> Iterator[Wire]:
        """One that nobody else uses meanwhile.

        Raises `ClosedError`, and where it has to be connected first `SlowExchangeError` after so many
        seconds, `OSError`, and `ValueError` for a host that cannot be one.
        """
        wire = self._kept() or self._connected(min(seconds, _CONNECT_TIMEOUT))
        try:
            yield wire
        except BaseException:
            self._drop(wire)
            raise
        self._give(wire)

    def close(self) -> None:
        """Close them all, those that are in use as well."""
        self._threads.close()
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
            used = self._all - {wire for wire, _ in idle}
            self._all.clear()
        for wire in used:
            wire.shut()  # whoever uses it closes it
        for wire, _ in idle:
            wire.close()

    def _kept(self) -> Wire | None:
        """One that is there already, if any is, as far as can be told."""
        while True:
            with self._lock:
                if self._is_closed:
                    raise ClosedError
                if not self._idle:
                    return None
                wire, used = self._idle.pop()
            if time.monotonic() - used < _KEPT and wire.is_idle:
                return wire
            self._drop(wire)

    def _connected(self, seconds: float) -> Wire:
        """A new one."""
        if self._is_near:
            return self._new(seconds)
        is_late = threading.Event()

        def connect() -> Wire:
            wire = self._new(seconds)
            if is_late.is_set():
                self._give(wire)
            return wire

        try:
            return self._threads.call(connect, seconds + _GRACE)
        except SlowExchangeError:
            is_late.set()
            raise

    def _new(self, seconds: float) -> Wire:
        wire = Wire(self._secured(self._dialled(seconds)))
        with self._lock:
            if not self._is_closed:
                self._all.add(wire)
                return wire
        wire.close()
        raise ClosedError

    def _dialled(self, seconds: float) -> socket.socket:
        connected = socket.create_connection((self._host, self._port), seconds)
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if not self._is_near:
            connected.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            for name, value in _KEEP_ALIVE:
                if hasattr(socket, name):
                    connected.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
        return connected

    def _secured(self, plain: socket.socket) -> socket.socket:
        if self._context is None:
            return plain
        try:
            return self._context.wrap_socket(plain, server_hostname=self._host)
        except BaseException:
            plain.close()
            raise

    def _give(self, wire: Wire) -> None:
        with self._lock:
            is_kept = wire in self._all and not wire.is_spent
            if is_kept:
                self._idle.append((wire, time.monotonic()))
        if not is_kept:
            self._drop(wire)

    def _drop(self, wire: Wire) -> None:
        with self._lock:
            self._all.discard(wire)
        wire.close()


def trusted(endpoint: Endpoint) -> ssl.SSLContext:
    """Whom connections to a service trust. Raises `OSError` and `ValueError`."""
    import httpx2  # here, for it takes longer to import than all else of a connection

    # What the environment says of certificates is not meant for services on this machine.
    context = httpx2.create_ssl_context(trust_env=not endpoint.loopback)
    context.set_alpn_protocols(["http/1.1"])
    return context


_Job = tuple[Callable[[], Any], "queue.SimpleQueue[Callable[[], Any]]"]


class Threads:
    """Threads, each of which does one thing after the other."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[queue.SimpleQueue[_Job | None]] = []
        self._is_closed = False

    def call(self, function: Callable[[], _T], seconds: float) -> _T:
        """What a function returns or raises. Raises `SlowExchangeError` where that takes longer."""
        ended = self._begin(function)
        try:
            outcome = ended.get(timeout=seconds)
        except queue.Empty:
            raise SlowExchangeError from None
        return outcome()

    def close(self) -> None:
        """Let the threads end, those that are under way when they have done."""
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
        for inbox in idle:
            inbox.put(None)

    def _begin(self, function: Callable[[], _T]) -> "queue.SimpleQueue[Callable[[], _T]]":
        """Call a function, also when all is closed; where there will be what returns or raises what it came to."""
        ended: queue.SimpleQueue[Callable[[], _T]] = queue.SimpleQueue()
        with self._lock:
            inbox = self._idle.pop() if self._idle else None
        if inbox is None:
            inbox = queue.SimpleQueue()
            threading.Thread(target=self._run, args=(inbox,), daemon=True, name="exchange").start()
        inbox.put((function, ended))
        return ended

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
    return partial(_same, value)


def _same(value: _T) -> _T:
    return value
