"""What went wrong, as a problem of RFC 9457: the command line's sentence, and an HTTP status."""

from dataclasses import dataclass
from typing import Any

from summarize.errors import (
    AnswerError,
    BudgetError,
    ConfigurationError,
    ServiceError,
    SourceError,
    SummarizeError,
    UsageError,
)
from summarize.printable import printable
from summarize.serve.processes import FaultError, LateError
from summarize.serve.service import BusyError

PROBLEM_JSON = "application/problem+json"

_STATUS: tuple[tuple[type[SummarizeError], int], ...] = (
    (UsageError, 400),
    (SourceError, 422),
    (FaultError, 500),
    (ServiceError, 502),
    (AnswerError, 502),
    (BusyError, 503),
    (BudgetError, 503),
    (ConfigurationError, 503),
    (LateError, 504),
)
TITLES = {
    400: "The request makes no sense",
    401: "A token is needed",
    403: "Another website asks",
    404: "There is no such page",
    405: "Not to be asked this way",
    406: "No form that is accepted",
    413: "Too large",
    408: "Too slow",
    421: "Not the name of this server",
    422: "The article cannot be read",
    500: "A fault of ours",
    502: "The model service failed",
    503: "Not to be had now",
    504: "Out of time",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """A refusal or failure. `hint` says what to try next."""

    status: int
    detail: str
    hint: str | None = None

    @property
    def title(self) -> str:
        """What kind of problem it is."""
        return TITLES.get(self.status, "A problem")

    def record(self) -> dict[str, Any]:
        """The members of the problem document."""
        return {
            "type": "about:blank",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "hint": self.hint,
        }


def problem_of(error: SummarizeError) -> Problem:
    """The problem that an error is."""
    status = next((status for kind, status in _STATUS if isinstance(error, kind)), 500)
    return Problem(status, printable(error.message), printable(error.hint) if error.hint else None)
