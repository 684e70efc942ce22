"""What else a Slavic text calls somebody whom it has named: by another name of the office, or by a trade; all invented."""

import pytest

from summarize.quotations import find_quotes
from tests.quotations.raw import find_attributions


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


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Жительница Озёрска Галина Лугова рассказала, что проснулась от хлопков.", "Галина Лугова"),
        ("Житель Озёрска Олег Лугов рассказал, что проснулся от хлопков.", None),
        ("Жительница Галина Лугова рассказала о хлопках. В доме пострадала студентка.", None),
        ("Жительница Галина Лугова рассказала о хлопках. Дверь открыла Анна Береговая.", None),
    ],
)  # fmt: skip
def test_a_woman_is_she_who_has_just_spoken(before: str, name: str | None) -> None:
    found = _last(f"{before} «Я думала, это салют», — вспоминает женщина.")
    assert found == name or (name is None and found == "женщина")


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Мешканка Озерного Ольга Ткач каже, що чула вибухи. «Діти не сплять», — розповідає жінка.", "uk", "Ольга Ткач"),
        ("Sąsiadka Anna Łąkowska mówi, że nikt nie przyszedł. „Sama nosiłam wodę” – opowiada kobieta.", "pl", "Anna Łąkowska"),
        ("Sousedka Jana Lukavská uvedla, že voda přišla v noci. „Nestihli jsme nic,“ popisuje žena.", "cs", "Jana Lukavská"),
    ],
)  # fmt: skip
def test_so_it_is_in_other_slavic_languages(text: str, language: str, name: str) -> None:
    assert _last(text, language) == name


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Президент Іван Лугов подякував рятувальникам. «Буде відповідь», — наголосив глава держави.", "uk", "Іван Лугов"),
        ("Minister obrony Jan Łąkowski zawetował plan. „Plan jest zły” – oświadczył szef MON.", "pl", "Jan Łąkowski"),
        ("Ministr obrany Jan Lukavský odmítl plán. „Plán je špatný,“ prohlásil šéf resortu.", "cs", "Jan Lukavský"),
        ("Кметът Иван Лугов отиде на язовира. „Водата ще стигне“, заяви градоначалникът.", "bg", "Иван Лугов"),
    ],
)  # fmt: skip
def test_their_offices_have_other_names(text: str, language: str, name: str) -> None:
    before = {
        "uk": "«Ні», — сказав експерт Петро Берег.",
        "pl": "„Nie” – powiedział poseł Piotr Brzeski.",
        "cs": "„Ne,“ řekl poslanec Petr Břežný.",
        "bg": "„Не“, каза експертът Петър Берегов.",
    }
    assert _last(f"{before[language]}\n\n{text}", language) == name


def test_who_is_told_of_since_is_whom_a_trade_means() -> None:
    text = "«Рынок встал», — говорит руководитель центра Анна Лугова.\n\nАналитик банка Инна Береговая осторожна."
    assert _last(f"{text} «Скидки есть», — объясняет эксперт.") != "Анна Лугова"


def test_the_accused_is_no_prosecutors_aide() -> None:
    before = "«Ущерб возмещён», — уточнила помощник прокурора Анна Лугова.\n\n"
    assert _last(f"{before}Осуждённая вины не признала. «Крыша текла», — сказала она.") is None
    assert _last(f"{before}Осуждённая молчала. «Крыша текла», — сказала женщина.") != "Анна Лугова"
    assert _last(f"{before}Погода портилась. «Крыша текла», — сказала она.") == "Анна Лугова"


def test_a_given_name_is_nobody_whom_only_what_follows_names() -> None:
    him = "„Nikt nie podszedł” – opowiada pan Marek. Wezwano policję."
    assert _last(him, "pl") != "Marek Łąkowski"
    assert _last(f"Poseł Marek Łąkowski protestuje. {him}", "pl") == "Marek Łąkowski"
    behind = f"{him}\n\nPoseł Marek Łąkowski domaga się kary. Wniosek złożył w Sejmie."
    assert _last(behind, "pl") != "Marek Łąkowski"


_SAYS = {
    "pl": "{} powiedział, że most będzie gotowy w maju.",
    "cs": "{} řekl, že most bude hotový v květnu.",
    "sk": "{} povedal, že most bude hotový v máji.",
    "hr": "{} rekao je da će most biti gotov u svibnju.",
    "ru": "{} сказал, что мост откроют в мае.",
    "uk": "{} сказав, що міст відкриють у травні.",
    "bg": "{} каза, че мостът ще бъде готов през май.",
}


@pytest.mark.parametrize(
    ("language", "office", "surname"),
    [
        ("pl", "Rzecznik rządu", "Sroka"),
        ("pl", "Trener kadry", "Wrona"),
        ("cs", "Předseda vlády", "Sova"),
        ("cs", "Poslankyně KDU-ČSL", "Sovová"),
        ("sk", "Hovorca polície", "Vrana"),
        ("hr", "Šef SDP-a", "Sova"),
        ("hr", "Glasnogovornik policije", "Soda"),
        ("ru", "Генсек НАТО", "Лунте"),
        ("ru", "Канцлер ФРГ", "Лугов"),
        ("uk", "Голова фракції", "Сова"),
        ("bg", "Президентът на Франция", "Лунарон"),
        ("bg", "Кметът на Стара Загора", "Лугов"),
        ("bg", "Депутатът от ДБР", "Лугов"),
        ("bg", "Министърът на отбраната на Полша", "Лунар"),
    ],
)
def test_an_office_ends_behind_what_it_is_of(language: str, office: str, surname: str) -> None:
    said = _SAYS[language].format(f"{office} {surname}")
    if surname.endswith("ová"):
        said = said.replace("řekl", "řekla")
    (claim,) = find_attributions(said, language).claims
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == (surname, office)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("pl", "Rzecznik firmy Sroka"),
        ("cs", "Mluvčí firmy Sova"),
        ("hr", "Direktor tvrtke Zima"),
        ("bg", "Кметът на Горна Баня"),
        ("bg", "Шефът на ЦСКА София"),
    ],
)
def test_what_a_body_is_called_is_nobody(language: str, told: str) -> None:
    found = find_attributions(_SAYS[language].format(told), language).claims
    assert all(each.speaker is None or each.speaker.role is None for each in found)
