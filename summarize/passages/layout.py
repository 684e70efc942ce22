"""Lines and paragraphs: what the line breaks of a text mean.

A page's text puts one paragraph on a line, and a menu's every item too; an e-mail or a text file
wraps a paragraph over many short lines. Sentences may run on over the breaks of the second kind
only, so those are told apart here, before anybody looks at words. Time is linear in the text.
"""

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, Self

from summarize.article import Span
from summarize.characters import LINE_ENDS, UNSPACED, places_of

_LINE_ENDS = LINE_ENDS.encode("ascii").decode("unicode_escape")
_QUOTE_MARKS = re.compile(r"(?:>[ \t]?)+")
"""What mail puts in front of each line that it quotes."""
_WRAP_WIDTHS = range(40, 121)
"""Widths (characters of the longest line) at which people and programs wrap text."""
_PAIR_WIDTHS = range(60, 81)
"""The commonest of them."""
_TEXTS_KEPT = 2  # an article is asked for its paragraphs by who splits it and by who reads it
_UNSPACED_WORD = 2
_SHORT_OF_WIDTH = 8
"""How much the longest line of a block may fall short of the width that it was wrapped at."""
_RAGGED = 0.85
"""How full, of a width, lines are that were wrapped by the breadth of their letters (a PDF's columns)."""
_LEAST_BROKEN = 3
"""Sentences that lines break before a text without blank lines is taken for one that was wrapped."""
_MOSTLY = 0.8
"""The share of these that break where the line was full."""


def lines(text: str) -> list[Span]:
    """The lines of `text` that hold more than white space, without the white space around them."""
    spans = (trimmed(text, *line) for line in whole_lines(text))
    return [span for span in spans if span is not None]


def whole_lines(text: str) -> list[Span]:
    """The lines of `text` that hold anything, with the white space around them."""
    ends = line_ends(text, 0, len(text))
    starts = (0, *(end + 1 for end in ends))
    return [
        Span(start, end)
        for start, end in zip(starts, (*ends, len(text)), strict=True)
        if end > start
    ]


def line_ends(text: str, start: int, end: int) -> list[int]:
    """The places in `[start, end)` where a line ends, in order."""
    return places_of(_LINE_ENDS, text, start, end)


def trimmed(text: str, start: int, end: int) -> Span | None:
    """`[start, end)` without white space at its edges; `None` when nothing else is in it."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    if left == len(piece):
        return None
    return Span(start + left, start + len(piece.rstrip()))


@lru_cache(maxsize=_TEXTS_KEPT)
def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of `text`: single lines, and runs of lines that were wrapped at a width.

    A break is a wrap when the next line's first word would not have fitted into the width any
    more; only when that holds for every break of a block (lines with no blank line in between)
    is the block taken for one wrapped paragraph. Two lines tell no width: they need that of
    the text's other blocks, or a sentence that goes on in small letters. Nor need paragraphs have a
    blank line between them: where a block's sentences break at full lines, as in what is copied
    from a PDF, those lines are wrapped, and the others end paragraphs.
    """
    blocks = list(_blocks(text))
    widths = [_width(block) for block in blocks if len(block) > 2 and _is_wrapped(text, block)]
    known = max(widths, default=0)
    found: list[Span] = []
    for block in blocks:
        if _is_wrapped(text, block) if len(block) > 2 else _is_pair(text, block, known):
            found.append(Span(block[0].start, block[-1].end))
        else:
            found.extend(_runs(text, block))
    return tuple(found)


def _blocks(text: str) -> Iterator[list[Span]]:
    """The lines of a text, those together that no blank line and no other depth of quoting parts."""
    block: list[Span] = []
    depth = 0
    for line in lines(text):
        marks = _QUOTE_MARKS.match(text, line.start, line.end)
        deeper = text.count(">", line.start, marks.end()) if marks is not None else 0
        blank = marks is not None and marks.end() == line.end
        apart = (
            deeper != depth or blank or _breaks(text, block[-1].end if block else 0, line.start) > 1
        )
        if block and apart:
            yield block
            block = []
        if blank:
            yield [line]
        else:
            block.append(line)
        depth = deeper
    if block:
        yield block


def _breaks(text: str, start: int, end: int) -> int:
    gap = text[start:end]
    return 1 if len(gap) == 1 else len(gap.splitlines())


def _width(block: list[Span]) -> int:
    return max((line.end - line.start for line in block), default=0)


def _is_wrapped(text: str, block: list[Span], width: int = 0) -> bool:
    """Whether every line of a block was broken since the next word was too long for `width`.

    Or, where people break lines, in the middle of a sentence.
    """
    width = width or _width(block)
    if width not in _WRAP_WIDTHS:
        return False
    quoted = all(text[line.start] == ">" for line in block)
    for line, following in itertools.pairwise(block):
        # Mail puts a mark in front of each line that it quotes.
        rest = text[following.start : following.end].lstrip("> " if quoted else "")
        word = rest.split(None, 1)[0] if rest else ""
        if UNSPACED.match(word):  # a line may break between any two letters
            word = word[:_UNSPACED_WORD]
        length = line.end - line.start
        too_long = length <= width < length + 1 + len(word)
        if not (too_long or (length in _WRAP_WIDTHS and _goes_on(text, line, word))):
            return False
    return True


def _goes_on(text: str, line: Span, word: str) -> bool:
    """Whether a sentence goes on behind a line that was broken by hand, short of the width."""
    last = text[line.end - 1]
    return (last.isalpha() or last in ",-") and word[:1].islower()


def _runs(text: str, block: list[Span]) -> list[Span]:
    """The paragraphs of a block that is not one: its lines, or the runs of those that were wrapped."""
    width = _width(block)
    if len(block) <= _LEAST_BROKEN or width not in _WRAP_WIDTHS:
        return block
    breaks = [_Break.between(text, *pair, width) for pair in itertools.pairwise(block)]
    broken = [each for each in breaks if each.goes_on]
    if len(broken) < _LEAST_BROKEN:
        return block
    # Wrapped by counting letters, or by the breadth that they had in print.
    ragged = not all(each.has_no_room for each in broken)
    if ragged and sum(each.is_late for each in broken) < _MOSTLY * len(broken):
        return block
    runs = block[:1]
    for each, line in zip(breaks, block[1:], strict=True):
        if each.goes_on or each.has_no_room or (ragged and each.is_late):
            runs[-1] = Span(runs[-1].start, line.end)
        else:
            runs.append(line)
    return runs


class _Break(NamedTuple):
    """The break between two lines: that there was no room left, or little, or that a sentence goes on."""

    has_no_room: bool
    is_late: bool
    goes_on: bool

    @classmethod
    def between(cls, text: str, line: Span, following: Span, width: int) -> Self:
        """The break behind `line`, in a block that may have been wrapped at `width`."""
        word = text[following.start : following.end].split(None, 1)[0]
        length = line.end - line.start
        return cls(
            length + 1 + len(word) > width,
            length >= _RAGGED * width,
            length in _WRAP_WIDTHS and _goes_on(text, line, word),
        )


def _is_pair(text: str, block: list[Span], known: int) -> bool:
    """Whether two lines are one paragraph that was wrapped."""
    if len(block) != 2:
        return False
    first, second = block
    length = first.end - first.start
    if known - _SHORT_OF_WIDTH < length < known + _SHORT_OF_WIDTH:
        return _is_wrapped(text, block, max(known, length))
    return (
        length in _PAIR_WIDTHS
        and text[first.end - 1].isalpha()
        and text[second.start].islower()
        and second.end - second.start <= length
    )
