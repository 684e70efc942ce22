"""From what an engine drafted to what the report may say.

Nothing in a draft is believed: quotations and their places come from our own finders, and what an
engine says of them, of the story and of foreign passages is checked against the article, without a
model. What fails a check stays in the report and says so.

- `facts`: what a stretch of text says, found once: figures (`figures`, `amounts`, `dates`,
  `numerals`, `measures`), names and places (`named`, `places`), what it denies (`negation`), doubts
  or plans (`senses`, `modality`). Checks compare the facts of a sentence with those of passages.
- `contrasts`: words that exclude one another, by meaning, in any two languages; `contrary` and
  `crossings` find what a text turns into another of its kind, or has changed places.
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
words that `contrasts` does not list; two things that have changed places inside one clause of another
language; a plan told as done, or a doubt dropped, in a language whose words for them are not known;
anything added without a figure or a name; a detail left out of a long sentence; number words of a
third language in the same alphabet.
"""

from summarize.verification.verify import verify

__all__ = ["verify"]
