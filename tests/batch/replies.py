"""Complete answers to the product's own questions, for `tests.server` in any process."""

import json

from summarize.chat.protocol import Question
from tests.engines import service
from tests.server import Json, find_schema, prompt


def honest(body: Json) -> str:
    """An answer to everything that was asked, which verification has nothing to say against."""
    system, user = (message["content"] for message in body["messages"][:2])
    schema = find_schema(body) or {"properties": {}}
    question = Question("article", system, user, schema, body.get("max_tokens", 0))
    return json.dumps(service.honest(question))


def contradicting(body: Json) -> str:
    """An honest first reader, and a second one that finds the summary contradicted."""
    schema = body["response_format"]["json_schema"]["schema"]
    if "verdicts" not in schema["properties"]:
        return honest(body)
    assert "[s1]" in prompt(body)
    return json.dumps({"verdicts": [{"id": "s1", "verdict": "contradicted", "words": None}]})
