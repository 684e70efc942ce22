"""What a comma, a dash or a conjunction joins to the noun phrase in front of it.

Apart from what ends such a phrase (`subject_borders`), because a row of names or nouns is read whole, and
its last word has the case of all: `Нордия мен Серік Токовқа`.
"""

from typing import NamedTuple

from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.attributes import LONGEST_ATTRIBUTE
from summarize.quotations.turkic.cased_words import (
    HEAD,
    IN_OR_FROM,
    is_oblique,
    is_owner,
    is_plural,
    is_possessed,
)
from summarize.quotations.turkic.cases import Case, case_of
from summarize.quotations.turkic.name_borders import ends_full_name
from summarize.quotations.turkic.phrase_parts import has_clause, is_bare_word
from summarize.quotations.vocabulary import Tag

_WORD = Tag.WORD
_COMMA = Tag.COMMA
_CAPITAL = Tag.CAPITAL
_QUOTED = Tag.QUOTED
_ROLE = Tag.ROLE
_COORDINATING = Tag.COORDINATING
_PREPOSITION = Tag.PREPOSITION


class NounPhrase(NamedTuple):
    """The tokens `[first, after)` of a noun phrase as far as it is read; `is_person` where it names one."""

    first: int
    after: int
    is_person: bool = False


def end_of_joined(tokens: Tokens, first: int) -> int:
    """The last word of the name at `first`, behind which a place may stand: `ve Can Demir [Ankara'da]`.

    The place is told by the surname in front of it, or by two words where it says where or from where.
    """
    last = first
    while tokens.has(last, _CAPITAL) and tokens.has(last + 1, _CAPITAL):
        behind = last + 1
        place = last > first and IN_OR_FROM.search(tokens.form[behind]) is not None
        if ends_full_name(tokens, last) or (place and is_oblique(tokens, behind)):
            break
        last = behind
    return last


def end_of_shared_case(tokens: Tokens, found: NounPhrase | None, joint: int) -> int | None:
    """The last word of a noun whose case is that of the name before it, too, which then is no subject.

    `Исаев жана Азамат Токовго`, `Исаев жана «Толкун» гезитине`.
    """
    if not tokens.has(joint, _COORDINATING) or found is None or found.after != joint:
        return None
    quoted = tokens.has(joint + 1, _QUOTED)
    last = joint + 1 + quoted
    if not tokens.has(joint - 1, _CAPITAL) or not tokens.has(last, _WORD):
        return None
    if not quoted and not tokens.has(last, _CAPITAL):
        return None
    if not quoted:
        last = end_of_joined(tokens, last)
    governed = quoted and (
        bool(case_of(tokens, last) & Case.OBLIQUE) or tokens.has(last + 1, _PREPOSITION)
    )
    return last if governed or is_owner(tokens, last) or is_oblique(tokens, last) else None


def joins_by_dash(tokens: Tokens, found: NounPhrase | None, clause: int, index: int) -> bool:
    """Whether a dash joins a name to a name or to a role: `Avrupa- Akdeniz`, `министрі – Асан`.

    In the clause that begins at `clause`.
    """
    if not tokens.has(index + 1, _CAPITAL):
        return False
    if found is not None and found.after == index and tokens.has(index - 1, _ROLE):
        return not found.is_person
    clings = index > clause and tokens.end[index - 1] == tokens.start[index]
    return clings and tokens.has(index - 1, _CAPITAL)


def joins_two(tokens: Tokens, found: NounPhrase | None, start: int, index: int) -> bool:
    """Whether a conjunction joins two names or nouns to one phrase: `Қазақстан мен Өзбекстан`.

    In the phrase that begins at `start`.
    """
    if found is not None and found.is_person:
        return found.after == index and _joins_name(tokens, index)
    if index <= start:
        return False
    if tokens.has(index + 1, _CAPITAL | HEAD) and tokens.has(index - 1, _CAPITAL | HEAD):
        return True
    # Two attributes of one body: `milliy xavfsizlik va mudofaa kengashi`.
    for behind in range(index + 1, index + LONGEST_ATTRIBUTE):
        if tokens.has(behind, HEAD):
            offices = tokens.has(index - 1, _ROLE) and tokens.has(behind, _ROLE)
            named = offices and tokens.has(behind + 1, _CAPITAL)
            return named or not tokens.has(index - 1, HEAD)
        if not is_bare_word(tokens, behind):
            return False
    return False


