"""The rate that a service lets in, measured from one time that it opens to the next."""

import math
from dataclasses import dataclass

_MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Opening:
    """A time at which a service took requests again, and how many it had let in by then."""

    at: float
    let_in: float


class MeasuredRate:
    """Requests a second that a service lets in, and how they are spread.

    From one time that an exhausted service opens to another it lets in what its limit allows in
    that time, whatever kind of limit it keeps: the two times leave it in the same state. From the
    measured rate the pace grows along a cubic curve, slow around the rate that was refused and then
    ever faster. The curve is that of CUBIC (Ha, Rhee and Xu 2008), which the adaptive retry mode of
    the AWS SDKs uses for rates too; to go back to what got through instead of by a fixed share is
    what BBR does (Cardwell et al. 2016). One refusal in a hundred requests is the price of knowing.
    """

    CATCH_UP = 1.0
    """Seconds' worth of requests that may go at once, to make up for a hold-up."""
    _PROBE = 0.015
    """The curve's depth: it begins and ends its flat part so far from the measured rate."""
    _WARY = 0.03
    """The same below that rate, where the one before did not hold."""
    _STEADY, _SOON = 0.5, 0.25
    """Flat parts for which a rate holds, and for which it hardly does."""
    _GONE = 1.3
    """Flat parts without a refusal after which the limit is gone, and the rate doubles in each half."""
    _PRICE = 100.0
    """Requests in the flat part, at least; those of a minute if they are more."""
    _DOUBLING = 30.0
    """Seconds, as long as there is only a guess and it has held for a minute."""
    _DOWN = 66.0
    """Seconds: shut for longer than a limit by the minute explains, a service is down, the first time."""
    _BRIEF, _MANY = 15.0, 30
    """The same where the rate is proven, and no less time than so many requests take: what was asked for
    evenly exhausts no limit for long."""
    _PROVEN = 0.1
    """How near to the rate a minute has to come that proves it."""
    _AGAIN = 3
    """Times in a row that a service shuts soon after it opened, before its limit must have changed."""
    _ROOM = 4
    """Requests that there may have to be room for before one looks."""
    _MOST_IN_A_MINUTE = 2.0
    """Minutes' worth that a limit may let in within one: what it had left, and what comes anew."""
    _ENOUGH, _FEW = 20, 4
    """Requests that make a measurement, and that make one of a rate which is far off."""

    def __init__(self, began: float) -> None:
        self._openings = [Opening(began, 0.0)]
        self._rate: float | None = None
        self._refused_at = math.inf
        self._soon = 0
        self._depth = self._PROBE
        self._was_down = False
        self._grows_since = self._due = -math.inf

    @property
    def value(self) -> float | None:
        """Requests a second, `None` where nothing bounds them."""
        return self._rate

    @property
    def soon(self) -> int:
        """How often in a row the service has shut soon after it opened."""
        return self._soon

    def wait(self, now: float) -> float:
        """Seconds until another request may go."""
        return max(0.0, self._due - self.CATCH_UP - now)

    @property
    def pause(self) -> float:
        """Seconds until one may look whether a service that does not say so lets in some again.

        That is when there is room for one at the rate, or for a few, where it shuts again and again.
        """
        return min(self._ROOM, 1 + self._soon) / self._rate if self._rate else 0.0

    def take(self, now: float) -> None:
        """Note a request that goes out."""
        if self._rate is not None:
            self._due = max(self._due, now) + 1 / self.pace(now)

    def hold(self, until: float) -> None:
        """Send nothing until then, and catch up with nothing that could not be sent meanwhile."""
        self._due = max(self._due, until + self.CATCH_UP)

    def lift(self, opening: Opening) -> None:
        """Bound nothing any more; what is measured begins anew."""
        self._openings = [opening]
        self._rate, self._refused_at = None, math.inf
        self._soon = 0
        self._due = -math.inf

    def bound(self, rate: float | None, now: float) -> None:
        """Take up a rate that was measured otherwise, or none."""
        self._rate, self._grows_since = rate, now
        self._refused_at = rate or math.inf
        self._due = min(self._due, now)

    def note(self, opening: Opening) -> None:
        """Remember an opening that bounds nothing."""
        self._openings.append(opening)

    def resume(self, opening: Opening, shut_at: float) -> None:
        """Go on as before the service was down, which is no measure of what it lets in."""
        self._openings = [opening]
        self._grows_since += opening.at - shut_at

    def note_shut(self, opening: Opening, shut_at: float, before: float) -> bool:
        """Note that the service was shut; whether no limit explains for how long, since it was down.

        `before` is what it had let in within the minute before, a second. Who is shut for so long again,
        and was open for less, has a limit by more than the minute, or another one than before.
        """
        shut_for, open_for = opening.at - shut_at, shut_at - self._openings[-1].at
        is_again = self._was_down and open_for < shut_for
        if self._rate is None:
            is_proven = open_for > self._MOST_IN_A_MINUTE * _MINUTE
        else:
            is_proven = abs(before / self._rate - 1) < self._PROVEN
        brief = max(self._BRIEF, self._MANY / self._rate if self._rate else 0.0)
        self._was_down = shut_for > (brief if is_proven else self._DOWN)
        return self._was_down and not is_again

    def opened(
        self, opening: Opening, shut_at: float, lately: float, *, by_the_minute: bool
    ) -> None:
        """Take up the rate up to an opening of a service that shut at a moment.

        `lately` is what was let in within the minute before it opened, a second. `by_the_minute`: it
        looks like a limit on that, which mostly begins with a minute's worth.
        """
        if self._rate is None and by_the_minute:
            began = self._openings[0]
            count = max(1.0, opening.let_in - began.let_in)
            whole = count / max(_MINUTE, opening.at - began.at)
            self._rate = max(whole, lately)
        elif self._rate is None and len(self._openings) > 1:
            first = self._since(opening)
            self._rate = max(1.0, opening.let_in - first.let_in) / max(0.1, opening.at - first.at)
        elif self._rate is None:
            pass  # what got through in the first burst is no rate
        else:
            self._measure(opening, shut_at, lately)
        if self._rate is not None:
            self._rate = max(self._rate, lately / self._MOST_IN_A_MINUTE)
        self._openings.append(opening)
        self._grows_since = opening.at

    def _measure(self, opening: Opening, shut_at: float, lately: float) -> None:
        rate, refused = self._rate or 0.0, self.pace(shut_at)
        self._note_held((shut_at - self._grows_since) / self._span())
        since = self._since(opening)
        count = max(1.0, opening.let_in - since.let_in)
        measured = count / max(0.1, opening.at - since.at)
        if opening.at - since.at >= _MINUTE:
            measured = max(measured, lately)
        elif self._soon > self._AGAIN:
            measured = math.sqrt(measured * rate)
        is_far_off = measured < refused / 2 or self._soon > self._AGAIN
        self._refused_at = refused
        if count >= (self._FEW if is_far_off else self._ENOUGH):
            self._rate = min(refused, measured)

    def _note_held(self, spans: float) -> None:
        """Note for how long a rate has held: whether that is soon, and how warily the next begins."""
        if spans > self._STEADY:
            self._soon, self._depth = 0, self._PROBE
        else:
            self._soon += spans < self._SOON
            self._depth = self._WARY

    def _since(self, opening: Opening) -> Opening:
        """The opening from which to measure: the last one that is a minute ago, or else the first.

        A log of the last minute repeats in it what was sent in the minute before. The beginning of
        all is no opening, for a bucket is full then. Where the service shuts again and again, what
        held a minute ago doesn't hold any more.
        """
        if self._soon > self._AGAIN:
            return self._openings[-self._AGAIN :][0]
        old = [one for one in self._openings if opening.at - one.at >= _MINUTE]
        if old:
            self._openings = self._openings[len(old) - 1 :]
        real = self._openings[1:] if len(self._openings) > 1 and not old else self._openings
        return real[0]

    def pace(self, now: float) -> float:
        """Requests a second, on the curve that passes the measured rate half-way up."""
        assert self._rate is not None
        seconds = max(0.0, now - self._grows_since)
        if self._refused_at == math.inf:
            return self._rate * math.exp2(min(max(0.0, seconds - _MINUTE) / self._DOUBLING, 20.0))
        spans = seconds / self._span()
        depth = self._depth if spans < self._STEADY else self._PROBE
        curve = 1 + depth * (2 * min(spans, self._GONE) - 1) ** 3
        return self._rate * curve * math.exp2(min(20.0, 2 * max(0.0, spans - self._GONE)))

    def _span(self) -> float:
        """Seconds from one refusal to where the next is looked for."""
        assert self._rate is not None
        return max(_MINUTE, self._PRICE / self._rate)
