"""Archives of articles on a Ray cluster, and reports for whoever has a Ray Dataset.

A shard is a task, which Ray does again elsewhere when its process or machine dies. The model's broker
is an actor on the machine that the run is started on: there is one pace, one budget and one store of
answers, and the key is nowhere else. Tasks get articles, prompts and options and return the bytes of a
shard, so that a cluster's machines need nothing but this package.

`ray` is imported nowhere else.
"""

import contextlib
import hashlib
import os
import signal
import socket
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Self

os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # it would tell its makers

import ray
from ray.exceptions import OutOfMemoryError, RayError, TaskCancelledError, WorkerCrashedError
from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

import summarize
from summarize.batch.broker import ModelFacts
from summarize.batch.job import Job
from summarize.batch.progress import Tally
from summarize.batch.workers import Here, Processes, Workers
from summarize.chat import connect
from summarize.chat.protocol import Answer, Question
from summarize.corpus.accounts import Accounts
from summarize.corpus.ending import RunEnd
from summarize.corpus.order import job_of, prompts_of
from summarize.corpus.service import ACCOUNTS, ModelService, ServiceOrder, Settlement
from summarize.corpus.tables import reports
from summarize.corpus.work import DoneShard, Feeder, Shard, WorkOrder, settle
from summarize.corpus.writing import ShardFormat
from summarize.errors import (
    AnswerError,
    ConfigurationError,
    ServiceError,
    SummarizeError,
    UsageError,
)
from summarize.printable import printable_line
from summarize.settings import Settings

__all__ = ["RayShards", "reports", "with_model"]

_NAMESPACE = "summarize"
_CONTROL = "control"
"""Calls of the broker that don't wait for those who wait for the model."""
_RETRIES = 3
"""Times that a task is done again when its process or machine dies."""
_PATIENCE = 15.0
"""Seconds that the broker of a run that was killed may take to go."""
_POLL = 1.0
"""Seconds between two looks at what the model has taken."""
_REASON = 200
"""Characters of a reason that are shown."""
_AHEAD = 2
"""Shards for each processor of the cluster, so that none waits for the next."""


class RayShards:
    """Does shards on a cluster. Raises `ConfigurationError` if there is none."""

    def __init__(self, address: str, order: WorkOrder, tally: Tally, end: RunEnd) -> None:
        """`address`: `auto` for the cluster that this machine is part of, or HOST:PORT."""
        self._end = end
        self._is_ours = _connect(address)
        processors = int(ray.cluster_resources().get("CPU", 1))
        self.room = _AHEAD * max(1, processors)
        self._watch = _Watch(order.service, tally) if order.service else None
        self._how = _How(
            order.job,
            order.form,
            _start_broker(order.service) if order.service else None,
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
                ray.get(self._how.broker.stop.options(concurrency_group=_CONTROL).remote())
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
            lost = f"{shard.name}: the cluster lost it: {_reason(error)}"
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


class ModelActor:
    """The run's model service. What it raises, it returns, for Ray would wrap it."""

    def __init__(self, order: ServiceOrder) -> None:
        self._service = ModelService(order, Tally(), RunEnd())

    def facts(self) -> ModelFacts | SummarizeError:
        try:
            return self._service.facts()
        except SummarizeError as error:
            return error

    def ask(self, key: str, question: Question, *, second: bool) -> Answer | SummarizeError:
        try:
            return self._service.ask(key, question, second=second)
        except SummarizeError as error:
            return error

    def settle(self, keys: list[str]) -> Settlement:
        return self._service.settle(keys)

    def stop(self) -> None:
        self._service.stop()


_shard_task = ray.remote(num_cpus=1, max_retries=_RETRIES, scheduling_strategy="SPREAD")(do_shard)
_model_actor = ray.remote(
    num_cpus=0, max_restarts=-1, max_task_retries=-1, concurrency_groups={_CONTROL: 2}
)(ModelActor)


class RayBroker:
    """A run's broker, seen from one of its tasks."""

    def __init__(self, actor: Any, end: RunEnd | None = None) -> None:
        self._actor = actor
        self._end = end or RunEnd()

    def __reduce__(self) -> tuple[type[Self], tuple[Any]]:
        # Whoever gets it is a task of its own.
        return type(self), (self._actor,)

    def facts(self) -> ModelFacts:
        """What is known of the model."""
        return self._facts

    def ask(self, key: str, question: Question, *, second: bool = False) -> Answer:
        """The broker's answer."""
        answer: Answer = self._told(self._actor.ask.remote(key, question, second=second))
        if answer.truncated:  # the context window may have turned out to be smaller
            self.__dict__.pop("_facts", None)
        return answer

    def settle(self, keys: Iterable[str]) -> Settlement:
        """What articles with these keys took, and how the run is, which is noted."""
        try:
            settle_now = self._actor.settle.options(concurrency_group=_CONTROL)
            settlement: Settlement = ray.get(settle_now.remote(list(keys)))
        except RayError as error:
            settlement = Settlement({}, is_over=True, error=_gone(error))
        if settlement.is_over:
            self._end.come(settlement.error)
        return settlement

    @cached_property
    def _facts(self) -> ModelFacts:
        facts: ModelFacts = self._told(self._actor.facts.remote())
        return facts

    def _told(self, call: Any) -> Any:
        """What the actor returned; what it returned as an error is raised, and may end the run."""
        try:
            told = ray.get(call)
        except RayError as error:
            raise _gone(error) from error
        if isinstance(told, SummarizeError):
            if not isinstance(told, AnswerError):
                self.settle(())
            raise told
        return told


class _Watch:
    """Shows what the model takes, from the accounts that its broker keeps on this machine."""

    def __init__(self, order: ServiceOrder, tally: Tally) -> None:
        self._accounts = Accounts(order.folder / ACCOUNTS)
        self._shown = self._accounts.total()
        self._tally = tally
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True, name="watch")
        self._thread.start()

    def close(self) -> None:
        """Look no more."""
        self._over.set()
        self._thread.join()
        self._accounts.close()

    def _look(self) -> None:
        while not self._over.wait(_POLL):
            with contextlib.suppress(ConfigurationError):  # the broker will say so itself
                now = self._accounts.total()
                self._tally.spend(
                    now.tokens - self._shown.tokens, now.dollars - self._shown.dollars
                )
                self._shown = now


