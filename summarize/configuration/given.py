"""What was given for each setting, and which of it counts: a flag, then the environment, then the config file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from summarize.errors import ConfigurationError, UsageError, nearest
from summarize.settings import PARSERS, SETTING_NAMES

RANKS = {"default": 0, "config": 1, "environment": 2, "flag": 3}
"""How much the place weighs that something was given in."""


class Given(NamedTuple):
    """What was given for a setting: the value as it is read, where, and how much that place weighs."""

    value: Any
    origin: str
    rank: int


def check_names(environ: Mapping[str, str]) -> None:
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


def all_given(
    flags: Mapping[str, object],
    environ: Mapping[str, str],
    path: Path,
    config: Mapping[str, Any],
) -> dict[str, Given]:
    """Each setting that anything was given for, by what weighs most."""
    found: dict[str, Given] = {}
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
            found[name] = Given(parse(raw), origin, RANKS[rank])
        except ValueError as error:
            said = f"{raw!r} is no valid value: {error}"
            if origin == "flag":
                raise UsageError(f"--{name.replace('_', '-')}: {said}") from error
            raise ConfigurationError(f"{name} in {origin}: {said}") from error
    return found
