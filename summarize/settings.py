"""What a run can be told: the values, and how each is read from what a person wrote.

Where they come from is `summarize.configuration`'s to know.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from os import PathLike, fsdecode
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, get_args
from urllib.parse import urlsplit

from summarize.errors import ConfigurationError, nearest

EngineName = Literal["auto", "llm", "offline"]
OutputFormat = Literal["markdown", "text", "json", "html"]
"""What a report is printed in."""
BatchFormat = OutputFormat | Literal["jsonl", "csv", "xlsx"]
"""What a batch is told in: a file for each report, or one for all."""

OPENAI_URL = "https://api.openai.com/v1"
LENGTHS: Mapping[str, int] = MappingProxyType({"short": 60, "medium": 120, "long": 240})
"""Words of a summary by name."""


class FileFormat(NamedTuple):
    """How a format is filed: the `ending` of each report's file, or the files of a `whole` batch."""

    ending: str | None
    whole: tuple[str, ...] = ()


REPORTS = "reports.jsonl"
"""Where all reports of a batch are whose reports have no files of their own."""

CORRECTIONS = "people.toml"
"""What somebody who knows better says of the people in a batch's folder."""

OUTPUT_FORMATS: Mapping[BatchFormat, FileFormat] = MappingProxyType(
    {
        "markdown": FileFormat(".md"),
        "text": FileFormat(".txt"),
        "json": FileFormat(".json"),
        "html": FileFormat(".html"),
        "jsonl": FileFormat(None, (REPORTS,)),
        "csv": FileFormat(None, (REPORTS, "who_said_what.csv")),
        "xlsx": FileFormat(None, (REPORTS, "who_said_what.xlsx")),
    }
)
"""Every format of reports and batches; the first is the default."""

REPORT_FORMATS: tuple[OutputFormat, ...] = get_args(OutputFormat)
"""Those that a report by itself is printed in."""

MAX_WORDS = 5000


@dataclass(frozen=True, slots=True)
class Price:
    """Dollars per million tokens."""

    prompt: float
    completion: float


@dataclass(frozen=True, slots=True)
class Service:
    """A model service as it was configured. The key belongs to this endpoint and to no other.

    `name` is what the config file calls it, if anything. `model` `None` takes the default for OpenAI,
    and elsewhere the first that the service lists.
    `context_window` is in tokens, `timeout` (one request) and `deadline` (one question with all
    its retries) in seconds.
    """

    base_url: str = OPENAI_URL
    api_key: str | None = field(default=None, repr=False)
    model: str | None = None
    context_window: int | None = None
    timeout: float = 120.0
    deadline: float = 600.0
    name: str | None = None

    def __post_init__(self) -> None:
        """Take values as a setting takes them. Raises `ConfigurationError`."""
        _settle(self)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a run can be told. Defaults suit an English reader without a model.

    `to` is a language code, `words` the length of the summary, `full_text` asks for a translation of
    every passage, `double_check` names the model or service that reads a report again (`same`: the
    one that made it; a service of the config file is `second_service`), `max_cost` is in dollars for
    the run.
    """

    engine: EngineName = "auto"
    service: Service | None = None
    to: str = "en"
    words: int = LENGTHS["short"]
    full_text: bool = False
    double_check: str | None = None
    second_service: Service | None = None
    format: OutputFormat = "markdown"
    cache: bool = True
    cache_dir: Path | None = None
    prompts_dir: Path | None = None
    max_cost: float | None = None
    local_only: bool = False
    allow_private: bool = False
    prices: Mapping[str, Price] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Take values as a setting takes them: `to` also by name. Raises `ConfigurationError`."""
        _settle(self)
        if not all(isinstance(price, Price) for price in self.prices.values()):
            raise ConfigurationError("prices: must hold a Price for each model")
        for name in ("service", "second_service"):
            given = getattr(self, name)
            if given is not None and not isinstance(given, Service):
                raise ConfigurationError(f"{name}: {given!r} is no Service")

    @property
    def uses_model(self) -> bool:
        """Whether a run with these settings asks a model service."""
        return self.engine == "llm" or (self.engine == "auto" and self.service is not None)

    @property
    def second_reader(self) -> Service | None:
        """The service that reads reports again, where another model is named for it, or another place."""
        if self.double_check is None or self.service is None:
            return None
        if self.second_service is not None:
            return self.second_service
        if self.double_check in ("same", self.service.model):
            return None
        return replace(self.service, model=self.double_check, context_window=None)


