"""How Russian is written in newsrooms of Russia and Central Asia: who lives where, papers, people without names; all invented."""

import pytest

from summarize.quotations import find_quotes as printed_quotes
from tests.quotations.raw import find_claims, find_quotes, speakers, told


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
        ("Крыша течёт. Об этом «Озеро-Плюс» сообщил министр Олег Лугов.", "Олег Лугов"),
        ("Крыша течёт. Об этом «Озеро-Плюс» сообщило в среду.", "Озеро-Плюс"),
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
        ("В районе сошел сель. Горожане рассказали, что дорога закрыта с пятницы.", "Горожане"),
        ("В районе сошел сель. Правоохранительные органы сообщили, что дорога закрыта.", "Правоохранительные органы"),
        ("В районе сошел сель. Мэр Оша Жанар Лугов пояснил, что дорога закрыта.", "Жанар Лугов"),
        ("В районе сошел сель. На плане сообщили, что дорога закрыта.", None),
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


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Директор фестиваля Тьяго Ларрейра рассказал, что мост закрыт.", "Тьяго Ларрейра", "Директор фестиваля"),
        ("Первый зампред комитета Бадма Озеров заявил, что мост закрыт.", "Бадма Озеров", "Первый зампред комитета"),
        ("Президент Озерии Реджеп Тайип Ларман заявил, что мост закрыт.", "Реджеп Тайип Ларман", "Президент Озерии"),
        ("Министр иностранных дел Северной Озерии Ри Ён Хан заявил, что мост закрыт.", "Ри Ён Хан", "Министр иностранных дел Северной Озерии"),
        ("Наследный принц Озёрной Аравии Мохаммед бен Карад заявил, что мост закрыт.", "Мохаммед бен Карад", "Наследный принц Озёрной Аравии"),
        # A given name in a case is whose the office is.
        ("Жена Николая Лугова Наталья заявила, что мост закрыт.", "Наталья", "Жена Николая Лугова"),
        ("Мать Анны Берг Ольга заявила, что мост закрыт.", "Ольга", "Мать Анны Берг"),
    ],
)  # fmt: skip
def test_a_name_of_abroad_is_whole_behind_an_office(text: str, name: str, role: str) -> None:
    assert _told(text) == [(name, role)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Министр энергетики и водных ресурсов Озерии Олег Лугов заявил, что мост закрыт.", "Министр энергетики и водных ресурсов Озерии"),
        ("Министр культуры, информации и молодёжной политики Олег Лугов заявил, что мост закрыт.", "Министр культуры, информации и молодёжной политики"),
        # Two people: the second office is in the nominative.
        ("Министр культуры отказался, и новый директор Олег Лугов заявил, что мост закрыт.", "новый директор"),
    ],
)  # fmt: skip
def test_the_case_of_a_field_is_told_by_what_stands_in_front(text: str, role: str) -> None:
    assert _told(text)[-1] == ("Олег Лугов", role)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Мост закрыт. В Следственном комитете сообщили, что дело передано в суд.", "Следственный комитет"),
        ("Мост закрыт. В Озёрной прокуратуре России сообщили, что дело передано.", "Озёрная прокуратура России"),
        ("В Счётной палате сообщили, что мост закрыт.", "Счётная палата"),
        ("В отчёте Счётной палаты говорится, что мост закрыт.", "Счётная палата"),
        ("В отчёте Минтранса говорится, что мост закрыт.", "Минтранс"),
        ("В докладе Росстата отмечается, что мост закрыт.", "Росстат"),
    ],
)  # fmt: skip
def test_a_body_with_a_capital_is_printed_in_the_nominative(text: str, name: str) -> None:
    assert _told(text) == [(name, None)]


def test_where_a_case_goes_has_not_said_it() -> None:
    assert _told("Дело передали в Озёрский суд, и жители довольны.") == []


@pytest.mark.parametrize(
    "role",
    [
        "Партнёр юридической фирмы «Волна»",
        "Аудитор Счётной палаты",
        "Голкипер «Волны»",
        "Кардиолог больницы",
        "Старший участковый района",
        "Управляющий директор фонда «Волна»",
    ],
)
def test_trades_and_offices_are_roles(role: str) -> None:
    assert _told(f"{role} Олег Лугов заявил, что мост закрыт.") == [("Олег Лугов", role)]


def test_an_office_that_is_an_adjective_is_none_of_another_ones() -> None:
    text = "«Мост закрыт», — сказал управляющий директору Олегу Лугову."
    assert ("Олег Лугов", "управляющий директор") not in _told(text)
    text = "По словам управляющего директора фонда Олега Лугова, мост закрыт."
    assert _told(text) == [("Олег Лугов", "управляющий директор фонда")]


