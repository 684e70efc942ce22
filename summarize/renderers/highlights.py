"""An article's text cut for display: its paragraphs, and what is highlighted in each.

Highlights may overlap (a claim holds a quotation, two sentences rest on one passage), and markup
may not: the text is cut at every border, and each stretch carries what holds there. Together the
stretches are the text, word for word.
"""

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from summarize.article import Span
from summarize.characters import LINE_ENDS

_LINE = re.compile(f"[^{LINE_ENDS}]+")


@dataclass(frozen=True, slots=True)
class Highlight:
    """A stretch `[start, end)` to be set off; what is empty is not shown.

    `anchor` names its beginning, `note` explains all of it, `label` stands at its end.
    """

    start: int
    end: int
    classes: str = ""
    anchor: str = ""
    note: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the text in which nothing begins or ends.

    `anchors` are of the highlights that begin here, `labels` of those that end here.
    """

    text: str
    classes: str = ""
    note: str = ""
    anchors: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the text that is not blank, without its line end."""

    start: int
    end: int
    segments: tuple[Segment, ...]


def paragraphs(text: str, highlights: Iterable[Highlight]) -> Iterator[Paragraph]:
    """The text's paragraphs in order."""
    coming = sorted(
        (highlight for each in highlights if (highlight := _trimmed(text, each))),
        key=lambda highlight: (highlight.start, -highlight.end),
        reverse=True,  # the next one is the last of the list
    )
    active: list[Highlight] = []
    for line in _LINE.finditer(text):
        if line[0].strip():
            cuts = _segments(text, Span(*line.span()), active, coming)
            yield Paragraph(*line.span(), tuple(cuts))


def _trimmed(text: str, highlight: Highlight) -> Highlight | None:
    """The highlight without white space around it, so that it begins and ends where text does."""
    words = text[highlight.start : highlight.end]
    if not words.strip():
        return None
    start = highlight.end - len(words.lstrip())
    return replace(highlight, start=start, end=highlight.start + len(words.rstrip()))


def _segments(
    text: str, line: Span, active: list[Highlight], coming: list[Highlight]
) -> Iterator[Segment]:
    """The segments of a line; moves to `active` what begins in it, and drops what has ended."""
    borders = {*line}
    for highlight in active:
        borders.add(min(highlight.end, line.end))
    for highlight in itertools.takewhile(lambda h: h.start < line.end, reversed(coming)):
        borders |= {highlight.start, min(highlight.end, line.end)}
    for start, end in itertools.pairwise(sorted(borders)):
        active[:] = [highlight for highlight in active if highlight.end > start]
        opened = len(active)
        while coming and coming[-1].start <= start:
            active.append(coming.pop())
        yield Segment(
            text=text[start:end],
            classes=" ".join(dict.fromkeys(" ".join(h.classes for h in active).split())),
            note=" · ".join(dict.fromkeys(h.note for h in active if h.note)),
            anchors=tuple(h.anchor for h in active[opened:] if h.anchor),
            labels=tuple(dict.fromkeys(h.label for h in active if h.label and h.end == end)),
        )
    active[:] = [highlight for highlight in active if highlight.end > line.end]
