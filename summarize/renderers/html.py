"""A report as one web page, to be read, tapped, printed and kept.

The page shows what the other renderers only cite: the whole article, with quotations and claims
highlighted where they stand, by speaker, and translations beside what they translate. How a page is
kept from loading or running anything is `page`'s promise; here is decided what a reader sees.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from summarize import __version__
from summarize.article import Span
from summarize.languages import UNDETERMINED
from summarize.printable import printable, printable_line
from summarize.renderers.document import (
    citation_numbers,
    engine_line,
    is_probable,
    named,
    outlet,
    quoted_words,
    title_of,
    unnamed_line,
)
from summarize.renderers.highlights import Highlight, Paragraph, Segment, paragraphs
from summarize.renderers.labels import Labels, labels
from summarize.renderers.page import page
from summarize.report import DOUBTFUL, Attribution, QuotedClaim, Report, ReportedClaim, Translation

_COLOURS = 8
"""Speakers with a colour of their own; further ones share them."""


def render(report: Report, made: datetime | None = None) -> str:
    """The report as an HTML page; `made` is the time that its audit foot gives."""
    return page(
        "report.html.jinja",
        labels(report.to).language,
        report=report,
        title=title_of(report),
        numbers=citation_numbers(report),
        checks=list(_checks(report)),
        voices=list(_voices(report)),
        rows=list(_rows(report)),
        words=labels(report.to),
        unnamed=unnamed_line(report),
        is_probable=is_probable,
        shown={quote: quoted_words(report, quote) for quote in report.quotes},
        # Without a model only fixed phrases are translated, and the summary stays in the article's
        # language: what they are translated into isn't known here.
        translated_into=report.to if report.engine.name == "llm" else UNDETERMINED,
        untranslated=sum(passage.translation is None for passage in report.translations),
        engine=engine_line(report.engine, labels(report.to)),
        named=named,
        outlet=outlet,
        made=made.isoformat(timespec="seconds") if made else None,
        version=__version__,
    )


@dataclass(frozen=True, slots=True)
class _Check:
    """How many of a kind (a label) were checked, and how many did not pass."""

    kind: str
    count: int
    failed: int
    unchecked: int


def _checks(report: Report) -> Iterator[_Check]:
    """What was checked, for the line that says how far the page can be trusted."""
    translated = [passage for passage in report.translations if passage.translation is not None]
    for kind, items in (
        ("sentences", report.summary.sentences),
        ("quotations", report.quotes),
        ("claims", report.claims),
        ("passages", translated),
    ):
        if items:
            failed = sum(item.status in DOUBTFUL for item in items)
            unchecked = sum(item.status == "unchecked" for item in items)
            yield _Check(kind, len(items), failed, unchecked)


@dataclass(frozen=True, slots=True)
class _Voice:
    """A speaker with all that is ascribed to them; `number` 0 is "unknown".

    `statements` are the quotations by group, each with its place among the report's.
    """

    number: int
    name: str | None
    original: str | None
    role: str | None
    statements: tuple[tuple[tuple[int, QuotedClaim], ...], ...]
    claims: tuple[ReportedClaim, ...]

    @property
    def colour(self) -> int:
        return _colour(self.number)


def _colour(number: int) -> int:
    return (number - 1) % _COLOURS + 1 if number else 0


def _name(speaker: Attribution | None) -> str | None:
    return speaker.name if speaker else None


def _voice_numbers(report: Report) -> dict[str | None, int]:
    """Speakers numbered from 1 in the order in which the article lets them speak."""
    heard = [(quote.start, _name(quote.speaker)) for quote in report.quotes]
    heard += [
        (claim.cites[0].start, _name(claim.speaker)) for claim in report.claims if claim.cites
    ]
    heard += [(len(report.text), _name(claim.speaker)) for claim in report.claims]
    heard.sort(key=lambda each: each[0])
    names = dict.fromkeys(name for _, name in heard if name is not None)
    return {name: number for number, name in enumerate(names, 1)} | {None: 0}


def _voices(report: Report) -> Iterator[_Voice]:
    quotes_of: defaultdict[str | None, list[tuple[int, QuotedClaim]]] = defaultdict(list)
    for at, quote in enumerate(report.quotes, 1):
        quotes_of[_name(quote.speaker)].append((at, quote))
    claims_of: defaultdict[str | None, list[ReportedClaim]] = defaultdict(list)
    for claim in report.claims:
        claims_of[_name(claim.speaker)].append(claim)
    for name, number in _voice_numbers(report).items():
        quotes, claims = quotes_of[name], claims_of[name]
        if quotes or claims:
            spoken = [quote.speaker for _, quote in quotes] + [claim.speaker for claim in claims]
            roles = [(s.translated and s.translated.role) or s.role for s in spoken if s]
            translated = [s.translated.name for s in spoken if s and s.translated]
            statements = groupby(quotes, key=lambda each: each[1].group)
            grouped = tuple(tuple(statement) for _, statement in statements)
            yield _Voice(
                number=number,
                name=translated[0] if translated else name,
                original=name if translated and translated[0] != name else None,
                role=next(filter(None, roles), None),
                statements=grouped,
                claims=tuple(claims),
            )


@dataclass(frozen=True, slots=True)
class _Row:
    """A paragraph of the article and the translations of what begins in it."""

    segments: tuple[Segment, ...]
    translations: tuple[Translation, ...]
    is_furniture: bool


def _rows(report: Report) -> Iterator[_Row]:
    translated = [passage for passage in report.translations if passage.translation is not None]
    furniture = sorted(report.furniture)
    starts = [span.start for span in furniture]
    at = 0
    for paragraph in paragraphs(report.text, _highlights(report)):
        first = at
        while at < len(translated) and translated[at].start < paragraph.end:
            at += 1
        yield _Row(
            segments=tuple(map(_shown, paragraph.segments)),
            translations=tuple(translated[first:at]),
            is_furniture=_lies_in(paragraph, furniture, starts),
        )


def _lies_in(paragraph: Paragraph, spans: list[Span], starts: list[int]) -> bool:
    """Whether one of the spans, sorted by their starts, covers the middle of a paragraph."""
    middle = (paragraph.start + paragraph.end) // 2
    place = bisect_right(starts, middle) - 1
    return place >= 0 and middle < spans[place].end


def _shown(segment: Segment) -> Segment:
    return Segment(
        printable(segment.text),
        segment.classes,
        printable_line(segment.note),
        segment.anchors,
        segment.labels,
    )


def _highlights(report: Report) -> Iterator[Highlight]:
    """What the article's view sets off: quotations, claims, and (only as link targets) citations."""
    numbers, words = _voice_numbers(report), labels(report.to)
    for place, quote in enumerate(report.quotes, 1):
        yield _said(
            Span(quote.start, quote.end),
            "quote",
            quote,
            (numbers[_name(quote.speaker)], words),
            f"q{place}",
        )
    for claim in report.claims:
        for cite in claim.cites:
            yield _said(cite, "claim", claim, (numbers[_name(claim.speaker)], words))
    for span, number in citation_numbers(report).items():
        yield Highlight(span.start, span.end, anchor=f"p{number}")


def _said(
    span: Span,
    kind: str,
    item: QuotedClaim | ReportedClaim,
    speaker: tuple[int, Labels],
    anchor: str = "",
) -> Highlight:
    number, words = speaker
    who = item.speaker.name if item.speaker else words["unknown"]
    if is_probable(item):
        who = f"{words['probably']} {who}"
    status = words.status(item.status)
    failed = item.status in DOUBTFUL
    return Highlight(
        start=span.start,
        end=span.end,
        classes=f"{kind} s{_colour(number)} {item.status}",
        anchor=anchor,
        note=f"{who} · {words['quoted_words' if kind == 'quote' else 'reported_words']} ({status})",
        label=f"{number or '?'}{f' {status}' if failed else ''}",
    )
