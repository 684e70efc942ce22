"""Somebody whom an article names, where, and what a mention of somebody is told to mean."""

from dataclasses import dataclass, field
from typing import NamedTuple

from summarize.declension import Form, gender_of, given_gender


@dataclass(slots=True, eq=False)
class Person:
    """Somebody the article names.

    `gender` is `m`, `f` or empty; `keys` are the stems of the name's words, `forms` where it stands
    in a language that declines names.
    `is_shown` says that a title, a role or a given name shows a person, `is_person` that it may be one.
    """

    name: str
    role: str | None
    gender: str
    keys: frozenset[str]
    language: str
    is_person: bool
    is_shown: bool
    forms: set[Form] = field(default_factory=set)
    is_settled: bool = True
    """Whether the nominative of the name is known, where names are declined."""


class NamePlace(NamedTuple):
    """Where a person is named: tokens `[first, after)`, and how the name stands there."""

    first: int
    after: int
    person: Person
    standing: int


class Identity(NamedTuple):
    """Whom a mention means: the fullest name, and the role that the text gives.

    `is_sure` says no where the mention stands for somebody and it is not sure for whom; then
    `candidates` are those who could be meant, and `name` is that of the likeliest. `gender` is theirs,
    where more than the form of a name that nobody knows tells it.
    """

    name: str
    role: str | None
    is_sure: bool = True
    candidates: tuple[NamePlace, ...] = ()
    gender: str = ""


def somebody_called(text: str, gender: str, language: str) -> Person:
    """Somebody whom the article does not name and calls by `text`."""
    return Person(text, None, gender, frozenset(), language, is_person=True, is_shown=True)


def is_of_guessed_gender(person: Person) -> bool:
    """Whether nothing but the form of a name that nobody knows tells if it is a man's: Террі Бренстед."""
    first, *more = person.name.split()
    guessed = gender_of(person.forms, person.language) == person.gender if person.forms else False
    return guessed and bool(more) and not given_gender(first, person.language)
