"""The server as a process: its socket, its signals, its end."""

import asyncio
import logging
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import h11
import python_multipart  # noqa: F401 (Starlette reads forms with it, and misses it only then)
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from summarize.errors import UsageError, reason
from summarize.serve.app import application
from summarize.serve.terms import Terms
from summarize.signals import answered

_GRACE = 10  # seconds that answers under way have when the server is told to end
_BACKLOG = 1024
HEAD_SECONDS = 20.0
"""Seconds in which the head of a request has to come."""


def serve(terms: Terms, ready: Callable[[str], None]) -> bool:
    """Serve until SIGTERM or Ctrl-C; whether it was the latter.

    `ready` is called with the address once callers can come. Raises `UsageError` for an address that
    cannot be had, and `ConfigurationError`.
    """
    terms.check()
    app = application(terms)
    # What it has to say is said by `ready`, and a fault by the application, on a line.
    logging.getLogger("uvicorn").setLevel(logging.CRITICAL + 1)
    with _listening(terms) as listener:
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            lifespan="on",
            http=_Punctual,
            ws="none",
            backlog=_BACKLOG,
            timeout_graceful_shutdown=_GRACE,
        )
        server = _Server(config, lambda: ready(_address(terms.host, listener)))
        server.run(sockets=[listener])
    return server.is_interrupted


class _Server(uvicorn.Server):
    """uvicorn's, which says when it is there, and ends without raising the signal again."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    @property
    def is_interrupted(self) -> bool:
        """Whether Ctrl-C ended it."""
        return signal.SIGINT in self._captured_signals

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to serve, then say so."""
        await super().startup(sockets)
        if self.started:
            self._ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """For as long as it serves, SIGTERM and Ctrl-C end it when answers under way are done."""
        with answered(self.handle_exit):
            yield


class _Punctual(H11Protocol):
    """uvicorn's protocol, with an end to the wait for a request's head; it ends that for the next one itself."""

    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait."""
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:
        """Wait on while the head is not complete."""
        super().data_received(data)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._forget()
        super().connection_lost(exc)

    def _watch(self) -> None:
        if self.conn.their_state is not h11.IDLE:
            self._forget()
        elif self._late is None:
            self._late = self.loop.call_later(HEAD_SECONDS, self.transport.close)

    def _forget(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None


@contextmanager
def _listening(terms: Terms) -> Iterator[socket.socket]:
    try:
        family = socket.getaddrinfo(terms.host, terms.port, type=socket.SOCK_STREAM)[0][0]
        listener = socket.create_server((terms.host, terms.port), family=family, backlog=_BACKLOG)
    except (OSError, OverflowError) as error:
        raise UsageError(
            f"{terms.host}:{terms.port} cannot be served at: {reason(error)}", "give another --port"
        ) from error
    with listener:
        yield listener


def _address(host: str, listener: socket.socket) -> str:
    port = listener.getsockname()[1]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"
