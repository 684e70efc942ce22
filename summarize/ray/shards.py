"""Shards done on a cluster, each as a task.

An article that kills its process is looked for with care, in a process whose death is not the task's.
"""

import contextlib
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import ray
from ray.exceptions import OutOfMemoryError, RayError, TaskCancelledError, WorkerCrashedError

from summarize.batch.job import Job
from summarize.batch.progress import Tally
from summarize.batch.workers import Here, Processes, Workers
from summarize.corpus.ending import RunEnd
from summarize.corpus.service import ACCOUNTS
from summarize.corpus.watching import AccountsWatch
from summarize.corpus.work import DoneShard, Feeder, Shard, WorkOrder, settle
from summarize.corpus.writing import ShardFormat
from summarize.errors import ConfigurationError
from summarize.ray.broker import RayBroker, start_broker, stop_broker
from summarize.ray.cluster import connect_to, reason_of

_RETRIES = 3
"""Times that a task is done again when its process or machine dies."""
_AHEAD = 2
"""Shards for each processor of the cluster, so that none waits for the next."""


class RayShards:
    """Does shards on a cluster. Raises `ConfigurationError` if there is none."""

    def __init__(self, address: str, order: WorkOrder, tally: Tally, end: RunEnd) -> None:
        """`address`: `auto` for the cluster that this machine is part of, or HOST:PORT."""
        self._end = end
        self._is_ours = connect_to(address)
        processors = int(ray.cluster_resources().get("CPU", 1))
        self.room = _AHEAD * max(1, processors)
        self._watch = (
            AccountsWatch(order.service.folder / ACCOUNTS, tally) if order.service else None
        )
        self._how = _How(
            order.job,
            order.form,
            start_broker(order.service) if order.service else None,
            threads=-(-_AHEAD * order.concurrency // max(1, processors)) if order.service else 1,
        )
        self._lock = threading.Lock()
        self._tasks: dict[Future[DoneShard], Any] = {}
        self._again = ThreadPoolExecutor(1, "again")

    def begin(self, shard: Shard) -> Future[DoneShard]:
        """Begin a shard."""
        done: Future[DoneShard] = Future()
        self._submit(shard, done, is_careful=False)
        return done

    def stop(self) -> None:
        """Let what asks a model come to its end; give up what doesn't, for it has cost nothing."""
        self._end.come()
        threading.Thread(target=self._stop, daemon=True).start()  # a signal handler cannot wait

    def close(self) -> None:
        """Leave the cluster, which takes what is left of the run with it."""
        self._again.shutdown()
        if self._watch is not None:
            self._watch.close()
        if self._is_ours:
            ray.shutdown()

    def _stop(self) -> None:
        with contextlib.suppress(RayError):
            if self._how.broker is not None:
                stop_broker(self._how.broker)
                return
            with self._lock:
                tasks = list(self._tasks.values())
            for task in tasks:
                ray.cancel(task, force=True)

    def _submit(self, shard: Shard, done: Future[DoneShard], *, is_careful: bool) -> None:
        task = _shard_task.remote(shard, self._how, is_careful)
        with self._lock:
            self._tasks[done] = task

        def take(told: Future[DoneShard]) -> None:
            # In a thread of ours, for Ray's own cannot begin tasks.
            self._again.submit(self._take, shard, done, told, is_careful=is_careful)

        task.future().add_done_callback(take)

    def _take(
        self, shard: Shard, done: Future[DoneShard], told: Future[DoneShard], *, is_careful: bool
    ) -> None:
        """End a shard as its task ended, or look for the article that kills its process."""
        error = told.exception()
        if error is None:
            done.set_result(told.result())
        elif self._end and isinstance(error, TaskCancelledError | WorkerCrashedError):
            done.cancel()
            done.set_running_or_notify_cancel()  # or nobody who waits would hear of it
        elif isinstance(error, WorkerCrashedError | OutOfMemoryError) and not is_careful:
            self._submit(shard, done, is_careful=True)
            return
        else:
            lost = f"{shard.name}: the cluster lost it: {reason_of(error)}"
            done.set_exception(ConfigurationError(lost))
        with self._lock:
            del self._tasks[done]


@dataclass(frozen=True, slots=True)
class _How:
    """What a task is told besides its shard. There is no key in it."""

    job: Job
    form: ShardFormat
    broker: Any
    threads: int


def do_shard(shard: Shard, how: _How, is_careful: bool) -> DoneShard:
    """A whole shard. With care, its articles are in a process whose death is not ours."""
    end = RunEnd()
    broker = RayBroker(how.broker, end) if how.broker is not None else None
    workers: Workers = (
        Processes(1, how.job, broker, how.threads)
        if is_careful
        else Here(how.job, broker, how.threads)
    )
    with closing(workers):
        if broker is not None:
            broker.settle(())  # the run may have come to its end before we began
        done = Feeder(workers, end).feed(shard.documents)
        return settle(shard, done, broker, end, how.form)


_shard_task = ray.remote(num_cpus=1, max_retries=_RETRIES, scheduling_strategy="SPREAD")(do_shard)
