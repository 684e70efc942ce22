"""Commands for many articles, as the user sees them: to read folders and archives, and to ask what is in them."""

from pathlib import Path
from typing import Any

import click

from summarize.cli import options
from summarize.cli.durations import duration
from summarize.cli.group import Choice, Command
from summarize.settings import OUTPUT_FORMATS


@click.command(
    cls=Command,
    examples=(
        "summarize batch news/ -o out/",
        "summarize batch 'news/*.jsonl' -o out/ -f html",
        "summarize batch feed:https://news.example/rss -o out/ --since 2026-03-01",
        "summarize batch feed:https://news.example/rss -o out/ --max-cost 2 --watch 15m",
    ),
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
@options.dry_run
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
    from summarize.batch import forking  # here: see `commands`

    jobs = given["jobs"] or forking.processors()
    if jobs == 1 or given["dry_run"]:
        forking.end()

    from summarize.cli import batch as job  # here: see `commands`

    return job.run(sources, {**given, "jobs": jobs})


@click.command(
    cls=Command,
    examples=(
        "summarize people reports",
        "summarize people reports --who Sadykova --explain",
        "summarize people reports -o people.csv",
    ),
)
@options.collection_options
@click.option("--explain", is_flag=True, help="Every name, and why it is this person's.")
@options.no_color
def people(folder: Path, **given: Any) -> int:
    """Who is quoted or reported in a batch's folder DIR, under all their names; needs no model.

    One person or body is listed once, whatever the script, the case, the title. What is wrong can
    be put right in DIR/people.toml: [[person]] tables with name, same = [names that are theirs] and
    not_same = [names that are not]. JSON says where everybody is named.
    """
    from summarize.cli import across as job  # here: see `commands`

    return job.people(folder, given)


@click.command(
    cls=Command,
    examples=(
        "summarize trace reports",
        "summarize trace reports --who Sadykova --since 2026-03-01",
        "summarize trace reports -o versions.html",
    ),
)
@options.collection_options
@click.option("--identical", is_flag=True, help="Also show those that read the same everywhere.")
@click.option("--strict", is_flag=True, help="Exit 5 if any quotation differs between articles.")
@options.no_color
def trace(folder: Path, **given: Any) -> int:
    """Quotations that stand in several articles of a batch's folder DIR, and how their versions differ.

    The longest version comes first and is called neither right nor original; of the others, [−words−]
    are those they lack and [+words+] those that only they have. JSON and CSV have all versions. Last
    come figures of one thing that differ between articles on one story, with who says so; CSV has none.
    """
    from summarize.cli import across as job  # here: see `commands`

    return job.trace(folder, given)


@click.command(
    cls=Command,
    examples=(
        "summarize corpus news.parquet crawl.warc.gz -o out/",
        "summarize corpus 's3://bucket/2026/*.jsonl.gz' -o s3://bucket/reports --max-cost 50",
        "summarize corpus archive/ -o out/ --shard 3/8",
    ),
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
    from summarize.batch import forking  # here: see `commands`

    jobs = given["jobs"] or forking.processors()
    if jobs == 1 or given["dry_run"] or given["index"] or given["cluster"]:
        forking.end()

    from summarize.cli import corpus as job  # here: see `commands`

    return job.run(sources, {**given, "jobs": jobs})
