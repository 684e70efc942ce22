"""The ladder of dialects, repairs, and answers that were cut."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from summarize.chat.protocol import UnusableAnswerError
from summarize.errors import AnswerError, ServiceError
from tests.chat.asking import DATA, SCHEMA, answering, chat_with, question
from tests.server import Behaviour, Json, Server, prompt, serve


def formats(server: Server) -> list[str]:
    """The response format of each request: its type, `+schema` if it carries one."""
    sent = [request.body.get("response_format", {"type": "text"}) for request in server.chats]
    return [f["type"] + ("+schema" if "schema" in f else "") for f in sent]


def test_the_first_request_asks_for_the_schema_strictly() -> None:
    with serve(answering()) as server, chat_with(server) as chat:
        chat.ask(question())
    body = server.chats[0].body
    assert body["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "summary", "strict": True, "schema": SCHEMA},
    }
    assert body["messages"] == [
        {"role": "system", "content": "You summarise."},
        {"role": "user", "content": "The harbour froze."},
    ]
    assert (body["temperature"], body["max_tokens"]) == (0, 100)


@pytest.mark.parametrize(
    ("refused", "expected"),
    [
        (["json_schema"], ["json_schema", "json_object+schema"]),
        (["json_schema", "schema"], ["json_schema", "json_object+schema", "json_object"]),
        (
            ["json_schema", "json_object"],
            ["json_schema", "json_object+schema", "json_object", "text"],
        ),
    ],
)
def test_a_refused_format_leads_down_the_ladder(refused: list[str], expected: list[str]) -> None:
    behaviour = answering(refuses=frozenset(refused))
    with serve(behaviour) as server, chat_with(server) as chat:
        assert chat.ask(question("1")).data == DATA
        assert formats(server) == expected
        assert chat.ask(question("2")).data == DATA
    assert formats(server) == [*expected, expected[-1]]


def test_an_error_500_that_names_the_format_is_a_refusal() -> None:
    behaviour = answering(refuses=frozenset({"json_schema"}), refusal_status=500)
    with serve(behaviour) as server, chat_with(server) as chat:
        assert chat.ask(question()).data == DATA
    assert formats(server) == ["json_schema", "json_object+schema"]


def test_an_unexplained_error_500_is_taken_for_a_refusal_when_it_repeats() -> None:
    refuses = frozenset({"json_schema"})
    behaviour = answering(refuses=refuses, refusal_status=500, says_why=False)
    with serve(behaviour) as server, chat_with(server) as chat:
        assert chat.ask(question()).data == DATA
    assert formats(server) == ["json_schema", "json_schema", "json_object+schema"]


def test_a_passing_error_500_changes_nothing() -> None:
    with serve(answering(script=("500",))) as server, chat_with(server) as chat:
        assert chat.ask(question()).usage.requests == 2
    assert formats(server) == ["json_schema", "json_schema"]


def test_a_format_that_worked_is_not_given_up_for_errors() -> None:
    behaviour = answering(script=("ok", "500", "500", "500", "ok"))
    with serve(behaviour) as server, chat_with(server) as chat:
        chat.ask(question("1"))
        assert chat.ask(question("2")).data == DATA
    assert formats(server) == ["json_schema"] * 5


def test_a_request_refused_after_the_format_worked_is_refused_for_its_content() -> None:
    with serve(answering()) as server, chat_with(server) as chat:
        chat.ask(question("1"))
        server.behave(answering(refuses=frozenset({"messages"})))
        with pytest.raises(ServiceError, match="messages"):
            chat.ask(question("2"))
    assert formats(server) == ["json_schema"] * 2


def test_a_service_that_stops_taking_the_format_is_followed() -> None:
    with serve(answering()) as server, chat_with(server) as chat:
        chat.ask(question("1"))
        server.behave(answering(refuses=frozenset({"json_schema"})))
        assert chat.ask(question("2")).data == DATA
        assert chat.ask(question("3")).usage.requests == 1
    assert formats(server)[2:] == ["json_object+schema"] * 2


def test_the_schema_goes_into_the_prompt_where_the_format_carries_none() -> None:
    refuses = frozenset({"json_schema", "json_object"})
    with serve(answering(refuses=refuses)) as server, chat_with(server) as chat:
        chat.ask(question())
    # What only a service that enforces the schema needs is left out.
    words = {name: part for name, part in SCHEMA.items() if name != "additionalProperties"}
    in_words = json.dumps(words, separators=(",", ":"))
    assert [in_words in prompt(request.body) for request in server.chats] == [
        *(False, False, True, True)
    ]


def test_what_worked_is_remembered_across_runs(tmp_path: Path) -> None:
    behaviour = answering(refuses=frozenset({"json_schema", "schema", "temperature"}))
    with serve(behaviour) as server:
        with chat_with(server, folder=tmp_path) as chat:
            chat.ask(question("1"))
        server.requests.clear()
        with chat_with(server, folder=tmp_path) as chat:
            assert chat.ask(question("2")).usage.requests == 1
        with chat_with(server, {"model": "another"}, tmp_path) as chat:
            assert chat.ask(question("3")).usage.requests > 1


def test_a_memory_that_no_longer_fits_is_corrected(tmp_path: Path) -> None:
    with serve(answering()) as server:
        with chat_with(server, folder=tmp_path) as chat:
            chat.ask(question("1"))
        server.behave(answering(refuses=frozenset({"json_schema"}), refusal_status=500))
        with chat_with(server, folder=tmp_path) as chat:
            assert chat.ask(question("2")).data == DATA


@pytest.mark.parametrize("limit", ["max_tokens", "max_completion_tokens"])
def test_the_limit_goes_by_the_name_that_the_service_takes(limit: str) -> None:
    other = {"max_tokens": "max_completion_tokens", "max_completion_tokens": "max_tokens"}[limit]
    with serve(answering(refuses=frozenset({other}))) as server, chat_with(server) as chat:
        chat.ask(question())
    assert server.chats[-1].body[limit] == 100
    assert other not in server.chats[-1].body
    assert formats(server)[-1] == "json_schema"


def test_a_refused_temperature_is_left_out() -> None:
    with serve(answering(refuses=frozenset({"temperature"}))) as server, chat_with(server) as chat:
        chat.ask(question())
    assert ["temperature" in request.body for request in server.chats] == [True, False]
    assert formats(server) == ["json_schema"] * 2


def test_everything_refused_at_once_is_worked_out_step_by_step() -> None:
    refuses = frozenset({"json_schema", "json_object", "max_tokens", "temperature"})
    with serve(answering(refuses=refuses)) as server, chat_with(server) as chat:
        answer = chat.ask(question())
    assert answer.data == DATA
    assert answer.usage.requests == len(server.chats) == 6


def test_a_service_that_refuses_every_form_is_given_up_with_its_own_words() -> None:
    with (
        serve(answering(refuses=frozenset({"messages"}))) as server,
        chat_with(server) as chat,
        pytest.raises(ServiceError, match="'messages' is not supported"),
    ):
        chat.ask(question())
    assert len(server.chats) <= 8


def in_turn(*contents: str) -> Behaviour:
    """A server whose answers follow each other, the last one for ever."""
    turns = iter(contents)
    last = contents[-1]
    return Behaviour(reply=lambda _: next(turns, last))


@pytest.mark.parametrize(
    ("broken", "complaint"),
    [
        ("I would rather talk about the weather.", "holds no complete JSON object"),
        ('{"sentences": ["cut', "holds no complete JSON object"),
        ('{"summary": []}', 'answer lacks "sentences"'),
        ('{"sentences": [{}]}', r"answer.sentences[0] must be of type string"),
        ("", "holds no complete JSON object"),
    ],
)
def test_an_unusable_answer_is_repaired_once_quoting_the_error(broken: str, complaint: str) -> None:
    with serve(in_turn(broken, json.dumps(DATA))) as server, chat_with(server) as chat:
        answer = chat.ask(question())
    assert answer.data == DATA
    assert answer.usage.requests == 2
    first, second = (request.body["messages"][-1]["content"] for request in server.chats)
    assert complaint not in first
    assert second.startswith(first)
    assert complaint in second


def test_usage_adds_up_over_a_repair() -> None:
    with serve(in_turn("no", json.dumps(DATA))) as server, chat_with(server) as chat:
        usage = chat.ask(question()).usage
    counted = sum(len(prompt(request.body).encode()) // 4 for request in server.chats)
    assert usage.prompt_tokens == counted


def test_what_an_unusable_answer_took_is_told() -> None:
    with (
        serve(in_turn("no", "no")) as server,
        chat_with(server) as chat,
        pytest.raises(UnusableAnswerError) as caught,
    ):
        chat.ask(question())
    counted = sum(len(prompt(request.body).encode()) // 4 for request in server.chats)
    assert caught.value.usage.requests == 2
    assert caught.value.usage.prompt_tokens == counted


def test_a_service_that_ignores_the_format_gets_the_schema_in_words() -> None:
    with serve(in_turn("prose", json.dumps(DATA))) as server, chat_with(server) as chat:
        chat.ask(question("1"))
        chat.ask(question("2"))
    assert formats(server) == ["json_schema", "json_object", "json_object"]
    assert '"required":["sentences"]' in prompt(server.chats[-1].body)


def test_a_format_that_worked_is_not_given_up_for_one_bad_answer() -> None:
    behaviour = in_turn(json.dumps(DATA), "prose", json.dumps(DATA))
    with serve(behaviour) as server, chat_with(server) as chat:
        for number in range(3):
            chat.ask(question(str(number)))
    assert formats(server) == ["json_schema"] * 4


def test_an_answer_that_stays_unusable_is_an_answer_error() -> None:
    with (
        serve(answering("never JSON")) as server,
        chat_with(server) as chat,
        pytest.raises(AnswerError, match="JSON"),
    ):
        chat.ask(question())
    assert len(server.chats) == 2


def test_an_answer_cut_at_the_limit_is_truncated_and_not_repaired() -> None:
    with serve(answering(script=("length",))) as server, chat_with(server) as chat:
        answer = chat.ask(question())
    assert (answer.truncated, answer.data) == (True, {})
    assert answer.usage.requests == 1
    assert "cut off" in answer.warnings[0]


def test_a_complete_answer_followed_by_a_run_of_blanks_is_not_truncated() -> None:
    # Models held to a grammar may pad the finished object until the limit stops them.
    padded = json.dumps(DATA) + "\n" * 600
    with serve(answering(padded, script=("length",))) as server, chat_with(server) as chat:
        answer = chat.ask(question())
    assert (answer.truncated, answer.data) == (False, DATA)


def test_a_prompt_that_was_silently_cut_is_noticed() -> None:
    article = "The harbour froze on Monday, and the boats stayed in. " * 100
    behaviour = answering(script=("ok", "cut-prompt"))
    with serve(behaviour) as server, chat_with(server) as chat:
        assert not chat.ask(question(article + "1")).truncated
        answer = chat.ask(question(article + "2"))
    assert answer.truncated
    assert answer.data == DATA
    assert "read only 20" in answer.warnings[0]
    assert len(server.chats) == 2


def test_a_prompt_that_fills_a_round_window_was_cut() -> None:
    # Five thousand tokens, four thousand of them read: too many for the estimate to tell.
    article = "The harbour froze on Monday, and the boats stayed in. " * 380
    with serve(answering(reads=4096)) as server, chat_with(server) as chat:
        assert chat.ask(question(article)).truncated
    with serve(answering(reads=50_000)) as server, chat_with(server) as chat:
        assert not chat.ask(question(article)).truncated


@pytest.mark.parametrize("fault", ["context", "context-500"])
def test_a_prompt_too_long_for_the_model_is_truncated_without_retries(fault: str) -> None:
    with serve(answering(script=(fault,))) as server, chat_with(server) as chat:
        answer = chat.ask(question())
    assert (answer.truncated, answer.data) == (True, {})
    assert len(server.chats) == 1


def test_a_service_that_counts_no_tokens_gets_an_estimate_and_a_warning() -> None:
    with serve(answering(script=("no-usage",))) as server, chat_with(server) as chat:
        answer = chat.ask(question())
    assert answer.usage.prompt_tokens > 10
    assert answer.usage.completion_tokens > 5
    assert "estimated" in answer.warnings[0]


@pytest.mark.parametrize("fault", ["empty", "null"])
def test_an_answer_without_content_is_asked_for_again(fault: str) -> None:
    with serve(answering(script=(fault,))) as server, chat_with(server) as chat:
        assert chat.ask(question()).data == DATA
    assert len(server.chats) == 2


def test_a_model_that_thinks_gets_room_for_it() -> None:
    def reply(body: Json) -> str:
        roomy = body["max_tokens"] > 1000
        return f"<think>{'hm ' * 50}</think>{json.dumps(DATA)}" if roomy else "<think>hm hm hm hm"

    with serve(Behaviour(reply=reply, script=("length",))) as server, chat_with(server) as chat:
        assert chat.ask(question("1")).data == DATA
        assert chat.ask(question("2")).usage.requests == 1
    assert [request.body["max_tokens"] > 1000 for request in server.chats] == [False, True, True]


def test_room_for_thoughts_stays_within_the_window() -> None:
    service = {"model": "o4-mini", "context_window": 4096}
    with serve(answering()) as server, chat_with(server, service) as chat:
        chat.ask(question("The harbour froze. " * 200))
    body = server.chats[0].body
    assert 1000 < body["max_tokens"] < 4096 - len(prompt(body).encode()) // 4


def test_a_known_thinking_model_is_asked_without_temperature_and_with_room() -> None:
    with serve(answering()) as server, chat_with(server, {"model": "o4-mini"}) as chat:
        chat.ask(question())
    body = server.chats[0].body
    assert "temperature" not in body
    assert body["max_tokens"] > 1000


def test_lone_surrogates_in_an_article_reach_the_service_as_question_marks() -> None:
    with serve(answering()) as server, chat_with(server) as chat:
        chat.ask(replace(question(), user="a \ud83d b"))
    assert server.chats[0].body["messages"][-1]["content"] == "a ? b"


def test_threads_that_meet_a_new_service_do_not_all_climb_the_ladder() -> None:
    from concurrent.futures import ThreadPoolExecutor

    behaviour = answering(refuses=frozenset({"json_schema"}), latency=0.02)
    with serve(behaviour) as server, chat_with(server) as chat, ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda n: chat.ask(question(str(n))), range(32)))
    assert formats(server).count("json_schema") == 1
