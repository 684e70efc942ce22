"""Cited summaries and verbatim, attributed quotations from news articles in any language.

    from summarize import summarize
    report = summarize(text)

Names are imported on first use, so that `import summarize` costs nothing that is not used.
"""

from summarize import working_folder  # before anything is looked for there

# isort: split
from typing import TYPE_CHECKING

from summarize.lazily import from_homes

if TYPE_CHECKING:
    from summarize.article import Article, Span
    from summarize.errors import SummarizeError
    from summarize.languages import LanguageGuess, detect_language
    from summarize.passages import Passage, split_passages
    from summarize.pipeline import summarize
    from summarize.quotations import Claim, Quote, Speaker, find_claims, find_quotes
    from summarize.report import Report
    from summarize.settings import Service, Settings
    from summarize.sources import read_article
    from summarize.verification.checking import (
        SentenceCheck,
        TranslationCheck,
        check_sentence,
        check_translation,
    )

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Claim",
    "LanguageGuess",
    "Passage",
    "Quote",
    "Report",
    "SentenceCheck",
    "Service",
    "Settings",
    "Span",
    "Speaker",
    "SummarizeError",
    "TranslationCheck",
    "check_sentence",
    "check_translation",
    "detect_language",
    "find_claims",
    "find_quotes",
    "read_article",
    "split_passages",
    "summarize",
]

if not TYPE_CHECKING:  # which would take every name for one of ours
    __getattr__ = from_homes(
        globals(),
        {
            "summarize.article": ("Article", "Span"),
            "summarize.errors": ("SummarizeError",),
            "summarize.languages": ("LanguageGuess", "detect_language"),
            "summarize.passages": ("Passage", "split_passages"),
            "summarize.pipeline": ("summarize",),
            "summarize.quotations": ("Claim", "Quote", "Speaker", "find_claims", "find_quotes"),
            "summarize.report": ("Report",),
            "summarize.settings": ("Service", "Settings"),
            "summarize.sources": ("read_article",),
            "summarize.verification.checking": (
                "SentenceCheck",
                "TranslationCheck",
                "check_sentence",
                "check_translation",
            ),
        },
    )


del from_homes, working_folder


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
