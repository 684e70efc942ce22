"""Sending one request until it is answered, refused, or out of time.

The loop is our own rather than the openai client's or a library's: waits have to be shared by all
threads of a run (`Pace`), bounded by the question's deadline, and told apart from refusals, which
the caller answers with another dialect. What is left of a loop after that is a dozen lines.
"""

import json
import logging
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from summarize.chat.choices import first_choice
from summarize.chat.completions import error_of
from summarize.chat.pace import Outcome, Pace
from summarize.chat.prices import Budget
from summarize.chat.protocol import Usage
from summarize.chat.refusals import Refusal, is_web_page, wait_in_words
from summarize.chat.replies import NoReplyError, Reply, UnreachableError
from summarize.chat.transport import Transport
from summarize.errors import ConfigurationError, QuotaError, ServiceError
from summarize.printable import printable_line

_log = logging.getLogger(__name__)

_LONGEST_MESSAGE = 300
_LONGEST_DETAIL = 4000
_LATER = "try again later, or raise the deadline"
_ADDRESS = "check the base URL; most end in /v1"
_CUTS_ANSWERS = "try again; if it stays so, something on the way cuts answers off: a proxy?"
_ANOTHER_DAY = "wait until tomorrow, or name another model"
_PASSING = frozenset((408, 409, 425, 429))
_REFUSALS = frozenset((400, 404, 413, 415, 422, 501))
_BAD_GATEWAY = 502
# Failures in a row that a service may get over by itself, for one question.
_MOST_FAILURES = 8
# The same before the service has ever answered: then the address is the likelier culprit.
_MOST_FIRST_FAILURES = 3


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

    def delay(self, failures: int) -> float:
        """The wait after so many failures in a row."""
        whole = min(self.longest, self.first * 2.0 ** min(failures - 1, 30))
        # The jitter spreads out threads that failed together; nothing here is secret.
        return whole * random.uniform(0.5, 1.0)  # noqa: S311


@dataclass(frozen=True, slots=True)
class Request:
    """A request ready to be sent; `most` is what prompt and answer may take.

    `used` tells what an answer did take. `timeout` bounds one attempt, in seconds. `trial`: it isn't
    known yet whether the service takes this form, so a repeated error 500 is taken for a refusal.
    """

    body: bytes
    most: Usage
    used: Callable[[dict[str, Any]], Usage]
    timeout: float
    trial: bool


class Attempts:
    """The attempts at one question: how many requests went out, and when to give up.

    `until` is when no further request may go out. Waits in a longer run's queue are excused: an
    article must not fail because many stand before it.
    """

    def __init__(self, deadline: float) -> None:
        self.requests = 0
        self._seconds = deadline
        self.until = time.monotonic() + deadline

    def count(self) -> None:
        """Note a request. The deadline begins with the first.

        Waiting for one's turn in a long run is no sign of trouble.
        """
        if self.requests == 0:
            self.until = time.monotonic() + self._seconds
        self.requests += 1

    def excuse(self, seconds: float) -> None:
        """Leave a wait for one's turn, or for money, out of account."""
        self.until += seconds

    @property
    def left(self) -> float:
        """Seconds until the deadline."""
        return self.until - time.monotonic()


