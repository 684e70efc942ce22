"""Rate limits as services keep them, with the time as an argument.

The loopback server asks them with its own clock, simulations with a made-up one. Each limit says
whether a request is let in, and what its headers would tell of it.
"""

import math
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Literal

Kind = Literal["bucket", "fixed", "sliding"]
Names = Literal["openai", "anthropic", "mistral", "azure", "ietf", "plain", "none"]
Wait = Literal["seconds", "date", "ms", "none"]

EPOCH = 1_700_000_000.0
"""The wall clock's time at which simulated clocks begin."""


@dataclass(frozen=True)
class Limit:
    """`amount` requests or tokens a `window` (seconds).

    `kind`: a bucket that refills all the time (OpenAI, Anthropic, Groq), windows that begin on the
    clock, the first of them `phase` seconds old, or a log of the last `window`. `changes` gives
    other amounts from certain times on. `names` and `wait` say which headers announce it, on every
    answer and on refusals. `charged` is the share of a request's announced tokens that counts.
    """

    amount: float
    kind: Kind = "bucket"
    window: float = 60.0
    measure: Literal["requests", "tokens"] = "requests"
    names: Names = "openai"
    wait: Wait = "seconds"
    phase: float = 0.0
    changes: tuple[tuple[float, float], ...] = ()
    charged: float = 1.0

    def at(self, now: float) -> float:
        """The amount that holds now."""
        return next((amount for at, amount in reversed(self.changes) if now >= at), self.amount)


class Gate:
    """A limit in force. Times are seconds on any clock that starts near 0."""

    def __init__(self, limit: Limit) -> None:
        self.limit = limit
        self._taken: deque[tuple[float, float]] = deque()
        self._used = 0.0
        self._at = 0.0

    def has_room(self, tokens: float, now: float) -> bool:
        """Whether a request of `tokens` would be let in."""
        self._advance(now)
        return self._used + self._charge(tokens) <= self.limit.at(now) + 1e-9

    def take(self, tokens: float, now: float) -> None:
        """Let a request in."""
        self._used += self._charge(tokens)
        if self.limit.kind == "sliding":
            self._taken.append((now, self._charge(tokens)))

    def left(self, now: float) -> float:
        """What may still be taken now."""
        self._advance(now)
        return max(0.0, self.limit.at(now) - self._used)

    def reset(self, now: float) -> float:
        """Seconds: a bucket's until it is full, a window's until it ends, a log's until it moves."""
        self._advance(now)
        window = self.limit.window
        if self.limit.kind == "bucket":
            return self._used * window / self.limit.at(now)
        if self.limit.kind == "fixed":
            return window - (now + self.limit.phase) % window
        return self._taken[0][0] + window - now if self._taken else 0.0

    def retry(self, tokens: float, now: float) -> float:
        """Seconds until a request of `tokens` that is refused now would be let in."""
        self._advance(now)
        over = self._used + self._charge(tokens) - self.limit.at(now)
        if self.limit.kind == "bucket":
            return max(0.0, over * self.limit.window / self.limit.at(now))
        if self.limit.kind == "fixed":
            return self.reset(now)
        for at, amount in self._taken:
            over -= amount
            if over <= 1e-9:
                return at + self.limit.window - now
        return self.limit.window

    def _charge(self, tokens: float) -> float:
        return 1.0 if self.limit.measure == "requests" else tokens * self.limit.charged

    def _advance(self, now: float) -> None:
        window = self.limit.window
        if self.limit.kind == "bucket":
            flow = (now - self._at) * self.limit.at(now) / window
            self._used = max(0.0, min(self._used, self.limit.at(now)) - flow)
        elif self.limit.kind == "fixed":
            begins = (self._at + self.limit.phase) // window
            if (now + self.limit.phase) // window > begins:
                self._used = 0.0
        else:
            while self._taken and self._taken[0][0] <= now - window:
                self._used -= self._taken.popleft()[1]
        self._at = now


@dataclass
class Gates:
    """All limits of a service; a request has to pass every one."""

    limits: tuple[Limit, ...]
    gates: list[Gate] = field(init=False)

    def __post_init__(self) -> None:
        self.gates = [Gate(limit) for limit in self.limits]

    def admit(self, tokens: float, now: float, epoch: float = EPOCH) -> dict[str, str] | None:
        """Let a request in; or else the headers that say when to try again."""
        shut = [gate for gate in self.gates if not gate.has_room(tokens, now)]
        if not shut:
            for gate in self.gates:
                gate.take(tokens, now)
            return None
        seconds = max(gate.retry(tokens, now) for gate in shut)
        return _wait_header(shut[0].limit.wait, seconds, epoch + now)

    def headers(self, now: float, epoch: float = EPOCH) -> dict[str, str]:
        """What every answer says of the limits; `epoch` is the wall clock's time at 0."""
        told: dict[str, str] = {}
        for gate in self.gates:
            told |= _announcement(gate, now, epoch)
        if told:
            told["date"] = format_datetime(datetime.fromtimestamp(epoch + now, UTC), usegmt=True)
        return told


def _wait_header(wait: Wait, seconds: float, moment: float) -> dict[str, str]:
    if wait == "seconds":
        return {"retry-after": str(math.ceil(seconds))}
    if wait == "ms":
        return {"retry-after-ms": str(math.ceil(seconds * 1000))}
    if wait == "date":
        until = datetime.fromtimestamp(math.ceil(moment + seconds), UTC)
        return {"retry-after": format_datetime(until, usegmt=True)}
    return {}


def _announcement(gate: Gate, now: float, epoch: float) -> Mapping[str, str]:
    measure = gate.limit.measure
    amount, left = f"{gate.limit.at(now):.0f}", str(math.floor(gate.left(now)))
    reset = gate.reset(now)
    if gate.limit.names == "openai":
        return {
            f"x-ratelimit-limit-{measure}": amount,
            f"x-ratelimit-remaining-{measure}": left,
            f"x-ratelimit-reset-{measure}": duration(reset),
        }
    if gate.limit.names == "anthropic":
        moment = datetime.fromtimestamp(math.ceil(epoch + now + reset), UTC)
        return {
            f"anthropic-ratelimit-{measure}-limit": amount,
            f"anthropic-ratelimit-{measure}-remaining": left,
            f"anthropic-ratelimit-{measure}-reset": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
    if gate.limit.names == "mistral":
        name = "req" if measure == "requests" else "tokens"
        return {
            f"x-ratelimit-limit-{name}-minute": amount,
            f"x-ratelimit-remaining-{name}-minute": left,
        }
    if gate.limit.names == "azure":
        return {
            f"x-ratelimit-limit-{measure}": amount,
            f"x-ratelimit-remaining-{measure}": left,
            f"x-ratelimit-reset-{measure}": str(math.ceil(reset)),
        }
    if gate.limit.names == "ietf":
        return {
            "ratelimit-limit": amount,
            "ratelimit-remaining": left,
            "ratelimit-reset": str(math.ceil(reset)),
        }
    if gate.limit.names == "plain":
        return {
            "x-ratelimit-limit": amount,
            "x-ratelimit-remaining": left,
            "x-ratelimit-reset": str(math.ceil(epoch + now + reset)),
        }
    return {}


def duration(seconds: float) -> str:
    """Seconds as Go writes them, which is how OpenAI does: `120ms`, `1m2.5s`."""
    if seconds < 1:
        return f"{math.ceil(seconds * 1000)}ms"
    minutes, rest = divmod(seconds, 60)
    return (f"{minutes:.0f}m" if minutes else "") + f"{round(rest, 3):g}s"
