"""How worker processes come into being.

Forking a process that has threads can leave locks taken for ever. So they are forked by a server
that has none, and that has imported once for all what they need. It stands apart, and imports
nothing of ours, so that it can be started while everything else is still being imported.
"""

import multiprocessing
import os
from typing import Any

_METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def context() -> Any:
    """What processes are made with."""
    made = multiprocessing.get_context(_METHOD)
    if _METHOD == "forkserver":
        made.set_forkserver_preload(["summarize.batch.job", "summarize.engines.model"])
    return made


def begin() -> None:
    """Start the server, if the system has such a thing; it ends with this process."""
    if _METHOD == "forkserver":
        from multiprocessing import forkserver  # here, for not every system has it

        context()
        forkserver.ensure_running()
