"""What a shard of reports holds: a row for each article, whatever became of it.

A row is complete when it is made, as the line of JSON that it is in a shard of JSON lines. So whoever
works on articles makes whole rows, and the run has nothing left to do but to put them together.
"""

import json
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Self

from summarize.batch.job import Job
from summarize.corpus.accounts import Spending
from summarize.corpus.documents import ArchivedArticle
from summarize.errors import AnswerError, ServiceError, SourceError, SummarizeError, reason
from summarize.printable import escaped

State = Literal["done", "failed", "left"]
"""`left`: nothing is wrong with the article, but the budget was spent or the service was gone."""

_NOTHING = Spending()
_FAST = 1
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Reported:
    """What became of an article: its report as JSON on one line, or why there is none.

    `is_refused`: the model service would not answer, which is the article's fault or the service's.
    """

    state: State
    report: str | None = None
    error: str | None = None
    is_refused: bool = False

    @classmethod
    def of(cls, error: SummarizeError | OSError) -> Self:
        """An article's failure. Whatever is not about one article leaves it for the next run."""
        if isinstance(error, OSError):
            return cls("failed", error=reason(error))
        is_refused = isinstance(error, ServiceError)
        failed = is_refused or isinstance(error, SourceError | AnswerError)
        return cls("failed" if failed else "left", error=str(error), is_refused=is_refused)


@dataclass(frozen=True, slots=True)
class Row:
    """A row as a line of JSON, and what is counted of it. `identity` tells its article from others.

    The line, of `size` bytes, is packed, for the rows of whole shards are in memory together.
    """

    state: State
    identity: tuple[str, str]
    packed: bytes
    size: int
    spent: Spending = field(default=_NOTHING)

    @classmethod
    def of(cls, document: ArchivedArticle, reported: Reported, spent: Spending = _NOTHING) -> Self:
        """An article's row; `spent` is what it has taken, in whatever run."""
        identity = document.identity
        columns = _columns(document, reported, identity) | {
            "requests": spent.usage.requests,
            "tokens": spent.tokens,
            "cost": spent.dollars,
        }
        line = json.dumps(columns, ensure_ascii=False) + "\n"
        try:
            told = line.encode()
        except UnicodeEncodeError:  # no column can hold half a character
            told = _LONE_SURROGATE.sub("\ufffd", line).encode()
        return cls(reported.state, identity, zlib.compress(told, _FAST), len(told), spent)

    @property
    def line(self) -> bytes:
        """The line, with its end."""
        return zlib.decompress(self.packed)


def made_by_rules(job: Job, documents: Sequence[ArchivedArticle]) -> list[Row]:
    """The rows of articles that are reported on without a model."""
    return [Row.of(document, _by_rules(job, document)) for document in documents]


def _by_rules(job: Job, document: ArchivedArticle) -> Reported:
    try:
        return Reported("done", job.line(document))
    except (SummarizeError, OSError) as error:
        return Reported.of(error)


def _columns(
    document: ArchivedArticle, reported: Reported, identity: tuple[str, str]
) -> dict[str, Any]:
    """The row by column; `quotes` and `claims` are nested, `report` is the whole as JSON."""
    report: Mapping[str, Any] = json.loads(reported.report) if reported.report else {}
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
        "report": reported.report,
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
