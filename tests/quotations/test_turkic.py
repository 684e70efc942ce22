"""Sentences in the manner of Central Asian and Turkish agencies; persons and events are invented."""

import pytest

from tests.quotations.raw import find_attributions, find_claims, find_quotes


def _said(text: str, language: str) -> list[tuple[str, str | None]]:
    found = find_attributions(text, language)
    return [
        (one.text.strip(" ,."), one.speaker.name if one.speaker is not None else None)
        for one in (*found.quotes, *found.claims)
    ]


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [
        (
            "kk",
            "Таразда жаңа кітапхана ашылды. Бұл туралы қала әкімінің орынбасары Бекзат Оразов "
            "мәлімдеді, деп хабарлайды Kazinform.",
            "Таразда жаңа кітапхана ашылды",
            "Бекзат Оразов",
        ),
        (
            "ky",
            "Нарында жаңы көпүрө курулат. Бул тууралуу шаардын мэри Бакыт Жээнов билдирди.",
            "Нарында жаңы көпүрө курулат",
            "Бакыт Жээнов",
        ),
        (
            "uz",
            "Guliston yonida daryo toshdi. Bu haqda Transport vazirligi matbuot xizmati ma’lum qildi.",
            "Guliston yonida daryo toshdi",
            "Transport vazirligi matbuot xizmati",
        ),
        (
            "uz",
            "Чирчиқда янги кўприк очилди. Бу ҳақда муҳандис Ботир Усмонов хабар берди.",
            "Чирчиқда янги кўприк очилди",
            "Ботир Усмонов",
        ),
        (
            "ru",
            "В Таразе открыли новую библиотеку. Об этом сообщил мэр города Бекзат Оразов.",
            "В Таразе открыли новую библиотеку",
            "Бекзат Оразов",
        ),
    ],
)
def test_what_the_sentence_before_says_is_told_of(
    language: str, text: str, words: str, speaker: str
) -> None:
    assert (words, speaker) in _said(text, language)


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [
        (
            "kk",
            "Сәуле Бектұрованың айтуынша, «көпір екі рет тексерілген және берік».",
            "көпір екі рет тексерілген және берік",
            "Сәуле Бектұрова",
        ),
        (
            "ky",
            "Айнура Токтосунованын айтымында, «көпүрө эки жолу текшерилген жана бекем».",
            "көпүрө эки жолу текшерилген жана бекем",
            "Айнура Токтосунова",
        ),
        (
            "uz",
            "Nodira Karimovaning aytishicha, “ko‘prik ikki marta tekshirilgan va mustahkam”.",
            "ko‘prik ikki marta tekshirilgan va mustahkam",
            "Nodira Karimova",
        ),
        (
            "kk",
            "Бүгінгі күнге дейін, Су шаруашылығы министрлігінің мәліметінше, екі арна жабылған.",
            "екі арна жабылған",
            "Су шаруашылығы министрлігі",
        ),
        ("ky", "УКМКнын маалыматына ылайык, үч киши кармалды.", "үч киши кармалды", "УКМК"),
    ],
)
def test_a_source_behind_which_according_to_stands(
    language: str, text: str, words: str, speaker: str
) -> None:
    assert (words, speaker) in _said(text, language)


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [
        (
            "kk",
            "Директор Гүлмира Асқарова кеше келді. Ол биыл екі жаңа мектеп ашылатынын айтты.",
            "биыл екі жаңа мектеп ашылатынын",
            "Гүлмира Асқарова",
        ),
        (
            "uz",
            "Direktor Malika Yusupova kecha keldi. U ikkita yangi maktab ochilishini bildirdi.",
            "ikkita yangi maktab ochilishini",
            "Malika Yusupova",
        ),
        (
            "kk",
            "Полиция департаментінің баспасөз қызметі екі адам ұсталғанын хабарлады.",
            "екі адам ұсталғанын",
            "Полиция департаментінің баспасөз қызметі",
        ),
        (
            "kk",
            "Су министрі Ерлан Дәуренов Үкімет отырысында арналар тазаланғанын мәлімдеді.",
            "Үкімет отырысында арналар тазаланғанын",
            "Ерлан Дәуренов",
        ),
        (
            "kk",
            "Жиын барысында премьер-министр Олжас Бекенов бюджет өсетінін атап өтті.",
            "бюджет өсетінін",
            "Олжас Бекенов",
        ),
        (
            "kk",
            "Депутат Ерлан Сайынов «жоба әлі шикі» екенін айтты.",
            "«жоба әлі шикі» екенін",
            "Ерлан Сайынов",
        ),
        (
            "uz",
            "Bo‘ston milliy suv va havo kengashi kotibi Olim Danilov narxlar oshmasligini ta’kidladi.",
            "narxlar oshmasligini",
            "Olim Danilov",
        ),
    ],
)
def test_a_clause_in_front_of_its_verb(language: str, text: str, words: str, speaker: str) -> None:
    assert (words, speaker) in _said(text, language)


