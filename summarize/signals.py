"""Who answers Ctrl-C, and the SIGTERM of whoever runs services: the one place that says so to the system.

Apart because handlers belong to the whole process: what one part of a run sets and does not put back,
another one is ended by. Only a process's main thread may set them, and so may call what stands here.
"""

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator
from types import FrameType

INTERRUPT = signal.SIGINT
"""What Ctrl-C sends to all processes of a terminal's job."""
HEEDED = (signal.SIGINT, signal.SIGTERM)
"""What tells a run to come to its end."""
FOR_THE_PROGRAM = (*HEEDED, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else ()))
"""What goes to a whole group of processes, of which only the program itself decides what it means."""


class LeftError(KeyboardInterrupt):
    """Raised by a handler, in the main thread: what is made there is left, for it can be made again at any time."""


Handler = Callable[[int, FrameType | None], object]
"""What is done when a signal comes, of which it is told the number."""


@contextlib.contextmanager
def answered(handler: Handler) -> Iterator[None]:
    """Have `handler` called for Ctrl-C and SIGTERM in the meantime."""
    with restored():
        for each in HEEDED:
            signal.signal(each, handler)
        yield


@contextlib.contextmanager
def restored() -> Iterator[None]:
    """Have Ctrl-C and SIGTERM do afterwards what they did before, whatever a library sets in the meantime.

    In a thread nothing is to be put back, since nothing can be set there.
    """
    before = {each: signal.getsignal(each) for each in HEEDED}
    try:
        yield
    finally:
        if threading.current_thread() is threading.main_thread():
            for each, handler in before.items():
                signal.signal(each, handler)


def ignore(*kinds: signal.Signals) -> None:
    """Be deaf to some, as a process is that ends with its line to the program."""
    for each in kinds:
        signal.signal(each, signal.SIG_IGN)
