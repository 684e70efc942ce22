"""What `doctor` and `config show` found out, as two columns or as JSON."""

import json
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields

import click

from summarize.configuration import Loaded
from summarize.printable import escaped, printable_line
from summarize.settings import SETTING_NAMES, Service


def setting_findings(loaded: Loaded) -> Iterator[tuple[str, str]]:
    """Each setting's value and where it comes from; of the key only that it is there."""
    settings = loaded.settings
    service = settings.service or Service()
    values = {field.name: getattr(settings, field.name) for field in fields(settings)}
    values |= {field.name: getattr(service, field.name) for field in fields(service)}
    values |= {"service": service.name, "length": f"{settings.words} words"}
    for name in SETTING_NAMES:
        value = values[name]
        shown = "not set" if value is None else str(value)
        yield name, f"{shown} ({loaded.origins[name]})"
    key = "set, and never shown" if service.api_key else "not set for this endpoint"
    yield "api_key", f"{key} ({loaded.origins['api_key']})"


def write_findings(findings: Mapping[str, str], form: str | None) -> None:
    """Print findings, wrapped on a terminal."""
    if form == "json":
        sys.stdout.write(escaped(json.dumps(findings, ensure_ascii=False, indent=2)) + "\n")
        return
    margin = max(map(len, findings)) + 2
    columns = shutil.get_terminal_size().columns
    for name, finding in findings.items():
        line = f"{name:{margin}}{printable_line(finding)}"
        if sys.stdout.isatty() and columns > 2 * margin:
            line = click.wrap_text(line, columns, subsequent_indent=" " * margin)
        sys.stdout.write(f"{line}\n")
