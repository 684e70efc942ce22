"""`summarize doctor`: what would be used and why, before anything is spent on finding out."""

from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from typing import Any

from summarize import __version__
from summarize.cli import options
from summarize.cli.exit_codes import DONE
from summarize.cli.findings import setting_findings, write_findings
from summarize.configuration import Loaded
from summarize.errors import SummarizeError
from summarize.pipeline import HOW_TO_TURN_A_MODEL_ON
from summarize.prompts import load_prompts


def run(given: Mapping[str, Any]) -> int:
    """Print the findings and return the exit code: 3 or 4 when a configured model can't be used."""
    loaded = options.load_source_settings(given)
    failure: SummarizeError | None = None
    findings = dict(_about(loaded)) | dict(setting_findings(loaded))
    findings |= _prompts(loaded)
    try:
        findings |= _service(loaded)
    except SummarizeError as error:
        failure = error
        findings["service"] = str(error)
    if not (loaded.settings.uses_model and not failure):
        findings["local servers"] = _local_servers() or "none answers on the usual ports"
    write_findings(findings, given["format"])
    return failure.exit_code if failure else DONE


def _about(loaded: Loaded) -> Iterator[tuple[str, str]]:
    yield "summarize", __version__
    found = "found" if loaded.config_file.exists() else "not there"
    yield "config file", f"{loaded.config_file} ({found})"
    from summarize.chat.cache import cache_file  # here, for this command only

    if loaded.dangers:
        yield "to mend", "; ".join(loaded.dangers)
    yield "extras", ", ".join(map(_extra, _EXTRAS))
    yield "cache", str(cache_file(loaded.settings) or "off")
    if loaded.settings.uses_model:
        yield "engine used", "llm"
    else:
        yield "engine used", f"offline; to turn a model on, {HOW_TO_TURN_A_MODEL_ON}"


_EXTRAS = {"web": ("trafilatura", "feedparser"), "pdf": ("pypdfium2",), "cld2": ("pycld2",)}


def _extra(name: str) -> str:
    there = all(find_spec(package) for package in _EXTRAS[name])
    return f"{name} ({'installed' if there else 'not installed'})"


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

    with connect(settings) as chat:
        listed = [model.name for model in chat.catalogue.models()]
        known = "" if chat.model in listed else ", which it does not list"
        return {
            "service": f"answers, with {len(listed)} model{'' if len(listed) == 1 else 's'}",
            "model used": f"{chat.model}{known}",
            "context window used": f"{chat.context_window:,} tokens",
            "tokens": _vocabulary(chat.counter.kind),
        }


def _vocabulary(kind: str) -> str:
    if kind == "exact":
        return "exact, by the model's own vocabulary"
    return "estimated: there is no vocabulary of this model, or it could not be loaded"


def _local_servers() -> str:
    from summarize.chat.local import find_local_servers  # here, for it imports openai

    return "; ".join(
        f"{server.name} at {server.base_url} ({', '.join(server.models) or 'no models'})"
        for server in find_local_servers()
    )
