"""Which models a service has and how much they hold."""

from dataclasses import dataclass
from typing import Any

from summarize.chat.endpoints import OPENAI_HOST
from summarize.chat.prices import known
from summarize.chat.replies import NoReplyError
from summarize.chat.transport import Transport
from summarize.errors import ConfigurationError, ServiceError

#: Tokens that a model is taken to hold when neither its name nor its server says so.
DEFAULT_CONTEXT_WINDOW = 8192
#: The model of OpenAI's own service when none is named: its list has no useful first.
DEFAULT_OPENAI_MODEL = "gpt-4o-mini"

_TIMEOUT = 10.0
_NOT_CHAT = ("embed", "rerank", "whisper", "tts", "moderation", "clip", "dall-e")
_NAME_FIELDS = ("id", "model", "name", "slug")
_WINDOW_FIELDS = (
    *("max_model_len", "context_length", "context_window", "n_ctx", "max_context_length"),
    *("loaded_context_length", "inputTokenLimit"),
)


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A model as its service lists it. `context_window` is `None` where the service is silent."""

    name: str
    context_window: int | None


class Catalogue:
    """The models of one service."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._endpoint = transport.endpoint

    def models(self, timeout: float = _TIMEOUT) -> tuple[ListedModel, ...]:
        """What the service lists. Raises `ServiceError` and `ConfigurationError` (key refused)."""
        where = f"the model service at {self._endpoint.url}"
        try:
            reply = self._transport.get("/models", timeout)
        except NoReplyError as error:
            raise ServiceError(
                f"{where} cannot be reached: {error}", "is it running, and is the base URL right?"
            ) from error
        if reply.status in (401, 403):
            raise self._transport.key_error()
        listed = _listed(reply.json())
        if reply.status != 200 or listed is None:
            raise ServiceError(
                f"{where} lists no models (status {reply.status})", "name one with --model"
            )
        return tuple(model for entry in listed if (model := _model(entry)) is not None)

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


def _listed(data: Any) -> list[Any] | None:
    """The entries of a list of models, whichever way a service writes one."""
    if isinstance(data, dict):
        lists = (data.get(name) for name in ("data", "models", "result", "body"))
        data = next((each for each in lists if each is not None), None)
        if not isinstance(data, dict):
            return data if isinstance(data, list) else None
        return [
            {"id": name, **(entry if isinstance(entry, dict) else {})}
            for name, entry in data.items()
        ]
    return data if isinstance(data, list) and data else None


def _model(entry: Any) -> ListedModel | None:
    if isinstance(entry, str):
        return ListedModel(entry, None)
    if not isinstance(entry, dict):
        return None
    names = (entry.get(field) for field in _NAME_FIELDS)
    name = next((name for name in names if isinstance(name, str) and name), None)
    return None if name is None else ListedModel(name, _window(entry))


def _window(entry: dict[str, Any]) -> int | None:
    meta = entry.get("meta")
    for fields in (entry, meta if isinstance(meta, dict) else {}):
        for name in _WINDOW_FIELDS:
            value = fields.get(name)
            if isinstance(value, str) and value.isascii() and value.isdigit():
                value = int(value[:12])
            if isinstance(value, int) and value > 0:
                return value
    return None
