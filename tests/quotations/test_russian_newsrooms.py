"""How Russian is written in newsrooms of Russia and Central Asia: who lives where, papers, people without names; all invented."""

import pytest

from summarize.quotations import find_quotes as printed_quotes
from tests.quotations.raw import find_claims, told


def _told(text: str, language: str = "ru") -> list[tuple[str | None, str | None]]:
    return [(name, role) for _, name, role in told(find_claims(text, language))]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Жительница Костаная рассказала, что крыша течёт.", "Жительница Костаная", None),
        ("54-летняя жительница Таласа рассказала, что крыша течёт.", "54-летняя жительница Таласа", None),
        ("По словам жителя Оша, крыша течёт.", "житель Оша", None),
        ("По словам жительницы Актау, крыша течёт.", "жительница Актау", None),
        ("Жительница Наталья рассказала, что крыша течёт.", "Наталья", "Жительница"),
        ("Жительница Костаная Айгуль Лугова рассказала, что крыша течёт.", "Айгуль Лугова", "Жительница Костаная"),
        ("Крыша в доме течёт третью неделю, рассказала жительница микрорайона Акбулак Александра Лугова.", "Александра Лугова", "жительница микрорайона Акбулак"),
    ],
)  # fmt: skip
def test_where_somebody_lives_is_nobodys_name(text: str, name: str, role: str | None) -> None:
    assert _told(text) == [(name, role)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Крыша течёт. Об этом РИА Новости заявил министр Олег Лугов.", "Олег Лугов"),
        ("Крыша течёт. Об этом ТАСС сообщил источник в мэрии.", "источник в мэрии"),
        ("Крыша течёт. Об этом ТАСС сообщили в мэрии.", "мэрия"),
        ("Крыша течёт. Об этом ТАСС сообщили местные жители.", "местные жители"),
        ("Крыша течёт. Об этом Ozero.media сообщили местные жители.", "местные жители"),
        ("Как сообщили Ozero.media очевидцы, крыша течёт.", "очевидцы"),
        (
            "Крыша дома течёт третью неделю, сообщил ТАСС в пятницу источник в мэрии.",
            "источник в мэрии",
        ),
        ("Крыша дома течёт третью неделю, сообщает ТАСС.", "ТАСС"),
        ("Крыша течёт. Об этом МВД сообщило журналистам.", "МВД"),
        ("Крыша течёт. Об этом РИА Новости сообщило в среду.", "РИА Новости"),
    ],
)
def test_an_outlet_without_cases_is_told(text: str, name: str) -> None:
    assert _told(text) == [(name, "министр" if name == "Олег Лугов" else None)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("В сообщении пресс-службы министерства говорится, что мост закрыт.", "пресс-служба министерства"),
        ("В совместном заявлении МВД и МЧС Таджикистана говорится, что мост закрыт.", "МВД и МЧС Таджикистана"),
        ("В постановлении правительства указано, что мост закрыт.", "правительство"),
        ("В релизе компании «Волна» отмечается, что мост закрыт.", "компания «Волна»"),
        ("В заявлении главы МИД Олега Лугова говорится, что мост закрыт.", "Олег Лугов"),
        ("В докладе ООН говорится, что мост закрыт.", "ООН"),
        ("Согласно постановлению правительства, мост закрыт.", "постановление правительства"),
    ],
)  # fmt: skip
def test_whose_paper_tells_something(text: str, name: str) -> None:
    assert [found for found, _ in _told(text)] == [name]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "В письме министру говорится, что мост закрыт."),
        ("ru", "В докладе о ценах говорится, что мост закрыт."),
        ("ru", "В заявлении учителей Тулы говорится, что мост закрыт."),
        ("uk", "У заяві послів G7 йдеться про те, що рішення уряду взяли до уваги."),
    ],
)
def test_a_paper_without_an_issuer_is_nobodys(language: str, text: str) -> None:
    assert _told(text, language) == []


def test_who_speaks_of_himself_in_an_interview_is_no_issuer() -> None:
    assert _told("В интервью врач признается, что мост закрыт.") == [("врач", None)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Также мужчина признался, что он уехал в Тулу.", "мужчина"),
        ("Позже молодая женщина рассказала, что уехала в Тулу.", "молодая женщина"),
        ("В сюжете один из задержанных рассказал, что уехал в Тулу.", "один из задержанных"),
        ("По словам женщины, семья уехала в Тулу.", "женщина"),
        ("По словам соседей, семья уехала в Тулу.", "соседи"),
        ("По данным полицейских, семья уехала в Тулу.", "полицейские"),
        ("Семья уехала. Об этом «Вестнику» рассказали два чиновника.", "два чиновника"),
        ("Собеседники «Вестника» предполагают, что семья уехала.", "Собеседники «Вестника»"),
        ("Как установил суд, семья уехала в Тулу.", "суд"),
        ("Семья уехала в Тулу. Такие данные озвучил следователь.", "следователь"),
    ],
)
def test_who_is_not_named_is_told(text: str, name: str) -> None:
    assert [found for found, _ in _told(text)] == [name]


