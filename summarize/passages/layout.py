"""Lines and paragraphs: what the line breaks of a text mean.

A page's text puts one paragraph on a line, and a menu's every item too; an e-mail or a text file
wraps a paragraph over many short lines. Sentences may run on over the breaks of the second kind
only, so those are told apart here, before anybody looks at words. Time is linear in the text.
"""

import itertools
import re

from summarize.article import Span

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]++")
_WRAP_WIDTHS = range(40, 121)
"""Widths (characters of the longest line) at which people and programs wrap text."""


def lines(text: str) -> list[Span]:
    """The lines of `text` that hold more than white space, without the white space around them."""
    found = []
    for match in _LINE.finditer(text):
        span = trimmed(text, match.start(), match.end())
        if span is not None:
            found.append(span)
    return found


def trimmed(text: str, start: int, end: int) -> Span | None:
    """`[start, end)` without white space at its edges; `None` when nothing else is in it."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    if left == len(piece):
        return None
    return Span(start + left, start + len(piece.rstrip()))


def paragraphs(text: str) -> list[Span]:
    """The paragraphs of `text`: single lines, and runs of lines that were wrapped at a width.

    A break is a wrap when the next line's first word would not have fitted into the width any
    more; only when that holds for every break of a block (lines with no blank line in between)
    is the block taken for one wrapped paragraph.
    """
    found: list[Span] = []
    block: list[Span] = []
    for line in lines(text):
        if block and _breaks(text, block[-1].end, line.start) > 1:
            found.extend(_unwrapped(text, block))
            block = []
        block.append(line)
    found.extend(_unwrapped(text, block))
    return found


def _breaks(text: str, start: int, end: int) -> int:
    gap = text[start:end]
    return 1 if len(gap) == 1 else len(gap.splitlines())


def _unwrapped(text: str, block: list[Span]) -> list[Span]:
    """The paragraphs in one block of lines."""
    width = max((line.end - line.start for line in block), default=0)
    if len(block) < 3 or width not in _WRAP_WIDTHS:
        return block
    for line, following in itertools.pairwise(block):
        first_word = text[following.start : following.end].split(None, 1)[0]
        if line.end - line.start + 1 + len(first_word) <= width:
            return block
    return [Span(block[0].start, block[-1].end)]
