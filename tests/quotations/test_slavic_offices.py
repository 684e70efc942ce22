"""What else a Slavic text calls somebody whom it has named: by another name of the office, or by a trade; all invented."""

import pytest

from summarize.quotations import find_quotes


def _last(text: str, language: str = "ru") -> str | None:
    """Who is printed as who says the last quotation of a text."""
    speaker = find_quotes(text, language)[-1].speaker
    return speaker.name if speaker else None


_BEFORE = "«Нет», — сказал депутат Пётр Береговой.\n\n"


@pytest.mark.parametrize(
    ("named", "called", "name"),
    [
        ("Министр финансов Антон Лугов ждёт роста.", "глава Минфина", "Антон Лугов"),
        ("Министр финансов Антон Лугов ждёт роста.", "глава МИД", None),
        ("Губернатор Озёрной области Антон Лугов ждёт роста.", "глава региона", "Антон Лугов"),
        ("Врио губернатора области Антон Лугов ждёт роста.", "глава региона", "Антон Лугов"),
        ("Бывший губернатор области Антон Лугов ждёт роста.", "глава региона", None),
        ("Президент Антон Лугов ждёт роста.", "глава государства", "Антон Лугов"),
        ("Президент федерации плавания Антон Лугов ждёт роста.", "глава государства", None),
        ("Мэр Озёрска Антон Лугов ждёт роста.", "градоначальник", "Антон Лугов"),
        ("Блогер Антон Лугов ждёт роста.", "градоначальник", None),
        ("Блогер Антон Лугов ждёт роста.", "автор канала", "Антон Лугов"),
    ],
)  # fmt: skip
def test_an_office_has_another_name(named: str, called: str, name: str | None) -> None:
    text = f"{named}\n\n{_BEFORE}«Да, и скоро», — возразил {called}."
    assert _last(text) == name


@pytest.mark.parametrize("called", ["экономист", "эколог", "специалист", "эксперт", "бизнесмен"])
def test_a_minister_is_called_by_no_trade(called: str) -> None:
    text = f"«Да», — сказал министр Антон Лугов.\n\n«Это пузырь», — отметил {called}."
    assert _last(text) != "Антон Лугов"


@pytest.mark.parametrize(
    ("role", "called"),
    [
        ("доцент Института экономики", "экономист"),
        ("главный тренер", "наставник"),
        ("председатель жюри", "мэтр"),
        ("владелец склада", "бизнесмен"),
        ("заместитель акима", "чиновник"),
    ],
)
def test_who_has_just_spoken_is_called_by_a_trade(role: str, called: str) -> None:
    text = f"«Да», — сказал {role} Антон Лугов.\n\n«Это пузырь», — отметил {called}."
    assert _last(text) == "Антон Лугов"


@pytest.mark.parametrize(
    ("role", "name"),
    [
        ("доцента Института экономики", None),
        ("депутата", "Антон Лугов"),
        ("аналитика", "Антон Лугов"),
    ],
)
def test_who_may_be_called_so_as_well_leaves_it_open(role: str, name: str | None) -> None:
    before = f"«Растёт», — сказал экономист Антон Лугов.\n\nПо мнению {role} Петра Берегового, роста нет."
    assert _last(f"{before}\n\n«Это пузырь», — отметил экономист.") == name
