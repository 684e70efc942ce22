"""What is known of a service's limits, and how long the next request has to wait for them.

Nothing here waits or reads a clock: every question comes with the time, so that ten minutes of a
service can be lived through in a second. There are three kinds of knowledge, from the surest to the
vaguest: what the user states, what the service's headers announce, and what its refusals reveal.

All three start at full speed, but for half a second in which a hundred threads don't ask in one instant.
A limit that is not there costs nothing, and one that is there is mostly met with its whole allowance
unspent, so that the first burst is the service's to give.
"""

import math

from summarize.batch.pacing.announced import AnnouncedLimit
from summarize.batch.pacing.announcements import Measure, Name, announcements
from summarize.batch.pacing.history import UNTIL_NEWS, History, Sent
from summarize.batch.pacing.learned import LearnedLimit
from summarize.batch.pacing.stated import StatedLimit
from summarize.chat.pace import Outcome

_OVERLOADED = frozenset((503, 529))
_REFUSED = 429
_HOURS = 3600.0
"""Whoever asks for so long means everybody."""


class ServiceLimits:
    """All that is known of a service's limits, and how many requests may be under way.

    A service that says it is overloaded (503, 529) is judged as one that refuses, but for the rate:
    what it let in before it went down is no limit.
    """

    def __init__(
        self, concurrency: int, rpm: float | None = None, tpm: float | None = None
    ) -> None:
        self._history = History()
        self._stated: list[StatedLimit] = []
        if rpm:
            self._stated.append(StatedLimit("requests", rpm, self._history))
        if tpm:
            self._stated.append(StatedLimit("tokens", tpm, self._history))
        self._announced: dict[Name, AnnouncedLimit] = {}
        self._learned = LearnedLimit(self._history, concurrency)
        self._concurrency = concurrency
        self._resume = -math.inf

    def wait(self, tokens: int, now: float) -> float:
        """Seconds until a request of `tokens` may go, 0 for at once; infinite until others end."""
        if len(self._history) >= min(self._concurrency, self._learned.crowd.most):
            return UNTIL_NEWS
        wait = max(self._resume - now, self._learned.wait(now))
        for stated in self._stated:
            wait = max(wait, stated.wait(_amount(stated.measure, tokens), now))
        idle = not self._history
        for announced in self._announced.values():
            amount = _amount(announced.measure, tokens)
            wait = max(wait, announced.wait(amount, now, idle=idle))
        return max(0.0, wait)

    @property
    def down_since(self) -> float:
        """Since when the service has been down, infinite if it isn't."""
        return self._learned.down_since

    def send(self, tokens: int, now: float) -> Sent:
        """Note that a request goes out."""
        sent = self._history.add(tokens, now)
        self._learned.take(sent)
        for stated in self._stated:
            stated.take(_amount(stated.measure, tokens), now)
        return sent

    def end(self, sent: Sent, outcome: Outcome, now: float) -> None:
        """Learn from how a request ended."""
        self._history.end(sent, outcome.left_at)
        told = dict(announcements(outcome.headers))
        for name, announcement in told.items():
            if name not in self._announced:
                self._announced[name] = AnnouncedLimit(name.measure, self._history)
            self._announced[name].read(announcement, sent)
        pause = outcome.retry_after
        if pause and pause >= _HOURS:
            self._resume = now + pause
        if outcome.status == _REFUSED:
            short = [name for name in told if told[name].left < sent.own(name.measure)]
            pause = self._refused(sent, pause, now, bool(short))
        elif outcome.status in _OVERLOADED:
            pause = self._learned.refused(sent, pause, now, is_overloaded=True)
        else:
            self._learned.ended(sent, now)
        self._resume = max(self._resume, now + (pause or 0.0))

    def _refused(
        self, sent: Sent, pause: float | None, now: float, is_explained: bool
    ) -> float | None:
        explanations = [limit for limit in self._announced.values() if limit.explains(sent)]
        for limit in explanations:
            limit.refused(sent)
        if explanations or is_explained:
            self._learned.ended(sent, now)
            return pause
        return self._learned.refused(sent, pause, now)


def _amount(measure: Measure, tokens: int) -> float:
    return 1.0 if measure == "requests" else tokens
