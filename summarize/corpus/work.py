"""A shard's articles worked on, and the shard made of what became of them.

Where that happens is behind `ShardWorkers`: on this machine, or on a cluster.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import zip_longest
from typing import TYPE_CHECKING, Protocol, TypeVar

from summarize.batch.entries import Sealed
from summarize.batch.job import Job
from summarize.batch.progress import Tally
from summarize.batch.workers import Here, Processes, Workers
from summarize.corpus.accounts import Spending
from summarize.corpus.documents import ArchivedArticle
from summarize.corpus.ending import RunEnd
from summarize.corpus.manifest import ShardTotals
from summarize.corpus.rows import Reported, Row, made_by_rules, rows_told
from summarize.corpus.writing import ShardFormat, packed
from summarize.errors import SummarizeError

if TYPE_CHECKING:
    from summarize.corpus.service import CorpusBroker, ModelService, ServiceOrder

_UNBEGUN = "the run was ended before"
_BUNDLE = 16
_BUNDLE_TEXT = 1 << 16
"""Characters of articles that go to a worker together, beyond the first."""

Bundle = tuple[ArchivedArticle, ...]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Shard:
    """Articles that come into one file of reports, named without ending."""

    name: str
    documents: tuple[ArchivedArticle, ...]


@dataclass(frozen=True, slots=True)
class DoneShard:
    """A shard's file, and what is in it. `error` is what ended the run meanwhile, if anything did."""

    name: str
    data: bytes
    sums: ShardTotals
    error: SummarizeError | None


@dataclass(frozen=True, slots=True)
class WorkOrder:
    """How a run does its shards. `job` and `form` are for whoever works on articles.

    `service` holds the key; `None` asks no model. `concurrency` is how many questions or, without
    a model, articles there may be at the same time; `processes` share an offline run's work here.
    """

    job: Job
    form: ShardFormat
    service: "ServiceOrder | None"
    concurrency: int
    processes: int


class ShardWorkers(Protocol):
    """Does shards. `room` is how many it had better have at the same time."""

    @property
    def room(self) -> int:
        """Shards that keep it busy."""
        ...

    def begin(self, shard: Shard) -> Future[DoneShard]:
        """Begin a shard; the future is cancelled or ends with `SummarizeError` if it cannot be made."""
        ...

    def stop(self) -> None:
        """Begin no further article and send no further request; may be called by a signal handler."""
        ...

    def close(self) -> None:
        """Let go of threads, processes and connections."""
        ...


class LocalShards:
    """Does shards on this machine."""

    room = 2  # so that nobody waits for the slowest article of one

    def __init__(self, order: WorkOrder, tally: Tally, end: RunEnd) -> None:
        self._order = order
        self._end = end
        self._service = _service(order.service, tally, end) if order.service else None
        self._workers: Workers = (
            Processes(order.processes, order.job, self._service, order.concurrency)
            if order.processes
            else Here(order.job, self._service, order.concurrency)
        )
        self._feeder = Feeder(self._workers, end)
        self._settling = ThreadPoolExecutor(1, "settle")

    def begin(self, shard: Shard) -> Future[DoneShard]:
        """Begin a shard; waits until the workers have its last article."""
        form = self._order.form
        if self._service is not None:
            done = self._feeder.feed(shard.documents)
            return self._settling.submit(settle, shard, done, self._service, self._end, form)
        bundles = list(bundled(shard.documents))
        rows = self._feeder.feed_bundles(self._order.job, bundles)
        return self._settling.submit(self._gathered, shard, bundles, rows)

    def _gathered(
        self, shard: Shard, bundles: list[Bundle], done: list[Future[list[Row]]]
    ) -> DoneShard:
        """A shard of bundles; where one was lost with its process, its articles are done one by one."""
        rows: list[Row] = []
        for bundle, future in zip_longest(bundles, done):
            try:
                rows += future.result() if future else rows_of(bundle, (), None, self._end)
            except Exception:  # noqa: BLE001 (whatever it is, it comes again for the article to blame)
                again = self._feeder.feed(bundle)
                rows += rows_of(bundle, again, None, self._end)
        return DoneShard(shard.name, packed(rows, self._order.form), _sums(rows), self._end.error)

    def stop(self) -> None:
        """Begin no further article."""
        self._end.come()
        if self._service is not None:
            self._service.stop()

    def close(self) -> None:
        """Let go of threads, processes and connections."""
        self._settling.shutdown()
        self._workers.close()
        if self._service is not None:
            self._service.close()


