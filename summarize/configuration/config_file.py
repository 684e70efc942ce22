"""The config file: where it is, what it says, and who else may read or change it."""

import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from summarize.configuration.services import KEYS
from summarize.errors import ConfigurationError, nearest, reason
from summarize.files import read_small
from summarize.settings import SETTING_NAMES, Price, positive

_CONFIG_EXTRAS = (*KEYS, "services", "prices")


def config_path(given: Path | None = None, environ: Mapping[str, str] | None = None) -> Path:
    """The config file in use: the one given, else the one that the environment names, else ours."""
    environ = os.environ if environ is None else environ
    named = environ.get("SUMMARIZE_CONFIG")
    return given or (Path(named) if named else default_config_file())


def default_config_file() -> Path:
    """Where the config file belongs on this platform."""
    import platformdirs  # here: 10 ms that the bare library does not need

    return platformdirs.user_config_path("summarize") / "config.toml"


def read_config(given: Path | None, environ: Mapping[str, str]) -> tuple[Path, dict[str, Any]]:
    """The file that is in use, and its settings by name; none where nobody named it and it isn't there.

    Raises `ConfigurationError` for what cannot be read, and for a name that is no setting.
    """
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


def exposed(path: Path, config: Mapping[str, Any]) -> Iterator[str]:
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


def prices_of(path: Path, config: Mapping[str, Any]) -> dict[str, Price]:
    """What the file says that models cost, by their names. Raises `ConfigurationError`."""
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
