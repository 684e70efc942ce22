"""`summarize batch SOURCE... -o DIR`: folders of articles, resumable."""

import os
import shlex
import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, Any

from summarize.batch.inputs import Inputs, read_list
from summarize.batch.progress import Tally, progress
from summarize.batch.session import Order, Result, Session
from summarize.cli import options
from summarize.cli.console import Notes, Results, error
from summarize.errors import UsageError
from summarize.settings import Settings

if TYPE_CHECKING:
    from summarize.batch.runner import Which

SOME_FAILED = 1
INTERRUPTED = 130

_MODEL_CONCURRENCY = 16
_NAMED_FAILURES = 50


def run(sources: tuple[str, ...], given: Mapping[str, Any]) -> int:
    """Run the batch and return its exit code."""
    if given["files_from"]:
        sources += read_list(given["files_from"])
    if not sources:
        raise UsageError("no sources given", "name folders, files, globs or --files-from LIST")
    settings = options.load_source_settings(given).settings
    notes = Notes(given["quiet"])
    if given["dry_run"]:
        from summarize.cli.dry_run import print_batch_estimate  # here: the model engine

        with Results(None) as results:
            return print_batch_estimate(Inputs(sources, given["output"]), settings, results)
    order = _order(sources, given, settings)
    session = Session(order)
    with _interrupts(session, notes):
        result = session.run(progress(Tally(), quiet=given["quiet"]))
    _tell(result, order, notes)
    return _exit_code(result, given["fail_over"])


def _order(sources: tuple[str, ...], given: Mapping[str, Any], settings: Settings) -> Order:
    processors = (
        len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    )
    jobs = given["jobs"] or processors or 1
    which: Which = "all" if given["force"] else "failed too" if given["retry_failed"] else "new"
    concurrency = given["concurrency"] or (_MODEL_CONCURRENCY if settings.uses_model else 2 * jobs)
    return Order(
        sources=sources,
        folder=given["output"],
        settings=settings,
        form=given["format"] or "markdown",
        which=which,
        concurrency=concurrency,
        processes=jobs if jobs > 1 else 0,
        command=_command(),
        rpm=given["rpm"],
        tpm=given["tpm"],
    )


def _command() -> str:
    """The command line as it was given, without what is meant for one run only."""
    words = [word for word in sys.argv[1:] if word not in ("--retry-failed", "--force")]
    return shlex.join(["summarize", *words])


@contextmanager
def _interrupts(session: Session, notes: Notes) -> Iterator[None]:
    """Ctrl-C once finishes what is in flight; twice ends at once, and the ledger bears it."""

    def interrupt(signum: int, frame: FrameType | None) -> None:
        if session.stopped:
            os._exit(INTERRUPTED)
        notes.note("finishing what is in flight; Ctrl-C again stops at once")
        session.stop()

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _tell(result: Result, order: Order, notes: Notes) -> None:
    """The last words: every failure, what was passed over, and how to go on."""
    for key, reason in result.failures[:_NAMED_FAILURES]:
        error(f"failed: {key}: {reason}")
    if len(result.failures) > _NAMED_FAILURES:
        more = len(result.failures) - _NAMED_FAILURES
        error(f"… and {more:,} more failures; {order.folder / 'index.md'} names all of them")
    for reason, count in sorted(result.skipped.items()):
        notes.note(f"passed over: {count:,} × {reason}")
    totals = result.totals
    cost = f", ${totals.cost_usd:.4f}" if totals.cost_usd else ""
    notes.note(
        f"{totals.done:,} done, {totals.failed:,} failed, {totals.waiting:,} left"
        f"{cost}; start with {order.folder / 'index.md'}"
    )
    if result.failures:
        notes.note(f"to try just the failed ones again: {order.command} --retry-failed")
    if result.error is not None:
        error(f"stopped: {result.error}")
    if result.error is not None or result.interrupted:
        notes.note(f"to go on: {order.command}")


def _exit_code(result: Result, fail_over: float | None) -> int:
    if result.error is not None:
        return result.error.exit_code
    if result.interrupted:
        return INTERRUPTED
    totals = result.totals
    share = 100 * totals.failed / max(1, totals.failed + totals.done)
    return SOME_FAILED if totals.failed and share > (fail_over or 0) else 0
