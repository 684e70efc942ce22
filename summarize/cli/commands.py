"""Every command as the user sees it: names, options, help. The work is in a module beside this.

Command bodies import what they run, so that `summarize --help` costs little more than click.
"""

from pathlib import Path
from typing import Any

import click

from summarize import __version__
from summarize.cli import options
from summarize.cli.durations import duration
from summarize.cli.group import (
    DEFAULT_COMMAND,
    Choice,
    CommandGroup,
    DefaultCommand,
    DefaultGroup,
    complete_files,
)
from summarize.settings import OUTPUT_FORMATS, REPORT_FORMATS

_REPORTS = (
    "summarize article.txt",
    "summarize https://news.example/story --to ru -o story.md",
    "cat article.html | summarize --length medium --template newsletter",
)


@click.group(
    cls=DefaultGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    options_metavar="[OPTIONS]",
    subcommand_metavar="[SOURCE]... | COMMAND [ARGS]...",
    examples=_REPORTS,
)
@click.version_option(__version__, "-V", "--version", prog_name="summarize")
def cli() -> None:
    """Summarize news articles with sentences you can cite and quotations you can print.

    SOURCE is a file, an http(s) URL, or - for standard input (the default in a pipe). The report
    names the languages, sums up in the language of --to, lists who said what, word for word, and
    translates the rest. Without a model it works offline and says what it left untranslated.
    """


@cli.command(DEFAULT_COMMAND, cls=DefaultCommand, hidden=True, examples=_REPORTS)
@options.sources
@options.to
@options.length
@options.full_text
@options.double_check
@options.result_format(*REPORT_FORMATS)
@options.template
@options.front_matter
@options.output
@options.model_options
@click.option("--dry-run", is_flag=True, help="Print tokens and cost; send nothing.")
@click.option(
    "--strict", is_flag=True, help="Exit 5 if anything is unverified, disputed or unsupported."
)
@options.source_options
@options.quiet
@options.verbose
@options.no_color
def report(sources: tuple[str, ...], **given: Any) -> int:
    """One report per SOURCE: a file, an http(s) URL, or - for standard input."""
    from summarize.cli import report as job  # here and below: see the module's docstring

    _check(sources)

    return job.run(options.named_sources(sources), {**given, "stdin_named": "-" in sources})


@cli.command(
    examples=(
        "summarize translate article.txt --to en",
        "summarize translate letter.docx --bilingual -o letter.html",
        "summarize translate speech.txt --to kk --glossary terms.csv",
    )
)
@options.sources
@options.to
@options.result_format(*REPORT_FORMATS)
@click.option("--bilingual", is_flag=True, help="Original and translation side by side.")
@click.option(
    "--glossary",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Terms to use, a CSV of source,target, or a batch's people.toml; those not used are reported.",
)
@options.output
@options.model_options
@click.option("--dry-run", is_flag=True, help="Print tokens and cost; send nothing.")
@click.option("--strict", is_flag=True, help="Exit 5 if anything is unverified or untranslated.")
@options.source_options
@options.quiet
@options.verbose
@options.no_color
def translate(sources: tuple[str, ...], **given: Any) -> int:
    """The whole text in the language of --to, paragraph by paragraph.

    What is in that language already stays as it is. Names, numbers and negations are checked, and
    what fails is marked. JSON carries original and translation of every paragraph.
    """
    from summarize.cli import translate as job  # here: see above

    return job.run(options.named_sources(sources), given)


@cli.command(
    examples=(
        "summarize quotes article.txt",
        "summarize quotes article.txt --in-context",
        "summarize quotes *.txt -o quotes.csv",
    )
)
@options.sources
@options.result_format("text", "json", "jsonl", "csv")
@options.output
@click.option(
    "--in-context", is_flag=True, help="Show the whole text with its quotations highlighted."
)
@click.option(
    "--explain", is_flag=True, help="Why each name was printed or not: the rule and the evidence."
)
@options.source_options
@options.no_color
def quotes(sources: tuple[str, ...], **given: Any) -> int:
    """Only the quotations and who said them; needs no model.

    JSON carries the claims of indirect speech too. In CSV, a cell that a spreadsheet would take
    for a formula starts with an apostrophe.
    """
    from summarize.cli import quotes as job  # here: see above

    return job.run(options.named_sources(sources), given)


@cli.command(
    examples=(
        "summarize detect article.txt",
        "summarize detect article.txt --passages",
        "tail -f lines.txt | summarize detect --lines",
    )
)
@options.sources
@options.result_format("text", "json")
@options.output
@click.option("--passages", is_flag=True, help="Every passage: language, role, place, text.")
@click.option("--lines", is_flag=True, help="Every line of standard input by itself, as it comes.")
@options.source_options
@options.verbose
def detect(sources: tuple[str, ...], **given: Any) -> int:
    """Languages of a document and of every passage; needs no model."""
    from summarize.cli import detect as job  # here: see above

    return job.run(sources, given)


