"""How fast a run may ask: as fast as the service allows, and no faster.

Three kinds of knowledge, from the surest to the vaguest: limits that the user states (`--rpm`,
`--tpm`) are kept by spreading requests evenly; limits that the service states in its
`x-ratelimit-*` headers are used up to the last request of each window; and where a service only
refuses, the number of requests under way is halved at a refusal and grows by one with every round
that goes well (additive increase, multiplicative decrease, as TCP does; Chiu and Jain 1989). A
Retry-After holds everybody back.
"""

import re
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from summarize.chat.pace import Outcome

_REFUSED = frozenset((429, 503, 529))
_BURST_SECONDS = 1.0
_SETTLING_SECONDS = 1.0
"""Refusals this close together are one event: their requests were under way at the same time."""
_UNTIL_NEWS = 60.0
"""A wait (in seconds) that the end of any request cuts short."""
_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 30.0
_DURATION = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


@dataclass(slots=True)
class _Stated:
    """A limit that the user stated, kept by a token bucket that starts with a second's worth."""

    per_minute: float
    level: float = 0.0
    filled: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        self.level = self._most(0.0)

    def wait(self, amount: float, now: float) -> float:
        """Seconds until `amount` may be taken; an amount over the bucket's size waits for it full."""
        most = self._most(amount)
        self.level = min(most, self.level + (now - self.filled) * self.per_minute / 60)
        self.filled = now
        return max(0.0, (amount - self.level) * 60 / self.per_minute)

    def take(self, amount: float) -> None:
        self.level -= amount

    def _most(self, amount: float) -> float:
        return max(1.0, amount, self.per_minute * _BURST_SECONDS / 60)


@dataclass(slots=True)
class _Announced:
    """What the service's headers said last of one limit."""

    limit: float
    left: float
    reset: float

    def wait(self, under_way: float, amount: float, now: float) -> float:
        """Seconds until there may be room, 0 while there is some beside what is under way.

        Once the reset is past, nobody knows how much room it made: one request goes ahead to ask.
        """
        if self.left - under_way >= amount:
            return 0.0
        if now < self.reset:
            return self.reset - now
        return 0.0 if under_way < amount else _UNTIL_NEWS


class AdaptivePace:
    """The pace of one batch; a `summarize.chat.pace.Pace`. Thread-safe."""

    def __init__(
        self, concurrency: int, rpm: float | None = None, tpm: float | None = None
    ) -> None:
        self._concurrency = concurrency
        self._window = float(concurrency)
        self._requests = _Stated(rpm) if rpm else None
        self._tokens = _Stated(tpm) if tpm else None
        self._announced: dict[str, _Announced] = {}
        self._changed = threading.Condition()
        self._under_way = 0
        self._sent = 0
        self._newest = 0
        self._own = threading.local()
        """Each thread has one request under way; `number` is its place in the order of sending."""
        self._tokens_each = 0.0
        self._resume = 0.0
        self._refused_at = 0.0
        self._pauses = 0
        self._stopped = False

    def stop(self) -> None:
        """Give no more leave: every question that waits for some fails."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def acquire(self, tokens: int, until: float) -> bool:
        """Wait for leave; a run waits as long as it takes, whatever `until` says."""
        with self._changed:
            while not self._stopped:
                wait = self._wait(tokens, time.monotonic())
                if wait <= 0:
                    self._go(tokens)
                    return True
                self._changed.wait(min(wait, 60.0))
            return False

    def report(self, outcome: Outcome) -> None:
        """Learn from how a request ended."""
        now = time.monotonic()
        with self._changed:
            self._under_way -= 1
            # Of answers that overtook each other, the last request's knows best what is left.
            if self._own.number >= self._newest:
                self._newest = self._own.number
                self._read(outcome.headers, now)
            if outcome.status in _REFUSED:
                self._refused(outcome, now)
            elif outcome.status is not None and outcome.status < 400:
                self._pauses = 0
                self._window = min(self._concurrency, self._window + 1 / self._window)
            self._changed.notify_all()

    def _wait(self, tokens: int, now: float) -> float:
        """Seconds until the request may go, as far as can be told now; 0 to go at once."""
        if now < self._resume:
            return self._resume - now
        if self._under_way >= int(self._window):
            return _UNTIL_NEWS
        waits = [0.0]
        if self._requests is not None:
            waits.append(self._requests.wait(1, now))
        if self._tokens is not None:
            waits.append(self._tokens.wait(tokens, now))
        if (requests := self._announced.get("requests")) is not None:
            waits.append(requests.wait(self._under_way, 1, now))
        if (announced := self._announced.get("tokens")) is not None:
            under_way = self._under_way * self._tokens_each
            waits.append(announced.wait(under_way, min(tokens, announced.limit), now))
        return max(waits)

    def _go(self, tokens: int) -> None:
        self._sent += 1
        self._own.number = self._sent
        self._under_way += 1
        self._tokens_each += 0.1 * (tokens - self._tokens_each)
        if self._requests is not None:
            self._requests.take(1)
        if self._tokens is not None:
            self._tokens.take(tokens)

    def _refused(self, outcome: Outcome, now: float) -> None:
        if now - self._refused_at > _SETTLING_SECONDS:
            self._refused_at = now
            self._window = max(1.0, self._window / 2)
            self._pauses += 1
        pause = outcome.retry_after
        if pause is None and outcome.status == 429:
            pause = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2 ** min(self._pauses, 7))
        # An overloaded service is asked less at a time; each request backs off by itself.
        self._resume = max(self._resume, now + (pause or 0.0))

    def _read(self, headers: Mapping[str, str], now: float) -> None:
        """Note `x-ratelimit-limit-*`, `-remaining-*` and `-reset-*`, where all three are there."""
        for kind in ("requests", "tokens"):
            try:
                limit = float(headers[f"x-ratelimit-limit-{kind}"])
                left = float(headers[f"x-ratelimit-remaining-{kind}"])
                reset = seconds(headers[f"x-ratelimit-reset-{kind}"])
            except (KeyError, ValueError):
                continue
            self._announced[kind] = _Announced(limit, left, now + reset)


def seconds(duration: str) -> float:
    """Seconds of a duration as services write it: `20ms`, `6m0s`, `1.5`. Raises `ValueError`."""
    parts = _DURATION.findall(duration)
    if parts and "".join(number + unit for number, unit in parts) == duration.strip():
        return sum(float(number) * _SECONDS[unit] for number, unit in parts)
    return float(duration)
