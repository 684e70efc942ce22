"""Whose land, clause and counsel it is in Kazakh, Kyrgyz, Uzbek and Tajik reports; all is invented."""

import pytest

from summarize.quotations import find_attributions
from tests.quotations.raw import find_claims, find_quotes


def _claimed(text: str, language: str) -> list[tuple[str | None, str]]:
    claims = find_claims(text, language)
    return [(one.speaker.name if one.speaker else None, one.text) for one in claims]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Сарвазири Тоҷикистон Сомон Раҳимов ба Маскав омад. «Роҳ кушода мешавад», - афзуд сарвазири Русия.", "сарвазири Русия"),
        ("Сарвазири Тоҷикистон Сомон Раҳимов ба Маскав омад. «Роҳ кушода мешавад», - афзуд сарвазири Тоҷикистон.", "Сомон Раҳимов"),
        ("Сарвазири Тоҷикистон Сомон Раҳимов ба Маскав омад. «Роҳ кушода мешавад», - афзуд сарвазир.", "Сомон Раҳимов"),
    ],
)  # fmt: skip
def test_a_tajik_office_of_another_land_is_another_holder(text: str, name: str) -> None:
    (quote,) = find_quotes(text, "tg")
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("tg", "Роҳи нав баста шуд. Дар ин бора вазири Русия зимни мулоқот бо Сомон Раҳимов, нахуствазири Тоҷикистон, дар Маскав изҳор дошт.", [("вазири Русия", "Роҳи нав баста шуд")]),
        ("tg", "Роҳи нав баста шуд. Дар ин бора «Дарё» бо такя ба Вазорати нақлиёт хабар медиҳад.", [("Вазорати нақлиёт", "Роҳи нав баста шуд")]),
        ("tg", "Роҳи нав баста шуд. Дар ин бора дар нишасти матбуотӣ вазири нақлиёт Сомон Раҳимов изҳор дошт.", [("Сомон Раҳимов", "Роҳи нав баста шуд")]),
        ("tg", "Сомон Раҳимов тазаккур додааст, ки роҳи нав баста мешавад.", [("Сомон Раҳимов", "роҳи нав баста мешавад")]),
        ("uz", "Карим Собиров Анқарада баёнот берди, Назаров эса кўприк ёпилганини билдирди.", [("Назаров", "кўприк ёпилганини")]),
        ("uz", "Karim Sobirov Anqarada bayonot berdi, Nazarov esa ko‘prik yopilganini bildirdi.", [("Nazarov", "ko‘prik yopilganini")]),
        ("ky", "Асанов жолго барды, ал эми Бакиров көпүрөнүн жабылганын айтты.", [("Бакиров", "көпүрөнүн жабылганын")]),
        ("kk", "Асанов жолға барды, Бәкіров болса көпірдің жабылғанын айтты.", [("Бәкіров", "көпірдің жабылғанын")]),
        # Two clauses that one has told are both his.
        ("uz", "Hokim Karimov yo‘l yopilganini, Nazarov esa kelmaganini aytdi.", [("Karimov", "yo‘l yopilganini, Nazarov esa kelmaganini")]),
        ("ky", "Асылбек Салиевдин жактоочулары анын көпүрөгө тиешеси жоктугун айтышты.", [("Асылбек Салиевдин жактоочулары", "анын көпүрөгө тиешеси жоктугун")]),
        ("ky", "Асылбек Салиевдин адвокаты анын көпүрөгө тиешеси жоктугун айтты.", [("Асылбек Салиевдин адвокаты", "анын көпүрөгө тиешеси жоктугун")]),
        ("ky", "Асылбек Салиев анын көпүрөгө тиешеси жоктугун айтты.", [("Асылбек Салиев", "анын көпүрөгө тиешеси жоктугун")]),
        ("ky", "Нордиянын Улуттук олимпиада комитетинин президенти Садыр Мамытов көпүрө жабылганын айтты.", [("Садыр Мамытов", "көпүрө жабылганын")]),
        ("uz", "Hal qiluvchi penaltini qaytargan darvozabon Botir Nematov g‘alabaga ishonganini aytdi.", [("Botir Nematov", "g‘alabaga ishonganini")]),
    ],
)  # fmt: skip
def test_a_report_is_whose_clause_it_stands_in(
    language: str, text: str, found: list[tuple[str, str]]
) -> None:
    assert _claimed(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("kk", "Әкім А. Сейітов жолдың жабылғанын айтты.", ("А. Сейітов", "Әкім")),
        ("kk", "Профессор Ж.Ә. Оспанов көпірдің ескіргенін айтты.", ("Ж.Ә. Оспанов", "Профессор")),
        ("ky", "Министр А. Каримов жол жабылганын айтты.", ("А. Каримов", "Министр")),
        ("uz", "Vazir A.B. Karimov yo‘l yopilganini aytdi.", ("A.B. Karimov", "Vazir")),
        ("tg", "Вазир А. Каримов гуфт, ки роҳ баста шуд.", ("А. Каримов", "Вазир")),
        # Letters in front of a name that are no initials are a body's.
        ("uz", "AKTS prezidenti Anvar Karimov yo‘l yopilganini aytdi.", ("Anvar Karimov", "AKTS prezidenti")),
    ],
)  # fmt: skip
def test_initials_behind_an_office_are_of_the_name(
    language: str, text: str, found: tuple[str, str]
) -> None:
    (claim,) = find_claims(text, language)
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == found


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("kk", "Профессор Ж.Ә. Оспанов көпірдің ескіргенін айтты.", "Ж.Ә. Оспанов"),
        ("uz", "Vazir A.B. Karimov ko‘prik yopilganini aytdi.", "A.B. Karimov"),
    ],
)
def test_a_name_with_two_initials_is_printed(language: str, text: str, name: str) -> None:
    claims = find_attributions(text, language).claims
    assert [claim.speaker.name for claim in claims if claim.speaker] == [name]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("ky", "Министр Асан Үсенов Көл 24 телеканалына берген маегинде көпүрөнүн жабылганын айтты.", "көпүрөнүн жабылганын"),
        ("kk", "Мектеп директоры Айгүл Серікова Хабар 24 арнасына берген сұхбатында жолдың жабылғанын айтты.", "жолдың жабылғанын"),
        # What is counted at the beginning of what is told stays.
        ("kk", "Мектеп директоры Айгүл Серікова 24 көпірдің жабылғанын айтты.", "24 көпірдің жабылғанын"),
    ],
)  # fmt: skip
def test_a_channel_with_a_number_is_where_it_was_told(language: str, text: str, told: str) -> None:
    assert [claim.text for claim in find_claims(text, language)] == [told]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("ky", "Өзгөчө кырдаалдар министрлиги Чүй облусунда көпүрө жабылганын билдирди.", ("Өзгөчө кырдаалдар министрлиги", "Чүй облусунда көпүрө жабылганын")),
        ("ky", "Министр Чүй облусунда көпүрө жабылганын билдирди.", ("Министр", "Чүй облусунда көпүрө жабылганын")),
        ("kk", "Полиция Алматы облысында жолдың жабылғанын хабарлады.", ("Полиция", "Алматы облысында жолдың жабылғанын")),
        ("kk", "Министрлік Ақмола облысының Есіл ауданында жолдың жабылғанын хабарлады.", ("Министрлік", "Ақмола облысының Есіл ауданында жолдың жабылғанын")),
        ("uz", "Ichki ishlar vazirligi Jizzax viloyatida yo‘l yopilganini ma’lum qildi.", ("Ichki ishlar vazirligi", "Jizzax viloyatida yo‘l yopilganini")),
        # A region's branch of a body has a head of its own.
        ("uz", "Yoshlar ittifoqi Jizzax viloyatidagi bo‘limi raisi Karim Sobirov yo‘l yopilganini aytdi.", ("Karim Sobirov", "yo‘l yopilganini")),
        ("kk", "Ұлттық банк Алматы облысы филиалының директоры Асан Сейітов жолдың жабылғанын айтты.", ("Асан Сейітов", "жолдың жабылғанын")),
    ],
)  # fmt: skip
def test_a_body_ends_before_where_it_happened(
    language: str, text: str, found: tuple[str, str]
) -> None:
    assert _claimed(text, language) == [found]
