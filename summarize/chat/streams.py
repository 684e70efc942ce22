"""Answers that come as an event stream, asked for or not, put together as if they had come whole."""

import json
from typing import Any

_JOINED = ("content", "reasoning_content", "reasoning", "refusal")
_BROKEN_OFF = {"message": "the stream of the answer broke off", "code": 502}


def assembled(content: bytes) -> dict[str, Any] | None:
    """The completion that a stream of events adds up to, `None` for what is no such stream.

    A stream that ends without saying so is reported as the failure that it is.
    """
    if not content.lstrip()[:6].startswith((b"data:", b"event:", b":", b"id:", b"retry:")):
        return None
    message: dict[str, Any] = {}
    whole: dict[str, Any] = {}
    finish, is_over = None, False
    for line in content.splitlines():
        field, _, value = line.partition(b":")
        if field.strip() != b"data":
            continue
        if value.strip() == b"[DONE]":
            is_over = True
            continue
        try:
            event = json.loads(value)
        except (ValueError, RecursionError):
            continue
        if not isinstance(event, dict):
            continue
        whole |= {name: event[name] for name in ("error", "usage", "model") if event.get(name)}
        finish = _add(message, event) or finish
    if not whole and not message and not is_over:
        return None
    if finish is None and not is_over and "error" not in whole:
        whole["error"] = _BROKEN_OFF
    if "error" in whole and not finish:
        return whole
    choice = {"index": 0, "message": message, "finish_reason": finish}
    return whole | {"choices": [choice]}


def _add(message: dict[str, Any], event: dict[str, Any]) -> str | None:
    """Add an event's words to the message; the reason for which the answer ended, if it did."""
    choices = event.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices else None
    if not isinstance(choice, dict):
        return None
    delta = choice.get("delta") or choice.get("message") or {"content": choice.get("text")}
    if isinstance(delta, dict):
        for name in _JOINED:
            words = delta.get(name)
            if isinstance(words, list):
                parts = [part for part in words if isinstance(part, dict)]
                words = "".join(str(p.get("text") or "") for p in parts if p.get("type") == "text")
            if isinstance(words, str):
                message[name] = message.get(name, "") + words
    finish = choice.get("finish_reason")
    return finish if isinstance(finish, str) else None
