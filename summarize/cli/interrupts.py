"""What Ctrl-C, and the SIGTERM of whoever runs services, do to a run that is worth finishing."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Protocol

from summarize.batch.progress import Silent
from summarize.cli.exit_codes import INTERRUPTED
from summarize.signals import answered


class Stoppable(Protocol):
    """A run that can be told to stop."""

    @property
    def stopped(self) -> bool:
        """Whether it was told."""
        ...

    def stop(self) -> None:
        """Finish what is under way, and begin nothing else."""
        ...


@contextmanager
def interrupts(session: Stoppable, shown: Silent) -> Iterator[None]:
    """Ctrl-C or SIGTERM once finishes what is in flight; twice ends at once, and the ledger bears it."""

    def interrupt(signum: int, frame: FrameType | None) -> None:
        if session.stopped:
            shown.clear()
            os._exit(INTERRUPTED)
        session.stop()
        again = "Ctrl-C" if signum == signal.SIGINT else signal.Signals(signum).name
        shown.note(f"finishing what is in flight; {again} again stops at once")

    with answered(interrupt):
        yield
