"""Words that are a name beside some others and a word of the language elsewhere, told by what stands beside them.

Apart from `tokens`, for each needs a list that few languages have, and reads no text but tokens that are ready.
"""

from typing import TYPE_CHECKING

from summarize.quotations.vocabulary import Tag

if TYPE_CHECKING:
    from summarize.quotations.tokens import Tokens

_CAPITAL = Tag.CAPITAL
_ADDRESS = Tag.PRONOUN | Tag.TITLE
_AMPERSAND = frozenset({"&"})


def tell_names_from_words(tokens: "Tokens") -> None:
    """Tag what is a name, or none, by its neighbours, as far as the language of the tokens has such words."""
    vocabulary = tokens.vocabulary
    if vocabulary.completing_names:
        _find_completed(tokens)
    if vocabulary.given_words:
        _find_given(tokens)
    if vocabulary.named_dates and vocabulary.order.is_final:
        _find_named_dates(tokens)
    if vocabulary.lexicon.syllabic:
        _find_addressed(tokens)


def _find_completed(tokens: "Tokens") -> None:
    """Make names of roles that are part of one with what stands behind them: [نجم] الدين."""
    for index in range(len(tokens) - 1):
        if tokens.form[index + 1] in tokens.vocabulary.completing_names:
            tokens.make_name(index, Tag.ROLE)


def _find_given(tokens: "Tokens") -> None:
    """Make names of words that are given names in front of a capital: Per Holm, unlike per år."""
    given = tokens.vocabulary.given_words
    for index, form in enumerate(tokens.form):
        if form in given and tokens.has(index, _CAPITAL):
            beside = index + 2 if tokens.is_form(index + 1, _AMPERSAND) else index + 1
            if tokens.has(beside, _CAPITAL):
                tokens.tag[index] = Tag.WORD | _CAPITAL


def _find_named_dates(tokens: "Tokens") -> None:
    """Make surnames of days behind a given name: Далер [Ҷумъа], unlike Далер Насимов Ҷумъа."""
    dates = tokens.vocabulary.named_dates
    for index in [i for i, form in enumerate(tokens.form) if form in dates]:
        behind = tokens.has(index - 1, _CAPITAL) and not tokens.has(index - 2, _CAPITAL)
        if behind and tokens.has(index, _CAPITAL):
            tokens.make_name(index, Tag.TIME)


def _find_addressed(tokens: "Tokens") -> None:
    """A Vietnamese word for he is a form of address in front of a name, and else none: [ông] Lũng nói, [ông] nói."""
    tag = tokens.tag
    for index in range(len(tag)):
        if tag[index] & _ADDRESS != _ADDRESS:
            continue
        body = tokens.has(index + 1, Tag.BODY_OR_DOCUMENT)
        if tokens.has(index + 1, _CAPITAL) and not body:
            tag[index] &= ~Tag.PRONOUN
        else:
            tag[index] &= ~(Tag.TITLE | _CAPITAL)
