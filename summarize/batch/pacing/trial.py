"""Whether refusals fall with the rate: a lower one is tried for as long as it takes to tell."""

import math
from dataclasses import dataclass

RATE = 0.8
"""What is tried, of the rate that gets through."""
_REFUSALS = 8.0
"""How many refusals chance would bring in a trial; none is no chance."""


@dataclass(slots=True)
class Trial:
    """A trial that began at `began`, where chance would refuse a `share`.

    `rate` is what got through before, in requests a second.
    """

    began: float
    rate: float
    share: float
    _answered: int = 0

    def ended(self, sent_at: float, *, is_refused: bool) -> bool | None:
        """Note a request; whether refusals fall with the rate, `None` as long as that is open."""
        if sent_at < self.began:
            return None
        if is_refused:
            return False
        self._answered += 1
        return True if self._answered >= math.ceil(_REFUSALS / self.share) else None
