"""What crosses the seam also crosses from one process to another, with all that it holds."""

import pickle
from typing import Any

import pytest

from summarize.chat.protocol import Answer, PendingError, Question, UnusableAnswerError, Usage
from summarize.errors import (
    AnswerError,
    BudgetError,
    ConfigurationError,
    QuotaError,
    ServiceError,
    SourceError,
    SummarizeError,
    UsageError,
)


def copied(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize(
    "value",
    [
        Question("report", "Be brief.", "Қазақша мәтін", {"type": "object"}, 300),
        Usage(2, 1500, 80),
        Answer({"summary": []}, Usage(1, 9, 3), truncated=True, cached=True, warnings=("Cut.",)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_question_and_its_answer_arrive_whole(value: object) -> None:
    assert copied(value) == value


@pytest.mark.parametrize(
    "kind",
    [
        *(SummarizeError, AnswerError, BudgetError, ConfigurationError),
        *(QuotaError, ServiceError, SourceError, UsageError),
    ],
)
@pytest.mark.parametrize("hint", [None, "try again later"])
def test_a_failure_arrives_with_its_hint_and_exit_code(
    kind: type[SummarizeError], hint: str | None
) -> None:
    failure = copied(kind("it failed", hint))

    assert type(failure) is kind
    assert (failure.message, failure.hint) == ("it failed", hint)
    assert str(failure) == str(kind("it failed", hint))
    assert failure.exit_code == kind.exit_code


def test_an_unusable_answer_arrives_with_what_it_cost() -> None:
    failure = copied(UnusableAnswerError("no JSON", "try another model", Usage(2, 700, 12)))

    assert type(failure) is UnusableAnswerError
    assert str(failure) == "no JSON (try another model)"
    assert failure.usage == Usage(2, 700, 12)


def test_an_answer_on_its_way_arrives_as_such() -> None:
    failure = copied(PendingError("article 7"))

    assert type(failure) is PendingError
    assert failure.args == ("article 7",)
