"""The command line as the user sees it: the report, which needs no name, and all that have one.

What a command is called, takes and says of itself stands in the modules named after what it is about; the
work is in a module of its own, which its body imports, so that `summarize --help` costs little more than click.
"""

from typing import Any

import click

from summarize import __version__
from summarize.cli import options
from summarize.cli.article_commands import check, detect, extract, quotes, translate
from summarize.cli.folder_commands import batch, corpus, people, trace
from summarize.cli.group import DEFAULT_COMMAND, DefaultCommand, DefaultGroup
from summarize.cli.own_commands import cache, config, doctor, prompts, schema, show_help
from summarize.cli.service_commands import mcp, serve
from summarize.settings import REPORT_FORMATS

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
@options.dry_run
@click.option(
    "--strict", is_flag=True, help="Exit 5 if anything is unverified, disputed or unsupported."
)
@options.source_options
@options.quiet
@options.verbose
@options.no_color
def report(sources: tuple[str, ...], **given: Any) -> int:
    """One report per SOURCE: a file, an http(s) URL, or - for standard input."""
    from summarize.cli import report as job  # here: see the module's docstring

    cli.check_sources(sources)

    return job.run(options.named_sources(sources), {**given, "stdin_named": "-" in sources})


for command in (
    translate,
    quotes,
    detect,
    check,
    extract,
    batch,
    people,
    trace,
    corpus,
    serve,
    mcp,
    prompts,
    doctor,
    config,
    cache,
    schema,
    show_help,
):
    cli.add_command(command)
