"""Who speaks without a name: a source, an eyewitness, an official who asked for anonymity.

Apart from the people of an article, because the words for such a speaker look like a description of
somebody who was named before, and he is the one person whom none of those names may be given to.
"""

from collections.abc import Iterable

from summarize.names import name_stems
from summarize.quotations.nominative import is_cased_final
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind

_WORD = Tag.WORD
_COMMA = Tag.COMMA
_CAPITAL = Tag.CAPITAL
_QUOTED = Tag.QUOTED
_STOP = Tag.STOP
_ENDS = Tag.QUOTED | Tag.STOP | Tag.COLON | Tag.THAT

_BEFORE = 3
_BEHIND = 8
"""Tokens before and behind a speaker in which it is said that he is not to be named."""
_BESIDE = 6
"""Tokens beside a name in which it is said to whom somebody has talked."""


def is_source(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a phrase says of somebody no more than that he told it: `собеседник издания`."""
    unnamed = tokens.vocabulary.unnamed_roles
    return any(tokens.form[i] in unnamed for i in range(*mention))


def is_anonymous(tokens: Tokens, mention: Phrase) -> bool:
    """Whether nobody is to name a speaker: `an official, who asked not to be named`."""
    anonymous = tokens.vocabulary.anonymous
    return bool(anonymous) and any(
        tokens.form[i] in anonymous for i in range(_opening(tokens, mention), _end(tokens, mention))
    )


def has_talked_to(tokens: Tokens, mention: Phrase, named: Iterable[Phrase]) -> bool:
    """Whether what a source belongs to stands beside somebody who was `named` before.

    `рассказала «Волне» Анна Берг`, and further down `собеседница «Волны»`.
    """
    owners = _stems_of_names(tokens, mention.first + 1, mention.after)
    return bool(owners) and any(
        not owners.isdisjoint(_stems_of_names(tokens, *_beside(tokens, name))) for name in named
    )


def _opening(tokens: Tokens, mention: Phrase) -> int:
    """Where the words in front of a speaker begin that say more of him."""
    first = mention.first
    while first > max(mention.first - _BEFORE, 0) and tokens.has(first - 1, _WORD):
        first -= 1
    return first


def _end(tokens: Tokens, mention: Phrase) -> int:
    """Where the words behind a speaker end that say more of him.

    What he says stands there, too, where the verb closes the clause, unless a comma parts it off.
    """
    after = mention.after
    if is_cased_final(tokens) and not tokens.has(after, _COMMA):
        return after
    limit = min(after + _BEHIND, len(tokens))
    if tokens.vocabulary.order is OrderKind.ROMANCE and tokens.has(after, _COMMA):
        after += 2  # el portavoz, que no fue identificado
    while after < limit and not tokens.has(after, _ENDS):
        after += 1
    return after


def _beside(tokens: Tokens, name: Phrase) -> Phrase:
    """A name and what stands near it in its sentence."""
    first, after = name
    while first > max(name.first - _BESIDE, 0) and not tokens.has(first - 1, _STOP):
        first -= 1
    while after < min(name.after + _BESIDE, len(tokens)) and not tokens.has(after, _STOP):
        after += 1
    return Phrase(first, after)


def _stems_of_names(tokens: Tokens, first: int, after: int) -> frozenset[str]:
    """The stems of the words with capitals, and of those in marks, among the tokens `[first, after)`."""
    found: list[str] = []
    for index in range(first, after):
        if tokens.has(index, _QUOTED):
            stretch = tokens.stretch[index]
            found += tokens.text[stretch.inner : stretch.inner_end].split()[:_BESIDE]
        elif tokens.has(index, _CAPITAL):
            found.append(tokens.slice(index, index + 1))
    return frozenset().union(*(name_stems(word, tokens.vocabulary.code) for word in found))
