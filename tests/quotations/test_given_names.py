import pytest

from summarize.quotations.given_names import gender_of_given_name


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Sergey", "m"),
        ("Сергей", "m"),
        ("Айгүл", "f"),
        ("Jürgen", "m"),
        ("Anne-Marie", "f"),
        ("Jeenbek", "m"),
        ("Kassym-Schomart", "m"),
        ("Жаслан", "m"),
        ("Мадина", "f"),
        ("Dilnora", "f"),
        ("Kim", "c"),
        ("Mill", None),
    ],
)
def test_a_given_name_tells_its_gender_in_every_script(name: str, gender: str | None) -> None:
    assert gender_of_given_name(name) == gender
