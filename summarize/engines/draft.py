"""The draft: what an engine proposes, before anything in it is believed.

A draft points into the article (spans) and into the analysis (positions of quotations and
passages); it never carries a quotation's words. `summarize.verification` turns it into a report.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from summarize.article import Polarity, Span
from summarize.report import EngineRun
from summarize.settings import Settings

if TYPE_CHECKING:  # a process that only hands work on need not load what finds things
    from summarize.analysis import Analysis

WITHOUT_MODEL = "Made without the model, which failed"
"""How the warning of a report begins that the rules made in place of a model."""


@dataclass(frozen=True, slots=True)
class Task:
    """What the reader asked for: `to` is a language code, `words` the summary's length.

    `full_text`: every passage in another language is to be translated, not only those that stand
    out of a page in the reader's own. `spellings` are names on pages, each as the reader is to have it.
    """

    to: str = "en"
    words: int = 60
    full_text: bool = False
    spellings: tuple[tuple[str, str], ...] = ()

    @classmethod
    def from_settings(cls, settings: Settings) -> "Task":
        """What the settings ask an engine for."""
        return cls(to=settings.to, words=settings.words, full_text=settings.full_text)


@dataclass(frozen=True, slots=True)
class DraftName:
    """Somebody or something that an engine names.

    `page` is the name as the article writes it, `reader` the same in the reader's language and
    script, `role` in the reader's language.
    """

    page: str
    reader: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class DraftSentence:
    """A summary sentence and the spans that the engine says it rests on (perhaps none)."""

    text: str
    cites: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class DraftAttribution:
    """What the engine says of `analysis.quotes[quote]`. `None` is "the engine does not know".

    `nobody` says that it is a title, a term or the like, which nobody said.
    """

    quote: int
    speaker: DraftName | None = None
    via: str | None = None
    translation: str | None = None
    nobody: bool = False


@dataclass(frozen=True, slots=True)
class DraftClaim:
    """A reported claim. `claim` is its position in `analysis.claims` when it is one of those.

    `text` is in the language of the summary, `None` for the article's own words.
    """

    text: str | None
    cites: tuple[Span, ...]
    speaker: DraftName | None = None
    claim: int | None = None
    polarity: Polarity = "asserted"


@dataclass(frozen=True, slots=True)
class DraftTranslation:
    """A translation of `analysis.passages[passage]`."""

    passage: int
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An engine's whole answer. `language` is the code of the summary's language.

    Quotations and passages that the engine leaves out stay in the report: unattributed by the
    engine, untranslated. `claims` of an engine that `chooses` are the ones to be shown; those of
    another one only add to the analysis's. `names` are those that the texts use, `title` is in
    the reader's language. `warnings` say what went wrong on the way (split, retried, cut short).
    """

    language: str
    sentences: tuple[DraftSentence, ...]
    attributions: tuple[DraftAttribution, ...]
    claims: tuple[DraftClaim, ...]
    translations: tuple[DraftTranslation, ...]
    engine: EngineRun
    warnings: tuple[str, ...] = ()
    names: tuple[DraftName, ...] = ()
    title: str | None = None
    chooses: bool = False


class Engine(Protocol):
    """Something that drafts reports: a model service, or the offline rules.

    Raises `ServiceError`, `BudgetError` or `AnswerError`; safe to call from several threads.
    """

    def draft(self, analysis: "Analysis", task: Task) -> Draft:
        """Draft the report of one article."""
        ...
