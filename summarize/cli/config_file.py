"""The config file as a person keeps it: a template to begin with, and one setting put into its text.

A setting is changed in its line, and the comments and the order around it stay. The new text is read
again before it is written: where it does not say exactly what was wanted, nothing is changed.
"""

import json
import os
import re
import tomllib
from pathlib import Path
from typing import Any

from summarize.errors import ConfigurationError, reason
from summarize.files import whole_file

TEMPLATE = """\
# Settings of summarize. Flags and environment variables (SUMMARIZE_TO, …) go before this file.
# Take the # from the front of what you want to change: the values below are the defaults, or examples.

# What to print
# to = "en"                  # language of reports: a code or a name
# length = "short"           # short, medium, long, or a number of words
# double_check = "same"      # who reads reports again: a model, a service, or the same
# full_text = false          # translate every passage of a foreign article
# format = "markdown"        # markdown, text, json or html

# The model; without one, reports are made by rules
# engine = "auto"            # auto takes a model where one is configured; llm, offline
# base_url = "http://127.0.0.1:11434/v1"
# model = "NAME"             # else the first that the service lists
# api_key_env = "MY_KEY"     # the variable that holds the key; or: summarize config set api_key
# context_window = 32000     # tokens that the model can hold, where the service does not say
# timeout = 120              # seconds for one request
# deadline = 600             # seconds for one question with all its retries
# max_cost = 1.0             # dollars that a run may cost at most
# prompts_dir = "~/prompts"  # prompt templates to use instead of ours: summarize prompts eject
# service = "work"           # which of the services below to ask unless another is named

# What may be read, and what is kept
# local_only = false         # refuse services and sources off this machine
# allow_private = false      # fetch addresses of private networks too
# cache = true               # keep answers, so that none is paid for twice
# cache_dir = "~/.cache/summarize"

# [services.work]            # asked with --service work
# base_url = "https://models.example/v1"
# model = "large"
# api_key_env = "WORK_KEY"

# [prices]                   # dollars per million tokens
# large = { prompt = 0.25, completion = 2.0 }
"""

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def write_config(path: Path, text: str) -> None:
    """Write the file, whole, readable for its owner alone. Raises `ConfigurationError`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(Path(os.path.realpath(path))) as file:
            if os.name == "posix":
                os.fchmod(file.fileno(), 0o600)
            file.write(text)
    except OSError as error:
        raise ConfigurationError(
            f"config file {path} cannot be written: {reason(error)}"
        ) from error


def with_setting(text: str, names: tuple[str, ...], value: str | float | bool) -> str:
    """The text of a config file in which a setting has a value.

    `names` are the tables around the setting, outermost first, and its own name. Raises
    `ConfigurationError` where the file is written in a way that would need a person's hand.
    """
    *tables, name = names
    lines = text.splitlines()
    begin, end = _table(lines, tables)
    line = f"{_key(name)} = {json.dumps(value, ensure_ascii=False)}"
    if begin is None:
        lines += ["", f"[{'.'.join(map(_key, tables))}]", line]
    else:
        at = _place(lines, begin, end, name)
        lines[at[0] : at[1]] = [line]
    changed = "\n".join(lines).strip("\n") + "\n"
    if not _says(changed, text, names, value):
        raise ConfigurationError(
            f"{'.'.join(names)} cannot be put into the config file without changing something else",
            "edit it by hand; summarize config path says where it is",
        )
    return changed


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else json.dumps(name, ensure_ascii=False)


def _table(lines: list[str], tables: list[str]) -> tuple[int | None, int]:
    """The first line of a table and the line behind its last; `None` where it is not there."""
    headers = [at for at, line in enumerate(lines) if re.match(r"\s*\[", line)]
    if not tables:
        return 0, headers[0] if headers else len(lines)
    wanted = f"[{'.'.join(map(_key, tables))}]"
    for at in headers:
        if re.sub(r"\s|#.*", "", lines[at]) == wanted:
            return at + 1, next((later for later in headers if later > at), len(lines))
    return None, len(lines)


def _place(lines: list[str], begin: int, end: int, name: str) -> tuple[int, int]:
    """The lines of a table to replace: a setting's own, else that of its example, else none."""
    for commented in ("", r"#\s*"):
        for at in range(begin, end):
            if re.match(rf"\s*{commented}{re.escape(_key(name))}\s*=", lines[at]):
                return at, at + 1
    # Comments and blanks before the next table are about that; those with nothing else stay first.
    for kept in (_is_setting, str.strip):
        for at in reversed(range(begin, end)):
            if kept(lines[at]):
                return at + 1, at + 1
    return begin, begin


def _is_setting(line: str) -> bool:
    return bool(line.strip()) and not line.startswith("#")


def _says(changed: str, text: str, names: tuple[str, ...], value: object) -> bool:
    try:
        was, now = tomllib.loads(text), tomllib.loads(changed)
    except tomllib.TOMLDecodeError:
        return False
    table: dict[str, Any] = was
    for name in names[:-1]:
        table = table.setdefault(name, {})
        if not isinstance(table, dict):
            return False
    table[names[-1]] = value
    return was == now
