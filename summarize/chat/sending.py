"""Sending one request until it is answered, refused, or out of time.

The loop is our own rather than the openai client's or a library's: waits have to be shared by all
threads of a run (`Pace`), bounded by the question's deadline, and told apart from refusals, which
the caller answers with another dialect. What is left of a loop after that is a dozen lines.
"""

import json
import random
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from summarize.chat.dialects import Refusal
from summarize.chat.pace import Outcome, Pace
from summarize.chat.transport import NoReplyError, Reply, Transport
from summarize.errors import ConfigurationError, ServiceError

_LONGEST_MESSAGE = 300
_PASSING = frozenset((408, 409, 425, 429))
_REFUSALS = frozenset((400, 413, 415, 422, 501))
_UNPAID = re.compile(
    r"insufficient_quota|billing|insufficient[ _](?:balance|credit|funds)", re.IGNORECASE
)


class RefusedError(Exception):
    """The service understood the request and does not take it in this form."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.message)
        self.refusal = refusal


@dataclass(frozen=True, slots=True)
class Backoff:
    """Seconds between attempts: doubling from `first` to `longest`, each cut by up to a half."""

    first: float = 0.5
    longest: float = 30.0

    def delay(self, attempt: int) -> float:
        """The wait after failed attempt number `attempt`, counted from 0."""
        # Jitter spreads out threads that failed together; nothing here is secret.
        return min(self.longest, self.first * 2.0 ** min(attempt, 30)) * random.uniform(0.5, 1.0)  # noqa: S311


@dataclass(frozen=True, slots=True)
class Parcel:
    """A request ready to be sent. `tokens` is the most that prompt and answer may take.

    `timeout` bounds one attempt, in seconds. `trial`: it isn't known yet whether the service takes
    this form, so a repeated error 500 is taken for a refusal.
    """

    body: bytes
    tokens: int
    timeout: float
    trial: bool


class Attempts:
    """The attempts at one question: how many requests went out, and when to give up."""

    def __init__(self, deadline: float) -> None:
        self.requests = 0
        self._seconds = deadline
        self.restart()

    def restart(self) -> None:
        """Let the deadline begin now."""
        self.until = time.monotonic() + self._seconds

    @property
    def left(self) -> float:
        """Seconds until the deadline."""
        return self.until - time.monotonic()


class Sender:
    """Sends requests to one service. Thread-safe."""

    def __init__(self, transport: Transport, pace: Pace, backoff: Backoff, key: str | None) -> None:
        self._transport = transport
        self._pace = pace
        self._backoff = backoff
        self._key = key

    def send(self, parcel: Parcel, attempts: Attempts) -> dict[str, Any]:
        """The JSON object of a successful answer.

        Raises `RefusedError`, `ConfigurationError` (key, model or address are wrong) and
        `ServiceError` (refused for good, or out of time).
        """
        attempt = 0
        while True:
            reply, problem = self._once(parcel, attempts)
            wait = None
            if reply is not None:
                answer = _answer(reply)
                if answer is not None:
                    return answer
                problem = self._classify(reply, is_refusal=parcel.trial and attempt > 0)
                wait = retry_after(reply.headers)
            delay = self._backoff.delay(attempt) if wait is None else wait
            if delay > attempts.left:
                asked = "" if wait is None else f"; it asked to wait {wait:.0f} s"
                raise ServiceError(
                    f"The model service did not answer in time: {problem}{asked}",
                    "try again later, or raise the deadline",
                )
            time.sleep(delay)
            attempt += 1

    def _once(self, parcel: Parcel, attempts: Attempts) -> tuple[Reply | None, str]:
        """One exchange: the reply, or what went wrong."""
        if not self._pace.acquire(parcel.tokens, attempts.until):
            raise ServiceError(
                "The model service asked to wait for longer than the deadline allows",
                "try again later, or raise the deadline",
            )
        if attempts.requests == 0:
            # Waiting for one's turn in a long run is no sign of trouble.
            attempts.restart()
        attempts.requests += 1
        timeout = max(0.1, min(parcel.timeout, attempts.left))
        reply: Reply | None = None
        try:
            reply = self._transport.post("/chat/completions", parcel.body, timeout)
        except NoReplyError as error:
            return None, str(error)
        finally:
            self._pace.report(_outcome(reply))
        return reply, ""

    def _classify(self, reply: Reply, *, is_refusal: bool) -> str:
        """What a failure that may pass says of itself; one that will not pass is raised."""
        refusal = self.refusal(reply)
        said = f"{refusal.status}: {refusal.message}"
        status = refusal.status
        if 300 <= status < 400:
            raise ConfigurationError(
                f"The model service redirects to {reply.headers.get('location', 'nowhere')!r}",
                "give the base URL that it redirects to, if you trust it with the key",
            )
        if status in (401, 403):
            given = "refused the key" if self._key else "wants a key and none is configured"
            raise ConfigurationError(f"The model service {given} ({said})", "see summarize doctor")
        if status == 404:
            raise RefusedError(refusal)
        if status == 402 or (status == 429 and _UNPAID.search(f"{refusal.code} {said}")):
            raise ServiceError(f"The account's quota is used up ({said})", "check its billing")
        if refusal.exceeds_context or status in _REFUSALS or (is_refusal and status == 500):
            raise RefusedError(refusal)
        is_final = reply.headers.get("x-should-retry") == "false"
        if is_final or not (status in _PASSING or status >= 500):
            raise ServiceError(f"The model service refused the request ({said})")
        return said

    def refusal(self, reply: Reply) -> Refusal:
        """The service's own account of a failure, cleaned for showing."""
        data = reply.json()
        error = data.get("error", data) if isinstance(data, dict) else None
        status = reply.status
        if not isinstance(error, dict):
            text = (
                error if isinstance(error, str) else reply.content[:2000].decode(errors="replace")
            )
            return Refusal(status, self._clean(text))
        message = error.get("message") or error.get("detail") or error
        code = error.get("code")
        if status < 400 and isinstance(code, int):
            # Relays report their provider's failure inside an answer of status 200.
            status = code if 400 <= code < 600 else 502
        return Refusal(
            status,
            self._clean(message if isinstance(message, str) else json.dumps(message)),
            code=str(code or error.get("type") or ""),
            param=error.get("param") if isinstance(error.get("param"), str) else None,
        )

    def _clean(self, text: str) -> str:
        """A service's words on one line: without control characters, without our key."""
        if self._key:
            text = text.replace(self._key, "[key]")
        line = " ".join("".join(c if c.isprintable() else " " for c in text[:2000]).split())
        return line if len(line) <= _LONGEST_MESSAGE else line[: _LONGEST_MESSAGE - 1] + "…"


def _outcome(reply: Reply | None) -> Outcome:
    if reply is None:
        return Outcome(None, {})
    wait = retry_after(reply.headers) if reply.status >= 400 else None
    return Outcome(reply.status, reply.headers, wait)


def _answer(reply: Reply) -> dict[str, Any] | None:
    """A successful answer, `None` for a failure. Raises `ServiceError` for what is neither."""
    if not 200 <= reply.status < 300:
        return None
    data = reply.json()
    if not isinstance(data, dict):
        raise ServiceError(
            "The model service answered with something that isn't JSON",
            "check the base URL; most end in /v1",
        )
    return None if "error" in data and not data.get("choices") else data


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that a service asks to wait: `retry-after-ms`, or `Retry-After` (RFC 9110, 10.2.3)."""
    for name, unit in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        try:
            seconds = float(headers[name]) / unit
        except (KeyError, ValueError):
            continue
        if 0 <= seconds < float("inf"):
            return seconds
    try:
        when = parsedate_to_datetime(headers["retry-after"])
    except (KeyError, ValueError, TypeError):
        return None
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return max(0.0, (when - datetime.now(UTC)).total_seconds())