def _service(order: "ServiceOrder", tally: Tally, end: RunEnd) -> "ModelService":
    """The service that answers what is asked of the model."""
    from summarize.corpus.service import ModelService  # here: only a model needs what it takes

    return ModelService(order, tally, end)


class Feeder:
    """Hands articles to workers as they have room."""

    def __init__(self, workers: Workers, end: RunEnd) -> None:
        self._workers = workers
        self._end = end
        self._room = threading.Semaphore(workers.room)

    def feed(self, documents: Iterable[ArchivedArticle]) -> list[Future[Sealed]]:
        """Begin articles in their order, until the run ends."""
        return self._fed(partial(self._workers.do, document, None) for document in documents)

    def feed_bundles(self, job: Job, bundles: Iterable[Bundle]) -> "list[Future[list[Row]]]":
        """The same with bundles of articles that are reported on without a model."""
        return self._fed(partial(self._workers.call, made_by_rules, job, each) for each in bundles)

    def _fed(self, begin: "Iterable[Callable[[], Future[_T]]]") -> "list[Future[_T]]":
        done = []
        for begin_one in begin:
            if not self._room.acquire(blocking=False):
                self._workers.send()
                self._room.acquire()
            if self._end:
                self._room.release()
                break
            try:
                begun = begin_one()
            except SummarizeError as error:
                self._room.release()
                self._end.come(error)
                break
            begun.add_done_callback(lambda _: self._room.release())
            done.append(begun)
        self._workers.send()
        return done


def bundled(documents: Iterable[ArchivedArticle]) -> Iterator[Bundle]:
    """Articles by the bundle: as many as are worth a message, and soon done."""
    bundle: list[ArchivedArticle] = []
    size = 0
    for document in documents:
        bundle.append(document)
        size += document.size
        if len(bundle) == _BUNDLE or size > _BUNDLE_TEXT:
            yield tuple(bundle)
            bundle, size = [], 0
    if bundle:
        yield tuple(bundle)


def settle(
    shard: Shard,
    done: Sequence[Future[Sealed]],
    broker: "CorpusBroker | None",
    end: RunEnd,
    form: ShardFormat,
) -> DoneShard:
    """Wait for a shard's articles, and pack a row for each. What ends the whole run is noted."""
    rows = rows_of(shard.documents, done, broker, end)
    return DoneShard(shard.name, packed(rows, form), _sums(rows), end.error)


def rows_of(
    documents: Sequence[ArchivedArticle],
    done: Sequence[Future[Sealed]],
    broker: "CorpusBroker | None",
    end: RunEnd,
) -> list[Row]:
    """Wait for articles, of which those that were begun come first; a row for each."""
    reported = [_reported(future, end) for _, future in zip_longest(documents, done)]
    spent: Mapping[str, Spending] = {}
    if broker is not None:
        settlement = broker.settle(document.key for document in documents)
        if settlement.is_over:
            end.come(settlement.error)
        spent = settlement.spent
    if end:  # what a service that is down refused is nobody's failure
        reported = [replace(each, state="left") if each.is_refused else each for each in reported]
    nothing = Spending()
    told = zip(documents, reported, strict=True)
    return list(rows_told((each, one, spent.get(each.key, nothing)) for each, one in told))


def _reported(done: Future[Sealed] | None, end: RunEnd) -> Reported:
    """What became of an article."""
    if done is None:
        return Reported("left", error=_UNBEGUN)
    try:
        return Reported("done", done.result().line)
    except OSError as error:
        return Reported.of(error)
    except SummarizeError as error:
        one = Reported.of(error)
        if one.state == "left":
            end.come(error)
        return one


def _sums(rows: Sequence[Row]) -> ShardTotals:
    sums = ShardTotals()
    for row in rows:
        sums.count(row.state, row.identity)
        sums.requests += row.spent.usage.requests
        sums.tokens += row.spent.tokens
        sums.cost += row.spent.dollars
    return sums
