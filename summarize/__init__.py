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

__getattr__ = from_homes(
    globals(),
    {
        "summarize.article": ("Article",),
        "summarize.languages": ("detect_language",),
        "summarize.passages": ("split_passages",),
        "summarize.pipeline": ("summarize",),
        "summarize.quotations": ("find_claims", "find_quotes"),
        "summarize.report": ("Report",),
        "summarize.settings": ("Settings",),
        "summarize.verification.checking": ("check_sentence", "check_translation"),
    },
)


del from_homes, working_folder


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
