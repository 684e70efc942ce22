"""Where the processor's share of the work is done: here, or in processes beside this one."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, Protocol, TypeVar

from summarize.errors import SourceError

_Result = TypeVar("_Result")


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
    down that are in the pool with it. Each of these is tried again alone, so that only the one to
    blame fails.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._lock = threading.Lock()
        self._alone = threading.Lock()
        self._pool = _new_pool(count)
        self._single: ProcessPoolExecutor | None = None

    def call(self, function: Callable[..., _Result], *arguments: Any) -> _Result:
        """`function(*arguments)` in another process. Raises `SourceError` if it kills that."""
        pool = self._pool
        try:
            return pool.submit(function, *arguments).result()
        except BrokenProcessPool:
            self._replace(pool)
        with self._alone:
            return self._call_alone(function, *arguments)

    def close(self) -> None:
        """Let the processes go, without waiting for what they are doing."""
        for pool in (self._pool, self._single):
            if pool is not None:
                pool.shutdown(wait=False, cancel_futures=True)

    def _replace(self, broken: ProcessPoolExecutor) -> None:
        with self._lock:
            if self._pool is broken:
                self._pool = _new_pool(self._count)

    def _call_alone(self, function: Callable[..., _Result], *arguments: Any) -> _Result:
        if self._single is None:
            self._single = _new_pool(1)
        try:
            return self._single.submit(function, *arguments).result()
        except BrokenProcessPool as error:
            self._single = None
            raise SourceError(
                "the process that worked on it died, twice", "it may be damaged or too large"
            ) from error


def _new_pool(count: int) -> ProcessPoolExecutor:
    # Forking a process that has threads can leave locks taken for ever; a server that forks for us
    # has none, and imports everything once for all.
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload(["summarize.batch.job"])
    return ProcessPoolExecutor(count, context, initializer=_begin)


def _begin() -> None:
    """What each worker does first."""
    # Ctrl-C goes to the whole process group; only the run itself decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Nobody else ends the workers of a run that was killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
