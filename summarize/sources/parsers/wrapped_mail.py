"""What line ends and marks of quoting mean in the plain text of a mail.

A mail program breaks lines at a width and puts `>` in front of each that it quotes; with
`format=flowed` (RFC 3676) a blank at a line's end says that the paragraph goes on. A reader is shown
paragraphs, and so are we.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from summarize.passages.layout import paragraphs

_MARKS = re.compile(r"(?:>[ \t]?)*")
_SIGNATURE = "-- "


def unwrapped(text: str, *, flowed: bool = False, joined: bool = False) -> str:
    """The text with each quoted or flowing paragraph on one line, a blank line where quoting changes.

    `joined` says that the blank at the end of a flowing line is no part of the text (`DelSp`).
    """
    lines = (line.removesuffix("\r") for line in text.split("\n"))
    parts = []
    for depth, run in groupby(map(_parted, lines), key=lambda parted: parted[0]):
        content = [line for _, line in run]
        if flowed:
            parts.append("\n".join(_flowing(content, joined=joined)))
        else:
            parts.append(_filled("\n".join(content)) if depth else "\n".join(content))
    return "\n\n".join(parts) if len(parts) > 1 else "".join(parts)


def _parted(line: str) -> tuple[int, str]:
    """How deep a line is quoted, and the line without its marks."""
    marks = _MARKS.match(line)
    assert marks is not None, "every part of the expression may be empty"
    return marks[0].count(">"), line[marks.end() :]


def _flowing(lines: Iterable[str], *, joined: bool) -> Iterator[str]:
    paragraph = ""
    for line in lines:
        # A blank in front keeps a line from looking quoted (RFC 3676, 4.4).
        content = line.removeprefix(" ")
        if line.endswith(" ") and line != _SIGNATURE:
            paragraph += content[:-1] if joined else content
            continue
        yield paragraph + content
        paragraph = ""
    if paragraph:
        yield paragraph


def _filled(text: str) -> str:
    """A quoted text, each paragraph that was wrapped at a width on one line."""
    whole = []
    end = 0
    for start, stop in paragraphs(text):
        whole += [text[end:start], " ".join(text[start:stop].split("\n"))]
        end = stop
    return "".join((*whole, text[end:]))
