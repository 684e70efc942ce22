"""What a shard of reports holds: a row for each article, whatever became of it.

A row is complete when it is made, as the line of JSON that it is in a shard of JSON lines. So whoever
works on articles makes whole rows, and the run has nothing left to do but to put them together.
"""

import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, NamedTuple, Self

from summarize.batch.entries import line_of
from summarize.batch.job import Job
from summarize.corpus.accounts import Spending
from summarize.corpus.documents import ArchivedArticle
from summarize.errors import AnswerError, ServiceError, SourceError, SummarizeError, reason
from summarize.printable import escaped
from summarize.report import one_line

State = Literal["done", "failed", "left"]
"""`left`: nothing is wrong with the article, but the budget was spent or the service was gone."""

_NOTHING = Spending()
_FAST = 1
_TOGETHER = 1 << 16
"""Bytes of lines from which on they are packed: a sixth of the time that each takes by itself."""
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Reported:
    """What became of an article: its report, as a line of JSON or as plain values, or why there is none.

    `is_refused`: the model service would not answer, which is the article's fault or the service's.
    """

    state: State
    report: str | Mapping[str, Any] | None = None
    error: str | None = None
    is_refused: bool = False

    @property
    def forms(self) -> tuple[str | None, Mapping[str, Any]]:
        """The report as a line of JSON, and as values."""
        if self.report is None:
            return None, {}
        if isinstance(self.report, str):
            return self.report, json.loads(self.report)
        return line_of(self.report), self.report

    @classmethod
    def of(cls, error: SummarizeError | OSError) -> Self:
        """An article's failure. Whatever is not about one article leaves it for the next run."""
        if isinstance(error, OSError):
            return cls("failed", error=reason(error))
        is_refused = isinstance(error, ServiceError)
        failed = is_refused or isinstance(error, SourceError | AnswerError)
        return cls("failed" if failed else "left", error=str(error), is_refused=is_refused)


class Row(NamedTuple):
    """A row as a line of JSON, and what is counted of it. `identity` tells its article from others.

    The line, of `size` bytes, is packed with those of other rows, among which it begins at `start`: the rows
    of whole shards are in memory together. Rows that share a pack are to be pickled together, which
    pickles it once; each by itself would take all of it along.
    """

    state: State
    identity: tuple[str, str]
    packed: bytes
    start: int
    size: int
    spent: Spending

    @property
    def line(self) -> bytes:
        """The line, with its end."""
        return _unpacked(self.packed)[self.start : self.start + self.size]


_Part = tuple[State, tuple[str, str], bytes, Spending]
"""What a row is made of: its line is not packed yet."""


def rows_told(told: Iterable[tuple[ArchivedArticle, Reported, Spending]]) -> Iterator[Row]:
    """The rows of some articles: what became of each, and what it took in whatever run."""
    parts: list[_Part] = []
    size = 0
    for document, reported, spent in told:
        identity = document.identity
        line = _line(_columns(document, reported, identity), spent)
        parts.append((reported.state, identity, line, spent))
        size += len(line)
        if size > _TOGETHER:
            yield from _packed(parts)
            parts, size = [], 0
    yield from _packed(parts)


def _packed(parts: Sequence[_Part]) -> Iterator[Row]:
    """Rows whose lines are packed together."""
    packed = zlib.compress(b"".join(line for _, _, line, _ in parts), _FAST)
    start = 0
    for state, identity, line, spent in parts:
        yield Row(state, identity, packed, start, len(line), spent)
        start += len(line)


def made_by_rules(job: Job, documents: Sequence[ArchivedArticle]) -> list[Row]:
    """The rows of articles that are reported on without a model."""
    return list(rows_told((each, _by_rules(job, each), _NOTHING) for each in documents))


def _by_rules(job: Job, document: ArchivedArticle) -> Reported:
    from summarize.batch.making import values  # here, for who only hands out shards makes nothing

    try:
        return Reported("done", values(job, document))
    except (SummarizeError, OSError) as error:
        return Reported.of(error)


@lru_cache(maxsize=1)
def _unpacked(packed: bytes) -> bytes:
    """The lines of rows that were packed together, which are asked for one after the other."""
    return zlib.decompress(packed)


def _line(columns: dict[str, Any], spent: Spending) -> bytes:
    """A row's line, with its end."""
    taken = {"requests": spent.usage.requests, "tokens": spent.tokens, "cost": spent.dollars}
    line = f"{one_line(columns | taken)}\n"
    try:
        return line.encode()
    except UnicodeEncodeError:  # no column can hold half a character
        return _LONE_SURROGATE.sub("\ufffd", line).encode()


def _columns(
    document: ArchivedArticle, reported: Reported, identity: tuple[str, str]
) -> dict[str, Any]:
    """The row by column; `quotes` and `claims` are nested, `report` is the whole as JSON."""
    line, report = reported.forms
    record = document.record
    languages = report.get("languages") or [{}]
    name, sha256 = identity
    return {
        "id": name,
        "url": document.url,
        "sha256": sha256,
        "state": reported.state,
        "language": languages[0].get("code"),
        "title": report.get("title") or record.get("title"),
        "published": report.get("published") or record.get("published"),
        "summary": _summary(report),
        "quotes": [_said(quote) for quote in report.get("quotes", ())],
        "claims": [_said(claim) for claim in report.get("claims", ())],
        "report": line,
        "error": escaped(reported.error) if reported.error else None,
    }


def _summary(report: Mapping[str, Any]) -> str | None:
    sentences = report.get("summary", {}).get("sentences", ())
    return " ".join(sentence["text"] for sentence in sentences) or None


def _said(said: Mapping[str, Any]) -> dict[str, Any]:
    """Who said what, of a quotation or a claim."""
    speaker = said.get("speaker") or {}
    cites = said.get("cites") or [{"start": None, "end": None}]
    return {
        "text": said.get("text"),
        "speaker": speaker.get("name"),
        "role": speaker.get("role"),
        "via": said.get("via"),
        "status": said.get("status"),
        "confidence": said.get("confidence"),
        "polarity": said.get("polarity"),
        "translation": said.get("translation"),
        "start": said.get("start", cites[0]["start"]),
        "end": said.get("end", cites[-1]["end"]),
    }
