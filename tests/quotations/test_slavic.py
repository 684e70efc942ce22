"""What is told apart by case, gender and place in Polish, Czech, Ukrainian and Russian news."""

import pytest

from summarize.quotations import find_attributions
from tests.quotations.raw import find_claims, find_quotes


def _said(text: str, language: str) -> list[tuple[str | None, str | None]]:
    speakers = [quote.speaker for quote in find_quotes(text, language)]
    return [(speaker.name, speaker.role) if speaker else (None, None) for speaker in speakers]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("cs", "„Hráli jsme špatně a dostali gól,“ dodal trenér Ostravanů.", "trenér Ostravanů"),
        ("cs", "„Hráli jsme špatně a dostali gól,“ dodal předseda Zelenáčů.", "předseda Zelenáčů"),
        ("cs", "„Hráli jsme špatně a dostali gól,“ dodal kouč Baníku Nová Ves.", "kouč Baníku Nová Ves"),
        ("pl", "„Graliśmy źle i straciliśmy gola” – dodał lider Borsuków.", "lider Borsuków"),
        (
            "pl",
            "„Graliśmy źle i straciliśmy gola” – dodał prezes Górnika Łany. Górnik spadł z ligi.",
            "prezes Górnika Łany",
        ),
    ],
)  # fmt: skip
def test_what_a_role_is_of_is_nobodys_name(language: str, text: str, name: str) -> None:
    assert _said(text, language) == [(name, None)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("cs", "„Hráli jsme špatně,“ řekl skladatel Bohuslav Martinů.", "Bohuslav Martinů"),
        ("cs", "„Hráli jsme špatně,“ řekl trenér Jan Veselý.", "Jan Veselý"),
        ("ru", "«Мы ещё поговорим», — сказал президент Франции Эмманюэль Маршан.", "Эмманюэль Маршан"),
        ("pl", "„Graliśmy źle” – dodał prezes Górnika Jan Lunar. Górnik spadł.", "Jan Lunar"),
    ],
)  # fmt: skip
def test_a_name_that_looks_like_what_a_role_is_of_stays_one(
    language: str, text: str, name: str
) -> None:
    ((found, _),) = _said(text, language)
    assert found == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "«Лекарств в городе нет», — написала депутат на своей странице в сети.", "депутат"),
        ("ru", "«Лекарств в городе нет», — сказал губернатор в прямом эфире.", "губернатор"),
        ("ru", "«Лекарств в городе нет», — заявила пресс-служба порта в социальных сетях.", "пресс-служба порта"),
        ("uk", "«Ліків у місті немає», — написала депутатка на своїй сторінці у мережі.", "депутатка"),
        ("uk", "«Ліків у місті немає», — сказав губернатор у студії каналу.", "губернатор"),
        ("pl", "„Nie ma leków w mieście” – napisała posłanka na swoim profilu.", "posłanka"),
        ("pl", "„Nie ma leków w mieście” – powiedziała posłanka w Łanach.", "posłanka"),
        ("pl", "„Nie ma leków w mieście” – powiedziała minister w Radiu Łan.", "minister"),
        ("pl", "„Nie ma leków w mieście” – podała Prokuratura Rejonowa w Łanach w krótkim komunikacie.",
         "Prokuratura Rejonowa w Łanach"),
        ("cs", "„Léky ve městě nejsou,“ napsala poslankyně na svém profilu.", "poslankyně"),
        ("cs", "„Léky ve městě nejsou,“ uvedlo ministerstvo ve svém prohlášení.", "ministerstvo"),
    ],
)  # fmt: skip
def test_where_something_is_said_is_no_part_of_who_said_it(
    language: str, text: str, name: str
) -> None:
    assert _said(text, language) == [(name, None)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "«Лекарств в городе нет», — сказал посол Норландии в Озёрске.", "посол Норландии в Озёрске"),
        ("ru", "«Лекарств в городе нет», — сказал источник в компании.", "источник в компании"),
        ("pl", "„Nie ma leków w mieście” – powiedział ambasador w Łanach.", "ambasador w Łanach"),
    ],
)  # fmt: skip
def test_the_place_of_an_office_stays_with_it(language: str, text: str, name: str) -> None:
    assert _said(text, language) == [(name, None)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("cs", "„Most je starý a slabý,“ uvedl Bílý dům.", "Bílý dům"),
        ("pl", "„Most jest stary i słaby” – podał Biały Dom.", "Biały Dom"),
        ("uk", "«Міст старий і слабкий», — заявив Білий дім.", "Білий дім"),
        ("pl", "Jan Biały milczał. „Most jest stary i słaby” – dodał Biały.", "Jan Biały"),
    ],
)
def test_an_adjective_with_a_capital_opens_the_name_of_a_body(
    language: str, text: str, name: str
) -> None:
    assert _said(text, language) == [(name, None)]


