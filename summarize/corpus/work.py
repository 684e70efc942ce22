"""A shard's articles worked on, and the shard made of what became of them.

Where that happens is behind `ShardWorkers`: on this machine, or on a cluster.
"""

import threading
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Protocol

from summarize.batch.job import Job
from summarize.batch.ledger import Sealed
from summarize.batch.progress import Tally
from summarize.batch.workers import Here, Processes, Workers
from summarize.corpus.accounts import Spending
from summarize.corpus.documents import ArchivedArticle
from summarize.corpus.ending import RunEnd
from summarize.corpus.manifest import ShardTotals
from summarize.corpus.rows import Row
from summarize.corpus.service import CorpusBroker, ModelService, ServiceOrder
from summarize.corpus.writing import ShardFormat, packed
from summarize.errors import AnswerError, ServiceError, SourceError, SummarizeError

_UNBEGUN = "the run was ended before"


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
    service: ServiceOrder | None
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
        self._service = ModelService(order.service, tally, end) if order.service else None
        self._workers: Workers = (
            Processes(order.processes, order.job, self._service, order.concurrency)
            if order.processes
            else Here(order.job, self._service, order.concurrency)
        )
        self._feeder = Feeder(self._workers, end)
        self._settling = ThreadPoolExecutor(1, "settle")

    def begin(self, shard: Shard) -> Future[DoneShard]:
        """Begin a shard; waits until the workers have its last article."""
        done = self._feeder.feed(shard.documents)
        form = self._order.form
        return self._settling.submit(settle, shard, done, self._service, self._end, form)

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


class Feeder:
    """Hands articles to workers as they have room."""

    def __init__(self, workers: Workers, end: RunEnd) -> None:
        self._workers = workers
        self._end = end
        self._room = threading.Semaphore(workers.room)

    def feed(self, documents: Iterable[ArchivedArticle]) -> list[Future[Sealed]]:
        """Begin articles in their order, until the run ends."""
        done = []
        for document in documents:
            self._room.acquire()
            if self._end:
                self._room.release()
                break
            try:
                begun = self._workers.do(document, None)
            except SummarizeError as error:
                self._room.release()
                self._end.come(error)
                break
            begun.add_done_callback(lambda _: self._room.release())
            done.append(begun)
        return done


def settle(
    shard: Shard,
    done: Sequence[Future[Sealed]],
    broker: CorpusBroker | None,
    end: RunEnd,
    form: ShardFormat,
) -> DoneShard:
    """Wait for a shard's articles, and pack a row for each. What ends the whole run is noted."""
    rows = rows_of(shard.documents, done, broker, end)
    return DoneShard(shard.name, packed(rows, form), _sums(rows), end.error)


def rows_of(
    documents: Sequence[ArchivedArticle],
    done: Sequence[Future[Sealed]],
    broker: CorpusBroker | None,
    end: RunEnd,
) -> list[Row]:
    """Wait for articles, of which those that were begun come first; a row for each."""
    rows = [_row(document, future, end) for document, future in zip_longest(documents, done)]
    if broker is not None:
        settlement = broker.settle(row.document.key for row in rows)
        if settlement.is_over:
            end.come(settlement.error)
        nothing = Spending()
        rows = [replace(row, spent=settlement.spent.get(row.document.key, nothing)) for row in rows]
    if end:  # what a service that is down refused is nobody's failure
        rows = [replace(row, state="left") if row.is_refused else row for row in rows]
    return rows


def _row(document: ArchivedArticle, done: Future[Sealed] | None, end: RunEnd) -> Row:
    """What became of an article."""
    if done is None:
        return Row(document, "left", error=_UNBEGUN)
    try:
        return Row(document, "done", done.result())
    except (SourceError, AnswerError) as error:
        return Row(document, "failed", error=str(error))
    except ServiceError as error:
        return Row(document, "failed", error=str(error), is_refused=True)
    except SummarizeError as error:
        end.come(error)
        return Row(document, "left", error=str(error))


def _sums(rows: Sequence[Row]) -> ShardTotals:
    sums = ShardTotals()
    for row in rows:
        sums.count(row.state, row.document.identity)
        sums.requests += row.spent.usage.requests
        sums.tokens += row.spent.tokens
        sums.cost += row.spent.dollars
    return sums
