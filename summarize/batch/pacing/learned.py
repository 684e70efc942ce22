"""A limit that only a service's refusals reveal."""

import math
from collections import deque
from dataclasses import dataclass

from summarize.batch.pacing.chance import Chance
from summarize.batch.pacing.crowd import Crowd
from summarize.batch.pacing.fates import Fates
from summarize.batch.pacing.first_burst import FirstBurst
from summarize.batch.pacing.history import History, Sent
from summarize.batch.pacing.rate import MeasuredRate, Opening
from summarize.batch.pacing.trial import RATE, Trial


@dataclass(frozen=True, slots=True)
class _Shut:
    """The service is taken for shut; nothing is sent from `noticed` `until` a request may look.

    `since` is when it was noticed first, `is_silent` where the service did not say how long,
    `is_overloaded` where it said that it is.
    """

    since: float
    noticed: float
    until: float
    is_silent: bool
    is_overloaded: bool


class LearnedLimit:
    """What a service's unexplained refusals reveal.

    A refusal has one of three causes, and each leaves its own trace in what is sent beside it:

    - *chance*, as an overcrowded service gives it to one request in ten: others get through. Nobody
      is slowed down for it; the refused request alone waits.
    - *a crowd*, where no more than so many are worked on at a time: it is over as soon as one of
      them ends. The number under way is bounded.
    - *exhaustion*, of sixty requests a minute: all that follow are refused until the service opens.
      Everybody waits, and goes on at the rate that gets through from one opening to the next.

    An *outage* teaches nothing: who says that he is overloaded, or stays shut for longer than a limit
    by the minute would, or than one that was asked for evenly, is met afterwards at the rate of
    before, one request at a time to begin with.

    The service is taken for shut when chance cannot explain what it refuses (`Chance`). A bound has
    to prove itself: where refusals do not fall with it, they are chance, and it is lifted. Where so
    many are put down to chance that a limit just below the run's own rate could be their reason, a
    lower rate is tried for as long as it takes to tell.
    """

    _FIRST, _BOUND = 13.0, 2.5
    """Evidence (nats) that the service is shut: where nothing is bounded yet, and where something is.

    At ten, chance brings as much to one run of thousands of requests in thirty, and stalls it.
    """
    _SUSPICIOUS = 7.0
    """Evidence from which on requests go one by one, until it is enough or none."""
    _DOUBT, _FLAWED = 7.0, 0.01
    """Evidence that a bound explains nothing, and the share of refusals that a good one may bring."""
    _MINUTE, _BURST = 60.0, 1.0
    """Seconds: what most limits count by, and how long the burst may take that exhausts one."""
    _FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 12.0
    """Pauses (in seconds) for services that ask for none, each twice the last."""
    _LONG_PAUSE = 5.0
    """Nobody asks everybody to wait for so many seconds unless a limit is exhausted."""
    _SURE = 3
    """Refused probes after which it is no crowd, and probably a limit by the minute."""
    _MOST_OF = 0.8
    """Of a crowd's bound: a service that works on less has no reason in it to be shut."""
    _DOUBTED = 6
    """Refusals that are put down to chance when a bound is lifted."""
    _HELPLESS, _CHANCY = 12, 0.02
    """Times in a row that the service shuts soon at each rate, from which on no rate explains it; half as
    many where such a share was refused by chance before."""
    _TRIED_FROM = 0.03
    """The share of refusals from which a lower rate is tried."""
    _RAMP, _ENOUGH_ROOM = 2.0, 64.0
    """Requests that may follow each one that gets through when the service has just opened, as in the
    slow start of TCP, and how many make an end of that."""
    _BETWEEN = 60
    """Requests before the first trial; twice as many before each further one."""

    def __init__(self, history: History, concurrency: int) -> None:
        self.crowd = Crowd()
        self._history = history
        self._chance = Chance()
        self._rate: MeasuredRate | None = None
        self._fates = Fates()
        self._burst = FirstBurst(concurrency)
        self._refused = 0
        self._refusals: deque[float] = deque(maxlen=1000)
        self._pause: float | None = None
        self._is_overloaded = False
        self._shut: _Shut | None = None
        self._is_shut = False
        self._in_row = 0
        self._working_on = 0
        self._opening: Opening | None = None
        self._room = math.inf
        self._doubt = 0.0
        self._believed = 0.0
        """The share of refusals by chance when the service was first taken for shut."""
        self._tried = 0.0
        """The share of refusals of which a trial seemed to show that they fall with the rate."""
        self._trial: Trial | None = None
        self._next_trial = float(self._BETWEEN)
        self._between = self._BETWEEN

    @property
    def down_since(self) -> float:
        """Since when the service has said to everybody that it is overloaded; else infinite."""
        is_down = self._in_row and self._shut and self._shut.is_overloaded
        return self._shut.since if is_down and self._shut else math.inf

    def wait(self, now: float) -> float:
        """Seconds until another request may go."""
        if not self._burst.is_over:
            self._learn(now)
            if self._burst.is_held(self._refused, now):
                return self._fates.delay / 4
            if (first := self._burst.wait(self._history.last.requests, now)) > 0:
                return first
        if self._opening is not None or self._room < math.inf or self._is_suspicious:
            self._learn(now)
        if self._room < 1 or (self._is_suspicious and self._fates.are_open):
            return self._fates.delay / 4
        return self._rate.wait(now) if self._rate else 0.0

    def take(self, sent: Sent) -> None:
        """Note a request that goes out."""
        if self._rate is None:
            self._rate = MeasuredRate(sent.at)
            self._burst.begin(sent.at)
        self._fates.add(sent)
        if self._is_shut:
            self._probe(sent)
        self._rate.take(sent.at)
        self._room -= 1

    def ended(self, sent: Sent, now: float) -> None:
        """Note a request that got through, or that failed for reasons of its own."""
        if self._shut and sent.at <= self._shut.noticed:
            self._working_on += 1
        self._fates.end(sent, now, is_refused=False)
        self._learn(now)

    def refused(
        self, sent: Sent, pause: float | None, now: float, *, is_overloaded: bool = False
    ) -> float:
        """Note a refusal; seconds for which nobody may send anything, 0 if it may be chance."""
        self._refused += 1
        self._is_overloaded = is_overloaded
        self._refusals.append(sent.at)
        self._pause = pause
        self._fates.end(sent, now, is_refused=True)
        if not self._is_shut:
            self._learn(now)
        return max(pause or 0.0, self._shut.until - now) if self._is_shut and self._shut else 0.0

    def _learn(self, now: float) -> None:
        """Draw the conclusions from what has become of requests, in the order they were sent."""
        for sent, is_refused in self._fates.known(now):
            self._burst.known(is_refused=is_refused)
            if self._shut is not None and sent.at <= self._shut.noticed:
                continue
            if is_refused:
                self._note_refused(sent, now)
            else:
                self._note_let_in(sent, now)

    def _note_let_in(self, sent: Sent, now: float) -> None:
        self._chance.let_in()
        self.crowd.answered()
        if self._opening is not None:
            self._open(self._opening)
            self._opening = None
            self._room = math.inf if self._has_rate else 0.0
        self._room += self._RAMP
        if self._room > self._ENOUGH_ROOM:
            self._room = math.inf
        self._in_row = 0
        if self._trial:
            self._judge(self._trial, self._trial.ended(sent.at, is_refused=False), now)
        elif self._has_rate:
            doubt = self._doubt + math.log((1 - self._suspected) / (1 - self._FLAWED))
            self._doubt = max(0.0, doubt)

    def _note_refused(self, sent: Sent, now: float) -> None:
        if self._trial:
            self._judge(self._trial, self._trial.ended(sent.at, is_refused=True), now)
        elif self._has_rate and not self._in_row:
            self._doubt += math.log(self._suspected / self._FLAWED)
            if self._doubt > self._DOUBT or self._is_helpless:
                self._lift(sent.at)
        self._room += 1
        is_wary = self._is_bounded or self._room < math.inf
        enough = 0.0 if self._in_row else self._bound if is_wary else self._FIRST
        if self._chance.refused(sent.at, enough):
            if enough == self._FIRST:
                self._believed = self._share
                self._take_back(now - self._fates.delay - self._BURST)
            self._close(self._pause, now)
        else:
            self._try(now)

    def _take_back(self, since: float) -> None:
        """Don't put down to chance what a burst met that exhausted the service.

        Its requests overtake each other on the way, so that some that were refused went out before
        some that were let in. But where others were refused before, these may be like them.
        """
        if self._refusals[0] >= since:
            self._chance.take_back(since)

    @property
    def _is_bounded(self) -> bool:
        return self._trial is None and (self._has_rate or self.crowd.most < math.inf)

    @property
    def _is_suspicious(self) -> bool:
        """Whether the service may be shut, so that requests had better go one by one."""
        return not self._is_shut and self._chance.evidence >= self._SUSPICIOUS

    @property
    def _has_rate(self) -> bool:
        return self._rate is not None and self._rate.value is not None

    @property
    def _suspected(self) -> float:
        """The share of refusals that chance would bring, if it were chance."""
        return max(self._FLAWED, self._tried, self._believed, self._share)

    @property
    def _is_helpless(self) -> bool:
        """Whether the rate was measured again and again, and refusals have not become fewer."""
        often = self._HELPLESS / 2 if self._believed > self._CHANCY else self._HELPLESS
        return self._rate is not None and self._rate.soon > often

    @property
    def _bound(self) -> float:
        """The evidence that is enough where something is bounded: twice as much for a rate, beside chance."""
        is_doubtful = self._has_rate and self._believed > self._CHANCY
        return 2 * self._BOUND if is_doubtful else self._BOUND

    @property
    def _share(self) -> float:
        """The share of refusals that chance has brought of late."""
        refused, ended = self._chance.seen
        return (refused + 0.5) / (ended + 30)

    def _close(self, pause: float | None, now: float) -> None:
        """Send nothing for as long as the service says, or as one may try again."""
        assert self._rate is not None
        if self._trial:
            self._trial = None
            self._rate.bound(None, now)
        self._in_row += 1
        self._opening, self._room = None, math.inf
        is_silent = not pause
        since = self._shut.since if self._shut and self._in_row > 1 else now
        if not pause:
            first = max(self._FIRST_PAUSE, self._rate.pause)
            pause = min(self._LONGEST_PAUSE, first * 2.0 ** min(self._in_row - 1, 10))
        self._shut = _Shut(since, now, now + pause, is_silent, self._is_overloaded)
        self._is_shut = True
        self._working_on = 0
        self._rate.hold(now + pause)

    def _probe(self, sent: Sent) -> None:
        """Send the first request after a pause; nothing more before it is known to be let in."""
        assert self._shut is not None
        assert self._rate is not None
        shut, self._is_shut = self._shut, False
        # Where nobody says when, it is somewhere in the pause that the service opens.
        at = (shut.noticed + shut.until) / 2 if shut.is_silent else shut.until
        self._opening = Opening(at, sent.requests - 1 - self._refused)
        if shut.is_silent or self._rate.value is None:
            self._room = 1.0  # which this one takes

    def _open(self, opening: Opening) -> None:
        """Learn from the service's being open again."""
        assert self._shut is not None
        assert self._rate is not None
        pause = self._shut.until - self._shut.noticed
        if self._may_be_crowd(pause) and self._has_crowd():
            self._rate.note(opening)
            return
        since = self._shut.since
        before = self._let_in(since - self._MINUTE, since) / self._MINUTE
        if self._shut.is_overloaded or self._rate.note_shut(opening, since, before):
            self._rate.resume(opening, since)
            return
        self.crowd.lift()
        by_the_minute = self._in_row >= self._SURE or pause >= self._LONG_PAUSE
        lately = self._lately(opening)
        self._rate.opened(opening, since, lately, by_the_minute=by_the_minute)

    def _has_crowd(self) -> bool:
        """Whether the number under way may be what the service refused; it is bounded then."""
        assert self._shut is not None
        before = self._history.under_way("requests", -math.inf, self._shut.noticed)
        working_on = self._working_on + int(before)
        if self.crowd.most < math.inf:
            return working_on > self._MOST_OF * self.crowd.most - 1 and self.crowd.refused()
        if working_on:
            self.crowd.found(working_on)
        return bool(working_on)

    def _lately(self, opening: Opening) -> float:
        """What was let in within the minute before the service opened, a second.

        A burst that brought about the first refusal belongs to it, however long the pause was.
        """
        assert self._shut is not None
        since = min(opening.at - self._MINUTE, self._shut.since - self._BURST)
        return self._let_in(since, opening.at) / (opening.at - since)

    def _let_in(self, since: float, until: float) -> float:
        """How many requests of those that went out in a time were not refused."""
        sent = self._history.total("requests", until) - self._history.total("requests", since)
        return sent - sum(1 for at in reversed(self._refusals) if since < at <= until)

    def _may_be_crowd(self, pause: float) -> bool:
        """Whether the service may be shut only for as long as it works on so many."""
        assert self._rate is not None
        return self._in_row == 1 and pause < self._LONG_PAUSE and self._rate.value is None

    def _lift(self, now: float) -> None:
        """A bound explained nothing: what is refused is chance."""
        assert self._rate is not None
        self._doubt = self._tried = self._believed = 0.0
        self.crowd.lift()
        self._rate.lift(Opening(now, self._history.last.requests - self._refused))
        self._in_row = 0
        self._chance.put_down(self._DOUBTED)

    def _try(self, now: float) -> None:
        """Begin to try a lower rate, if there are refusals enough for it."""
        refused, ended = self._chance.seen
        total = self._history.last.requests
        is_free = not (self._trial or self._is_bounded or self._is_shut or self._in_row)
        if not is_free or total < self._next_trial or ended < self._BETWEEN:
            return
        share = refused / ended
        if share < self._TRIED_FROM:
            return
        assert self._rate is not None
        is_young = now < self._burst.began + self._MINUTE
        count = self._BETWEEN if is_young else ended
        since = self._history.reached("requests", total - count + 1)
        rate = count / max(0.1, now - since) * (1 - share)
        self._trial = Trial(now, rate, share)
        self._rate.bound(RATE * rate, now)
        if not is_young:
            # A bucket that was emptied has no room for a burst.
            self._rate.hold(now)

    def _judge(self, trial: Trial, falls: bool | None, now: float) -> None:
        """End a trial that tells."""
        if falls is None:
            return
        assert self._rate is not None
        self._trial = None
        self._between *= 2
        self._next_trial = self._history.last.requests + self._between
        self._tried = trial.share if falls else 0.0
        self._rate.bound(trial.rate if falls else None, now)
