"""How a name stands in its sentence: subject, object, or hung on another word.

Apart from whom a pronoun means (`antecedents`), which weighs names by it.
"""

from bisect import bisect_right
from collections.abc import Sequence

from summarize.quotations.declined.words import is_for_body
from summarize.quotations.language_kinds import is_cased_final
from summarize.quotations.people.namings import Naming
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import is_governed, is_oblique, is_of_place, is_owner
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_COORDINATING = Tag.COORDINATING
_CONJUNCTION = Tag.CONJUNCTION
_POSSESSIVE_FORM = Tag.POSSESSIVE_FORM
_HEADS = Tag.ROLE | Tag.TITLE | Tag.ARTICLE | Tag.POSSESSIVE | Tag.CAPITAL
_CLAUSE_BORDER = Tag.STOP | Tag.COMMA | Tag.DASH | Tag.QUOTED | Tag.CONJUNCTION | Tag.COLON
_GOVERNS = Tag.GOVERNS_NAME
_LONGEST_ROW = 24
"""Tokens of roles and names in a row in front of a name that are looked through."""

HANGING, NAMED, CLAUSE_SUBJECT, SUBJECT = range(4)
"""How a name stands: hung on another word, an object or the like, subject of a clause, of a sentence."""


def standings(tokens: Tokens, found: Sequence[Naming]) -> list[int]:
    """How each of a block's names stands in its sentence."""
    starts = [first for first, _ in tokens.sentences]
    result: list[int] = []
    cased = is_cased_final(tokens)
    sentence, has_subject = -1, False
    before: Naming | None = None
    for naming in found:
        number = bisect_right(starts, naming.first) - 1
        if number != sentence:
            sentence, has_subject = number, False
        if cased and number >= 0 and _opens_with_pronoun(tokens, starts[number], naming.first):
            standing = HANGING  # Ал шаар башчысы Асан Үсөнов … дейт: he says it of Üsönov
        elif cased:
            standing = _cased_standing(tokens, naming.after - 1)
        else:
            standing = _standing(tokens, naming, starts[number] if number >= 0 else 0)
        if result and result[-1] == HANGING and _hangs_with(tokens, before, naming):
            standing = HANGING  # cards for Jan Holt and Ada Lund
        if standing == SUBJECT and result and _is_listed(tokens, before, naming):
            standing = result[-1]  # songs by Ada Lund, Mira Holt and others
        if standing == SUBJECT and has_subject and not _is_whose_noun(tokens, before, naming):
            standing = CLAUSE_SUBJECT
        before = naming
        has_subject = has_subject or standing == SUBJECT
        result.append(standing)
    return result


def _opens_with_pronoun(tokens: Tokens, first: int, name: int) -> bool:
    """Whether a pronoun that opens a sentence is its subject, and no conjunction in front of another."""
    while first < name and tokens.has(first, Tag.ADVERB) and not tokens.has(first, Tag.PRONOUN):
        first += 1
    subject = first + 1
    # Kyrgyz `ал` is a conjunction, too, in front of another subject.
    joins = tokens.has(first, Tag.ADVERB | _CONJUNCTION)
    if joins and tokens.has(subject, Tag.CAPITAL | Tag.ROLE | Tag.COMMA):
        return False
    return (
        first < name
        and tokens.has(first, Tag.PRONOUN)
        and tokens.vocabulary.pronouns.get(tokens.form[first]) == "c"
        and not is_oblique(tokens, first)
        and not is_owner(tokens, first)
        and not tokens.has(first, Tag.POSSESSIVE)
        and " ".join(tokens.form[first : subject + 1]) not in tokens.vocabulary.contrasting
    )


def _hangs_with(tokens: Tokens, before: Naming | None, naming: Naming) -> bool:
    """Whether an `and` joins a name to the one before it, and no verb of its own follows."""
    joint, behind = naming.first - 1, naming.after
    if before is None or before.after != joint or not tokens.has(joint, _COORDINATING):
        return False
    own = tokens.has(behind, Tag.AUXILIARY | Tag.SAY) or tokens.can_be(behind, WordClass.FINITE)
    return not (own or tokens.has(joint, Tag.CAPITAL))


def _is_listed(tokens: Tokens, before: Naming | None, naming: Naming) -> bool:
    """Whether a name goes on with a row of names that the one before it opens."""
    if before is None or before.after != naming.first - 1:
        return False
    behind = naming.after + tokens.has(naming.after, Tag.COMMA)
    return tokens.has(naming.first - 1, Tag.COMMA) and tokens.has(behind, _COORDINATING)


def _is_whose_noun(tokens: Tokens, before: Naming | None, naming: Naming) -> bool:
    """Whether only a noun stands between an English name and the word it is described by: [Opposite] number Ada Lund."""
    if before is None or tokens.vocabulary.order is not OrderKind.FIXED or before.is_shown:
        return False
    between = range(before.after, naming.first)
    return bool(between) and all(_is_noun(tokens, index) for index in between)


