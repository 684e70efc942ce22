"""Asking through the provider's Batch API: half the price, and an answer within a day.

A batch is another way of sending, and nothing else. Conversations put the same requests as ever;
where a direct sender waits for an answer, this one looks into its batch_store. What isn't there yet is
noted and raises `PendingError`; when it has come, the conversation is held again from the start and
gets further. So prompts, dialects, repairs and the keys of the cache are those of direct requests.
"""

import hashlib
import json
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NoReturn

from summarize.chat.batch_store import BatchStore, OpenBatch, StoredReply
from summarize.chat.completions import Completion
from summarize.chat.pace import Pause
from summarize.chat.prices import Budget
from summarize.chat.protocol import PendingError, Usage
from summarize.chat.refusals import Refusal
from summarize.chat.replies import NoReplyError, Reply
from summarize.chat.sending import Attempts, Backoff, RefusedError, Request, Sender, answer_of
from summarize.chat.transport import Transport
from summarize.errors import ServiceError

PRICE_SHARE = 0.5
"""What a request costs beside a direct one (OpenAI's price list, 2024 to 2026)."""

_ENDED = frozenset(("completed", "failed", "expired", "cancelled"))
_PASSING = frozenset((408, 409, 425, 429))
_TIMEOUT = 300.0  # for a file of the largest size
_TRIES = 5
_LISTED = 100  # batches on a page of the provider's list, and how many pages are looked through
_PAGES = 5


_MOST_REQUESTS = 10_000
"""Of one batch. OpenAI allows 50,000 and a file of 200 MB. Ours are lower, for a file of answers is held in
memory, and so that less has to wait for the slowest or is lost with the unlucky."""
_LARGEST_FILE = 50_000_000
"""Bytes."""


