"""How a job makes an article's report: the article read, analysed, asked about, checked, written."""

import contextlib
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from summarize.analysis import Analysis
from summarize.batch.broker import Broker, BrokerChat
from summarize.batch.job import Job, Readable
from summarize.batch.ledger import Sealed
from summarize.bounded import analysed
from summarize.engines.draft import Draft, Engine
from summarize.engines.offline import OfflineEngine, without_model
from summarize.errors import AnswerError
from summarize.files import whole_file
from summarize.renderers import rendered
from summarize.report import Report
from summarize.verification import verify

ANSWER_TRIES = 3
"""Times that an article whose answers are of no use is asked about."""

_computing = threading.Lock()
"""Held while an article is worked on. The threads of a process cannot compute side by side, and
when they take turns every few milliseconds, a fifth of the time goes into that."""


def sealed(job: Job, item: Readable, path: Path | None, broker: Broker | None) -> Sealed:
    """A sealed report, its file written whole. Raises whatever `Job.do` knows what to make of."""
    report, failure = _made(job, item, broker)
    with _computing:
        text = _rendered(job, report)
        kept = Sealed.of(report, failure)
    if path is not None and text is not None:
        # To flush each file takes longer than to make it; the run looks for empty ones instead.
        with whole_file(path, durable=False, below=job.folder) as file:
            file.write(text)
    return kept


def values(job: Job, item: Readable) -> dict[str, Any]:
    """A report made by rules, as plain values. Raises as above."""
    report, _ = _made(job, item, None)
    with _computing:
        return report.to_dict()


def _made(job: Job, item: Readable, broker: Broker | None) -> tuple[Report, str | None]:
    """A report, and why the rules had to make it in place of the model."""
    article = item.read(job.sources)
    with _computing:
        analysis = analysed(article)
    failure: str | None = None
    try:
        draft = _draft(job, item, analysis, broker)
    except AnswerError as error:
        if not job.falls_back:
            raise
        failure = str(error)
        with _computing:
            draft = without_model(OfflineEngine().draft(analysis, job.task), error)
    with _computing:
        report = verify(analysis, draft, job.task)
    if job.double_check and failure is None:
        report = _read_again(job, item, report, broker)
    return report, failure


def _rendered(job: Job, report: Report) -> str | None:
    if job.form is None:
        return None
    now = datetime.now(UTC)
    return rendered(report, job.form, made=now, front_matter=job.front_matter)


def _read_again(job: Job, item: Readable, report: Report, broker: Broker | None) -> Report:
    """The report with what a second reading lowers."""
    if job.prompts is None or broker is None:
        return report
    from summarize.engines.second_reader import SecondReader  # here, as below

    chat = BrokerChat(item.key, broker, second=True)
    return SecondReader(chat, job.prompts).read(report)


def _draft(job: Job, item: Readable, analysis: Analysis, broker: Broker | None) -> Draft:
    """The engine's draft; a model that failed by chance gets another one."""
    if job.prompts is None or broker is None:
        with _computing:
            return OfflineEngine().draft(analysis, job.task)
    # Here, so that offline runs don't pay for what only a model needs.
    from summarize.engines.model import ModelEngine

    engine: Engine = ModelEngine(BrokerChat(item.key, broker), job.prompts)
    for _ in range(ANSWER_TRIES - 1):
        with contextlib.suppress(AnswerError):
            return engine.draft(analysis, job.task)
    return engine.draft(analysis, job.task)
