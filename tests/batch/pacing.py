"""A batch's requests and a service with limits in simulated time: ten minutes pass in a second.

The limits that the pace works with are the real ones, as are the waits between attempts; threads,
network and service are made up here. Requests overtake each other on the way, refusals come back
sooner than answers, and what comes back tells of the moment when the request arrived.
"""

import heapq
import itertools
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from functools import partial
from typing import Any, Protocol

from summarize.chat.pace import Outcome
from summarize.chat.sending import Backoff
from tests.limits import EPOCH, Gates, Limit


class Pacer(Protocol):
    """What a simulated run asks; `summarize.batch.pacing.limits.ServiceLimits` is one."""

    def wait(self, tokens: int, now: float) -> float: ...

    def send(self, tokens: int, now: float) -> Any: ...

    def end(self, sent: Any, outcome: Outcome, now: float) -> None: ...


class Unbounded:
    """Whoever asks may go: what retries cost by themselves."""

    def wait(self, tokens: int, now: float) -> float:
        return 0.0

    def send(self, tokens: int, now: float) -> None:
        return None

    def end(self, sent: None, outcome: Outcome, now: float) -> None:
        return None


@dataclass(frozen=True)
class Run:
    """`threads` ask for `seconds`. A latency is drawn evenly between two bounds, in seconds.

    `most_at_once` is how many requests the service works on at a time, before it refuses more.
    """

    limits: tuple[Limit, ...]
    threads: int = 64
    seconds: float = 600.0
    latency: tuple[float, float] = (0.2, 5.0)
    refusal: tuple[float, float] = (0.05, 0.15)
    network: tuple[float, float] = (0.01, 0.05)
    tokens: tuple[int, int] = (1000, 3000)
    most_at_once: int | None = None
    faults: Mapping[int, float] = field(default_factory=dict)
    fault_wait: int | None = None
    """Seconds that a fault or an outage asks for."""
    outage: tuple[float, float, int] | None = None
    """From when to when nothing is let in, and the status that says so."""
    most: int | None = None
    """Requests that are let in before the run ends."""
    seed: int = 1


@dataclass
class Seen:
    """What the service saw: when it let requests in, of how many tokens, and when it refused."""

    run: Run
    admitted: list[float] = field(default_factory=list)
    tokens: list[float] = field(default_factory=list)
    refused: list[float] = field(default_factory=list)
    sent: list[tuple[float, int]] = field(default_factory=list)

    def share(self, limit: Limit, since: float = 0.0, until: float | None = None) -> float:
        """What was let in from `since` on, of what the limit allows in that time.

        Since the beginning that can be above 1: most services start with a full allowance.
        """
        until = self.run.seconds if until is None else until
        asked = [
            1.0 if limit.measure == "requests" else tokens * limit.charged
            for at, tokens in zip(self.admitted, self.tokens, strict=True)
            if since <= at < until
        ]
        step = 0.5
        moments = (since + step * (n + 0.5) for n in range(int((until - since) / step)))
        return sum(asked) / sum(limit.at(now) * step / limit.window for now in moments)

    @property
    def ended(self) -> float:
        """When the last request was let in."""
        return self.admitted[-1]

    @property
    def refusals(self) -> float:
        """Refusals as a share of all requests."""
        return len(self.refused) / max(1, len(self.refused) + len(self.admitted))

    @property
    def longest_idle(self) -> float:
        """The longest time, in seconds, in which nothing was let in."""
        times = [0.0, *self.admitted, self.run.seconds]
        return max(after - before for before, after in itertools.pairwise(times))

    def most_in_a_minute(self, measure: str = "requests") -> float:
        """The most that was sent in any sixty seconds."""
        most = total = 0.0
        first = 0
        amounts = [1 if measure == "requests" else tokens for _, tokens in self.sent]
        for index, (at, _) in enumerate(self.sent):
            total += amounts[index]
            while self.sent[first][0] <= at - 60:
                total -= amounts[first]
                first += 1
            most = max(most, total)
        return most


