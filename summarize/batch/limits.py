"""What is known of a service's limits, and how long the next request has to wait for them.

Nothing here waits or reads a clock: every question comes with the time, so that ten minutes of a
service can be lived through in a second. There are three kinds of knowledge, from the surest to the
vaguest: what the user states, what the service's headers announce, and what its refusals reveal.

All three start at full speed. A limit that is not there costs nothing, and one that is there is
mostly met with its whole allowance unspent, so that the first burst is the service's to give.
"""

import math
from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from summarize.batch.announcements import Announcement, Measure, Name, announcements
from summarize.chat.pace import Outcome

_OVERLOADED = frozenset((503, 529))
_REFUSED = 429
_MINUTE = 60.0
_UNTIL_NEWS = math.inf
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
        self._totals["requests"].append(self.last.requests)
        self._totals["tokens"].append(self.last.tokens)
        self._under_way[self.last.requests] = self.last
        self._tokens_under_way += tokens
        return self.last

    def end(self, sent: Sent) -> None:
        """Note that a request is over."""
        del self._under_way[sent.requests]
        self._tokens_under_way -= sent.own_tokens

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
        if total <= self._before[measure]:
            return -math.inf
        index = bisect_left(self._totals[measure], total)
        return self._times[index] if index < len(self._times) else math.inf

    def _forget(self, count: int) -> None:
        for measure, totals in self._totals.items():
            self._before[measure] = totals[count - 1]
            del totals[:count]
        del self._times[:count]


class Stated:
    """A limit that the user states: never passed in any sixty seconds, and spread over them.

    A log of what went out keeps the promise; the generic cell rate algorithm (ITU-T I.371) spreads
    requests, with a second's worth to begin with and to catch up after a hold-up.
    """

    _CATCH_UP = 1.0
    _WINDOW = _MINUTE + 0.25
    """The service counts requests as they arrive, some of which are held up more than others."""

    def __init__(self, measure: Measure, per_minute: float, history: History) -> None:
        self.measure = measure
        self._limit = per_minute
        self._history = history
        self._due = -math.inf

    def wait(self, amount: float, now: float) -> float:
        """Seconds until the request may go; one beyond the limit goes alone in its minute."""
        room = self._limit - min(amount, self._limit)
        since = self._history.reached(self.measure, self._history.last.total(self.measure) - room)
        # What went out up to the one that is needed has to leave the window.
        logged = since + self._WINDOW - now if self._history.last.total(self.measure) > room else 0
        return max(0.0, logged, self._due - self._CATCH_UP - now)

    def take(self, amount: float, now: float) -> None:
        """Note a request that goes out."""
        self._due = max(self._due, now) + amount * _MINUTE / self._limit


