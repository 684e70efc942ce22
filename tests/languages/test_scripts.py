import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.languages import count_letters, count_scripts, dominant_script
from summarize.languages.scripts import script_of


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("river", "Latn"),
        ("ɓangare", "Latn"),
        ("өзен", "Cyrl"),
        ("نهر", "Arab"),
        ("ποτάμι", "Grek"),
        ("գետ", "Armn"),
        ("მდინარე", "Geor"),
        ("नदी", "Deva"),
        ("강", "Hang"),
        ("河", "Hani"),
        ("かわ", "Jpan"),
        ("川の水", "Jpan"),
        ("แม่น้ำ", "Thai"),
        ("ወንዝ", "Ethi"),
        ("2024", "Zyyy"),
        ("", "Zyyy"),
    ],
)
def test_names_the_script_of_most_letters(text: str, script: str) -> None:
    assert dominant_script(text) == script


def test_counts_letters_and_nothing_else() -> None:
    assert count_scripts("Апта 7: OK!") == {"Cyrl": 4, "Latn": 2}


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("", 0),
        ("7 - 8", 0),
        ("It's OK!", 5),
        ("Мост №7, über ½ km", 10),
        ("ab_c é", 4),
        ("大桥 ok", 4),
        ("Көпір, (bridge)", 11),
    ],
)
def test_counts_the_letters_of_all_scripts(text: str, letters: int) -> None:
    assert count_letters(text) == letters
    assert sum(count_scripts(text).values()) == letters


@given(st.lists(st.text(st.sampled_from("Көab1é(),- ½大\n_\ud800") | st.characters())))
def test_letters_are_counted_as_one_by_one(texts: list[str]) -> None:
    assert count_letters(*texts) == sum(map(str.isalpha, "".join(texts)))


def test_latin_names_do_not_outweigh_a_sentence_in_another_script() -> None:
    assert dominant_script("BBC сообщает: Apple") == "Cyrl"
    assert dominant_script("大桥 is a bridge") == "Latn"
    assert dominant_script("大桥关闭 bridge") == "Hani"


@pytest.mark.parametrize("character", ["7", "-", " ", "\ud800", "\U0010ffff", "×", "÷", "\0"])
def test_what_is_no_letter_has_no_script(character: str) -> None:
    assert script_of(character) == "Zyyy"