@cli.command(
    examples=(
        "summarize check summary.txt --against article.txt",
        "summarize check summary.txt --against https://news.example/story --strict",
        "pbpaste | summarize check - --against article.txt -f json",
    )
)
@click.argument("summary", metavar="SUMMARY", shell_complete=complete_files)
@click.option(
    "--against",
    metavar="ARTICLE",
    required=True,
    help="What the summary is to agree with: a file, a URL, or - for standard input.",
    shell_complete=complete_files,
)
@options.result_format("text", "json", "html")
@options.output
@click.option("--strict", is_flag=True, help="Exit 5 if any sentence is unsupported.")
@options.no_color
@options.source_options
def check(summary: str, against: str, **given: Any) -> int:
    """A summary made by anybody against an article, sentence by sentence; needs no model.

    Each sentence is supported, unsupported (with what speaks against it) or unchecked (too little
    of it could be compared), and shown with the passages that bear on it.
    """
    from summarize.cli import check as job  # here: see above

    return job.run(summary, against, given)


@cli.command(
    examples=(
        "summarize extract https://news.example/story",
        "summarize extract page.html --front-matter -o story.md",
        "summarize extract *.pdf -f json | jq .title",
    )
)
@options.sources
@options.result_format("markdown", "text", "json")
@options.front_matter
@options.output
@options.source_options
@options.quiet
def extract(sources: tuple[str, ...], **given: Any) -> int:
    """The article as it was read, without the page's furniture; needs no model.

    A paragraph is one line, whatever width it was wrapped at. JSON carries each with its place in
    the source, and the places of the furniture.
    """
    from summarize.cli import extract as job  # here: see above

    return job.run(options.named_sources(sources), given)


@cli.command(
    examples=(
        "summarize batch news/ -o out/",
        "summarize batch 'news/*.jsonl' -o out/ -f html",
        "summarize batch feed:https://news.example/rss -o out/ --since 2026-03-01",
        "summarize batch feed:https://news.example/rss -o out/ --max-cost 2 --watch 15m",
    )
)
@click.argument("sources", nargs=-1, metavar="SOURCE...")
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for the reports and for the run's memory, none of those read.",
)
@click.option("--files-from", metavar="LIST", help="File that names sources, one a line (- stdin).")
@options.to
@options.length
@options.full_text
@options.double_check
@options.result_format(*OUTPUT_FORMATS)
@options.front_matter
@options.model_options
@click.option("--dry-run", is_flag=True, help="Print tokens and cost; send nothing.")
@options.field_options
@options.pace_options
@click.option(
    "--via",
    type=Choice(["requests", "batch-api"]),
    help="Ask at once, or through the provider's Batch API: half the price, within a day.",
)
@click.option("--wait", is_flag=True, help="With --via batch-api: stay until all is answered.")
@options.jobs
@click.option(
    "--watch",
    metavar="INTERVAL",
    callback=duration,
    help="Do so again every 15m (90s, 2h, 1d), until Ctrl-C or SIGTERM; a line a round.",
)
@click.option("--retry-failed", is_flag=True, help="Try the articles that failed again.")
@click.option(
    "--follow-links", is_flag=True, help="Follow links that lead out of the folders that are read."
)
@click.option("--force", is_flag=True, help="Do everything again, also what is done.")
@click.option(
    "--since",
    metavar="RUN|DATE",
    help="Write new.html and a feed, new.xml, of what is new since a run (12) or a day (2026-03-01).",
)
@click.option(
    "--fail-over",
    metavar="PERCENT",
    type=click.FloatRange(0, 100),
    help="Exit 1 only if more than this share of the articles failed (default 0).",
)
@options.source_options
@options.quiet
def batch(sources: tuple[str, ...], **given: Any) -> int:
    """Folders of articles: one report each, resumable.

    SOURCE is a folder (searched recursively), a file, a quoted glob, a JSONL or JSON file with "text"
    and perhaps "id", "title", "url", "published", a URL, or a feed (RSS, Atom; feed:URL where its name
    doesn't tell). However a run was ended, the same command goes on with what is left.
    """
    from summarize.batch import forking  # here: see above

    jobs = given["jobs"] or forking.processors()
    if jobs == 1 or given["dry_run"]:
        forking.end()

    from summarize.cli import batch as job  # here: see above

    return job.run(sources, {**given, "jobs": jobs})


