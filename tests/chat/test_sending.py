"""What is retried, for how long, and what the user is told when there is no point."""

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from summarize.chat.replies import Reply
from summarize.chat.sending import Backoff, answer_of, retry_after
from summarize.errors import ConfigurationError, QuotaError, ServiceError, SummarizeError
from tests.chat.asking import DATA, answering, chat_with, question
from tests.server import serve

PASSING = ("408", "429", "429-silent", "500", "503", "reset", "half")


@pytest.mark.parametrize("fault", PASSING)
def test_a_passing_failure_is_retried(fault: str) -> None:
    with serve(answering(script=("ok", fault, fault))) as server, chat_with(server) as chat:
        chat.ask(question("1"))
        answer = chat.ask(question("2"))
    assert answer.data == DATA
    assert answer.usage.requests == 3


def test_a_service_that_hangs_is_asked_again() -> None:
    with (
        serve(answering(script=("hang",))) as server,
        chat_with(server, {"timeout": 0.2}) as chat,
    ):
        assert chat.ask(question()).usage.requests == 2


@pytest.mark.parametrize(
    ("fault", "error", "words"),
    [
        ("401", ConfigurationError, "wants a key"),
        ("403", ConfigurationError, "not allowed"),
        ("404", ConfigurationError, "does not answer with it"),
        ("400-key", ConfigurationError, "API key not valid"),
        ("quota", QuotaError, "check its billing"),
        ("day", QuotaError, "wait until tomorrow, or name another model"),
        ("html", ServiceError, "isn't JSON"),
        ("object", ServiceError, "holds no completion"),
        ("redirect", ConfigurationError, "redirects to http://127.0.0.1:1/"),
    ],
)
def test_a_lasting_failure_is_not_retried(
    fault: str, error: type[SummarizeError], words: str
) -> None:
    with (
        serve(answering(script=(fault,))) as server,
        chat_with(server) as chat,
        pytest.raises(error, match=words),
    ):
        chat.ask(question())
    assert len(server.chats) == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"<!DOCTYPE html><h1>Welcome to the hotel</h1>", "a web page, which isn't JSON"),
        (b'{"choices": [{"message": {"cont', r"JSON that breaks off \(try again"),
        (b"pong", "something that isn't JSON"),
        (b" ", "answered with nothing"),
    ],
)
def test_what_is_no_answer_is_told_apart_and_its_service_named(content: bytes, words: str) -> None:
    with pytest.raises(ServiceError, match=f"^the service at x .*{words}"):
        answer_of(Reply(200, {}, content), "the service at x")


def test_a_limit_of_a_day_that_will_soon_be_over_is_waited_for() -> None:
    behaviour = answering(script=("day-soon",), retry_after="0.1")
    with serve(behaviour) as server, chat_with(server) as chat:
        assert chat.ask(question()).usage.requests == 2


def test_what_is_no_answer_is_asked_for_again_where_others_were() -> None:
    with serve(answering()) as server, chat_with(server) as chat:
        chat.ask(question("1"))
        server.behave(answering(script=("html",)))
        assert chat.ask(question("2")).usage.requests == 2


@pytest.mark.parametrize("fault", ["500", "503", "reset"])
def test_a_failure_that_stays_is_given_up(fault: str) -> None:
    with serve(answering()) as server, chat_with(server) as chat:
        chat.ask(question("1"))
        server.behave(answering(faults={fault: 1.0}))
        with pytest.raises(ServiceError, match="in a row") as caught:
            chat.ask(question("2"))
        assert caught.value.exit_code == 4
    assert 4 <= len(server.chats) <= 10


def test_a_service_that_never_answered_is_given_up_sooner() -> None:
    with serve() as server:
        pass
    few = r"failed 3 times in a row(?s:.*)is it running"
    with chat_with(server) as chat, pytest.raises(ServiceError, match=few):
        chat.ask(question())


@pytest.mark.parametrize("fault", ["429", "429-silent"])
def test_a_rate_limit_is_waited_out_however_often_it_says_so(fault: str) -> None:
    behaviour = answering(script=(fault,) * 12, retry_after="0.01")
    with serve(behaviour) as server, chat_with(server) as chat:
        assert chat.ask(question()).usage.requests == 13


