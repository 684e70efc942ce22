"""In which case a word or a role stands, as far as that can be told: what is no subject, what may be an owner."""

from collections.abc import Sequence

from summarize.declension import (
    Reading,
    bases_of_several,
    is_genitive_abstract,
    is_oblique_noun,
    is_only_of_several_people,
    plural_endings,
    readings,
)
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_ROLE = Tag.ROLE
_QUOTED = Tag.QUOTED
_OBLIQUE_MAN = WordClass.OBLIQUE | WordClass.MASCULINE
_TELLS_OBLIQUE = _OBLIQUE_MAN | WordClass.GUESSED
_NOUN = Tag.SOURCE
_OTHER_CASES = frozenset("gdail")
_ALL_CASES = frozenset("ngdail")
_LONGEST_OUTLET = 4
_GENITIVES_OF_MEN = "аa"
_LONGEST_ACRONYM = 6
_FAR = 3_000
"""Tokens on either side within which a text tells more of a name."""


def is_of_several_roles(tokens: Tokens, role: int) -> bool:
    """Whether a word is what several people are: the report is on `сотрудников Ручьёвой`."""
    form, words = tokens.form[role], tokens.vocabulary
    return not is_of_one_role(tokens, role) and any(
        (words.tags_of(form.removesuffix(ending)) | words.tags_of(form.removesuffix(ending) + "ь"))
        & _ROLE
        for ending in plural_endings(words.code)
        if form.endswith(ending)
    )


def is_oblique(tokens: Tokens, index: int) -> bool:
    """Whether a word can't be a subject by its case."""
    code, here = tokens.vocabulary.code, tokens.tag[index]
    word = tokens.slice(index, index + 1)
    if here & _QUOTED:
        stretch = tokens.stretch[index]
        named = tokens.text[stretch.inner : stretch.inner_end]
        return names_told_outlet(tokens, index) or _is_declined_name(named, code)
    told = tokens.form[index] in tokens.vocabulary.told_outlets
    if told or (len(word) > 1 and word.isupper()):
        return told
    roles = roles_of(tokens, tokens.form[index]) if here & _ROLE else []
    if roles:
        return all("n" not in reading.cases for reading in roles)
    if here & _CAPITAL and not here & _NOUN and not _opens_with_attribute(tokens, index):
        if len(word) > _LONGEST_ACRONYM and _is_dative_of_known(tokens, index):
            return True  # Жителям сообщили
        found = readings([word], code)
        if tokens.has(index + 1, _CAPITAL) and is_given_name_of_both(found):
            # Romana Nowaka is a man's name, Romana Nowak a woman's.
            found = readings([word, tokens.slice(index + 1, index + 2)], code) or found
        return bool(found) and all("n" not in reading.cases for reading in found)
    told = tokens.word[index] & _TELLS_OBLIQUE == _OBLIQUE_MAN
    seems = (told and not here & _ROLE) or is_oblique_noun(tokens.form[index], code)
    return bool(seems) and not (here & _ROLE and _is_base_of_role(tokens, tokens.form[index]))


def _opens_with_attribute(tokens: Tokens, index: int) -> bool:
    """Whether a sentence opens with an adjective of several, whose noun is in lower case: [Местные] жители."""
    if tokens.has(index - 1, _WORD) or not tokens.has(index + 1, _NOUN):
        return False
    endings = tokens.vocabulary.several_attribute_endings
    known = tokens.word[index]
    adjective = known & (WordClass.ADJECTIVE | WordClass.NOT_FINITE) and not known & WordClass.NAME
    several = bool(endings) and tokens.form[index].endswith(endings)
    return bool(adjective) and several and not tokens.has(index + 1, _CAPITAL)


def _is_base_of_role(tokens: Tokens, form: str) -> bool:
    """Whether a role is listed in the genitive as well, and so only looks like another case: хоким, хокима."""
    return any(tokens.vocabulary.tags_of(form + ending) & _ROLE for ending in _GENITIVES_OF_MEN)


def names_told_outlet(tokens: Tokens, quoted: int) -> bool:
    """Whether a name in marks ends in the word for an outlet that is told something: „Žinių radijui“ sakė."""
    if not tokens.has(quoted, Tag.QUOTED) or not tokens.vocabulary.told_outlets:
        return False
    stretch = tokens.stretch[quoted]
    named = tokens.text[stretch.inner : stretch.inner_end].split()
    return (
        1 < len(named) <= _LONGEST_OUTLET
        and named[0][0].isupper()
        and named[-1].lower() in tokens.vocabulary.told_outlets
    )


