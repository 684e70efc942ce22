import dataclasses

import pytest

from summarize.quotations.lexicon import Lexicon, languages, load, phrases, words
from summarize.quotations.vocabulary import PHRASE_FIELDS


def test_braces_write_out_alternatives() -> None:
    assert words("сказа{л,ла} Said") == ["сказал", "сказала", "said"]
    assert words("{a,b}{c,d}") == ["ac", "ad", "bc", "bd"]
    assert phrases("according  to; in {his,her} words\nper") == [
        "according to",
        "in his words",
        "in her words",
        "per",
    ]


def test_the_languages_promised_have_a_lexicon() -> None:
    promised = words("en ru kk ky tg uz uk de fr es pt it tr cs pl ar fa zh")
    assert languages() >= set(promised)
    assert load("xx") is None


@pytest.mark.parametrize("code", sorted(languages()))
def test_a_lexicon_is_well_formed(code: str) -> None:
    lexicon = load(code)
    assert lexicon is not None
    assert words(lexicon.say)
    for field in dataclasses.fields(Lexicon):
        value = getattr(lexicon, field.name)
        if isinstance(value, str):
            written = (phrases if field.name in PHRASE_FIELDS else words)(value)
            assert not any(mark in form for form in written for mark in "{},;"), field.name
    assert set(lexicon.pronouns.values()) <= set("mfnpcw1")
    assert set(lexicon.titles.values()) <= {"m", "f", ""}
