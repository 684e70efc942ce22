"""What rests on text that a reader of the page does not see: told, and never passed for verified.

The words are in the page all the same, and may be the rest of a story that opens with a click; so
nothing of them is dropped, but whoever looks for them on the page will not find them.
"""

from collections.abc import Sequence
from dataclasses import replace

from summarize.article import Span
from summarize.report import QuotedClaim, ReportedClaim, Sentence

_WORDS = "these words are hidden on the page"
_SPEAKER = "who says so is hidden on the page"
_SOURCE = "it rests on text that is hidden on the page"


def quoted_in_sight(quote: QuotedClaim, hidden: Sequence[Span]) -> QuotedClaim:
    """The quotation, unverified if its words or its speaker's name are hidden."""
    speaker = quote.speaker
    if _touches(hidden, quote.start, quote.end):
        problem = _WORDS
    elif speaker and speaker.start is not None and _touches(hidden, speaker.start, speaker.end):
        problem = _SPEAKER
    else:
        return quote
    return replace(quote, status="unverified", problems=(*quote.problems, problem))


def claimed_in_sight(claim: ReportedClaim, hidden: Sequence[Span]) -> ReportedClaim:
    """The claim, unchecked if what it cites is hidden."""
    if claim.status != "supported" or not _cites(claim.cites, hidden):
        return claim
    return replace(claim, status="unchecked", problems=(*claim.problems, _SOURCE))


def told_in_sight(sentence: Sentence, hidden: Sequence[Span]) -> Sentence:
    """The summary's sentence, unchecked if what it cites is hidden."""
    if sentence.status != "supported" or not _cites(sentence.cites, hidden):
        return sentence
    return replace(sentence, status="unchecked", problems=(*sentence.problems, _SOURCE))


def _cites(cites: Sequence[Span], hidden: Sequence[Span]) -> bool:
    return any(_touches(hidden, cite.start, cite.end) for cite in cites)


def _touches(hidden: Sequence[Span], start: int, end: int | None) -> bool:
    last = start if end is None else end
    return any(span.start < last and start < span.end for span in hidden)
