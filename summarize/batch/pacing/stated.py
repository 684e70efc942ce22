"""A limit that the user states."""

import math

from summarize.batch.pacing.announcements import Measure
from summarize.batch.pacing.history import History

_MINUTE = 60.0


class StatedLimit:
    """Never passed in any sixty seconds, and spread over them.

    A log of what went out keeps the promise; the generic cell rate algorithm (ITU-T I.371) spreads
    requests, with a second's worth to begin with and to catch up after a hold-up.
    """

    _CATCH_UP = 1.0
    _WINDOW = _MINUTE + 0.25
    """The service counts requests as they arrive: some take longer on their way than others."""

    def __init__(self, measure: Measure, per_minute: float, history: History) -> None:
        self.measure = measure
        self._limit = per_minute
        self._history = history
        self._due = -math.inf

    def wait(self, amount: float, now: float) -> float:
        """Seconds until the request may go; one beyond the limit goes alone in its minute."""
        room = self._limit - min(amount, self._limit)
        since = self._history.left(self.measure, self._history.last.total(self.measure) - room)
        # What went out up to the one that is needed has to leave the window.
        logged = since + self._WINDOW - now if self._history.last.total(self.measure) > room else 0
        return max(0.0, logged, self._due - self._CATCH_UP - now)

    def take(self, amount: float, now: float) -> None:
        """Note a request that goes out."""
        self._due = max(self._due, now) + amount * _MINUTE / self._limit
