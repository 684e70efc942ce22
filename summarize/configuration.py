"""Where settings come from: flag, then environment, then config file, then default; each says so.

A key belongs to the endpoint that it was configured with and is never sent to another: the
ambient `OPENAI_API_KEY` goes to `OPENAI_BASE_URL` (else to OpenAI), `SUMMARIZE_API_KEY` to
`SUMMARIZE_BASE_URL` (else likewise), a key in the config file to the `base_url` beside it. Nothing is read
from the working folder, where an unpacked archive could have put it.
"""

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from summarize.errors import ConfigurationError, UsageError, nearest, reason
from summarize.files import read_small
from summarize.settings import (
    OPENAI_URL,
    PARSERS,
    SETTING_NAMES,
    Price,
    Service,
    Settings,
    positive,
)

SERVICE_SETTINGS = frozenset({"model", "context_window", "timeout", "deadline"})
"""The settings that a table of `[services]` may hold for itself, besides its address and key."""

KEYS = ("api_key", "api_key_env", "api_key_keyring")
"""Where a key can be: in the config file, in a variable that it names, in the system's keyring."""

KEYRING = "summarize"
"""The name that keys are kept under in the system's keyring, for the user name of their base URL."""

_CONFIG_EXTRAS = (*KEYS, "services", "prices")
_NAME_A_SERVICE = "give --base-url or --service, or set OPENAI_API_KEY"
_RANKS = {"default": 0, "config": 1, "environment": 2, "flag": 3}


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings, and for each name the place that decided it (for `summarize doctor`).

    `services` are the names that the config file has for services.
    """

    settings: Settings
    origins: Mapping[str, str]
    config_file: Path
    services: tuple[str, ...] = ()
    dangers: tuple[str, ...] = ()
    """What others could read, change or overhear, in sentences."""


class _Named(NamedTuple):
    """A table of `[services]`: its name, its settings as they are read, its keys as they stand."""

    name: str
    values: Mapping[str, Any]
    table: Mapping[str, Any]


class _Given(NamedTuple):
    """What was given for a setting: the value as it is read, where, and how much that place weighs."""

    value: Any
    origin: str
    rank: int


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
    services = tuple(_services(path, config))
    again, reader = _second_reader(path, config, services)
    given = _given(flags or {}, environ, path, config | again)
    service, service_origins = _service(given, services, environ, (path, config))
    settings = _settings(given, service, _prices(path, config))
    second = given.get("double_check")
    if second is not None:
        of_file = (reader,) if reader and second.rank == _RANKS["config"] else services
        if any(named.name == second.value for named in of_file):
            other, _ = _service({"service": second}, of_file, environ, (path, config))
            settings = replace(settings, second_service=other)
    _check_service(flags or {}, given, settings)
    origins = dict.fromkeys(SETTING_NAMES, "default")
    origins |= {name: found.origin for name, found in given.items()}
    return Loaded(
        settings,
        MappingProxyType(origins | service_origins),
        path,
        tuple(named.name for named in services),
        (*_exposed(path, config), *_overheard(settings)),
    )


def _settings(
    given: Mapping[str, _Given], service: Service | None, prices: Mapping[str, Price]
) -> Settings:
    """What was given, as settings; defaults for the rest. Raises `ConfigurationError`."""
    plain = {f.name for f in fields(Settings)} & given.keys() - {"service"}
    values = {name: given[name].value for name in plain}
    if "length" in given:
        values["words"] = given["length"].value
    return Settings(**values, service=service, prices=prices)


def _check_service(
    flags: Mapping[str, object], given: Mapping[str, _Given], settings: Settings
) -> None:
    """Raise `UsageError` for a flag that wants a model where no service is configured."""
    if settings.service is not None or settings.engine == "offline":
        return
    if flags.get("model"):
        raise UsageError(
            f"-m {given['model'].value} names a model, and no service is configured that has it",
            _NAME_A_SERVICE,
        )
    if flags.get("double_check"):
        raise UsageError(
            "--double-check has a model read the report, and no service is configured",
            _NAME_A_SERVICE,
        )


def _exposed(path: Path, config: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with who may read and write the config file."""
    if os.name != "posix" or not config:
        return
    mode = path.stat().st_mode
    again = config.get("double_check")
    tables = [config, *config.get("services", {}).values()]
    tables += [again] if isinstance(again, dict) else []
    if mode & (stat.S_IWGRP | stat.S_IWOTH):
        yield f"others may change the config file {path}: chmod 600 it"
    elif mode & (stat.S_IRGRP | stat.S_IROTH) and any("api_key" in table for table in tables):
        yield f"others may read the key in the config file {path}: chmod 600 it"


