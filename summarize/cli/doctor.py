"""`summarize doctor`: what would be used and why, before anything is spent on finding out."""

import json
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

import click

from summarize import __version__
from summarize.cli import options
from summarize.cli.exit_codes import DONE
from summarize.errors import SummarizeError
from summarize.pipeline import HOW_TO_TURN_A_MODEL_ON
from summarize.printable import escaped, printable_line
from summarize.prompts import load_prompts
from summarize.settings import SETTING_NAMES, Loaded, Service


def run(given: Mapping[str, Any]) -> int:
    """Print the findings and return the exit code: 3 or 4 when a configured model can't be used."""
    loaded = options.load_source_settings(given)
    failure: SummarizeError | None = None
    findings = dict(_settings(loaded))
    findings |= _prompts(loaded)
    try:
        findings |= _service(loaded)
    except SummarizeError as error:
        failure = error
        findings["service"] = str(error)
    if not (loaded.settings.uses_model and not failure):
        findings["local servers"] = _local_servers() or "none answers on the usual ports"
    if given["format"] == "json":
        sys.stdout.write(escaped(json.dumps(findings, ensure_ascii=False, indent=2)) + "\n")
    else:
        _show(findings)
    return failure.exit_code if failure else DONE


def _show(findings: Mapping[str, str]) -> None:
    """The findings as two columns, wrapped on a terminal."""
    margin = max(map(len, findings)) + 2
    columns = shutil.get_terminal_size().columns
    for name, finding in findings.items():
        line = f"{name:{margin}}{printable_line(finding)}"
        if sys.stdout.isatty() and columns > 2 * margin:
            line = click.wrap_text(line, columns, subsequent_indent=" " * margin)
        sys.stdout.write(f"{line}\n")


def _settings(loaded: Loaded) -> Iterator[tuple[str, str]]:
    settings = loaded.settings
    yield "summarize", __version__
    yield "config file", f"{loaded.config_file} ({_found(loaded.config_file.exists())})"
    if settings.uses_model:
        yield "engine used", "llm"
    else:
        yield "engine used", f"offline; to turn a model on, {HOW_TO_TURN_A_MODEL_ON}"
    service = settings.service or Service()
    values = {field.name: getattr(settings, field.name) for field in fields(settings)}
    values |= {field.name: getattr(service, field.name) for field in fields(service)}
    values["length"] = f"{settings.words} words"
    for name in SETTING_NAMES:
        value = values[name]
        shown = "not set" if value is None else str(value)
        yield name, f"{shown} ({loaded.origins[name]})"
    key = "set, and never shown" if service.api_key else "not set for this endpoint"
    yield "api_key", f"{key} ({loaded.origins['api_key']})"


def _found(found: bool) -> str:
    return "found" if found else "not there"


def _prompts(loaded: Loaded) -> dict[str, str]:
    templates = load_prompts(loaded.settings.prompts_dir)
    folders = sorted({str(template.path.parent) for template in templates})
    return {"prompts": f"{', '.join(folders)}, digest {templates.digest[:12]}"}


def _service(loaded: Loaded) -> dict[str, str]:
    """What the configured service answers. Raises `SummarizeError` when it can't be used."""
    settings = loaded.settings
    if not settings.uses_model:
        return {}
    from summarize.chat import connect  # here, for a model only
    from summarize.chat.cache import cache_file

    with connect(settings) as chat:
        listed = [model.name for model in chat.catalogue.models()]
        known = "" if chat.model in listed else ", which it does not list"
        return {
            "service": f"answers, with {len(listed)} model{'' if len(listed) == 1 else 's'}",
            "model used": f"{chat.model}{known}",
            "context window used": f"{chat.context_window:,} tokens",
            "tokens": f"{chat.counter.kind}",
            "cache": str(cache_file(settings) or "off"),
        }


def _local_servers() -> str:
    from summarize.chat.local import find_local_servers  # here, for it imports openai

    return "; ".join(
        f"{server.name} at {server.base_url} ({', '.join(server.models) or 'no models'})"
        for server in find_local_servers()
    )
