"""The figures of a text: numbers, percentages, sums of money, dates, times and days of the week.

`finding` finds them, of `numerals` (digits and number words), `amounts` and `dates`, with what stands
around them (at least, per month, up from); `figure` says when two are the same, `published` which days
a text means by "yesterday", `screening` that a text has no such number, without finding its figures.
"""

from typing import TYPE_CHECKING

from summarize.lazily import from_homes

if TYPE_CHECKING:
    from summarize.verification.figures.finding import bare_figures, find_figures, roughened
    from summarize.verification.figures.published import (
        days_meant,
        days_without_date,
        lone_days,
    )
    from summarize.verification.figures.screening import numbers_apart

__all__ = [
    "bare_figures",
    "days_meant",
    "days_without_date",
    "find_figures",
    "lone_days",
    "numbers_apart",
    "roughened",
]

# A report whose sentences are the article's own compares no figures, and does not pay for finding them.
if not TYPE_CHECKING:  # which would take every name for one of ours
    __getattr__ = from_homes(
        globals(),
        {
            "summarize.verification.figures.finding": ("bare_figures", "find_figures", "roughened"),
            "summarize.verification.figures.published": (
                "days_meant",
                "days_without_date",
                "lone_days",
            ),
            "summarize.verification.figures.screening": ("numbers_apart",),
        },
    )

del from_homes
