"""The chat behind the seam: one for a whole run and all its threads.

It is synchronous, since its callers have no reason to be anything else, and threads are enough to
keep a service busy. Nothing is sent, looked up or imported before it has to be.
"""

import hashlib
import json
import threading
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from platformdirs import user_cache_path

from summarize.chat.answers import MismatchError, conform
from summarize.chat.cache import Cache
from summarize.chat.catalogue import Catalogue
from summarize.chat.conversation import Conversation, Finding, Line
from summarize.chat.dialects import Dialect
from summarize.chat.endpoints import Endpoint
from summarize.chat.pace import Pace
from summarize.chat.prices import Budget, cost, known, price_of
from summarize.chat.protocol import Answer, Question, Usage
from summarize.chat.sending import Backoff, Sender
from summarize.chat.tokens import TokenCounter, load_encoding
from summarize.chat.transport import Transport
from summarize.errors import ConfigurationError
from summarize.settings import Service, Settings

_CACHE_FILE = "responses.sqlite"


class ServiceChat:
    """A `Chat` over HTTP."""

    def __init__(self, service: Service, settings: Settings, pace: Pace, backoff: Backoff) -> None:
        where = Endpoint.parse(service.base_url, local_only=settings.local_only)
        transport = Transport(where.url, service.api_key, loopback=where.loopback)
        self.endpoint = where.url
        self.catalogue = Catalogue(transport, where)
        self._where = where
        self._service = service
        self._settings = settings
        self._transport = transport
        self._sender = Sender(transport, pace, backoff, service.api_key)
        self._cache = Cache(_cache_path(settings))
        self._lock = threading.RLock()
        self._first_contact = threading.Lock()
        self._is_met = False
        self._model = service.model
        self._context_window = service.context_window
        self._line: Line | None = None
        self._dialect: Dialect | None = None
        self._is_proven = False

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

    def count_tokens(self, text: str) -> int:
        """Tokens of `text` for this model: exact with its vocabulary, else a calibrated estimate."""
        return self.counter.count(text)

    def price(self, usage: Usage) -> float | None:
        """Dollars for `usage`, `None` where the model has no known price."""
        price = price_of(self.model, self._settings.prices)
        return None if price is None else cost(usage, price)

    def ask(self, question: Question) -> Answer:
        """Send one question and wait for its answer, unless it was answered before."""
        key = self._key(question)
        if (recalled := self._recall(key, question)) is not None:
            return recalled
        line = self._connected()
        with self._contact():
            dialect, proven = self._current_dialect()
            try:
                finding = Conversation(line, question, dialect, proven=proven).hold()
            finally:
                self._is_met = True
        self._learn(finding)
        if not finding.answer.truncated:
            self._cache.put(key, json.dumps(finding.answer.data))
        return finding.answer

    def close(self) -> None:
        """Close connections and cache."""
        self._transport.close()
        self._cache.close()

    def __enter__(self) -> "ServiceChat":
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _connected(self) -> Line:
        if self._line is None:
            with self._lock:
                if self._line is None:
                    self._line = self._connect()
        return self._line

    def _connect(self) -> Line:
        # A vocabulary is a download, and not from this machine.
        encoding = None if self._settings.local_only else load_encoding(self.model)
        return Line(
            sender=self._sender,
            model=self.model,
            counter=TokenCounter(encoding),
            budget=self._budget(),
            timeout=self._service.timeout,
            deadline=self._service.deadline,
        )

    def _budget(self) -> Budget | None:
        limit = self._settings.max_cost
        if limit is None:
            return None
        price = price_of(self.model, self._settings.prices)
        if price is not None:
            return Budget(limit, price)
        if self._where.loopback:
            return None  # nobody charges for this machine
        raise ConfigurationError(
            f"No price is known for {self.model!r}, so --max-cost cannot be kept",
            "add its price to the configuration file",
        )

    def _contact(self) -> AbstractContextManager[object]:
        """Let one thread find out the dialect while the others wait, the first time only."""
        return nullcontext() if self._is_met or self._is_proven else self._first_contact

    def _current_dialect(self) -> tuple[Dialect, bool]:
        """The dialect to begin with, and whether it has worked before."""
        with self._lock:
            if self._dialect is None:
                self._dialect, self._is_proven = self._remembered()
            return self._dialect, self._is_proven

    def _remembered(self) -> tuple[Dialect, bool]:
        stored = self._cache.get(self._dialect_key())
        if stored is not None:
            try:
                return Dialect.from_json(stored), True
            except ValueError:
                pass  # written by another version
        entry = known(self.model)
        return Dialect.first(self._where, reasoning=entry is not None and entry.reasoning), False

    def _learn(self, finding: Finding) -> None:
        with self._lock:
            if finding.context_window is not None:
                self._context_window = min(self.context_window, finding.context_window)
            if finding.dialect is None or (self._is_proven and finding.dialect == self._dialect):
                return
            self._dialect, self._is_proven = finding.dialect, True
        self._cache.put(self._dialect_key(), finding.dialect.to_json())

    def _dialect_key(self) -> str:
        return f"dialect {self.endpoint} {self.model}"

    def _key(self, question: Question) -> str:
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


def _cache_path(settings: Settings) -> Path | None:
    if not settings.cache:
        return None
    return (settings.cache_dir or user_cache_path("summarize")) / _CACHE_FILE