class Sender:
    """Sends requests to one service. Thread-safe.

    `price_share` is what its requests cost beside the list price.
    """

    price_share = 1.0

    def __init__(self, transport: Transport, pace: Pace, backoff: Backoff) -> None:
        self._transport = transport
        self._pace = pace
        self._backoff = backoff
        self._has_answered = False
        self._has_been_understood = False

    def send(self, request: Request, attempts: Attempts, budget: Budget) -> dict[str, Any]:
        """The JSON object of a successful answer, for which `budget` is charged.

        Raises `RefusedError`, `BudgetError`, `ConfigurationError` (key or address are wrong) and
        `ServiceError` (refused for good, unreachable or out of time).
        """
        failures = refusals = 0
        previous: int | None = None
        late: ServiceError | None = None
        while True:
            status, wait = None, None
            try:
                reply, answer = self._exchange(request, attempts, budget, late)
            except NoReplyError as error:
                problem = str(error)
            else:
                if answer is not None:
                    return answer
                failure = self._classify(reply, repeated=request.trial and previous == 500)
                problem = str(failure)
                status, wait = failure.status, asked_wait(reply)
            previous = status
            # A rate limit says nothing against the service; only the deadline ends that.
            if status == 429:
                refusals += 1
            else:
                failures += 1
                self._check_patience(failures, problem)
            delay = self._backoff.delay(failures + refusals) if wait is None else wait
            late = self._late(delay, problem)
            if status == 429 and wait is not None and attempts.left > 0:
                # The pace has heard it, too: how long to wait, and whether to, is its business.
                _log.info("%s: %s; asked to wait for %.1f s", self._where, problem, wait)
            else:
                self._wait(delay, attempts, problem)

    def _exchange(
        self, request: Request, attempts: Attempts, budget: Budget, late: ServiceError | None
    ) -> tuple[Reply, dict[str, Any] | None]:
        """One charged and paced exchange: the reply, and the answer that it may be.

        Raises `NoReplyError`, and `late` if it may not be.
        """
        asked = time.monotonic()
        # Before its turn comes, for who waits for money must not keep a place from those who have it.
        with budget.charge(request.most):
            attempts.excuse(time.monotonic() - asked)
            try:
                self._await_turn(request, attempts, late)
                reply = self._post(request, attempts)
            except (ServiceError, UnreachableError):  # nothing was sent
                budget.refund(request.most)
                raise
            self._has_answered = True
            answer = self._answer_of(reply)
            budget.refund(request.most, None if answer is None else request.used(answer))
        return reply, answer

    def _answer_of(self, reply: Reply) -> dict[str, Any] | None:
        """A successful answer, `None` for a failure.

        What is neither, a gateway's page or nothing at all, is the address's fault as long as no answer
        has made sense (`ServiceError`), and then a lost answer (`NoReplyError`).
        """
        try:
            answer = completion_of(reply, self._where)
        except ServiceError as error:
            if self._has_been_understood:
                raise NoReplyError(error.message, reply.left_at) from error
            raise
        self._has_been_understood |= answer is not None
        return answer

    def _await_turn(self, request: Request, attempts: Attempts, late: ServiceError | None) -> None:
        """Wait until the pace lets the request go. Raises `late` if it does not."""
        tokens = request.most.prompt_tokens + request.most.completion_tokens
        asked = time.monotonic()
        if not self._pace.acquire(tokens, attempts.until):
            raise late or ServiceError(
                f"{self._where} asks to wait for longer than the deadline allows", _LATER
            )
        if self._pace.is_queue:
            attempts.excuse(time.monotonic() - asked)

    def _post(self, request: Request, attempts: Attempts) -> Reply:
        """Send the request, and let the pace know how it ended. Raises `NoReplyError`."""
        outcome = Outcome(None, {})
        try:
            attempts.count()
            timeout = max(0.1, min(request.timeout, attempts.left))
            reply = self._transport.post("/chat/completions", request.body, timeout)
            outcome = _outcome(reply)
        except UnreachableError:
            raise  # nothing left, at no time
        except NoReplyError as error:
            # What may have left at any time counts as if it had left only now.
            left_at = time.monotonic() if error.left_at is None else error.left_at
            outcome = Outcome(None, {}, left_at=left_at)
            raise
        finally:
            self._pace.report(outcome)
        return reply

    @property
    def _where(self) -> str:
        return f"the model service at {self._transport.endpoint.url}"

    def _check_patience(self, failures: int, problem: str) -> None:
        """Raise `ServiceError` after too many failures in a row."""
        if failures >= (_MOST_FAILURES if self._has_answered else _MOST_FIRST_FAILURES):
            raise ServiceError(
                f"{self._where} failed {failures} times in a row: {problem}",
                None if self._has_answered else "is it running, and is the base URL right?",
            )

    def _wait(self, seconds: float, attempts: Attempts, problem: str) -> None:
        """Wait before the next attempt. Raises `ServiceError` if the deadline comes before it."""
        if seconds > attempts.left:
            raise self._late(seconds, problem)
        _log.info("%s: %s; trying again in %.1f s", self._where, problem, seconds)
        time.sleep(seconds)

    def _late(self, seconds: float, problem: str) -> ServiceError:
        due = f"{seconds:.0f} s" if seconds >= 1 else "less than a second"
        return ServiceError(
            f"{self._where} did not answer in time: {problem}; "
            f"the next attempt would be due in {due}",
            _LATER,
        )

    def _classify(self, reply: Reply, *, repeated: bool) -> Refusal:
        """A failure that may pass; one that will not pass is raised."""
        refusal = self._refusal(reply)
        status, said = refusal.status, str(refusal)
        if 300 <= status < 400:
            target = printable_line(reply.headers.get("location", "nowhere"))
            raise ConfigurationError(
                f"{self._where} redirects to {target}",
                "give the base URL that it redirects to, if you trust it with the key",
            )
        if refusal.is_filtered:
            raise RefusedError(refusal)
        if refusal.refuses_key:
            raise self._transport.key_error(said)
        # A day's limit is waited for only where the service says that it will soon be over.
        is_over = refusal.is_for_the_day and asked_wait(reply) is None
        if refusal.is_unpaid or is_over:
            hint = "check its billing" if refusal.is_unpaid else _ANOTHER_DAY
            raise QuotaError(f"the account's quota is used up ({said})", hint)
        # Some servers answer 500 to a form that they don't know, mostly saying so.
        misfit = status == 500 and (repeated or refusal.names_format)
        if refusal.exceeds_context or status in _REFUSALS or misfit:
            raise RefusedError(refusal)
        is_final = reply.headers.get("x-should-retry") == "false"
        if is_final or not (status in _PASSING or status >= 500):
            raise ServiceError(f"{self._where} refused the request ({said})")
        return refusal

    def _refusal(self, reply: Reply) -> Refusal:
        """The service's own account of a failure, cleaned for showing."""
        data = reply.json()
        if isinstance(data, list) and len(data) == 1:
            data = data[0]
        if isinstance(data, dict):
            data = error_of(data) or data.get("error", data)
        status, raw = reply.status, reply.content[:_LONGEST_DETAIL].decode(errors="replace")
        if not isinstance(data, dict):
            said = data if isinstance(data, str) else raw
            return Refusal(status, self._clean(said), detail=raw)
        message = data.get("message") or data.get("detail") or data
        code, param = data.get("code"), data.get("param")
        # Relays report their provider's failure inside an answer of status 200.
        inside = 200 <= status < 300
        told = code if isinstance(code, int) and 400 <= code < 600 else None
        return Refusal(
            (told or _BAD_GATEWAY) if inside else status,
            self._clean(message if isinstance(message, str) else json.dumps(message)),
            code=str(code or data.get("type") or ""),
            param=param if isinstance(param, str) else None,
            detail=raw,
            assumed=inside and told is None,
        )

    def _clean(self, text: str) -> str:
        """A service's words on one safe and short line, without our key, for the middle of a sentence."""
        line = printable_line(self._transport.redact(text[:2000]))
        if line.endswith(".") and not line.endswith(".."):
            line = line[:-1]
        return line if len(line) <= _LONGEST_MESSAGE else line[: _LONGEST_MESSAGE - 1] + "…"


