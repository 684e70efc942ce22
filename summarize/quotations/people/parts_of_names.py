"""The parts of a person's name, given, middle and surname, and what hangs on them.

Apart from who the people of a text are, which is told by comparing these parts (`register`).
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from summarize.characters import APOSTROPHES, straightened
from summarize.declension import gender_of
from summarize.lexicon import lexicon
from summarize.names import name_stems
from summarize.quotations.declined.owners import form_of
from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.language_kinds import declined
from summarize.quotations.people.namings import Naming
from summarize.quotations.people.person import Person
from summarize.quotations.people.roles_beside import given_gender
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag

_WORD = Tag.WORD
_SHORTEST_STEM = 3
_GENERATION = re.compile(r"[JjSs]r\.?|I{2,3}|IV")
_LONGEST_GENERATION = 3
_INITIAL = re.compile(r"[^\W\d_]\.?")
_GLUED_INITIALS = re.compile(r"\A(?>(?:[^\W\d_]\.)+)(?=[^\W\d_]{3})")
"""Those that no space parts from the surname: Ə.Hacıyev."""
_POSSESSIVES = tuple(f"{mark}s" for mark in APOSTROPHES)
_NAMES_KEPT = 512  # as many as a long article has


def name_words(name: str, language: str) -> list[str]:
    """The words of a name by which it is told from others: Аида, Исатбек of `Аида Исатбек кызы`."""
    words = name.split()
    if len(words) == 1:
        return words
    closing = lexicon(language).filiation_words
    if not closing:
        return words
    return [word for word in words if straightened(word) not in closing]


def surnames_of(name: Sequence[str], patronymics: tuple[str, ...]) -> list[str]:
    """The words of a name under which somebody is looked up: al-Sabri is also Sabri, Ivan Petrovich Petrovich."""
    words = [word for word in name if not _is_generation(word)] or name
    *given, surname = words
    article, _, rest = surname.partition("-")
    found = [surname, rest] if rest and article.islower() else [surname]
    return found + [word for word in given[1:] if word.lower().endswith(patronymics)]


def _is_generation(word: str) -> bool:
    """Whether a word says who is of his name: Jr., III."""
    return len(word) <= _LONGEST_GENERATION and _GENERATION.fullmatch(word) is not None


class _PartsOfName(NamedTuple):
    """The words of a name that tell anything, and by what the given names and the surname are known."""

    words: tuple[str, ...]
    given: tuple[frozenset[str], ...] = ()
    surname: tuple[str, ...] = ()


# A text names its people again and again.
@lru_cache(maxsize=_NAMES_KEPT)
def parts_of_name(name: str, language: str) -> _PartsOfName:
    """What a name is made of, in order; who is of his name, `Jr.`, left out."""
    words = _written_out(name_words(without_possessive(name), language))
    while words and _is_generation(words[-1]):
        words.pop()
    if not words:
        return _PartsOfName(())
    *given, surname = [name_stems(word, language) for word in words]
    return _PartsOfName(tuple(words), tuple(given), tuple(sorted(surname)))


def has_given(person: Person, given: Sequence[frozenset[str]], language: str) -> bool:
    """Whether a person can have these given names: one of two may leave out what the other says."""
    own = _given_of(person.name, language)
    if not own or not any(map(person.keys.isdisjoint, given)):
        return True
    told = frozenset().union(*given)
    return not any(map(told.isdisjoint, own))


@lru_cache(maxsize=_NAMES_KEPT)
def _given_of(name: str, language: str) -> tuple[frozenset[str], ...]:
    """By what the given names of a person are known."""
    return tuple(
        name_stems(word, language) for word in _written_out(name_words(name, language)[:-1])
    )


def _written_out(words: Sequence[str]) -> list[str]:
    """Those words of a name that are more than an initial."""
    return [
        _GLUED_INITIALS.sub("", word, count=1) if "." in word else word
        for word in words
        if len(word) > 2 or not _INITIAL.fullmatch(word)
    ]


def is_first_name(word: str, language: str) -> bool:
    """Whether a name alone may be the one that somebody is called by first."""
    return lexicon(language).keeps_name_order or gender_of_given_name(word) is not None


def without_link(tokens: Tokens, found: Naming, name: str) -> str:
    """A name without the ending that links it to an age: Нарсис Термеси 68 сола (Tajik)."""
    age = found.after
    linking = tokens.vocabulary.linking_endings
    if not linking or not tokens.has(age + 1, _WORD) or not tokens.form[age].isdigit():
        return name
    aged = tokens.form[age + 1] in tokens.vocabulary.ages and name.endswith(linking)
    return name[:-1] if aged else name


def behind_owner(tokens: Tokens, first: int, after: int) -> str:
    """The name behind whose somebody is: `Coast Guard's [Birk]`; empty where nobody's is told."""
    for index in range(after - 2, first, -1):
        if tokens.has(index, Tag.POSSESSIVE_FORM):
            return tokens.slice(index + 1, after)
    return ""


def without_possessive(name: str) -> str:
    """A name without the possessive that English hangs on it."""
    return name[:-2] if name.endswith(_POSSESSIVES) else name


def stems_of(key: str, endings: tuple[str, ...]) -> frozenset[str]:
    """A word with and without each of its language's endings."""
    ends = (len(key) - len(ending) for ending in endings if key.endswith(ending))
    return frozenset([key, *(key[:end] for end in ends if end >= _SHORTEST_STEM)])


def only_stem_of(key: str, endings: tuple[str, ...]) -> frozenset[str]:
    """`stem_of` alone, where an ending always says something."""
    return frozenset([stem_of(key, endings)])


def stem_of(key: str, endings: tuple[str, ...]) -> str:
    """A word without the longest of its language's endings that leaves enough of it."""
    for ending in endings:
        if key.endswith(ending) and len(key) - len(ending) >= _SHORTEST_STEM:
            return key[: -len(ending)]
    return key


def gender_of_name(tokens: Tokens, first: int, after: int) -> str:
    """The gender that a name `[first, after)` tells: `m`, `f` or nothing."""
    vocabulary = tokens.vocabulary
    if declined(tokens):
        return gender_of([form_of(tokens, first, after)], vocabulary.code)
    given = tokens.form[first : max(first + 1, after - 1)]
    if not vocabulary.women.isdisjoint(given):
        return "f"
    if after - first > 1:
        told = next(filter(None, (given_gender(tokens, i) for i in range(first, after - 1))), "c")
        if told != "c":
            return told
    surname = tokens.form[after - 1]
    if vocabulary.feminine_endings and surname.endswith(vocabulary.feminine_endings):
        return "f"
    return "m" if surname.endswith(vocabulary.masculine_endings) else ""
