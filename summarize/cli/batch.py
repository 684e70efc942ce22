"""`summarize batch SOURCE... -o DIR`: folders of articles, resumable."""

import os
import shlex
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from summarize.batch import lists
from summarize.batch.order import BatchOrder, Result
from summarize.batch.own_folder import UnwritableError
from summarize.batch.progress import Tally, progress
from summarize.batch.session import Session
from summarize.cli import options
from summarize.cli.console import Notes, Results, error, waits_heard
from summarize.cli.exit_codes import INTERRUPTED, PENDING, ended
from summarize.cli.interrupts import interrupts
from summarize.cli.watch import Watch
from summarize.credentials import without_credentials
from summarize.errors import HOW_TO_TURN_A_MODEL_ON, ConfigurationError, UsageError, reason
from summarize.printable import printable_line
from summarize.renderers.overview_labels import overview_labels
from summarize.settings import OUTPUT_FORMATS, BatchFormat, Settings

if TYPE_CHECKING:
    from summarize.batch.runner import Which

_PIPED = " < LIST"


def run(sources: tuple[str, ...], given: Mapping[str, Any]) -> int:
    """Run the batch and return its exit code."""
    if not sources and not given["files_from"]:
        raise UsageError("no sources given", "name folders, files, globs or --files-from LIST")
    if given["wait"] and given["via"] != "batch-api":
        raise UsageError("--wait goes with --via batch-api")
    if given["watch"] and (given["wait"] or given["dry_run"]):
        raise UsageError("--watch goes with neither --wait nor --dry-run")
    settings = options.load_source_settings(given).settings
    if given["via"] == "batch-api" and not settings.uses_model:
        raise UsageError("--via batch-api needs a model", HOW_TO_TURN_A_MODEL_ON)
    notes = Notes(given["quiet"])
    if settings.engine == "auto" and not settings.uses_model:
        notes.note(f"offline, for no model is configured: {HOW_TO_TURN_A_MODEL_ON}")
    with _listed(given["files_from"]) as listed:
        order = _order(sources, listed, given, settings)
        if given["dry_run"]:
            from summarize.cli.dry_run import print_batch_estimate  # here: the model engine

            with Results(None) as results:
                return print_batch_estimate(order, results, notes)
        if given["watch"]:
            return Watch(order, given["watch"], notes).run()
        return _run(order, notes, given)


def _run(order: BatchOrder, notes: Notes, given: Mapping[str, Any]) -> int:
    session = Session(order)
    shown = progress(Tally(), quiet=notes.quiet)
    heard = waits_heard(shown.tally.wait) if order.settings.uses_model else nullcontext()
    with interrupts(session, shown, printable_line(order.command)), heard:
        result = session.run(shown)
    _tell(result, order, notes)
    return _exit_code(result, given["fail_over"])


@contextmanager
def _listed(name: str | None) -> Iterator[Path | None]:
    """The file that lists sources; a pipe is kept aside, for the list is read more than once."""
    if name is None:
        yield None
        return
    if Path(name).is_file() and os.access(name, os.R_OK):
        yield Path(name)
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sources"
        try:
            with _pipe(name) as pipe:
                lists.keep(pipe, path, "standard input" if name == "-" else name)
        except OSError as failure:
            raise UsageError(f"{name}: cannot be read: {reason(failure)}") from failure
        yield path


def _pipe(name: str) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if name == "-" else Path(name).open("rb")


def _order(
    sources: tuple[str, ...], listed: Path | None, given: Mapping[str, Any], settings: Settings
) -> BatchOrder:
    if given["via"] == "batch-api":
        _check_reader(settings)
    names = lists.listed_names(listed) if listed else ()
    options.check_output_folder(chain(sources, names), given["output"])
    form: BatchFormat = given["format"] or next(iter(OUTPUT_FORMATS))
    options.check_front_matter(form, given)
    jobs = given["jobs"]
    which: Which = "all" if given["force"] else "failed too" if given["retry_failed"] else "new"
    return BatchOrder(
        sources=sources,
        folder=given["output"],
        settings=settings,
        form=form,
        front_matter=given["front_matter"],
        which=which,
        concurrency=options.concurrency(given, settings),
        processes=jobs if jobs > 1 else 0,
        command=_command(given),
        listed=listed,
        rpm=given["rpm"],
        tpm=given["tpm"],
        max_cost_run=given["max_cost_run"],
        fields=options.fields_of(given),
        via=given["via"] or "requests",
        wait=given["wait"],
        follow_links=given["follow_links"],
        since=given["since"],
    )


def _check_reader(settings: Settings) -> None:
    """Raise `ConfigurationError` for a second reader whom the provider's Batch API cannot ask."""
    own = settings.service.model if settings.service else None
    if settings.double_check in (None, "same", own) and settings.second_service is None:
        return
    raise ConfigurationError(
        f"with --via batch-api no other than its own model reads reports again, not"
        f" {settings.double_check}",
        "give --double-check alone, or leave out --via",
    )


def _command(given: Mapping[str, Any]) -> str:
    """The command line as it was given, without what is meant for one run only."""
    words = [
        without_credentials(word)
        for word in sys.argv[1:]
        if word not in ("--retry-failed", "--force")
    ]
    piped = _PIPED if given["files_from"] == "-" else ""
    return shlex.join(["summarize", *words]) + piped


def _tell(result: Result, order: BatchOrder, notes: Notes) -> None:
    """The last words: every failure, what was passed over, and how to go on."""
    for key, why in result.failures:
        error(printable_line(f"failed: {key}: {why}"))
    for words in result.passed_over:
        notes.note(f"passed over: {printable_line(words)}")
    for words in result.stays:
        notes.note(f"stays as an earlier run left it: {printable_line(words)}")
    if not result.found:
        sources = " ".join(order.sources) or _listed_by(order)
        error(printable_line(f"no article was found in {sources}"))
    totals = result.totals
    cost = f", ${totals.cost_usd:.4f}" if totals.cost_usd else ""
    overview = order.folder / "index.html"
    is_made = (totals.done or totals.failed) and overview.is_file() and not result.is_left
    read = f"; start with {overview}" if is_made else ""
    ruled = f" ({totals.without_model:,} without the model)" if totals.without_model else ""
    least = "at least " if isinstance(result.error, UnwritableError) else ""
    left = f"{least}{totals.waiting:,} left"
    notes.note(f"{totals.done:,} done{ruled}, {totals.failed:,} failed, {left}{cost}{read}")
    if result.failures or totals.without_model:
        notes.note(f"to try just the failed ones again: {order.command} --retry-failed")
    if result.error is not None:
        error(f"stopped: {result.error}")
    if result.error is None and result.pending:
        notes.note(f"{result.pending:,} requests wait for the provider's Batch API")
    if result.is_left:
        notes.note(f"the overview was left as it was; to write it: {order.command}")
    elif result.error is not None or result.interrupted or result.pending:
        notes.note(f"to go on: {order.command}")
    notes.note(result.news.told(overview_labels("en")))


def _listed_by(order: BatchOrder) -> str:
    """What a list of sources is called; that of standard input has been copied to a file of ours."""
    return f"what {'standard input' if order.command.endswith(_PIPED) else order.listed} lists"


def _exit_code(result: Result, fail_over: float | None) -> int:
    if result.error is not None:
        return result.error.exit_code
    if result.interrupted:
        return INTERRUPTED
    if result.pending:
        return PENDING
    totals = result.totals
    share = 100 * totals.failed / max(1, totals.failed + totals.done)
    return ended(failed=share > (fail_over or 0) or not result.found)
