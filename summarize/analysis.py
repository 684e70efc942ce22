"""What can be known of an article without a model: passages, languages, quotations, claims.

Both engines start from this, and verification ends with it: whatever an engine says is checked
against what is found here.
"""

from dataclasses import dataclass

from summarize.article import Article
from summarize.passages import Passage
from summarize.quotations import Claim, Quote


@dataclass(frozen=True, slots=True)
class LanguageShare:
    """A language of the page and the share of the page's letters (0..1) that is written in it."""

    code: str
    script: str
    share: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Analysis:
    """An article with everything our own finders say of it, in document order.

    `quotes` and `claims` are those of the story; what is said in the page's furniture is left out.
    `languages` is sorted by share, the story's main language first.
    """

    article: Article
    passages: tuple[Passage, ...]
    languages: tuple[LanguageShare, ...]
    quotes: tuple[Quote, ...]
    claims: tuple[Claim, ...]