@cli.command(
    examples=(
        "summarize people reports",
        "summarize people reports --who Sadykova --explain",
        "summarize people reports -o people.csv",
    )
)
@options.batch_folder
@options.result_format("text", "json", "csv", "html")
@options.output
@options.labels
@options.who
@options.since
@click.option("--explain", is_flag=True, help="Every name, and why it is this person's.")
@options.no_color
def people(folder: Path, **given: Any) -> int:
    """Who is quoted or reported in a batch's folder DIR, under all their names; needs no model.

    One person or body is listed once, whatever the script, the case, the title. What is wrong can
    be put right in DIR/people.toml: [[person]] tables with name, same = [names that are theirs] and
    not_same = [names that are not]. JSON says where everybody is named.
    """
    from summarize.cli import across as job  # here: see above

    return job.people(folder, given)


@cli.command(
    examples=(
        "summarize trace reports",
        "summarize trace reports --who Sadykova --since 2026-03-01",
        "summarize trace reports -o versions.html",
    )
)
@options.batch_folder
@options.result_format("text", "json", "csv", "html")
@options.output
@options.labels
@options.who
@options.since
@click.option("--identical", is_flag=True, help="Also show those that read the same everywhere.")
@click.option("--strict", is_flag=True, help="Exit 5 if any quotation differs between articles.")
@options.no_color
def trace(folder: Path, **given: Any) -> int:
    """Quotations that stand in several articles of a batch's folder DIR, and how their versions differ.

    The longest version comes first and is called neither right nor original; of the others, [−words−]
    are those they lack and [+words+] those that only they have. JSON and CSV have all versions. Last
    come figures of one thing that differ between articles on one story, with who says so; CSV has none.
    """
    from summarize.cli import across as job  # here: see above

    return job.trace(folder, given)


@cli.command(
    examples=(
        "summarize corpus news.parquet crawl.warc.gz -o out/",
        "summarize corpus 's3://bucket/2026/*.jsonl.gz' -o s3://bucket/reports --max-cost 50",
        "summarize corpus archive/ -o out/ --shard 3/8",
    )
)
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    type=click.Path(file_okay=False),
    help="Folder or address for the shards of reports, none of those read.",
)
@options.to
@options.length
@options.full_text
@options.double_check
@click.option(
    "-f", "--format", type=Choice(["parquet", "jsonl"]), help="Format of the shards (parquet)."
)
@options.model_options
@click.option("--dry-run", is_flag=True, help="Print tokens and cost by a sample; send nothing.")
@options.field_options
@click.option(
    "--shard", metavar="I/N", help="Do the I-th of N parts, for arrays of jobs (Slurm, Kubernetes)."
)
@click.option(
    "--cluster",
    metavar="ADDRESS",
    help="Work on a Ray cluster: `auto` for this machine's, or HOST:PORT (extra `ray`).",
)
@click.option(
    "--index",
    metavar="OUT",
    type=click.Path(file_okay=False),
    help="Make claims.db and the overview of a folder of shards, and nothing else.",
)
@options.pace_options
@options.jobs
@options.source_options
@options.quiet
def corpus(sources: tuple[str, ...], **given: Any) -> int:
    """Archives of millions: Parquet, JSON lines or WARC in, shards of reports out, resumable.

    SOURCE is a file, a folder, a quoted glob or an address that fsspec reads (s3://, gs://, hf://).
    Each shard holds at most 2,000 articles, one row each, whatever became of it; DuckDB and pandas
    read them as they are. Money and rate of --shard parts are yours to divide.
    """
    from summarize.batch import forking  # here: see above

    jobs = given["jobs"] or forking.processors()
    if jobs == 1 or given["dry_run"] or given["index"] or given["cluster"]:
        forking.end()

    from summarize.cli import corpus as job  # here: see above

    return job.run(sources, {**given, "jobs": jobs})


@cli.command(
    examples=(
        "summarize serve",
        "summarize serve out/ --port 8000",
        "summarize serve --host 0.0.0.0 --token correct-horse-battery",
    )
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
@click.option(
    "--concurrency",
    metavar="N",
    type=click.IntRange(1, 512),
    help="Requests at the same time (default 16).",
)
@click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(1, 256),
    help="Processes that read and check (default: one per processor).",
)
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
    from summarize.cli import serve as job  # here: see above

    return job.run(folder, given)


