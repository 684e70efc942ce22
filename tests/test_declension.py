"""Declined names come back to the form that a report prints."""

import pytest

from summarize.declension import (
    Form,
    base_name,
    declines,
    gender_of,
    given_gender,
    is_genitive_phrase,
    is_oblique_noun,
    readings,
)
from summarize.declension.given_names import given_names
from summarize.declension.paradigms import CASES, STRONG, WEAK
from summarize.declension.told_by_endings import GOVERNING


def _base(name: str, language: str, cases: str = CASES) -> str | None:
    return base_name([Form(tuple(name.split()), frozenset(cases))], language)


@pytest.mark.parametrize(
    ("form", "name", "language"),
    [
        ("Зою Крапивину", "Зоя Крапивина", "ru"),
        ("Сергея Полынцева", "Сергей Полынцев", "ru"),
        ("Андреем Корчагой", "Андрей Корчага", "ru"),
        ("Ларисе Озерецкой", "Лариса Озерецкая", "ru"),
        ("Льва Яблонского", "Лев Яблонский", "ru"),
        ("Игоря Степановича Кривошея", "Игорь Степанович Кривошей", "ru"),
        ("Марии Штольц", "Мария Штольц", "ru"),
        ("Анны-Марии Розовой", "Анна-Мария Розова", "ru"),
        ("Никиты Седых", "Никита Седых", "ru"),
        ("Касым-Жомартом Байтеновым", "Касым-Жомарт Байтенов", "ru"),
        ("Серика Лужинулы", "Серик Лужинулы", "ru"),
        ("Айгуль Лужинкызы", "Айгуль Лужинкызы", "ru"),
        ("Анны Вакулы", "Анна Вакула", "ru"),
        ("Петра Дулы", "Петр Дула", "ru"),
        ("Росмолодёжи", "Росмолодёжь", "ru"),
        ("Минпомощью", "Минпомощь", "ru"),
        ("Мосбиржи", "Мосбиржа", "ru"),
        ("Сергея Плуща", "Сергей Плущ", "ru"),
        ("Андрія Вербицького", "Андрій Вербицький", "uk"),
        ("Петра Сидоренка", "Петро Сидоренко", "uk"),
        ("Ганні Левченко", "Ганна Левченко", "uk"),
        ("Piotra Zawadzkiego", "Piotr Zawadzki", "pl"),
        ("Anny Malinowskiej", "Anna Malinowska", "pl"),
        ("Marka Wrony", "Marek Wrona", "pl"),
        ("Zbyňka Holuba", "Zbyněk Holub", "cs"),
        ("Petra Sovy", "Petr Sova", "cs"),
        ("Jany Veselkové", "Jana Veselková", "cs"),
    ],
)
def test_a_given_name_tells_what_its_surname_is_a_form_of(
    form: str, name: str, language: str
) -> None:
    assert _base(form, language) == name


def test_a_form_that_is_also_a_nominative_is_read_by_what_governs_it() -> None:
    assert _base("Ерназара Ахметова", "ru", "g") == "Ерназар Ахметов"
    assert _base("Ахметова", "ru", "n") == "Ахметова"


@pytest.mark.parametrize("form", ["Льва Толстого", "Заречи", "Роспечи"])
def test_a_form_that_could_be_of_two_names_has_no_base(form: str) -> None:
    assert _base(form, "ru") is None


def test_other_places_of_the_text_decide() -> None:
    places = [Form(("Ерназара", "Ахметова")), Form(("Ахметовым",)), Form(("Ахметову",))]
    assert base_name(places, "ru") == "Ерназар Ахметов"
    assert gender_of(places, "ru") == "m"
    assert base_name([Form(("Льва", "Толстого")), Form(("Толстой",))], "ru") == "Лев Толстой"


def test_capitals_and_other_scripts_are_kept() -> None:
    assert _base("ПЕТРОМ ЗИМИНЫМ", "ru") == "ПЕТР ЗИМИН"
    assert _base("Григория VII", "ru") == "Григорий VII"


def test_words_that_do_not_agree_are_no_name() -> None:
    assert readings(("Мажилиса", "Громов"), "ru") == ()
    assert readings(("Анна", "Громов"), "ru") == ()


def test_given_names_tell_men_from_women_in_every_case() -> None:
    assert [given_gender(word, "ru") for word in ("Ольгой", "Тимуру", "Стол")] == ["f", "m", ""]
    # Of Alexander, or Alexandra.
    assert given_gender("Александра", "ru") == ""


@pytest.mark.parametrize("language", sorted(WEAK))
def test_the_tables_are_whole(language: str) -> None:
    assert declines(language)
    for tables in (STRONG, WEAK):
        lines = tables[language].strip().splitlines()
        assert {len(line.split()) for line in lines} == {2 + len(CASES)}
    governing = [pair.partition(":")[2] for pair in GOVERNING[language].split()]
    assert all(cases and set(cases) <= set(CASES) for cases in governing)
    assert not given_names(language)["m"] & given_names(language)["f"]


def test_languages_without_tables_are_left_alone() -> None:
    assert not declines("en")
    assert _base("Peter Weaver", "en") == "Peter Weaver"


def test_a_short_noun_whose_end_looks_like_an_ending_is_its_own_nominative() -> None:
    assert not any(is_oblique_noun(word, "ru") for word in ("аким", "имам"))
    assert all(is_oblique_noun(word, "ru") for word in ("акиму", "имамом", "врачам", "домом"))


@pytest.mark.parametrize(
    ("name", "base"),
    [
        (("Нуралы", "Издибай"), ("Нуралы", "Издибай")),
        (("Есенгалы", "Серик"), ("Есенгалы", "Серик")),
        (("Сатыбалды",), ("Сатыбалды",)),
        (("Камалы",), ("Камала",)),
    ],
)
def test_a_kazakh_mans_name_stays_as_it_is(name: tuple[str, ...], base: tuple[str, ...]) -> None:
    assert {found.base for found in readings(name, "ru")} == {base}


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("Марио Рагги", "Марио Рагги"),
        ("Джованни Берлинги", "Джованни Берлинги"),
        # Known given names that are declined tell that the surname is, too.
        ("Сергея Кулаги", "Сергей Кулага"),
        ("Дарьи Сайки", "Дарья Сайка"),
    ],
)
def test_a_surname_behind_a_foreign_name_without_cases_has_none(form: str, base: str) -> None:
    assert _base(form, "ru", "g") == base


def test_georgian_surnames_of_women_are_left_alone_in_polish() -> None:
    assert _base("Salome Kobaliszwili", "pl", "g") == "Salome Kobaliszwili"
    assert _base("Jana Kobaliszwilego", "pl", "g") == "Jan Kobaliszwili"


def test_an_attribute_and_its_noun_tell_the_genitive_together() -> None:
    assert is_genitive_phrase("молодёжной", "политики", "ru")
    assert not is_genitive_phrase("молодой", "физик", "ru")
    assert not is_genitive_phrase("молодые", "политики", "ru")


def test_a_mans_surname_may_look_like_a_womans_in_another_case() -> None:
    assert [one.gender for one in readings(["Антон", "Донской"], "ru")] == ["m"]
    assert [one.base for one in readings(["Ольги", "Береговой"], "ru")] == [("Ольга", "Берегова")]
    assert not readings(["Ольга", "Береговой"], "ru")
