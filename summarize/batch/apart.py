"""A process of its own for what is left when a run's articles are done: the run has but to wait for it.

It loads what it needs while others do the articles, and has none of what they have loaded. It has one thread,
so that it can copy itself for as long as there is work for several.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from summarize.batch import forking
from summarize.batch.line import DeadError
from summarize.batch.outcomes import outcome, packed_outcome, read_outcome
from summarize.signals import INTERRUPT, ignore

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_PATIENCE = 5.0
"""Seconds that the process may take to end."""


class Apart:
    """The process, seen from the run. For one thread."""

    def __init__(self, idle: int) -> None:
        """While the process is at work, so many processors beside its own are `idle`."""
        self._idle = idle
        self._process: forking.Started | None = None

    def prepare(self, function: Callable[..., object], *arguments: Any) -> None:
        """Start the process, and call a function in it; where the system gives us none, that is seen later."""
        with suppress(OSError):
            self._tell(partial(function, *arguments), is_asked=False)

    def call(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """What a function returns or raises there, which is told last what helps it: `Forks`, or `None`.

        Raises `DeadError` where the process dies, or there is none.
        """
        try:
            answer = self._tell(partial(function, *arguments), is_asked=True).recv_bytes()
        except (OSError, EOFError) as error:
            raise DeadError from error
        value, failure = read_outcome(answer)
        if failure is not None:
            raise failure
        return value

    def close(self) -> None:
        """End the process."""
        if self._process is None:
            return
        self._process.kill()  # it is idle, or nobody waits for what it does
        with suppress(OSError):
            self._process.line.poll(_PATIENCE)
        self._process.line.close()
        self._process = None

    def _tell(self, function: "partial[Any]", *, is_asked: bool) -> "Connection[Any, Any]":
        """Tell the process what to do; the line to it. Raises `OSError`."""
        if self._process is None:
            self._process = forking.start(_serve, self._idle)
        self._process.line.send((function, is_asked))
        return self._process.line


def _serve(connection: "Connection[Any, Any]", idle: int) -> None:
    """What the process does until the other end of the pipe is closed, or dies."""
    from summarize.batch.forks import Forks  # here, for only this process needs them

    ignore(INTERRUPT)  # as in a worker
    forks = Forks(idle) if forking.CAN_FORK else None
    with suppress(EOFError, OSError):
        while True:
            function, is_asked = connection.recv()
            if is_asked:
                connection.send_bytes(packed_outcome(function, forks))
                if forks is not None:
                    forks.end()
            else:
                outcome(function)  # what it fails at fails again
    os._exit(0)
