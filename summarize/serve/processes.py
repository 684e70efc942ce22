"""Processes that do what needs no model: one call at a time each, and none longer than it may.

No check finds every text that takes rules for ever, and no thread can be stopped; a process can. One
that dies of a document takes nothing down with it. Processes are kept and used again.
"""

import contextlib
import os
import time
from queue import Empty, LifoQueue
from typing import TYPE_CHECKING, Any

from summarize.batch import forking
from summarize.errors import ConfigurationError, SourceError, SummarizeError
from summarize.serve.calls import Call
from summarize.serve.performing import Performer, Progress, Tell
from summarize.signals import HEEDED, ignore
from summarize.sources import SourceOptions

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_CALLS_PER_PROCESS = 2000  # what parsers and caches leak goes with its process


class FaultError(SummarizeError):
    """Something of ours broke down over a call."""


class LateError(SummarizeError):
    """A call took longer than it may."""


class RulesProcesses:
    """Does calls in processes beside this one; thread-safe. As many run as are asked at once."""

    def __init__(self, sources: SourceOptions, seconds: float) -> None:
        self._sources = sources
        self._seconds = seconds
        self._idle: LifoQueue[_Process] = LifoQueue()
        self._all: set[_Process] = set()
        forking.begin()

    def do(self, call: Call, tell: Tell) -> str:
        """The answer to a call. Raises `SummarizeError`."""
        process = self._take()
        try:
            answer = process.do(call, tell, self._seconds)
        except (EOFError, OSError) as error:
            self._end(process)
            raise SourceError(
                f"{call.document.name}: the process that worked on it died",
                "it may be damaged or too large",
            ) from error
        except BaseException:
            self._end(process)
            raise
        if process.calls < _CALLS_PER_PROCESS:
            self._idle.put(process)
        else:
            self._end(process)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def warm(self, count: int) -> None:
        """Start some before they are needed."""
        for _ in range(count):
            self._idle.put(self._begin())

    def close(self) -> None:
        """End all of them, whatever they are doing."""
        for process in tuple(self._all):
            self._end(process)

    def _take(self) -> "_Process":
        with contextlib.suppress(Empty):
            while True:
                process = self._idle.get_nowait()
                if process.is_alive:
                    return process
                self._end(process)
        return self._begin()

    def _begin(self) -> "_Process":
        process = _Process(self._sources)
        self._all.add(process)
        return process

    def _end(self, process: "_Process") -> None:
        self._all.discard(process)
        process.kill()


class _Process:
    """A process that does one call at a time."""

    def __init__(self, sources: SourceOptions) -> None:
        """Raises `ConfigurationError` when the system gives us no process."""
        try:
            self._process = forking.start(_work, sources)
        except (OSError, EOFError) as error:
            raise ConfigurationError(f"no process can be started: {error}") from error
        self._line = self._process.line
        self.calls = 0

    @property
    def is_alive(self) -> bool:
        """Whether it can take a call: one that says something unasked has died."""
        try:
            return not self._line.closed and not self._line.poll()
        except OSError:  # so says Windows of a pipe that is broken
            return False

    def do(self, call: Call, tell: Tell, seconds: float) -> str | Exception:
        """The answer, or what went wrong with the call; raises `LateError`, `EOFError`, `OSError`."""
        self.calls += 1
        deadline = time.monotonic() + seconds
        self._line.send(call)
        while self._line.poll(max(0.0, deadline - time.monotonic())):
            kind, told = self._line.recv()
            if kind == "done":
                return told  # type: ignore[no-any-return]
            tell(kind, told)
        raise LateError(
            f"{call.document.name}: could not be done within {seconds:g} seconds",
            "split it into its articles",
        )

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()  # by its line, too, which tells whether it lives
        self._line.close()


def _work(line: "Connection[Any, Any]", sources: SourceOptions) -> None:
    """What such a process does until the other end of the pipe is closed, or dies."""
    # Signals go to the whole process group; only the server itself decides what they mean.
    ignore(*HEEDED)
    performer = Performer(sources)

    def tell(kind: Progress, told: str) -> None:
        line.send((kind, told))

    try:
        while True:
            line.send(("done", _attempt(performer, line.recv(), tell)))
    finally:
        os._exit(0)


def _attempt(performer: Performer, call: Call, tell: Tell) -> str | Exception:
    try:
        return performer.perform(call, tell)
    except SummarizeError as error:
        return error
    except Exception as error:  # noqa: BLE001 (a fault of ours fails one call)
        return FaultError(f"{call.document.name}: internal error: {type(error).__name__}: {error}")
