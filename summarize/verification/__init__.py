"""From what an engine drafted to what the report may say.

Nothing in a draft is believed: quotations and their places come from our own finders, and what an
engine says of them, of the story and of foreign passages is checked against the article, without a
model. What fails a check stays in the report and says so.

- `meanings`: tables of what words mean; `figures`: the figures of a text.
- `facts`: what a stretch of text says, found once: figures, names and places, what it denies, doubts
  or plans. Checks compare the facts of a sentence with those of passages.
- `source`: the article prepared for all questions, and what speaks against believing it.
- `speakers`: who may be shown as the speaker of a quotation.
- `checks`: the single questions to a summary sentence or claim, and what a translation must keep.
- `support`: all of them, for a sentence and what it cites. `checking` asks it of anybody's text, without
  an engine; `drafts` and `whole_text` of a draft, and of a text translated whole.

A check can show that something is not in the source; none can show that a sentence is true. What
is called supported says nothing whose figures, names, quotations and negations the source does not
have. What gets through, and must be expected to: a paraphrase that turns the meaning round with
words that `meanings.contrasts` does not list; two things that have changed places inside one clause of another
language; a plan told as done, or a doubt dropped, in a language whose words and forms for them are not known;
anything added without a figure or a name; a detail left out of a long sentence; number words of a
third language in the same alphabet.
"""

from typing import TYPE_CHECKING

from summarize.lazily import from_homes

if TYPE_CHECKING:
    from summarize.verification.drafts import verify

__all__ = ["verify"]

# What asks for one of the modules in here does not pay for all that a draft's report takes.
if not TYPE_CHECKING:  # which would take every name for one of ours
    __getattr__ = from_homes(globals(), {"summarize.verification.drafts": ("verify",)})

del from_homes