class BatchSender(Sender):
    """Sends requests in batches. `send` is thread-safe, the rest is for one thread."""

    price_share = PRICE_SHARE

    def __init__(
        self,
        transport: Transport,
        batch_store: BatchStore,
        backoff: Backoff | None = None,
    ) -> None:
        super().__init__(transport, Pause(), backoff or Backoff())
        self._batch_store = batch_store

    def send(self, request: Request, attempts: Attempts, budget: Budget) -> dict[str, Any]:
        """The answer that the store has. Raises `PendingError` if it has none yet.

        Raises `RefusedError`, `BudgetError` and `ServiceError` as direct sending does.
        """
        key = hashlib.sha256(request.body).hexdigest()
        stored = self._batch_store.find(key)
        if not self._batch_store.is_charged(key):
            with budget.charge(request.most):  # no longer: nobody is to wait for this answer
                self._batch_store.add(key, request.body)
                self._batch_store.charge(key)
        if stored is None:
            raise PendingError
        attempts.count()
        reply = Reply(stored.status, {}, stored.content)
        answer = answer_of(reply, self._where)
        budget.refund(request.most, None if answer is None else request.used(answer))
        if answer is not None:
            return answer
        failure = self._classify(reply, repeated=False)
        raise ServiceError(f"{self._where} failed every time: {failure}")

    def pending(self) -> int:
        """How many requests have no answer."""
        return self._batch_store.pending()

    def collect(self) -> bool:
        """Fetch what has been answered; whether any batch was over.

        Raises `ServiceError` and `ConfigurationError`.
        """
        over = [self._collect(batch) for batch in self._batch_store.open_batches()]
        return any(over)

    def submit(self) -> None:
        """Send off all that is not on its way, as far as the provider takes it.

        What it has no room for now goes with a later call. Raises `ServiceError` and
        `ConfigurationError`.
        """
        most = _MOST_REQUESTS
        while chosen := list(self._chosen(most)):
            if self._submit([key for key, _ in chosen], (body for _, body in chosen)):
                continue
            if self._batch_store.open_batches():
                return
            if most == 1:
                raise ServiceError(
                    f"{self._where} has no room for even one request in its batch queue",
                    "see the account's limits",
                )
            most = max(1, min(most, len(chosen)) // 2)

    def _chosen(self, most: int) -> Iterator[tuple[str, bytes]]:
        """The requests of the next batch."""
        size = 0
        for number, (key, body) in enumerate(self._batch_store.unsent()):
            size += len(_line(key, body))
            if number == most or (number and size > _LARGEST_FILE):
                return
            yield key, body

    def _submit(self, keys: list[str], bodies: Iterable[bytes]) -> bool:
        """Send one batch; `False` if the provider's queue is full."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "requests.jsonl"
            with path.open("wb") as file:
                file.writelines(map(_line, keys, bodies))
            uploaded = self._call(
                lambda: self._transport.upload("/files", path, {"purpose": "batch"}, _TIMEOUT)
            )
        batch = self._batch_store.begin_batch(keys)
        try:
            self._batch_store.name_batch(batch, self._create(batch, str(uploaded.get("id"))))
        except _FullError:
            self._batch_store.close_batch(batch)
            return False
        except RefusedError as refused:
            self._batch_store.close_batch(batch)
            self._give_up(refused.refusal)
        return True

    def _create(self, batch: OpenBatch, file: str) -> str:
        """The provider's id of a new batch. Its name goes along, so that it can be found again."""
        order = {
            "input_file_id": file,
            "endpoint": "/v1/chat/completions",
            "completion_window": "24h",
            "metadata": {"summarize": batch.name},
        }
        body = json.dumps(order).encode()

        def create() -> Reply:
            try:
                return self._transport.post("/batches", body, _TIMEOUT)
            except NoReplyError:
                # It may have been made all the same, and must not be made twice.
                if (made := self._look_for(batch)) is not None:
                    return Reply(200, {}, json.dumps({"id": made}).encode())
                raise

        return str(self._call(create).get("id"))

    def _look_for(self, batch: OpenBatch) -> str | None:
        """The provider's id of a batch that we lost sight of, `None` if it was never made."""
        after = ""
        for _ in range(_PAGES):
            path = f"/batches?limit={_LISTED}{after}"
            page = self._call(lambda path=path: self._transport.get(path, _TIMEOUT))
            for made in page.get("data", ()):
                if (made.get("metadata") or {}).get("summarize") == batch.name:
                    return str(made["id"])
            if not page.get("has_more") or not page.get("data"):
                return None
            after = f"&after={page['data'][-1]['id']}"
        return None

    def _collect(self, batch: OpenBatch) -> bool:
        """Fetch one batch's answers if it is over."""
        if batch.id is None:
            # We were killed while it was being made.
            made = self._look_for(batch)
            if made is None:
                self._batch_store.close_batch(batch)
                return True
            self._batch_store.name_batch(batch, made)
            batch = OpenBatch(batch.name, made)
        state = self._call(lambda: self._transport.get(f"/batches/{batch.id}", _TIMEOUT))
        if state.get("status") not in _ENDED:
            return False
        for file in ("output_file_id", "error_file_id"):
            if state.get(file):
                self._read(str(state[file]))
        self._batch_store.close_batch(batch)
        if state["status"] == "failed":
            self._check_failure(state)
        return True

    def _read(self, file: str) -> None:
        """Keep what a file of answers or errors says."""
        reply = self._reply(lambda: self._transport.get(f"/files/{file}/content", _TIMEOUT))
        for line in reply.content.splitlines():
            try:
                told = json.loads(line)
                key, response = str(told["custom_id"]), told.get("response") or {}
            except (ValueError, TypeError, KeyError, AttributeError):
                continue  # a line that cannot be read answers nothing: its request goes again
            body, status = response.get("body"), response.get("status_code")
            if not isinstance(body, dict) or not isinstance(status, int):
                error = told.get("error") or {"message": "no answer"}
                self._batch_store.fail(key, StoredReply(503, json.dumps({"error": error}).encode()))
                continue
            stored = StoredReply(status, json.dumps(body).encode())
            if status in _PASSING or status >= 500:
                self._batch_store.fail(key, stored)
            else:
                self._batch_store.settle(key, stored, _usage(body))

    def _check_failure(self, state: dict[str, Any]) -> None:
        """Raise `ServiceError` for a batch that was refused as a whole, unless room was short."""
        errors = (state.get("errors") or {}).get("data") or [{}]
        code, message = errors[0].get("code"), str(errors[0].get("message"))
        if code != "token_limit_exceeded":
            self._give_up(Refusal(400, self._clean(message), code))

    def _give_up(self, refusal: Refusal) -> NoReturn:
        raise ServiceError(f"{self._where} refused a batch ({refusal.code}: {refusal.message})")

    def _call(self, exchange: Any) -> dict[str, Any]:
        """The JSON object that an exchange brings."""
        answer = self._reply(exchange).json()
        if not isinstance(answer, dict):
            raise ServiceError(
                f"{self._where} answered with something that isn't JSON",
                "does it have a Batch API?",
            )
        return answer

    def _reply(self, exchange: Any) -> Reply:
        """A successful reply, tried for several times. Raises `ServiceError`, `RefusedError`."""
        failures = 0
        while True:
            try:
                reply: Reply = exchange()
            except NoReplyError as error:
                problem = str(error)
            else:
                if 200 <= reply.status < 300:
                    return reply
                refusal = self._refusal(reply)
                if refusal.code == "token_limit_exceeded" or "nqueued token" in refusal.message:
                    raise _FullError
                problem = str(self._classify(reply, repeated=False).message)
            failures += 1
            if failures >= _TRIES:
                raise ServiceError(f"{self._where} failed {failures} times in a row: {problem}")
            time.sleep(self._backoff.delay(failures))


class _FullError(Exception):
    """The provider's queue takes no more tokens for now."""


def _line(key: str, body: bytes) -> bytes:
    """A request as a line of a batch's file. The body is JSON on one line already."""
    head = {"custom_id": key, "method": "POST", "url": "/v1/chat/completions"}
    return json.dumps(head).encode()[:-1] + b', "body": ' + body + b"}\n"


def _usage(body: dict[str, Any]) -> Usage:
    completion = Completion.from_json(body)
    return Usage(1, completion.prompt_tokens or 0, completion.completion_tokens or 0)
