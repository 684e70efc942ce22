"""What Kazakh, Kyrgyz, Uzbek and Tajik pages tell, and by whom; all is invented."""

import pytest

from tests.quotations.raw import find_claims, find_quotes, told


def _claimed(text: str, language: str) -> list[tuple[str | None, str]]:
    return [
        (one.speaker.name if one.speaker else None, one.text) for one in find_claims(text, language)
    ]


def _quoted(text: str, language: str) -> list[tuple[str | None, str]]:
    return [
        (one.speaker.name if one.speaker else None, one.text) for one in find_quotes(text, language)
    ]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("kk", "Сенатор Мәжіліске жаңа депутаттар келгенін айтты.", "Сенатор"),
        ("ky", "Мекеме жетекчиси Ош-Талас-Манас унаа жолунун абалы менен таанышып, иш башталганын билдирди.", "Мекеме жетекчиси"),
        ("uz", "Жамоа мураббийи Тимур Саидзе Осиё кубоги ўйинида голлар кам бўлганини айтди.", "Тимур Саидзе"),
        ("uz", "Tashqi ishlar vaziri Abbos Sarboz Tehron javob berishga tayyor ekanligini bildirdi.", "Abbos Sarboz"),
        ("ky", "Мэрдин адвокаты активист жыйынга келгенин айтты.", "Мэрдин адвокаты"),
        ("kk", "Министр Айда Балаева көпір жабылғанын айтты.", "Айда Балаева"),
        ("ky", "Көпүрө жабылганын команданын машыктыруучусу Александр Крестинин белгиледи.", "Александр Крестинин"),
        ("uz", "Бемор кўпайди. Бу ҳақда Ўзбекистон Республикаси Соғлиқни сақлаш вазирлиги хабар бермоқда.", "Ўзбекистон Республикаси Соғлиқни сақлаш вазирлиги"),
        ("uz", "Bemor ko'paydi. Bu haqda O'zbekiston Sog'liqni saqlash vazirligi xabar bermoqda.", "O'zbekiston Sog'liqni saqlash vazirligi"),
        ("uz", "Bemor ko'paydi. Bu haqda O'zbekiston Toshkentni ogohlantirib xabar berdi.", "O'zbekiston"),
        # A name that looks like one of them is a name.
        ("kk", "Сенатор Бөкенбай жаңа депутаттар келгенін айтты.", "Бөкенбай"),
        ("ky", "Түндүк Африка бул чечимди четке какканын билдирди.", "Түндүк Африка"),
        ("kk", "Орталық Азия бұл шешімді қолдайтынын айтты.", "Орталық Азия"),
        ("ky", "Партиянын лидери депутат Асан Үсөнов көпүрө жабылганын айтты.", "Асан Үсөнов"),
    ],
)  # fmt: skip
def test_what_stands_behind_an_office_or_a_name_may_be_none(
    language: str, text: str, speaker: str
) -> None:
    assert [name for name, _ in _claimed(text, language)] == [speaker]


