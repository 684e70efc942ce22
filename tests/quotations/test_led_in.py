"""Who is told in front of or behind what is said, in forms that news of Central Asia has; all invented."""

import pytest

from summarize.quotations import find_quotes
from tests.quotations import raw


def _claimed(text: str, language: str) -> list[tuple[str, str | None]]:
    return [
        (claim.text, claim.speaker.name if claim.speaker else None)
        for claim in raw.find_claims(text, language)
    ]


def _quoted(text: str, language: str) -> list[tuple[str, str | None]]:
    return [
        (quote.text, quote.speaker.name if quote.speaker else None)
        for quote in find_quotes(text, language)
    ]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Жители села пришли на прием к акиму.\nЛатифа Садыкова, директор школы:\n\n«Он занял участок, где играли дети».", "Латифа Садыкова"),
        ("ky", "Бишкекте бүгүн жыйын өтүп, жолдор каралды.\nКызматтын жетекчиси Дайырбек Орунбаев:\n“Жол быйыл бүтөт, акча табылды”.", "Дайырбек Орунбаев"),
        ("kk", "Астанада бүгін жиын өтті.\nБолат Асанов, министр:\n«Бұл көлем өспейді, ақша жоқ».", "Болат Асанов"),
        ("en", "The village met the mayor on Monday.\nKarl Moss, the director of the school:\n\n“He took the field where the children play.”", "Karl Moss"),
    ],
)  # fmt: skip
def test_a_line_of_a_name_with_its_office_leads_to_what_the_next_line_quotes(
    language: str, text: str, name: str
) -> None:
    assert [speaker for _, speaker in _quoted(text, language)] == [name]


def test_a_line_that_names_no_office_leads_to_nobody() -> None:
    text = "Жители пришли к акиму.\nЛатифа Садыкова, красивая улица:\n\n«Он занял участок, где играли дети»."
    assert [speaker for _, speaker in _quoted(text, "ru")] == [None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Тренер Николай Трубин отметил, что доволен:\n\n- Мы подробно изучили игру соперника и готовились.", "Николай Трубин"),
        ("Латифа Садыкова, директор школы:\n– Он занял участок, где каждый день играли дети.", "Латифа Садыкова"),
        ("Жители пришли к акиму.\nЛатифа Садыкова:\n– Он занял участок, где каждый день играли дети.", "Латифа Садыкова"),
    ],
)  # fmt: skip
def test_a_colon_leads_to_a_line_that_a_dash_opens(text: str, name: str) -> None:
    assert _quoted(text, "ru")[-1][1] == name


@pytest.mark.parametrize("opening", ["– {}", "“{}”"])
@pytest.mark.parametrize(
    ("line", "name"), [("Karl Moss", "Karl Moss"), ("Key Points", None), ("New Bridge", None)]
)
def test_a_whole_name_alone_leads_to_what_is_said_below_it(
    line: str, name: str | None, opening: str
) -> None:
    said = opening.format("The bridge is closed and will stay so.")
    text = f"The council met in Bilton on Monday.\n{line}:\n{said}"
    assert [speaker for _, speaker in _quoted(text, "en") if speaker] == ([name] if name else [])


def test_nouns_with_capitals_are_no_whole_name() -> None:
    text = "Der Rat traf sich am Montag in Bilten.\nNeue Brücke:\n– Sie bleibt geschlossen und das ist gut so."
    assert _quoted(text, "de") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor, Ann Field, said she would:\n– Close the old bridge at once."),
        ("ru", "Губернатор рассказал о планах:\n– Построить новый порт."),
        ("uk", "Прем'єр назвав головне завдання:\n– Збудувати новий порт."),
        ("en", "The mayor, Ann Field, asked the council to:\n– Close the old bridge at once."),
        ("en", "The mayor, Ann Field, told us that:\n– The old bridge is closed."),
        ("es", "El alcalde Juan Gil propone:\n– Cerrar el puente viejo en mayo."),
        ("de", "Bürgermeister Jonas Wiek sagte, er werde:\n– Die alte Brücke sperren."),
    ],
)
def test_a_line_that_only_goes_on_with_its_clause_is_nobodys(language: str, text: str) -> None:
    assert _quoted(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Jonas Wiek gab zu:\n– Die alte Brücke ist nicht sicher.", "Jonas Wiek"),
        ("kk", "Болат Асанов айтқан еді:\n– Бұл жол биыл бітеді, ақша бар.", "Болат Асанов"),
    ],
)
def test_a_verb_of_saying_in_two_parts_leads_to_a_line(language: str, text: str, name: str) -> None:
    assert _quoted(text, language)[-1][1] == name


