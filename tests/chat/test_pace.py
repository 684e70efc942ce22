"""One pace for all requests of a run."""

import math
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from summarize.chat import connect
from summarize.chat.pace import Outcome, Pause
from summarize.errors import ServiceError
from summarize.settings import Service, Settings
from tests.chat.asking import SWIFT, answering, chat_with, question
from tests.server import serve


def test_without_a_wait_there_is_none() -> None:
    pause = Pause()
    pause.report(Outcome(429, {}))
    pause.report(Outcome(None, {}))
    assert pause.acquire(1000, 0.0)  # where nobody may wait


def test_everybody_waits_when_the_service_says_so() -> None:
    pause = Pause()
    pause.report(Outcome(429, {}, retry_after=0.3))
    pause.report(Outcome(429, {}, retry_after=0.0))
    started = time.monotonic()
    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(lambda _: pause.acquire(1, math.inf), range(4)))
    assert time.monotonic() - started >= 0.3


def test_a_wait_that_is_too_long_is_not_begun() -> None:
    pause = Pause()
    pause.report(Outcome(429, {}, retry_after=3600))
    assert not pause.acquire(1, time.monotonic() + 1)


def test_one_requests_wait_holds_back_the_others() -> None:
    with (
        serve(answering(script=("ok", "429"), retry_after="3600")) as server,
        chat_with(server) as chat,
    ):
        chat.ask(question("warm-up"))
        for number in "12":
            with pytest.raises(ServiceError):
                chat.ask(question(number))
        assert len(server.chats) == 2  # the last one did not go out


class Ledger:
    """A pace that gives leave at once and notes what it is told."""

    is_queue = False

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.acquired: list[int] = []
        self.outcomes: list[Outcome] = []

    def acquire(self, tokens: int, until: float) -> bool:
        with self.lock:
            self.acquired.append(tokens)
        return True

    def report(self, outcome: Outcome) -> None:
        with self.lock:
            self.outcomes.append(outcome)


def test_every_leave_is_followed_by_one_report_with_status_headers_and_wait() -> None:
    script = ("429", "500", "reset", "ok")
    began = time.monotonic()
    headers = {"x-ratelimit-remaining-requests": "7"}
    ledger = Ledger()
    with serve(answering(script=script, retry_after="0.01", headers=headers)) as server:
        service = Service(server.url, model="test-model")
        settings = Settings(service=service, cache=False)
        with connect(settings, pace=ledger, backoff=SWIFT) as chat:
            chat.ask(question(max_tokens=100))
    assert [outcome.status for outcome in ledger.outcomes] == [429, 500, None, 200]
    assert [outcome.retry_after for outcome in ledger.outcomes] == [0.01, None, None, None]
    assert ledger.outcomes[-1].headers["x-ratelimit-remaining-requests"] == "7"
    left = [outcome.left_at or 0.0 for outcome in ledger.outcomes]
    moments = [began, *left, time.monotonic()]
    assert moments == sorted(moments)
    assert len(ledger.acquired) == 4
    assert all(tokens > 100 for tokens in ledger.acquired)


def test_a_request_without_an_answer_left_when_it_was_sent() -> None:
    ledger = Ledger()
    with serve(answering(script=("hang", "reset"))) as server:
        service = Service(server.url, model="test-model", timeout=1.0)
        settings = Settings(service=service, cache=False)
        with connect(settings, pace=ledger, backoff=SWIFT) as chat:
            chat.ask(question())
    hung, reset = ledger.outcomes[:2]
    assert hung.status is reset.status is None
    assert hung.left_at is not None
    assert reset.left_at is not None
    # The other went out only after the whole wait for the first one's answer.
    assert reset.left_at - hung.left_at > 0.9


def test_a_request_that_found_no_connection_never_left() -> None:
    ledger = Ledger()
    service = Service("http://127.0.0.1:1/v1", model="test-model")
    with (
        connect(Settings(service=service, cache=False), pace=ledger, backoff=SWIFT) as chat,
        pytest.raises(ServiceError),
    ):
        chat.ask(question())
    assert {outcome.left_at for outcome in ledger.outcomes} == {None}


def test_a_limit_per_window_is_kept_by_waiting_as_told() -> None:
    with (
        serve(answering(limit=5, window=0.3, retry_after="0.1")) as server,
        chat_with(server) as chat,
        ThreadPoolExecutor(4) as pool,
    ):
        answers = list(pool.map(lambda n: chat.ask(question(str(n))), range(12)))
    assert len(answers) == 12
    assert server.stats.answered == 12
