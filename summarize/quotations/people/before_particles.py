"""Names in a language without capitals, where a word behind each noun tells its case: `मंत्री [रमेश कोठारी] ने`.

An office stands in front of its holder, with what it is of. What stands between it and the next such word is his name;
without an office only a known given name opens one. Apart from the names of other languages without capitals, because
the particle behind a name tells for sure where it ends.
"""

from collections.abc import Iterator
from typing import NamedTuple

from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag

_PARTS = (
    Tag.PREPOSITION | Tag.LINKING | Tag.CONJUNCTION | Tag.COORDINATING | Tag.PRONOUN | Tag.ARTICLE | Tag.ADVERB
    | Tag.TIME | Tag.AUXILIARY | Tag.SAY | Tag.THAT | Tag.NEGATION | Tag.NUMBER | Tag.DOCUMENT
)  # fmt: skip
"""What is no part of the phrase of somebody with an office."""
_OF_NAME = Tag.CAPITAL
_OFFICE = Tag.ROLE | Tag.TITLE
_LONGEST_NAME = 4
_LONGEST_OFFICE = 4
_LONGEST_PHRASE = 9
_FULL_NAME = 2


class ParticleName(NamedTuple):
    """A name, `[first, after)`, and the office in front of it, its title left out."""

    first: int
    after: int
    office: Phrase | None


def phrase_before_particle(tokens: Tokens, index: int, floor: int = 0) -> Phrase | None:
    """The noun phrase that ends in front of a word at `index` which tells its case."""
    first = index
    lowest = max(floor, index - _LONGEST_PHRASE)
    while first > lowest and (
        tokens.has(first - 1, Tag.QUOTED)
        or _is_part(tokens, first - 1)
        or _is_of_title(tokens, first - 1)
    ):
        first -= 1
    return Phrase(_behind_quoted(tokens, first, lowest), index) if first < index else None


def _behind_quoted(tokens: Tokens, first: int, lowest: int) -> int:
    """Where a phrase begins right behind what is said, with whose somebody is: “…,” [पार्टी के] प्रवक्ता."""
    start = first
    while start > lowest and tokens.has(start - 1, Tag.LINKING):
        start -= 1
        while start > lowest and _is_part(tokens, start - 1):
            start -= 1
    quoted = start - 1 - tokens.has(start - 1, Tag.COMMA)
    return start if tokens.has(quoted, Tag.QUOTED) else first


def names_before_particles(tokens: Tokens) -> Iterator[ParticleName]:
    """Every name that an office or a known given name opens and a particle, a comma or the end closes, in order."""
    index = 0
    while index < len(tokens):
        found = _name_at(tokens, index)
        if found is None:
            index += 1
        else:
            yield found
            index = found.after


def name_before_particle(tokens: Tokens, phrase: Phrase) -> ParticleName | None:
    """The name that a phrase ends in, or the one word that it is."""
    alone = phrase.after - phrase.first == 1 and tokens.has(phrase.first, _OF_NAME)
    if alone and not tokens.has(phrase.first, _OFFICE | _PARTS | Tag.GROUP | Tag.OUTLET):
        return ParticleName(*phrase, None)
    names = (_name_at(tokens, index) for index in range(*phrase))
    first = next((name for name in names if name is not None), None)
    return first if first is not None and first.after == phrase.after else None


def _name_at(tokens: Tokens, first: int) -> ParticleName | None:
    """The name that begins at `first`."""
    if not _is_of_name(tokens, first):
        return None
    office = first - 1 - _is_of_title(tokens, first - 1)
    behind_office = tokens.has(office, _OFFICE) and not tokens.has(office, _PARTS)
    given = tokens.form[first] in tokens.vocabulary.given_names
    if not behind_office and not given:
        return None
    after = first
    while after - first <= _LONGEST_NAME and _is_of_name(tokens, after):
        after += 1
    words = after - first
    told = tokens.phrase.get(after, (0, ""))[1] == "according_after"
    marked = told or tokens.is_form(after, tokens.vocabulary.subject_markers)
    closed = (
        after >= len(tokens)
        or not tokens.has(after, Tag.WORD)
        or tokens.has(after, Tag.PREPOSITION | Tag.LINKING)
    )
    known = given and words >= _FULL_NAME
    if words > _LONGEST_NAME or not (marked or (closed and (known or (given and behind_office)))):
        return None
    if not behind_office and words < _FULL_NAME:
        return None
    return ParticleName(first, after, _office_of(tokens, office + 1) if behind_office else None)


def _is_of_name(tokens: Tokens, index: int) -> bool:
    """Whether a word may be part of a name: one of no list, or a given name that is a word as well."""
    if tokens.has(index, _OF_NAME):
        return not tokens.has(index, _OFFICE | _PARTS)
    return tokens.is_form(index, tokens.vocabulary.given_names)


def _office_of(tokens: Tokens, after: int) -> Phrase | None:
    """The office that ends in front of a name or its title, with what it is of: [कृषि मंत्री] रमेश कोठारी."""
    while tokens.has(after - 1, Tag.TITLE) and not tokens.has(after - 1, Tag.ROLE):
        after -= 1
    begin = after
    while begin > 0 and tokens.has(begin - 1, Tag.ROLE) and not tokens.has(begin - 1, _PARTS):
        begin -= 1
    if begin == after:
        return None
    lowest = max(0, begin - _LONGEST_OFFICE)
    while begin > lowest and _is_part(tokens, begin - 1):
        begin -= 1
    return Phrase(begin, after)


def _is_of_title(tokens: Tokens, index: int) -> bool:
    """Whether a stop at `index` is that of a title cut short: डॉ[.] सुनीता देवी."""
    stop = tokens.has(index, Tag.MARK) and not tokens.has(index, Tag.STOP)
    return stop and tokens.has(index - 1, Tag.TITLE)


def _is_part(tokens: Tokens, index: int) -> bool:
    """Whether a word may be part of a phrase with somebody's name."""
    return tokens.has(index, Tag.WORD) and not tokens.has(index, _PARTS)
