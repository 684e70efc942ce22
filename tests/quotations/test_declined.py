"""Names that a Slavic text declines are printed whole, alone and in the nominative."""

import pytest

from summarize.quotations import find_claims, find_quotes


def _speakers(text: str, language: str) -> list[str | None]:
    quoted = [quote.speaker for quote in find_quotes(text, language)]
    reported = [claim.speaker for claim in find_claims(text, language)]
    return [speaker and speaker.name for speaker in quoted + reported]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("По словам Ерназара Омарова, мост закрыли.", "ru", "Ерназар Омаров"),
        ("По словам Раисы Озерецкой, мост закрыли.", "ru", "Раиса Озерецкая"),
        (
            "Суд отпустил Зою Крапивину. «Я рада», — сказала Крапивина журналистам.",
            "ru",
            "Зоя Крапивина",
        ),
        (
            "Назначили Тимура Юсупова. Юсупов заявил, что дорогу построят.",
            "ru",
            "Тимур Юсупов",
        ),
        ("За словами Андрія Вербицького, міст закрили.", "uk", "Андрій Вербицький"),
        ("Według Piotra Zawadzkiego most jest zamknięty.", "pl", "Piotr Zawadzki"),
        ("Podle Zbyňka Holuba je most uzavřený.", "cs", "Zbyněk Holub"),
    ],
)
def test_an_oblique_form_gives_the_base_form(text: str, language: str, name: str) -> None:
    assert _speakers(text, language) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Губернатор Озерска Сергей Полынцев сообщил, что вода спала.", "Сергей Полынцев"),
        ("Житель Покровска Назар сообщил, что вода спала.", "Назар"),
        (
            "Назначили министра Рустама Волошина. На заседании Мажилиса Волошин сообщил, что вода спала.",
            "Рустам Волошин",
        ),
        ("Представитель МВД Роман Сычёв сообщил, что вода спала.", "Роман Сычёв"),
        ("Ректор Lakeside University Берик Жумин сообщил, что вода спала.", "Берик Жумин"),
    ],
)
def test_what_a_role_belongs_to_is_no_part_of_the_name(text: str, name: str) -> None:
    assert _speakers(text, "ru") == [name]


def test_a_man_is_not_taken_for_a_woman_of_his_name() -> None:
    text = "Врач Анна Левина осмотрела Глеба Левина. «Мне лучше», — сказал Левин."
    assert _speakers(text, "ru") == ["Глеб Левин"]
