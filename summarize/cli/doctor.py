"""`summarize doctor`: what would be used and why, before anything is spent on finding out."""

import sys
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from summarize import __version__
from summarize.cli import options
from summarize.cli.exit_codes import DONE
from summarize.cli.findings import setting_findings, write_findings
from summarize.configuration import Loaded
from summarize.errors import TURNS_A_MODEL_ON, SummarizeError
from summarize.prompts import load_prompts


def run(given: Mapping[str, Any]) -> int:
    """Print the findings and return the exit code: 3 or 4 when a configured model can't be used."""
    loaded = options.load_source_settings(given)
    failure: SummarizeError | None = None
    findings = dict(_about(loaded)) | dict(setting_findings(loaded)) | dict(_kept(loaded))
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
    yield "config file", f"{loaded.config_file} ({_there(loaded.config_file)})"
    if loaded.dangers:
        yield "to mend", "; ".join(loaded.dangers)
    yield "extras", ", ".join(name for name in _EXTRAS if _is_there(name)) or "none"
    if missing := [name for name in _EXTRAS if not _is_there(name)]:
        how = f'pip install "summarize[{",".join(missing)}]"'
        yield "extras not there", f"{', '.join(missing)}; {how}"
    if loaded.settings.uses_model:
        yield "engine used", "llm"
    else:
        yield "engine used", f"offline; to turn a model on, {TURNS_A_MODEL_ON}"


def _there(path: Path) -> str:
    return "found" if path.exists() else "not there"


# Of each extra the packages that say whether it is there.
_EXTRAS = {
    "web": ("trafilatura", "feedparser"),
    "pdf": ("pypdfium2",),
    "cld2": ("pycld2",),
    "zstd": ("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd",),
    "xlsx": ("xlsxwriter",),
    "serve": ("starlette", "uvicorn"),
    "mcp": ("mcp",),
    "corpus": ("pyarrow", "fsspec", "fastwarc"),
    "ray": ("ray",),
    "keyring": ("keyring",),
}


def _is_there(extra: str) -> bool:
    return all(map(_is_installed, _EXTRAS[extra]))


def _is_installed(package: str) -> bool:
    try:
        return find_spec(package) is not None
    except ModuleNotFoundError:  # what the package would be part of
        return False


def _kept(loaded: Loaded) -> Iterator[tuple[str, str]]:
    """Where answers and vocabularies are kept, as it is and not as it was set."""
    # Here, for this command only.
    from summarize.chat.cache import cache_file, cache_folder
    from summarize.chat.tokens import vocabulary_folder

    origin = loaded.origins["cache_dir"]
    yield "cache_dir", f"{cache_folder(loaded.settings)} ({origin})"
    file = cache_file(loaded.settings)
    yield "cached answers", "off" if file is None else f"{file} ({_there(file)})"
    folder = vocabulary_folder()
    kept = len(list(folder.iterdir())) if folder and folder.is_dir() else 0
    yield "vocabularies", f"{folder} ({kept} kept)" if folder else "not kept (TIKTOKEN_CACHE_DIR)"


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