def test_a_body_is_nobody_whom_an_office_describes() -> None:
    text = "Biały Dom przekazał, że most jest stary. „Most jest słaby” – dodał prezydent USA."
    assert _said(text, "pl") == [("prezydent USA", None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Podle Bílého domu je most starý a slabý."),
        ("uk", "За даними Білого дому, міст старий."),
    ],
)
def test_a_body_is_not_cut_to_its_adjective(language: str, text: str) -> None:
    names = [claim.speaker.name for claim in find_claims(text, language) if claim.speaker]
    assert not {"Bílý", "Білий"} & set(names)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "«Дело в суде», — сказал Семён Лугов. Анна Берг отсылает к суду. Добавила, что мост стар.",
        ),
        (
            "pl",
            "„Akta są w sądzie” – podał Szymon Lunar. Anna Berg odsyła do sądu. Dodała, że most jest stary.",
        ),
    ],
)
def test_a_verb_of_the_other_gender_is_not_of_who_spoke_before(language: str, text: str) -> None:
    shown = find_attributions(text, language).claims
    assert not any(claim.speaker and claim.speaker.name.endswith("Lunar") for claim in shown)
    assert not any(claim.speaker and claim.speaker.name.endswith("Лугов") for claim in shown)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("uk", "«Ми раді перемозі», – цитує Назара Лугового пресслужба клубу.", "Назар Луговий"),
        ("ru", "«Мы рады победе», — цитирует Назара Лугова пресс-служба клуба.", "Назар Лугов"),
        ("ru", "Агентство «Волна» цитирует Назара Лугова: «Мы рады победе».", "Назар Лугов"),
        ("pl", "„Cieszymy się ze zwycięstwa” – cytuje Jana Lunara portal Fala.", "Jan Lunar"),
        ("pl", "„Cieszymy się ze zwycięstwa” – cytuje Annę Lunar agencja Fala.", "Anna Lunar"),
        ("ru", "«Мы рады победе», — цитирует его агентство «Волна».", None),
    ],
)
def test_whom_an_outlet_cites_is_who_said_it(language: str, text: str, name: str | None) -> None:
    ((found, _),) = _said(text, language)
    assert found == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("uk", "«Порт замерз», - прокоментував цю ситуацію місцевий блогер і політолог Назар Луговий.", "Назар Луговий"),
        ("ru", "«Порт замёрз», — прокомментировал эту ситуацию местный блогер и политолог Назар Лугов.", "Назар Лугов"),
        ("pl", "„Port zamarzł” – skomentował tę sytuację lokalny bloger i politolog Jan Lunar.", "Jan Lunar"),
        ("cs", "„Přístav zamrzl,“ okomentoval tuto situaci místní bloger a politolog Jan Lunar.", "Jan Lunar"),
    ],
)  # fmt: skip
def test_one_person_who_is_two_things_stands_behind_what_the_verb_is_about(
    language: str, text: str, name: str
) -> None:
    ((found, _),) = _said(text, language)
    assert found == name
