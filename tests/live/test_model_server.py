"""The chat seam against a real model server: `SUMMARIZE_LIVE_URL` names it (see README).

A tiny model says nothing worth reading; what counts is that the form of its answers holds.
"""

import os
from collections.abc import Iterator

import pytest

from summarize.chat import connect
from summarize.chat.client import ServiceChat
from summarize.chat.protocol import Question
from summarize.settings import Service, Settings

pytestmark = pytest.mark.live

SCHEMA = {
    "type": "object",
    "properties": {
        "sentences": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "text": {"type": "string"},
                    "cites": {"type": "array", "items": {"type": "integer"}},
                },
                "required": ["text", "cites"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["sentences"],
    "additionalProperties": False,
}
ARTICLE = (
    "[1] The harbour of Nordvik froze on Monday for the first time in nine years.\n"
    "[2] Forty boats stayed in, and the harbour master asked their owners for patience.\n"
)


@pytest.fixture
def chat() -> Iterator[ServiceChat]:
    url = os.environ.get("SUMMARIZE_LIVE_URL")
    if not url:
        pytest.skip("SUMMARIZE_LIVE_URL is not set")
    service = Service(base_url=url, context_window=4096, deadline=300.0)
    with connect(Settings(service=service, cache=False, local_only=True)) as chat:
        yield chat


def question(article: str, max_tokens: int = 300) -> Question:
    system = "Summarise the numbered passages in one sentence. Cite passages by number."
    return Question("summary", system, article, SCHEMA, max_tokens)


def test_an_answer_has_the_form_of_the_schema(chat: ServiceChat) -> None:
    answer = chat.ask(question(ARTICLE))
    assert answer.truncated or isinstance(answer.data["sentences"], list)
    assert answer.usage.prompt_tokens > 50


def test_the_form_found_for_one_question_serves_the_next(chat: ServiceChat) -> None:
    chat.ask(question(ARTICLE))
    assert chat.ask(question(ARTICLE + "[3] Snow is expected.\n")).usage.requests <= 2


def test_a_prompt_beyond_the_window_is_truncated(chat: ServiceChat) -> None:
    answer = chat.ask(question(ARTICLE * 400))
    assert answer.truncated
    assert answer.data == {}
    assert "too long" in answer.warnings[0]


def test_an_estimate_encloses_the_servers_own_count(chat: ServiceChat) -> None:
    text = ARTICLE * 10
    asked = question(text)
    read = chat.ask(asked).usage.prompt_tokens
    assert chat.counter.least(text) < read < 1.5 * chat.count_tokens(asked.system + text) + 50
