"""A question, a schema and a chat with a test server, for all tests of the chat seam."""

import json
from pathlib import Path
from typing import Any

from summarize.chat import connect
from summarize.chat.client import ServiceChat
from summarize.chat.pace import Pace
from summarize.chat.protocol import Question
from summarize.chat.sending import Backoff
from summarize.settings import Service, Settings
from tests.server import Behaviour, Json, Server

SCHEMA: Json = {
    "type": "object",
    "properties": {"sentences": {"type": "array", "items": {"type": "string"}}},
    "required": ["sentences"],
    "additionalProperties": False,
}
DATA: Json = {"sentences": ["The harbour froze on Monday."]}
SWIFT = Backoff(first=0.01, longest=0.02)


def question(article: str = "The harbour froze.", max_tokens: int = 100) -> Question:
    return Question("summary", "You summarise.", article, SCHEMA, max_tokens)


def answering(content: str | None = None, **fields: Any) -> Behaviour:
    """A server that answers with `content`, by default with `DATA`."""
    text = json.dumps(DATA) if content is None else content
    return Behaviour(reply=lambda _: text, **fields)


def chat_with(
    server: Server,
    service: Json | None = None,
    folder: Path | None = None,
    pace: Pace | None = None,
    **settings: Any,
) -> ServiceChat:
    """A chat with quick retries; it has a cache if there is a `folder` for one."""
    fields = {"base_url": server.url, "model": "test-model", **(service or {})}
    merged = {"cache": folder is not None, "cache_dir": folder, **settings}
    return connect(Settings(service=Service(**fields), **merged), pace, SWIFT)
