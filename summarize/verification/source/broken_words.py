"""Words of the article that a text has in two pieces: "R euters", where a stray line feed stood.

Nothing else of a text need speak against it, and yet it is not as a reader should get it. It cannot
be proved, since "may be" is no "maybe": so it is a doubt.
"""

from itertools import pairwise

from summarize.characters import fold
from summarize.verification.facts.wording import words
from summarize.verification.source.source_text import SourceText

_SHORTEST = 4  # letters of a word that is broken


def broken_word(source: SourceText, text: str) -> str | None:
    """What is wrong with a text that has a word of the article in two pieces."""
    if text in source.text or text in source.as_read:
        return None
    has = source.has_word
    told = words(text)
    for (one, other), (first, second) in zip(
        pairwise(told), pairwise(words(fold(text))), strict=False
    ):
        whole = first + second
        if len(whole) >= _SHORTEST and has(whole) and not (has(first) and has(second)):
            return f"“{one} {other}” may be one word of the article, broken in two"
    return None