class Announced:
    """A limit that the service's headers tell of.

    How much room there is now is the most that one of these can warrant, each of which is safe by
    itself:

    - what the last answer said is left, less what went out after its request, and less what went
      out shortly before it and may have arrived later;
    - a window's worth less what went out within the last window: right for a log of the last
      window, and for windows that begin on the clock it is never too much;
    - where the limit refills all the time, as a token bucket does, what has flowed in since. A
      bucket gives itself away: the time until it is full grows in step with what was taken out.

    When the time of the reset comes, one request may go ahead to ask.
    """

    _LONGEST_WINDOW = 120.0
    _OVERTAKING = 0.5
    """Seconds by which one request may be later at the service than another."""
    _SLACK = 0.01
    """Of the window, for the same reason."""
    _NEARLY = 0.1
    """Of the limit: as little may be nothing, by what is not known of requests under way."""
    _LIKENESS, _STEP = 1.2, 1.5
    """Two answers tell a bucket if by at least that step apart they give rates so much alike."""

    def __init__(self, measure: Measure, history: History) -> None:
        self.measure = measure
        self._history = history
        self._answered = Sent(-math.inf, 0.0, 0.0)
        self._limit = self._left = math.inf
        self._told: list[tuple[float, float]] = []
        self._reset_at = -math.inf
        self._window = 0.0
        self._refill: float | None = None
        self._seen: tuple[float, float] | None = None
        self._alike = 0

    def read(self, told: Announcement, sent: Sent) -> None:
        """Learn from the answer to a request. Of answers that overtook each other the newest holds."""
        if told.reset is not None:
            self._compare(told.limit - told.left, told.reset)
            # Whole seconds may have been rounded down.
            length = told.reset + 1 if told.reset.is_integer() else told.reset
            self._window = max(self._window, length)
        if told.window is not None:
            self._window = told.window
        self._note(sent, told.left)
        if sent is not self._answered:
            return
        self._limit = told.limit
        reset = self._window if told.reset is None else told.reset
        self._reset_at = sent.at + reset + self._window * self._SLACK

    def refused(self, sent: Sent) -> None:
        """Nothing was left for a request, whatever was thought."""
        self._note(sent, 0.0)

    def explains(self, sent: Sent) -> bool:
        """Whether a refusal of this request may be put down to this limit."""
        gone = max(0.0, sent.total(self.measure) - self._answered.total(self.measure))
        return self._left - gone < max(sent.own(self.measure), self._NEARLY * self._limit)

    def wait(self, amount: float, now: float, *, idle: bool) -> float:
        """Seconds until there is room, as far as is known; `idle` is with nothing under way."""
        amount = min(amount, self._limit)
        last, answered = self._history.last, self._answered
        gone = last.total(self.measure) - answered.total(self.measure)
        if self._left - gone - self._history.all_under_way(self.measure) >= amount:
            return 0.0
        gone += self._history.under_way(self.measure, answered.at - self._OVERTAKING, answered.at)
        if self._refill is not None:
            reserve = min(self._SLACK * self._limit, self._limit - amount)
            level = min(self._limit, self._left + self._refill * (now - answered.at)) - gone
            return max(0.0, (amount + reserve - level) / self._refill)
        if self._left - gone >= amount:
            return 0.0
        wait = _UNTIL_NEWS
        if self._window <= self._LONGEST_WINDOW:
            room = min(self._limit, self._left + self._within(answered)) - amount
            needed = last.total(self.measure) - room
            slack = self._window * (1 + self._SLACK)
            wait = self._history.reached(self.measure, needed) + slack - now
        if idle or last.at < self._reset_at:
            wait = min(wait, self._reset_at - now)
        return max(0.0, wait)

    def _note(self, sent: Sent, left: float) -> None:
        """The least that was left after the newest request and those that it may have overtaken."""
        if sent.requests > self._answered.requests:
            self._answered = sent
        since = self._answered.at - self._OVERTAKING
        # What is both older and more than another can never be the least again.
        told = [
            (at, said) for at, said in self._told if at >= since and (at > sent.at or said < left)
        ]
        if sent.at >= since and all(at < sent.at or said > left for at, said in told):
            told.append((sent.at, left))
        self._told = told
        self._left = min(said for _, said in told)

    def _within(self, sent: Sent) -> float:
        """What went out within the window before a request, itself included."""
        before = self._history.total(self.measure, sent.at - self._window)
        return sent.total(self.measure) - before

    def _compare(self, used: float, reset: float) -> None:
        """Find out whether the limit refills all the time, and how fast."""
        if used <= 0 or reset < 1:
            return
        if self._seen is None:
            self._seen = (used, reset)
            return
        before, reset_before = self._seen
        if not before / self._STEP < used < before * self._STEP:
            ratio = (used / reset) / (before / reset_before)
            self._alike = self._alike + 1 if 1 / self._LIKENESS < ratio < self._LIKENESS else 0
            self._seen = (used, reset)
        self._refill = used / reset if self._alike >= 2 else None


