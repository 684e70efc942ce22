"""The sentence that a quotation stands in, for a reader who is not told whose words they are."""

import re

from summarize.article import Span
from summarize.characters import LINE_ENDS
from summarize.passages.sentences import split_sentences
from summarize.report import QuotedClaim

_LINE_END = re.compile(f"[{LINE_ENDS}]")


def surrounding(text: str, quote: QuotedClaim) -> Span:
    """The article's sentences that the quotation touches, in the lines that it stands on."""
    before = max((match.end() for match in _LINE_END.finditer(text, 0, quote.start)), default=0)
    after = _LINE_END.search(text, quote.end)
    line = Span(before, after.start() if after else len(text))
    touched = [
        Span(line.start + sentence.start, line.start + sentence.end)
        for sentence in split_sentences(text[line.start : line.end], quote.language)
        if line.start + sentence.start < quote.end and quote.start < line.start + sentence.end
    ]
    if not touched:
        return Span(quote.start, quote.end)
    return Span(min(quote.start, touched[0].start), max(quote.end, touched[-1].end))
