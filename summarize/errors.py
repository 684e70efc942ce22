"""Every failure a user can meet, each with the exit code that the command line owes it.

Errors of other libraries are translated into these where the library is called, with the cause
kept (`raise ... from error`), so that callers catch one family. The message says what failed and in
which input; the hint says what to try next. They are caught once, in `summarize.cli`.
"""

from collections.abc import Iterable
from typing import ClassVar

from summarize.credentials import fit_for_messages

TURNS_A_MODEL_ON = "set OPENAI_API_KEY, or --base-url for another or a local service"
HOW_TO_TURN_A_MODEL_ON = f"{TURNS_A_MODEL_ON}; see `summarize doctor`"
"""The hint of whatever needs a model, and of what is done without one."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The word that was probably meant by a mistyped one, whatever its case; `None` if none was."""
    import difflib  # here, for a mistake only

    spelt = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(word.casefold(), spelt, n=1, cutoff=0.75)
    return spelt[near[0]] if near else None


def reason(error: BaseException) -> str:
    """Why a system refused, in its words: without a number, and without the name once more."""
    return getattr(error, "strerror", None) or str(error)


class SummarizeError(Exception):
    """Something a user can act on. `str()` gives the message and, after it, the hint.

    Neither holds what an address was opened with: messages are printed, kept, and handed on.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, hint: str | None = None) -> None:
        self.message = fit_for_messages(message)
        self.hint = fit_for_messages(hint) if hint else None
        super().__init__(self.message)

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message


class SourceError(SummarizeError):
    """An input that cannot be read as an article: missing, empty, binary, too large, refused."""


class AnswerError(SummarizeError):
    """The model service answered, but not with anything usable for this article."""


class UsageError(SummarizeError):
    """A combination of options or arguments that makes no sense."""

    exit_code = 2


class ConfigurationError(SummarizeError):
    """A setting, key, prompt template or price table that is missing or malformed."""

    exit_code = 3


class BudgetError(SummarizeError):
    """The next request would cost more than `--max-cost` leaves."""

    exit_code = 3


class ServiceError(SummarizeError):
    """The model service refused the request or stayed unreachable after all retries."""

    exit_code = 4


class QuotaError(ServiceError):
    """The account can pay for no further request, so every other one would be refused as well."""
