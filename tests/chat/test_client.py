"""One chat for a whole run: answers, cache, budget, model and window."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from summarize.chat import connect
from summarize.chat.pace import Outcome, Pause
from summarize.chat.protocol import Chat, Usage
from summarize.errors import BudgetError, ConfigurationError, ServiceError
from summarize.settings import Price, Service, Settings
from tests.chat.asking import DATA, answering, chat_with, question
from tests.server import Behaviour, Json, serve


def test_a_question_gets_its_answer_in_one_request() -> None:
    with serve(answering()) as server, chat_with(server) as chat:
        answer = chat.ask(question())
    assert answer.data == DATA
    assert (answer.usage.requests, answer.truncated, answer.cached) == (1, False, False)
    assert answer.usage.prompt_tokens > 0
    assert answer.usage.completion_tokens > 0
    assert answer.warnings == ()
    assert len(server.requests) == 1


def test_nothing_is_sent_before_a_question_is_asked() -> None:
    with serve() as server, chat_with(server, {"context_window": 4096}) as chat:
        assert (chat.model, chat.endpoint, chat.context_window) == ("test-model", server.url, 4096)
        assert chat.count_tokens("The harbour froze.") > 0
    assert server.requests == []


def test_a_silent_chat_counts_and_prices_without_a_request() -> None:
    with serve() as server:
        service = Service(server.url, model="llama", api_key="sk-x")
        prices = {"llama": Price(1.0, 1.0)}
        with connect(Settings(service=service, cache=False, prices=prices), silent=True) as chat:
            assert chat.count_tokens("The harbour froze.") > 0
            assert chat.price(Usage(1, 1_000_000, 0)) == pytest.approx(1.0)
            assert chat.context_window == 8192
            with pytest.raises(ServiceError, match="nothing is sent"):
                chat.ask(question())
    assert server.requests == []


def test_without_a_service_the_message_says_how_to_set_one_up() -> None:
    with pytest.raises(ConfigurationError, match="OPENAI_API_KEY"):
        connect(Settings())


def test_the_same_question_costs_one_request_across_runs(tmp_path: Path) -> None:
    with serve(answering()) as server:
        with chat_with(server, folder=tmp_path) as chat:
            first = chat.ask(question())
        with chat_with(server, folder=tmp_path) as chat:
            second = chat.ask(question())
    assert second.data == first.data
    assert (second.cached, second.usage) == (True, Usage())
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "changed",
    [
        {"system": "You translate."},
        {"user": "The harbour thawed."},
        {"max_tokens": 200},
        {"schema": {"type": "object", "properties": {"sentences": {"type": "array"}}}},
    ],
)
def test_another_question_is_another_request(tmp_path: Path, changed: dict[str, object]) -> None:
    with serve(answering()) as server, chat_with(server, folder=tmp_path) as chat:
        chat.ask(question())
        assert not chat.ask(replace(question(), **changed)).cached  # type: ignore[arg-type]


def test_another_model_or_endpoint_is_another_request(tmp_path: Path) -> None:
    with serve(answering()) as one, serve(answering()) as other:
        for server, model in ((one, "a"), (one, "b"), (other, "a")):
            with chat_with(server, {"model": model}, tmp_path) as chat:
                assert not chat.ask(question()).cached


def test_no_cache_leaves_no_file(tmp_path: Path) -> None:
    with serve(answering()) as server, chat_with(server, cache_dir=tmp_path) as chat:
        chat.ask(question())
        chat.ask(question())
    assert len(server.requests) == 2
    assert list(tmp_path.iterdir()) == []


def test_a_truncated_answer_is_not_kept(tmp_path: Path) -> None:
    behaviour = answering(script=("length", "ok"))
    with serve(behaviour) as server, chat_with(server, folder=tmp_path) as chat:
        assert chat.ask(question()).truncated
        assert chat.ask(question()).data == DATA


def test_the_budget_is_kept_before_anything_is_sent() -> None:
    price = {"test-model": Price(prompt=1.0, completion=1_000_000.0)}
    with serve(answering()) as server, chat_with(server, max_cost=99.0, prices=price) as chat:
        with pytest.raises(BudgetError, match="100") as caught:
            chat.ask(question(max_tokens=100))
        assert caught.value.exit_code == 3
    assert server.requests == []


def test_what_an_answer_did_not_take_stays_in_the_budget() -> None:
    # Each answer may cost 100 dollars and takes about 12.
    price = {"test-model": Price(prompt=0.0, completion=1_000_000.0)}
    with serve(answering()) as server, chat_with(server, max_cost=130.0, prices=price) as chat:
        for number in range(3):
            chat.ask(question(str(number)))
        with pytest.raises(BudgetError):
            chat.ask(question("3"))
    assert len(server.requests) == 3


def test_threads_cannot_pass_the_budget_together() -> None:
    price = {"test-model": Price(prompt=0.0, completion=1_000_000.0)}
    slow = answering(latency=0.05)
    with serve(slow) as server, chat_with(server, max_cost=250.0, prices=price) as chat:
        chat.ask(question("warm-up"))

        def ask(number: int) -> bool:
            try:
                chat.ask(question(str(number)))
            except BudgetError:
                return False
            return True

        with ThreadPoolExecutor(16) as pool:
            answered = sum(pool.map(ask, range(16)))
    # Each may cost 100 and takes 11: they wait for each other until less than 100 are left.
    assert answered == 13
    assert len(server.requests) == 14


def test_who_waits_for_money_keeps_no_place_from_those_who_have_it() -> None:
    class Places(Pause):
        taken = most_taken = 0

        def acquire(self, tokens: int, until: float) -> bool:
            self.taken += 1
            self.most_taken = max(self.most_taken, self.taken)
            return super().acquire(tokens, until)

        def report(self, outcome: Outcome) -> None:
            self.taken -= 1
            super().report(outcome)

    pace = Places()
    price = {"test-model": Price(prompt=0.0, completion=1_000_000.0)}
    with (
        serve(answering(latency=0.02)) as server,
        chat_with(server, pace=pace, max_cost=190.0, prices=price) as chat,
        ThreadPoolExecutor(4) as pool,
    ):
        list(pool.map(lambda number: chat.ask(question(str(number))), range(4)))
    assert len(server.requests) == 4
    assert pace.most_taken == 1


def test_a_budget_without_a_price_is_refused_unless_the_model_is_on_this_machine() -> None:
    with serve(answering()) as server, chat_with(server, max_cost=1.0) as chat:
        assert chat.ask(question()).data == DATA
    service = Service(base_url="http://192.0.2.1/v1", model="unheard-of")
    with (
        connect(Settings(service=service, max_cost=1.0, cache=False)) as away,
        pytest.raises(ConfigurationError, match="unheard-of"),
    ):
        away.ask(question())


def test_usage_has_a_price_only_where_the_model_has_one() -> None:
    usage = Usage(1, 1_000_000, 1_000_000)
    with serve() as server:
        with chat_with(server, {"model": "gpt-4o-mini-2024-07-18"}) as chat:
            assert chat.price(usage) == pytest.approx(0.75)
        with chat_with(server) as chat:
            assert chat.price(usage) is None
        with chat_with(server, prices={"test-model": Price(1.0, 2.0)}) as chat:
            assert chat.price(usage) == pytest.approx(3.0)


def test_without_a_configured_model_the_first_chat_model_is_taken() -> None:
    models = ({"id": "text-embedding-nomic"}, {"id": "qwen"}, {"id": "llama"})
    with serve(answering(models=models)) as server, chat_with(server, {"model": None}) as chat:
        assert chat.model == "qwen"
        chat.ask(question())
    assert server.chats[0].body["model"] == "qwen"
    assert len(server.requests) == 2


def test_a_service_without_models_is_a_configuration_error() -> None:
    with (
        serve(answering(models=())) as server,
        chat_with(server, {"model": None}) as chat,
        pytest.raises(ConfigurationError, match="no chat model"),
    ):
        chat.ask(question())


@pytest.mark.parametrize(
    ("entry", "window"),
    [
        ({"id": "test-model", "max_model_len": 4096}, 4096),
        ({"id": "test-model", "meta": {"n_ctx": 2048, "n_ctx_train": 131072}}, 2048),
        ({"id": "test-model", "context_length": 32768}, 32768),
        ({"id": "test-model"}, 8192),
        ({"id": "test-model", "max_model_len": "plenty"}, 8192),
        ({"id": "another"}, 8192),
    ],
)
def test_the_context_window_is_what_the_service_says(entry: dict[str, object], window: int) -> None:
    with serve(Behaviour(models=(entry,))) as server, chat_with(server) as chat:
        assert chat.context_window == window
        assert chat.context_window == window
    assert len(server.requests) == 1


def test_a_known_models_window_needs_no_request() -> None:
    with serve() as server, chat_with(server, {"model": "gpt-4o-2024-08-06"}) as chat:
        assert chat.context_window == 128_000
    assert server.requests == []


def test_a_context_window_named_in_a_refusal_is_learned() -> None:
    with serve(answering(script=("context",))) as server, chat_with(server) as chat:
        assert chat.context_window == 8192
        answer = chat.ask(question())
        assert answer.truncated
        assert "4096" in answer.warnings[0]
        assert chat.context_window == 4096


def test_an_unknown_model_is_named_with_those_that_the_service_has() -> None:
    behaviour = answering(script=("404",), models=({"id": "qwen"}, {"id": "llama"}))
    with (
        serve(behaviour) as server,
        chat_with(server, {"model": "gpt-9"}) as chat,
        pytest.raises(ConfigurationError, match=r"'gpt-9'.*qwen, llama"),
    ):
        chat.ask(question())


def test_many_threads_get_their_own_answers() -> None:
    def echo(body: Json) -> str:
        return json.dumps({"sentences": [body["messages"][-1]["content"]]})

    with (
        serve(Behaviour(reply=echo, latency=0.01)) as server,
        chat_with(server) as chat,
        ThreadPoolExecutor(32) as pool,
    ):
        answers = list(pool.map(lambda n: chat.ask(question(str(n))), range(100)))
    assert [answer.data["sentences"] for answer in answers] == [[str(n)] for n in range(100)]
    assert server.stats.most_in_flight > 1
    assert server.stats.chats == 100


def test_a_failed_first_contact_does_not_hold_up_the_others() -> None:
    script = ("401",)
    with serve(answering(script=script)) as server, chat_with(server) as chat:
        with pytest.raises(ConfigurationError):
            chat.ask(question("0"))
        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(lambda n: chat.ask(question(str(n))), range(4)))
    assert all(answer.data == DATA for answer in answers)


def test_a_service_chat_is_a_chat() -> None:
    with serve(answering()) as server, chat_with(server) as service_chat:
        chat: Chat = service_chat
        assert chat.ask(question()).data == DATA


def test_an_unreachable_service_is_said_to_be_so() -> None:
    with serve() as server:
        pass
    with chat_with(server, {"model": None}) as chat, pytest.raises(ServiceError, match="reached"):
        chat.ask(question())
    with chat_with(server) as chat, pytest.raises(ServiceError, match="refused") as raised:
        chat.ask(question())
    assert "Errno" not in str(raised.value)