def with_model(
    folder: Path | str, settings: Settings, *, concurrency: int = 16, rpm: float | None = None
) -> dict[str, Any]:
    """What `reports` is to be told so that a model is asked: `fn_kwargs` of `Dataset.map_batches`.

    Starts the model's broker, which lives as long as this program. `folder`, on this machine, keeps
    what was answered, and what it cost for `max_cost` of the settings. Raises `ConfigurationError`.
    """
    prompts = prompts_of(settings)
    if prompts is None:
        raise ConfigurationError("no model is configured in these settings")
    limit = settings.max_cost
    order = ServiceOrder(settings, Path(folder), concurrency, rpm, max_cost=limit)
    return {"job": job_of(settings, prompts), "broker": RayBroker(_start_broker(order))}


def _connect(address: str) -> bool:
    """Join a cluster; whether that was still to be done."""
    host, _, port = address.rpartition(":")
    if address != "auto" and not (host and port.isdigit()):
        raise UsageError(f"--cluster {address}: must be `auto` or HOST:PORT")
    if ray.is_initialized():
        return False
    try:
        if port and host:
            socket.create_connection((host, int(port)), _PATIENCE).close()
        # Ray's processes look for modules in the folder that we are in: let it be our own package's,
        # and not one of articles that may hold a `threading.py`.
        with contextlib.chdir(Path(summarize.__file__).parents[1]), _handlers():
            ray.init(address=address, log_to_driver=False, logging_level="ERROR")
    except (OSError, ValueError, RuntimeError) as error:
        raise ConfigurationError(
            f"no Ray cluster can be joined at {address}: {_reason(error)}",
            "this machine must be part of it: ray start --head, or --address HOST:PORT",
        ) from error
    return True


@contextlib.contextmanager
def _handlers() -> Iterator[None]:
    """What signals do stays as it is."""
    kinds = (signal.SIGINT, signal.SIGTERM)
    before = [signal.getsignal(kind) for kind in kinds]
    try:
        yield
    finally:
        if threading.current_thread() is threading.main_thread():
            for kind, handler in zip(kinds, before, strict=True):
                signal.signal(kind, handler)


def _start_broker(order: ServiceOrder) -> Any:
    """The actor of a folder of answers. Raises `UsageError` when another run has it."""
    connect(order.settings).close()  # what is wrong with the settings is said here
    folder = order.folder.resolve()
    here = ray.get_runtime_context().get_node_id()
    made = _model_actor.options(
        name=f"broker-{hashlib.sha256(str(folder).encode()).hexdigest()[:16]}",
        namespace=_NAMESPACE,
        max_concurrency=order.concurrency,
        scheduling_strategy=NodeAffinitySchedulingStrategy(here, soft=False),
    )
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            return made.remote(replace(order, folder=folder))
        except ValueError as error:  # the name is taken
            if time.monotonic() > until:
                raise UsageError(f"another run is writing to {order.folder}") from error
            time.sleep(_POLL)


def _gone(error: Exception) -> ServiceError:
    return ServiceError(f"the run's broker cannot be reached: {_reason(error)}")


def _reason(error: BaseException) -> str:
    """The last line of what Ray says, which is a whole trace where a task raised."""
    return printable_line(str(error).strip().rpartition("\n")[2])[:_REASON]
