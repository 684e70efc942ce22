"""A whole batch: opens the ledger, runs the inputs, and leaves the folder fit to be read.

However a run ends, `claims.db`, `index.md` and what a format asks for are made from what the ledger
holds by then, and the same command goes on from there.
"""

import hashlib
import json
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Literal

from summarize import __version__
from summarize.across import corrections, tables
from summarize.across.collected import since_values
from summarize.across.corrections import read_corrections, read_spellings
from summarize.across.shares import Beside
from summarize.batch.broker import ModelBroker
from summarize.batch.claims_db import claims_database
from summarize.batch.feeds import Feeds
from summarize.batch.fields import Fields
from summarize.batch.inputs import Inputs
from summarize.batch.job import Job
from summarize.batch.ledger import FOLDER, FinishedArticle, Ledger, News, Totals, unwritable
from summarize.batch.leftovers import NEWS, leftovers
from summarize.batch.overview.contents import Contents
from summarize.batch.overview.feed import feed
from summarize.batch.overview.files import write_overview, write_page
from summarize.batch.overview.index import Ending, Standing
from summarize.batch.overview.table import check_workbooks, csv_lines, workbook
from summarize.batch.pacing.pace import AdaptivePace
from summarize.batch.progress import Silent, Tally
from summarize.batch.runner import Plan, Runner, Which
from summarize.batch.workers import Here, Processes, Workers
from summarize.engines.draft import Task
from summarize.errors import ConfigurationError, ServiceError, SummarizeError, reason
from summarize.files import remove_unfinished, whole_file, write_whole
from summarize.renderers.overview_labels import overview_labels
from summarize.settings import (
    OUTPUT_FORMATS,
    REPORT_FORMATS,
    REPORTS,
    BatchFormat,
    OutputFormat,
    Settings,
)
from summarize.sources import SourceOptions

if TYPE_CHECKING:
    from summarize.chat.batch_store import BatchStore
    from summarize.chat.batches import BatchSender
    from summarize.chat.client import ServiceChat
    from summarize.prompts import Prompts

_POLL = 30.0
"""Seconds between two looks at the provider's batches."""


@dataclass(frozen=True, slots=True)
class BatchOrder:
    """What the user asked for. `processes` share the reading and checking; 0 is none beside us.

    `listed` is a file with further sources. `command` is the command line that does it, for the
    words at the end. `via` says how a model is asked: by direct requests, or by the provider's
    Batch API, whose answers a run collects later or, with `wait`, waits for. `since`, the number of a run
    or a date, asks for a page and a feed of what is new since then.
    """

    sources: tuple[str, ...]
    folder: Path
    settings: Settings
    form: BatchFormat
    which: Which
    concurrency: int
    processes: int
    command: str
    listed: Path | None = None
    rpm: float | None = None
    tpm: float | None = None
    max_cost_run: float | None = None
    fields: Fields = field(default_factory=Fields)
    via: Literal["requests", "batch-api"] = "requests"
    wait: bool = False
    follow_links: bool = False
    since: str | None = None
    front_matter: bool = False

    @property
    def report_form(self) -> OutputFormat | None:
        """What each report gets a file of its own in, if it does."""
        return next((form for form in REPORT_FORMATS if form == self.form), None)


@dataclass(frozen=True, slots=True)
class Result:
    """How a batch ended.

    `stays` names the files that are there from before and no longer spoken for, where this run wrote the
    overview. `error` is what stopped it early; `pending` counts the requests that the provider's Batch API
    has yet to answer.
    """

    totals: Totals
    passed_over: tuple[str, ...]
    failures: tuple[tuple[str, str], ...]
    error: SummarizeError | None
    interrupted: bool
    pending: int
    news: News
    stays: tuple[str, ...] = ()

    @property
    def found(self) -> bool:
        """Whether there was anything to do, as far as is known."""
        totals = self.totals
        early = self.error is not None or self.interrupted
        return early or totals.done + totals.failed + totals.waiting > 0


