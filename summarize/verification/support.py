"""Whether a sentence says only what the passages that it cites say.

Three answers. *Unsupported*: something in it is missing from the article or contradicted there, and
the problem says what, with the words on both sides. *Supported*: nothing speaks against it, and
enough of it was found. *Unchecked*: nothing speaks against it, but too little of it could be
checked: it is in another script, or in words of its own.

What can be compared without understanding is compared: figures, names, offices, negation, doubt and
plan, reasons, who is said to have said it, who stands where, and how much of its words the cited
passages hold. A figure or name that stands elsewhere in the article corrects the citation. What no
surface can show is not seen: a paraphrase that turns the meaning round with other words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from summarize.article import Span
from summarize.characters import as_read
from summarize.engines.draft import DraftName
from summarize.report import ClaimStatus
from summarize.verification import checks
from summarize.verification.source import SourceText

_LONGEST = 2_000  # characters; what is longer is no sentence of a summary


@dataclass(frozen=True, slots=True)
class Support:
    """What a sentence rests on, what speaks against it, and what is not known.

    `doubts` are reasons why it could not be checked, with nothing that speaks against it.
    """

    text: str
    cites: tuple[Span, ...]
    problems: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    score: float = 1.0

    @property
    def status(self) -> ClaimStatus:
        """What became of it."""
        if self.problems:
            return "unsupported"
        return "unchecked" if self.doubts else "supported"


Origin = Literal["draft", "cited", "uncited"]
"""Whose a sentence is: an engine's, or somebody else's, who said what it rests on or was not asked."""


def find_support(
    source: SourceText,
    text: str,
    language: str,
    cites: Sequence[Span],
    pairs: Sequence[DraftName] = (),
    origin: Origin = "draft",
) -> Support:
    """Check a sentence in `language` against the passages that it cites, and complete its cites.

    Without cites, the passages that hold most of it are found. `pairs` are names of the article with
    what they are in the sentence's language, as a report's table has them. What
    stands in quotation marks is put right in a draft, and looked at in what others wrote.
    """
    valid = tuple(span for span in dict.fromkeys(cites) if source.is_valid(span))
    if _is_verbatim(source, text, valid):
        return Support(text, valid)
    if len(text) > _LONGEST:
        problem = f"it is too long to be checked ({len(text)} characters)"
        return Support(text, valid, (problem,), score=0.0)
    settled = checks.settle_quotations(source, text, language, is_given=origin != "draft")
    cited = source.places(valid)
    found = checks.weigh(source, settled, language, cited, pairs, origin == "uncited")
    return Support(found.text, found.cites, found.problems, found.doubts, found.score)


def _is_verbatim(source: SourceText, text: str, cites: Sequence[Span]) -> bool:
    """Whether a sentence says what one of its cites says, but for white space and what nobody sees."""
    words = as_read(text).split()
    if not words:
        return False
    for span in cites:
        cited = source.text[span.start : span.end]
        if (cited == text or as_read(cited).split() == words) and source.places([span]):
            return True
    return False
