"""Clauses that follow their verb of saying with no word or comma between: `säger hon är glad`, `uskoo sillan avautuvan`.

Asked by the rules that look for a clause and by those that judge it, so that both see the same.
"""

from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag

_LONGEST_NAME = 3
_SHORTEST_NOUN = 4
_FARTHEST_PARTICIPLE = 9
_NO_NOUN = (
    Tag.OPENS_NOUN | Tag.CONJUNCTION | Tag.COORDINATING | Tag.PREPOSITION | Tag.ADVERB | Tag.TIME
    | Tag.NEGATION | Tag.AUXILIARY
)  # fmt: skip


def clause_at_once(tokens: Tokens, first: int) -> bool:
    """Whether a subject stands at `first` and an auxiliary right behind it, or a participle follows: [broen er] stengt."""
    if tokens.vocabulary.reported_participle_endings:
        return _participle_clause(tokens, first)
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


def _participle_clause(tokens: Tokens, first: int) -> bool:
    """Whether a Finnish participle makes a clause of what stands at `first`: [sillan avautuvan], [jatkavansa]."""
    words = tokens.vocabulary
    genitive = tokens.form[first].endswith(words.genitive_endings) if first < len(tokens) else False
    for index in range(first, min(len(tokens), first + _FARTHEST_PARTICIPLE)):
        if not tokens.has(index, Tag.WORD):
            return False
        form = tokens.form[index]
        own = index == first and form.endswith(words.own_participle_endings)
        if own or (genitive and index > first and form.endswith(words.reported_participle_endings)):
            return not tokens.has(index, Tag.CAPITAL)
    return False
