"""Checks that compare the facts of a text with those of the passages that it rests on.

```text
weighing                        all of them, for a summary sentence or claim; begin here
  resting                       which passages it rests on
  spelling                      words that nobody can read
  retyped   misquotations       quotations: in whose words; with another word in them
  named   alike                 names; whether two spellings can be one
  quantities   reckoned         figures; which can be reckoned from the article's
  quantifiers                   all for not all, most for hardly any
  contradiction   modality      what contradicts; what was no plain fact
  titles                        what office somebody holds; a deputy told as the holder
  planned                       what is still to come in the article and told as done; who is held and told as convicted
  together   exchanged   cased  what does not stand together in the article; who does it to whom, by order or by case
  crossed                       what is told of one of two things, of the other
  statements                    who is said to have said it
translations                    those for a translation
  reordered                     what is told of one thing instead of another, by what stands where
objection   worth   closeness   what a check answers; what that is worth; a grade for what they leave open
```

The weights of that grade are fitted by `verification.make_weights`.
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
