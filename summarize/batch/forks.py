"""Copies of a process that has one thread, which do a part of its work and end.

A copy has all that the process has read and worked out by then, and is there at once: nothing is loaded or
read again, and as long as nobody changes it, both have it in the same memory. Only what it returns is sent.
"""

import os
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from summarize.batch.forking import do_and_end
from summarize.batch.line import DeadError
from summarize.batch.outcomes import outcome_in, write_outcome


class Forks:
    """The copies of this process, of which there had better be no more than are `idle` at a time.

    They end with it, whatever ends it.
    """

    def __init__(self, idle: int) -> None:
        self.idle = idle
        self._ends_with, self._life = os.pipe()
        self._unasked: dict[int, int] = {}  # what they tell comes out of these, by process

    def call(self, function: Callable[..., Any], *arguments: Any) -> "Fork":
        """Call a function in a copy. A connection to a database it may not use: it has to open its own."""
        result, theirs = os.pipe()
        try:
            process = os.fork()
        except OSError as error:  # the system gives us none
            os.close(theirs)
            os.close(result)
            return Fork(0, {}, error)
        if not process:
            os.close(self._life)
            do_and_end(self._live, theirs, function, *arguments)
        os.close(theirs)
        self._unasked[process] = result
        return Fork(process, self._unasked)

    def end(self) -> None:
        """End those which nobody has asked, and nobody will."""
        while self._unasked:
            process, result = self._unasked.popitem()
            os.close(result)
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)

    def _live(self, result: int, function: Callable[..., Any], *arguments: Any) -> None:
        """A copy's life."""
        threading.Thread(target=self._end_with_the_other, daemon=True).start()
        with suppress(BrokenPipeError), open(result, "wb") as file:  # the other one has died
            write_outcome(file, function, *arguments)

    def _end_with_the_other(self) -> None:
        os.read(self._ends_with, 1)  # which nobody writes to, so that it ends when it is closed
        os._exit(1)


class Fork:
    """What a copy will return or raise."""

    def __init__(
        self, process: int, unasked: dict[int, int], error: Exception | None = None
    ) -> None:
        self._process = process
        self._unasked = unasked
        self._value: Any = None
        self._error: Exception | None = error or DeadError()

    def result(self) -> Any:
        """What it returned, waited for. Raises what it raised, and `DeadError` where it died."""
        if error := self.exception():
            raise error
        return self._value

    def exception(self) -> Exception | None:
        """What it raised, waited for."""
        result = self._unasked.pop(self._process, None)
        if result is not None:
            with open(result, "rb") as file:  # noqa: PTH123 (as above)
                value, error = outcome_in(file)
            _, status = os.waitpid(self._process, 0)
            if not status:
                self._value, self._error = value, error
        return self._error
