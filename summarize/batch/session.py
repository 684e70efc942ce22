"""A whole batch: opens the ledger, runs the inputs, and leaves the folder fit to be read.

However a run ends, `claims.db`, `index.md` and what a format asks for are made from what the ledger
holds by then, and the same command goes on from there.
"""

import hashlib
import json
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from summarize import __version__
from summarize.batch.broker import ModelBroker
from summarize.batch.entries import Totals
from summarize.batch.feeds import Feeds
from summarize.batch.inputs import Inputs
from summarize.batch.job import Job
from summarize.batch.ledger import Ledger
from summarize.batch.order import BatchOrder, Result
from summarize.batch.outputs import prepare, write_outputs
from summarize.batch.own_folder import FOLDER, unwritable
from summarize.batch.pacing.pace import AdaptivePace
from summarize.batch.progress import Silent, Tally, said_when_slow
from summarize.batch.runner import Plan, Runner
from summarize.batch.workers import Here, Processes, Workers
from summarize.engines.draft import Task
from summarize.errors import ConfigurationError, ServiceError, SummarizeError
from summarize.files import remove_unfinished
from summarize.settings import CORRECTIONS, OUTPUT_FORMATS
from summarize.signals import LeftError
from summarize.sources import SourceOptions

if TYPE_CHECKING:
    from summarize.batch.apart import Apart
    from summarize.chat.batch_store import BatchStore
    from summarize.chat.batches import BatchSender
    from summarize.chat.client import ServiceChat
    from summarize.prompts import Prompts

_Spellings = tuple[tuple[str, str], ...]

_POLL = 30.0
"""Seconds between two looks at the provider's batches."""

_OVERVIEW = "the articles are done; writing what is said of them together"


class Session:
    """One run of an order. `stop` may be called from a signal handler."""

    def __init__(self, order: BatchOrder) -> None:
        self._order = order
        self._pace = AdaptivePace(order.concurrency, order.rpm, order.tpm)
        self._elsewhere = AdaptivePace(order.concurrency)
        self._ending = threading.Event()
        self.stopped = False
        """Whether the run was told to stop."""
        self.is_at_its_overview = False
        """Whether the articles are done and all that is left is the overview, which can be made again at any time."""

    def stop(self) -> None:
        """Begin no further article and send no further request; wait for what is under way."""
        self.stopped = True
        self._ending.set()
        self._pace.stop()
        self._elsewhere.stop()

    def run(self, progress: Silent) -> Result:
        """Do the articles, then write the overview.

        A `LeftError`, raised while that is written, ends it. Raises `UsageError` (inputs that aren't
        there, a folder in use) and `ConfigurationError`.
        """
        order = self._order
        _check(order)
        inputs = self._inputs()
        inputs.check()
        with Ledger.open(order.folder) as ledger, ExitStack() as open_things:
            spellings = _spellings(order)
            if ledger.after_a_kill:
                remove_unfinished(order.folder)
            working = open_things.enter_context(ExitStack())
            model = self._model(working, ledger)
            broker = self._broker(model, ledger, progress.tally) if model else None
            workers = working.enter_context(closing(self._workers(model, broker, spellings)))
            apart = _apart(order)
            if apart is not None:
                open_things.enter_context(closing(apart))
            with progress:
                if progress.shows:
                    _count(inputs, progress.tally)
                begin = partial(apart.prepare, prepare, order.settings.to) if apart else None
                runner = Runner(
                    self._plan(model), ledger, workers, progress.tally, self._ending, begin
                )
                error = self._passes(runner, model, inputs)
            result = self._result(ledger, inputs, model, error)
            # A hundred connections and threads take a while.
            try:
                with _meanwhile(working.close), said_when_slow(progress, _OVERVIEW):
                    self.is_at_its_overview = not self.stopped
                    result = write_outputs(order, ledger, result, apart)
                    self.is_at_its_overview = False
            except LeftError:
                result = _left(order, result, apart)
            return result

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
        self, runner: Runner, model: "_Model | None", inputs: Inputs
    ) -> SummarizeError | None:
        """Go over the inputs, again whenever a batch of answers has come; what ended it early."""
        sender = model.batches if model else None
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

    def _broker(self, model: "_Model", ledger: Ledger, tally: Tally) -> ModelBroker:
        deferred = self._order.via == "batch-api"
        return ModelBroker(
            model.chat, ledger, tally, self._ending, deferred=deferred, second=model.second
        )

    def _workers(
        self, model: "_Model | None", broker: ModelBroker | None, spellings: _Spellings
    ) -> Workers:
        order, settings = self._order, self._order.settings
        job = Job(
            task=replace(Task.from_settings(settings), spellings=spellings),
            form=order.report_form,
            front_matter=order.front_matter,
            sources=SourceOptions.from_settings(settings),
            prompts=model.prompts if model else None,
            falls_back=settings.engine == "auto",
            double_check=settings.double_check is not None,
            folder=order.folder,
        )
        if order.processes:
            return Processes(order.processes, job, broker, order.concurrency)
        return Here(job, broker, order.concurrency)

    def _model(self, open_things: ExitStack, ledger: Ledger) -> "_Model | None":
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
        return _Model(chat, prompts, sender, batch_store, second)

    def _plan(self, model: "_Model | None") -> Plan:
        order = self._order
        filed = f"{order.form} with front matter" if order.front_matter else order.report_form
        return Plan(
            order.folder, OUTPUT_FORMATS[order.form].ending, _options_digest(order, model), filed
        )

    def _result(
        self,
        ledger: Ledger,
        inputs: Inputs,
        model: "_Model | None",
        error: SummarizeError | None,
    ) -> Result:
        """How the run ended, from the ledger alone."""
        totals = ledger.totals()
        pending = 0
        if model is not None and model.batch_store is not None:
            totals, pending = _with_batches(totals, model), model.batch_store.pending()
        return Result(
            totals=totals,
            passed_over=tuple(inputs.skipped.words()),
            failures=tuple(ledger.failures()),
            error=error,
            interrupted=self.stopped and error is None,
            pending=pending,
            news=ledger.news(),
        )


