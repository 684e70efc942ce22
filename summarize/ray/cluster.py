"""How a run joins a cluster, and what it says where that fails."""

import contextlib
import socket
from pathlib import Path

import ray

import summarize
from summarize.errors import ConfigurationError, UsageError
from summarize.printable import printable_line
from summarize.signals import restored

PATIENCE = 15.0
"""Seconds that what was asked of a cluster may take."""
_REASON = 200
"""Characters of a reason that are shown."""


def connect_to(address: str) -> bool:
    """Join a cluster; whether that was still to be done."""
    host, _, port = address.rpartition(":")
    if address != "auto" and not (host and port.isdigit()):
        raise UsageError(f"--cluster {address}: must be `auto` or HOST:PORT")
    if ray.is_initialized():
        return False
    try:
        if port and host:
            socket.create_connection((host, int(port)), PATIENCE).close()
        # Ray's processes look for modules in the folder that we are in: let it be our own package's,
        # and not one of articles that may hold a `threading.py`.
        with contextlib.chdir(Path(summarize.__file__).parents[1]), restored():
            ray.init(address=address, log_to_driver=False, logging_level="ERROR")
    except (OSError, ValueError, RuntimeError) as error:
        raise ConfigurationError(
            f"no Ray cluster can be joined at {address}: {reason_of(error)}",
            "this machine must be part of it: ray start --head, or --address HOST:PORT",
        ) from error
    return True


def reason_of(error: BaseException) -> str:
    """The last line of what Ray says, which is a whole trace where a task raised."""
    return printable_line(str(error).strip().rpartition("\n")[2])[:_REASON]