class Session:
    """One run of an order. `stop` may be called from a signal handler."""

    def __init__(self, order: BatchOrder) -> None:
        self._order = order
        self._pace = AdaptivePace(order.concurrency, order.rpm, order.tpm)
        self._elsewhere = AdaptivePace(order.concurrency)
        self._ending = threading.Event()
        self.stopped = False
        """Whether the run was told to stop."""

    def stop(self) -> None:
        """Begin no further article and send no further request; wait for what is under way."""
        self.stopped = True
        self._ending.set()
        self._pace.stop()
        self._elsewhere.stop()

    def run(self, progress: Silent) -> Result:
        """Do the articles, then write the overview.

        Raises `UsageError` (inputs that aren't there, a folder in use) and `ConfigurationError`.
        """
        order = self._order
        since_values(order.since)  # what makes no sense is to be said before the work
        if order.form == "xlsx":
            check_workbooks()
        inputs = self._inputs()
        inputs.check()
        with Ledger.open(order.folder) as ledger, ExitStack() as open_things:
            read_corrections(order.folder)  # what cannot be obeyed is to be said before the work
            if ledger.after_a_kill:
                remove_unfinished(order.folder)
            asked = self._model(open_things, ledger)
            broker = self._broker(asked, ledger, progress.tally) if asked else None
            workers = open_things.enter_context(closing(self._workers(asked, broker)))
            with progress:
                if progress.shows:
                    _count(inputs, progress.tally)
                runner = Runner(self._plan(asked), ledger, workers, progress.tally, self._ending)
                error = self._passes(runner, asked, inputs)
            beside = workers if isinstance(workers, Processes) else None
            result = self._result(ledger, inputs, asked, error)
            return self._overview(ledger, result, beside)

    def _inputs(self) -> Inputs:
        order = self._order
        options = SourceOptions.from_settings(order.settings)
        return Inputs(
            order.sources,
            order.folder,
            order.listed,
            options,
            follow_links=order.follow_links,
            fields=order.fields,
            feeds=Feeds(order.folder / FOLDER / "feeds.jsonl"),
        )

    def _passes(
        self, runner: Runner, asked: "_Asked | None", inputs: Inputs
    ) -> SummarizeError | None:
        """Go over the inputs, again whenever a batch of answers has come; what ended it early."""
        sender = asked.batches if asked else None
        try:
            if sender is not None:
                sender.collect()
            runner.run(inputs, self._order.which)
            while sender is not None:
                sender.submit()
                if not sender.pending() or self._ending.is_set() or not self._order.wait:
                    break
                while not sender.collect() and not self._ending.wait(_POLL):
                    pass
                if self._ending.is_set():
                    break
                inputs.skipped.clear()
                runner.next_pass()
                runner.run(inputs, "new")
        except (ServiceError, ConfigurationError) as error:
            return runner.ending or error
        except sqlite3.Error as error:
            return runner.ending or unwritable(self._order.folder, error)
        return runner.ending

    def _broker(self, asked: "_Asked", ledger: Ledger, tally: Tally) -> ModelBroker:
        deferred = self._order.via == "batch-api"
        return ModelBroker(
            asked.chat, ledger, tally, self._ending, deferred=deferred, second=asked.second
        )

    def _workers(self, asked: "_Asked | None", broker: ModelBroker | None) -> Workers:
        order, settings = self._order, self._order.settings
        job = Job(
            task=replace(Task.from_settings(settings), spellings=self._spellings()),
            form=order.report_form,
            front_matter=order.front_matter,
            sources=SourceOptions.from_settings(settings),
            prompts=asked.prompts if asked else None,
            falls_back=settings.engine == "auto",
            double_check=settings.double_check is not None,
            folder=order.folder,
        )
        if order.processes:
            return Processes(order.processes, job, broker, order.concurrency)
        return Here(job, broker, order.concurrency)

    def _spellings(self) -> tuple[tuple[str, str], ...]:
        """How the folder's `people.toml` spells names in the reader's language."""
        told = self._order.folder / corrections.FILE
        return read_spellings(told, self._order.settings.to) if told.is_file() else ()

    def _model(self, open_things: ExitStack, ledger: Ledger) -> "_Asked | None":
        """The model, with the folder's own store of answers; `None` for offline.

        The store is what makes an answer that arrived survive a kill before its report was written,
        and it must not be swept by other runs or by age: so it stands in the folder. A run that is
        to do everything again begins with an empty one.
        """
        order, settings = self._order, self._order.settings
        if not settings.uses_model:
            return None
        # Here, so that offline runs don't pay for what only a model needs.
        from summarize.chat import connect, connect_second
        from summarize.chat.batch_store import BatchStore
        from summarize.chat.batches import BatchSender
        from summarize.chat.cache import UNBOUNDED
        from summarize.chat.prices import Purse, max_cost
        from summarize.prompts import load_prompts

        store = order.folder / FOLDER
        batch_store = None
        if order.via == "batch-api":
            batch_store = open_things.enter_context(closing(BatchStore(store / "batches.sqlite")))
        spent = ledger.cost()
        limit = max_cost(settings.max_cost, order.max_cost_run, spent)
        kept = replace(settings, cache=True, cache_dir=store)
        purse = Purse(limit, spent)
        chat = connect(kept, self._pace, bounds=UNBOUNDED, batch_store=batch_store, purse=purse)
        open_things.enter_context(chat)
        again = order.which == "all" or not settings.cache
        if again:
            chat.forget()
        if batch_store is not None and again:
            batch_store.forget_answers()
        if batch_store is not None and order.which != "new":
            batch_store.forget_failures()
        prompts = load_prompts(settings.prompts_dir)
        sender = chat.sender if isinstance(chat.sender, BatchSender) else None
        second = connect_second(kept, chat, self._pace, self._elsewhere, UNBOUNDED)
        if second is not None:
            open_things.enter_context(second)
        return _Asked(chat, prompts, sender, batch_store, second)

    def _plan(self, asked: "_Asked | None") -> Plan:
        order = self._order
        filed = f"{order.form} with front matter" if order.front_matter else order.report_form
        return Plan(order.folder, _suffix(order), _options_digest(order, asked), filed)

    def _result(
        self,
        ledger: Ledger,
        inputs: Inputs,
        asked: "_Asked | None",
        error: SummarizeError | None,
    ) -> Result:
        """How the run ended, from the ledger alone."""
        totals = ledger.totals()
        pending = 0
        if asked is not None and asked.batch_store is not None:
            totals, pending = _with_batches(totals, asked), asked.batch_store.pending()
        return Result(
            totals=totals,
            passed_over=tuple(inputs.skipped.words()),
            failures=tuple(ledger.failures()),
            error=error,
            interrupted=self.stopped and error is None,
            pending=pending,
            news=ledger.news(),
        )

    def _overview(self, ledger: Ledger, result: Result, beside: Beside | None) -> Result:
        """Write what a person reads, where it has changed; processes `beside` this one help."""
        order = self._order
        contents = _contents(order, ledger, result)
        try:
            if not contents or ledger.overview() != contents:
                stays = leftovers(order.folder, ledger, order.form, news=order.since is not None)
                result = replace(result, stays=tuple(stays))
                _write_overview(order, ledger, result, beside)
                ledger.note_overview(_contents(order, ledger, result))
        except (OSError, sqlite3.Error) as failure:
            # Of SQLite's errors, only those of operation come from outside.
            is_refused = isinstance(failure, OSError | sqlite3.OperationalError)
            unwritten = ConfigurationError(
                f"the overview in {order.folder} cannot be written: {reason(failure)}",
                "make room, then run the same command again" if is_refused else None,
            )
            return replace(result, error=result.error or unwritten)
        return result


