"""What became of a run's requests, in the order in which they were sent."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from summarize.batch.pacing.history import Sent


@dataclass(slots=True)
class _Fate:
    sent: Sent
    is_refused: bool | None = None
    is_told: bool = False


class Fates:
    """Refusals come back sooner than answers: only in the order of sending do they tell a share.

    A request that was not refused in twice the time that refusals take is taken for let in.
    """

    _FIRST_DELAY = 0.25
    """Seconds that a refusal is thought to take before there was one."""
    _MEMORY = 10
    """Refusals over which their delay is averaged, once there were so many."""

    def __init__(self) -> None:
        self._waiting: deque[_Fate] = deque()
        self._by_number: dict[float, _Fate] = {}
        self._delay = self._FIRST_DELAY
        self._refusals = 0

    @property
    def delay(self) -> float:
        """Seconds after which a request that was not refused has been let in."""
        return 2 * self._delay

    @property
    def are_open(self) -> bool:
        """Whether there are requests of which nothing is known yet."""
        return bool(self._waiting)

    def add(self, sent: Sent) -> None:
        """Note a request that goes out."""
        fate = self._by_number[sent.requests] = _Fate(sent)
        self._waiting.append(fate)

    def end(self, sent: Sent, now: float, *, is_refused: bool) -> None:
        """Note how a request ended."""
        fate = self._by_number.pop(sent.requests)
        fate.is_refused = is_refused
        if is_refused and fate.is_told:
            self._waiting.append(fate)  # it was taken for let in
        if is_refused:
            self._refusals = min(self._MEMORY, self._refusals + 1)
            self._delay += (now - sent.at - self._delay) / self._refusals

    def known(self, now: float) -> Iterator[tuple[Sent, bool]]:
        """The requests whose fate is known by now and was not told before, and whether refused."""
        late = now - self.delay
        while self._waiting:
            fate = self._waiting[0]
            if fate.is_refused is None and fate.sent.at > late:
                return
            self._waiting.popleft()
            fate.is_told = True
            yield fate.sent, bool(fate.is_refused)
