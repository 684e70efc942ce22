"""What a run sends before anything is known of a service."""

import math


class FirstBurst:
    """Keeps a hundred threads from asking in one instant what a small limit refuses to most of them.

    Some go at once. The others follow in half a second, by which time the first refusals are back; with
    the second of these nobody goes until it is known what became of those before.
    """

    _AT_ONCE, _STEP, _WITHIN = 16, 0.01, 0.5
    """Requests that go at once, and seconds: between those that follow, and until the last of them."""
    _LASTS = 5.0
    """Seconds after which a first refusal has nothing to do with the burst."""

    def __init__(self, concurrency: int) -> None:
        """`concurrency`: how many may be under way, and so belong to the burst."""
        self._step = min(self._STEP, self._WITHIN / max(1, concurrency - self._AT_ONCE))
        self.began = -math.inf
        self._is_any_known = self._is_refusal_known = False

    @property
    def is_over(self) -> bool:
        """Whether it has no say any more."""
        return self._is_any_known and self._is_refusal_known

    def wait(self, sent: float, now: float) -> float:
        """Seconds until another may go, when so many were sent."""
        if self._is_any_known or self.began == -math.inf:
            return 0.0
        return max(0.0, self.began + (sent - self._AT_ONCE) * self._step - now)

    def is_held(self, refused: int, now: float) -> bool:
        """Whether nobody may go, when so many were refused: what these mean is not known yet."""
        return refused > 1 and not self._is_refusal_known and now < self.began + self._LASTS

    def begin(self, now: float) -> None:
        """Note the first request of all."""
        self.began = now

    def known(self, *, is_refused: bool) -> None:
        """Note that it is known what became of a request and of all before it."""
        self._is_any_known = True
        self._is_refusal_known |= is_refused
