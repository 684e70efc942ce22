"""That a run comes to its end before its articles do, and why."""

import threading

from summarize.errors import SummarizeError


class RunEnd:
    """Comes once, from whichever thread. `event` is set from then on."""

    def __init__(self) -> None:
        self.event = threading.Event()
        self.error: SummarizeError | None = None
        """What ended the run, if it wasn't told to stop."""
        self._lock = threading.Lock()

    def __bool__(self) -> bool:
        """Whether it has come."""
        return self.event.is_set()

    def come(self, error: SummarizeError | None = None) -> None:
        """End the run; what ended it first is what counts."""
        with self._lock:
            if not self.event.is_set():
                self.error = error
                self.event.set()
