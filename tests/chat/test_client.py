"""The chat against a real loopback server: what it sends, what it makes of the answers."""

from pathlib import Path
from typing import Any

from summarize.chat import connect
from summarize.chat.protocol import Chat, Question
from summarize.chat.sending import Backoff
from summarize.settings import Service, Settings
from tests.server import Behaviour, Server, serve

SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"sentences": {"type": "array", "items": {"type": "string"}}},
    "required": ["sentences"],
    "additionalProperties": False,
}
QUESTION = Question("summary", "You summarise.", "The harbour froze.", SCHEMA, 100)
SWIFT = Backoff(first=0.01, longest=0.05)


def chat_with(server: Server, folder: Path | None = None, **fields: Any) -> Chat:
    service = Service(base_url=server.url, model="test-model", **fields)
    settings = Settings(service=service, cache=folder is not None, cache_dir=folder)
    return connect(settings, backoff=SWIFT)


def test_a_question_gets_its_answer_in_one_request() -> None:
    with serve(Behaviour(reply=lambda _: '{"sentences": ["It is cold."]}')) as server:
        answer = chat_with(server).ask(QUESTION)
    assert answer.data == {"sentences": ["It is cold."]}
    assert answer.usage.requests == 1
    assert len(server.requests) == 1
