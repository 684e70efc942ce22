"""The base form of what is no name but declined like one: `пресс-службе`, `Следственном комитете`.

A common noun has its base form in a lexicon, so that a candidate is checked against it, and tells
the gender of the adjectives in front.
"""

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from summarize.declension.paradigms import ADJECTIVES, CASES, COMMON, ONE, VOWELS, WEAK


class Noun(NamedTuple):
    """A noun in the nominative, and its gender `m`, `f` or `n`, or `p` for a plural."""

    base: str
    gender: str


def noun_bases(form: str, language: str) -> list[Noun]:
    """Every noun that a form in lower case can be an oblique form of."""
    found = [*_matches(form, language, WEAK), *_matches(form, language, COMMON)]
    return [noun for noun in dict.fromkeys(found) if noun.base != form]


def is_one(form: str, language: str) -> bool:
    """Whether a word in lower case is the number one, in any case."""
    return form in _forms_of_one(language)


@cache
def _forms_of_one(language: str) -> frozenset[str]:
    lines = (line.split() for line in ONE.get(language, ()))
    return frozenset(form for base, _, *forms in lines for form in (base, *forms))


def _ones(word: str, language: str, genders: str = "mf") -> list[Noun]:
    """The number one in the nominative, of which a word is a form."""
    lines = (line.split() for line in ONE.get(language, ()))
    return [
        Noun(base, own) for base, own, *forms in lines if own in genders and word.lower() in forms
    ]


def base_phrase(
    adjectives: Sequence[str], noun: str, language: str, known: Callable[[str], bool]
) -> str | None:
    """Adjectives and a noun in the nominative; `None` if no noun that is `known` fits the form."""
    fitting = [base for base in noun_bases(noun.lower(), language) if known(base.base)]
    fitting = fitting or _ones(noun, language)
    for base in fitting:
        declined = [_adjective(word, base.gender, language) for word in adjectives]
        if None not in declined:
            return " ".join([*filter(None, declined), _cased(base.base, noun)])
    return None


def _adjective(word: str, gender: str, language: str) -> str | None:
    if is_one(word.lower(), language):
        return next((_cased(each.base, word) for each in _ones(word, language, gender)), None)
    found = [
        noun.base for noun in _matches(word.lower(), language, ADJECTIVES) if noun.gender == gender
    ]
    return _cased(found[0], word) if found else None


def _matches(form: str, language: str, tables: dict[str, str]) -> list[Noun]:
    found = []
    for genders, stems, endings in _patterns(tables.get(language, "")):
        for alternatives in endings[1:]:
            for ending in alternatives:
                stem = form.removesuffix(ending) if ending else form
                if form.endswith(ending) and len(stem) > 1 and _fits(stem, stems):
                    found += [Noun(stem + endings[0][0], gender) for gender in genders]
    return found


def _fits(stem: str, stems: tuple[str, ...]) -> bool:
    return stem.endswith(stems) or ("*" in stems and stem[-1] not in VOWELS)


@cache
def _patterns(table: str) -> tuple[tuple[str, tuple[str, ...], tuple[tuple[str, ...], ...]], ...]:
    found = []
    for line in table.strip().splitlines():
        genders, stems, *endings = line.split()
        assert len(endings) == len(CASES)
        if len(set(endings)) > 1:
            alternatives = tuple(
                tuple(one.strip("-") for one in ending.split("/")) for ending in endings
            )
            found.append((genders.strip("~"), tuple(stems.split(",")), alternatives))
    return tuple(found)


def _cased(base: str, like: str) -> str:
    if len(like) > 1 and like.isupper():
        return base.upper()
    return like[:1] + base[1:] if base[:1] == like[:1].lower() else base
