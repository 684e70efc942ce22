"""Settings: flag, then environment, then config file, then default; each knows where it came from.

A key belongs to the endpoint that it was configured with and is never sent to another: the
ambient `OPENAI_API_KEY` goes to `OPENAI_BASE_URL` (else to OpenAI), `SUMMARIZE_API_KEY` to
`SUMMARIZE_BASE_URL` (else likewise), a key in the config file to the `base_url` beside it. Nothing is read
from the working folder, where an unpacked archive could have put it.
"""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from summarize.errors import ConfigurationError, UsageError, nearest

EngineName = Literal["auto", "llm", "offline"]
Format = Literal["markdown", "text", "json", "html"]

OPENAI_URL = "https://api.openai.com/v1"
LENGTHS: Mapping[str, int] = MappingProxyType({"short": 60, "medium": 120, "long": 240})
"""Words of a summary by name."""

MAX_WORDS = 5000


@dataclass(frozen=True, slots=True)
class Price:
    """Dollars per million tokens."""

    prompt: float
    completion: float


@dataclass(frozen=True, slots=True)
class Service:
    """A model service as it was configured. The key belongs to this endpoint and to no other.

    `model` `None` takes the default for OpenAI, and elsewhere the first that the service lists.
    `context_window` is in tokens, `timeout` (one request) and `deadline` (one question with all
    its retries) in seconds.
    """

    base_url: str = OPENAI_URL
    api_key: str | None = field(default=None, repr=False)
    model: str | None = None
    context_window: int | None = None
    timeout: float = 120.0
    deadline: float = 600.0


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a run can be told. Defaults suit an English reader without a model.

    `to` is a language code, `words` the length of the summary, `max_cost` dollars for the run.
    """

    engine: EngineName = "auto"
    service: Service | None = None
    to: str = "en"
    words: int = LENGTHS["short"]
    format: Format = "markdown"
    cache: bool = True
    cache_dir: Path | None = None
    prompts_dir: Path | None = None
    max_cost: float | None = None
    local_only: bool = False
    allow_private: bool = False
    prices: Mapping[str, Price] = field(default_factory=dict)

    @property
    def uses_model(self) -> bool:
        """Whether a run with these settings asks a model service."""
        return self.engine == "llm" or (self.engine == "auto" and self.service is not None)


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings, and for each name the place that decided it (for `summarize doctor`)."""

    settings: Settings
    origins: Mapping[str, str]
    config_file: Path


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


def _positive(value: object) -> float:
    number = float(str(value))
    if not 0 <= number < float("inf"):
        raise ValueError("must be a number of at least 0")
    return number


def _tokens(value: object) -> int:
    number = int(str(value))
    if number < 256:
        raise ValueError("must be at least 256 tokens")
    return number


def _url(value: object) -> str:
    url = str(value).strip()
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("must be an http or https URL, such as http://localhost:8080/v1")
    if parts.username is not None or parts.password is not None:
        raise ValueError("must not carry a user name or password; use api_key")
    return url.rstrip("/")


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
    from summarize.languages.names import known_names, language_code, language_name

    text = str(value).strip()
    code = language_code(text) or text.lower()
    if 2 <= len(code) <= 3 and code.isascii() and code.isalpha():
        if language_name(code) != code:
            return code
        raise ValueError("is the code of no language that we know, such as en, ru or kk")
    near = nearest(text, known_names())
    hint = f"; did you mean {near}?" if near else ""
    raise ValueError(f"must be a language, such as en, ru or Kazakh{hint}")


def _path(value: object) -> Path:
    return Path(str(value)).expanduser()


_PARSERS: Mapping[str, Callable[[object], Any]] = MappingProxyType(
    {
        "engine": _one_of(get_args(EngineName)),
        "base_url": _url,
        "model": str,
        "context_window": _tokens,
        "timeout": _positive,
        "deadline": _positive,
        "to": _language,
        "length": parse_words,
        "format": _one_of(get_args(Format)),
        "cache": _flag,
        "cache_dir": _path,
        "prompts_dir": _path,
        "max_cost": _positive,
        "local_only": _flag,
        "allow_private": _flag,
    }
)
SETTING_NAMES: tuple[str, ...] = tuple(_PARSERS)
"""Every setting that a flag, `SUMMARIZE_<NAME>` or the config file can give."""

