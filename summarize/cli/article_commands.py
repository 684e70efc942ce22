"""Commands for single articles, as the user sees them: names, options, help. Most need no model."""

from pathlib import Path
from typing import Any

import click

from summarize.cli import options
from summarize.cli.group import Command, complete_files
from summarize.settings import REPORT_FORMATS


@click.command(
    cls=Command,
    examples=(
        "summarize translate article.txt --to en",
        "summarize translate letter.docx --bilingual -o letter.html",
        "summarize translate speech.txt --to kk --glossary terms.csv",
    ),
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
@options.dry_run
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
    from summarize.cli import translate as job  # here: see `commands`

    return job.run(options.named_sources(sources), given)


@click.command(
    cls=Command,
    examples=(
        "summarize quotes article.txt",
        "summarize quotes article.txt --in-context",
        "summarize quotes *.txt -o quotes.csv",
    ),
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
    from summarize.cli import quotes as job  # here: see `commands`

    return job.run(options.named_sources(sources), given)


@click.command(
    cls=Command,
    examples=(
        "summarize detect article.txt",
        "summarize detect article.txt --passages",
        "tail -f lines.txt | summarize detect --lines",
    ),
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
    from summarize.cli import detect as job  # here: see `commands`

    return job.run(sources, given)


@click.command(
    cls=Command,
    examples=(
        "summarize check summary.txt --against article.txt",
        "summarize check summary.txt --against https://news.example/story --strict",
        "pbpaste | summarize check - --against article.txt -f json",
    ),
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
@options.labels
@options.no_color
@options.source_options
def check(summary: str, against: str, **given: Any) -> int:
    """A summary made by anybody against an article, sentence by sentence; needs no model.

    Each sentence is supported, unsupported (with what speaks against it) or unchecked (too little
    of it could be compared), and shown with the passages that bear on it.
    """
    from summarize.cli import check as job  # here: see `commands`

    return job.run(summary, against, given)


@click.command(
    cls=Command,
    examples=(
        "summarize extract https://news.example/story",
        "summarize extract page.html --front-matter -o story.md",
        "summarize extract *.pdf -f json | jq .title",
    ),
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
    from summarize.cli import extract as job  # here: see `commands`

    return job.run(options.named_sources(sources), given)
