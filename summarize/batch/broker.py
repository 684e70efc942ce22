"""Where a run's questions to its model come together, from whichever process they come.

Articles are worked on in several processes; money, pace, connections and the store of answers are
there once, behind one broker. What an answer took goes into the ledger before the answer goes out, so
that the totals hold what was paid for articles that fail later.
"""

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from summarize.batch.progress import Tally
from summarize.chat.protocol import Answer, Question, UnusableAnswerError, Usage
from summarize.errors import BudgetError, ServiceError
from summarize.settings import Price

if TYPE_CHECKING:
    from summarize.chat.client import ServiceChat
    from summarize.chat.tokens import TokenCounter


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What can be known of a model without asking it anything."""

    model: str
    endpoint: str
    context_window: int
    counter: "TokenCounter"
    price: Price | None
    second: "ModelFacts | None" = None
    """The same of whoever reads reports again, where that is somebody else."""


class AccountKeeper(Protocol):
    """Where it is noted what an article took."""

    def spend(self, key: str, usage: Usage, dollars: float) -> None:
        """Add to what the article with this key took."""
        ...


class Broker(Protocol):
    """Where questions are answered; safe to use from several threads. Raises what `Chat` does."""

    def facts(self) -> ModelFacts:
        """What is known of the model."""
        ...

    def ask(self, key: str, question: Question, *, second: bool = False) -> Answer:
        """The answer to a question about the article with this key; `second`: the second reader's."""
        ...


@dataclass(slots=True)
class _Turn:
    """Whose turn it is among those who ask the same."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    waiting: int = 0


class ModelBroker:
    """The broker of a run with a model."""

    def __init__(
        self,
        chat: "ServiceChat",
        accounts: AccountKeeper,
        tally: Tally,
        stopped: threading.Event,
        *,
        deferred: bool,
        second: "ServiceChat | None" = None,
    ) -> None:
        """Once `stopped` is set, only questions that are under way are answered.

        `deferred`: what requests take is accounted for where their batches are. `second` reads
        reports again, where `chat` doesn't.
        """
        self._chat = chat
        self._second = second
        self._accounts = accounts
        self._tally = tally
        self._stopped = stopped
        self._deferred = deferred
        self._lock = threading.Lock()
        self._turns: dict[str, _Turn] = {}
        self._facts: ModelFacts | None = None
        self._windows: tuple[int, ...] = ()

    def facts(self) -> ModelFacts:
        """What is known of the model; the service may have to be asked for it, the first time."""
        windows = tuple(chat.context_window for chat in (self._chat, self._second) if chat)
        # All that can change are the windows, which an answer may show to be smaller.
        if self._facts is None or self._windows != windows:
            second = _facts_of(self._second) if self._second else None
            self._facts, self._windows = _facts_of(self._chat, second), windows
        return self._facts

    def ask(self, key: str, question: Question, *, second: bool = False) -> Answer:
        """Ask the model, and note what it took. Questions that are the same are sent once."""
        chat = (second and self._second) or self._chat
        with self._turn(question.user):
            self._check_stopped()
            try:
                answer = chat.ask(question)
            except UnusableAnswerError as error:
                self._spend(chat, key, error.usage)
                raise
            except BudgetError:
                self._check_stopped()  # meanwhile: it waited for money, and was not under way
                raise
        self._spend(chat, key, answer.usage)
        return answer

    def _check_stopped(self) -> None:
        if self._stopped.is_set():
            raise ServiceError("the run is being stopped")

    @contextlib.contextmanager
    def _turn(self, asked: str) -> Iterator[None]:
        """Those who ask the same go one after the other: the later ones find the answer stored."""
        with self._lock:
            turn = self._turns.setdefault(asked, _Turn())
            turn.waiting += 1
        try:
            with turn.lock:
                yield
        finally:
            with self._lock:
                turn.waiting -= 1
                if not turn.waiting:
                    del self._turns[asked]

    def _spend(self, chat: "ServiceChat", key: str, usage: Usage) -> None:
        if self._deferred or not usage.requests:
            return
        dollars = chat.price(usage) or 0.0
        self._accounts.spend(key, usage, dollars)
        self._tally.spend(usage.prompt_tokens + usage.completion_tokens, dollars)


def _facts_of(chat: "ServiceChat", second: ModelFacts | None = None) -> ModelFacts:
    return ModelFacts(
        model=chat.model,
        endpoint=chat.endpoint,
        context_window=chat.context_window,
        counter=chat.counter,
        price=chat.unit_price,
        second=second,
    )


class BrokerChat:
    """A `Chat` about one article that goes to the broker with every question.

    `second`: with the questions of whoever reads reports again.
    """

    def __init__(self, key: str, broker: Broker, *, second: bool = False) -> None:
        self._key = key
        self._broker = broker
        self._second = second
        self._counter: TokenCounter | None = None

    @property
    def model(self) -> str:
        """The model's name."""
        return self._facts.model

    @property
    def endpoint(self) -> str:
        """The service's base URL."""
        return self._facts.endpoint

    @property
    def context_window(self) -> int:
        """Tokens that prompt and completion may fill together."""
        return self._facts.context_window

    def ask(self, question: Question) -> Answer:
        """The broker's answer."""
        return self._broker.ask(self._key, question, second=self._second)

    @property
    def count_tokens(self) -> Callable[[str], int]:
        """Counts the tokens of a text, here: the same for all articles, so that what they share is counted once."""
        if self._counter is None:
            self._counter = self._facts.counter
        return self._counter.likely

    def price(self, usage: Usage) -> float | None:
        """Dollars for `usage`, `None` where the model has no known price."""
        from summarize.chat.prices import cost  # here: an offline run has no use for it

        price = self._facts.price
        return None if price is None else cost(usage, price)

    @property
    def _facts(self) -> ModelFacts:
        facts = self._broker.facts()
        return (self._second and facts.second) or facts
