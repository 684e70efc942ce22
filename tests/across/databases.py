"""`claims.db` of clippings, as a batch would write it."""

from dataclasses import replace
from datetime import date

from summarize.across.clippings import AttributedStretch, Clipping
from summarize.article import Span
from summarize.batch.claims_rows import Filed
from summarize.report import Attribution, ReportedClaim, Translation
from tests.renderers.reports import REPORT


def filed(clipping: Clipping, *, whole: bool = False) -> Filed:
    """An article with its quotations as a batch files it; `whole` with a claim and a translation, too."""
    more = clipping.stretches[:1] if whole else ()
    quotes = tuple(
        replace(
            REPORT.quotes[0],
            start=each.start,
            end=each.end,
            text=each.text,
            group=number,
            language=clipping.language,
            speaker=Attribution(each.speaker) if each.speaker else None,
            translation=each.translation,
        )
        for number, each in enumerate(clipping.stretches, 1)
    )
    report = replace(
        REPORT,
        title=clipping.name,
        published=date.fromordinal(clipping.day).isoformat() if clipping.day else None,
        quotes=quotes,
        claims=tuple(_claim(clipping, each) for each in more),
        translations=tuple(_translation(clipping, each) for each in more),
    ).to_dict()
    report["languages"][0]["code"] = clipping.language
    return Filed(clipping.name, f"{clipping.name}.html", report, clipping.text)


def _claim(clipping: Clipping, said: AttributedStretch) -> ReportedClaim:
    """A claim in the words before a quotation."""
    place = Span(max(0, said.start - 30), said.start)
    return replace(
        REPORT.claims[0],
        text=clipping.text[place.start : place.end],
        cites=(place,),
        language=clipping.language,
        speaker=Attribution(said.speaker) if said.speaker else None,
    )


def _translation(clipping: Clipping, said: AttributedStretch) -> Translation:
    """A translation, of our own making, of a quotation's words."""
    return replace(
        REPORT.translations[0],
        start=said.start,
        end=said.end,
        text=said.text,
        translation=f"{clipping.name} in other words",
    )
