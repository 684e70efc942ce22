"""Which models a service has and how much they hold."""

from dataclasses import dataclass
from typing import Any

from summarize.chat.endpoints import OPENAI_HOST
from summarize.chat.prices import known
from summarize.chat.transport import NoReplyError, Transport
from summarize.errors import ConfigurationError, ServiceError

#: Tokens that a model is taken to hold when neither its name nor its server says so.
DEFAULT_CONTEXT_WINDOW = 8192
#: The model of OpenAI's own service when none is named: its list has no useful first.
DEFAULT_OPENAI_MODEL = "gpt-4o-mini"

_TIMEOUT = 10.0
_NOT_CHAT = ("embed", "rerank", "whisper", "tts", "moderation", "clip", "dall-e")
_WINDOW_FIELDS = ("max_model_len", "context_length", "context_window", "n_ctx")


@dataclass(frozen=True, slots=True)
class Model:
    """A model as its service lists it. `context_window` is `None` where the service is silent."""

    name: str
    context_window: int | None


class Catalogue:
    """The models of one service."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._endpoint = transport.endpoint

    def models(self, timeout: float = _TIMEOUT) -> tuple[Model, ...]:
        """What the service lists. Raises `ServiceError` and `ConfigurationError` (key refused)."""
        where = f"the model service at {self._endpoint.url}"
        try:
            reply = self._transport.get("/models", timeout)
        except NoReplyError as error:
            raise ServiceError(
                f"{where} cannot be reached: {error}", "is it running, and is the base URL right?"
            ) from error
        if reply.status in (401, 403):
            raise ConfigurationError(f"{where} refused the key", "see summarize doctor")
        data = reply.json()
        listed = data.get("data") if isinstance(data, dict) else None
        if reply.status != 200 or not isinstance(listed, list):
            raise ServiceError(
                f"{where} lists no models (status {reply.status})", "name one with --model"
            )
        return tuple(
            Model(entry["id"], _window(entry))
            for entry in listed
            if isinstance(entry, dict) and isinstance(entry.get("id"), str)
        )

    def choose(self) -> str:
        """The model to use when none is configured: the first that looks like one for chat."""
        if self._endpoint.host == OPENAI_HOST:
            return DEFAULT_OPENAI_MODEL
        for model in self.models():
            if not any(word in model.name.lower() for word in _NOT_CHAT):
                return model.name
        raise ConfigurationError(
            f"the model service at {self._endpoint.url} has no chat model",
            "load one into the server, or name one with --model",
        )

    def context_window(self, name: str) -> int:
        """Tokens that prompt and completion of a model may fill together."""
        if (entry := known(name)) is not None:
            return entry.context_window
        try:
            listed = {model.name: model.context_window for model in self.models()}
        except (ServiceError, ConfigurationError):
            # Whatever is wrong with the service will be said when it is asked something.
            return DEFAULT_CONTEXT_WINDOW
        return listed.get(name) or DEFAULT_CONTEXT_WINDOW


def _window(entry: dict[str, Any]) -> int | None:
    meta = entry.get("meta")
    for fields in (entry, meta if isinstance(meta, dict) else {}):
        for name in _WINDOW_FIELDS:
            value = fields.get(name)
            if isinstance(value, int) and value > 0:
                return value
    return None
