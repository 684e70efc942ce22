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
from summarize.renderers.labels import Labels
from summarize.renderers.page import page
from summarize.renderers.served_labels import served_labels
from summarize.report import SCHEMA_VERSION, source_record
from summarize.verification.checking import CheckedSummary, SummarySentence


def rendered_check(
    checked: CheckedSummary, form: Literal["text", "html"], to: str, made: datetime | None = None
) -> str:
    """The check as text or as a page for a reader of `to`, ending with a line feed."""
    if form == "text":
        return plain.laid_out(check_blocks(checked, to))
    words = served_labels(to)
    return page(
        "checked.html.jinja",
        words.language,
        checked=checked,
        words=words,
        counted=_counted(checked, words),
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


def _counted(checked: CheckedSummary, words: Labels) -> str:
    """How many sentences came out how, in words."""
    every = [sentence.check.status for sentence in checked.sentences]
    counts = ((status, every.count(status)) for status in ("supported", "unsupported", "unchecked"))
    told = (words.filled(f"count_{status}", count=count) for status, count in counts if count)
    parts = ", ".join(told) or words["nothing_to_check"]
    return f"{words.counted(len(every), 'checked')}: {parts}"


def check_blocks(checked: CheckedSummary, to: str) -> tuple[Block, ...]:
    """The check as the textual renderers print it for a reader of `to`."""
    return tuple(_blocks(checked, served_labels(to)))


def _blocks(checked: CheckedSummary, words: Labels) -> Iterator[Block]:
    summary, article = checked.summary.source.label, checked.article.source.label
    title = words.filled(
        "checked_against", summary=printable_line(summary), article=printable_line(article)
    )
    yield Block("title", (Run(title),))
    yield Block("note", (Run(_counted(checked, words), "muted"),))
    for sentence in checked.sentences:
        check = sentence.check
        runs = [Run(printable_line(sentence.text)), *remarks(check.status, check.problems, words)]
        if check.status == "supported" and not check.problems:
            runs.append(Run(f" ({words['supported']})", "muted"))
        yield Block("paragraph", tuple(runs))
        for shown in _evidence(checked, sentence):
            yield Block("quotation", (Run(printable(shown)),))
