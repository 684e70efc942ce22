"""How much of a Slavic sentence is a claim whose attribution stands inside; all invented."""

import pytest

from tests.quotations.raw import claims


@pytest.mark.parametrize(
    "text",
    [
        "Дорога, как пояснил мэр Олег Лугов, откроется в мае.",
        "Новая дорога, по словам мэра Олега Лугова, будет платной.",
        "Зелёная зона, как уверяет мэр Олег Лугов, давно стала серой.",
        "Погодные условия, как отметил мэр Олег Лугов, ухудшатся к вечеру.",
        "Это, по оценке мэра Олега Лугова, принесёт бюджету два миллиона.",
    ],
)
def test_the_subject_in_front_of_an_attribution_is_kept(text: str) -> None:
    assert claims(text, "ru") == [(text.rstrip("."), "Олег Лугов")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Дом закрыл магазин — модный дом, как пояснил мэр Олег Лугов, ушёл последним.", "модный дом, как пояснил мэр Олег Лугов, ушёл последним"),
        ("Накануне, как пояснил мэр Олег Лугов, дорогу закрыли на ремонт.", "дорогу закрыли на ремонт"),
        ("Мэр Олег Лугов сообщил, что дорога откроется в мае.", "дорога откроется в мае"),
    ],
)  # fmt: skip
def test_what_is_no_subject_of_it_is_not(text: str, said: str) -> None:
    assert claims(text, "ru") == [(said, "Олег Лугов")]


def test_who_is_told_in_a_relative_clause_says_nothing() -> None:
    assert claims("Премьер, которому доложили, что вода уходит, вылетел в Озёрск.", "ru") == []
    assert claims("Премьер, который доложил, что вода уходит, вылетел в Озёрск.", "ru")


def test_who_says_the_quoted_words_says_what_the_verb_reports_as_well() -> None:
    text = (
        "„Čekáme,“ řekla starostka Jana Lukavská. Ministr Marek Břežný přislíbil pomoc. "
        "„Peníze najdeme,“ ujistil s tím, že vláda se sejde v pondělí."
    )
    assert claims(text, "cs") == [("vláda se sejde v pondělí", "Marek Břežný")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Причиной пожара, по словам мэра Олега Лугова, стало замыкание.", None),
        ("В городе, по словам мэра Олега Лугова, закрыли мост.", None),
        ("Накануне, по словам мэра Олега Лугова, закрыли мост.", "закрыли мост"),
        ("Мост закрыли на ремонт, по словам мэра Олега Лугова, в мае.", "Мост закрыли на ремонт"),
    ],
)
def test_where_and_by_what_something_is_belongs_to_it(text: str, said: str | None) -> None:
    assert claims(text, "ru") == [(said or text.rstrip("."), "Олег Лугов")]
