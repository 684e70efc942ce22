"""From what an engine drafted to what the report may say.

Nothing in a draft is believed: quotations and their places come from our own finders, and what an
engine says of them, of the story and of foreign passages is checked against the article, without a
model. What fails a check stays in the report and says so.

- `facts`: what a stretch of text says, found once: figures (`figures`, `amounts`, `dates`,
  `numerals`, `measures`), names and places (`named`, `places`), what it denies (`negation`), doubts
  or plans (`senses`, `modality`). Checks compare the facts of a sentence with those of passages.
- `support`: a summary sentence or claim against what it cites; `quantities`, `parties`, `offices`
  and `retyped` are its parts, `closeness` grades it.
- `statements`: whether a person named in a sentence or claim said what it has them say.
- `attribution`, `speakers`: who may be shown as the speaker of a quotation.
- `spelling`: words in disguise, which none of the others could read.
- `translations`: what a translation must keep.
- `checking`: the same for anybody's text, without an engine.

A check can show that something is not in the source; none can show that a sentence is true. What
is called supported says nothing whose figures, names, quotations and negations the source does not
have. What gets through, and must be expected to: a paraphrase that turns the meaning round with
other words; a swap of two things that neither a verb between them nor a figure tells apart; in
another language than the article's, anything added without a figure or a name, and a reason, a
doubt or a direction for which the words of that language are not known; number words of a third
language in the same alphabet.
"""

from summarize.verification.verify import verify

__all__ = ["verify"]