_SERVICE_FIELDS = frozenset({"model", "context_window", "timeout", "deadline"})
_CONFIG_EXTRAS = ("api_key", "api_key_env", "endpoints", "prices")


def load(
    flags: Mapping[str, object] | None = None,
    environ: Mapping[str, str] | None = None,
    config_file: Path | None = None,
) -> Loaded:
    """Settings from flags (by setting name, `None` for not given), environment and config file.

    The config file is `config_file`, else `SUMMARIZE_CONFIG`, else `config.toml` in the
    platform's config folder; only the last may be missing. Raises `UsageError` for a bad flag,
    `ConfigurationError` for the rest.
    """
    environ = os.environ if environ is None else environ
    _check_names(environ)
    path, config = _read_config(config_file, environ)
    values, origins = _merge(flags or {}, environ, path, config)
    service, service_origins = _service(values, origins, environ, (path, config))
    origins |= service_origins
    plain = {f.name for f in fields(Settings)} & values.keys()
    settings = Settings(
        **{name: values[name] for name in plain},
        service=service,
        prices=_prices(path, config),
    )
    if "length" in values:
        settings = _replace(settings, words=values["length"])
    return Loaded(settings, MappingProxyType(origins), path)


def _replace(settings: Settings, **changes: Any) -> Settings:
    return Settings(**{f.name: getattr(settings, f.name) for f in fields(Settings)} | changes)


def default_config_file() -> Path:
    """Where the config file belongs on this platform."""
    import platformdirs  # here: 10 ms that the bare library does not need

    return platformdirs.user_config_path("summarize") / "config.toml"


def _read_config(given: Path | None, environ: Mapping[str, str]) -> tuple[Path, dict[str, Any]]:
    import tomllib  # here, so that `summarize --help` does without

    named = given or (
        Path(environ["SUMMARIZE_CONFIG"]) if environ.get("SUMMARIZE_CONFIG") else None
    )
    path = named or default_config_file()
    try:
        config = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        if named is None:
            return path, {}
        raise ConfigurationError(f"config file {path} does not exist") from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"config file {path} cannot be read: {error}") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"config file {path} is not valid TOML: {error}") from error
    known = (*SETTING_NAMES, *_CONFIG_EXTRAS)
    for name in config:
        if name not in known:
            near = nearest(name, known)
            hint = f"did you mean {near}?" if near else f"known are {', '.join(known)}"
            raise ConfigurationError(f"config file {path} has an unknown setting {name!r}", hint)
    return path, config


def _check_names(environ: Mapping[str, str]) -> None:
    """Raises `ConfigurationError` for a variable that was surely meant to be one of ours."""
    known = {name.upper() for name in (*SETTING_NAMES, "api_key", "config")}
    for variable in environ:
        name = variable.removeprefix("SUMMARIZE_")
        if name == variable or name in known:
            continue
        if near := nearest(name, known):
            raise ConfigurationError(
                f"the environment variable {variable} is no setting",
                f"did you mean SUMMARIZE_{near}?",
            )


def _merge(
    flags: Mapping[str, object],
    environ: Mapping[str, str],
    path: Path,
    config: Mapping[str, Any],
) -> tuple[dict[str, Any], dict[str, str]]:
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for name, parse in _PARSERS.items():
        variable = f"SUMMARIZE_{name.upper()}"
        if flags.get(name) is not None:
            raw, origin = flags[name], "flag"
        elif environ.get(variable):
            raw, origin = environ[variable], variable
        elif name == "base_url" and environ.get("OPENAI_BASE_URL"):
            raw, origin = environ["OPENAI_BASE_URL"], "OPENAI_BASE_URL"
        elif name in config:
            raw, origin = config[name], str(path)
        else:
            origins[name] = "default"
            continue
        try:
            values[name] = parse(raw)
        except ValueError as error:
            said = f"{raw!r} is no valid value: {error}"
            if origin == "flag":
                raise UsageError(f"--{name.replace('_', '-')}: {said}") from error
            raise ConfigurationError(f"{name} in {origin}: {said}") from error
        origins[name] = origin
    return values, origins