class Found:
    """The rate that a service's refusals reveal, where nothing else explains them.

    From one time that a refused service takes requests again to the next it lets in what its limit
    allows in that time, whatever kind of limit it keeps. That measured rate is taken up, and from
    there the rate grows along a cubic curve, slow around the rate that was refused and then ever
    faster. The curve is that of CUBIC (Ha, Rhee and Xu 2008), which the adaptive retry mode of the
    AWS SDKs uses for rates too; to go back to what got through instead of by a fixed share is what
    BBR does (Cardwell et al. 2016). One refusal in a hundred requests is the price of knowing.
    """

    _CATCH_UP = 1.0
    """Seconds' worth of requests that may go at once, to make up for a hold-up."""
    _PROBE = 0.02
    """The curve's depth: it begins and ends its flat part so far from the measured rate."""
    _PRICE = 100.0
    """Requests in the flat part, at least; those of a minute if they are more."""
    _DOUBLING = 30.0
    """Seconds, as long as there is only a guess and it has held for a minute."""
    _LEAST, _LIKE = 0.95, 0.7
    """Of the rate that was refused: how low a long steady run may fall, and what resembles it."""
    _ENOUGH, _FEW = 20, 4
    """Requests that make a measurement, and that make one of a rate which is far off."""
    _FIRST_PAUSE, _LONGEST_PAUSE, _LONGER = 0.5, 10.0, 2.0
    """Pauses (in seconds) for services that ask for none: each is that many times the last."""
    _PROBING = 0.5
    """Seconds in which the refusal of a request that probes would have come."""
    _LONG_PAUSE = 5.0
    """Nobody asks to wait for so many seconds unless a limit is exhausted."""
    _CHANCE = 1 / 3
    """Of requests sent at about the same time: with fewer refused it may be chance."""
    _OFTEN, _MEMORY = 0.04, 200.0
    """Events per request, averaged over so many requests, that a limit alone does not bring."""
    _MANY, _LATELY = 0.2, 50.0
    """Refusals per request, averaged over so many requests, that chance alone does not bring."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._refused = 0
        self._rate: float | None = None
        self._rate_refused = math.inf
        self._least = 0.0
        self._cycle: _Moment | None = None
        self._before: _Moment | None = None
        self._open: _Moment | None = None
        """When the service last took requests again, and what it had let in by then."""
        self._event: _Event | None = None
        self._is_shut = self._got_through = False
        self._in_row = 0
        self._refused_with = 0
        self._frequency = self._share = 0.0
        self._grows_since = self._probed = self._due = -math.inf

    def wait(self, now: float) -> float:
        """Seconds until the rate allows another request."""
        return max(0.0, self._due - self._CATCH_UP - now)

    def take(self, sent: Sent) -> None:
        """Note a request that goes out."""
        self._frequency -= self._frequency / self._MEMORY
        self._share -= self._share / self._LATELY
        if self._cycle is None:
            self._cycle = _Moment(sent.at, 0.0)
        if self._is_shut and self._event is not None:
            self._is_shut = False
            self._probed = sent.at
            if self._is_chance(self._event):
                self._in_row = 0
            else:
                self._learn(self._event, sent.requests - 1 - self._refused)
        if self._rate is not None:
            self._due = max(self._due, sent.at) + 1 / self._pace(sent.at)

    def answered(self, sent: Sent) -> None:
        """Note that a request got through."""
        if self._event is not None and sent.at > self._event.noticed:
            self._got_through = True
            self._in_row = 0

    def refused(self, sent: Sent, pause: float | None, now: float) -> float:
        """Note a refusal; how many seconds to send nothing, if the service doesn't say.

        Requests that were under way when the first of them was refused are one event with it.
        """
        self._refused += 1
        self._share += 1 / self._LATELY
        if self._event is not None and sent.at <= self._event.noticed:
            self._refused_with += sent.requests > self._event.first.requests
            return pause or 0.0
        self._refused_with = 1
        is_new = self._got_through or sent.at >= self._probed + self._PROBING / 2
        if is_new:
            self._frequency += 1 / self._MEMORY
        self._in_row += 1
        self._is_shut, self._got_through = True, False
        is_silent = not pause
        if not pause:
            first = max(self._FIRST_PAUSE, 1 / self._rate if self._rate else 0.0)
            pause = min(self._LONGEST_PAUSE, first * self._LONGER ** min(self._in_row - 1, 10))
        self._event = _Event(sent, now, now + pause, is_silent, is_new)
        # No catching up with what could not be sent meanwhile.
        self._due = now + pause + self._CATCH_UP
        return pause

    def _is_chance(self, event: "_Event") -> bool:
        """Whether the refusal may have been one by chance, as overcrowded services give them.

        Then those that were sent at about the same time have got through.
        """
        if self._rate is not None and self._frequency < self._OFTEN:
            return False
        if event.until - event.noticed >= self._LONG_PAUSE or self._share > self._MANY:
            return False
        meanwhile = self._meanwhile(event)
        if meanwhile < self._FEW:
            return self._in_row < 2
        return self._refused_with < max(3, self._CHANCE * meanwhile)

    def _meanwhile(self, event: "_Event") -> float:
        """How many were sent from the one that was refused until that was noticed."""
        return self._history.total("requests", event.noticed) - event.first.requests + 1

    def _learn(self, event: "_Event", let_in: float) -> None:
        """Take up the rate of a service that was exhausted and takes requests again."""
        if self._rate is None or event.is_new:
            self._begin_cycle(event)
        # Where nobody says when, it is somewhere in the pause that the service opens again.
        pause = event.until - event.noticed
        self._measure(let_in, event.until - pause / 2 if event.is_silent else event.until, event)
        self._grows_since = event.until
        if event.is_silent:
            self._due = max(self._due, event.until + self._PROBING + self._CATCH_UP)

    def _begin_cycle(self, event: "_Event") -> None:
        """The service was open since it last opened, and is shut again."""
        assert self._cycle is not None
        if self._rate is None or self._open is None:
            began = max(self._cycle.at, event.first.at - _MINUTE)
            let_in = self._history.total("requests", began) if began > self._cycle.at else 0.0
            self._cycle = _Moment(began, let_in)
            return
        is_first = self._rate_refused == math.inf
        steady = event.noticed - self._grows_since > (_MINUTE if is_first else self._span() / 2)
        self._rate_refused = self._pace(event.noticed)
        # What got through in a long time of growth is less than what would have.
        self._least = self._rate_refused * (0.5 if is_first else self._LEAST) if steady else 0.0
        if is_first or self._open.let_in - self._cycle.let_in >= self._ENOUGH:
            self._before = None if is_first else self._cycle
            self._cycle = self._open

    def _measure(self, let_in: float, opens: float, event: "_Event") -> None:
        """Take up the rate that got through from the cycle's beginning to where it opens again."""
        assert self._cycle is not None
        count, seconds = let_in - self._cycle.let_in, max(0.1, opens - self._cycle.at)
        self._open = _Moment(opens, let_in)
        if self._rate is None:
            # Most limits are by the minute, and most begin with a minute's worth.
            is_sure = (
                self._in_row > 1
                or event.until - event.noticed >= self._LONG_PAUSE
                or self._share > self._MANY
                or self._refused_with >= max(3, 2 / 3 * self._meanwhile(event))
            )
            self._rate = max(1.0, count) / max(_MINUTE if is_sure else 0.0, seconds)
            return
        measured, refused = max(1.0, count) / seconds, self._rate_refused
        if self._before is not None and seconds < _MINUTE and measured > self._LIKE * refused:
            # A log of the last minute repeats in it what was sent in the minute before.
            measured = (let_in - self._before.let_in) / (opens - self._before.at)
        if refused < math.inf and count >= (self._FEW if measured < refused / 2 else self._ENOUGH):
            self._rate = min(refused, max(measured, self._least))

    def _pace(self, now: float) -> float:
        """Requests a second, on the curve that passes the measured rate half-way up."""
        assert self._rate is not None
        seconds = max(0.0, now - self._grows_since)
        if self._rate_refused == math.inf:
            return self._rate * math.exp2(min(max(0.0, seconds - _MINUTE) / self._DOUBLING, 20.0))
        return self._rate * (1 + self._PROBE * (2 * seconds / self._span() - 1) ** 3)

    def _span(self) -> float:
        """Seconds from one refusal to where the next is looked for."""
        assert self._rate is not None
        return max(_MINUTE, self._PRICE / self._rate)


