"""A whole batch: opens the ledger, runs the inputs, and leaves the folder fit to be read.

However a run ends, `reports.jsonl`, `claims.db` and `index.md` are made from what the ledger
holds by then, and the same command goes on from there.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from summarize import __version__
from summarize.batch.claims_db import claims_database
from summarize.batch.index import Ending, index
from summarize.batch.inputs import Inputs
from summarize.batch.job import Job
from summarize.batch.ledger import FOLDER, Ledger, Totals
from summarize.batch.pace import AdaptivePace
from summarize.batch.progress import Silent
from summarize.batch.runner import Plan, Runner, Which
from summarize.batch.workers import Here, Processes, Workers
from summarize.engines.draft import Engine, Task
from summarize.errors import ConfigurationError, SummarizeError
from summarize.files import whole_file
from summarize.pipeline import engine_for
from summarize.printable import escaped
from summarize.settings import Format, Settings
from summarize.sources import SourceOptions

SUFFIXES: dict[str, str | None] = {
    "markdown": ".md",
    "text": ".txt",
    "json": ".json",
    "html": ".html",
    "jsonl": None,
}
"""The ending of each article's report by format; `jsonl` writes `reports.jsonl` alone."""


@dataclass(frozen=True, slots=True)
class Order:
    """What the user asked for. `processes` share the reading and checking; 0 is none beside us.

    `command` is the command line that does it, for the words at the end.
    """

    sources: tuple[str, ...]
    folder: Path
    settings: Settings
    form: Literal["markdown", "text", "json", "html", "jsonl"]
    which: Which
    concurrency: int
    processes: int
    command: str
    rpm: float | None = None
    tpm: float | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """How a batch ended. `error` is what stopped it early."""

    totals: Totals
    skipped: dict[str, int]
    failures: tuple[tuple[str, str], ...]
    error: SummarizeError | None
    interrupted: bool


class Session:
    """One run of an order. `stop` may be called from a signal handler."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._pace = AdaptivePace(order.concurrency, order.rpm, order.tpm)
        self._runner: Runner | None = None

    def stop(self) -> None:
        """Begin no further article and send no further request; wait for what is under way."""
        self._pace.stop()
        if self._runner is not None:
            self._runner.stop()

    @property
    def stopped(self) -> bool:
        """Whether the run was told to stop or stopped by itself."""
        return self._runner is not None and self._runner.stopped

    def run(self, progress: Silent) -> Result:
        """Do the articles, then write the overview.

        Raises `UsageError` (inputs that aren't there, a folder in use) and `ConfigurationError`.
        """
        order = self._order
        inputs = Inputs(order.sources, order.folder)
        with Ledger.open(order.folder) as ledger:
            engine = self._engine()
            with _workers(order.processes) as workers, progress:
                self._runner = Runner(self._plan(engine), ledger, workers, progress)
                self._runner.run(inputs)
            return self._overview(ledger, inputs, self._runner)

    def _engine(self) -> Engine | None:
        """The model engine, with the folder's own store of answers; `None` for offline.

        The store is what makes an answer that arrived survive a kill before its report was written,
        and it must not be swept by other runs: so it stands in the folder, whatever `--no-cache` says
        of the user's cache.
        """
        settings = self._order.settings
        if not settings.uses_model:
            return None
        store = self._order.folder / FOLDER
        return engine_for(replace(settings, cache=True, cache_dir=store), self._pace)

    def _plan(self, engine: Engine | None) -> Plan:
        order, settings = self._order, self._order.settings
        sources = SourceOptions(
            allow_private=settings.allow_private, local_only=settings.local_only
        )
        form: Format | None = None if order.form == "jsonl" else order.form
        return Plan(
            job=Job(Task(to=settings.to, words=settings.words), form, sources),
            engine=engine,
            folder=order.folder,
            suffix=SUFFIXES[order.form],
            options=_options_digest(order),
            which=order.which,
            concurrency=order.concurrency,
        )

    def _overview(self, ledger: Ledger, inputs: Inputs, runner: Runner) -> Result:
        """Write what a person reads, from the ledger alone."""
        order = self._order
        totals = ledger.totals()
        error = runner.ending
        interrupted = runner.stopped and error is None
        ending = _ending(order, totals, error, interrupted=interrupted)
        suffix = SUFFIXES[order.form]
        try:
            with whole_file(order.folder / "reports.jsonl") as file:
                for _, _, report in ledger.reports():
                    file.write(escaped(json.dumps(report, ensure_ascii=False)) + "\n")
            reports = (
                (key, f"{output}{suffix}" if suffix else "reports.jsonl", report)
                for key, output, report in ledger.reports()
            )
            with (
                claims_database(order.folder / "claims.db", reports) as database,
                whole_file(order.folder / "index.md") as file,
            ):
                lines = index(totals, ending, inputs.skipped, ledger.failures(), database)
                file.writelines(f"{line}\n" for line in lines)
        except (OSError, sqlite3.Error) as failure:
            error = error or ConfigurationError(
                f"the overview in {order.folder} cannot be written: {failure}",
                "make room, then run the same command again",
            )
        return Result(
            totals=totals,
            skipped=dict(inputs.skipped),
            failures=tuple(ledger.failures()),
            error=error,
            interrupted=interrupted,
        )


@contextmanager
def _workers(processes: int) -> Iterator[Workers]:
    with closing(Processes(processes) if processes else Here()) as workers:
        yield workers


def _options_digest(order: Order) -> str:
    """A digest of all that a report depends on besides its article."""
    settings = order.settings
    told: list[object] = [__version__, order.form, settings.to, settings.words]
    if settings.uses_model and settings.service is not None:
        from summarize.prompts import load_prompts  # here, for offline runs have no prompts

        told += [settings.service.base_url, settings.service.model]
        told += [load_prompts(settings.prompts_dir).digest]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16]


def _ending(
    order: Order, totals: Totals, error: SummarizeError | None, *, interrupted: bool
) -> Ending:
    if error is not None:
        words = f"Stopped: {error}. The same command goes on from here: `{order.command}`"
    elif interrupted:
        words = f"Interrupted. The same command goes on from here: `{order.command}`"
    elif totals.failed:
        words = "All articles were worked on; some failed."
    else:
        words = "All articles are done."
    return Ending(words, f"{order.command} --retry-failed" if totals.failed else None)
