"""`claims.db` of clippings, as a batch would write it."""

from dataclasses import replace
from datetime import date

from summarize.across.clippings import Clipping
from summarize.batch.claims_db import Filed
from summarize.report import Attribution
from tests.renderers.reports import REPORT


def filed(clipping: Clipping) -> Filed:
    """An article with its quotations as a batch files it."""
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
        claims=(),
        translations=(),
    ).to_dict()
    report["languages"][0]["code"] = clipping.language
    return Filed(clipping.name, f"{clipping.name}.html", report, clipping.text)