@dataclass(frozen=True, slots=True)
class _Asked:
    """The model and what it is told; with a store, batches of requests."""

    chat: "ServiceChat"
    prompts: "Prompts"
    batches: "BatchSender | None"
    batch_store: "BatchStore | None"
    second: "ServiceChat | None"
    """Who reads reports again, where that is somebody else."""


def _with_batches(totals: Totals, asked: _Asked) -> Totals:
    """The totals with what the provider's Batch API took."""
    assert asked.batch_store is not None
    usage = asked.batch_store.usage()
    return replace(
        totals,
        requests=totals.requests + usage.requests,
        prompt_tokens=totals.prompt_tokens + usage.prompt_tokens,
        completion_tokens=totals.completion_tokens + usage.completion_tokens,
        cost_usd=totals.cost_usd + (asked.chat.price(usage) or 0.0),
    )


def _write_overview(
    order: BatchOrder, ledger: Ledger, result: Result, beside: Beside | None
) -> None:
    """What a person reads, from a new `claims.db` where there is something wrong with the one of before."""
    try:
        _write_files(order, ledger, result, beside)
    except sqlite3.OperationalError:  # a full disk, a lock
        raise
    except sqlite3.DatabaseError:
        _write_files(order, ledger, result, beside, anew=True)


def _write_files(
    order: BatchOrder,
    ledger: Ledger,
    result: Result,
    beside: Beside | None,
    *,
    anew: bool = False,
) -> None:
    """`claims.db` with `metadata.yaml`, `index.md`, `index.html`, and the files of a whole batch."""
    began = dict(ledger.runs())
    standing = _standing(order, result)
    whole = [order.folder / name for name in OUTPUT_FORMATS[order.form].whole]
    with (
        whole_file(order.folder / REPORTS) if whole else nullcontext() as lines,
        claims_database(
            order.folder / "claims.db",
            (_filed(kept, order, began) for kept in _listed(ledger, lines)),
            began.items(),
            anew=anew,
            beside=beside,
        ) as database,
    ):
        write_overview(order.folder, standing, database)
        if order.form == "csv":
            with whole_file(whole[-1]) as file:
                file.writelines(csv_lines(database))
        elif order.form == "xlsx":
            write_whole(whole[-1], workbook(database), order.folder)
        if order.since is not None:
            news = Contents(database, order.since)
            write_page(order.folder / "new.html", standing, news)
            with whole_file(order.folder / "new.xml") as file:
                name = order.folder.resolve().name
                file.write(feed(name, ledger.identity(), news, standing.words))