def is_told_name(tokens: Tokens, quoted: int) -> bool:
    """Whether a name in marks is an outlet's that is told something, by what it ends in or its dative: `«Фонтанке»`."""
    stretch = tokens.stretch[quoted]
    named = tokens.text[stretch.inner : stretch.inner_end]
    site, dot, _ = named.lower().partition(".")
    if names_told_outlet(tokens, quoted) or (dot and site in tokens.vocabulary.told_outlets):
        return True
    found = readings([named], tokens.vocabulary.code) if named.isalpha() else ()
    cases = {case for reading in found for case in reading.cases}
    return "d" in cases and cases.isdisjoint("ng") and named[0].isupper()


def _is_dative_of_known(tokens: Tokens, index: int) -> bool:
    """Whether a word that opens a sentence is a known noun for several people: Słuchaczom, not Helikom."""
    form, vocabulary = tokens.form[index], tokens.vocabulary
    if tokens.has(index - 1, _WORD):
        return False
    if is_only_of_several_people(form, vocabulary.code):
        return True
    bases = bases_of_several(form, vocabulary.code)
    counted = (vocabulary.classes.of(base) for base in bases)
    return any(vocabulary.tags_of(base) & _NOUN for base in bases) or any(
        each & WordClass.NOUN and not each & (WordClass.GUESSED | WordClass.NAME)
        for each in counted
    )


def is_given_name_of_both(found: Sequence[Reading]) -> bool:
    """Whether a form is of a man's given name and of a woman's: Romana."""
    return {one.gender for one in found if one.rank == 0} == {"m", "f"} and len(found) == 2


def may_be_owner(tokens: Tokens, index: int) -> bool:
    """Whether a single name may be what a role belongs to: `глава Минздрава`, no given or surname."""
    word = tokens.slice(index, index + 1)
    code = tokens.vocabulary.code
    found = readings([word], code)
    declined_form = any("g" in reading.cases and reading.base != (word,) for reading in found)
    declined_form |= is_genitive_abstract(word.lower(), code)  # Przedstawiciel [Porozumienia]
    owned = declined_form and all(reading.rank for reading in found)
    return owned and not (_is_subject_elsewhere(tokens, index) and _may_be_subject(word, found))


def _may_be_subject(word: str, found: Sequence[Reading]) -> bool:
    return any("n" in reading.cases and reading.base == (word,) for reading in found)


def _is_subject_elsewhere(tokens: Tokens, index: int) -> bool:
    """Whether the text has a name beside a verb of saying, with no role in front: `premiér Fiala … řekl Fiala`."""
    form = tokens.form[index]
    near = tokens.hints(max(0, index - _FAR), min(len(tokens), index + _FAR))
    return any(
        tokens.form[name] == form and tokens.has(name, _CAPITAL) and not tokens.has(name - 1, _ROLE)
        for verb in near
        if tokens.has(verb, Tag.SAY)
        for name in (verb - 1, verb + 1)
        if 0 <= name < len(tokens) and name != index
    )


def _is_declined_name(name: str, code: str) -> bool:
    """Whether the name of a thing stands in an oblique case: `рассказал «Волне»`."""
    found = readings([name], code) if name.isalpha() and name[0].isupper() else ()
    return bool(found) and all("n" not in reading.cases for reading in found)


def cases_of_role(tokens: Tokens, index: int) -> frozenset[str]:
    """The cases of a role's form, where the lexicon has its base form as well."""
    found = roles_of(tokens, tokens.form[index])
    cases = {case for reading in found for case in reading.cases}
    return frozenset(cases) if cases else _ALL_CASES


def is_of_one_role(tokens: Tokens, index: int) -> bool:
    """Whether a word is the form of a role that one person has: президента, unlike президентов."""
    return bool(roles_of(tokens, tokens.form[index]))


def is_declined_role(vocabulary: Vocabulary, form: str) -> bool:
    """Whether a role in lower case is no subject's, or several people's: президента, активисты."""
    several = (
        form.endswith(vocabulary.several_role_endings) and vocabulary.tags_of(form[:-1]) & _ROLE
    )
    found = _declined_roles(vocabulary, form)
    return bool(several or (found and all("n" not in reading.cases for reading in found)))


def roles_of(tokens: Tokens, form: str) -> list[Reading]:
    """What a form can be as one of a declined role."""
    return _declined_roles(tokens.vocabulary, form)


def _declined_roles(vocabulary: Vocabulary, form: str) -> list[Reading]:
    """The readings of a form as a declined role."""
    return [
        reading
        for reading in _role_readings(vocabulary, form)
        if not _role_readings(vocabulary, reading.base[0])  # сотрудника is no base form itself
    ]


def _role_readings(vocabulary: Vocabulary, form: str) -> list[Reading]:
    found = readings([form], vocabulary.code)
    for base, others in vocabulary.role_bases:
        other = next((ending for ending in others if form.endswith(ending)), None)
        if other is not None:
            found = (*found, Reading((form.removesuffix(other) + base,), "m", _OTHER_CASES, 1))
    return [
        reading
        for reading in found
        if reading.base[0] != form and vocabulary.tags_of(reading.base[0]) & _ROLE
    ]