def _overheard(settings: Settings) -> Iterator[str]:
    """Whether a key goes over the network as it is."""
    from summarize.loopback import is_loopback  # here: it imports `socket`

    for service in (settings.service, settings.second_service):
        if settings.uses_model and service is not None and service.api_key:
            parts = urlsplit(service.base_url)
            if parts.scheme == "http" and not is_loopback(parts.hostname or "", look_up=False):
                yield f"the key for {parts.hostname} is sent without encryption: use https"


def config_path(given: Path | None = None, environ: Mapping[str, str] | None = None) -> Path:
    """The config file in use: the one given, else the one that the environment names, else ours."""
    environ = os.environ if environ is None else environ
    named = environ.get("SUMMARIZE_CONFIG")
    return given or (Path(named) if named else default_config_file())


def default_config_file() -> Path:
    """Where the config file belongs on this platform."""
    import platformdirs  # here: 10 ms that the bare library does not need

    return platformdirs.user_config_path("summarize") / "config.toml"


def _read_config(given: Path | None, environ: Mapping[str, str]) -> tuple[Path, dict[str, Any]]:
    import tomllib  # here, so that `summarize --help` does without

    path = config_path(given, environ)
    try:
        config = tomllib.loads(read_small(path))
    except (FileNotFoundError, NotADirectoryError) as error:  # the latter: HOME=/dev/null
        if given is None and not environ.get("SUMMARIZE_CONFIG"):
            return path, {}
        raise ConfigurationError(f"config file {path} does not exist") from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"config file {path} cannot be read: {reason(error)}") from error
    except RecursionError as error:
        raise ConfigurationError(f"config file {path} is nested too deeply") from error
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


def _given(
    flags: Mapping[str, object],
    environ: Mapping[str, str],
    path: Path,
    config: Mapping[str, Any],
) -> dict[str, _Given]:
    """Each setting that anything was given for, by what weighs most."""
    found: dict[str, _Given] = {}
    for name, parse in PARSERS.items():
        variable = f"SUMMARIZE_{name.upper()}"
        if flags.get(name) is not None:
            raw, origin, rank = flags[name], "flag", "flag"
        elif environ.get(variable):
            raw, origin, rank = environ[variable], variable, "environment"
        elif name == "base_url" and environ.get("OPENAI_BASE_URL"):
            raw, origin, rank = environ["OPENAI_BASE_URL"], "OPENAI_BASE_URL", "environment"
        elif name in config:
            raw, origin, rank = config[name], str(path), "config"
        else:
            continue
        try:
            found[name] = _Given(parse(raw), origin, _RANKS[rank])
        except ValueError as error:
            said = f"{raw!r} is no valid value: {error}"
            if origin == "flag":
                raise UsageError(f"--{name.replace('_', '-')}: {said}") from error
            raise ConfigurationError(f"{name} in {origin}: {said}") from error
    return found


def _services(path: Path, config: Mapping[str, Any]) -> Iterator[_Named]:
    """The services that the config file has names for."""
    tables = config.get("services", {})
    if not isinstance(tables, dict):
        raise ConfigurationError(f"services in {path} must be tables: [services.NAME]")
    for name, table in tables.items():
        where = f"[services.{name}] in {path}"
        _check_table(table, where)
        if "base_url" not in table:
            raise ConfigurationError(f"{where} has no base_url")
        yield _Named(name, _table_values(table, where), table)


