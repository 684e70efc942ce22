"""Answers read without trusting their shape."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.chat.completions import Completion
from summarize.errors import AnswerError
from tests.chat.asking import answering, chat_with, question
from tests.server import Json, serve


def answer(message: Json, finish: str = "stop", usage: object = None) -> Json:
    return {"choices": [{"message": message, "finish_reason": finish}], "usage": usage}


def test_text_tokens_and_ending_are_read() -> None:
    usage = {"prompt_tokens": 12, "completion_tokens": 3}
    completion = Completion.from_json(answer({"content": "{}"}, "length", usage))
    assert (completion.text, completion.is_cut, completion.declined) == ("{}", True, None)
    assert (completion.prompt_tokens, completion.completion_tokens) == (12, 3)


@pytest.mark.parametrize("count", [None, 0, -5, True, "many", "-3", [], {}])
def test_what_is_no_count_counts_as_unknown(count: object) -> None:
    completion = Completion.from_json(answer({"content": ""}, usage={"prompt_tokens": count}))
    assert completion.prompt_tokens is None


@pytest.mark.parametrize(
    ("message", "usage"),
    [
        ({"content": "", "reasoning_content": "Let me see."}, None),
        ({"content": "", "reasoning": "Let me see."}, None),
        ({"content": "<think>Let me see."}, None),
        ({"content": ""}, {"completion_tokens_details": {"reasoning_tokens": 99}}),
    ],
)
def test_thoughts_are_noticed_in_every_form_in_use(message: Json, usage: object) -> None:
    assert Completion.from_json(answer(message, usage=usage)).thought
    assert not Completion.from_json(answer({"content": ""})).thought


def test_a_reason_for_declining_is_safe_to_show() -> None:
    declined = Completion.from_json(answer({"refusal": "I \x1b[31mcannot\n" + "no" * 999})).declined
    assert declined is not None
    assert declined.startswith("I �[31mcannot no")
    assert len(declined) <= 300


def test_a_filtered_answer_is_declined_and_not_repaired() -> None:
    assert Completion.from_json(answer({}, "content_filter")).declined == "content filter"
    with (
        serve(answering(script=("declined",))) as server,
        chat_with(server) as chat,
        pytest.raises(AnswerError, match="declined"),
    ):
        chat.ask(question())
    assert len(server.chats) == 1


names = st.sampled_from(
    ["choices", "message", "content", "finish_reason", "refusal", "usage", "prompt_tokens"]
)
values: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(names, values))
@settings(max_examples=200)
def test_any_object_can_be_read(data: Json) -> None:
    completion = Completion.from_json(data)
    assert isinstance(completion.text, str)
    assert completion.prompt_tokens is None or completion.prompt_tokens > 0


def test_what_ollama_counts_and_cuts_is_known() -> None:
    data = {
        "message": {"content": "{", "thinking": "Well."}, "done": True, "done_reason": "length",
        "prompt_eval_count": 700, "eval_count": 60,
    }  # fmt: skip
    read = Completion.from_json(data)
    assert (read.text, read.is_cut, read.thought) == ("{", True, True)
    assert (read.prompt_tokens, read.completion_tokens) == (700, 60)
