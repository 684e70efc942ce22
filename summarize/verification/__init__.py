"""From what an engine drafted to what the report may say.

Nothing in a draft is believed: quotations and their places come from our own finders, and what an
engine says of them, of the story and of foreign passages is checked against the article, without a
model. What fails a check stays in the report and says so.

- `attribution`: who may be shown as the speaker of a quotation, and when that is verified.
- `statements`: whether a person named in a sentence or claim said what it has them say.
- `support`: what a summary sentence or a claim must share with the passages that it cites, with
  `retyped` for quotation marks, `figures`, `negation`, and `wording` for names and content words.
- `spelling`: words in disguise, which none of the others could read.
- `translations`: what a translation must keep.
- `exonyms`: what languages call places; all other words are in `summarize.lexicon`.

A check can show that something is not in the source; none can show that a sentence is true. What
passes says nothing whose figures, names, quotations and negations the source does not have, which
is all that `supported` means. What gets through, and must be expected to: a paraphrase that turns the meaning
round without a negation; a true figure of a cited passage with the wrong noun where no noun tells
them apart; a name in lower case other than a speaker's; one word that opens a translated sentence;
anything without figures or names that a translation, or a sentence in another language than the
article's, adds; number words of a third language in the same alphabet.
"""

from summarize.verification.verify import verify

__all__ = ["verify"]
