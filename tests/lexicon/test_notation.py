import re
from pathlib import Path

import pytest

import summarize.lexicon
from summarize.lexicon import (
    AnyValues,
    Values,
    Words,
    as_written,
    languages_with_lexicon,
    phrases,
    words,
)


def test_braces_write_out_alternatives() -> None:
    assert words("сказа{л,ла} Said") == ["сказал", "сказала", "said"]
    assert words("{a,b}{c,d}") == ["ac", "ad", "bc", "bd"]
    assert as_written("Sen{,s}") == ["Sen", "Sens"]
    assert phrases("according  to; in {his,her} words\nper") == [
        "according to",
        "in his words",
        "in her words",
        "per",
    ]


def test_a_star_stands_for_any_ending() -> None:
    listed = Words("not отказ*", "never", endings="майды")
    assert all(word in listed for word in ("not", "never", "отказ", "отказался", "бармайды"))
    assert not any(word in listed for word in ("nothing", "от", "майды ме"))
    assert Values({5: "пять", 15: "пятнадцат*"}).get("пятнадцатью") == 15


def test_apostrophes_and_case_never_matter() -> None:
    assert "yo'q" in Words("yoʻq")
    assert "don't" in Words(endings="N’T")


def test_a_word_is_not_its_own_ending() -> None:
    listed = Words(endings="маған")
    assert "алмаған" in listed
    assert "маған" not in listed


def test_an_abbreviation_is_read_without_its_stop() -> None:
    assert Values({1: "january jan."}).get("jan") == 1


def test_some_forms_hold_a_listed_word_or_none() -> None:
    for listed in (Words("not never"), Words("not отказ*", endings="майды")):
        assert listed.is_among(["was", "not"])
        assert not listed.is_among(["was", "nothing"])
        assert not listed.is_among([])
    assert Words("not отказ*", endings="майды").is_among(["он", "отказался"])


@pytest.mark.parametrize("code", sorted(languages_with_lexicon()))
def test_braces_hold_alternatives(code: str) -> None:
    # `president{e}` is one word, and not two.
    languages = Path(summarize.lexicon.__file__).parent / "languages"
    modules = [*languages.glob(f"{code}.py"), *languages.glob(f"{code}/*.py")]
    assert modules
    for module in modules:
        assert re.findall(r"\{[^,{}\s\":]+\}", module.read_text(encoding="utf-8")) == [], module


def test_several_values_are_asked_together() -> None:
    listed = AnyValues(
        Values({1: "january jan."}), Values({5: "пять", 15: "пятнадцат*"}), Values({})
    )
    assert [word for word in ("jan", "пять", "пятнадцатью") if word in listed] == [
        "jan", "пять", "пятнадцатью",
    ]  # fmt: skip
    assert not any(word in listed for word in ("january's", "пяти", "п", ""))


def test_a_word_of_several_fields_is_held_once() -> None:
    [one], [other] = words("Сельс{кий}"), words("сельс{кий} ")
    assert one == "сельский"
    assert one is other
    [other] = phrases(" сельский;")
    assert one is other