def _listed(ledger: Ledger, lines: IO[str] | None) -> Iterator[FinishedArticle]:
    """The finished articles, each with its report written to `lines` as it passes, if there are such."""
    for kept in ledger.reports():
        if lines is not None:
            lines.write(f"{kept.report}\n")
        yield kept


def _standing(order: BatchOrder, result: Result) -> Standing:
    return Standing(
        totals=result.totals,
        ending=_ending(order, result),
        failures=result.failures,
        passed_over=result.passed_over,
        stays=result.stays,
        news=result.news,
        kept="beside" if order.report_form else "together",
        where=None if order.report_form else REPORTS,
        to=order.settings.to,
    )


def _contents(order: BatchOrder, ledger: Ledger, result: Result) -> str:
    """Something that changes when the overview would; empty where a part of it is missing."""
    names = ["claims.db", "index.md", "index.html", "metadata.yaml"]
    names += NEWS if order.since is not None else ()
    names += OUTPUT_FORMATS[order.form].whole
    files = [order.folder / name for name in names]
    if not all(path.is_file() for path in files):
        return ""
    told_people = order.folder / corrections.FILE
    stamp = told_people.stat().st_mtime_ns if told_people.is_file() else None
    made = (__version__, tables.VERSION, order.form, order.since, order.settings.to)
    told = (*made, ledger.contents(), _ending(order, result), result.passed_over, stamp)
    return hashlib.sha256(repr(told).encode()).hexdigest()


def _suffix(order: BatchOrder) -> str | None:
    return OUTPUT_FORMATS[order.form].ending


@dataclass(frozen=True, slots=True)
class _Kept:
    """An article of the ledger as the database takes it, unpacked if it is asked for."""

    article: FinishedArticle
    path: str
    added: str | None

    @property
    def source(self) -> str:
        """The article's key."""
        return self.article.key

    @property
    def report(self) -> dict[str, Any]:
        """The report's values."""
        told: dict[str, Any] = json.loads(self.article.report)
        return told

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    @property
    def run(self) -> int | None:
        """The run that made the report."""
        return self.article.made

    @property
    def stamp(self) -> str:
        """When the report was made, and in which run."""
        return f"{self.article.made} {self.article.changed!r}"


def _filed(article: FinishedArticle, order: BatchOrder, began: Mapping[int, str]) -> _Kept:
    path = f"{article.output}{suffix}" if (suffix := _suffix(order)) else REPORTS
    # What has left its feed is not done again for another format.
    is_there = suffix is None or (order.folder / path).is_file()
    return _Kept(
        article,
        path=path if is_there else "",
        added=began.get(article.added) if article.added else None,
    )


def _count(inputs: Inputs, tally: Tally) -> None:
    """Count the articles beside the work, for the time that is left."""

    def count() -> None:
        tally.total = inputs.count()

    threading.Thread(target=count, daemon=True, name="count").start()


def _options_digest(order: BatchOrder, asked: _Asked | None) -> str:
    """A digest of all that a report depends on besides its article and the format of its file."""
    settings = order.settings
    told: list[object] = [__version__, settings.to, settings.words]
    told += [settings.full_text] if settings.full_text else []
    told += [settings.double_check] if settings.double_check else []
    if asked is not None:
        chat = asked.chat
        told += [chat.endpoint, chat.model, asked.prompts.digest]
        told += [settings.service.context_window if settings.service else None]
        told += [asked.second.endpoint, asked.second.model] if asked.second else []
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16]


def _ending(order: BatchOrder, result: Result) -> Ending:
    words = overview_labels(order.settings.to)
    go_on = order.command
    again = result.totals.failed or result.totals.without_model
    retry = f"{order.command} --retry-failed" if again else None
    if result.error is not None:
        return Ending(words.filled("stopped", error=result.error), go_on, retry)
    if result.interrupted:
        return Ending(words["interrupted"], go_on, retry)
    if result.pending:
        return Ending(words.counted(result.pending, "waiting"), go_on, retry)
    return Ending(words["worked_but" if result.totals.failed else "worked"], None, retry)
