"""What a run does with one article, from its source to its report on the disk.

Everything here is a plain value, and everything it returns is one, so that a worker process needs
nothing of the run but this and a line to the broker where a model is asked.
"""

import contextlib
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from summarize.analysis import Analysis
from summarize.article import Article
from summarize.batch.broker import Broker, BrokerChat
from summarize.batch.ledger import Sealed
from summarize.bounded import analysed
from summarize.chat.protocol import PendingError
from summarize.engines.draft import Draft, Engine, Task
from summarize.engines.offline import OfflineEngine, without_model
from summarize.errors import AnswerError, SourceError, SummarizeError
from summarize.files import whole_file
from summarize.prompts import Prompts
from summarize.renderers import rendered
from summarize.report import Report
from summarize.settings import OutputFormat
from summarize.sources import SourceOptions
from summarize.verification import verify

ANSWER_TRIES = 3
"""Times that an article whose answers are of no use is asked about."""

_computing = threading.Lock()
"""Held while an article is worked on. The threads of a process cannot compute side by side, and
when they take turns every few milliseconds, a fifth of the time goes into that."""


class Readable(Protocol):
    """An article to be read. `key` names it in its run."""

    @property
    def key(self) -> str:
        """Its name."""
        ...

    def read(self, options: SourceOptions) -> Article:
        """The article. Raises `SourceError`."""
        ...


@dataclass(frozen=True, slots=True)
class Job:
    """How a batch does each of its articles.

    `form` `None` writes no file per article; those that are written stand in `folder`, which no link
    leads them out of. Without `prompts` no model is asked.
    """

    task: Task
    form: OutputFormat | None
    sources: SourceOptions
    prompts: Prompts | None = None
    falls_back: bool = False
    """Whether an article whose model answers nothing of use is reported on without it."""
    double_check: bool = False
    """Whether finished reports are read again, by the broker's second reader."""
    folder: Path | None = None
    front_matter: bool = False
    """Whether files of Markdown and text begin with what is known of the article, as YAML."""

    def do(self, item: Readable, path: Path | None, broker: Broker | None) -> Sealed:
        """Make an article's report and write its file to `path`, whole.

        Raises `SourceError` and what drafting and writing raise (`SummarizeError`, `PendingError`,
        `OSError`). A fault of ours is a `SourceError` as well: it fails one article, not the run.
        """
        try:
            return self._do(item, path, broker)
        except (SummarizeError, PendingError, OSError):
            raise
        except Exception as error:
            raise SourceError(f"internal error: {type(error).__name__}: {error}") from error

    def _do(self, item: Readable, path: Path | None, broker: Broker | None) -> Sealed:
        article = item.read(self.sources)
        with _computing:
            analysis = analysed(article)
        failure: str | None = None
        try:
            draft = self._draft(item, analysis, broker)
        except AnswerError as error:
            if not self.falls_back:
                raise
            failure = str(error)
            with _computing:
                draft = without_model(OfflineEngine().draft(analysis, self.task), error)
        with _computing:
            report = verify(analysis, draft, self.task)
        if self.double_check and failure is None:
            report = self._read_again(item, report, broker)
        with _computing:
            text = self._rendered(report)
            sealed = Sealed.of(report, failure)
        if path is not None and text is not None:
            # To flush each file takes longer than to make it; the run looks for empty ones instead.
            with whole_file(path, durable=False, below=self.folder) as file:
                file.write(text)
        return sealed

    def _rendered(self, report: Report) -> str | None:
        if self.form is None:
            return None
        made = datetime.now(UTC)
        return rendered(report, self.form, made=made, front_matter=self.front_matter)

    def _read_again(self, item: Readable, report: Report, broker: Broker | None) -> Report:
        """The report with what a second reading lowers."""
        if self.prompts is None or broker is None:
            return report
        from summarize.engines.second_reader import SecondReader  # here, as below

        chat = BrokerChat(item.key, broker, second=True)
        return SecondReader(chat, self.prompts).read(report)

    def _draft(self, item: Readable, analysis: Analysis, broker: Broker | None) -> Draft:
        """The engine's draft; a model that failed by chance gets another one."""
        if self.prompts is None or broker is None:
            with _computing:
                return OfflineEngine().draft(analysis, self.task)
        # Here, so that offline runs don't pay for what only a model needs.
        from summarize.engines.model import ModelEngine

        engine: Engine = ModelEngine(BrokerChat(item.key, broker), self.prompts)
        for _ in range(ANSWER_TRIES - 1):
            with contextlib.suppress(AnswerError):
                return engine.draft(analysis, self.task)
        return engine.draft(analysis, self.task)
