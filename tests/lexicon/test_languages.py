import dataclasses
from collections import Counter
from importlib import import_module
from itertools import combinations

import pytest

from summarize.characters import fold
from summarize.lexicon import Lexicon, as_written, languages_with_lexicon, lexicon, phrases, words
from summarize.lexicon.fields.denial import Denial
from summarize.lexicon.fields.numbers import Numbers
from summarize.lexicon.fields.writing import Abbreviations
from summarize.quotations.compiling import PHRASE_FIELDS, compiled

CODES = sorted(languages_with_lexicon())
PHRASES = {
    *PHRASE_FIELDS,
    "citing",
    "setting_against",
    "impersonal",
    "always_demanding",
    "standing_in",
    "standing_in_oblique",
    "adverbials",
    "login",
    "own_names",
    "going_on",
    "promising",
    "contrasting",
    "another_time",
    "changing",
    "elsewhere",
    "gravely",
    "including",
    "pluperfect",
    "reaching",
    "remaining",
    "unsure",
    "ages",
    "or_more",
    "at_least",
}
OF_WORDS = [
    field.name
    for field in dataclasses.fields(Lexicon)
    if field.type is str and field.name not in PHRASES
]


def test_the_languages_promised_have_a_lexicon() -> None:
    promised = words("en ru kk ky tg uz uk de fr es pt it tr cs pl ar fa zh ja ko")
    assert languages_with_lexicon() >= set(promised)
    assert all(lexicon(code).say for code in promised)


def test_a_language_without_a_lexicon_knows_no_words() -> None:
    assert lexicon("xx") is lexicon(None)
    assert dataclasses.astuple(lexicon("xx")) == dataclasses.astuple(Lexicon())
    assert "not" not in lexicon("xx").negation_words


@pytest.mark.parametrize("code", CODES)
def test_a_lexicon_is_well_formed(code: str) -> None:
    known = lexicon(code)
    for field in dataclasses.fields(Lexicon):
        value = getattr(known, field.name)
        if isinstance(value, str):
            written = (phrases if field.name in PHRASES else words)(value)
            assert not any(mark in form for form in written for mark in "{},;"), field.name
    assert set(known.pronouns.values()) <= set("mfnpcw1")
    assert set(known.titles.values()) <= {"m", "f", ""}


@pytest.mark.parametrize("code", CODES)
def test_words_are_written_as_they_are_compared(code: str) -> None:
    known = lexicon(code)
    listed = [*known.numbers.values(), *known.scales.values(), *known.months, *known.weekdays]
    fields = [*dataclasses.fields(Denial), *dataclasses.fields(Numbers)]
    listed += [getattr(known, field.name) for field in fields if field.type is str]
    listed += [known.function, known.determiners, known.common]
    assert " ".join(listed) == fold(" ".join(listed))


@pytest.mark.parametrize("code", CODES)
def test_no_word_stands_for_two_values(code: str) -> None:
    known = lexicon(code)
    lists = [
        (known.month_values, known.months),
        (known.weekday_values, known.weekdays),
        (known.number_values, tuple(known.numbers.values())),
        (known.scale_values, tuple(known.scales.values())),
    ]
    for (values, _), (_, others) in combinations([*lists, *lists[::-1]], 2):
        if values not in [found for found, listed in lists if listed is others]:
            clashing = [word for word in " ".join(others).split() if values.get(word.strip("*."))]
            assert not clashing
    for values, listed in lists:
        reached = [values.get(word.strip("*.")) for words in listed for word in words.split()]
        assert len(set(reached)) == len(listed)


@pytest.mark.parametrize("code", CODES)
def test_calendars_are_whole_or_absent(code: str) -> None:
    assert len(lexicon(code).months) in (0, 12)
    assert len(lexicon(code).weekdays) in (0, 7)


@pytest.mark.parametrize("code", CODES)
def test_abbreviations_are_listed_without_their_last_stop(code: str) -> None:
    for field in dataclasses.fields(Abbreviations):
        listed = as_written(getattr(lexicon(code), field.name))
        assert not [word for word in listed if word.endswith(".")], field.name


@pytest.mark.parametrize("code", CODES)
def test_a_field_of_words_holds_no_phrases(code: str) -> None:
    """What is several words falls apart, and shows itself by a word that comes again or is odd."""
    known = import_module(f"summarize.lexicon.languages.{code}").LEXICON
    for field in OF_WORDS:
        listed = as_written(getattr(known, field))
        assert not [word for word, count in Counter(listed).items() if count > 1], field
    odd = {*known.pronouns} & {*words(known.adverbs)}
    assert odd <= {*words(CLITICS.get(code, ""))}
    particles = {*words(known.coordinating), *words(known.negations), *words(known.that)}
    for field in ("roles", "groups", "outlets", "documents", "places", "times", "women"):
        assert not particles & {*words(getattr(known, field))}, field


CLITICS = {
    "de": "es ihm ihnen ihr",
    "en": "who",
    "fr": "lui nous",
    "ky": "ал",
    "pl": "jej",
    "sk": "jej",
}
"""Pronouns that stand beside a verb as an adverb does."""


def test_half_a_verb_stands_under_one_key() -> None:
    with pytest.raises(ValueError, match="gibt"):
        compiled(Lexicon(separated={"an": "gibt", "zu": "gibt gab"}))