@pytest.mark.parametrize(
    ("language", "text", "speaker", "role"),
    [
        ("kk", "«Көпір күзде ашылады», – деді Айгүл Серікова Қарағандыда.", "Айгүл Серікова", None),
        (
            "ky",
            "«Көпүрө күздө ачылат», – деп билдирди Суу чарба министрлигинин басма сөз кызматы.",
            "Суу чарба министрлигинин басма сөз кызматы",
            None,
        ),
        (
            "kk",
            "«Жол ашық», – деп жауап берді қала әкімдігінің өкілі Марат Сәтов.",
            "Марат Сәтов",
            "қала әкімдігінің өкілі",
        ),
        (
            "ky",
            "«Жыйынтык жакында чыгат», – деп жазды активист Темир Асанов Фейсбуктагы барагында.",
            "Темир Асанов",
            "активист",
        ),
        (
            "kk",
            "«Тұрғындар таза сумен қамтылды», – делінген министрліктің хабарламасында.",
            "министрлік",
            None,
        ),
        (
            "uz",
            "«Yo‘l ochildi», — deya ta’kidladi «Dala va suv markazi» MChJ direktori Shuhrat Qosimov.",
            "Shuhrat Qosimov",
            "«Dala va suv markazi» MChJ direktori",
        ),
        (
            "tr",
            "“Altı yıl konteynerde bekledik” diyen Başkan Emine Yıldızhan, teşekkür etti.",
            "Emine Yıldızhan",
            "Başkan",
        ),
        (
            "tr",
            "Köy Birliği’nin yolu açtığını vurgulayan Kerim Arpacı, “Çalışıyoruz” ifadelerini "
            "kullandı.",
            "Kerim Arpacı",
            None,
        ),
    ],
)
def test_who_speaks_is_named_whole_and_no_more(
    language: str, text: str, speaker: str, role: str | None
) -> None:
    [quote] = find_quotes(text, language)
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (speaker, role)


def test_an_outlet_relays_and_does_not_speak() -> None:
    [claim] = find_claims(
        "Көпір жабылды, деп мәлімдеді Ерлан Сәтов, деп хабарлайды Kazinform.", "kk"
    )
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.via) == ("Ерлан Сәтов", "Kazinform")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "«Қалқан» зауытының директоры Марат Сәтов шегініп кетті."),
        ("ky", "Министр «Ар бир айылга таза суу» программасы узартыларын айтты."),
    ],
)
def test_the_name_of_what_is_owned_is_no_quotation(language: str, text: str) -> None:
    assert not find_quotes(text, language)


def test_a_place_that_nobody_is_named_for_does_not_speak() -> None:
    [quote] = find_quotes("«Рейс тоқтатылды», – деп хабарлады әуежайда.", "kk")
    assert quote.speaker is None
