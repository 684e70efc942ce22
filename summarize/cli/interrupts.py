"""What Ctrl-C, and the SIGTERM of whoever runs services, do to a run that is worth finishing."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Protocol

from summarize.batch.progress import Silent
from summarize.cli.exit_codes import INTERRUPTED
from summarize.signals import LeftError, answered


class Stoppable(Protocol):
    """A run that can be told to stop."""

    @property
    def stopped(self) -> bool:
        """Whether it was told."""
        ...

    @property
    def is_at_its_overview(self) -> bool:
        """Whether all that is left is what can be made again at any time."""
        ...

    def stop(self) -> None:
        """Finish what is under way, and begin nothing else."""
        ...


@contextmanager
def interrupts(session: Stoppable, shown: Silent, go_on: str) -> Iterator[None]:
    """Ctrl-C or SIGTERM once finishes what is in flight; twice ends at once, and the ledger bears it.

    An overview is left (`LeftError`). `go_on` says how it is gone on with.
    """

    def interrupt(signum: int, frame: FrameType | None) -> None:
        if session.stopped:
            try:
                shown.end(f"to go on: {go_on}")
            finally:
                os._exit(INTERRUPTED)
        is_left = session.is_at_its_overview
        session.stop()
        again = "Ctrl-C" if signum == signal.SIGINT else signal.Signals(signum).name
        doing = "leaving the overview" if is_left else "finishing what is in flight"
        shown.note(f"{doing}; {again} again stops at once")
        if is_left:
            raise LeftError

    with answered(interrupt):
        yield
