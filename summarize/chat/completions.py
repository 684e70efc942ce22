"""What a service's answer holds, read without trusting its shape."""

from dataclasses import dataclass
from typing import Any

from summarize.printable import printable_line

_LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class Completion:
    """One answer. `is_cut`: it ended at the token limit. `thought`: tokens went into reasoning.

    `declined` is the reason why the service withheld an answer. Token counts are `None` where the
    service gives none.
    """

    text: str
    is_cut: bool
    declined: str | None
    prompt_tokens: int | None
    completion_tokens: int | None
    thought: bool

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Completion":
        """Read an answer; whatever is missing or of the wrong type counts as absent."""
        choices = data.get("choices")
        choice = _dict(choices[0]) if isinstance(choices, list) and choices else {}
        message = _dict(choice.get("message"))
        usage = _dict(data.get("usage"))
        text = message.get("content")
        text = text if isinstance(text, str) else ""
        return cls(
            text=text,
            is_cut=choice.get("finish_reason") == "length",
            declined=_declined(choice, message),
            prompt_tokens=_count(usage.get("prompt_tokens")),
            completion_tokens=_count(usage.get("completion_tokens")),
            thought=_thought(message, usage, text),
        )


def _declined(choice: dict[str, Any], message: dict[str, Any]) -> str | None:
    refusal = message.get("refusal")
    if isinstance(refusal, str) and refusal:
        return printable_line(refusal[:_LONGEST_REASON])
    return "content filter" if choice.get("finish_reason") == "content_filter" else None


def _thought(message: dict[str, Any], usage: dict[str, Any], text: str) -> bool:
    """Whether the model reasoned, in any of the ways in which services report it."""
    details = _dict(usage.get("completion_tokens_details"))
    return bool(
        _count(details.get("reasoning_tokens"))
        or message.get("reasoning_content")
        or message.get("reasoning")
        or "<think" in text
    )


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _count(value: Any) -> int | None:
    """A positive count; services that do not count send nothing, null or 0."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None
