"""The choice that an answer holds, or a piece of one, in whichever form a server has it.

Nothing is guessed: each form is one that is documented (OpenAI's, Ollama's own) or that can mean one
thing only, such as an object where a list of one object should stand.
"""

from typing import Any

BROKEN_OFF = {"message": "the stream of the answer broke off"}


def first_choice(data: dict[str, Any]) -> dict[str, Any] | None:
    """The first choice with its words under `message`; `None` for what has no choices at all."""
    choices = data.get("choices")
    if isinstance(choices, dict):
        whole = {"message", "delta", "text", "finish_reason", "error"} & choices.keys()
        choices = [choices] if whole else list(choices.values())
    if isinstance(choices, list):
        if not choices or not isinstance(choices[0], dict):
            return {}
        choice = choices[0]
        words = choice.get("message") or choice.get("delta") or {}
        return choice | {"message": _message(words)}
    return _native(data) if "choices" not in data and isinstance(data.get("done"), bool) else None


def usage_of(data: dict[str, Any]) -> dict[str, Any]:
    """The counts of tokens, under the names that OpenAI has for them."""
    usage = data.get("usage")
    if isinstance(usage, dict):
        return usage
    return {
        "prompt_tokens": data.get("prompt_eval_count"),
        "completion_tokens": data.get("eval_count"),
    }


def is_broken_off(data: dict[str, Any]) -> bool:
    """Whether an answer is a piece of a stream behind which others should have come."""
    if "choices" not in data:
        return data.get("done") is False
    choices = data["choices"]
    choice = choices[0] if isinstance(choices, list) and choices else choices
    if not isinstance(choice, dict) or choice.get("finish_reason"):
        return False
    return "delta" in choice and "message" not in choice


def _native(data: dict[str, Any]) -> dict[str, Any]:
    """The choice in an answer of Ollama's own interface, to a chat or to a prompt."""
    message = _message(data.get("message") or data.get("response") or {})
    thoughts = message.get("thinking") or data.get("thinking")
    finish = (data.get("done_reason") or "stop") if data["done"] else None
    return {
        "message": message | ({"reasoning": thoughts} if thoughts else {}),
        "finish_reason": finish,
    }


def _message(value: Any) -> dict[str, Any]:
    """A message; of several the last that isn't another's, of parts the message that they make up."""
    if isinstance(value, str):
        return {"content": value}
    if not isinstance(value, list):
        return value if isinstance(value, dict) else {}
    messages = [one for one in value if isinstance(one, dict) and _is_message(one)]
    own = [one for one in messages if one.get("role", "assistant") in ("assistant", "model")]
    if messages:
        return own[-1] if own else {}
    return {"content": value}


def _is_message(value: dict[str, Any]) -> bool:
    return "role" in value or ("content" in value and "type" not in value)
