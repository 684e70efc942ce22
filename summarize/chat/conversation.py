"""One question until it is answered: dialects tried, a broken answer repaired, cuts noticed.

At most one repair, at most one step per dialect: the loop is bounded by what there is to change.
"""

import dataclasses
import json
from contextlib import nullcontext
from dataclasses import dataclass

from summarize.chat.answers import MismatchError, parse
from summarize.chat.completions import Completion
from summarize.chat.dialects import Dialect, adapt
from summarize.chat.prices import Budget, Reservation
from summarize.chat.protocol import Answer, Question, Usage
from summarize.chat.sending import Attempts, Parcel, RefusedError, Sender
from summarize.chat.tokens import TokenCounter
from summarize.errors import AnswerError, ConfigurationError, ServiceError

# A service that counts fewer prompt tokens than this share of our own count has not read it all.
# An estimate errs on the high side by design, so it proves less than a count.
_READ_SHARE = {"exact": 0.8, "estimated": 0.5}
# Below this many tokens a prompt fits everywhere, and counts differ by templates alone.
_LEAST_CUT = 500


@dataclass(frozen=True, slots=True)
class Line:
    """What a conversation runs over. `timeout` (one request) and `deadline` are in seconds."""

    sender: Sender
    model: str
    counter: TokenCounter
    budget: Budget | None
    timeout: float
    deadline: float


@dataclass(frozen=True, slots=True)
class Finding:
    """An answer and what was learned of the service on the way.

    `dialect` is `None` when no dialect was proved; `context_window` is what a refusal named.
    """

    answer: Answer
    dialect: Dialect | None = None
    context_window: int | None = None


class Conversation:
    """One question over a line, beginning with `dialect`."""

    def __init__(self, line: Line, question: Question, dialect: Dialect, *, proven: bool) -> None:
        self._line = line
        self._question = question
        self._dialect = dialect
        self._tried = {dialect}
        self._is_proven = proven
        self._attempts = Attempts(line.deadline)
        self._prompt_tokens = 0
        self._completion_tokens = 0
        self._problem: str | None = None
        self._warnings: list[str] = []

    def hold(self) -> Finding:
        """Talk until there is an answer. Raises what `Chat.ask` raises, and `ConfigurationError`."""
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
            raise AnswerError(f"The model declined to answer: {completion.declined}")
        if completion.is_cut and completion.thought and not self._dialect.reasoning:
            self._dialect = dataclasses.replace(self._dialect, reasoning=True)
            return None
        try:
            data = parse(completion.text, self._question.schema)
        except MismatchError as error:
            return self._mismatched(completion, error)
        truncated = self._read_too_little(completion, counted)
        return Finding(self._answer(data, truncated=truncated), self._dialect)

    def _complete(self) -> tuple[Completion, int]:
        """Send the question as it now stands: the completion and our count of its prompt."""
        body = self._dialect.body(self._question, self._line.model, self._problem)
        prompt = sum(self._line.counter.count(part["content"]) for part in body["messages"])
        if "response_format" in body:
            prompt += self._line.counter.count(json.dumps(body["response_format"]))
        most = Usage(1, prompt, self._dialect.max_completion(self._question))
        parcel = Parcel(
            body=json.dumps(body, ensure_ascii=False).encode("utf-8", "replace"),
            tokens=most.prompt_tokens + most.completion_tokens,
            timeout=self._line.timeout,
            trial=not self._is_proven and self._dialect.format != "text",
        )
        budget = self._line.budget
        with budget.reserve(most) if budget else nullcontext(Reservation()) as reservation:
            data = self._line.sender.send(parcel, self._attempts)
            completion = Completion.from_json(data)
            reservation.used = self._count(completion, prompt)
        return completion, prompt

    def _count(self, completion: Completion, prompt: int) -> Usage:
        """Add a completion to the question's usage, in the service's count where it gives one."""
        read, said = completion.prompt_tokens, completion.completion_tokens
        if read is None:
            self._warn("The service counts no tokens; usage and cost are estimated.")
            read = prompt
            said = self._line.counter.count(completion.text)
        self._prompt_tokens += read
        self._completion_tokens += said or 0
        return Usage(1, read, said or 0)

    def _refused(self, refused: RefusedError) -> Finding | None:
        refusal = refused.refusal
        if refusal.exceeds_context:
            self._warn(f"The prompt is too long for the model ({refusal.message}).")
            return Finding(self._answer({}, truncated=True), None, refusal.context_window)
        if refusal.status == 404:
            raise ConfigurationError(
                f"The model service doesn't know {self._line.model!r} or has no chat at this "
                f"address ({refusal.message})",
                "check --model and --base-url; see summarize doctor",
            ) from refused
        self._dialect = self._adapted(refused)
        self._tried.add(self._dialect)
        self._is_proven = False
        return None

    def _adapted(self, refused: RefusedError) -> Dialect:
        adapted = adapt(self._dialect, refused.refusal)
        if adapted in self._tried:
            adapted = self._dialect.below()
        if adapted is None or adapted in self._tried:
            refusal = refused.refusal
            raise ServiceError(
                f"The model service refused the request ({refusal.status}: {refusal.message})"
            ) from refused
        return adapted

    def _mismatched(self, completion: Completion, error: MismatchError) -> Finding | None:
        if completion.is_cut:
            self._warn("The answer was cut off at the token limit.")
            return Finding(self._answer({}, truncated=True))
        if self._problem is not None:
            raise AnswerError(
                f"The model's answer could not be used, and neither could its repair: {error}",
                "try another model",
            ) from error
        self._problem = str(error)
        if not self._is_proven:
            # The service took the format and did not keep to it: put the schema into words.
            self._dialect = self._dialect.worded()
        return None

    def _read_too_little(self, completion: Completion, counted: int) -> bool:
        share = _READ_SHARE[self._line.counter.kind]
        read = completion.prompt_tokens
        if read is None or counted < _LEAST_CUT or read >= counted * share:
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
        usage = Usage(self._attempts.requests, self._prompt_tokens, self._completion_tokens)
        return Answer(data, usage, truncated=truncated, warnings=tuple(self._warnings))
