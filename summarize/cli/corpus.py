"""`summarize corpus SOURCE... -o OUT`: archives too large for a folder of files, resumable."""

import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summarize.batch.progress import Tally, progress
from summarize.cli import options
from summarize.cli.console import Notes, Results, error
from summarize.cli.exit_codes import INTERRUPTED, ended
from summarize.cli.interrupts import interrupts
from summarize.corpus.addresses import path_of
from summarize.corpus.archives import archives
from summarize.corpus.documents import ArchivedArticle
from summarize.corpus.ending import RunEnd
from summarize.corpus.order import CorpusOrder
from summarize.corpus.run import CorpusResult, CorpusRun, MakeWorkers
from summarize.corpus.shards import JobPart
from summarize.corpus.work import LocalShards, ShardWorkers, WorkOrder
from summarize.engines.sizes import Estimate
from summarize.errors import HOW_TO_TURN_A_MODEL_ON, ConfigurationError, SourceError, UsageError
from summarize.printable import printable_line
from summarize.settings import Settings
from summarize.sources import SourceOptions

_SAMPLE = 50
"""Articles that a dry run looks at."""


def run(sources: tuple[str, ...], given: Mapping[str, Any]) -> int:
    """Run the corpus, or what is asked for in its place, and return the exit code."""
    notes = Notes(given["quiet"])
    sources = tuple(map(path_of, sources))
    given = {**given, **{name: path_of(given[name] or "") for name in ("output", "index")}}
    if given["index"]:
        return _index(given["index"], notes)
    if not sources or not given["output"]:
        raise UsageError("give at least one archive, and a folder with -o")
    options.check_output_folder(sources, Path(given["output"]))
    settings = options.load_source_settings(given).settings
    if settings.engine == "auto" and not settings.uses_model:
        notes.note(f"offline, for no model is configured: {HOW_TO_TURN_A_MODEL_ON}")
    order = _order(sources, given, settings)
    if given["dry_run"]:
        with Results(None) as results:
            return _dry_run(order, results)
    corpus = CorpusRun(order, _workers(given["cluster"]))
    shown = progress(Tally(), quiet=notes.quiet)
    with interrupts(corpus, shown, "run the same command again"):
        result = corpus.run(shown)
    _tell(result, notes)
    return _exit_code(result)


def _order(sources: tuple[str, ...], given: Mapping[str, Any], settings: Settings) -> CorpusOrder:
    jobs = given["jobs"]
    return CorpusOrder(
        sources=sources,
        output=given["output"],
        settings=settings,
        concurrency=options.concurrency(given, settings),
        processes=jobs if jobs > 1 else 0,
        form=given["format"] or "parquet",
        fields=options.fields_of(given),
        rpm=given["rpm"],
        tpm=given["tpm"],
        max_cost_run=given["max_cost_run"],
        part=_part(given["shard"]),
    )


def _workers(cluster: str | None) -> MakeWorkers:
    """What makes workers: here, or on a cluster."""
    if cluster is None:
        return LocalShards

    def make(order: WorkOrder, tally: Tally, end: RunEnd) -> ShardWorkers:
        try:
            from summarize.ray import RayShards  # here, for it takes a second
        except ImportError as problem:
            raise ConfigurationError(
                f"--cluster needs {problem.name}", 'pip install "summarize[ray]"'
            ) from problem

        return RayShards(cluster, order, tally, end)

    return make


def _part(told: str | None) -> JobPart:
    """`3/8` as the third of eight parts. Raises `UsageError`."""
    if told is None:
        return JobPart()
    first, _, of = told.partition("/")
    if first.isdigit() and of.isdigit() and 1 <= int(first) <= int(of):
        return JobPart(int(first), int(of))
    raise UsageError(f"--shard {told}: must be one part of several, such as 3/8")


def _dry_run(order: CorpusOrder, results: Results) -> int:
    """Print what a corpus would take, reckoned from a sample that every article may come into."""
    sample: list[ArchivedArticle] = []
    count, failed = 0, 0
    chance = random.Random(0)  # noqa: S311 (the same sample each time)
    for archive in archives(order.sources, local_only=order.settings.local_only):
        try:
            for record in archive.records(order.fields):
                count += 1
                place = len(sample) if len(sample) < _SAMPLE else chance.randrange(count)
                if place < _SAMPLE:
                    sample[place : place + 1] = [ArchivedArticle(f"{archive.name}#{count}", record)]
        except SourceError as problem:
            error(printable_line(str(problem)))
            failed += 1
    results.write(f"{count:,} articles\n")
    if order.settings.uses_model and sample:
        results.write(_reckoned(sample, count, order))
    elif not order.settings.uses_model:
        results.write("offline: no request, no cost\n")
    return ended(failed=bool(failed))


def _reckoned(sample: list[ArchivedArticle], count: int, order: CorpusOrder) -> str:
    from summarize.pipeline import Estimator  # here: it loads all that makes reports

    estimator = Estimator.from_settings(order.settings)
    sources, total, readable = SourceOptions.from_settings(order.settings), Estimate(), 0
    for document in sample:
        try:
            total += estimator.estimate(document.read(sources))
        except SourceError:
            continue
        readable += 1
    times = count / max(1, len(sample))
    dollars = total.cost_usd_max
    cost = "price unknown" if dollars is None else f"about ${dollars * times:,.2f} at most"
    return (
        f"by a sample of {len(sample)}: about {total.requests * times:,.0f} requests, "
        f"{total.prompt_tokens * times:,.0f} prompt + at most "
        f"{total.completion_tokens_max * times:,.0f} completion tokens, {cost}\n"
        f"model {estimator.chat.model}, tokens {estimator.chat.counter.kind}\n"
    )


def _index(output: str, notes: Notes) -> int:
    """Make the overview of a folder of shards."""
    from summarize.corpus.overview import write_corpus_overview  # here: only for this

    write_corpus_overview(output)
    notes.note(f"wrote claims.db, index.md and index.html in {printable_line(output)}")
    return 0


def _tell(result: CorpusResult, notes: Notes) -> None:
    for name, reason in result.failures:
        error(printable_line(f"failed: {name}: {reason.removeprefix(f'{name}: ')}"))
    totals = result.totals
    cost = f", ${totals.cost:.4f}" if totals.cost else ""
    whole = f", archives and shards failed: {len(result.failures):,}" if result.failures else ""
    notes.note(
        f"{totals.done:,} done, {totals.failed:,} failed, {totals.left:,} left{whole}{cost}; "
        f"in {printable_line(result.folder)}"
    )
    if result.error is not None:
        error(f"stopped: {result.error}")
    if result.error is not None or result.interrupted or totals.left:
        notes.note("to go on, run the same command again")


def _exit_code(result: CorpusResult) -> int:
    if result.error is not None:
        return result.error.exit_code
    if result.interrupted:
        return INTERRUPTED
    return ended(failed=bool(result.failures or result.totals.failed))