@pytest.mark.parametrize("office", ["президентки Озерии", "депутатки совета", "юристки общества"])
def test_offices_of_women_are_roles_in_every_case(office: str) -> None:
    nominative = office.replace("ки ", "ка ", 1)
    assert _told(f"По словам {office} Анны Луговой, мост закрыт.") == [("Анна Лугова", nominative)]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("В самой компании сказали, что крыша течёт.", "ru", "компания"),
        ("По словам самого ветеринара, крыша течёт.", "ru", "ветеринар"),
        ("В самой крупной компании сказали, что крыша течёт.", "ru", "самая крупная компания"),
        ("У самій компанії сказали, що дах тече.", "uk", "компанія"),
    ],
)
def test_a_word_for_self_is_no_part_of_who_speaks(text: str, language: str, name: str) -> None:
    assert _told(text, language) == [(name, None)]


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("музее", "музей"),
        ("театре", "театр"),
        ("школе", "школа"),
        ("аппарате президента", "аппарат президента"),
        ("агентстве", "агентство"),
        ("аэропорту", "аэропорт"),
    ],
)
def test_a_house_is_a_body_where_something_is_said(where: str, name: str) -> None:
    assert _told(f"В {where} сообщили, что крыша течёт.") == [(name, None)]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("В мэрии «Озёрке» сообщили, что крыша течёт.", "ru", "мэрия"),
        ("В министерстве труда Ozero.uz сообщили, что крыша течёт.", "ru", "министерство труда"),
        ("В министерстве «Газете.uz» сообщили, что крыша течёт.", "ru", "министерство"),
        ("В мэрии «Озёрной правде» сообщили, что крыша течёт.", "ru", "мэрия"),
        ("У поліції міста сказали «Озерній правді», що дах тече.", "uk", "поліція міста"),
        # Whose they are, and what a body is called.
        ("В редакции Ozero.uz сообщили, что крыша течёт.", "ru", "редакция Ozero.uz"),
        ("В компании «Озеро» сообщили, что крыша течёт.", "ru", "компания «Озеро»"),
        ("В пресс-службе «Озернефти» сообщили, что крыша течёт.", "ru", "пресс-служба «Озернефти»"),
    ],
)  # fmt: skip
def test_an_outlet_behind_a_body_is_told(text: str, language: str, name: str) -> None:
    assert _told(text, language) == [(name, None)]


def test_a_body_where_something_is_said_is_printed() -> None:
    text = "Крыша течёт. «Мы починим её завтра», — сообщили в полиции. Работы начались."
    (quote,) = printed_quotes(text)
    assert quote.speaker is not None
    assert quote.speaker.name == "полиция"


@pytest.mark.parametrize("verb", ["улыбнулся", "ворчит", "оправдывался", "перечислил"])
def test_how_something_is_said_tells_who_says_it(verb: str) -> None:
    (quote,) = printed_quotes(f"«Мы починим её завтра», — {verb} кровельщик Олег Лугов.")
    assert quote.speaker is not None
    assert quote.speaker.name == "Олег Лугов"


def test_what_somebody_does_otherwise_reports_nothing() -> None:
    assert _told("Олег Лугов улыбнулся, что удивило всех.") == []


@pytest.mark.parametrize(
    ("who", "name"),
    [("Потерпевшая", "Потерпевшая"), ("Адвокат", "Зоя Лугова")],
)
def test_whoever_something_was_done_to_is_not_the_lawyer(who: str, name: str) -> None:
    text = f"Адвокат Зоя Лугова подаст жалобу. {who} рассказала суду, что крыша течёт."
    assert [told for told, _ in _told(text)] == [name]


def test_a_stressed_office_is_not_whoever_spoke_before() -> None:
    text = (
        "Владелец дома Олег Лугов сказал, что крыша цела. По словам самого ветеринара, крыша течёт."
    )
    assert [name for name, _ in _told(text)] == ["Олег Лугов", "ветеринар"]


@pytest.mark.parametrize("verb", ["признаётся", "признается", "усмехается", "сокрушается"])
def test_a_verb_is_known_with_either_letter(verb: str) -> None:
    text = f"Кровельщица Нина Лугова сердита. «Я устала ждать», — {verb} она."
    assert speakers(text, "ru") == ["Нина Лугова"]


def test_an_unknown_verb_does_not_tell_who_says_three_words() -> None:
    assert not find_quotes(
        "Кровельщица Нина Лугова сердита. «Я устала ждать», — плетётся она.", "ru"
    )
