"""What a form tells by its ending, and by the words that its language has for that: case, number, gender.

Apart from the readings of names because nothing is compared here: one word, one question.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from summarize.declension.paradigms import WEAK
from summarize.declension.told_by_endings import (
    ADJECTIVE_FORMS,
    BASES_OF_PLURALS,
    FEMININE_GENITIVES,
    FEMININE_NOUNS,
    GENITIVE_ABSTRACTS,
    GENITIVE_ADJECTIVES,
    GENITIVE_PHRASES,
    GENITIVE_PLACES,
    GENITIVE_PLURALS,
    GENITIVE_THINGS,
    GENITIVES_WRITTEN,
    GOVERNING,
    IMPERSONAL_VERBS,
    MEANWHILE,
    NOT_GENITIVE,
    OBLIQUE_AGENTS,
    OBLIQUE_NOUNS,
    OBLIQUE_PLURALS,
    OUT_OF,
    PAST,
    PEOPLES_OBLIQUE_PLURALS,
    PLACE_ATTRIBUTES,
    PLURAL_NOUNS,
    PLURAL_VERBS,
    POSSESSIVE_NAMES,
    REFLEXIVE,
    SEVERAL_PEOPLE,
    SUBJECT_ATTRIBUTES,
    SUBJECT_PRONOUNS,
    WOMENS_OFFICES,
)

_CASE_OF_SEVERAL = {"pl": "om"}
"""The ending of several where those of `OBLIQUE_PLURALS` have more of the noun."""
_LEAST_OF_A_NOUN = 3  # letters in front of an ending


def declines(language: str) -> bool:
    """Whether names of a language can be read here."""
    return language in WEAK


def governed_by(preposition: str, language: str) -> frozenset[str]:
    """The cases that a word puts the name behind it in; none where it governs nothing."""
    return _governing(language).get(preposition, _NONE)


@cache
def _governing(language: str) -> dict[str, frozenset[str]]:
    pairs = (pair.partition(":") for pair in GOVERNING.get(language, "").split())
    return {word: frozenset(cases) for word, _, cases in pairs}


_NONE: frozenset[str] = frozenset()


def gender_of_verb(form: str, language: str) -> str:
    """`m` or `f` for a verb in the past whose ending says who did it, else empty."""
    for gender, endings in PAST.get(language, {}).items():
        if form.endswith(tuple(endings.split())):
            return gender
    return ""


def is_of_one(form: str, language: str) -> bool:
    """Whether a verb in lower case may have one person as its subject."""
    several = (PLURAL_VERBS.get(language, "") + " " + IMPERSONAL_VERBS.get(language, "")).split()
    return not form.endswith(tuple(several))


def is_of_several(form: str, language: str) -> bool:
    """Whether a verb in lower case has several as its subject, or nobody in particular."""
    return form.endswith(_endings_of_several(language))


@cache
def _endings_of_several(language: str) -> tuple[str, ...]:
    return tuple(PLURAL_VERBS.get(language, "-").split())


def is_impersonal(form: str, language: str) -> bool:
    """Whether a verb in lower case says that something was said, and by nobody."""
    return form.endswith(tuple(IMPERSONAL_VERBS.get(language, "-").split()))


def is_subject_pronoun(form: str, language: str) -> bool:
    """Whether a word in lower case is a personal pronoun in the nominative."""
    return form in SUBJECT_PRONOUNS.get(language, "").split()


def is_oblique_noun(form: str, language: str) -> bool:
    """Whether a common noun in lower case has an ending that no nominative has.

    What would leave too little of a noun is none: `аким`, `имам`.
    """
    several = form.endswith(_split(SEVERAL_PEOPLE, language))
    return form[_LEAST_OF_A_NOUN:].endswith(_oblique_endings(language)) and not several


@cache
def plural_endings(language: str) -> tuple[str, ...]:
    """What a noun for people that ends in a consonant ends in where they are several."""
    return tuple(PLURAL_NOUNS.get(language, "-").split())


def is_genitive_attribute(form: str, language: str) -> bool:
    """Whether a word in lower case ends as an adjective does in the genitive."""
    return form.endswith(_genitive_adjectives(language))


def is_attribute_of_body(form: str, language: str) -> bool:
    """Whether a word in lower case ends as an attribute of a man or a body does in the genitive: statistického, národnej."""
    return form.endswith((*_genitive_adjectives(language), *_split(FEMININE_GENITIVES, language)))


def is_body_of(words: Sequence[str], language: str) -> bool:
    """Whether words in lower case are a body in the genitive, by its adjective and its noun: prokuratury krajowej."""
    adjectives = _split(FEMININE_GENITIVES, language)
    nouns = _split(FEMININE_NOUNS, language)
    if not adjectives or len(words) < 2:
        return False
    told = [word for word in words if word.endswith(adjectives)]
    return bool(told) and any(word.endswith(nouns) for word in words if word not in told)


def can_be_owner(form: str, language: str) -> bool:
    """Whether a word in lower case can hang on a noun in front of it, as a genitive does."""
    attribute = is_genitive_attribute(form, language)
    return attribute or not form.endswith(_not_genitive(language))


def is_genitive_thing(form: str, language: str) -> bool:
    """Whether a word in lower case ends as a genitive does, and hardly as a nominative of people."""
    return form.endswith(_genitive_things(language))


def is_genitive_phrase(attribute: str, noun: str, language: str) -> bool:
    """Whether an attribute and its noun, in lower case, tell together that they are in the genitive."""
    return any(
        attribute.endswith(ending) and noun.endswith(endings)
        for ending, endings in _genitive_phrases(language)
    )


def is_genitive_abstract(form: str, language: str) -> bool:
    """Whether a word in lower case ends as a thing in the genitive, and as hardly any surname: porozumienia."""
    return form.endswith(_split(GENITIVE_ABSTRACTS, language))


def genitive_plural_endings(language: str) -> tuple[str, ...]:
    """What a noun for several people ends in where something is theirs: Ostravanů."""
    return _split(GENITIVE_PLURALS, language)


def is_genitive_place(form: str, language: str) -> bool:
    """Whether a name in lower case ends as what is a town's or a club's, and as no man's given name: Baníku."""
    return form.endswith(_split(GENITIVE_PLACES, language))


