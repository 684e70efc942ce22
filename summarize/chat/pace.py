"""When the next request may go out: one pace for all requests of a run.

A run may have many threads asking at once, and a service that says "wait" means all of them. The
pace is the one place where they meet. A batch brings its own, adaptive one; the one here knows only
how to hold everybody back for as long as the service asked.
"""

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one request ended, as far as it matters for the next one.

    `status` is the HTTP status, `None` if no answer came (time-out, reset, refused connection).
    Header names are in lower case. `retry_after` is in seconds from now, `None` if the service
    asked for no wait. `left_at` is when the request was on its way as a whole, as far as is known: a
    new connection may hold it up for seconds.
    """

    status: int | None
    headers: Mapping[str, str]
    retry_after: float | None = None
    left_at: float | None = None


class Pace(Protocol):
    """Leave to send, asked for before every request, retries included. Thread-safe.

    Every `acquire` that gives leave is followed by exactly one `report`, so that a pace can also
    bound how many requests are under way.
    """

    is_queue: bool
    """Whether waits are for one's turn among many, which don't count against a question's deadline."""

    def acquire(self, tokens: int, until: float) -> bool:
        """Wait for leave to send a request of `tokens` (prompt and the most it may answer).

        `until` is a `time.monotonic()` value. `False` says that no leave can be given before it. A
        queue waits beyond it for one's turn, but not for a service that is down.
        """
        ...

    def report(self, outcome: Outcome) -> None:
        """Say how the request ended."""
        ...


class Pause:
    """No limit of its own; when the service asks to wait, every request of the run waits."""

    is_queue = False

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._resume = 0.0

    def acquire(self, tokens: int, until: float) -> bool:
        """Wait until the service's last "wait" is over; `False` if that is after `until`."""
        while (resume := self._resume) > time.monotonic():
            if resume > until:
                return False
            time.sleep(max(0.0, resume - time.monotonic()))
        return True

    def report(self, outcome: Outcome) -> None:
        """Note a wait that the service asked for."""
        if outcome.retry_after is not None:
            with self._lock:
                self._resume = max(self._resume, time.monotonic() + outcome.retry_after)
