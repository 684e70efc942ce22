"""Answers that come as a stream of events or lines, asked for or not, put together as if they had come whole."""

import json
from collections.abc import Iterator
from typing import Any

from summarize.chat.choices import BROKEN_OFF, first_choice, usage_of

_JOINED = ("content", "reasoning_content", "reasoning", "refusal")
_OVER = b"[DONE]"


def assembled(content: bytes) -> dict[str, Any] | None:
    """The completion that a stream of events, or of lines of JSON, adds up to; `None` for no stream.

    A stream that ends without saying so is reported as the failure that it is.
    """
    message: dict[str, Any] = {}
    whole: dict[str, Any] = {}
    finish, is_over = None, False
    for value in _values(content):
        if value == _OVER:
            is_over = True
            continue
        event = _object(value)
        whole |= {name: event[name] for name in ("error", "usage", "model") if event.get(name)}
        if "usage" not in whole and any(usage_of(event).values()):
            whole["usage"] = usage_of(event)
        finish = _add(message, event) or finish
    if not whole and not message and not is_over:
        return None
    if finish is None and not is_over and "error" not in whole:
        whole["error"] = BROKEN_OFF
    if "error" in whole and not finish:
        return whole
    choice = {"index": 0, "message": message, "finish_reason": finish}
    return whole | {"choices": [choice]}


def _values(content: bytes) -> Iterator[bytes]:
    """What the events of a stream hold, as they stand."""
    lines = content.strip().splitlines()
    if content.lstrip()[:6].startswith((b"data:", b"event:", b":", b"id:", b"retry:")):
        for line in lines:
            field, _, value = line.partition(b":")
            if field.strip() == b"data":
                yield value.strip()
    elif lines and first_choice(_object(lines[0])) is not None:
        yield from map(bytes.strip, lines)


def _object(value: bytes) -> dict[str, Any]:
    """A JSON object; whatever else it is counts as an empty one."""
    try:
        event = json.loads(value)
    except (ValueError, RecursionError):
        return {}
    return event if isinstance(event, dict) else {}


def _add(message: dict[str, Any], event: dict[str, Any]) -> str | None:
    """Add an event's words to the message; the reason for which the answer ended, if it did."""
    choice = first_choice(event)
    if not choice:
        return None
    delta = choice.get("message") or {"content": choice.get("text")}
    for name in _JOINED:
        words = delta.get(name)
        if isinstance(words, list):
            parts = [part for part in words if isinstance(part, dict)]
            words = "".join(str(p.get("text") or "") for p in parts if p.get("type") == "text")
        if isinstance(words, str):
            message[name] = message.get(name, "") + words
    finish = choice.get("finish_reason")
    return finish if isinstance(finish, str) else None
