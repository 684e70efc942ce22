"""Whether a service's refusals can be chance, or whether it is shut."""

import math
from collections import deque


class Chance:
    """Tells refusals by chance from those of a service that lets in nothing more.

    Two shares of refusals are weighed against each other with every request that ends: the share of
    late, and nearly all. That is a CUSUM chart (Page 1954): evidence adds up while refusals follow
    each other, and is gone as soon as enough others got through between them.
    """

    _SHUT = 0.95
    """Of all requests, when a service is shut."""
    _LEAST = 0.05
    """The share of chance that is always reckoned with."""
    _BELIEF, _OUT_OF = 2.0, 20.0
    """Refusals that are reckoned with before there were any, of so many requests."""
    _MEMORY = 200.0
    """Requests over which the share is averaged."""

    def __init__(self) -> None:
        self._refused = self._ended = 0.0
        self.evidence = 0.0
        self._unsettled: list[float] = []
        self._put_down: deque[float] = deque(maxlen=int(self._MEMORY))

    @property
    def share(self) -> float:
        """The share of requests that are refused by chance, with what was believed beforehand."""
        return min(0.5, (self._refused + self._BELIEF) / (self._ended + self._OUT_OF))

    @property
    def _reckoned(self) -> float:
        return max(self._LEAST, self.share)

    @property
    def seen(self) -> tuple[float, float]:
        """Refusals of late, and requests, chance alone counted."""
        return self._refused, self._ended

    def let_in(self) -> None:
        """Note a request that got through."""
        self._forget()
        self._ended += 1
        self.evidence += math.log((1 - self._SHUT) / (1 - self._reckoned))
        if self.evidence <= 0:
            self.evidence = 0.0
            self.put_down()

    def refused(self, sent_at: float, enough: float) -> bool:
        """Note a refusal; whether the service must be shut, by `enough` evidence (in nats)."""
        self._unsettled.append(sent_at)
        self.evidence += math.log(self._SHUT / self._reckoned)
        if self.evidence < enough:
            return False
        self._unsettled.clear()
        self.evidence = 0.0
        return True

    def put_down(self, refused: int = 0) -> None:
        """Put refusals down to chance: those that are not settled yet, and so many besides."""
        for _ in range(len(self._unsettled) + refused):
            self._forget()
            self._refused += 1
            self._ended += 1
        self._put_down.extend(self._unsettled)
        self._unsettled.clear()

    def take_back(self, since: float) -> None:
        """What was refused since then was not chance after all."""
        while self._put_down and self._put_down[-1] >= since:
            self._put_down.pop()
            self._refused = max(0.0, self._refused - 1)
            self._ended = max(self._refused, self._ended - 1)

    def _forget(self) -> None:
        self._refused -= self._refused / self._MEMORY
        self._ended -= self._ended / self._MEMORY
