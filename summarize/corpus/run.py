"""A whole corpus: shards of archives in, shards of reports out, resumable.

A shard is written once all of its articles have come to an end, so that a run that dies loses the
shards it was at and nothing else; what its model had answered by then is in the store of answers, and
not paid again. Everything is read and written here, whoever works on the articles: a cluster's
machines need neither the archives nor the store, nor what opens them.
"""

import itertools
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.batch.progress import Silent, Tally
from summarize.corpus.archives import archives
from summarize.corpus.ending import RunEnd
from summarize.corpus.manifest import Manifest, ShardTotals
from summarize.corpus.order import CorpusOrder, job_of, shards_folder
from summarize.corpus.shards import Shards
from summarize.corpus.work import DoneShard, LocalShards, ShardWorkers, WorkOrder
from summarize.corpus.writing import ENDINGS, LEFT, ShardFormat, Store, unpacked
from summarize.errors import SummarizeError

if TYPE_CHECKING:
    from summarize.corpus.service import ServiceOrder
    from summarize.prompts import Prompts

MakeWorkers = Callable[[WorkOrder, Tally, RunEnd], ShardWorkers]
"""Brings workers to life; may raise `SummarizeError`."""


@dataclass(frozen=True, slots=True)
class CorpusResult:
    """How a run ended: `folder` holds the shards; `error` is what stopped it early, if anything did.

    `failures` are archives that could not be read and shards that could not be made, with the reason.
    """

    folder: str
    totals: ShardTotals
    failures: tuple[tuple[str, str], ...]
    error: SummarizeError | None
    interrupted: bool


class CorpusRun:
    """One run over archives. `stop` may be called from a signal handler."""

    def __init__(self, order: CorpusOrder, make_workers: MakeWorkers = LocalShards) -> None:
        self._order = order
        self._make_workers = make_workers
        self._workers: ShardWorkers | None = None
        self._end = RunEnd()
        self._failures: list[tuple[str, str]] = []
        self.stopped = False
        """Whether the run was told to stop."""
        self.is_at_its_overview = False
        """Never: a corpus has none."""

    def stop(self) -> None:
        """Begin no further article and send no further request; wait for what is under way."""
        self.stopped = True
        self._end.come()
        if self._workers is not None:
            self._workers.stop()

    def run(self, progress: Silent) -> CorpusResult:
        """Do what is not done yet.

        Raises `UsageError` (sources that aren't there, a folder of other options) and
        `ConfigurationError`.
        """
        order = self._order
        found = archives(order.sources, local_only=order.settings.local_only)
        store = Store(order.output)
        prompts = order.prompts()
        options = order.options(prompts)
        inside = store.folder(shards_folder(store, options))
        manifest = Manifest(options, order.part.mark)
        with order.alone(store):
            manifest.load(inside)
            _read_unknown(inside, manifest, order.form)
            shards = Shards(found, order.fields, order.part, manifest, progress.tally)
            writing = _Writing(inside, manifest, order.form, progress.tally)
            with progress:
                self._do(shards, writing, prompts)
            failures = (*shards.failures, *self._failures)
            totals = manifest.totals
            writing.mark(is_whole=not self._end and not totals.left and not failures)
        return CorpusResult(
            folder=inside.address,
            totals=totals,
            failures=failures,
            error=self._end.error,
            interrupted=self.stopped and self._end.error is None,
        )

    def _do(self, shards: Shards, writing: "_Writing", prompts: "Prompts | None") -> None:
        """Do the shards; workers come to life with the first that is to be done."""
        with ExitStack() as opened:
            in_work: dict[Future[DoneShard], str] = {}
            for shard in shards:
                if self._workers is None:
                    self._workers = self._begin(opened, writing, prompts)
                    writing.mark(is_whole=False)  # until this run has come to its end, too
                if self._end:
                    break
                in_work[self._workers.begin(shard)] = shard.name
                while len(in_work) >= self._workers.room:
                    self._take(in_work, writing)
            while in_work:
                self._take(in_work, writing)
        writing.end(shards.surplus)

    def _take(self, in_work: dict[Future[DoneShard], str], writing: "_Writing") -> None:
        """Write the shards that are the next to come to their end."""
        for future in wait(in_work, return_when=FIRST_COMPLETED).done:
            name = in_work.pop(future)
            try:
                done = future.result()
            except CancelledError:
                continue
            except SummarizeError as error:
                self._failures.append((name, str(error)))
                continue
            writing.write(done)
            if done.error is not None:
                self._end.come(done.error)

    def _begin(
        self, opened: ExitStack, writing: "_Writing", prompts: "Prompts | None"
    ) -> ShardWorkers:
        order, settings = self._order, self._order.settings
        service = self._service(opened, writing) if settings.uses_model else None
        job = job_of(settings, prompts)
        work = WorkOrder(job, order.form, service, order.concurrency, order.processes)
        return opened.enter_context(closing(self._make_workers(work, writing.tally, self._end)))

    def _service(self, opened: ExitStack, writing: "_Writing") -> "ServiceOrder":
        # Here, for runs without a model need none of it.
        from summarize.chat.prices import max_cost
        from summarize.corpus.accounts import Accounts
        from summarize.corpus.copies import AnswerCopies
        from summarize.corpus.service import ACCOUNTS, ServiceOrder

        order, store = self._order, writing.store
        folder = order.answers_folder(store)
        if not store.is_local:
            opened.enter_context(AnswerCopies(folder, store, order.part.mark))
        with closing(Accounts(folder / ACCOUNTS)) as accounts:
            # Whichever knows of more: a folder of reports may have lost its accounts.
            spent = max(accounts.total().dollars, writing.manifest.totals.cost)
        limit = max_cost(order.settings.max_cost, order.max_cost_run, spent)
        return ServiceOrder(
            order.settings, folder, order.concurrency, order.rpm, order.tpm, limit, spent
        )


