"""A run's model broker on a cluster: an actor, and a line to it from each task.

It stays on the machine that the run is started on, where its answers, its accounts and the key are.
"""

import hashlib
import time
from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any, Self

import ray
from ray.exceptions import RayError
from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

from summarize.batch.broker import ModelFacts
from summarize.batch.own_folder import another_run
from summarize.batch.progress import Tally
from summarize.chat import connect
from summarize.chat.protocol import Answer, Question
from summarize.corpus.ending import RunEnd
from summarize.corpus.order import job_of, prompts_of
from summarize.corpus.service import ModelService, ServiceOrder, Settlement
from summarize.errors import (
    AnswerError,
    ConfigurationError,
    ServiceError,
    SummarizeError,
)
from summarize.ray.cluster import PATIENCE, reason_of
from summarize.settings import Settings

_NAMESPACE = "summarize"
_CONTROL = "control"
"""Calls of the broker that don't wait for those who wait for the model."""
_POLL = 1.0
"""Seconds between two looks whether the broker of a run that was killed has gone."""


class ModelActor:
    """The run's model service. What it raises, it returns, for Ray would wrap it."""

    def __init__(self, order: ServiceOrder) -> None:
        self._service = ModelService(order, Tally(), RunEnd())

    def facts(self) -> ModelFacts | SummarizeError:
        """What is known of the model."""
        try:
            return self._service.facts()
        except SummarizeError as error:
            return error

    def ask(self, key: str, question: Question, *, second: bool) -> Answer | SummarizeError:
        """The service's answer."""
        try:
            return self._service.ask(key, question, second=second)
        except SummarizeError as error:
            return error

    def settle(self, keys: list[str]) -> Settlement:
        """What articles with these keys took, and how the run is."""
        return self._service.settle(keys)

    def stop(self) -> None:
        """Send no further request."""
        self._service.stop()


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
    return {"job": job_of(settings, prompts), "broker": RayBroker(start_broker(order))}


def start_broker(order: ServiceOrder) -> Any:
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
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return made.remote(replace(order, folder=folder))
        except ValueError as error:  # the name is taken
            if time.monotonic() > until:
                raise another_run(order.folder) from error
            time.sleep(_POLL)


def stop_broker(broker: Any) -> None:
    """Let a broker send no further request. Raises `RayError`."""
    ray.get(broker.stop.options(concurrency_group=_CONTROL).remote())


def _gone(error: Exception) -> ServiceError:
    return ServiceError(f"the run's broker cannot be reached: {reason_of(error)}")