def _check_table(table: object, where: str, more: tuple[str, ...] = ()) -> None:
    allowed = {"base_url", *SERVICE_SETTINGS, *KEYS, *more}
    if not isinstance(table, dict) or table.keys() - allowed:
        raise ConfigurationError(f"{where} may hold {', '.join(sorted(allowed))}, no more")


def _table_values(table: Mapping[str, Any], where: str) -> dict[str, Any]:
    try:
        return {name: PARSERS[name](table[name]) for name in table.keys() - {*KEYS}}
    except ValueError as error:
        raise ConfigurationError(f"{where}: {error}") from error


def _second_reader(
    path: Path, config: Mapping[str, Any], services: tuple[_Named, ...]
) -> tuple[dict[str, str], _Named | None]:
    """A table `double_check` as the setting in one word, and the service that it describes.

    The table names a service, whose settings its own go before, or an address; or just a model of the
    service that is asked anyway.
    """
    table = config.get("double_check")
    if not isinstance(table, dict):
        return {}, None
    where = f"[double_check] in {path}"
    _check_table(table, where, ("service",))
    own = {name: value for name, value in table.items() if name != "service"}
    if "service" in table:
        own = _of_service(table["service"], services, where) | own
        # A key of the table's own is the one, wherever the service has its.
        own = {
            k: v
            for k, v in own.items()
            if k in table or k not in KEYS or not table.keys() & {*KEYS}
        }
    if table.keys() == {"model"}:
        return {"double_check": str(own["model"])}, None
    if "base_url" not in own:
        raise ConfigurationError(f"{where} needs a service, a base_url, or nothing but a model")
    if table.keys() >= {"service", "base_url"}:
        raise ConfigurationError(f"{where} names both a service and a base_url", "keep one of them")
    told = str(table.get("service") or own.get("model") or own["base_url"])
    return {"double_check": told}, _Named(told, _table_values(own, where), own)


def _of_service(name: object, services: tuple[_Named, ...], where: str) -> dict[str, Any]:
    """What the table of a service holds."""
    for named in services:
        if named.name == name:
            return dict(named.table)
    hint = _known_services(str(name), [named.name for named in services])
    raise ConfigurationError(f"there is no service {name!r} (named by {where})", hint)


def _service(
    given: Mapping[str, _Given],
    services: tuple[_Named, ...],
    environ: Mapping[str, str],
    file: tuple[Path, Mapping[str, Any]],
) -> tuple[Service | None, dict[str, str]]:
    """The configured service, `None` when neither an address nor a key for OpenAI is there."""
    path, _ = file
    named = _chosen(given, services)
    url = named.values["base_url"] if named else _value(given, "base_url", OPENAI_URL)
    of_url = named or next((s for s in services if _same_endpoint(s.values["base_url"], url)), None)
    key, key_origin = _key_for(url, of_url, environ, file, by_name=named is not None)
    if "base_url" not in given and named is None and key is None:
        return None, {"api_key": "not set"}
    origins = {"api_key": key_origin}
    values = {name: given[name].value for name in SERVICE_SETTINGS & given.keys()}
    if of_url:
        where = f"{path}, services.{of_url.name}"
        for name in of_url.values.keys() - {"base_url"}:
            if name not in given or given[name].rank <= _RANKS["config"]:
                values[name], origins[name] = of_url.values[name], where
        if named:
            origins["base_url"] = where
    return Service(
        base_url=url, api_key=key, name=of_url.name if of_url else None, **values
    ), origins


def _value(given: Mapping[str, _Given], name: str, default: Any) -> Any:
    return given[name].value if name in given else default


