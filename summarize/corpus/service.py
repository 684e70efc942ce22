"""A corpus run's model service: its broker, with accounts that last and an eye on the run's end.

All that holds the key is here. Whoever works on articles has a `CorpusBroker`, which may be this very
object or a line to it from another machine.
"""

import threading
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from summarize.batch.broker import Broker, ModelBroker, ModelFacts
from summarize.batch.pacing.pace import AdaptivePace
from summarize.batch.progress import Tally
from summarize.batch.runner import SERVICE_TRIES
from summarize.chat import connect, connect_second
from summarize.chat.cache import UNBOUNDED
from summarize.chat.prices import Purse
from summarize.chat.protocol import Answer, Question
from summarize.corpus.accounts import Accounts, Spending
from summarize.corpus.ending import RunEnd
from summarize.errors import AnswerError, QuotaError, ServiceError, SourceError, SummarizeError
from summarize.settings import Settings

ACCOUNTS = "accounts.sqlite"


@dataclass(frozen=True, slots=True)
class ServiceOrder:
    """What a run's model is reached with.

    `folder`, on this machine, keeps answers and accounts. `max_cost` is what all reports may have cost
    when the run ends, and `spent` what they had before it, in dollars.
    """

    settings: Settings
    folder: Path
    concurrency: int
    rpm: float | None = None
    tpm: float | None = None
    max_cost: float | None = None
    spent: float = 0.0


@dataclass(frozen=True, slots=True)
class Settlement:
    """What some articles took, and whether the run has come to its end, with what ended it."""

    spent: Mapping[str, Spending]
    is_over: bool
    error: SummarizeError | None


class CorpusBroker(Broker, Protocol):
    """A broker that settles accounts, too."""

    def settle(self, keys: Iterable[str]) -> Settlement:
        """What articles with these keys took, and how the run is."""
        ...


class ModelService:
    """The broker of a run over a corpus. Raises `ConfigurationError` for a service that can't be."""

    def __init__(self, order: ServiceOrder, tally: Tally, end: RunEnd) -> None:
        """Ends the run by itself when nobody would be answered any more."""
        self._end = end
        self._refused: set[str] = set()
        self._lock = threading.Lock()
        self._pace = AdaptivePace(order.concurrency, order.rpm, order.tpm)
        self._elsewhere = AdaptivePace(order.concurrency)
        with ExitStack() as opened:
            self._accounts = Accounts(order.folder / ACCOUNTS)
            opened.callback(self._accounts.close)
            kept = replace(order.settings, cache=True, cache_dir=order.folder)
            spent = max(order.spent, self._accounts.total().dollars)
            purse = Purse(order.max_cost, spent)
            chat = opened.enter_context(connect(kept, self._pace, bounds=UNBOUNDED, purse=purse))
            second = connect_second(kept, chat, self._pace, self._elsewhere, UNBOUNDED)
            if second is not None:
                opened.enter_context(second)
            self._broker = ModelBroker(
                chat, self._accounts, tally, end.event, deferred=False, second=second
            )
            self._opened = opened.pop_all()

    def facts(self) -> ModelFacts:
        """What is known of the model."""
        try:
            return self._broker.facts()
        except SummarizeError as error:
            self._end.come(error)
            raise

    def ask(self, key: str, question: Question, *, second: bool = False) -> Answer:
        """The answer to a question about the article with this key."""
        try:
            answer = self._broker.ask(key, question, second=second)
        except (AnswerError, SourceError):
            self._answered()
            raise
        except SummarizeError as error:
            self._refuse(key, error)
            raise
        self._answered()
        return answer

    def settle(self, keys: Iterable[str]) -> Settlement:
        """What articles with these keys took, and how the run is."""
        return Settlement(self._accounts.of(keys), bool(self._end), self._end.error)

    def stop(self) -> None:
        """Send no further request."""
        self._end.come()
        self._pace.stop()
        self._elsewhere.stop()

    def close(self) -> None:
        """Close connections and files."""
        self._opened.close()

    def _answered(self) -> None:
        with self._lock:
            self._refused.clear()

    def _refuse(self, key: str, error: SummarizeError) -> None:
        """One article that the service refuses fails alone; several in a row mean it is down."""
        if self._end:
            return
        with self._lock:
            self._refused.add(key)
            is_down = len(self._refused) >= SERVICE_TRIES
        if is_down or isinstance(error, QuotaError) or not isinstance(error, ServiceError):
            self._end.come(error)
