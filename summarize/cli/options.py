"""Options that several commands share, and how they become settings.

No option has a default of its own: what is not given must stay `None`, so that environment and
config file can decide (`summarize.settings.load`).
"""

import functools
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click
from click.shell_completion import CompletionItem

from summarize.cli.console import Notes
from summarize.cli.exit_codes import USAGE
from summarize.cli.group import Choice, complete_files
from summarize.errors import SummarizeError, UsageError
from summarize.files import same_file
from summarize.settings import LENGTHS, OUTPUT_FORMATS, SETTING_NAMES, Settings

if TYPE_CHECKING:
    from summarize.batch.fields import Fields
    from summarize.configuration import Loaded

_Command = TypeVar("_Command", bound=Callable[..., Any])

sources = click.argument("sources", nargs=-1, metavar="[SOURCE]...", shell_complete=complete_files)

prompts_dir = click.option(
    "--prompts",
    "prompts_dir",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False),
    help="Prompt templates to use instead of ours.",
)


def _complete_language(
    _: click.Context, __: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    from summarize.languages import language_codes, language_name  # here, for completion only

    return [
        CompletionItem(code, help=language_name(code))
        for code in language_codes()
        if code.startswith(incomplete)
    ]


def _complete_length(
    _: click.Context, __: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    return [CompletionItem(name) for name in LENGTHS if name.startswith(incomplete)]


to = click.option(
    "-t",
    "--to",
    metavar="LANG",
    help="Language of the report: en, ru, Kazakh (default en).",
    shell_complete=_complete_language,
)
labels = click.option(
    "-t",
    "--to",
    metavar="LANG",
    help="Language of headings and labels, where reports have their own (default en).",
    shell_complete=_complete_language,
)
length = click.option(
    "--length",
    metavar="short|medium|long|N",
    help="Words of the summary (default short: 60).",
    shell_complete=_complete_length,
)
full_text = click.option(
    "--full-text",
    is_flag=True,
    help="Translate every passage of a foreign article, not only quotations and claims.",
)
double_check = click.option(
    "--double-check",
    metavar="[MODEL]",
    is_flag=False,
    flag_value="same",
    help="Have the report read again, by this model or service, or by the same one.",
)

dry_run = click.option("--dry-run", is_flag=True, help="Print tokens and cost; send nothing.")

_ENDINGS: Mapping[str, str] = {
    **{kind.ending: form for form, kind in OUTPUT_FORMATS.items() if kind.ending},
    ".markdown": "markdown",
    ".htm": "html",
    **{f".{form}": form for form in ("jsonl", "csv", "xlsx", "pdf", "docx", "odt", "epub")},
    ".ndjson": "jsonl",
    **{f".{form}": form for form in ("tsv", "xml", "rss", "atom", "toml", "rtf", "parquet")},
    **dict.fromkeys((".yaml", ".yml"), "yaml"),
}
"""What a file is expected to hold by the ending of its name, also where no command prints it."""


def output(command: _Command) -> _Command:
    """Add `-o/--output`, the ending of which names the format where `--format` doesn't."""

    @functools.wraps(command)
    def named(*args: Any, **given: Any) -> Any:
        if given["output"] and not (
            given["format"] or given.get("template") or given.get("dry_run")
        ):
            given["format"] = _format_of(given["output"])
        return command(*args, **given)

    return click.option(
        "-o",
        "--output",
        type=click.Path(dir_okay=False, path_type=Path),
        help="Write the result to this file, whole or not at all; without -f, in the format of its ending.",
    )(cast("_Command", named))


def _format_of(path: Path) -> str | None:
    """The format that a file's name asks for, `None` where it asks for no other than the usual one.

    Raises `UsageError` for one that the command doesn't print.
    """
    parameters = click.get_current_context().command.params
    types = {parameter.name: parameter.type for parameter in parameters}
    offered = cast("Choice", types["format"]).choices
    form = _ENDINGS.get(path.suffix.lower())
    if form in offered:
        return form
    if form in (None, "markdown", "text"):
        return None
    raise UsageError(
        f"{path}: this command prints {', '.join(offered)}, and not {form}",
        "with -f, a file may be called anything",
    )


allow_private = click.option(
    "--allow-private", is_flag=True, help="Fetch URLs of private networks too."
)
local_only = click.option(
    "--local-only", is_flag=True, help="Refuse services and sources off this machine."
)
quiet = click.option("-q", "--quiet", is_flag=True, help="No notes on stderr, only errors.")
verbose = click.option("-v", "--verbose", is_flag=True, help="Say on stderr what is used and why.")
no_color = click.option("--no-color", is_flag=True, help="No colours; NO_COLOR does the same.")
config = click.option(
    "--config",
    type=click.Path(path_type=Path),
    help="Config file to read instead of the platform's.",
)


def _complete_template(
    _: click.Context, __: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    from summarize.renderers.template import shipped_templates  # here, for completion only

    ours = [name for name in shipped_templates() if name.startswith(incomplete)]
    return [CompletionItem(incomplete, type="file"), *map(CompletionItem, ours)]


template = click.option(
    "--template",
    metavar="FILE.jinja",
    help="Jinja template to print the report with: a file, newsletter or fact-card.",
    shell_complete=_complete_template,
)


def _complete_service(
    ctx: click.Context, _: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    from summarize.configuration import load  # here, for completion only

    try:
        names = load({}, config_file=ctx.params.get("config")).services
    except SummarizeError:
        return []
    return [CompletionItem(name) for name in names if name.startswith(incomplete)]


def complete_key(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The settings that a config file can hold, and its key."""
    return [
        CompletionItem(name) for name in (*SETTING_NAMES, "api_key") if name.startswith(incomplete)
    ]


batch_folder = click.argument(
    "folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path)
)
who = click.option("--who", metavar="NAME", help="Only this person or body, under any name.")
since = click.option(
    "--since",
    metavar="RUN|DATE",
    help="Only what stands in articles that are new since a run (12) or a day (2026-03-01).",
)
findings_format = click.option(
    "-f", "--format", type=Choice(["text", "json"]), help="Format of the result (text)."
)

front_matter = click.option(
    "--front-matter",
    is_flag=True,
    help="Title, byline, date, address and language as YAML in front of the text.",
)

_MODEL_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.option("-m", "--model", metavar="NAME", help="Model to ask."),
    click.option("--base-url", metavar="URL", help="OpenAI-compatible service to ask."),
    click.option(
        "--service",
        metavar="NAME",
        help="Service to ask, by its name in the config file.",
        shell_complete=_complete_service,
    ),
    click.option(
        "--engine",
        type=Choice(["auto", "llm", "offline"]),
        help="Model service or offline rules; auto takes a model where one is configured.",
    ),
    click.option("--context-window", metavar="N", help="Tokens that the model can hold."),
    click.option("--no-cache", is_flag=True, help="Ask again even what was answered before."),
    click.option("--max-cost", metavar="USD", help="Send no request that would pass this sum."),
    prompts_dir,
)


at_once = click.option(
    "--concurrency",
    metavar="N",
    type=click.IntRange(1, 512),
    help="Requests at the same time (default 16).",
)

_PACE_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    at_once,
    click.option(
        "--rpm",
        metavar="N",
        type=click.FloatRange(0, min_open=True),
        help="Requests a minute at most; else the limit is found out.",
    ),
    click.option(
        "--tpm",
        metavar="N",
        type=click.FloatRange(0, min_open=True),
        help="Tokens a minute at most; else the limit is found out.",
    ),
    click.option(
        "--max-cost-run",
        metavar="USD",
        type=click.FloatRange(0),
        help="Like --max-cost, for this run alone.",
    ),
)

jobs = click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(1, 256),
    help="Processes that read and check (default: one per processor).",
)


_MODEL_CONCURRENCY = 16

_FIELD_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.option(
        "--text-field", metavar="NAME", help="Field that holds the text (usual names known)."
    ),
    click.option("--id-field", metavar="NAME", help="Field that names an article."),
    click.option("--title-field", metavar="NAME", help="Field that holds the headline."),
    click.option("--date-field", metavar="NAME", help="Field that says when it was published."),
)


def field_options(command: _Command) -> _Command:
    """Add the options that name the fields of records."""
    for option in reversed(_FIELD_OPTIONS):
        command = option(command)
    return command


def fields_of(given: Mapping[str, Any]) -> "Fields":
    """The fields that a command's options name."""
    from summarize.batch.fields import Fields  # here: only a batch and a corpus have records

    return Fields(
        text=given["text_field"],
        id=given["id_field"],
        title=given["title_field"],
        published=given["date_field"],
    )


def pace_options(command: _Command) -> _Command:
    """Add the options that bound how fast and how dear a long run may be."""
    for option in reversed(_PACE_OPTIONS):
        command = option(command)
    return command


def concurrency(given: Mapping[str, Any], settings: Settings) -> int:
    """How many articles or requests there may be at the same time."""
    usual = _MODEL_CONCURRENCY if settings.uses_model else 2 * given["jobs"]
    return int(given["concurrency"] or usual)


def model_options(command: _Command) -> _Command:
    """Add the options that choose and limit a model service."""
    for option in reversed(_MODEL_OPTIONS):
        command = option(command)
    return command


def collection_options(command: _Command) -> _Command:
    """Add the options of looking over a batch's folder: which, in what form, of whom, since when."""
    formats = result_format("text", "json", "csv", "html")
    for option in (since, who, labels, output, formats, batch_folder):
        command = option(command)
    return command


def source_options(command: _Command) -> _Command:
    """Add the options of reading sources, and of the settings behind them."""
    options: tuple[Callable[[Any], Any], ...] = (config, local_only, allow_private)
    for option in options:
        command = option(command)
    return command


def result_format(*formats: str) -> Callable[[_Command], _Command]:
    """The `-f/--format` option of a command that can print these formats."""
    return click.option(
        "-f", "--format", type=Choice(formats), help=f"Format of the result ({formats[0]})."
    )


def load_settings(options: Mapping[str, Any]) -> "Loaded":
    """Settings for a command's options. Raises `ConfigurationError`, or `UsageError`."""
    from summarize.configuration import load  # here, for a help reads no settings

    if options.get("quiet") and options.get("verbose"):
        raise UsageError("--quiet and --verbose exclude each other")
    flags = {name: options.get(name) for name in SETTING_NAMES}
    for switch in ("local_only", "allow_private", "full_text"):
        flags[switch] = options.get(switch) or None  # a switch that is off was not given
    flags["cache"] = False if options.get("no_cache") else None
    loaded = load(flags, config_file=options.get("config"))
    if options.get("double_check") and loaded.settings.engine == "offline":
        raise UsageError("--double-check asks a model, and the engine 'offline' asks none")
    for danger in loaded.dangers:
        Notes(quiet=bool(options.get("quiet"))).note(danger)
    return loaded


def load_source_settings(options: Mapping[str, Any]) -> "Loaded":
    """Settings for a command whose `--format` is its own and not the reports'."""
    return load_settings({**options, "format": None})


def files_read(sources: tuple[str, ...], given: Mapping[str, Any]) -> tuple[str, ...]:
    """Every file that a command reads by its name, which its result must not be written over."""
    named = (given.get(name) for name in ("template", "glossary", "config"))
    return (*sources, *(str(name) for name in named if name))


def check_output_folder(sources: Iterable[str], output: Path) -> None:
    """Raises `UsageError` for a folder that is read, where the next run would read the reports, too."""
    if any(same_file(output, source) for source in sources):
        raise UsageError(
            f"{output} is what is read; no report is written into it", "give another folder"
        )


def check_front_matter(form: str, given: Mapping[str, Any]) -> None:
    """Raises `UsageError` for front matter before what is no text."""
    if given["front_matter"] and (form not in ("markdown", "text") or given.get("template")):
        raise UsageError("--front-matter is for markdown and text", "JSON has the same fields")


def check_one_page(sources: tuple[str, ...], settings: Settings) -> None:
    """Raises `UsageError` for several sources in HTML: two pages in one stream are none."""
    if settings.format == "html" and len(sources) > 1:
        raise UsageError(
            "--format html makes one page of one source", "summarize batch makes one of each"
        )


def named_sources(sources: tuple[str, ...]) -> tuple[str, ...]:
    """The sources to read: those named, else standard input when it is a pipe.

    With neither, the command's help goes to stderr and the exit code is 2.
    """
    if sources:
        return sources
    if sys.stdin is not None and sys.stdin.isatty():
        context = click.get_current_context()
        shown = context.parent if context.info_name == "report" and context.parent else context
        click.echo(shown.get_help(), err=True)
        context.exit(USAGE)
    return ("-",)