def _chosen(given: Mapping[str, _Given], services: tuple[_Named, ...]) -> _Named | None:
    """The service that was asked for by name, unless an address was given nearer at hand."""
    if "service" not in given:
        return None
    name, origin, rank = given["service"]
    url = given.get("base_url")
    if url and url.rank > rank:
        return None
    if url and url.rank == rank == _RANKS["flag"]:
        raise UsageError("--service and --base-url both say whom to ask", "give one of them")
    for named in services:
        if named.name == name:
            return named
    error = UsageError if origin == "flag" else ConfigurationError
    hint = _known_services(name, [named.name for named in services])
    raise error(f"there is no service {name!r} (named by {origin})", hint)


def _known_services(name: str, known: list[str]) -> str:
    """Which service may have been meant."""
    if near := nearest(name, known):
        return f"did you mean {near}?"
    return (
        f"known are {', '.join(known)}" if known else "name one in the config file: [services.NAME]"
    )


def _key_for(
    base_url: str,
    named: _Named | None,
    environ: Mapping[str, str],
    file: tuple[Path, Mapping[str, Any]],
    *,
    by_name: bool,
) -> tuple[str | None, str]:
    """The key that was set up for this endpoint, and where it was found.

    The key of a service that was asked for by name goes before the environment's.
    """
    path, config = file
    ambient = environ.get("OPENAI_BASE_URL") or OPENAI_URL
    variables = [
        (environ[variable], variable)
        for variable, home in (
            ("SUMMARIZE_API_KEY", environ.get("SUMMARIZE_BASE_URL") or ambient),
            ("OPENAI_API_KEY", ambient),
        )
        if environ.get(variable) and _same_endpoint(home, base_url)
    ]
    if variables and not by_name:
        return variables[0]
    tables: list[tuple[str, Mapping[str, Any]]] = []
    if named:
        tables.append((f"{path}, services.{named.name}", named.table))
    if _same_endpoint(config.get("base_url", OPENAI_URL), base_url):
        tables.append((str(path), config))
    for origin, table in tables:
        if found := _key_in(table, base_url, environ, origin):
            return found
    return variables[0] if variables else (None, "not set")


def _key_in(
    table: Mapping[str, Any], base_url: str, environ: Mapping[str, str], origin: str
) -> tuple[str, str] | None:
    """The key of a table, and where it is."""
    if table.get("api_key"):
        return str(table["api_key"]), origin
    if table.get("api_key_env"):
        variable = str(table["api_key_env"])
        if not environ.get(variable):
            raise ConfigurationError(f"{variable}, named by api_key_env in {origin}, is not set")
        return environ[variable], f"{variable} (named in {origin})"
    if table.get("api_key_keyring"):
        return _key_of_keyring(base_url, origin), f"the system's keyring (named in {origin})"
    return None


def _key_of_keyring(base_url: str, origin: str) -> str:
    said = f"the key for {base_url} should be in the system's keyring, says {origin}"
    try:
        import keyring  # here: it may not be installed, and takes its time
        from keyring.errors import KeyringError
    except ImportError as error:
        raise ConfigurationError(f"{said}; but keyring is not installed") from error
    try:
        key = keyring.get_password(KEYRING, base_url)
    except KeyringError as error:
        raise ConfigurationError(f"{said}; but it cannot be read: {reason(error)}") from error
    if not key:
        raise ConfigurationError(
            f"{said}; but it is not", "set it again: summarize config set api_key"
        )
    return str(key)


def store_in_keyring(base_url: str, key: str) -> bool:
    """Keep a key in the system's keyring, if there is one; whether that was done."""
    try:
        import keyring  # here: as above
        from keyring.errors import KeyringError
    except ImportError:
        return False
    try:
        keyring.set_password(KEYRING, base_url, key)
    except KeyringError:  # as where there is no keyring to keep it in
        return False
    return True


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
            model: Price(positive(price["prompt"]), positive(price["completion"]))
            for model, price in table.items()
        }
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ConfigurationError(
            f"prices in {path} cannot be read",
            'write "model-name" = { prompt = 0.25, completion = 2.0 }, dollars per million tokens',
        ) from error