def test_a_body_of_several_is_nobody_whom_an_office_names() -> None:
    text = "«Муну кантип оңдойбуз?» — деп сурады депутат Министрлер кабинетинин төрагасынан."
    assert [name for name, _ in _quoted(text, "ky")] == ["депутат"]


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        ("kk", "Белсенді Айдос Серіков өзінің кінәлі еместігін айтты.", ["өзінің кінәлі еместігін"]),
        ("ky", "Активист Асан Үсөнов айыптарга макул эместигин айтты.", ["айыптарга макул эместигин"]),
        ("uz", "Faol Olim Karimov hech kim aybdor emasligini aytdi.", ["hech kim aybdor emasligini"]),
        ("uz", "Vazir Olim Karimov har qanday bosimga qarshi ekanligini bildirdi.", ["har qanday bosimga qarshi ekanligini"]),
        ("ky", "Активист Асан Үсөнов эч кандай мыйзам бузбаганын айтты.", ["эч кандай мыйзам бузбаганын"]),
        ("uz", "Kompaniya direktori mashina narxi pasayishini aytgandi.", ["mashina narxi pasayishini"]),
        ("ky", "Жол жабылганын шаардык соттун басма сөз кызматы “Азаттыкка” билдирди.", ["Жол жабылганын"]),
        ("ky", "Жол жабылганын шаардык соттун басма сөз кызматы билдирди.", ["Жол жабылганын"]),
        ("ky", "Шаар өнүгөт. Мындай пикирин министр Асан Үсөнов билдирди.", ["Шаар өнүгөт"]),
        ("kk", "Қала дамиды. Мұндай пікірді министр Асан Үсенов айтты.", ["Қала дамиды"]),
        # What a question asks for is no answer, and what was not said is none.
        ("uz", "Vazir Olim Karimov bu qanday sodir bo'lganini aytdi.", []),
        ("ky", "Активист Асан Үсөнов мыйзам кандай бузулганын айтты.", []),
        ("kk", "Белсенді Айдос Серіков көпір жабылғанын айтқан емес.", []),
    ],
)  # fmt: skip
def test_a_clause_is_told_that_says_not_none_or_any(
    language: str, text: str, claims: list[str]
) -> None:
    assert [claim for _, claim in _claimed(text, language)] == claims


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("kk", "«Бұл салаға әсерін тигізді», деген Айда Балаева бәсеке артқанын атап өтті.", "Айда Балаева"),
        ("uz", "Kuzatuvchi Olim Sadovning “Saylov yaxshi o'tdi, men ham bordim”, degan so'zlarini aynan keltiradi.", "Olim Sadov"),
        ("tg", "Вазири энергетика Далер Ҷумъа ба нишаст омад. Ӯ гуфт: «Бояд ангишт захира кунем».", "Далер Ҷумъа"),
        ("tg", "Вакил Далер Насимов рафт. Ба таъкиди Насимов, «нерӯгоҳҳо бо иқдоми мардум сохта шуданд».", "Далер Насимов"),
    ],
)  # fmt: skip
def test_a_quotation_has_its_speaker(language: str, text: str, speaker: str) -> None:
    assert [name for name, _ in _quoted(text, language)] == [speaker]


def test_the_name_of_a_campaign_is_no_quotation() -> None:
    text = "Айдос Серіков сөйледі. Ол ауданда «Абайлаңыз – балалар!» акциясы басталғанын атап өтті."
    assert _quoted(text, "kk") == []
    text = "Айдос Серіков сөйледі. Ол ауданда «Абайлаңыз – балалар!» деп атап өтті."
    assert [name for name, _ in _quoted(text, "kk")] == ["Айдос Серіков"]


@pytest.mark.parametrize(
    ("text", "speaker", "claim"),
    [
        (
            "Қаблан рӯзномаҳо аз қавли Далер Насимов, муовини аввали вазири энержии Тоҷикистон, хабар доданд, ки нерӯгоҳ ба кор медарояд.",
            "Далер Насимов",
            "нерӯгоҳ ба кор медарояд",
        ),
        (
            "Ба гузориши хабаргузори РИА Новости, Александр Лунев дар Маскав гуфт, ки шабакаи барқ ягона мешавад.",
            "Александр Лунев",
            "шабакаи барқ ягона мешавад",
        ),
        (
            "Мақомоти Тоҷикистон борҳо эълом карданд, ки пайвастан ба шабака мумкин аст.",
            "Мақомоти Тоҷикистон",
            "пайвастан ба шабака мумкин аст",
        ),
    ],
)  # fmt: skip
def test_a_tajik_claim_is_what_its_source_said(text: str, speaker: str, claim: str) -> None:
    assert _claimed(text, "tg") == [(speaker, claim)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ба гуфтаи раиси ноҳия, Далер Насимов ба нонвойхона орд мекашонд.", "раиси ноҳия"),
        ("Ба гуфтаи модараш, Далер Насимов ба нонвойхона орд мекашонд.", "модараш"),
        ("Ба гуфтаи раиси ноҳия, Далер Насимов, нонвойхона орд мегирад.", "Далер Насимов"),
    ],
)
def test_a_tajik_source_has_the_name_behind_it_only_where_a_comma_closes_that(
    text: str, speaker: str
) -> None:
    assert [name for name, _ in _claimed(text, "tg")] == [speaker]


def test_an_office_does_not_begin_where_it_was_told() -> None:
    text = "Көрүстөн ачуу керек. Бул тууралуу мэриянын отурумунда көмүү кызматын көрсөтүү агенттигинин директору Асан Үсөнов билдирди."
    roles = [claim.speaker.role for claim in find_claims(text, "ky") if claim.speaker]
    assert roles == ["көмүү кызматын көрсөтүү агенттигинин директору"]


