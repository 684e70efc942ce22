"""What a user asks of a batch, and how it ended."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from summarize.batch.entries import News, Totals
from summarize.batch.fields import Fields
from summarize.batch.runner import Which
from summarize.errors import SummarizeError
from summarize.settings import REPORT_FORMATS, BatchFormat, OutputFormat, Settings


@dataclass(frozen=True, slots=True)
class BatchOrder:
    """What the user asked for. `processes` share the reading and checking; 0 is none beside us.

    `listed` is a file with further sources. `command` is the command line that does it, for the
    words at the end. `via` says how a model is asked: by direct requests, or by the provider's
    Batch API, whose answers a run collects later or, with `wait`, waits for. `since`, the number of a run
    or a date, asks for a page and a feed of what is new since then.
    """

    sources: tuple[str, ...]
    folder: Path
    settings: Settings
    form: BatchFormat
    which: Which
    concurrency: int
    processes: int
    command: str
    listed: Path | None = None
    rpm: float | None = None
    tpm: float | None = None
    max_cost_run: float | None = None
    fields: Fields = field(default_factory=Fields)
    via: Literal["requests", "batch-api"] = "requests"
    wait: bool = False
    follow_links: bool = False
    since: str | None = None
    front_matter: bool = False

    @property
    def report_form(self) -> OutputFormat | None:
        """What each report gets a file of its own in, if it does."""
        return next((form for form in REPORT_FORMATS if form == self.form), None)


@dataclass(frozen=True, slots=True)
class Result:
    """How a batch ended.

    `stays` names the files that are there from before and no longer spoken for, where this run wrote the
    overview; `is_left` says that it was told not to. `error` is what stopped it early; `pending` counts the
    requests that the provider's Batch API has yet to answer.
    """

    totals: Totals
    passed_over: tuple[str, ...]
    failures: tuple[tuple[str, str], ...]
    error: SummarizeError | None
    interrupted: bool
    pending: int
    news: News
    stays: tuple[str, ...] = ()
    is_left: bool = False

    @property
    def found(self) -> bool:
        """Whether there was anything to do, as far as is known."""
        totals = self.totals
        early = self.error is not None or self.interrupted
        return early or totals.done + totals.failed + totals.waiting > 0
