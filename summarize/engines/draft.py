"""The draft: what an engine proposes, before anything in it is believed.

A draft points into the article (spans) and into the analysis (positions of quotations and
passages); it never carries a quotation's words. `summarize.verification` turns it into a report.
"""

from dataclasses import dataclass
from typing import Protocol

from summarize.analysis import Analysis
from summarize.article import Span
from summarize.report import EngineRun


@dataclass(frozen=True, slots=True)
class Task:
    """What the reader asked for: `to` is a language code, `words` the summary's length."""

    to: str = "en"
    words: int = 60


@dataclass(frozen=True, slots=True)
class DraftSentence:
    """A summary sentence and the spans that the engine says it rests on (perhaps none)."""

    text: str
    cites: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class DraftAttribution:
    """What the engine says of `analysis.quotes[quote]`. `None` is "the engine does not know"."""

    quote: int
    speaker: str | None = None
    role: str | None = None
    via: str | None = None
    translation: str | None = None


@dataclass(frozen=True, slots=True)
class DraftClaim:
    """A reported claim. `claim` is its position in `analysis.claims` when it is one of those."""

    text: str
    cites: tuple[Span, ...]
    speaker: str | None = None
    claim: int | None = None


@dataclass(frozen=True, slots=True)
class DraftTranslation:
    """A translation of `analysis.passages[passage]`."""

    passage: int
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An engine's whole answer. `language` is the code of the summary's language.

    Quotations and passages that the engine leaves out stay in the report: unattributed by the
    engine, untranslated. `warnings` say what went wrong on the way (split, retried, cut short).
    """

    language: str
    sentences: tuple[DraftSentence, ...]
    attributions: tuple[DraftAttribution, ...]
    claims: tuple[DraftClaim, ...]
    translations: tuple[DraftTranslation, ...]
    engine: EngineRun
    warnings: tuple[str, ...] = ()


class Engine(Protocol):
    """Something that drafts reports: a model service, or the offline rules.

    Raises `ServiceError`, `BudgetError` or `AnswerError`; safe to call from several threads.
    """

    def draft(self, analysis: Analysis, task: Task) -> Draft:
        """Draft the report of one article."""
        ...
