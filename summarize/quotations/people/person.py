"""Somebody whom an article names, where, and what a mention of somebody is told to mean."""

from dataclasses import dataclass, field

from summarize.declension import Form


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
