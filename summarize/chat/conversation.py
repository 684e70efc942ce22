"""One question until it is answered: dialects tried, a broken answer repaired, cuts noticed.

At most one repair, at most one step per dialect: the loop is bounded by what there is to change.
"""

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass

from summarize.chat.answers import MismatchError, parse
from summarize.chat.completions import Completion
from summarize.chat.dialects import Dialect, adapt
from summarize.chat.memory import DialectMemory
from summarize.chat.prices import Budget
from summarize.chat.protocol import (
    Answer,
    DeclinedError,
    Question,
    UnusableAnswerError,
    Usage,
)
from summarize.chat.sending import Attempts, RefusedError, Request, Sender
from summarize.chat.tokens import TokenCounter
from summarize.errors import ServiceError
from summarize.settings import Service

# What a model that thinks before it answers may spend on that, in tokens, where the window has as
# much to spare, and what is left to templates and the schema.
_REASONING = 8192
_MARGIN = 512
# Shorter prompts (in tokens) fit everywhere.
_SHORT = 500
_WINDOW_STEP = 1024


@dataclass(frozen=True, slots=True)
class Connection:
    """What the conversations of a run go over and share. `window` is the model's, in tokens."""

    sender: Sender
    model: str
    counter: TokenCounter
    budget: Budget
    dialects: DialectMemory
    service: Service
    window: Callable[[], int]


@dataclass(frozen=True, slots=True)
class Finding:
    """An answer, and the context window (in tokens) that a refusal named."""

    answer: Answer
    context_window: int | None = None


class Conversation:
    """One question over a line, beginning with what the line remembers to work."""

    def __init__(self, line: Connection, question: Question) -> None:
        self._line = line
        self._question = question
        self._dialect, self._is_proven = line.dialects.current
        self._began_proven = self._is_proven
        self._tried = {self._dialect}
        self._attempts = Attempts(line.service.deadline)
        self._prompt_tokens = 0
        self._completion_tokens = 0
        self._problem: str | None = None
        self._warnings: list[str] = []

    def hold(self) -> Finding:
        """Talk until there is an answer.

        Raises what `Chat.ask` raises, and `RefusedError` (status 404) when the service does not
        know the model.
        """
        finding = None
        while finding is None:
            finding = self._step()
        return finding

    def _step(self) -> Finding | None:
        """One request; `None` if another one has to follow."""
        try:
            completion, counted = self._complete()
        except RefusedError as refused:
            return self._refused(refused)
        if completion.declined is not None:
            raise self._declined(completion.declined)
        try:
            data = parse(completion.text, self._question.schema)
        except MismatchError as error:
            return self._mismatched(completion, error)
        self._line.dialects.prove(self._dialect, knew_better=self._began_proven)
        truncated = self._read_too_little(completion, counted)
        return Finding(self._answer(data, truncated=truncated))

    def _complete(self) -> tuple[Completion, int]:
        """Send the question as it now stands: the completion and our count of its prompt."""
        room = self._room()
        body = self._dialect.body(self._question, self._line.model, room, self._problem)
        counted = sum(self._line.counter.count(part["content"]) for part in body["messages"])
        if "response_format" in body:
            counted += self._line.counter.count(json.dumps(body["response_format"]))
        request = Request(
            body=json.dumps(body, ensure_ascii=False).encode("utf-8", "replace"),
            most=Usage(1, counted, room),
            used=lambda data: self._used(Completion.from_json(data), counted),
            timeout=self._line.service.timeout,
            trial=not self._is_proven and self._dialect.format != "text",
        )
        data = self._line.sender.send(request, self._attempts, self._line.budget)
        completion = Completion.from_json(data)
        used = self._used(completion, counted)
        self._prompt_tokens += used.prompt_tokens
        self._completion_tokens += used.completion_tokens
        return completion, counted

    def _room(self) -> int:
        """The most tokens that the completion may take, thoughts included."""
        wanted = self._question.max_tokens
        if not self._dialect.reasoning:
            return wanted
        count = self._line.counter.count
        prompt = count(self._question.system) + count(self._question.user)
        free = self._line.window() - prompt - _MARGIN
        return max(wanted, min(wanted + _REASONING, free))

    def _used(self, completion: Completion, counted: int) -> Usage:
        """What a completion took, in the service's count where it gives one."""
        if completion.prompt_tokens is not None:
            return Usage(1, completion.prompt_tokens, completion.completion_tokens or 0)
        self._warn("The service counts no tokens; usage and cost are estimated.")
        return Usage(1, counted, self._line.counter.count(completion.text))

    def _refused(self, refused: RefusedError) -> Finding | None:
        """Try another dialect, or find that the prompt is too long for any."""
        refusal = refused.refusal
        if refusal.exceeds_context:
            self._warn(f"The prompt is too long for the model ({refusal.message}).")
            return Finding(self._answer({}, truncated=True), refusal.context_window)
        if refusal.is_unknown_model:
            raise refused
        if refusal.is_filtered:
            raise self._declined(refusal.message) from refused
        adapted = adapt(self._dialect, refusal, self._room())
        if adapted in self._tried:
            adapted = self._dialect.below()
        if adapted is None or (self._is_proven and not refusal.names_format):
            # What worked before is not what the service objects to.
            raise ServiceError(f"the model service refused the request ({refusal})") from refused
        self._switch(adapted)
        return None

    def _switch(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._tried.add(dialect)
        self._is_proven = False

    def _mismatched(self, completion: Completion, error: MismatchError) -> Finding | None:
        """Ask for a repair once, unless the answer only lacked room."""
        if completion.is_cut and completion.thought and not self._dialect.reasoning:
            self._switch(dataclasses.replace(self._dialect, reasoning=True))
            return None
        if completion.is_cut:
            self._warn("The answer was cut off at the token limit.")
            return Finding(self._answer({}, truncated=True))
        if self._problem is not None:
            message = f"the model's answer could not be used, and neither could its repair: {error}"
            raise self._unusable(message, "try another model") from error
        self._problem = str(error)
        if not self._is_proven:
            # The service took the format and did not keep to it: put the schema into words.
            self._switch(self._dialect.worded())
        return None

    def _read_too_little(self, completion: Completion, counted: int) -> bool:
        """Whether the service silently cut the prompt."""
        read = completion.prompt_tokens
        question = self._question
        if read is None or counted < _SHORT:
            return False
        least = self._line.counter.least(question.system + question.user)
        # A cut prompt fills the window to the last token, and windows are round numbers.
        is_full = read % _WINDOW_STEP == 0 and read < counted
        if read >= least and not is_full:
            return False
        self._warn(
            f"The service read only {read} of about {counted} prompt tokens; "
            "its context window may be smaller than it says."
        )
        return True

    def _warn(self, warning: str) -> None:
        if warning not in self._warnings:
            self._warnings.append(warning)

    def _answer(self, data: dict[str, object], *, truncated: bool) -> Answer:
        return Answer(data, self._usage(), truncated=truncated, warnings=tuple(self._warnings))

    def _declined(self, reason: str) -> DeclinedError:
        return DeclinedError(f"the model declined to answer: {reason}", None, self._usage())

    def _unusable(self, message: str, hint: str | None = None) -> UnusableAnswerError:
        return UnusableAnswerError(message, hint, self._usage())

    def _usage(self) -> Usage:
        return Usage(self._attempts.requests, self._prompt_tokens, self._completion_tokens)