def _cased_standing(tokens: Tokens, last: int) -> int:
    """How a name stands that ends with the token `last`, where every noun but the subject has a case."""
    if is_owner(tokens, last):
        found = tokens.phrase.get(last + 1)
        return SUBJECT if found is not None and found[1] == "according_after" else HANGING
    hangs = is_oblique(tokens, last, protected=True) or is_of_place(tokens, last)
    return HANGING if hangs or is_governed(tokens, last) else SUBJECT


def _is_tajik_object(tokens: Tokens, last: int) -> bool:
    """Whether a name has the ending of an object, and stands without it elsewhere: Паддингтонро."""
    endings = tokens.vocabulary.object_endings
    if not tokens.vocabulary.linking_endings or not tokens.form[last].endswith(endings):
        return False
    word = tokens.slice(last, last + 1)
    return any(
        word.endswith(ending) and tokens.is_written(word.removesuffix(ending).rstrip("-"), last)
        for ending in endings
    )


def _is_linked(tokens: Tokens, noun: int) -> bool:
    """Whether an ending links a Tajik noun to the name behind it: аз тарафи [Лола Раҳимова]."""
    linking = tokens.vocabulary.linking_endings
    if not linking or not tokens.has(noun, Tag.WORD) or tokens.has(noun, _GOVERNS | Tag.ARTICLE):
        return False
    return tokens.form[noun].endswith(linking)


def _standing(tokens: Tokens, naming: Naming, first: int) -> int:
    tag = tokens.tag
    if tag[naming.after - 1] & _POSSESSIVE_FORM or _is_tajik_object(tokens, naming.after - 1):
        return HANGING
    index = naming.first - 1
    first = max(first, naming.first - _LONGEST_ROW)
    while index >= first and tag[index] & _HEADS and tag[index] & _WORD:
        index -= 1
        if index > first and tag[index] & Tag.LINKING and tag[index - 1] & Tag.ROLE:
            index -= 1  # the mayor of Altfeld, Karl Meier: the name is no more of than the role
        if index >= first and is_for_body(tokens, index, naming.first):
            index -= 1
    index = _before_body(tokens, index, first)
    index = _before_nouns(tokens, index, first, naming.first)
    if index < first:
        return SUBJECT
    here = tag[index]
    if (here & _GOVERNS and not here & _CONJUNCTION) or _is_linked(tokens, index):
        return HANGING
    if here & _CLAUSE_BORDER:
        subordinate = here & _CONJUNCTION and not here & _COORDINATING
        return CLAUSE_SUBJECT if subordinate else SUBJECT
    order = tokens.vocabulary.order
    if order.is_free or order is OrderKind.VERB_SECOND:
        return SUBJECT if not here & _COORDINATING else NAMED
    return NAMED


def _before_body(tokens: Tokens, index: int, first: int) -> int:
    """The token in front of the English body whose an office is, past the `of` in its name: [Bank of Lund] chief Ada Birk.

    `index` where what stands in front of `of` has no capital: critics [of Lund coach] Ada Birk.
    """
    if tokens.vocabulary.order is not OrderKind.FIXED or not tokens.has(index, Tag.LINKING):
        return index
    before = index - 1
    while before >= first and tokens.has(before, Tag.CAPITAL):
        before -= 1
    office = any(tokens.has(i, Tag.ROLE) for i in range(before + 1, index))
    return before if before < index - 1 and not office else index


def _before_nouns(tokens: Tokens, index: int, first: int, name: int) -> int:
    """The token in front of an English noun, and what describes it, that no role is: [Opposite number] Ada Lund was.

    `index` where none is, or a verb may stand in front: `Watch Ada Lund`.
    """
    if tokens.vocabulary.order is not OrderKind.FIXED or index != name - 1:
        return index
    if not _is_noun(tokens, index) or tokens.has(index, Tag.CAPITAL):
        return index
    before = index - 1
    while before >= first and _describes(tokens, before):
        before -= 1
    at_start = before < first or tokens.has(before, _CLAUSE_BORDER | _GOVERNS)
    return before if at_start else index


def _is_noun(tokens: Tokens, index: int) -> bool:
    """Whether a word without a capital is a noun, and nothing that stands for a time or says something."""
    noun = tokens.can_be(index, WordClass.MOSTLY_NOUN) and not tokens.can_be(
        index, WordClass.GUESSED
    )
    return noun and not tokens.has(index, Tag.TIME | Tag.SAY | Tag.ROLE | _GOVERNS)


def _describes(tokens: Tokens, index: int) -> bool:
    """Whether a word may stand between a noun and what opens its clause: an article, an adjective, an opening capital."""
    if not tokens.has(index, _WORD) or tokens.has(index, _GOVERNS | Tag.SAY | Tag.AUXILIARY):
        return False
    if tokens.has(index, _HEADS):
        return True
    return tokens.can_be(index, WordClass.MOSTLY_ADJECTIVE) or _is_noun(tokens, index)
