"""What a run has sent, and what of it is still under way."""

import math
from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from summarize.batch.pacing.announcements import Measure

UNTIL_NEWS = math.inf
"""A wait that only the end of another request can cut short."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A request that went out at `at`: how many requests and tokens had gone out with it."""

    at: float
    requests: float
    tokens: float
    own_tokens: float = 0.0

    def total(self, measure: Measure) -> float:
        """What had gone out by then, this request included."""
        return self.requests if measure == "requests" else self.tokens

    def own(self, measure: Measure) -> float:
        """What this request took."""
        return 1.0 if measure == "requests" else self.own_tokens


class History:
    """What went out in the last `REACH` seconds at least, and what is still under way."""

    REACH = 130.0

    def __init__(self) -> None:
        self.last = Sent(-math.inf, 0.0, 0.0)
        self._times = array("d")
        self._left = array("d")
        self._totals: dict[Measure, array[float]] = {"requests": array("d"), "tokens": array("d")}
        self._before: dict[Measure, float] = {"requests": 0.0, "tokens": 0.0}
        self._under_way: dict[float, Sent] = {}
        self._tokens_under_way = 0.0

    def add(self, tokens: float, now: float) -> Sent:
        """Note a request."""
        if len(self._times) > 1000 and self._times[len(self._times) // 2] < now - self.REACH:
            self._forget(len(self._times) // 2)
        self.last = Sent(now, self.last.requests + 1, self.last.tokens + tokens, tokens)
        self._times.append(now)
        self._left.append(max(now, self._left[-1]) if self._left else now)
        self._totals["requests"].append(self.last.requests)
        self._totals["tokens"].append(self.last.tokens)
        self._under_way[self.last.requests] = self.last
        self._tokens_under_way += tokens
        return self.last

    def end(self, sent: Sent, left_at: float | None = None) -> None:
        """Note that a request is over, and when it had left, if that was later than it should."""
        del self._under_way[sent.requests]
        self._tokens_under_way -= sent.own_tokens
        if left_at is None:
            return
        for index in range(
            max(0, int(sent.requests - self._before["requests"]) - 1), len(self._left)
        ):
            if self._left[index] >= left_at:
                break
            self._left[index] = left_at

    def __len__(self) -> int:
        """How many requests are under way."""
        return len(self._under_way)

    def all_under_way(self, measure: Measure) -> float:
        """What is under way."""
        return len(self._under_way) if measure == "requests" else self._tokens_under_way

    def under_way(self, measure: Measure, since: float, until: float) -> float:
        """What went out from one moment to another and is still under way."""
        total = 0.0
        for sent in reversed(self._under_way.values()):
            if sent.at < since:
                break
            if sent.at <= until:
                total += sent.own(measure)
        return total

    def total(self, measure: Measure, until: float) -> float:
        """What had gone out by a moment, since the beginning."""
        index = bisect_right(self._times, until)
        return self._totals[measure][index - 1] if index else self._before[measure]

    def reached(self, measure: Measure, total: float) -> float:
        """When so much had gone out since the beginning."""
        return self._reached(measure, total, self._times)

    def left(self, measure: Measure, total: float) -> float:
        """When so much had left as a whole, whatever held some of it up."""
        return self._reached(measure, total, self._left)

    def _reached(self, measure: Measure, total: float, times: "array[float]") -> float:
        if total <= self._before[measure]:
            return -math.inf
        index = bisect_left(self._totals[measure], total)
        return times[index] if index < len(times) else math.inf

    def _forget(self, count: int) -> None:
        for measure, totals in self._totals.items():
            self._before[measure] = totals[count - 1]
            del totals[:count]
        del self._times[:count]
        del self._left[:count]
