"""The subject of a clause in a language that marks every other noun with an ending.

Kazakh, Turkish and their kin put the subject in front and leave it bare, so it is the first name,
role or pronoun without a case ending. Apart from the walks in `phrases` because those look beside
a verb, where such a language has its object.
"""

from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_QUOTED = Tag.QUOTED
_PRONOUN = Tag.PRONOUN
_OUTLET = Tag.OUTLET
_HEAD = Tag.ROLE | Tag.GROUP | Tag.OUTLET
_PART = Tag.PARTICLE | Tag.TITLE
_ENDS = (
    Tag.COMMA | Tag.COLON | Tag.DASH | Tag.OPENING | Tag.CLOSING | Tag.CONJUNCTION | Tag.PREPOSITION
    | Tag.TIME | Tag.ADVERB | Tag.AUXILIARY | Tag.SAYING | Tag.SAY | Tag.JUDGE | Tag.THAT_AFTER
    | Tag.NEGATION
)  # fmt: skip

_FARTHEST_SUBJECT = 200
"""Tokens behind a clause's beginning in which its subject stands: longer clauses are no prose."""


def nominative(tokens: Tokens, first: int, limit: int) -> tuple[int, int] | None:
    """The tokens of the noun phrase in `[first, limit)` that can be the subject, if there is one."""
    tag = tokens.tag
    start, found, complete = first, None, False
    for index in range(first, min(limit, first + _FARTHEST_SUBJECT)):
        here = tag[index]
        ends = bool(here & _ENDS) and not (here & (_HEAD | _CAPITAL) and index > first)
        if here & _PRONOUN and found is None and not _has(tokens, index, first, oblique=True):
            if _stands_alone(tokens, index):
                return index, index + 1
            start = index
        elif ends or _has(tokens, index, first, oblique=True):
            if found is not None:
                return found
            start = index + 1
        elif not here & _WORD or _has(tokens, index, first, oblique=False):
            # A quoted name or an owner belongs to the noun behind it.
            complete = False
        elif _is_head(tokens, index, first):
            if found is not None and (here & _OUTLET or (complete and not here & _CAPITAL)):
                return found
            complete = bool(
                here & _CAPITAL and index > start and tag[index - 1] & (_CAPITAL | _HEAD)
            )
            found = start, index + 1
        elif complete:
            return found
    return found


def _stands_alone(tokens: Tokens, index: int) -> bool:
    """Whether a pronoun is a phrase of its own: `ол`, but not `ол кісі`."""
    return not tokens.has(index + 1, _WORD) or tokens.has(index + 1, _ENDS | _QUOTED)


def _is_head(tokens: Tokens, index: int, first: int) -> bool:
    tag = tokens.tag
    if tag[index] & (_HEAD | _PART):
        return True
    if not tag[index] & _CAPITAL:
        return False
    # A capital that only opens the sentence makes no name.
    return (
        index > first or not tokens.has(index + 1, _WORD) or tokens.has(index + 1, _CAPITAL | _ENDS)
    )


def _has(tokens: Tokens, index: int, first: int, *, oblique: bool) -> bool:
    """Whether a word has the ending of an object or adverbial, or else of an owner."""
    vocabulary = tokens.vocabulary
    if not oblique:
        return tokens.form[index].endswith(vocabulary.genitive_endings)
    if tokens.has(index, _CAPITAL) and index > first and tokens.has(index - 1, _CAPITAL | _HEAD):
        return False
    return tokens.form[index].endswith(vocabulary.oblique_endings)
