"""How worker processes come into being.

Forking a process that has threads can leave locks taken for ever. So they are forked by a server
that has none, and that has imported once for all what they need. It stands apart, and imports
nothing of ours, so that it can be started while everything else is still being imported.
"""

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from multiprocessing import resource_tracker
from typing import Any

_METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
_SAFE_PATH = "PYTHONSAFEPATH"

_lock = threading.Lock()


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def context() -> Any:
    """What processes are made with."""
    made = multiprocessing.get_context(_METHOD)
    if _METHOD == "forkserver":
        made.set_forkserver_preload(["summarize.batch.making", "summarize.engines.model"])
    return made


@contextlib.contextmanager
def safe_path() -> Iterator[None]:
    """Python processes that are started meanwhile import nothing from the working folder.

    The standard library starts them as `python -c …`, which looks for every module in the working
    folder first: a folder of articles that holds a `threading.py` would run it.
    """
    with _lock:
        before = os.environ.get(_SAFE_PATH)
        os.environ[_SAFE_PATH] = "1"
        try:
            yield
        finally:
            if before is None:
                del os.environ[_SAFE_PATH]
            else:
                os.environ[_SAFE_PATH] = before


def begin() -> None:
    """Start the server, if the system has such a thing; it ends with this process."""
    if _METHOD == "forkserver":
        from multiprocessing import forkserver  # here, for not every system has it

        context()
        with safe_path():
            resource_tracker.ensure_running()  # which would take the mask off again
        # Ctrl-C goes to the whole process group; only the run itself decides what it means. The
        # server, and whatever it forks, is born deaf to it.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            with safe_path():
                forkserver.ensure_running()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
