"""Where the processor's share of the work is done: here, or in processes beside this one."""

import multiprocessing
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, Protocol, TypeVar

from summarize.errors import SourceError

_Result = TypeVar("_Result")

_TRIES = 3
"""Times that an article may be in the pool when it breaks before it is taken for the reason."""


class Workers(Protocol):
    """Calls functions; safe to use from several threads."""

    def call(self, function: Callable[..., _Result], *arguments: Any) -> _Result:
        """`function(*arguments)`, wherever; raises what it raises."""
        ...

    def close(self) -> None:
        """Let go of the processes."""
        ...


class Here:
    """Calls functions in the calling thread."""

    def call(self, function: Callable[..., _Result], *arguments: Any) -> _Result:
        """`function(*arguments)`."""
        return function(*arguments)

    def close(self) -> None:
        """Nothing to let go of."""


class Processes:
    """Calls functions in a pool of processes, which is built anew when one of them dies.

    A document that kills its worker (out of memory, a crash in a parser's C code) takes the calls
    down that are in the pool with it; these are tried again, and only the one that does it every time fails.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._lock = threading.Lock()
        self._pool = self._new_pool()

    def call(self, function: Callable[..., _Result], *arguments: Any) -> _Result:
        """`function(*arguments)` in another process. Raises `SourceError` if it kills that."""
        for _ in range(_TRIES):
            pool = self._pool
            try:
                return pool.submit(function, *arguments).result()
            except BrokenProcessPool:
                self._replace(pool)
        raise SourceError(
            "the process that worked on it died", "it may be too large or damaged; see --jobs 1"
        )

    def close(self) -> None:
        """Let the processes go, without waiting for what they are doing."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _replace(self, broken: ProcessPoolExecutor) -> None:
        with self._lock:
            if self._pool is broken:
                self._pool = self._new_pool()

    def _new_pool(self) -> ProcessPoolExecutor:
        # Forking a process that has threads can leave locks taken for ever.
        return ProcessPoolExecutor(
            self._count, multiprocessing.get_context("spawn"), initializer=_ignore_interrupts
        )


def _ignore_interrupts() -> None:
    """Ctrl-C goes to the whole process group; only the run itself decides what it means."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
