"""How many requests a service works on at a time."""

import math


class Crowd:
    """A bound on the requests under way, found where a service refuses only so many at a time.

    It is what the service was working on when it refused others, and grows by one for each hundred
    requests or so that get through. What the last growth brought about is taken back.
    """

    _GROWTH = 100
    """Requests that have to get through before one more is tried; twice as many after each failure."""
    _MOST_GROWTH = 1600
    _FAILURES = 3
    """Refusals below the bound after which it explains nothing."""

    def __init__(self) -> None:
        self.most = math.inf
        self._growth = self._GROWTH
        self._through = 0
        self._failures = 0
        self._has_grown = False

    def found(self, working_on: int) -> None:
        """Take up how many the service was working on when it refused more."""
        self.most = max(1, working_on)
        self._through = self._failures = 0
        self._has_grown = False

    def lift(self) -> None:
        """Bound nothing any more."""
        self.most = math.inf

    def answered(self) -> None:
        """Note a request that got through."""
        self._through += 1
        if self.most < math.inf and self._through >= self._growth:
            self.most += 1
            self._through, self._failures = 0, 0
            self._has_grown = True

    def refused(self) -> bool:
        """Note that the service was shut all the same; whether the bound may still be the reason."""
        self._through = 0
        if self._has_grown:
            self.most = max(1, self.most - 1)
            self._growth = min(self._MOST_GROWTH, 2 * self._growth)
            self._has_grown = False
            return True
        self._failures += 1
        self.most = max(1, self.most - 1)
        return self._failures < self._FAILURES
