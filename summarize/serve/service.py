"""Who does a call, and when its turn is: the one pace, the one budget, and the queues of a server."""

import asyncio
import dataclasses
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from summarize.batch.pacing.pace import AdaptivePace
from summarize.errors import HOW_TO_TURN_A_MODEL_ON, ConfigurationError, SummarizeError
from summarize.serve.calls import Call, UploadedDocument
from summarize.serve.performing import Performer, Progress, Tell
from summarize.serve.processes import FaultError, LateError, RulesProcesses
from summarize.serve.terms import Terms
from summarize.settings import Settings
from summarize.sources import SourceOptions

if TYPE_CHECKING:
    from summarize.chat.client import ServiceChat
    from summarize.engines.second_reader import SecondReader

_Value = TypeVar("_Value")

_WAITING = 1000
"""Calls that may wait for their turn; more are sent away."""
_FETCHES = 64
"""Pages that are fetched at the same time."""
_LARGE = 200_000
"""Bytes of a document that may keep a process for long: such never take the last one."""


class BusyError(SummarizeError):
    """Too many calls are waiting already."""


class Lane:
    """Lets so many in at a time; the rest waits, up to a number."""

    def __init__(self, room: int) -> None:
        self._places = asyncio.Semaphore(room)
        self._waiting = 0

    async def run(self, work: Callable[[], _Value]) -> _Value:
        """What `work` gives, done in a thread. The place is free again when it is really done."""
        if self._waiting >= _WAITING:
            raise BusyError("too many requests are waiting", "try again in a while")
        self._waiting += 1
        try:
            await self._places.acquire()
        finally:
            self._waiting -= 1
        try:
            future = _in_thread(work)
        except RuntimeError as error:  # the system gives us no thread
            self._places.release()
            raise BusyError("no thread can be started", "try again in a while") from error
        future.add_done_callback(lambda _: self._places.release())
        return await asyncio.shield(future)


def _in_thread(work: Callable[[], _Value]) -> "asyncio.Future[_Value]":
    """The future of something that a thread does, which nobody waits for when the server ends."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[_Value] = loop.create_future()

    def settle(value: _Value | None, error: Exception | None) -> None:
        if future.cancelled():
            return
        if error is None:
            future.set_result(value)  # type: ignore[arg-type]
        else:
            future.set_exception(error)
            future.exception()  # somebody may have stopped waiting for it

    def do() -> None:
        value, failed = None, None
        try:
            value = work()
        except Exception as error:  # noqa: BLE001 (raised where it is waited for)
            failed = error
        with suppress(RuntimeError):  # the loop may be gone
            loop.call_soon_threadsafe(settle, value, failed)

    threading.Thread(target=do, daemon=True).start()
    return future


class ReportService:
    """Does calls under the terms of a server. Belongs to the loop that it is made in."""

    def __init__(self, terms: Terms) -> None:
        """Raises `ConfigurationError`."""
        self.terms = terms
        settings = terms.settings
        self._sources = SourceOptions.from_settings(settings)
        self._processes = RulesProcesses(self._sources, terms.call_seconds)
        # At least two, so that there is one left beside a large document.
        room = max(2, terms.processes)
        self._rules, self._large = Lane(room), asyncio.Semaphore(room - 1)
        self._fetches, self._questions = Lane(_FETCHES), Lane(terms.questions)
        self._pace = AdaptivePace(terms.questions)
        self._model = _Model(settings, self._pace) if settings.uses_model else None

    async def start(self) -> None:
        """Have processes ready before the first call."""
        await _in_thread(lambda: self._processes.warm(self.terms.processes))

    def close(self) -> None:
        """Send no further request to a model, and let processes go."""
        self._pace.stop()
        self._processes.close()
        if self._model is not None:
            self._model.chat.close()

    async def perform(self, call: Call, tell: Tell) -> str:
        """The answer to a call, in its turn. Raises `SummarizeError`."""
        try:
            async with asyncio.timeout(self.terms.call_seconds):
                return await self._perform(call, _to_loop(tell))
        except TimeoutError as error:
            raise LateError(
                f"{call.document.name}: could not be done within {self.terms.call_seconds:g} seconds",
                "try again in a while",
            ) from error

    async def _perform(self, call: Call, tell: Tell) -> str:
        call = await self._fetched(call, tell)
        if call.asks_model(self.terms.settings):
            if self._model is None:
                raise ConfigurationError(
                    "the engine llm needs a model service", HOW_TO_TURN_A_MODEL_ON
                )
            performer = self._model.performer(self._sources)
            return await self._questions.run(lambda: _guarded(performer, call, tell))
        if max(call.document.size, call.summary.size if call.summary else 0) > _LARGE:
            async with self._large:
                return await self._rules.run(lambda: self._processes.do(call, tell))
        return await self._rules.run(lambda: self._processes.do(call, tell))

    async def _fetched(self, call: Call, tell: Tell) -> Call:
        """The call with its page, which is fetched under the same guard as on the command line."""
        document = call.document
        if document.url is None or document.data is not None:
            return call
        from summarize.sources.web import fetch  # here: most calls bring their text

        url = document.url
        tell("stage", "fetching the page")
        page = await self._fetches.run(lambda: fetch(url, self._sources))
        if len(page.body) > self.terms.body_bytes:
            from summarize.sources.files import too_large  # here, as above

            raise too_large(url, self.terms.body_bytes)
        fetched = UploadedDocument(
            url, data=page.body, content_type=page.content_type, url=page.url
        )
        return dataclasses.replace(call, document=fetched)


def _to_loop(tell: Tell) -> Tell:
    """The same, to be called from any thread."""
    loop = asyncio.get_running_loop()

    def tell_there(kind: Progress, told: str) -> None:
        with suppress(RuntimeError):  # the loop may be gone
            loop.call_soon_threadsafe(tell, kind, told)

    return tell_there


def _guarded(performer: Performer, call: Call, tell: Tell) -> str:
    try:
        return performer.perform(call, tell)
    except SummarizeError:
        raise
    except Exception as error:
        name = call.document.name
        raise FaultError(f"{name}: internal error: {type(error).__name__}: {error}") from error


class _Model:
    """The model that all callers share: one chat, so one pace, one budget, one cache."""

    def __init__(self, settings: Settings, pace: AdaptivePace) -> None:
        # Here, so that a server without a model doesn't pay for one.
        from summarize.chat import connect
        from summarize.engines.model import ModelEngine
        from summarize.engines.translation import Translator
        from summarize.prompts import load_prompts

        if settings.service is None:
            raise ConfigurationError("--engine llm needs a model service", HOW_TO_TURN_A_MODEL_ON)
        self.chat: ServiceChat = connect(settings, pace)
        prompts = load_prompts(settings.prompts_dir)
        self._engine = ModelEngine(self.chat, prompts)
        self._translator = Translator(self.chat, prompts, ())
        self._second_reader = self._second(settings, pace)
        self._falls_back = settings.engine == "auto"

    def _second(self, settings: Settings, pace: AdaptivePace) -> "SecondReader | None":
        if settings.double_check is None or settings.service is None:
            return None
        from summarize.chat import connect_second  # here, as above
        from summarize.engines.second_reader import SecondReader
        from summarize.prompts import load_prompts

        prompts = load_prompts(settings.prompts_dir)
        return SecondReader(connect_second(settings, self.chat, pace, pace) or self.chat, prompts)

    def performer(self, sources: SourceOptions) -> Performer:
        """One that asks this model."""
        return Performer(
            sources, self._engine, self._translator, self._second_reader, self._falls_back
        )
