"""What a service's answer holds, read without trusting its shape."""

import json
from dataclasses import dataclass
from typing import Any

from summarize.chat.choices import BROKEN_OFF, first_choice, is_broken_off, usage_of
from summarize.chat.thoughts import has_thoughts
from summarize.printable import printable_line

_LONGEST_REASON = 300
_CUT = ("length", "max_tokens", "MAX_TOKENS", "model_length")
_SPOKEN = ("text", "output_text")
_WITHHELD = frozenset(
    (
        "content_filter", "safety", "recitation", "prohibited_content", "blocklist", "spii",
        "sensitive",
    )
)  # fmt: skip


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
        choice = first_choice(data) or {}
        message = _dict(choice.get("message"))
        usage = usage_of(data)
        text = _text(message.get("content")) or _text(choice.get("text"))
        is_cut = choice.get("finish_reason") in _CUT
        if not text and not is_cut:
            # A server's parser put all of it among the thoughts, or into a call of a tool.
            text = _text(message.get("reasoning_content")) or _text(message.get("reasoning"))
            text = text or _arguments(message.get("tool_calls"))
            text = text or _arguments([{"function": message.get("function_call")}])
        return cls(
            text=text,
            is_cut=is_cut,
            declined=_declined(choice, message),
            prompt_tokens=_prompt_tokens(usage),
            completion_tokens=_count(usage.get("completion_tokens")),
            thought=_thought(message, usage, text),
        )


def _text(content: Any) -> str:
    """The words of a message: a string, or a list of parts of which some are thoughts.

    A single part may stand for its list, and an object that is no part for its own JSON.
    """
    if isinstance(content, str):
        return content
    if isinstance(content, dict) and content:
        return _text([content]) if isinstance(content.get("text"), str) else json.dumps(content)
    if not isinstance(content, list):
        return ""
    parts = (part if isinstance(part, dict) else {"text": part} for part in content)
    said = (part.get("text") for part in parts if part.get("type", "text") in _SPOKEN)
    return "".join(text for text in said if isinstance(text, str))


def _arguments(calls: Any) -> str:
    """The arguments of a tool that was called instead of an answer."""
    call = _dict(calls[0]) if isinstance(calls, list) and calls else {}
    arguments = _dict(call.get("function")).get("arguments")
    return arguments if isinstance(arguments, str) else json.dumps(arguments) if arguments else ""


def error_of(data: dict[str, Any]) -> dict[str, Any] | None:
    """The failure that an answer of status 200 reports instead of a completion, `None` if none.

    Relays put it beside the choices, inside the first one, or send no choice at all.
    """
    choices = data.get("choices")
    error = data.get("error")
    blocked = _dict(data.get("promptFeedback") or data.get("prompt_feedback"))
    if not choices and blocked.get("blockReason"):
        reason = str(blocked["blockReason"])[:_LONGEST_REASON]
        return {"message": f"the prompt was blocked ({reason})", "code": "content_filter"}
    if error and not choices:
        return error if isinstance(error, dict) else {"message": str(error)}
    if "choices" in data and choices in ([], {}, None):
        return {"message": f"an answer without content (choices: {json.dumps(choices)})"}
    if is_broken_off(data):
        return BROKEN_OFF
    choice = first_choice(data) or {}
    error = choice.get("error")
    if error or choice.get("finish_reason") == "error":
        return {"message": "the provider failed", **_dict(error)}
    return None


def _declined(choice: dict[str, Any], message: dict[str, Any]) -> str | None:
    refusal = message.get("refusal")
    if isinstance(refusal, str) and refusal:
        return printable_line(refusal[:_LONGEST_REASON])
    reason = choice.get("finish_reason")
    return "content filter" if str(reason).casefold() in _WITHHELD else None


def _prompt_tokens(usage: dict[str, Any]) -> int | None:
    """The whole prompt's tokens: some services count only what was not in their cache."""
    read = _count(usage.get("prompt_tokens"))
    details = _dict(usage.get("prompt_tokens_details"))
    cached = _count(details.get("cached_tokens")) or _count(usage.get("cached_tokens")) or 0
    if read is None:
        return None
    return read + cached if cached > read else read


def _thought(message: dict[str, Any], usage: dict[str, Any], text: str) -> bool:
    """Whether the model reasoned, in any of the ways in which services report it."""
    details = _dict(usage.get("completion_tokens_details"))
    return bool(
        _count(details.get("reasoning_tokens"))
        or message.get("reasoning_content")
        or message.get("reasoning")
        or has_thoughts(text)
    )


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _count(value: Any) -> int | None:
    """A positive count; services that do not count send nothing, null or 0."""
    if isinstance(value, str) and value.isascii() and value.isdigit():
        value = int(value[:12])
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if 0 < value < float("inf") else None