def test_the_wait_that_a_service_asks_for_is_kept() -> None:
    with serve(answering(script=("429",), retry_after="0.5")) as server, chat_with(server) as chat:
        started = time.monotonic()
        chat.ask(question())
    assert time.monotonic() - started >= 0.5


def test_a_wait_beyond_the_deadline_is_not_begun() -> None:
    with (
        serve(answering(script=("429",), retry_after="3600")) as server,
        chat_with(server, {"deadline": 5.0}) as chat,
        pytest.raises(ServiceError, match="3600 s"),
    ):
        chat.ask(question())


def test_a_wait_of_less_than_a_second_is_not_called_none_at_all() -> None:
    with (
        serve(answering(script=("ok", "429"), retry_after="0.95")) as server,
        chat_with(server, {"deadline": 0.9}) as chat,
    ):
        chat.ask(question("The first one loads what it takes to ask."))
        with pytest.raises(ServiceError, match="due in less than a second"):
            chat.ask(question())


def test_what_a_service_says_ends_with_no_mark_inside_ours(
    caplog: pytest.LogCaptureFixture,
) -> None:
    words = "Rate limit reached. Be patient."
    with (
        caplog.at_level("INFO"),
        serve(answering(script=("429",), words=words, retry_after="0.01")) as server,
        chat_with(server) as chat,
    ):
        chat.ask(question())
    assert "429: Rate limit reached. Be patient; asked to wait" in caplog.text


def test_the_deadline_bounds_all_attempts_together() -> None:
    with (
        serve(answering(script=("ok",), faults={"429": 1.0})) as server,
        chat_with(server, {"deadline": 0.5}) as chat,
    ):
        chat.ask(question("The first one loads what it takes to ask."))
        with pytest.raises(ServiceError, match="in time"):
            chat.ask(question())
    assert len(server.chats) > 3


def test_a_failure_inside_an_answer_of_status_200_is_a_failure() -> None:
    # Relays report their provider's trouble this way; the script's 503 stands for the provider.
    with serve(answering(script=("relay-502",))) as server, chat_with(server) as chat:
        assert chat.ask(question()).usage.requests == 2


def test_a_services_words_are_cleaned_before_they_are_shown() -> None:
    with (
        serve(answering(key="sk-right", words="no \x1b[31m sk-wrong-key\n" + "x" * 999)) as server,
        chat_with(server, {"api_key": "sk-wrong-key"}) as chat,
        pytest.raises(ConfigurationError) as caught,
    ):
        chat.ask(question())
    shown = str(caught.value)
    assert "sk-wrong-key" not in shown
    assert "\x1b" not in shown
    assert "\n" not in shown
    assert len(shown) < 500


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "2"}, 2.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "Mon, 32 Foo 2026 99:99:99 GMT"}, None),
        ({"retry-after": "Sun, 06 Nov 1994 08:49:37 GMT"}, 0.0),
        ({}, None),
    ],
)
def test_waits_are_read_from_every_header_in_use(
    headers: dict[str, str], seconds: float | None
) -> None:
    assert retry_after(headers) == seconds


def test_a_wait_may_be_given_as_a_date() -> None:
    when = datetime.now(UTC) + timedelta(seconds=90)
    seconds = retry_after({"retry-after": format_datetime(when, usegmt=True)})
    assert seconds is not None
    assert 80 < seconds <= 90


def test_back_off_doubles_up_to_its_limit_and_is_never_the_same() -> None:
    backoff = Backoff(first=1.0, longest=10.0)
    for failures, whole in ((1, 1.0), (2, 2.0), (3, 4.0), (5, 10.0), (5000, 10.0)):
        delays = [backoff.delay(failures) for _ in range(50)]
        assert all(whole / 2 <= delay <= whole for delay in delays)
        assert len(set(delays)) > 1


def test_many_articles_survive_a_service_full_of_faults() -> None:
    faults = dict.fromkeys(("429", "500", "503", "reset", "half"), 0.04)
    with (
        serve(answering(faults=faults, seed=7)) as server,
        chat_with(server) as chat,
        ThreadPoolExecutor(8) as pool,
    ):
        answers = list(pool.map(lambda n: chat.ask(question(str(n))), range(80)))
    assert all(answer.data == DATA for answer in answers)
    assert sum(server.stats.by_fault.values()) == sum(a.usage.requests for a in answers)