def test_a_number_behind_a_job_is_no_subject_of_its_own() -> None:
    text = "Завод закрыт. Об этом рассказал представитель одного из трейдеров."
    assert [found for found, _ in _told(text)] == ["представитель одного из трейдеров"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("В районном отделе отсутствие света объяснили тем, что сгорел кабель.", "районный отдел"),
        ("В администрации губернатора (АГ) РФ опасаются, что дорогу размоет.", "администрация губернатора"),
        ("Представитель Службы внешней разведки (СВР) сообщил, что дорогу размоет.", "Представитель Службы внешней разведки"),
        ("В Комитете национальной безопасности (КНБ) сообщили, что дорогу размоет.", "Комитет национальной безопасности"),
        ("Председатель партии СПРАВЕДЛИВАЯ РОССИЯ заявил, что дорогу размоет.", "Председатель партии СПРАВЕДЛИВАЯ РОССИЯ"),
        ("Дорогу размоет к осени, уточнили в министерстве, добавив, что мост закроют.", "министерство"),
    ],
)  # fmt: skip
def test_where_the_name_of_a_body_ends(text: str, name: str) -> None:
    assert [found for found, _ in _told(text)] == [name]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ранее врио губернатора Олег Лугов сообщил, что мост закрыт.", "врио губернатора"),
        ("По словам врио губернатора Олега Лугова, мост закрыт.", "врио губернатора"),
        ("Временно исполняющий обязанности министра Олег Лугов сообщил, что мост закрыт.", "исполняющий обязанности министра"),
    ],
)  # fmt: skip
def test_who_stands_in_for_somebody(text: str, role: str) -> None:
    assert _told(text) == [("Олег Лугов", role)]


def test_whoever_doubts_a_thing_has_not_said_it() -> None:
    (doubted,) = find_claims("Министр Олег Лугов сомневается, что мост закроют.", "ru")
    (trusted,) = find_claims("Министр Олег Лугов не сомневается, что мост закроют.", "ru")
    assert (doubted.polarity, trusted.polarity) == ("denied", "asserted")


def test_who_shouts_is_told() -> None:
    text = "Аким Олег Лугов ждал во дворе. «Расходитесь по домам сейчас же!» – накричал на соседей аким."
    (quote,) = printed_quotes(text, "ru")
    assert quote.speaker is not None
    assert quote.speaker.name == "Олег Лугов"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Дом построят к осени, рассказал министр Ералы Туманов.", "Ералы Туманов", "министр"),
        ("Мажилисмен Виктор ЛУГОВ заявил, что дом построят.", "Виктор ЛУГОВ", "Мажилисмен"),
        ("Директор фонда Сымбат Булан заявила, что дом построят.", "Сымбат Булан", "Директор фонда"),
        ("Депутат (КПРФ) Олег Лугов заявил, что дом построят.", "Олег Лугов", "Депутат"),
    ],
)  # fmt: skip
def test_who_has_a_name_of_his_own(text: str, name: str, role: str) -> None:
    assert _told(text) == [(name, role)]


def test_what_only_leads_in_is_no_claim_of_its_own() -> None:
    text = "Но для того чтобы выйти на прежний уровень, по словам министра, потребуется время."
    assert [claim.text for claim in find_claims(text, "ru")] == [text.rstrip(".")]
    text = "Мост закрыли на ремонт, по словам министра, в мае."
    assert [claim.text for claim in find_claims(text, "ru")] == ["Мост закрыли на ремонт"]


def test_whom_a_site_cites_is_read_in_front_of_it() -> None:
    text = "Тренер Олег Гулявцев ждал ответа. «Мы сыграли хорошо в обороне», - цитирует Гулявцева официальный сайт клуба."
    (quote,) = printed_quotes(text, "ru")
    assert quote.speaker is not None
    assert quote.speaker.name == "Олег Гулявцев"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "«Мы нашли всех», – отметил аким Озёрского района Ерсай Туманов.",
            "аким Озёрского района",
        ),
        ("«Мы нашли всех», – отметил аким района Акжар Ерсай Туманов.", "аким района Акжар"),
    ],
)
def test_a_district_with_an_attribute_has_no_name_behind_it(text: str, role: str) -> None:
    (quote,) = printed_quotes(f"Совет собрался во вторник. {text}", "ru")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Ерсай Туманов", role)


@pytest.mark.parametrize(
    ("text", "teller"),
    [
        ("В районе сошел сель. Местные жители заявили, что дорога закрыта с пятницы.", "Местные жители"),
        ("В районе сошел сель. Турецкие военные сообщили, что дорога закрыта с пятницы.", "Турецкие военные"),
        ("В районе сошел сель. Казахстанские врачи рассказали, что дорога закрыта.", "Казахстанские врачи"),
        ("В районе сошел сель. Анне сообщили, что дорога закрыта с пятницы.", None),
    ],
)  # fmt: skip
def test_a_russian_sentence_may_open_with_an_adjective_of_several(
    text: str, teller: str | None
) -> None:
    assert [name for name, _ in _told(text)] == ([teller] if teller else [])


def test_a_russian_office_has_a_town_that_looks_like_one() -> None:
    text = "Начальник полиции города Нур-Султан Ержан Алиев приехал. «Виновные будут наказаны», - подчеркнул Ержан Алиев."
    speakers = [quote.speaker for quote in printed_quotes(text, "ru")]
    assert [speaker and speaker.role for speaker in speakers] == [
        "Начальник полиции города Нур-Султан"
    ]
