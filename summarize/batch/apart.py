"""A process of its own for what is left when a run's articles are done: the run has but to wait for it.

It loads what it needs while others do the articles, and has none of what they have loaded. What it gives
to them goes through the run, which alone has lines to all.
"""

import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any

from summarize.batch import forking
from summarize.batch.line import DeadError, Line

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from summarize.across.shares import Beside

_PATIENCE = 5.0
"""Seconds that the process may take to end."""


class Apart:
    """The process, seen from the run, whose other processes are `beside` it."""

    def __init__(self, beside: "Beside") -> None:
        self._beside = beside
        self._process: forking.Started | None = None
        self._line: Line | None = None
        self._listener: threading.Thread | None = None

    def prepare(self, function: Callable[..., object], *arguments: Any) -> None:
        """Start the process, and call a function in it; where the system gives us none, that is seen later."""
        try:
            self._started().call((partial(function, *arguments), False))
        except OSError:
            return

    def call(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """What a function returns or raises there, which is told last what is beside it.

        Raises `DeadError` where the process dies, or there is none.
        """
        try:
            line = self._started()
        except OSError as error:
            raise DeadError from error
        return line.call((partial(function, *arguments), True)).result()

    def close(self) -> None:
        """Let the process end."""
        if self._line is None or self._listener is None or self._process is None:
            return
        self._line.hang_up()
        self._listener.join(_PATIENCE)
        if not self._line.is_closed:
            self._process.kill()

    def _started(self) -> Line:
        """The line to the process. Raises `OSError`."""
        if self._line is None:
            self._process = forking.start(_serve, self._beside.idle)
            self._line = Line(self._process.line)
            self._listener = threading.Thread(
                target=self._line.listen, args=(self._lend,), daemon=True
            )
            self._listener.start()
        return self._line

    def _lend(self, number: int, function: "partial[Any]") -> None:
        """Call a function in one of the run's processes, for the one apart."""
        line = self._line
        assert line is not None  # it has called

        def answer(done: Future[Any]) -> None:
            line.reply(number, done.result)

        self._beside.call(function).add_done_callback(answer)


def _serve(connection: "Connection[Any, Any]", idle: int) -> None:
    """What the process does until the other end of the pipe is closed, or dies."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # as in a worker
    line = Line(connection)
    others = _Others(line, idle)
    calls = ThreadPoolExecutor(1)

    def take(number: int, told: "tuple[partial[Any], bool]") -> None:
        function, has_others = told
        calls.submit(line.reply, number, function, *((others,) if has_others else ()))

    try:
        line.listen(take)
    finally:
        os._exit(0)


class _Others:
    """The processes of the run, seen from the one apart."""

    def __init__(self, line: Line, idle: int) -> None:
        self.idle = idle
        self._line = line

    def call(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Call a function in one of them."""
        return self._line.call(partial(function, *arguments))