def test_a_list_behind_a_colon_is_nobodys() -> None:
    text = (
        "Аким Асан Токаров назвал то, что построят:\n– Школа на 900 мест.\n– Новый мост через реку."
    )
    assert _quoted(text, "ru") == []


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("kk", "«Мен ештеңе көрген жоқпын», – деді Асқар Жұмабаев.\n\n«Олар мені шығарып жіберді», – деп көзіне жас алды Мақсат Айсаев.", ["Асқар Жұмабаев", "Мақсат Айсаев"]),
        ("kk", "Асқар Жұмабаев жиында сөйледі. «Мен ештеңе көрген жоқпын», – деп налыды қала тұрғыны Мақсат Айсаев.", ["Мақсат Айсаев"]),
    ],
)  # fmt: skip
def test_a_name_that_closes_a_sentence_behind_a_verb_that_no_list_has_is_the_speaker(
    language: str, text: str, names: list[str | None]
) -> None:
    assert [speaker for _, speaker in _quoted(text, language)] == names


def test_a_land_that_closes_a_sentence_says_nothing() -> None:
    text = "Кеше қалада жол ашылды. «Жол биыл бітеді, ақша табылды», – деп үн қатты Қазақстан."
    assert [speaker for _, speaker in _quoted(text, "kk")] == [None]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "«Мы играли хорошо и победили», — приводит РИА Новости слова Сергея Семенова.", "Сергей Семенов"),
        ("ru", "«Мы играли хорошо и победили», — приводит ТАСС слова губернатора Сергея Семенова.", "Сергей Семенов"),
        ("uk", "«Ми грали добре і перемогли», — наводить агентство слова Сергія Семененка.", "Сергій Семененко"),
        ("ru", "Аптека открылась в мае. «Мы ждали ее десять лет», — передает слова жителей издание.", None),
    ],
)  # fmt: skip
def test_whose_words_an_outlet_between_verb_and_words_cites(
    language: str, text: str, name: str | None
) -> None:
    assert [speaker for _, speaker in _quoted(text, language)] == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ky", "Бишкекте өрт чыкты. \"Өрттү өчүрүүгө төрт эсеп тартылды\", - деп айтылды ӨКМдин маалыматында.", "ӨКМ"),
        ("ky", "Депутат Карл Расулов сөз сүйлөдү. «Мыйзам ушуну талап кылат», – деп кайрылууда айтылган.", None),
    ],
)  # fmt: skip
def test_what_is_said_in_a_document_is_not_of_who_spoke_before(
    language: str, text: str, name: str | None
) -> None:
    assert [speaker for _, speaker in _quoted(text, language)] == [name]


def test_a_quotation_from_a_document_that_names_nobody_is_of_the_body_that_gave_it_out() -> None:
    text = (
        "Касаллик бўйича Санитария қўмитаси матбуот хизмати баёнот берди.\n"
        "“Беморлар шифохонага ётқизилди, уларнинг аҳволи қониқарли”, – дейилади хабарда."
    )
    (quote,) = raw.find_quotes(text, "uz")
    assert quote.speaker is not None
    assert quote.speaker.name == "Санитария қўмитаси матбуот хизмати"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Адвокат Мейрман Шакиров просил перенести суд. Однако судья отказал.\n«Мы можем продолжать и без него», – сказал он."),
        ("en", "Lawyer Karl Moss asked for more time. But the judge refused.\n“You have six lawyers, and we can go on,” he said."),
        ("ky", "Адвокат Асан Болотов сотту жылдырууну суранды. Бирок судья каршы чыкты.\n«Силерде алты адвокат бар», — деди ал."),
    ],
)  # fmt: skip
def test_a_pronoun_behind_an_office_set_against_somebody_is_not_his(
    language: str, text: str
) -> None:
    assert [speaker for _, speaker in _quoted(text, language)][-1] is None


def test_an_office_set_against_nobody_else_keeps_its_name() -> None:
    text = "Адвокат Мейрман Шакиров просил перенести суд. Однако адвокат согласился ждать.\n«Мы можем ждать», – сказал он."
    assert _quoted(text, "ru")[-1][1] == "Мейрман Шакиров"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "Заңгер Ерлан Болатов сұхбат берді. Ол депутат Асан Үсенов заңды бұзғанын айтты. «Сот болады деп ойлаймын», – деді ол."),
        ("ky", "Юрист Ерлан Болатов сөз сүйлөдү. Ал өкмөт, Асан Үсөнов жана анын командасы туура иштеп жатканын айтты. «Сот болбойт деп ойлойм», – деди ал."),
        ("ky", "Депутат Ерлан Болатов төрага Асан Үсөновдун отставкасынан кийин сөз сүйлөп, кетүүгө чакырды.\n«Чогуу кетсеңер туура болот», — деди ал."),
    ],
)  # fmt: skip
def test_who_is_told_of_or_named_in_a_case_is_not_who_goes_on(language: str, text: str) -> None:
    assert _quoted(text, language)[-1][1] == "Ерлан Болатов"


