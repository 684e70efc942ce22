"""The broker: the same question goes out once, money is noted, and a stopped run asks no more."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from summarize.batch.broker import ModelBroker
from summarize.batch.ledger import Ledger
from summarize.batch.progress import Tally
from summarize.chat import connect
from summarize.chat.client import ServiceChat
from summarize.chat.prices import Purse
from summarize.chat.protocol import Question, UnusableAnswerError
from summarize.errors import ServiceError
from summarize.settings import Service, Settings
from tests.server import Behaviour, Server, serve

SCHEMA = {
    "type": "object",
    "properties": {"said": {"type": "string"}},
    "required": ["said"],
    "additionalProperties": False,
}
QUESTION = Question("report", "Be brief.", "What of Norvik?", SCHEMA, 100)


@pytest.fixture
def server() -> Iterator[Server]:
    with serve(Behaviour(latency=0.1)) as server:
        yield server


@pytest.fixture
def chat(server: Server, tmp_path: Path) -> Iterator[ServiceChat]:
    service = Service(base_url=server.url, model="gpt-4o-mini", deadline=5.0)
    with connect(Settings(service=service, cache_dir=tmp_path / "store")) as chat:
        yield chat


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "out") as ledger:
        ledger.meet("a", "a")
        ledger.meet("b", "b")
        yield ledger


def test_the_same_question_is_sent_once_and_paid_for_once(
    chat: ServiceChat, ledger: Ledger, server: Server
) -> None:
    tally = Tally()
    broker = ModelBroker(chat, ledger, tally, threading.Event(), deferred=False)
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda key: broker.ask(key, QUESTION), "abab"))
    assert server.stats.chats == 1
    assert [answer.cached for answer in answers].count(False) == 1
    totals = ledger.totals()
    assert totals.requests == 1
    assert totals.prompt_tokens + totals.completion_tokens == tally.tokens > 0
    assert totals.cost_usd == pytest.approx(tally.cost_usd)
    assert totals.cost_usd > 0


def test_different_questions_do_not_wait_for_each_other(
    chat: ServiceChat, ledger: Ledger, server: Server
) -> None:
    broker = ModelBroker(chat, ledger, Tally(), threading.Event(), deferred=False)
    broker.ask("a", QUESTION)
    others = [replace(QUESTION, user=f"And of number {number}?") for number in range(6)]
    with ThreadPoolExecutor(6) as threads:
        list(threads.map(lambda question: broker.ask("b", question), others))
    assert server.stats.most_in_flight > 1


def test_an_answer_that_is_of_no_use_is_paid_for_all_the_same(
    chat: ServiceChat, ledger: Ledger, server: Server
) -> None:
    server.behave(Behaviour(faults={"prose": 1.0}))
    broker = ModelBroker(chat, ledger, Tally(), threading.Event(), deferred=False)
    with pytest.raises(UnusableAnswerError):
        broker.ask("a", QUESTION)
    assert ledger.totals().requests == server.stats.chats > 1


def test_what_goes_in_batches_is_not_counted_here(chat: ServiceChat, ledger: Ledger) -> None:
    broker = ModelBroker(chat, ledger, Tally(), threading.Event(), deferred=True)
    broker.ask("a", QUESTION)
    assert ledger.totals().requests == 0


def test_a_run_that_is_being_stopped_asks_no_more(
    chat: ServiceChat, ledger: Ledger, server: Server
) -> None:
    stopped = threading.Event()
    stopped.set()
    broker = ModelBroker(chat, ledger, Tally(), stopped, deferred=False)
    with pytest.raises(ServiceError, match="stopped"):
        broker.ask("a", QUESTION)
    assert not server.requests


def test_a_run_that_is_stopped_while_it_waits_for_money_does_not_end_for_want_of_it(
    server: Server, ledger: Ledger
) -> None:
    stopped = threading.Event()

    class InterruptedPurse(Purse):
        def take(self, dollars: float) -> None:
            stopped.set()
            super().take(dollars)

    service = Service(base_url=server.url, model="gpt-4o-mini")
    settings = Settings(service=service, cache=False)
    with connect(settings, purse=InterruptedPurse(0.0)) as chat:
        broker = ModelBroker(chat, ledger, Tally(), stopped, deferred=False)
        with pytest.raises(ServiceError, match="stopped"):
            broker.ask("a", QUESTION)
    assert not server.requests
