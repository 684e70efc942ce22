"""A summary that was checked, sentence by sentence, with the passages that bear on each."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Literal

from summarize import __version__
from summarize.article import Span
from summarize.printable import printable, printable_line
from summarize.renderers import plain
from summarize.renderers.document import Block, Run, remarks
from summarize.renderers.labels import labels
from summarize.renderers.page import page
from summarize.report import SCHEMA_VERSION, source_record
from summarize.verification.checking import CheckedSummary, SummarySentence


def rendered_check(
    checked: CheckedSummary, form: Literal["text", "html"], made: datetime | None = None
) -> str:
    """The check as text or as a page, ending with a line feed."""
    if form == "text":
        return plain.laid_out(check_blocks(checked))
    return page(
        "checked.html.jinja",
        checked=checked,
        words=labels("en"),
        counted=_counted(checked),
        evidence={each: _evidence(checked, each) for each in checked.sentences},
        made=made.isoformat(timespec="seconds") if made else None,
        version=__version__,
    )


def check_record(checked: CheckedSummary) -> dict[str, Any]:
    """The check as plain values: spans count characters of the article's text."""
    return {
        "schema_version": SCHEMA_VERSION,
        "source": source_record(checked.article.source, checked.article.text),
        "summary": source_record(checked.summary.source, checked.summary.text),
        "sentences": [_record(checked, each) for each in checked.sentences],
    }


def check_json(checked: CheckedSummary) -> str:
    """The same as JSON."""
    return json.dumps(check_record(checked), ensure_ascii=False, indent=2)


def _record(checked: CheckedSummary, sentence: SummarySentence) -> dict[str, Any]:
    return {
        "start": sentence.start,
        "end": sentence.end,
        "text": sentence.text,
        "language": sentence.language,
        "status": sentence.check.status,
        "score": sentence.check.score,
        "problems": list(sentence.check.problems),
        "evidence": [
            {"start": span.start, "end": span.end, "text": _words(checked, span)}
            for span in sentence.check.evidence
        ],
    }


def _words(checked: CheckedSummary, span: Span) -> str:
    return checked.article.text[span.start : span.end]


def _evidence(checked: CheckedSummary, sentence: SummarySentence) -> list[str]:
    return [_words(checked, span) for span in sentence.check.evidence]


def _counted(checked: CheckedSummary) -> str:
    """How many sentences came out how, in words."""
    every = [sentence.check.status for sentence in checked.sentences]
    counts = ((status, every.count(status)) for status in ("supported", "unsupported", "unchecked"))
    parts = ", ".join(f"{count} {status}" for status, count in counts if count)
    return f"{len(every)} sentence{'' if len(every) == 1 else 's'}: {parts or 'nothing to check'}"


def check_blocks(checked: CheckedSummary) -> tuple[Block, ...]:
    """The check as the textual renderers print it."""
    return tuple(_blocks(checked))


def _blocks(checked: CheckedSummary) -> Iterator[Block]:
    words = labels("en")
    summary, article = checked.summary.source.label, checked.article.source.label
    title = f"{printable_line(summary)} against {printable_line(article)}"
    yield Block("title", (Run(title),))
    yield Block("note", (Run(_counted(checked), "muted"),))
    for sentence in checked.sentences:
        check = sentence.check
        runs = [Run(printable_line(sentence.text)), *remarks(check.status, check.problems, words)]
        if check.status == "supported" and not check.problems:
            runs.append(Run(" (supported)", "muted"))
        yield Block("paragraph", tuple(runs))
        for shown in _evidence(checked, sentence):
            yield Block("quotation", (Run(printable(shown)),))