@dataclass(frozen=True, slots=True)
class _Moment:
    """A time, and how many requests had been let in by then."""

    at: float
    let_in: float


@dataclass(frozen=True, slots=True)
class _Event:
    """The first refusal of several.

    `until` is when something may be sent again, which `is_silent` services don't say themselves.
    `is_new` with requests let in since the last event.
    """

    first: Sent
    noticed: float
    until: float
    is_silent: bool
    is_new: bool


class Limits:
    """All that is known of a service's limits, and how many requests may be under way.

    An overloaded service (503, 529) is asked less at a time. How much less goes by the share of
    such answers, as in DCTCP (Alizadeh et al. 2010): a round of nothing but overload halves what
    may be under way, and up to one such answer in ten is taken for chance.
    """

    _LOST, _WON = 0.5, 0.05
    """Places that an overloaded answer takes away, and that a good one adds."""

    def __init__(
        self, concurrency: int, rpm: float | None = None, tpm: float | None = None
    ) -> None:
        self._history = History()
        self._stated: list[Stated] = []
        if rpm:
            self._stated.append(Stated("requests", rpm, self._history))
        if tpm:
            self._stated.append(Stated("tokens", tpm, self._history))
        self._announced: dict[Name, Announced] = {}
        self._found = Found(self._history)
        self._concurrency = concurrency
        self._places = float(concurrency)
        self._resume = -math.inf

    def wait(self, tokens: int, now: float) -> float:
        """Seconds until a request of `tokens` may go, 0 for at once; infinite until others end."""
        if len(self._history) >= int(self._places):
            return _UNTIL_NEWS
        wait = max(self._resume - now, self._found.wait(now))
        for stated in self._stated:
            wait = max(wait, stated.wait(_amount(stated.measure, tokens), now))
        idle = not self._history
        for announced in self._announced.values():
            amount = _amount(announced.measure, tokens)
            wait = max(wait, announced.wait(amount, now, idle=idle))
        return max(0.0, wait)

    def send(self, tokens: int, now: float) -> Sent:
        """Note that a request goes out."""
        sent = self._history.add(tokens, now)
        self._found.take(sent)
        for stated in self._stated:
            stated.take(_amount(stated.measure, tokens), now)
        return sent

    def end(self, sent: Sent, outcome: Outcome, now: float) -> None:
        """Learn from how a request ended."""
        self._history.end(sent)
        told = dict(announcements(outcome.headers))
        for name, announcement in told.items():
            if name not in self._announced:
                self._announced[name] = Announced(name.measure, self._history)
            self._announced[name].read(announcement, sent)
        pause = outcome.retry_after
        if outcome.status == _REFUSED:
            short = [name for name in told if told[name].left < sent.own(name.measure)]
            pause = self._refused(sent, pause, now, bool(short))
        elif outcome.status in _OVERLOADED:
            self._places = max(1.0, self._places - self._LOST)
        elif outcome.status is not None and outcome.status < 400:
            self._places = min(self._concurrency, self._places + self._WON)
            self._found.answered(sent)
        self._resume = max(self._resume, now + (pause or 0.0))

    def _refused(
        self, sent: Sent, pause: float | None, now: float, is_explained: bool
    ) -> float | None:
        explanations = [limit for limit in self._announced.values() if limit.explains(sent)]
        for limit in explanations:
            limit.refused(sent)
        if explanations or is_explained:
            return pause
        return self._found.refused(sent, pause, now)


def _amount(measure: Measure, tokens: int) -> float:
    return 1.0 if measure == "requests" else tokens
