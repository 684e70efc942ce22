"""Clauses that follow their verb of saying with no word or comma between: Scandinavian, `säger hon är glad`.

Asked by the rules that look for a clause and by those that judge it, so that both see the same.
"""

from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag

_LONGEST_NAME = 3
_SHORTEST_NOUN = 4
_NO_NOUN = (
    Tag.OPENS_NOUN | Tag.CONJUNCTION | Tag.COORDINATING | Tag.PREPOSITION | Tag.ADVERB | Tag.TIME
    | Tag.NEGATION | Tag.AUXILIARY
)  # fmt: skip


def clause_at_once(tokens: Tokens, first: int) -> bool:
    """Whether a subject stands at `first` and an auxiliary right behind it: [broen er] stengt."""
    endings = tokens.vocabulary.definite_endings
    if not endings:
        return False
    after = first
    while tokens.has(after, Tag.CAPITAL) and after - first < _LONGEST_NAME:
        after += 1
    if after == first and (
        tokens.has(first, Tag.PRONOUN)
        or (
            tokens.has(first, Tag.WORD)
            and not tokens.has(first, _NO_NOUN)
            and len(tokens.form[first]) >= _SHORTEST_NOUN
            and tokens.form[first].endswith(endings)
        )
    ):
        after += 1
    return after > first and tokens.has(after, Tag.AUXILIARY) and not tokens.has(after, Tag.CAPITAL)