@dataclass(slots=True)
class _Writing:
    """Where shards go, and what is noted of them."""

    store: Store
    manifest: Manifest
    form: ShardFormat
    tally: Tally

    def write(self, done: DoneShard) -> None:
        """Put a shard in its place, and away what it replaces."""
        names = [f"{done.name}{mark}{ENDINGS[self.form]}" for mark in ("", LEFT)]
        name, other = reversed(names) if done.sums.left else names
        self.store.write(name, done.data)
        self.store.remove(other)
        self.tally.add("done", done.sums.done)
        self.tally.add("failed", done.sums.failed)
        self.manifest.shards[done.name] = done.sums
        self.manifest.save(self.store)

    def mark(self, *, is_whole: bool) -> None:
        """Say to whoever lists the folder whether nothing is left; what says so already is let be."""
        name = f"_SUCCESS{self.manifest.part}"
        if not is_whole:
            self.store.remove(name)
        elif name not in self.store.names():
            self.store.write(name, b"")

    def end(self, surplus: list[str]) -> None:
        """Note that the run is over, and remove shards of articles that are no longer there."""
        for shard, mark in itertools.product(surplus, ("", LEFT)):
            self.store.remove(f"{shard}{mark}{ENDINGS[self.form]}")
            self.manifest.shards.pop(shard, None)
        self.manifest.save(self.store)


def _read_unknown(store: Store, manifest: Manifest, form: ShardFormat) -> None:
    """Count shards that a kill left unnoted. Parts cannot tell theirs, and do them again."""
    if manifest.part:
        return
    for name in store.names():
        if not name.endswith(ENDINGS[form]):
            continue
        shard = name.removesuffix(ENDINGS[form])
        is_left = shard.endswith(LEFT)
        shard = shard.removesuffix(LEFT)
        noted = manifest.shards.get(shard)
        if noted is not None and bool(noted.left) == is_left:
            continue
        sums = ShardTotals()
        for row in unpacked(store.read(name), form):
            sums.take(row)
        if noted is None or not is_left:
            manifest.shards[shard] = sums
