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