@pytest.mark.parametrize(
    ("language", "text", "quoted"),
    [
        ("kk", "Кеше жиын өтті.\nБіз үш жыл күттік. Енді балалар жылы жерде оқиды, – деді мектеп директоры Асан Үсенов.", [("Асан Үсенов", "Біз үш жыл күттік. Енді балалар жылы жерде оқиды,")]),
        ("ky", "Кечээ жыйын өттү.\nБиз үч жыл күттүк. Эми балдар жылуу жерде окуйт, – деди мектеп директору Асан Үсөнов.", [("Асан Үсөнов", "Биз үч жыл күттүк. Эми балдар жылуу жерде окуйт,")]),
        ("uz", "Yangi maktab ochildi.\nBiz uch yil kutdik. Endi bolalar issiq joyda oʻqiydi, — dedi maktab direktori Asan Usmonov.", [("Asan Usmonov", "Biz uch yil kutdik. Endi bolalar issiq joyda oʻqiydi,")]),
        # A story leads to speech by who speaks, and an outlet's report is none.
        ("kk", "Директор Асан Үсенов жиында сөз сөйледі. Көпір биыл ашылады, – деді ол.", []),
        ("kk", "Көпір биыл ашылады деп жоспарланған, жұмыс жүріп жатыр, – хабарлайды Tengrinews.", []),
        ("kk", "Көпір биыл ашылады. Жұмыс жүріп жатыр, – деп хабарлайды Tengrinews.", []),
        # Nobody says what is only said, and a thought is no speech.
        ("kk", "Кеше жиын өтті.\nБіз үш жыл күттік. Енді балалар жылы жерде оқиды, – делінген хабарламада.", []),
        ("kk", "Кеше жиын өтті.\nБіз үш жыл күттік. Енді халық шаршады, – деген ой туады.", []),
        ("uz", "Yangi maktab ochildi.\nBiz uch yil kutdik. Endi bolalar issiq joyda oʻqiydi, — deyiladi bayonotda.", []),
        ("tr", "Dün toplantı yapıldı.\nKöprü bu yıl açılacak, halk beklemekten yoruldu, – denildi açıklamada.", []),
    ],
)  # fmt: skip
def test_a_page_sets_a_paragraph_of_speech_off_without_a_mark(
    language: str, text: str, quoted: list[tuple[str, str]]
) -> None:
    assert _quoted(text, language) == quoted


@pytest.mark.parametrize(
    "text",
    [
        "Лоиҳаи қонун ба тасдиқи Президенти Тоҷикистон Эмомалӣ Раҳимов пешниҳод шуд.",
        "Ба шаҳодати Далер Насимов дар суд касе бовар накард.",
    ],
)
def test_a_tajik_noun_that_somebody_has_is_no_source(text: str) -> None:
    assert _claimed(text, "tg") == []


def test_a_day_behind_a_full_name_is_no_surname() -> None:
    text = "Далер Насимов Ҷумъа гуфт, ки пул кушода мешавад."
    assert "Насимов Ҷумъа" not in [name for name, _ in _claimed(text, "tg")]


def test_only_a_word_of_saying_alone_goes_on_with_who_spoke() -> None:
    before = "Министр Ерлан Омаров көпір жабылғанын айтты. "
    goes_on = _claimed(before + "Айтуынша, жөндеу мамырда басталады.", "kk")
    assert [name for name, _ in goes_on] == ["Ерлан Омаров", "Ерлан Омаров"]
    for opening in ("Мәліметінше", "Хабарлауынша"):
        assert len(_claimed(f"{before}{opening}, жөндеу мамырда басталады.", "kk")) == 1


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("uz", "Koʻprik bugun yopiladi. Vazir bu haqda Telegram kanalida yozdi.", ["Vazir"]),
        ("uz", "Koʻprik bugun yopiladi. Bu haqda Telegram kanalida yozdi.", []),
        ("kk", "Көпір бүгін жабылады. Асан Омаров бұл туралы брифингте айтты.", ["Асан Омаров"]),
        ("ky", "Көпүрө бүгүн жабылат. Министр бул тууралуу Telegram каналында жазды.", ["Министр"]),
    ],
)  # fmt: skip
def test_where_something_is_told_did_not_tell_it(
    language: str, text: str, names: list[str]
) -> None:
    assert [name for _, name, _ in told(find_claims(text, language))] == names