class Simulation:
    """One run; `seen` fills as it goes."""

    def __init__(self, run: Run, pacer: Pacer) -> None:
        self.seen = Seen(run)
        self._run = run
        self._pacer = pacer
        self._service = Gates(run.limits)
        self._random = random.Random(run.seed)
        # The waits between attempts are the real ones, which draw from the module's own generator.
        random.seed(run.seed)
        self._backoff = Backoff()
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._queue: list[tuple[int, int, int]] = []
        self._count = 0
        self._places = 0
        self._working = 0
        self._now = 0.0
        self._alarm = float("inf")

    def go(self) -> Seen:
        """Run to the end."""
        for _ in range(self._run.threads):
            self._ask_anew()
        self._dispatch()
        most = self._run.most or float("inf")
        while self._events and self._events[0][0] < self._run.seconds:
            if len(self.seen.admitted) >= most:
                break
            self._now, _, act = heapq.heappop(self._events)
            act()
            self._dispatch()
        return self.seen

    def _at(self, moment: float, act: Callable[[], None]) -> None:
        self._count += 1
        heapq.heappush(self._events, (moment, self._count, act))

    def _draw(self, bounds: tuple[float, float]) -> float:
        return self._random.uniform(*bounds)

    def _ask_anew(self) -> None:
        self._places += 1
        self._ask(self._places, self._random.randint(*self._run.tokens), 0)

    def _ask(self, place: int, tokens: int, failures: int) -> None:
        heapq.heappush(self._queue, (place, tokens, failures))

    def _dispatch(self) -> None:
        while self._queue:
            place, tokens, failures = self._queue[0]
            wait = self._pacer.wait(tokens, self._now)
            if wait > 0:
                due = self._now + max(wait, 1e-6)
                if due < self._alarm and wait != float("inf"):
                    self._alarm = due
                    self._at(due, partial(self._ring, due))
                return
            heapq.heappop(self._queue)
            self._send(place, tokens, failures)

    def _ring(self, due: float) -> None:
        if due == self._alarm:
            self._alarm = float("inf")

    def _send(self, place: int, tokens: int, failures: int) -> None:
        sent = self._pacer.send(tokens, self._now)
        self.seen.sent.append((self._now, tokens))
        arrives = self._now + self._draw(self._run.network)
        self._at(arrives, lambda: self._arrive(sent, place, tokens, failures))

    def _arrive(self, sent: object, place: int, tokens: int, failures: int) -> None:
        run = self._run
        status, headers = self._admit(tokens)
        if status == 200:
            self._working += 1
            done = self._now + self._draw(run.latency)
            self._at(done, self._finish)
        else:
            done = self._now + self._draw(run.refusal)
        told = headers | self._service.headers(self._now)
        wait = _seconds(headers, self._now)
        outcome = Outcome(status, told, wait)
        comes = done + self._draw(run.network)
        self._at(comes, lambda: self._learn(sent, outcome, (place, tokens, failures)))

    def _admit(self, tokens: int) -> tuple[int, dict[str, str]]:
        draw = self._random.random()
        run = self._run
        fault = {} if run.fault_wait is None else {"retry-after": str(run.fault_wait)}
        if run.outage and run.outage[0] <= self._now < run.outage[1]:
            self.seen.refused.append(self._now)
            return run.outage[2], fault
        for status, share in run.faults.items():
            draw -= share
            if draw < 0:
                return status, fault
        most = run.most_at_once
        crowded = most is not None and self._working >= most
        headers = {} if crowded else self._service.admit(tokens, self._now)
        if headers is not None:
            self.seen.refused.append(self._now)
            return 429, headers
        self.seen.admitted.append(self._now)
        self.seen.tokens.append(tokens)
        return 200, {}

    def _finish(self) -> None:
        self._working -= 1

    def _learn(self, sent: object, outcome: Outcome, asked: tuple[int, int, int]) -> None:
        self._pacer.end(sent, outcome, self._now)
        place, tokens, failures = asked
        if outcome.status == 200:
            self._ask_anew()
            return
        failures += 1
        # As a request waits by itself, whatever the others do.
        wait = outcome.retry_after
        pause = self._backoff.delay(failures) if wait is None else wait
        self._at(self._now + pause, lambda: self._ask(place, tokens, failures))


def _seconds(headers: Mapping[str, str], now: float) -> float | None:
    """What `summarize.chat.sending.retry_after` reads, on the simulated clock."""
    if "retry-after-ms" in headers:
        return float(headers["retry-after-ms"]) / 1000
    text = headers.get("retry-after")
    if text is None:
        return None
    if text.isdigit():
        return float(text)
    return max(0.0, parsedate_to_datetime(text).timestamp() - EPOCH - now)
