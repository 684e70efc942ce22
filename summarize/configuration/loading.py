"""All settings of a run, from wherever they were given."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from summarize.configuration.config_file import exposed, prices_of, read_config
from summarize.configuration.given import RANKS, Given, all_given, check_names
from summarize.configuration.keys import key_for, same_endpoint
from summarize.configuration.services import (
    SERVICE_SETTINGS,
    NamedService,
    chosen_service,
    second_reader,
    services_of,
)
from summarize.errors import UsageError
from summarize.settings import (
    OPENAI_URL,
    SETTING_NAMES,
    Price,
    Service,
    Settings,
)

_NAME_A_SERVICE = "give --base-url or --service, or set OPENAI_API_KEY"


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
    check_names(environ)
    path, config = read_config(config_file, environ)
    services = tuple(services_of(path, config))
    again, reader = second_reader(path, config, services)
    given = all_given(flags or {}, environ, path, config | again)
    service, service_origins = _service(given, services, environ, (path, config))
    settings = _settings(given, service, prices_of(path, config))
    second = given.get("double_check")
    if second is not None:
        of_file = (reader,) if reader and second.rank == RANKS["config"] else services
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
        (*exposed(path, config), *_overheard(settings)),
    )


def _settings(
    given: Mapping[str, Given], service: Service | None, prices: Mapping[str, Price]
) -> Settings:
    """What was given, as settings; defaults for the rest. Raises `ConfigurationError`."""
    plain = {f.name for f in fields(Settings)} & given.keys() - {"service"}
    values = {name: given[name].value for name in plain}
    if "length" in given:
        values["words"] = given["length"].value
    return Settings(**values, service=service, prices=prices)


def _check_service(
    flags: Mapping[str, object], given: Mapping[str, Given], settings: Settings
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


def _service(
    given: Mapping[str, Given],
    services: tuple[NamedService, ...],
    environ: Mapping[str, str],
    file: tuple[Path, Mapping[str, Any]],
) -> tuple[Service | None, dict[str, str]]:
    """The configured service, `None` when neither an address nor a key for OpenAI is there."""
    path, _ = file
    named = chosen_service(given, services)
    url = named.values["base_url"] if named else _value(given, "base_url", OPENAI_URL)
    of_url = named or next((s for s in services if same_endpoint(s.values["base_url"], url)), None)
    key, key_origin = key_for(url, of_url, environ, file, by_name=named is not None)
    if "base_url" not in given and named is None and key is None:
        return None, {"api_key": "not set"}
    origins = {"api_key": key_origin}
    values = {name: given[name].value for name in SERVICE_SETTINGS & given.keys()}
    if of_url:
        where = f"{path}, services.{of_url.name}"
        for name in of_url.values.keys() - {"base_url"}:
            if name not in given or given[name].rank <= RANKS["config"]:
                values[name], origins[name] = of_url.values[name], where
        if named:
            origins["base_url"] = where
    return Service(
        base_url=url, api_key=key, name=of_url.name if of_url else None, **values
    ), origins


def _value(given: Mapping[str, Given], name: str, default: Any) -> Any:
    return given[name].value if name in given else default


def _overheard(settings: Settings) -> Iterator[str]:
    """Whether a key goes over the network as it is."""
    from summarize.loopback import is_loopback  # here: it imports `socket`

    for service in (settings.service, settings.second_service):
        if settings.uses_model and service is not None and service.api_key:
            parts = urlsplit(service.base_url)
            if parts.scheme == "http" and not is_loopback(parts.hostname or "", look_up=False):
                yield f"the key for {parts.hostname} is sent without encryption: use https"
