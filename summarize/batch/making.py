"""How a job makes an article's report: the article read, analysed, asked about, checked, written."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarize.analysis import Analysis
from summarize.article import Article
from summarize.batch.broker import Broker, BrokerChat
from summarize.batch.entries import Sealed
from summarize.batch.job import Job, Readable
from summarize.bounded import analysed
from summarize.chat.protocol import PendingError
from summarize.engines.draft import Draft, Engine
from summarize.engines.offline import OfflineEngine, without_model
from summarize.errors import AnswerError, SourceError, SummarizeError
from summarize.files import whole_file
from summarize.renderers import rendered
from summarize.report import Report
from summarize.verification import verify

if TYPE_CHECKING:
    from summarize.prompts import Prompts

ANSWER_TRIES = 3
"""Times that an article whose answers are of no use is asked about."""

_computing = threading.Lock()
"""Held while an article is worked on. The threads of a process cannot compute side by side, and
when they take turns every few milliseconds, a fifth of the time goes into that."""


class Making:
    """An article's report in the making.

    Where the broker raises `PendingError` because an answer is still to come, `go` may be called again:
    it goes on from what it had come to, and asks again what it had asked.
    """

    def __init__(
        self,
        job: Job,
        key: str,
        read: Callable[[], Article],
        path: Path | None,
        broker: Broker | None,
    ) -> None:
        self._job = job
        self._key = key
        self._read = read
        self._path = path
        self._broker = broker
        self._failure: str | None = None
        self._asking: Engine | None = None

    def go(self) -> Sealed:
        """A sealed report, its file written whole.

        Raises `SourceError` and what drafting and writing raise (`SummarizeError`, `PendingError`,
        `OSError`). A fault of ours is a `SourceError` as well: it fails one article, not the run.
        """
        with our_faults():
            return self._sealed()

    def _sealed(self) -> Sealed:
        report = self._report
        if self._job.double_check and self._failure is None:
            report = self._read_again(report)
        with _computing:
            text = self._rendered(report)
            kept = Sealed.of(report, self._failure)
        if self._path is not None and text is not None:
            # To flush each file takes longer than to make it; the run looks for empty ones instead.
            with whole_file(self._path, durable=False, below=self._job.folder) as file:
                file.write(text)
        return kept

    @cached_property
    def _analysis(self) -> Analysis:
        article = self._read()
        with _computing:
            return analysed(article)

    @cached_property
    def _report(self) -> Report:
        """The report, which the rules make in place of a model that fails, if the job is told so."""
        analysis, task = self._analysis, self._job.task
        try:
            draft = self._draft()
        except AnswerError as error:
            if not self._job.falls_back:
                raise
            self._failure = str(error)
            with _computing:
                draft = without_model(OfflineEngine().draft(analysis, task), error)
        with _computing:
            return verify(analysis, draft, task)

    def _draft(self) -> Draft:
        """The engine's draft; a model that failed by chance gets another one."""
        job = self._job
        if job.prompts is None or self._broker is None:
            with _computing:
                return OfflineEngine().draft(self._analysis, job.task)
        engine = self._engine(job.prompts, self._broker)
        for _ in range(ANSWER_TRIES - 1):
            with contextlib.suppress(AnswerError):
                return engine.draft(self._analysis, job.task)
        return engine.draft(self._analysis, job.task)

    def _engine(self, prompts: "Prompts", broker: Broker) -> Engine:
        """The engine, the same one when the draft is gone on with: it keeps what it has asked."""
        if self._asking is None:
            # Here, so that offline runs don't pay for what only a model needs.
            from summarize.engines.model import ModelEngine

            self._asking = ModelEngine(BrokerChat(self._key, broker), prompts)
        return self._asking

    def _rendered(self, report: Report) -> str | None:
        job = self._job
        if job.form is None:
            return None
        now = datetime.now(UTC)
        return rendered(report, job.form, made=now, front_matter=job.front_matter)

    def _read_again(self, report: Report) -> Report:
        """The report with what a second reading lowers."""
        if self._job.prompts is None or self._broker is None:
            return report
        from summarize.engines.second_reader import SecondReader  # here, as above

        chat = BrokerChat(self._key, self._broker, second=True)
        return SecondReader(chat, self._job.prompts).read(report)


def make(job: Job, item: Readable, path: Path | None, broker: Broker | None) -> Sealed:
    """Make an article's report and write its file to `path`, whole. Raises as `Making.go` does."""
    return Making(job, item.key, partial(item.read, job.sources), path, broker).go()


def values(job: Job, item: Readable) -> dict[str, Any]:
    """An article's report as plain values, made by rules. Raises as `Making.go` does."""
    with our_faults():
        article = item.read(job.sources)
        with _computing:
            analysis = analysed(article)
            draft = OfflineEngine().draft(analysis, job.task)
            return verify(analysis, draft, job.task).to_dict()


@contextlib.contextmanager
def our_faults() -> Iterator[None]:
    """Make a `SourceError` of what no article should raise."""
    try:
        yield
    except (SummarizeError, PendingError, OSError):
        raise
    except Exception as error:
        raise SourceError(f"internal error: {type(error).__name__}: {error}") from error