def test_a_document_in_front_of_a_name_behind_the_verb_is_where_it_was_said() -> None:
    text = "“Көчөлөрдү оңдобосок болбойт”,- деди парламенттин 7-майдагы жыйынында депутат Исмаил Исаков."
    assert _quoted(text, "ky")[-1][1] == "Исмаил Исаков"


def test_an_outlet_for_which_somebody_writes_is_not_the_one() -> None:
    text = "“Анализ көп көйгөйлөрдү ачты”, — деп белгилейт Lake.asia аналитикалык порталына жазган макаласында медиаэксперт Инга Сикорская."
    assert raw.find_quotes(text, "ky")[0].speaker.name != "Lake.asia"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "Министр Ақмарал Әлиева пойыз қашан жолға шығатынын айтты."),
        ("ky", "Министр Айгүл Алиева поезд качан чыгарын айтты."),
        ("uz", "Vazir Anvar Karimov poyezd qachon yo'lga chiqishini aytdi."),
        ("kk", "Бұған дейін министр Ақмарал Әлиева көпірдің жабылғанын айтқанын жазған болатынбыз."),
    ],
)  # fmt: skip
def test_what_somebody_answered_or_the_paper_told_before_is_no_claim(
    language: str, text: str
) -> None:
    assert raw.find_claims(text, language) == []


def test_what_was_said_by_when_is_a_claim_all_the_same() -> None:
    text = "Министр Ақмарал Әлиева пойыз ертең жолға шығатынын айтты."
    assert [claim.text for claim in raw.find_claims(text, "kk")] == ["пойыз ертең жолға шығатынын"]


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        ("kk", "Ерлан Болатов қалай болғанда да жол ашылатынын айтты.", ["қалай болғанда да жол ашылатынын"]),
        ("kk", "Ерлан Болатов неге екенін білмейтінін айтты.", ["неге екенін білмейтінін"]),
        ("ky", "Азамат Асанов кандай болбосун жол ачыларын айтты.", ["кандай болбосун жол ачыларын"]),
        ("uz", "Anvar Karimov qayerda bo'lsa ham yo'l ochilishini aytdi.", ["qayerda bo'lsa ham yo'l ochilishini"]),
    ],
)  # fmt: skip
def test_no_matter_how_asks_nothing(language: str, text: str, claims: list[str]) -> None:
    assert [claim.text for claim in raw.find_claims(text, language)] == claims


def test_two_joined_lands_are_one_subject() -> None:
    (claim,) = raw.find_claims("Ресей мен Қытай келісімге келгенін мәлімдеді.", "kk")
    assert claim.speaker is not None
    assert (claim.text, claim.speaker.name) == ("келісімге келгенін", "Ресей мен Қытай")


@pytest.mark.parametrize(
    ("end", "name"),
    [("ағынан жарылды Мақсат", "Мақсат"), ("қол соқты Астана", None)],
)
def test_a_place_that_closes_a_sentence_does_not_speak(end: str, name: str | None) -> None:
    (quote,) = raw.find_quotes(f"«Бәрі жақсы болады», – деп {end}.", "kk")
    assert (quote.speaker.name if quote.speaker else None) == name


def test_witnesses_give_out_no_appeal() -> None:
    text = "Күбөлөр жолдун абалы начар экенин айтышты. «Жол бүгүн бүтөт», деп кайрылууда айтылды."
    assert raw.find_quotes(text, "ky")[-1].speaker is None


def test_a_tajik_besides_is_nobody() -> None:
    text = "Гузашта аз ин, Анвар Раҷабов хабар дод, ки амалиёт идома дорад."
    assert _claimed(text, "tg") == [("амалиёт идома дорад", "Анвар Раҷабов")]
    nobodys = "Гузашта аз ин, аз маркази матбуот хабар медиҳанд, ки амалиёт идома дорад."
    assert _claimed(nobodys, "tg") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uz", "Суд буни барча судланувчилар, гувоҳлар, мутахассислар ва бошқа қатнашчилар сўроқ қилинмагани билан изоҳлади."),
        ("ky", "Шакиев оорулардын көбөйүшүнө токтолуп, министрлер кабинетин, министрликти рынокту көзөмөлгө алып, муктаждыкты канааттандырууга чакырды."),
    ],
)  # fmt: skip
def test_a_group_in_a_list_is_no_subject_of_a_verb_far_off(language: str, text: str) -> None:
    assert _claimed(text, language) == []


def test_a_group_beside_its_verb_speaks_behind_its_words() -> None:
    assert _quoted("«Жол быйыл бүтөт», деп тургундар билдиришти.", "ky")[0][1] == "тургундар"
