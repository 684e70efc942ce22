"""`summarize serve [OUT]`: the same over HTTP."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summarize.batch import forking
from summarize.cli import options
from summarize.cli.console import Notes
from summarize.cli.exit_codes import DONE, INTERRUPTED
from summarize.errors import ConfigurationError
from summarize.sources.options import MEBIBYTE

_EXTRA = ("starlette", "uvicorn", "python_multipart")


def run(folder: Path | None, given: Mapping[str, Any]) -> int:
    """Serve until told to stop, and return the exit code."""
    try:
        from summarize.serve.server import serve  # here: what it needs is an extra
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        raise ConfigurationError(
            "summarize serve needs the extra serve", 'pip install "summarize[serve]"'
        ) from error
    from summarize.serve.terms import Terms  # here: as above

    told = {name: given[name] for name in ("host", "port", "token") if given[name] is not None}
    if given["max_size"] is not None:
        told["body_bytes"] = int(given["max_size"] * MEBIBYTE)
    if given["time_limit"] is not None:
        told["call_seconds"] = given["time_limit"]
    if given["concurrency"] is not None:
        told["questions"] = given["concurrency"]
    terms = Terms(
        settings=options.load_source_settings(given).settings,
        processes=given["jobs"] or forking.processors(),
        origins=tuple(origin.rstrip("/") for origin in given["allow_origin"]),
        archive=folder,
        **told,
    )
    notes = Notes(given["quiet"])
    interrupted = serve(terms, lambda address: notes.note(f"serving at {address} (Ctrl-C ends it)"))
    return INTERRUPTED if interrupted else DONE
