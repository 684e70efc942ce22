"""The figures of a text: numbers, percentages, sums of money, dates, times and days of the week.

`finding` finds them, of `numerals` (digits and number words), `amounts` and `dates`, with what stands
around them (at least, per month, up from); `figure` says when two are the same, `published` which days
a text means by "yesterday".
"""

from typing import TYPE_CHECKING

from summarize.lazily import from_homes

if TYPE_CHECKING:
    from summarize.verification.figures.finding import bare_figures, find_figures, roughened
    from summarize.verification.figures.numerals import may_have_number
    from summarize.verification.figures.published import (
        days_meant,
        days_without_date,
        lone_days,
    )

__all__ = [
    "bare_figures",
    "days_meant",
    "days_without_date",
    "find_figures",
    "lone_days",
    "may_have_number",
    "roughened",
]

# A report whose sentences are the article's own compares no figures, and does not pay for finding them.
if not TYPE_CHECKING:  # which would take every name for one of ours
    __getattr__ = from_homes(
        globals(),
        {
            "summarize.verification.figures.finding": ("bare_figures", "find_figures", "roughened"),
            "summarize.verification.figures.numerals": ("may_have_number",),
            "summarize.verification.figures.published": (
                "days_meant",
                "days_without_date",
                "lone_days",
            ),
        },
    )

del from_homes