@cli.command(
    examples=(
        "summarize mcp",
        "summarize mcp --engine offline",
        "summarize mcp --base-url http://127.0.0.1:11434/v1 -m qwen3",
    )
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
    from summarize.cli import mcp as job  # here: see above

    return job.run(given)


@cli.group(
    cls=CommandGroup,
    examples=(
        "summarize prompts list",
        "summarize prompts show system",
        "summarize prompts eject my-prompts",
    ),
)
def prompts() -> None:
    """The prompt templates, and a copy to edit.

    `summarize prompts eject DIR` copies them; --prompts DIR, or prompts_dir in the config file,
    then uses the copy.
    """


@prompts.command("list")
@options.prompts_dir
@options.config
def list_prompts(**given: Any) -> int:
    """The templates in use, one a line: name, and where it is read from."""
    from summarize.cli import prompts as job  # here: see above

    return job.list_templates(given)


@prompts.command("show")
@click.argument("name")
@options.prompts_dir
@options.config
def show_prompt(name: str, **given: Any) -> int:
    """One template, as it is."""
    from summarize.cli import prompts as job  # here: see above

    return job.show(name, given)


@prompts.command("eject")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def eject_prompts(folder: Path) -> int:
    """Copy our templates to FOLDER, to be edited there."""
    from summarize.cli import prompts as job  # here: see above

    return job.eject(folder)


@cli.command(
    examples=(
        "summarize doctor",
        "summarize doctor --base-url http://127.0.0.1:11434/v1",
        "summarize doctor -f json",
    )
)
@options.to
@options.model_options
@options.source_options
@options.findings_format
def doctor(**given: Any) -> int:
    """What would be used, and why: engine, model, key, cache."""
    from summarize.cli import doctor as job  # here: see above

    return job.run(given)


@cli.group(
    cls=CommandGroup,
    examples=(
        "summarize config init",
        "summarize config set to ru",
        "summarize config set services.work.base_url https://models.example/v1",
        "summarize config set services.work.api_key",
    ),
)
def config() -> None:
    """The config file: where it is, what holds, and how to change it."""


@config.command("path")
@options.config
def config_path(**given: Any) -> int:
    """Where the config file is, or would be."""
    from summarize.cli import config as job  # here: see above

    return job.show_path(given)


@config.command("show")
@options.to
@options.length
@options.full_text
@options.model_options
@options.source_options
@options.findings_format
def show_config(**given: Any) -> int:
    """Every setting, its value, and where that comes from; never a key."""
    from summarize.cli import config as job  # here: see above

    return job.show(given)


@config.command("init")
@options.config
def init_config(**given: Any) -> int:
    """Write a config file with everything explained and nothing set."""
    from summarize.cli import config as job  # here: see above

    return job.init(given)


@config.command("set")
@click.argument("key", metavar="KEY", shell_complete=options.complete_key)
@click.argument("value", required=False, metavar="[VALUE]")
@click.option(
    "--keyring/--no-keyring",
    default=True,
    help="Whether a key goes to the system's keyring where there is one (the package keyring).",
)
@options.config
def set_config(key: str, value: str | None, **given: Any) -> int:
    """Put one setting into the config file.

    KEY is a setting (summarize config show lists them), api_key, or services.NAME.KEY. A key is
    asked for, or read from a pipe, and kept in the system's keyring or where only you can read it.
    """
    from summarize.cli import config as job  # here: see above

    return job.set_value(key, value, given)


@cli.group(
    cls=CommandGroup,
    invoke_without_command=True,
    examples=(
        "summarize cache",
        "summarize cache clear",
        "summarize cache --config other.toml",
    ),
)
@options.config
@click.pass_context
def cache(ctx: click.Context, /, **given: Any) -> int:
    """Answers of models that are kept on disk: where, and how much."""
    if ctx.invoked_subcommand is not None:
        return 0
    from summarize.cli import cache as job  # here: see above

    return job.show(given)


@cache.command("clear")
@options.config
def clear_cache(**given: Any) -> int:
    """Forget them all."""
    from summarize.cli import cache as job  # here: see above

    return job.clear(given)


@cli.command(
    examples=(
        "summarize schema",
        "summarize schema > report.schema.json",
        "summarize schema | jq '.\"$defs\" | keys'",
    )
)
def schema() -> int:
    """The JSON Schema of the report."""
    from summarize.cli import schema as job  # here: see above

    return job.run()


@cli.command(
    "help",
    examples=("summarize help", "summarize help batch", "summarize help manual"),
)
@click.argument("topic", nargs=-1, metavar="[COMMAND]")
@click.pass_context
def show_help(ctx: click.Context, topic: tuple[str, ...]) -> int:
    """The help of a command, or with `manual` the whole manual."""
    from summarize.cli import manual as job  # here: see above

    return job.run(ctx, topic)


def _check(sources: tuple[str, ...]) -> None:
    cli.check_sources(sources)