def _outcome(reply: Reply) -> Outcome:
    wait = asked_wait(reply) if reply.status >= 400 else None
    return Outcome(reply.status, reply.headers, wait, reply.left_at)


def completion_of(reply: Reply, where: str) -> dict[str, Any] | None:
    """`answer_of` a question to a model, which has its choices somewhere."""
    answer = answer_of(reply, where)
    if answer is not None and first_choice(answer) is None:
        raise ServiceError(f"{where} answered with JSON that holds no completion", _ADDRESS)
    return answer


def answer_of(reply: Reply, where: str) -> dict[str, Any] | None:
    """A successful answer, `None` for a failure. Raises `ServiceError` for what is neither.

    `where` names the service that gave it.
    """
    if not 200 <= reply.status < 300:
        return None
    data = reply.json()
    if not isinstance(data, dict):
        raise _no_json(reply, where)
    return data if error_of(data) is None else None


def _no_json(reply: Reply, where: str) -> ServiceError:
    """What came in place of JSON: a page, of a proxy or a login, half an answer, or anything else."""
    begins = reply.content[:_LONGEST_DETAIL].decode(errors="replace").lstrip()
    if is_web_page(begins):
        return ServiceError(f"{where} answered with a web page, which isn't JSON", _ADDRESS)
    if begins.startswith("{"):
        return ServiceError(f"{where} answered with JSON that breaks off", _CUTS_ANSWERS)
    what = "something that isn't JSON" if begins else "nothing"
    return ServiceError(f"{where} answered with {what}", _ADDRESS)


def asked_wait(reply: Reply) -> float | None:
    """Seconds that a service asks to wait, in its headers or in the words of its answer."""
    wait = retry_after(reply.headers)
    if wait is None and reply.status in (429, 503):
        wait = wait_in_words(reply.content[:_LONGEST_DETAIL].decode(errors="replace"))
    return wait


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
