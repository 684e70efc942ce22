"""What a shard of reports holds: a row for each article, whatever became of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from summarize.batch.ledger import Sealed
from summarize.corpus.accounts import Spending
from summarize.corpus.documents import ArchivedArticle
from summarize.printable import escaped

State = Literal["done", "failed", "left"]
"""`left`: nothing is wrong with the article, but the budget was spent or the service was gone."""


@dataclass(frozen=True, slots=True)
class Row:
    """An article's row. `spent` is what it has taken, in whatever run.

    `is_refused`: the model service would not answer, which is the article's fault or the service's.
    """

    document: ArchivedArticle
    state: State
    sealed: Sealed | None = None
    error: str | None = None
    spent: Spending = field(default_factory=Spending)
    is_refused: bool = False

    def columns(self) -> dict[str, Any]:
        """The row by column; `quotes` and `claims` are nested, `report` is the whole as JSON."""
        line = self.sealed.line if self.sealed else None
        report: Mapping[str, Any] = json.loads(line) if line else {}
        record = self.document.record
        languages = report.get("languages") or [{}]
        return {
            "id": escaped(self.document.id),
            "url": self.document.url,
            "sha256": self.document.sha256,
            "state": self.state,
            "language": languages[0].get("code"),
            "title": report.get("title") or record.get("title"),
            "published": report.get("published") or record.get("published"),
            "summary": _summary(report),
            "quotes": [_said(quote) for quote in report.get("quotes", ())],
            "claims": [_said(claim) for claim in report.get("claims", ())],
            "report": line,
            "error": escaped(self.error) if self.error else None,
            "requests": self.spent.usage.requests,
            "tokens": self.spent.tokens,
            "cost": self.spent.dollars,
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
