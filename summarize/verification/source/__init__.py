"""The article, prepared for the questions that verification asks of it, and what speaks against believing it.

`source_text` is the article; `sight` what a reader of the page doesn't see,
`injections` words to a model, `tampering` words in disguise, `taken_back` what it takes
back itself, `broken_words` words in two pieces.
"""

from summarize.verification.source.source_text import SourceText

__all__ = ["SourceText"]
