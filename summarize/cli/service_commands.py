"""Commands that stay and answer others, as the user sees them: over HTTP, and as tools for an assistant."""

from pathlib import Path
from typing import Any

import click

from summarize.cli import options
from summarize.cli.group import Command


@click.command(
    cls=Command,
    examples=(
        "summarize serve",
        "summarize serve out/ --port 8000",
        "summarize serve --host 0.0.0.0 --token correct-horse-battery",
    ),
)
@click.argument(
    "folder",
    required=False,
    metavar="[OUT]",
    type=click.Path(file_okay=False, path_type=Path),
)
@click.option("--host", metavar="NAME", help="Where to listen (default 127.0.0.1, this machine).")
@click.option(
    "--port", metavar="N", type=click.IntRange(0, 65535), help="Port to listen at (default 8765)."
)
@click.option(
    "--token",
    metavar="TOKEN",
    envvar="SUMMARIZE_TOKEN",
    help="What callers must send; better in SUMMARIZE_TOKEN, where other users don't see it.",
)
@click.option(
    "--allow-origin",
    metavar="ORIGIN",
    multiple=True,
    help="Website whose pages may ask, such as https://desk.example; may be repeated.",
)
@click.option(
    "--max-size",
    metavar="MB",
    type=click.FloatRange(0, 64, min_open=True),
    help="Largest request and page that is taken (default 16).",
)
@click.option(
    "--time-limit",
    metavar="SECONDS",
    type=click.FloatRange(0, min_open=True),
    help="Longest time for one answer (default 300).",
)
@options.at_once
@options.jobs
@options.to
@options.length
@options.full_text
@options.model_options
@options.source_options
@options.quiet
def serve(folder: Path | None, **given: Any) -> int:
    """The same over HTTP, with a page to paste an article into.

    Programs POST to /report, /quotes, /translate, /check, /detect and /extract; /openapi.json says
    how. With OUT, the output folder of a batch, the page shows who said what in it.
    """
    from summarize.cli import serve as job  # here: see `commands`

    return job.run(folder, given)


@click.command(
    cls=Command,
    examples=(
        "summarize mcp",
        "summarize mcp --engine offline",
        "summarize mcp --base-url http://127.0.0.1:11434/v1 -m qwen3",
    ),
)
@options.to
@options.length
@options.full_text
@options.model_options
@options.source_options
def mcp(**given: Any) -> int:
    """Tools for an assistant, by the Model Context Protocol (stdio).

    The tools report, quotes and check take an article's text or address, and answer with places
    that can be cited.
    """
    from summarize.cli import mcp as job  # here: see `commands`

    return job.run(given)
