"""Who speaks without a name: a source, an eyewitness, an official who asked for anonymity.

Apart from the people of an article, because the words for such a speaker look like a description of
somebody who was named before, and he is the one person whom none of those names may be given to.
"""

from collections.abc import Iterable

from summarize.names import name_stems
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_COMMA = Tag.COMMA
_CAPITAL = Tag.CAPITAL
_QUOTED = Tag.QUOTED
_STOP = Tag.STOP
_PREPOSITION = Tag.PREPOSITION
_NEGATION = Tag.NEGATION
_VERBAL = Tag.SAY | Tag.AUXILIARY | Tag.ADVERB
_GOES_ON = Tag.PREPOSITION | Tag.AUXILIARY | Tag.ADVERB | Tag.COORDINATING | Tag.CONJUNCTION

_BEFORE = 3
"""Tokens before a speaker in which it is said that he is not to be named."""
_RELATIVE = 10
"""Tokens of a clause about him in which it is."""
_SHORTEST_WISH = 2
"""Words in which somebody can be told to have wished it."""
_BESIDE = 6
"""Tokens beside a name in which it is said to whom somebody has talked."""


def is_source(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a phrase says of somebody no more than that he told it: `собеседник издания`."""
    unnamed = tokens.vocabulary.unnamed_roles
    return any(tokens.form[i] in unnamed for i in range(*mention))


def is_anonymous(tokens: Tokens, mention: Phrase) -> bool:
    """Whether nobody is to name a speaker: `an official, who asked not to be named`.

    What he says is never looked into: that police have named somebody is no wish of the mayor's.
    """
    words = tokens.vocabulary
    return bool(words.anonymous) and (
        any(tokens.form[i] in words.anonymous for i in range(*_called(tokens, mention)))
        or _is_on_condition(tokens, mention.after)
        or _is_told_of(tokens, mention.after)
    )


def has_talked_to(tokens: Tokens, mention: Phrase, named: Iterable[Phrase]) -> bool:
    """Whether what a source belongs to stands beside somebody who was `named` before.

    `рассказала «Волне» Анна Берг`, and further down `собеседница «Волны»`.
    """
    owners = _stems_of_names(tokens, mention.first + 1, mention.after)
    return bool(owners) and any(
        not owners.isdisjoint(_stems_of_names(tokens, *_beside(tokens, name))) for name in named
    )


def _called(tokens: Tokens, mention: Phrase) -> Phrase:
    """A speaker with the words beside him that say more of what he is."""
    first, after = mention
    while first > max(mention.first - _BEFORE, 0) and tokens.has(first - 1, _WORD):
        first -= 1
    # El portavoz anónimo; раиси номаш ошкорнашуда.
    is_behind = tokens.vocabulary.order in (OrderKind.ROMANCE, OrderKind.FREE_FINAL)
    return Phrase(first, after + (is_behind and tokens.has(after, _WORD)))


def _is_on_condition(tokens: Tokens, index: int) -> bool:
    """Whether somebody speaks `on condition of anonymity`, at `index` or behind the verb there.

    Behind a comma it may hang on one word more: `an official, speaking on condition of anonymity,`.
    """
    if tokens.has(index, _COMMA):
        index += 1 if tokens.has(index + 1, _PREPOSITION) else 2
    else:
        while tokens.has(index, _VERBAL) and not tokens.has(index, _PREPOSITION):
            index += 1
    # pragnący zachować anonimowość
    opens = tokens.has(index, _PREPOSITION) or tokens.can_be(index, WordClass.ADJECTIVE)
    return opens and any(
        tokens.form[i] in tokens.vocabulary.anonymity
        for i in range(*_clause(tokens, index, _BESIDE))
    )


def _is_told_of(tokens: Tokens, index: int) -> bool:
    """Whether a clause about a speaker, which stands at `index`, says that he is not to be named."""
    parted = tokens.has(index, _COMMA)
    index += parted
    words = tokens.vocabulary
    # El portavoz, que no fue identificado: dass and что in this place begin what he says.
    is_romance = words.order is OrderKind.ROMANCE
    is_that = (
        is_romance
        and tokens.has(index, Tag.THAT)
        and (parted or tokens.has(index + 1, Tag.AUXILIARY | Tag.SAY))
    )
    # Der Sprecher, der nicht genannt werden wollte.
    verb_last = words.lexicon.nouns_capitalised
    is_der = (
        parted
        and verb_last
        and tokens.has(index, Tag.ARTICLE)
        and not tokens.has(index + 1, _CAPITAL)
    )
    parts_clauses = parted and words.lexicon.clause_comma and not verb_last
    if parts_clauses and _ends_unnamed(tokens, index):
        return True
    if not (is_that or is_der) and (
        not tokens.has(index, _WORD) or tokens.form[index] not in words.relatives
    ):
        return False
    first, after = _clause(tokens, index + 1, _RELATIVE)
    denied = False
    for place in range(first, after):
        form = tokens.form[place]
        denied = denied or _denies(tokens, place)
        tells = form in words.anonymous or (denied and form in words.identifying)
        # has not named the driver
        if tells and (verb_last or not _has_object(tokens, place + 1)):
            return True
    return False


def _ends_unnamed(tokens: Tokens, index: int) -> bool:
    """Whether what stands between commas ends in how nobody is named: `пожелавший остаться неизвестным`."""
    first, after = _clause(tokens, index, _RELATIVE)
    if after - first < _SHORTEST_WISH or tokens.has(after, _WORD):
        return False
    form, words = tokens.form[after - 1], tokens.vocabulary
    if form in words.anonymous:
        return True
    return form in words.identifying and any(_denies(tokens, i) for i in range(first, after))


def _denies(tokens: Tokens, index: int) -> bool:
    """Whether a word is a negation, or holds one: nechtěl."""
    negative = tokens.vocabulary.lexicon.negation_words
    return tokens.has(index, _NEGATION) or tokens.form[index] in negative


def _has_object(tokens: Tokens, index: int) -> bool:
    return tokens.has(index, _WORD) and not tokens.has(index, _GOES_ON)


def _clause(tokens: Tokens, first: int, most: int) -> Phrase:
    """The words from `first` up to a mark or what is reported, and not more than `most`."""
    after = first
    while after < first + most and tokens.has(after, _WORD):
        if tokens.has(after, Tag.THAT) and not tokens.has(after, Tag.LINKING):
            break  # unlike di of: a condizione di anonimato
        after += 1
    return Phrase(first, after)


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
