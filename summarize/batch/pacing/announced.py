"""A limit that the service's headers tell of."""

import math

from summarize.batch.pacing.announcements import Announcement, Measure
from summarize.batch.pacing.history import UNTIL_NEWS, History, Sent


class AnnouncedLimit:
    """A limit that the service's headers tell of.

    How much room there is now is the most that one of these can warrant, each of which is safe by
    itself:

    - what the last answer said is left, less what went out after its request, and less what went
      out shortly before it and may have arrived later;
    - a window's worth less what went out within the last window: right for a log of the last
      window, and for windows that begin on the clock it is never too much;
    - where the limit refills all the time, as a token bucket does, what has flowed in since. A
      bucket gives itself away: the time until it is full grows in step with what was taken out.

    When the time of the reset comes, one request may go ahead to ask.
    """

    _LONGEST_WINDOW = 120.0
    _OVERTAKING = 0.5
    """Seconds by which one request may be later at the service than another."""
    _SLACK = 0.01
    """Of the window, for the same reason."""
    _NEARLY = 0.1
    """Of the limit: as little may be nothing, by what is not known of requests under way."""
    _LIKENESS, _STEP = 1.2, 1.5
    """Two answers tell a bucket if by at least that step apart they give rates so much alike."""

    def __init__(self, measure: Measure, history: History) -> None:
        self.measure = measure
        self._history = history
        self._answered = Sent(-math.inf, 0.0, 0.0)
        self._limit = self._left = math.inf
        self._told: list[tuple[float, float]] = []
        self._reset_at = -math.inf
        self._window = 0.0
        self._refill: float | None = None
        self._seen: tuple[float, float] | None = None
        self._alike = 0

    def read(self, told: Announcement, sent: Sent) -> None:
        """Learn from the answer to a request. Of answers that overtook each other the newest holds."""
        if told.reset is not None:
            self._compare(told.limit - told.left, told.reset)
            # Whole seconds may have been rounded down.
            length = told.reset + 1 if told.reset.is_integer() else told.reset
            self._window = max(self._window, length)
        if told.window is not None:
            self._window = told.window
        self._note(sent, told.left)
        if sent is not self._answered:
            return
        self._limit = told.limit
        reset = self._window if told.reset is None else told.reset
        left_at = self._history.left("requests", sent.requests)
        self._reset_at = left_at + reset + self._window * self._SLACK

    def refused(self, sent: Sent) -> None:
        """Nothing was left for a request, whatever was thought."""
        self._note(sent, 0.0)

    def explains(self, sent: Sent) -> bool:
        """Whether a refusal of this request may be put down to this limit."""
        gone = max(0.0, sent.total(self.measure) - self._answered.total(self.measure))
        return self._left - gone < max(sent.own(self.measure), self._NEARLY * self._limit)

    def wait(self, amount: float, now: float, *, idle: bool) -> float:
        """Seconds until there is room, as far as is known; `idle` is with nothing under way."""
        amount = min(amount, self._limit)
        last, answered = self._history.last, self._answered
        gone = last.total(self.measure) - answered.total(self.measure)
        if self._left - gone - self._history.all_under_way(self.measure) >= amount:
            return 0.0
        gone += self._history.under_way(self.measure, answered.at - self._OVERTAKING, answered.at)
        if self._refill is not None:
            reserve = min(self._SLACK * self._limit, self._limit - amount)
            level = min(self._limit, self._left + self._refill * (now - answered.at)) - gone
            return max(0.0, (amount + reserve - level) / self._refill)
        if self._left - gone >= amount:
            return 0.0
        wait = UNTIL_NEWS
        if self._window <= self._LONGEST_WINDOW:
            room = min(self._limit, self._left + self._within(answered)) - amount
            needed = last.total(self.measure) - room
            slack = self._window * (1 + self._SLACK)
            wait = self._history.left(self.measure, needed) + slack - now
        if idle or last.at < self._reset_at:
            wait = min(wait, self._reset_at - now)
        return max(0.0, wait)

    def _note(self, sent: Sent, left: float) -> None:
        """The least that was left after the newest request and those that it may have overtaken."""
        if sent.requests > self._answered.requests:
            self._answered = sent
        since = self._answered.at - self._OVERTAKING
        # What is both older and more than another can never be the least again.
        told = [
            (at, said) for at, said in self._told if at >= since and (at > sent.at or said < left)
        ]
        if sent.at >= since and all(at < sent.at or said > left for at, said in told):
            told.append((sent.at, left))
        self._told = told
        self._left = min(said for _, said in told)

    def _within(self, sent: Sent) -> float:
        """What went out within the window before a request, itself included."""
        before = self._history.total(self.measure, sent.at - self._window)
        return sent.total(self.measure) - before

    def _compare(self, used: float, reset: float) -> None:
        """Find out whether the limit refills all the time, and how fast."""
        if used <= 0 or reset < 1:
            return
        if self._seen is None:
            self._seen = (used, reset)
            return
        before, reset_before = self._seen
        if not before / self._STEP < used < before * self._STEP:
            ratio = (used / reset) / (before / reset_before)
            self._alike = self._alike + 1 if 1 / self._LIKENESS < ratio < self._LIKENESS else 0
            self._seen = (used, reset)
        self._refill = used / reset if self._alike >= 2 else None
