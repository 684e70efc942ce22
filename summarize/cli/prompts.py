"""`summarize prompts list/show/eject`: the prompt templates, and a copy to edit."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summarize.cli import options
from summarize.cli.console import Notes
from summarize.prompts import Prompts, eject_prompts, load_prompts


def list_templates(given: Mapping[str, Any]) -> int:
    """Print the templates in use, the file that each is read from, and their digest."""
    templates = _load(given)
    for template in templates:
        sys.stdout.write(f"{template.name}\t{template.path}\n")
    Notes().note(f"digest {templates.digest}")
    return 0


def show(name: str, given: Mapping[str, Any]) -> int:
    """Print one template as it is."""
    sys.stdout.write(_load(given)[name].text + "\n")
    return 0


def eject(folder: Path) -> int:
    """Copy our templates to `folder`; nothing that is there already is overwritten."""
    for path in eject_prompts(folder):
        sys.stdout.write(f"{path}\n")
    Notes().note(f"edit the copies, then use them with --prompts {folder}")
    return 0


def _load(given: Mapping[str, Any]) -> Prompts:
    return load_prompts(options.load_settings(given).settings.prompts_dir)
