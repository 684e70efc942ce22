"""How fast a run may ask: as fast as the service allows, and no faster.

`ServiceLimits` knows when the next request may go; here the threads of a run wait for it. They go in
order in which they came, a refused request at its old place. Only a thread that gets leave is
woken: to wake a hundred for the one that can go would cost more than the request does.
"""

import heapq
import math
import threading
import time
from dataclasses import dataclass, field

from summarize.batch.pacing.history import Sent
from summarize.batch.pacing.limits import ServiceLimits
from summarize.chat.pace import Outcome

_LONGEST_WAIT = 3600.0
"""When the service asks for more (in seconds), the run had better be gone on with later."""
_REFUSED = 429


@dataclass(order=True, slots=True)
class _Turn:
    """A request that waits; `due` is when its thread looks again by itself.

    `patience` is how many seconds the service may be down before it gives up.
    """

    place: int
    tokens: int = field(compare=False)
    patience: float = field(compare=False)
    sent: Sent | None = field(default=None, compare=False)
    is_settled: bool = field(default=False, compare=False)
    due: float = field(default=math.inf, compare=False)
    woken: threading.Event = field(default_factory=threading.Event, compare=False)


class _Own(threading.local):
    """Each thread's last turn; `again` is the place of a refused request that will come back.

    It may not do so before `rested`, whatever the others do.
    """

    turn: _Turn | None = None
    again: int | None = None
    rested: float = -math.inf


class AdaptivePace:
    """The pace of one batch; a `summarize.chat.pace.Pace`. Thread-safe.

    `rpm` and `tpm` are limits that the user states, in requests and tokens a minute. Tokens are
    those of the prompt and the most that the answer may take, which is how services count them.
    """

    is_queue = True

    def __init__(
        self, concurrency: int, rpm: float | None = None, tpm: float | None = None
    ) -> None:
        self._limits = ServiceLimits(concurrency, rpm, tpm)
        self._lock = threading.Lock()
        self._queue: list[_Turn] = []
        self._resting: dict[int, _Turn] = {}
        self._own = _Own()
        self._places = 0
        self._stopped = False

    def stop(self) -> None:
        """Give no more leave: every question that waits for some fails."""
        with self._lock:
            self._stopped = True
            for turn in (*self._queue, *self._resting.values()):
                self._settle(turn)
            self._queue.clear()

    def acquire(self, tokens: int, until: float) -> bool:
        """Wait for leave; a run waits for a turn as long as it takes, whatever `until` says.

        `False` if the run is stopped, if the service wants nothing for more than an hour, or if it
        has been down for as long as there was until then.
        """
        if self._own.rested - time.monotonic() > _LONGEST_WAIT:
            return False
        with self._lock:
            if self._stopped:
                return False
            turn = _Turn(self._place(), tokens, until - time.monotonic())
            self._resting[turn.place] = turn
        while not turn.is_settled and (rest := self._own.rested - time.monotonic()) > 0:
            turn.woken.wait(rest)
        with self._lock:
            del self._resting[turn.place]
            if not turn.is_settled:
                heapq.heappush(self._queue, turn)
                self._admit()
        while not turn.is_settled:
            wait = turn.due - time.monotonic()
            turn.woken.wait(None if wait == math.inf else max(0.0, wait))
            with self._lock:
                if not turn.is_settled:
                    turn.due = math.inf
                    self._admit()
                    if not turn.is_settled:
                        turn.woken.clear()  # it knows when it is due, and need not be told
        self._own.turn = turn
        return turn.sent is not None

    def report(self, outcome: Outcome) -> None:
        """Learn from how a request ended."""
        turn = self._own.turn
        assert turn is not None
        assert turn.sent is not None
        self._own.again = turn.place if outcome.status == _REFUSED else None
        self._own.rested = time.monotonic() + (outcome.retry_after or 0.0)
        with self._lock:
            self._limits.end(turn.sent, outcome, time.monotonic())
            self._admit()

    def _place(self) -> int:
        if self._own.again is not None:
            return self._own.again
        self._places += 1
        return self._places

    def _admit(self) -> None:
        """Let go whoever can; the first of the others is told when to look again."""
        now = time.monotonic()
        while self._queue:
            first = self._queue[0]
            wait = self._limits.wait(first.tokens, now)
            down = now + wait - self._limits.down_since
            if wait <= 0:
                first.sent = self._limits.send(first.tokens, now)
            elif wait == math.inf or (wait <= _LONGEST_WAIT and down <= first.patience):
                if now + wait < first.due:
                    first.due = now + wait
                    first.woken.set()
                return
            heapq.heappop(self._queue)
            self._settle(first)

    def _settle(self, turn: _Turn) -> None:
        turn.is_settled = True
        turn.woken.set()
