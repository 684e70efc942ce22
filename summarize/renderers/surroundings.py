"""The sentence that a quotation stands in, for a reader who is not told whose words they are."""

import re
from functools import lru_cache

from summarize.article import Span
from summarize.passages.layout import line_ends
from summarize.passages.sentences import split_sentences
from summarize.report import QuotedClaim

_SPACE = re.compile(r"\s+")
_FARTHEST = 1_000
"""Characters on either side of a quotation in which its sentence is looked for, and up to twice as
many: a line may be all of a text, and have thousands of quotations."""


def surrounding(text: str, quote: QuotedClaim) -> Span:
    """The article's sentences that the quotation touches, in the lines that it stands on."""
    line = _line(text, quote)
    touched = [
        Span(line.start + sentence.start, line.start + sentence.end)
        for sentence in _sentences(text[line.start : line.end], quote.language)
        if line.start + sentence.start < quote.end and quote.start < line.start + sentence.end
    ]
    if not touched:
        return Span(quote.start, quote.end)
    return Span(min(quote.start, touched[0].start), max(quote.end, touched[-1].end))


@lru_cache(maxsize=8)
def _sentences(line: str, language: str) -> tuple[Span, ...]:
    """The sentences of a line, which neighbours on it ask for one after the other."""
    return tuple(split_sentences(line, language))


def _line(text: str, quote: QuotedClaim) -> Span:
    """The lines that the quotation stands on, as far as they are near."""
    # In steps, so that neighbours get the same.
    first = max(0, quote.start // _FARTHEST - 1) * _FARTHEST
    last = min(len(text), (quote.end // _FARTHEST + 2) * _FARTHEST)
    ends = line_ends(text, first, quote.start)
    before = ends[-1] + 1 if ends else first and _after_a_word(text, first, quote.start)
    after = line_ends(text, quote.end, last)
    return Span(before, after[0] if after else last)


def _after_a_word(text: str, first: int, end: int) -> int:
    """The beginning of a word behind `first`, where there is one."""
    gap = _SPACE.search(text, first, end)
    return gap.end() if gap else first