def _joins_name(tokens: Tokens, index: int) -> bool:
    """Whether one more name stands behind a conjunction: `Бакыт Исаев менен Азамат Токов`."""
    last = end_of_joined(tokens, index + 1)
    return tokens.has(index + 1, _CAPITAL) and not (
        is_owner(tokens, last) or is_oblique(tokens, last, protected=True)
    )


def names_people(tokens: Tokens, found: NounPhrase | None) -> bool:
    """Whether a phrase is two given names with a conjunction: `Мұрат пен Серік`."""
    return found is not None and any(
        tokens.has(index, _COORDINATING)
        and all(
            gender_of_given_name(tokens.slice(at, at + 1)) is not None
            for at in (index - 1, index + 1)
        )
        for index in range(found.first + 1, found.after - 1)
    )


def with_row(tokens: Tokens, found: NounPhrase | None, comma: int) -> NounPhrase | None:
    """The row of nouns of several that a phrase opens: `Yetkililer, hastaneler ve gönüllüler …`."""
    if found is None or found.after != comma or not _is_plural_noun(tokens, comma - 1):
        return None
    index = comma
    while tokens.has(index, _COMMA | _COORDINATING):
        last, after = tokens.has(index, _COORDINATING), index + 1
        while is_bare_word(tokens, after) and not _is_plural_noun(tokens, after):
            after += 1
        if not _is_plural_noun(tokens, after) or after - index > LONGEST_ATTRIBUTE:
            return None
        if last:
            return found._replace(after=after + 1)
        index = after + 1
    return None


def _is_plural_noun(tokens: Tokens, index: int) -> bool:
    """Whether a noun of several that is no name stands at `index`, in no other case."""
    several = tokens.has(index, _WORD) and is_plural(tokens, index)
    return several and not tokens.has(index, _CAPITAL) and is_bare_word(tokens, index)


def is_in_list_of_case(tokens: Tokens, found: NounPhrase | None, comma: int) -> bool:
    """Whether a comma parts names of which the last has the case of all: `A, B ve C'de çalışan`.

    What a title or a surname has completed is a subject in front of its comma: `Torun, A ve B'de`.
    """
    named = found is not None and found.is_person
    if named or not tokens.has(comma, _COMMA) or tokens.has(comma - 1, _ROLE):
        return False
    index = comma + 1
    while tokens.has(index, _CAPITAL | _COMMA):
        index += 1
    last = index + 1
    while tokens.has(last + 1, _CAPITAL):
        last += 1
    if not (index > comma + 1 and tokens.has(index, _COORDINATING) and tokens.has(last, _CAPITAL)):
        return False
    if not is_oblique(tokens, last):
        # Ross Klayd, Hartlpul, Falkrik va Xemilton jamoalarida: of whom two, one ends, none tells.
        last += 1
        if not is_possessed(tokens, last) or tokens.has(last, _CAPITAL):
            return False
    parted = any(tokens.has(i, _COMMA) for i in range(comma + 1, index))
    return parted or _describes_subject(tokens, last + 1)


def _describes_subject(tokens: Tokens, index: int) -> bool:
    """Whether words from `index` on are a participle and its noun: `çalışmış olan mühendis`."""
    for behind in range(index, index + LONGEST_ATTRIBUTE):
        if tokens.has(behind, HEAD | _CAPITAL):
            told = any(has_clause(tokens, i) for i in range(index, behind))
            return not is_oblique(tokens, behind) and told
        if not is_bare_word(tokens, behind):
            return False
    return False
