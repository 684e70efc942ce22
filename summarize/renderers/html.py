"""A report as one web page that needs nothing else: no network, no script, no second file.

The page shows what the other renderers only cite: the whole article with quotations and claims
highlighted where they stand, coloured by speaker. Jinja escapes everything (autoescape), texts
are made printable first, and the page's own Content-Security-Policy allows its one style sheet
(by hash) and nothing more, so that even an escaping error could load and run nothing.
"""

import base64
import hashlib
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from summarize.languages import language_name
from summarize.printable import printable, printable_line
from summarize.renderers.document import engine_line
from summarize.report import Attribution, QuotedClaim, Report, ReportedClaim

_FOLDER = Path(__file__).parent
_COLOURS = 8
"""Speakers with a colour of their own; further ones share them."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the article with one set of highlights; `anchors` are of those that start here."""

    text: str
    classes: str = ""
    note: str = ""
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Highlight:
    start: int
    end: int
    anchor: str
    classes: str
    note: str


def render(report: Report, made: datetime | None = None) -> str:
    """The report as an HTML page; `made` is the time that its audit foot gives."""
    style = _style()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    page: str = _template().render(
        report=report,
        style=style,
        style_hash=f"sha256-{digest}",
        made=made.isoformat(timespec="seconds") if made else None,
        speakers=list(_speakers(report)),
        paragraphs=list(_paragraphs(report)),
        engine=engine_line(report.engine),
    )
    return page


@cache
def _style() -> str:
    return (_FOLDER / "report.css").read_text("utf-8")


@cache
def _template() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # here: only HTML needs it

    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "line": printable_line,
        "lines": printable,
        "language": language_name,
        "web": _web_address,
    }
    return environment.get_template("report.html.jinja")


def _web_address(url: str | None) -> str | None:
    """The URL if a reader may safely follow it, else `None`: `javascript:` and the like are not."""
    return url if url and url.lower().startswith(("https://", "http://")) else None


@dataclass(frozen=True, slots=True)
class _SpeakerView:
    """What the list of speakers shows of one: `colour` is its class, 0 is "unknown"."""

    name: str | None
    role: str | None
    colour: int
    quotes: tuple[tuple[str, QuotedClaim], ...]
    claims: tuple[tuple[str, ReportedClaim], ...]


def _name(speaker: Attribution | None) -> str | None:
    return speaker.name if speaker else None


def _colours(report: Report) -> dict[str | None, int]:
    """A colour for each speaker in the order of the article."""
    speakers = [quote.speaker for quote in report.quotes]
    speakers += [claim.speaker for claim in report.claims]
    named = dict.fromkeys(speaker.name for speaker in speakers if speaker)
    return {None: 0} | {name: number % _COLOURS + 1 for number, name in enumerate(named)}


def _speakers(report: Report) -> Iterator[_SpeakerView]:
    for name, colour in _colours(report).items():
        quotes = tuple(
            (f"q{i}", q) for i, q in enumerate(report.quotes, 1) if _name(q.speaker) == name
        )
        claims = tuple(
            (f"c{i}", c) for i, c in enumerate(report.claims, 1) if _name(c.speaker) == name
        )
        if quotes or claims:
            spoken = [quote.speaker for _, quote in quotes] + [claim.speaker for _, claim in claims]
            role = next((s.role for s in spoken if s and s.role), None)
            yield _SpeakerView(name, role, colour, quotes, claims)


def _highlights(report: Report) -> Iterator[_Highlight]:
    colours = _colours(report)
    for number, quote in enumerate(report.quotes, 1):
        who = quote.speaker.name if quote.speaker else "speaker unknown"
        note = f"{who} ({quote.status})"
        classes = f"quote s{colours[_name(quote.speaker)]} {quote.status}"
        yield _Highlight(quote.start, quote.end, f"q{number}", classes, note)
    for number, claim in enumerate(report.claims, 1):
        who = claim.speaker.name if claim.speaker else "speaker unknown"
        classes = f"claim s{colours[_name(claim.speaker)]} {claim.status}"
        for place, cite in enumerate(claim.cites):
            anchor = f"c{number}" if place == 0 else ""
            yield _Highlight(
                cite.start, cite.end, anchor, classes, f"{who}, reported ({claim.status})"
            )


def _paragraphs(report: Report) -> Iterator[list[Segment]]:
    """The article's paragraphs as segments; together they are its text, word for word."""
    paragraph: list[Segment] = []
    for segment in _segments(report):
        first, *rest = segment.text.split("\n")
        if first:
            paragraph.append(_shown(segment, first, segment.anchors))
        for line in rest:
            if paragraph:
                yield paragraph
            paragraph = [_shown(segment, line, ())] if line.strip() else []
    if paragraph:
        yield paragraph


def _shown(segment: Segment, text: str, anchors: tuple[str, ...]) -> Segment:
    return Segment(printable(text), segment.classes, printable_line(segment.note), anchors)


def _segments(report: Report) -> Iterator[Segment]:
    """The article cut at every border of a highlight; overlapping highlights share segments."""
    highlights = sorted(_highlights(report), key=lambda h: (h.start, -h.end))
    borders = {0, len(report.text)}
    for highlight in highlights:
        borders |= {highlight.start, highlight.end}
    opening = iter(highlights)
    coming = next(opening, None)
    active: list[_Highlight] = []
    for start, end in itertools.pairwise(sorted(borders)):
        active = [highlight for highlight in active if highlight.end > start]
        opened = len(active)
        while coming is not None and coming.start == start:
            active += [coming] if coming.end > start else []
            coming = next(opening, None)
        yield Segment(
            text=report.text[start:end].replace("\r\n", "\n").replace("\r", "\n"),
            classes=" ".join(dict.fromkeys(" ".join(h.classes for h in active).split())),
            note=" · ".join(dict.fromkeys(h.note for h in active)),
            anchors=tuple(h.anchor for h in active[opened:] if h.anchor),
        )
