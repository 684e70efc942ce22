"""How services want to be asked: the same question in the dialects of one protocol.

Servers agree on `/chat/completions` and on little else. A dialect is one combination of what they
differ in; a refusal says which part to change. The ladder of response formats goes from a schema
that the service enforces down to plain words, where the schema stands in the prompt instead.
"""

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

from summarize.chat.endpoints import OPENAI_HOST, Endpoint
from summarize.chat.protocol import Question
from summarize.chat.refusals import Refusal

ReplyFormat = Literal["json_schema", "json_object+schema", "json_object", "text"]
Limit = Literal["max_completion_tokens", "max_tokens"]

LADDER: tuple[ReplyFormat, ...] = ("json_schema", "json_object+schema", "json_object", "text")


@dataclass(frozen=True, slots=True)
class Dialect:
    """One way to put a question.

    `reasoning`: the model thinks before it answers, and needs room for that. `system`: it has a
    place for a system message. `stream`: it answers as a stream of events only. `most`: the tokens
    that the service lets an answer have.
    """

    format: ReplyFormat = "json_schema"
    limit: Limit = "max_tokens"
    temperature: bool = True
    reasoning: bool = False
    system: bool = True
    stream: bool = False
    most: int | None = None

    @classmethod
    def first(cls, endpoint: Endpoint, *, reasoning: bool) -> "Dialect":
        """Where to begin with a service that nothing is known of.

        Only OpenAI is known to insist on the new name of the limit; some others don't know it and
        then answer without any limit.
        """
        openai = endpoint.host == OPENAI_HOST
        limit: Limit = "max_completion_tokens" if openai else "max_tokens"
        return cls(limit=limit, temperature=not reasoning, reasoning=reasoning)

    @classmethod
    def from_json(cls, text: str) -> "Dialect":
        """The dialect that `to_json` wrote. Raises `ValueError` for anything else."""
        try:
            dialect = cls(**json.loads(text))
        except TypeError as error:
            raise ValueError(str(error)) from error
        if dialect.format not in LADDER or dialect.limit not in get_args(Limit):
            raise ValueError(f"unknown dialect {text!r}")
        return dialect

    def to_json(self) -> str:
        """The dialect as text, to be remembered."""
        return json.dumps(dataclasses.asdict(self))

    def below(self) -> "Dialect | None":
        """The next format down the ladder, `None` at its foot."""
        rung = LADDER.index(self.format) + 1
        return dataclasses.replace(self, format=LADDER[rung]) if rung < len(LADDER) else None

    def worded(self) -> "Dialect":
        """The dialect that asks for JSON in the prompt's own words, whatever the service promises."""
        return self if self.format == "text" else dataclasses.replace(self, format="json_object")

    def body(
        self, question: Question, model: str, room: int, problem: str | None = None
    ) -> dict[str, Any]:
        """The request body for a completion of at most `room` tokens.

        `problem` is what was wrong with the previous answer.
        """
        system, user = question.system, question.user
        if self.format in ("json_object", "text"):
            system = f"{system}\n\n{_schema_in_words(question.schema)}"
        if problem is not None:
            user = (
                f"{user}\n\nYour previous answer to this could not be used: {problem}. "
                "Answer again with the whole JSON object and nothing else."
            )
        body: dict[str, Any] = {
            "model": model,
            "messages": self._messages(system, user),
            self.limit: room if self.most is None else min(room, self.most),
        }
        if self.stream:
            body["stream"] = True
        if self.temperature:
            body["temperature"] = 0
        if (wanted := self._response_format(question)) is not None:
            body["response_format"] = wanted
        return body

    def _messages(self, system: str, user: str) -> list[dict[str, str]]:
        if not self.system:
            return [{"role": "user", "content": f"{system}\n\n{user}"}]
        return [{"role": "system", "content": system}, {"role": "user", "content": user}]

    def _response_format(self, question: Question) -> dict[str, Any] | None:
        if self.format == "json_schema":
            schema = {"name": question.name, "strict": True, "schema": question.schema}
            return {"type": "json_schema", "json_schema": schema}
        if self.format == "json_object+schema":
            return {"type": "json_object", "schema": question.schema}
        if self.format == "json_object":
            return {"type": "json_object"}
        return None


def _schema_in_words(schema: Mapping[str, Any]) -> str:
    compact = json.dumps(_in_short(schema), ensure_ascii=False, separators=(",", ":"))
    return (
        "Answer with a single JSON object and nothing else: no Markdown, no comment. "
        f"It must satisfy this JSON Schema:\n{compact}"
    )


def _in_short(schema: Any) -> Any:
    """A schema without what only a service that enforces it needs: the reader drops extra keys."""
    if isinstance(schema, Mapping):
        return {
            name: _in_short(part) for name, part in schema.items() if name != "additionalProperties"
        }
    return [_in_short(part) for part in schema] if isinstance(schema, list) else schema


def adapt(dialect: Dialect, refusal: Refusal, room: int) -> Dialect | None:
    """The dialect to try after a refusal of an answer of `room` tokens, `None` when nothing is left.

    What the service names is changed; an unexplained refusal is put down to the response format,
    which is what servers trip over most.
    """
    if dialect.system and refusal.wants_no_system:
        return dataclasses.replace(dialect, system=False)
    if not dialect.stream and refusal.wants_stream:
        return dataclasses.replace(dialect, stream=True)
    if (most := refusal.answer_limit(room)) is not None:
        return dataclasses.replace(dialect, most=most)
    # A message may name the parameter to use beside the one refused; `param` is unambiguous.
    named = refusal.param or refusal.message
    if dialect.temperature and "temperature" in named:
        return dataclasses.replace(dialect, temperature=False)
    if dialect.limit in named:
        return _other_limit(dialect)
    return dialect.below()


def _other_limit(dialect: Dialect) -> Dialect:
    other: Limit = "max_tokens" if dialect.limit != "max_tokens" else "max_completion_tokens"
    return dataclasses.replace(dialect, limit=other)