@dataclass(frozen=True, slots=True)
class _Model:
    """The model and what it is told; with a store, batches of requests."""

    chat: "ServiceChat"
    prompts: "Prompts"
    batches: "BatchSender | None"
    batch_store: "BatchStore | None"
    second: "ServiceChat | None"
    """Who reads reports again, where that is somebody else."""


def _with_batches(totals: Totals, model: _Model) -> Totals:
    """The totals with what the provider's Batch API took."""
    assert model.batch_store is not None
    usage = model.batch_store.usage()
    return replace(
        totals,
        requests=totals.requests + usage.requests,
        prompt_tokens=totals.prompt_tokens + usage.prompt_tokens,
        completion_tokens=totals.completion_tokens + usage.completion_tokens,
        cost_usd=totals.cost_usd + (model.chat.price(usage) or 0.0),
    )


def _left(order: BatchOrder, result: Result, apart: "Apart | None") -> Result:
    """The result without the overview, of which nothing stays that is half made."""
    if apart is not None:
        apart.close()
    remove_unfinished(order.folder)
    return replace(result, interrupted=result.error is None, is_left=True)


@contextmanager
def _meanwhile(function: Callable[[], None]) -> Iterator[None]:
    """Call a function beside what is done, and wait for it; where there can be no thread, afterwards."""
    with ThreadPoolExecutor(1, "meanwhile") as thread:
        try:
            done: Callable[[], None] = thread.submit(function).result
        except RuntimeError:  # the system gives us none
            done = function
        yield
    done()


def _apart(order: BatchOrder) -> "Apart | None":
    """The process that writes the overview, where there are processes for the articles."""
    if not order.processes:
        return None
    from summarize.batch.apart import Apart  # here: without processes there is no use for it

    return Apart(order.processes - 1)


def _check(order: BatchOrder) -> None:
    """Say what makes no sense before the work: raises `UsageError` and `ConfigurationError`."""
    if order.since is not None:
        from summarize.across.collected import since_values  # here, as below

        since_values(order.since)
    if order.form == "xlsx":
        from summarize.batch.overview.table import check_workbooks  # here, as below

        check_workbooks()


def _spellings(order: BatchOrder) -> _Spellings:
    """How the folder's `people.toml` spells names in the reader's language.

    Raises `ConfigurationError` for one that cannot be obeyed, which is to be said before the work.
    """
    if not (order.folder / CORRECTIONS).is_file():
        return ()
    from summarize.across.corrections import read_corrections, read_spellings  # here: few have one

    read_corrections(order.folder)
    return read_spellings(order.folder / CORRECTIONS, order.settings.to)


def _count(inputs: Inputs, tally: Tally) -> None:
    """Count the articles beside the work, for the time that is left."""

    def count() -> None:
        tally.total = inputs.count()

    threading.Thread(target=count, daemon=True, name="count").start()


def _options_digest(order: BatchOrder, model: _Model | None) -> str:
    """A digest of all that a report depends on besides its article and the format of its file."""
    settings = order.settings
    told: list[object] = [__version__, settings.to, settings.words]
    told += [settings.full_text] if settings.full_text else []
    told += [settings.double_check] if settings.double_check else []
    if model is not None:
        chat = model.chat
        told += [chat.endpoint, chat.model, model.prompts.digest]
        told += [settings.service.context_window if settings.service else None]
        told += [model.second.endpoint, model.second.model] if model.second else []
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16]
