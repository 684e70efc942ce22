"""Whether a text denies something."""

from functools import lru_cache

from summarize.verification.lexicon import lexicon
from summarize.verification.wording import words


@lru_cache(maxsize=4096)
def is_negated(text: str, language: str, *, denied: bool = False) -> bool:
    """Whether a text has a negation; with `denied`, also one inside a verb or a preposition."""
    known = lexicon(language)
    return any(
        word in known.negation_words or (denied and word in known.denial_words)
        for word in words(text)
    )