def nominatives_of_genitive(word: str, language: str) -> Iterable[str]:
    """What a word may be in the nominative, if it is a place in the genitive: Казани, Казань."""
    for genitive, nominative in GENITIVES_WRITTEN.get(language, ()):
        if word.endswith(genitive):
            yield word.removesuffix(genitive) + nominative


def is_of_several_agents(form: str, language: str) -> bool:
    """Whether a word in lower case ends as one for several people who do something, in no subject's case."""
    return form.endswith(_split(OBLIQUE_AGENTS, language))


def is_only_of_several_people(form: str, language: str) -> bool:
    """Whether a word in lower case ends as no name does, but one for several people, in no subject's case."""
    return form.endswith(_split(PEOPLES_OBLIQUE_PLURALS, language))


def bases_of_several(form: str, language: str) -> list[str]:
    """What a word in lower case may be of, if it is for several people in no subject's case: жителям, житель."""
    ending = next((each for each in _split(OBLIQUE_PLURALS, language) if form.endswith(each)), "")
    if not ending:
        return []
    # What stands in front of the case in such an ending is the noun's own: gracz[om], dyrekt[or]om.
    stem = form.removesuffix(_CASE_OF_SEVERAL.get(language, ending))
    return [stem + each for each in BASES_OF_PLURALS[language]]


def genitives_of_adjective(form: str, language: str) -> Iterable[str]:
    """The genitives that a word in lower case would have as a man's adjective: biały, białego."""
    for ending in _genitive_adjectives(language):
        yield form[:-1] + ending
        yield form[:-1] + ending[1:]


def looks_like_adjective(form: str, language: str) -> bool:
    """Whether a word in lower case that no count knows ends as only an adjective does."""
    pattern = _adjective_form(language)
    return pattern is not None and pattern.search(form) is not None


@cache
def _adjective_form(language: str) -> re.Pattern[str] | None:
    pattern = ADJECTIVE_FORMS.get(language)
    return re.compile(pattern) if pattern is not None else None


def is_place_attribute(form: str, language: str) -> bool:
    """Whether an adjective in lower case ends as no given name does: північної, kutná."""
    return form.endswith(_split(PLACE_ATTRIBUTES, language))


def is_subject_attribute(form: str, language: str) -> bool:
    """Whether an attribute in lower case is of a man who is a subject."""
    return form.endswith(_split(SUBJECT_ATTRIBUTES, language))


def tells_meanwhile(form: str, language: str) -> bool:
    """Whether a verb in lower case may tell what the subject does meanwhile: informując."""
    return form.endswith(_split(MEANWHILE, language))


def is_out_of(preposition: str, language: str) -> bool:
    """Whether a preposition stands in front of those of whom somebody is one: `один из сенаторов`."""
    return preposition in OUT_OF.get(language, _NONE)


def is_possessive_name(form: str, language: str) -> bool:
    """Whether a name in lower case only says whose the noun behind it is: Holubova sestra."""
    return form.endswith(_split(POSSESSIVE_NAMES, language))


def womens_offices(form: str, language: str) -> tuple[str, ...]:
    """What a man's office is called where a woman has it; nothing, where it may be called the same."""
    return tuple(form + ending for ending in WOMENS_OFFICES.get(language, ()))


def is_reflexive(form: str, language: str) -> bool:
    """Whether a word in lower case is a possessive that means the subject: своей."""
    return form.startswith(REFLEXIVE.get(language, ()))


@cache
def _split_endings(endings: str) -> tuple[str, ...]:
    return tuple(endings.split())


def _split(table: dict[str, str], language: str) -> tuple[str, ...]:
    """The endings that a table has for a language; none where it has none."""
    return _split_endings(table.get(language, ""))


@cache
def _genitive_things(language: str) -> tuple[str, ...]:
    return _split(GENITIVE_THINGS, language) + _split(GENITIVE_PLURALS, language)


@cache
def _genitive_phrases(language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    pairs = (pair.partition(":") for pair in GENITIVE_PHRASES.get(language, "").split())
    return tuple((attribute, tuple(nouns.split(","))) for attribute, _, nouns in pairs)


@cache
def _genitive_adjectives(language: str) -> tuple[str, ...]:
    return _split(GENITIVE_ADJECTIVES, language)


@cache
def _not_genitive(language: str) -> tuple[str, ...]:
    return tuple(NOT_GENITIVE.get(language, "").split())


@cache
def _oblique_endings(language: str) -> tuple[str, ...]:
    return tuple(OBLIQUE_NOUNS.get(language, "").split())
