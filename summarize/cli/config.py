"""`summarize config path/show/init/set`: the config file, without having to know TOML."""

import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from summarize.cli import options
from summarize.cli.config_file import TEMPLATE, with_setting, write_config
from summarize.cli.console import Notes
from summarize.cli.findings import setting_findings, write_findings
from summarize.configuration import (
    KEYS,
    SERVICE_SETTINGS,
    config_path,
    store_in_keyring,
)
from summarize.errors import ConfigurationError, UsageError, nearest, reason
from summarize.files import read_small
from summarize.settings import OPENAI_URL, PARSERS, SETTING_NAMES

_SERVICE_KEYS = ("base_url", *sorted(SERVICE_SETTINGS), *KEYS[:2])


def show_path(given: Mapping[str, Any]) -> int:
    """Print where the config file is, or would be."""
    sys.stdout.write(f"{config_path(given['config'])}\n")
    return 0


def show(given: Mapping[str, Any]) -> int:
    """Print every setting, its value, and where that comes from."""
    loaded = options.load_source_settings(given)
    found = dict(setting_findings(loaded))
    if loaded.services:
        found["services"] = ", ".join(loaded.services)
    write_findings(found, given["format"])
    return 0


def init(given: Mapping[str, Any]) -> int:
    """Write a config file in which everything is explained and nothing is set."""
    path = config_path(given["config"])
    if path.exists():
        raise UsageError(f"{path} is there already", "summarize config set changes it")
    write_config(path, TEMPLATE)
    Notes().note(f"{path} is written: take the # from the front of what you want to change")
    return 0


def set_value(key: str, value: str | None, given: Mapping[str, Any]) -> int:
    """Put one setting into the config file, or a key where keys are kept."""
    names = _names(key)
    file = _File.read(config_path(given["config"]))
    if names[-1] == "api_key":
        said = _store_key(file, names, _asked(value), use_keyring=given["keyring"])
    elif value is None:
        raise UsageError(f"a value is missing: summarize config set {key} VALUE")
    else:
        file.put(names, _parsed(key, names[-1], value)).write()
        said = f"{key} is set in {file.path}"
    Notes().note(said)
    return 0


@dataclass(frozen=True)
class _File:
    """The config file's place and its text, empty where there is no file."""

    path: Path
    text: str

    @classmethod
    def read(cls, path: Path) -> "_File":
        try:
            return cls(path, read_small(path) if path.exists() else "")
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigurationError(
                f"config file {path} cannot be read: {reason(error)}"
            ) from error

    def put(self, names: tuple[str, ...], value: str | float | bool) -> "_File":
        return replace(self, text=with_setting(self.text, names, value))

    def write(self) -> None:
        write_config(self.path, self.text)

    def base_url(self, tables: tuple[str, ...]) -> str:
        """The address that a key beside it would go to."""
        table: Any = tomllib.loads(self.text)
        for name in tables:
            table = table.get(name, {})
        if tables and "base_url" not in table:
            where = ".".join(tables)
            raise ConfigurationError(
                f"{where} has no base_url, and a key goes to one address only",
                f"first: summarize config set {where}.base_url URL",
            )
        return str(table.get("base_url", OPENAI_URL))


def _names(key: str) -> tuple[str, ...]:
    """The tables and the name that a key stands for. Raises `UsageError`."""
    names = tuple(key.split("."))
    service = len(names) == 3 and names[0] == "services" and names[1]
    known = _SERVICE_KEYS if service else (*SETTING_NAMES, *KEYS[:2])
    if (len(names) == 1 or service) and names[-1] in known:
        return names
    near = nearest(names[-1], known)
    hint = ".".join((*names[:-1], near)) if near else None
    raise UsageError(
        f"there is no setting {key!r}",
        f"did you mean {hint}?" if hint else f"known are {', '.join(known)}, services.NAME.KEY",
    )


def _parsed(key: str, name: str, value: str) -> str | float | bool:
    """A value as TOML has it. Raises `UsageError` for one that could not be read again."""
    try:
        parsed = PARSERS[name](value) if name in PARSERS else value
    except ValueError as error:
        raise UsageError(f"{key}: {value!r} is no valid value: {error}") from error
    if name == "length":
        return int(value) if value.isdecimal() else value
    return (
        parsed if isinstance(parsed, bool | int | float) else str(value if name != "to" else parsed)
    )


def _asked(value: str | None) -> str:
    """A key that nobody could read over a shoulder, or in the shell's history."""
    if value is not None:
        raise UsageError(
            "a key on the command line stays in the shell's history",
            "leave it out: it is asked for, or read from a pipe",
        )
    if sys.stdin.isatty():
        return str(click.prompt("Key", hide_input=True, err=True)).strip()
    key = sys.stdin.readline().strip()
    if not key:
        raise UsageError("no key came through the pipe")
    return key


def _store_key(file: _File, names: tuple[str, ...], key: str, *, use_keyring: bool) -> str:
    """Keep a key in the system's keyring if there is one, else in the file; what was done."""
    base_url = file.base_url(names[:-1])
    if use_keyring and store_in_keyring(base_url, key):
        file.put((*names[:-1], KEYS[2]), True).write()
        return f"the key for {base_url} is in the system's keyring, and {file.path} says so"
    file.put(names, key).write()
    return f"the key for {base_url} is in {file.path}, which only you can read"
