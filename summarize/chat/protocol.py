"""What the rest of the product knows of a model service."""

from dataclasses import dataclass
from typing import Any, Protocol, Self

from summarize.errors import AnswerError


@dataclass(frozen=True, slots=True)
class Question:
    """One request. `schema` is the JSON Schema (strict subset) that the answer must satisfy.

    `system` is the static part, the same for every article, so that providers can cache it;
    `user` ends with the article. `name` labels the schema for the service (`[a-z_]+`).
    `max_tokens` bounds the completion.
    """

    name: str
    system: str
    user: str
    schema: dict[str, Any]
    max_tokens: int


@dataclass(frozen=True, slots=True)
class Usage:
    """What a question took: `requests` sent, tokens as the service counted them."""

    requests: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(
            self.requests + other.requests,
            self.prompt_tokens + other.prompt_tokens,
            self.completion_tokens + other.completion_tokens,
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """A JSON object that satisfies the question's schema, or the proof that it was cut.

    `truncated` says that the service stopped at its token limit or silently cut the prompt;
    `data` then is what could be saved, perhaps nothing. `cached` answers cost no request.
    """

    data: dict[str, Any]
    usage: Usage
    truncated: bool = False
    cached: bool = False
    warnings: tuple[str, ...] = ()


class UnusableAnswerError(AnswerError):
    """The service answered, to be paid for, but not with anything usable, even after repair."""

    def __init__(self, message: str, hint: str | None, usage: Usage) -> None:
        super().__init__(message, hint)
        self.usage = usage

    def __reduce__(self) -> tuple[type[Self], tuple[str, str | None, Usage]]:
        # Exceptions are copied by their `args`, which are the message alone.
        return type(self), (self.message, self.hint, self.usage)


class DeclinedError(UnusableAnswerError):
    """The service, or its filter, will not answer about this text, however it is asked."""


class PendingError(Exception):
    """The answer is on its way and will be there in a later run. Nothing went wrong."""


class Chat(Protocol):
    """A model behind an endpoint. Safe to call from several threads.

    Raises `ServiceError` (refused or unreachable after all retries), `BudgetError` (the request
    would pass the budget), `ConfigurationError` (key, model or address are wrong) and
    `UnusableAnswerError` (no usable answer even after repair); one that asks in batches raises
    `PendingError` until the answer is there.
    """

    @property
    def model(self) -> str:
        """The model's name; the service may have to be asked for it."""
        ...

    @property
    def endpoint(self) -> str:
        """The service's base URL."""
        ...

    @property
    def context_window(self) -> int:
        """Tokens that prompt and completion may fill together."""
        ...

    def ask(self, question: Question) -> Answer:
        """Send one question and wait for its answer."""
        ...

    def count_tokens(self, text: str) -> int:
        """Tokens of `text` for this model: exact with its vocabulary, else the likely number."""
        ...

    def price(self, usage: Usage) -> float | None:
        """Dollars for `usage`, `None` where the model has no known price."""
        ...