def _service(
    values: Mapping[str, Any],
    origins: Mapping[str, str],
    environ: Mapping[str, str],
    file: tuple[Path, Mapping[str, Any]],
) -> tuple[Service | None, dict[str, str]]:
    """The configured service, `None` when neither a base URL nor a key for OpenAI is there."""
    path, config = file
    base_url = values.get("base_url", OPENAI_URL)
    endpoint = _endpoint_table(base_url, path, config)
    key, key_origin = _key_for(base_url, environ, path, config)
    if "base_url" not in values and key is None:
        return None, {"api_key": "not set"}
    service_origins = {"api_key": key_origin}
    chosen = {name: values[name] for name in _SERVICE_FIELDS & values.keys()}
    for name in _SERVICE_FIELDS & endpoint.keys():
        if origins[name] in ("default", str(path)):
            chosen[name] = endpoint[name]
            service_origins[name] = f'{path}, endpoints."{base_url}"'
    return Service(base_url=base_url, api_key=key, **chosen), service_origins


def _endpoint_table(base_url: str, path: Path, config: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of `[endpoints."URL"]` for this URL, parsed."""
    endpoints = config.get("endpoints", {})
    if not isinstance(endpoints, dict):
        raise ConfigurationError(f'endpoints in {path} must be tables: [endpoints."URL"]')
    for url, table in endpoints.items():
        if not _same_endpoint(url, base_url):
            continue
        allowed = {*_SERVICE_FIELDS, "api_key", "api_key_env"}
        if not isinstance(table, dict) or table.keys() - allowed:
            raise ConfigurationError(
                f'[endpoints."{url}"] in {path} may hold {", ".join(sorted(allowed))}, no more'
            )
        try:
            return {k: _PARSERS.get(k, str)(v) for k, v in table.items()}
        except ValueError as error:
            raise ConfigurationError(f'[endpoints."{url}"] in {path}: {error}') from error
    return {}


def _key_for(
    base_url: str, environ: Mapping[str, str], path: Path, config: Mapping[str, Any]
) -> tuple[str | None, str]:
    """The key that was set up for this endpoint, and where it was found."""
    ambient = environ.get("OPENAI_BASE_URL") or OPENAI_URL
    for variable, home in (
        ("SUMMARIZE_API_KEY", environ.get("SUMMARIZE_BASE_URL") or ambient),
        ("OPENAI_API_KEY", ambient),
    ):
        if environ.get(variable) and _same_endpoint(home, base_url):
            return environ[variable], variable
    tables: list[tuple[str, Mapping[str, Any]]] = [
        (f'{path}, endpoints."{base_url}"', _endpoint_table(base_url, path, config))
    ]
    if _same_endpoint(config.get("base_url", OPENAI_URL), base_url):
        tables.append((str(path), config))
    for origin, table in tables:
        if table.get("api_key"):
            return str(table["api_key"]), origin
        if table.get("api_key_env"):
            variable = str(table["api_key_env"])
            if not environ.get(variable):
                raise ConfigurationError(
                    f"{variable}, named by api_key_env in {origin}, is not set"
                )
            return environ[variable], f"{variable} (named in {origin})"
    return None, "not set"


def _same_endpoint(one: object, other: str) -> bool:
    def normal(url: str) -> tuple[str, str | None, int | None, str]:
        parts = urlsplit(url.strip())
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
        return parts.scheme, parts.hostname, port, parts.path.rstrip("/")

    try:
        return normal(str(one)) == normal(other)
    except ValueError:
        return False


def _prices(path: Path, config: Mapping[str, Any]) -> dict[str, Price]:
    table = config.get("prices", {})
    try:
        return {
            model: Price(_positive(price["prompt"]), _positive(price["completion"]))
            for model, price in table.items()
        }
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ConfigurationError(
            f"prices in {path} cannot be read",
            'write "model-name" = { prompt = 0.25, completion = 2.0 }, dollars per million tokens',
        ) from error
