"""Checks that compare the facts of a text with those of the passages that it rests on.

`translations` is for a translation. The others are a question each that `support` asks of a summary
sentence or claim: words that nobody can read (`spelling`), quotations (`retyped`, `misquotations`),
names (`named`), figures (`quantities`), what contradicts (`contradiction`), does not stand
together (`together`) or was no plain fact (`modality`), and who is said to have said it (`statements`). `closeness` grades
what they leave open, by weights that `verification.make_weights` fits.
"""

from typing import TYPE_CHECKING

from summarize.lazily import from_homes

if TYPE_CHECKING:
    from summarize.verification.checks.retyped import quoted_stretches, settle_quotations
    from summarize.verification.checks.statements import said_by
    from summarize.verification.checks.translations import judge_translation, unquoted
    from summarize.verification.checks.weighing import weigh

__all__ = [
    "judge_translation",
    "quoted_stretches",
    "said_by",
    "settle_quotations",
    "unquoted",
    "weigh",
]

# Where nothing was written that the article has not, nothing is checked, and no check paid for.
if not TYPE_CHECKING:  # which would take every name for one of ours
    __getattr__ = from_homes(
        globals(),
        {
            "summarize.verification.checks.retyped": ("quoted_stretches", "settle_quotations"),
            "summarize.verification.checks.statements": ("said_by",),
            "summarize.verification.checks.translations": ("judge_translation", "unquoted"),
            "summarize.verification.checks.weighing": ("weigh",),
        },
    )

del from_homes
