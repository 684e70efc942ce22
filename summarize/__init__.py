"""Cited summaries and verbatim, attributed quotations from news articles in any language.

    from summarize import summarize
    report = summarize(text)

Names are imported on first use, so that `import summarize` costs nothing that is not used.
"""

from summarize import working_folder  # before anything is looked for there

# isort: split
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarize.article import Article
    from summarize.languages import detect_language
    from summarize.passages import split_passages
    from summarize.pipeline import summarize
    from summarize.quotations import find_claims, find_quotes
    from summarize.report import Report
    from summarize.settings import Settings
    from summarize.verification.checking import check_sentence, check_translation

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Report",
    "Settings",
    "check_sentence",
    "check_translation",
    "detect_language",
    "find_claims",
    "find_quotes",
    "split_passages",
    "summarize",
]

_HOMES = {
    "Article": "summarize.article",
    "Report": "summarize.report",
    "Settings": "summarize.settings",
    "check_sentence": "summarize.verification.checking",
    "check_translation": "summarize.verification.checking",
    "detect_language": "summarize.languages",
    "find_claims": "summarize.quotations",
    "find_quotes": "summarize.quotations",
    "split_passages": "summarize.passages",
    "summarize": "summarize.pipeline",
}


del working_folder


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib  # here, so that the bare package stays free to import

    value = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
