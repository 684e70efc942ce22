"""The services that the config file has names for, and the one that reads reports again."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from summarize.configuration.given import RANKS, Given
from summarize.errors import ConfigurationError, UsageError, nearest
from summarize.settings import PARSERS

SERVICE_SETTINGS = frozenset({"model", "context_window", "timeout", "deadline"})
"""The settings that a table of `[services]` may hold for itself, besides its address and key."""

KEYS = ("api_key", "api_key_env", "api_key_keyring")
"""Where a key can be: in the config file, in a variable that it names, in the system's keyring."""


class NamedService(NamedTuple):
    """A table of `[services]`: its name, its settings as they are read, its keys as they stand."""

    name: str
    values: Mapping[str, Any]
    table: Mapping[str, Any]


def services_of(path: Path, config: Mapping[str, Any]) -> Iterator[NamedService]:
    """The services that the config file has names for."""
    tables = config.get("services", {})
    if not isinstance(tables, dict):
        raise ConfigurationError(f"services in {path} must be tables: [services.NAME]")
    for name, table in tables.items():
        where = f"[services.{name}] in {path}"
        _check_table(table, where)
        if "base_url" not in table:
            raise ConfigurationError(f"{where} has no base_url")
        yield NamedService(name, _table_values(table, where), table)


def _check_table(table: object, where: str, more: tuple[str, ...] = ()) -> None:
    allowed = {"base_url", *SERVICE_SETTINGS, *KEYS, *more}
    if not isinstance(table, dict) or table.keys() - allowed:
        raise ConfigurationError(f"{where} may hold {', '.join(sorted(allowed))}, no more")


def _table_values(table: Mapping[str, Any], where: str) -> dict[str, Any]:
    try:
        return {name: PARSERS[name](table[name]) for name in table.keys() - {*KEYS}}
    except ValueError as error:
        raise ConfigurationError(f"{where}: {error}") from error


def second_reader(
    path: Path, config: Mapping[str, Any], services: tuple[NamedService, ...]
) -> tuple[dict[str, str], NamedService | None]:
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
    return {"double_check": told}, NamedService(told, _table_values(own, where), own)


def _of_service(name: object, services: tuple[NamedService, ...], where: str) -> dict[str, Any]:
    """What the table of a service holds."""
    for named in services:
        if named.name == name:
            return dict(named.table)
    hint = _known_services(str(name), [named.name for named in services])
    raise ConfigurationError(f"there is no service {name!r} (named by {where})", hint)


def chosen_service(
    given: Mapping[str, Given], services: tuple[NamedService, ...]
) -> NamedService | None:
    """The service that was asked for by name, unless an address was given nearer at hand."""
    if "service" not in given:
        return None
    name, origin, rank = given["service"]
    url = given.get("base_url")
    if url and url.rank > rank:
        return None
    if url and url.rank == rank == RANKS["flag"]:
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