def _settle(settings: "Settings | Service") -> None:
    """Put what is no default through its parser, so that a slip fails where it is made."""
    for of in fields(settings):
        parse = PARSERS.get(_WRITTEN_AS.get(of.name, of.name))
        value = getattr(settings, of.name)
        if parse is None or isinstance(value, Service):
            continue
        if value == of.default and type(value) is type(of.default):
            continue
        try:
            settled = parse(value)
        except ValueError as error:
            shown = f"{value!r} is no valid value: " if of.name != "base_url" else ""
            raise ConfigurationError(f"{of.name}: {shown}{error}") from error
        object.__setattr__(settings, of.name, settled)


def parse_words(value: object) -> int:
    """Words for `short`, `medium`, `long` or a number. Raises `ValueError`."""
    if isinstance(value, str) and value in LENGTHS:
        return LENGTHS[value]
    try:
        words = int(str(value))
    except ValueError as error:
        raise ValueError(
            _must_be("short, medium, long or a number of words", str(value), LENGTHS)
        ) from error
    if not 1 <= words <= MAX_WORDS:
        raise ValueError(f"must be between 1 and {MAX_WORDS}")
    return words


def _flag(value: object) -> bool:
    text = str(value).strip().lower()
    if text in ("1", "true", "yes", "on"):
        return True
    if text in ("0", "false", "no", "off", ""):
        return False
    raise ValueError("must be true or false")


def positive(value: object) -> float:
    """A number that is not negative. Raises `ValueError`."""
    try:
        number = float(str(value))
    except ValueError:
        number = -1.0
    if not 0 <= number < float("inf"):
        raise ValueError("must be a number of at least 0")
    return number


def _tokens(value: object) -> int:
    text = str(value)
    if not text.isdecimal() or int(text) < 256:
        raise ValueError("must be at least 256 tokens")
    return int(text)


def _url(value: object) -> str:
    url = str(value).strip()
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("must be an http or https URL, such as http://localhost:8080/v1")
    if parts.username is not None or parts.password is not None:
        raise ValueError("must not carry a user name or password; use api_key")
    # Manuals of services show the address of a request as often as that of the service.
    path = parts.path.rstrip("/").removesuffix("/chat/completions").rstrip("/")
    return parts._replace(path=path).geturl()


def _one_of(names: tuple[str, ...]) -> Callable[[object], str]:
    def parse(value: object) -> str:
        if str(value) not in names:
            raise ValueError(_must_be(", ".join(names), str(value), names))
        return str(value)

    return parse


def _must_be(what: str, value: str, known: Iterable[str]) -> str:
    """What a value must be, and which was probably meant."""
    near = nearest(value, known)
    return f"must be one of {what}" + (f"; did you mean {near}?" if near else "")


def _language(value: object) -> str:
    """The code of a language by itself or by its English name. Raises `ValueError`."""
    # Here, since most runs are given none.
    from summarize.languages.names import code_of

    return code_of(str(value))


def _path(value: object) -> Path:
    if not isinstance(value, (str, PathLike)) or not fsdecode(value):
        raise ValueError("must be the path of a folder")
    return Path(fsdecode(value)).expanduser()


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise ValueError("must be text")


PARSERS: Mapping[str, Callable[[object], Any]] = MappingProxyType(
    {
        "engine": _one_of(get_args(EngineName)),
        "service": _text,
        "base_url": _url,
        "model": _text,
        "context_window": _tokens,
        "timeout": positive,
        "deadline": positive,
        "to": _language,
        "length": parse_words,
        "full_text": _flag,
        "double_check": _text,
        "format": _one_of(REPORT_FORMATS),
        "cache": _flag,
        "cache_dir": _path,
        "prompts_dir": _path,
        "max_cost": positive,
        "local_only": _flag,
        "allow_private": _flag,
    }
)
"""How each setting is read; the functions raise `ValueError` with what the value must be."""

_WRITTEN_AS: Mapping[str, str] = MappingProxyType({"words": "length"})
"""Fields of `Settings` that people write otherwise."""

SETTING_NAMES: tuple[str, ...] = tuple(PARSERS)
"""Every setting that a flag, `SUMMARIZE_<NAME>` or the config file can give."""
