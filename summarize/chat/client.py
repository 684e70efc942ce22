"""The chat behind the seam: one for a whole run and all its threads.

It is synchronous, since its callers have no reason to be anything else, and threads are enough to
keep a service busy. Nothing is sent, looked up or imported before it has to be.
"""

import hashlib
import json
import threading
from collections.abc import Callable

from summarize.chat.answers import MismatchError, conform
from summarize.chat.cache import Cache, CacheBounds, cache_file
from summarize.chat.catalogue import Catalogue
from summarize.chat.conversation import Connection, Conversation, Finding
from summarize.chat.dialects import Dialect
from summarize.chat.memory import DialectMemory
from summarize.chat.prices import Budget, Purse, cost, known, price_of
from summarize.chat.protocol import Answer, Question, Usage
from summarize.chat.sending import RefusedError, Sender
from summarize.chat.tokens import TokenCounter, load_encoding
from summarize.chat.transport import Transport
from summarize.errors import ConfigurationError, SummarizeError
from summarize.printable import printable_line
from summarize.settings import Price, Service, Settings


class ServiceChat:
    """A `Chat` over HTTP; a context manager that closes its connections and its cache."""

    def __init__(
        self,
        settings: Settings,
        service: Service,
        transport: Transport,
        sender: Sender,
        purse: Purse,
        bounds: CacheBounds | None = None,
    ) -> None:
        self.endpoint = transport.endpoint.url
        self.purse = purse
        self.catalogue = Catalogue(transport)
        self._settings = settings
        self._service = service
        self._transport = transport
        self._sender = sender
        self._cache = Cache(cache_file(settings), bounds)
        self._lock = threading.RLock()
        self._first_contact = threading.Lock()
        self._is_met = False
        self._model = service.model
        self._context_window = service.context_window
        self._line: Connection | None = None

    def __enter__(self) -> "ServiceChat":
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close connections and cache."""
        self._transport.close()
        self._cache.close()

    @property
    def sender(self) -> Sender:
        """What requests go out by."""
        return self._sender

    def forget(self) -> None:
        """Ask again what was answered before, until it is answered again."""
        self._cache.clear()

    @property
    def model(self) -> str:
        """The model's name; when none is configured, the service's first, asked for once."""
        with self._lock:
            if self._model is None:
                self._model = self.catalogue.choose()
            return self._model

    @property
    def context_window(self) -> int:
        """Tokens that prompt and completion may fill together.

        Configured, known by the model's name, or as the service lists it; 8192 when nobody says.
        """
        with self._lock:
            if self._context_window is None:
                self._context_window = self.catalogue.context_window(self.model)
            return self._context_window

    @property
    def counter(self) -> TokenCounter:
        """The counter of the model's tokens; its `kind` says whether it is exact."""
        return self._connected().counter

    @property
    def count_tokens(self) -> Callable[[str], int]:
        """Counts the tokens of a text for this model: exact with its vocabulary, else the likely number."""
        return self.counter.likely

    def price(self, usage: Usage) -> float | None:
        """Dollars for `usage`, `None` where the model has no known price."""
        price = self.unit_price
        return None if price is None else cost(usage, price)

    @property
    def unit_price(self) -> Price | None:
        """Dollars per million tokens by the way that requests go out, `None` where unknown."""
        price = price_of(self.model, self._settings.prices)
        if price is None:
            return None
        share = self._sender.price_share
        return Price(price.prompt * share, price.completion * share)

    def ask(self, question: Question) -> Answer:
        """Send one question and wait for its answer, unless it was answered before."""
        key = self._key(question)
        if (recalled := self._recall(key, question)) is not None:
            return recalled
        try:
            answer = self._meet(question).answer
        except RefusedError as refused:
            raise self._unknown_model(refused) from refused
        if not answer.truncated:
            self._cache.put(key, json.dumps(answer.data))
        return answer

    def _meet(self, question: Question) -> Finding:
        """Let one thread find out the dialect while the others wait, the first time only."""
        if not self._is_met:
            with self._first_contact:
                if not self._is_met:
                    try:
                        return self._converse(question)
                    finally:
                        self._is_met = True
        return self._converse(question)

    def _converse(self, question: Question) -> Finding:
        finding = Conversation(self._connected(), question).hold()
        if finding.context_window is not None:
            with self._lock:
                self._context_window = min(self.context_window, finding.context_window)
        return finding

    def _connected(self) -> Connection:
        if self._line is None:
            with self._lock:
                if self._line is None:
                    self._line = self._connect()
        return self._line

    def _connect(self) -> Connection:
        entry = known(self.model)
        first = Dialect.first(
            self._transport.endpoint, reasoning=entry is not None and entry.reasoning
        )
        # A vocabulary is a download, and not from this machine.
        may_load = not (self._settings.local_only or self._transport.is_silent)
        return Connection(
            sender=self._sender,
            model=self.model,
            counter=TokenCounter(load_encoding(self.model, self._cache) if may_load else None),
            budget=self._budget(),
            dialects=DialectMemory(self._cache, f"dialect {self.endpoint} {self.model}", first),
            service=self._service,
            window=lambda: self.context_window,
        )

    def _budget(self) -> Budget:
        price = self.unit_price
        # Nobody charges for this machine.
        is_free = self.purse.limit is None or self._transport.endpoint.loopback
        if price is not None or is_free:
            return Budget(price or Price(0.0, 0.0), self.purse)
        raise ConfigurationError(
            f"no price is known for {self.model!r}, so --max-cost cannot be kept",
            "add its price to the configuration file",
        )

    def _unknown_model(self, refused: RefusedError) -> ConfigurationError:
        if refused.refusal.is_page:
            return ConfigurationError(
                f"{self.endpoint} answers with a web page (status {refused.refusal.status}),"
                " not as a model service",
                "check the base URL; most end in /v1",
            )
        message = f"{self.endpoint} has no model {self.model!r} ({refused})"
        try:
            names = [model.name for model in self.catalogue.models()]
        except SummarizeError:
            return ConfigurationError(message, "check the model's name and the base URL")
        if self.model in names:
            return ConfigurationError(
                f"{self.endpoint} lists the model {self.model!r}, but does not answer with it ({refused})",
                "take another model that chats, or check the base URL; most end in /v1",
            )
        shown = ", ".join(printable_line(name) for name in names[:20])
        return ConfigurationError(message, f"it has {shown or 'none'}")

    def _key(self, question: Question) -> str:
        """What an answer depends on: service, model, prompt with the article, and schema."""
        asked = (
            *(self.endpoint, self.model, question.name, question.system, question.user),
            *(question.schema, question.max_tokens),
        )
        return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()

    def _recall(self, key: str, question: Question) -> Answer | None:
        """A stored answer that still satisfies the schema."""
        stored = self._cache.get(key)
        if stored is None:
            return None
        try:
            return Answer(conform(json.loads(stored), question.schema), Usage(), cached=True)
        except (ValueError, MismatchError):
            return None
