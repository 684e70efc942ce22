"""Who is quoted and reported in Kazakh, Kyrgyz, Uzbek, Tajik and the Russian of Central Asia; all is invented."""

import pytest

from tests.quotations.raw import find_claims, find_quotes


def _claimed(text: str, language: str) -> list[tuple[str | None, str | None, str]]:
    claims = find_claims(text, language)
    return [
        (*((one.speaker.name, one.speaker.role) if one.speaker else (None, None)), one.text)
        for one in claims
    ]


def _quoted(text: str, language: str) -> list[tuple[str | None, str | None]]:
    speakers = [quote.speaker for quote in find_quotes(text, language)]
    return [(speaker.name, speaker.role) if speaker else (None, None) for speaker in speakers]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Дар изҳороти Вазорати корҳои дохилӣ омадааст, ки пул баста шуд.", "Вазорати корҳои дохилӣ", None),
        ("Дар изҳороти Вазорати корҳои дохилӣ таъкид шудааст, ки пул баста шуд.", "Вазорати корҳои дохилӣ", None),
        ("Дар мақолаи рӯзноманигор Далер Насруллоев гуфта мешавад, ки пул баста шуд.", "Далер Насруллоев", "рӯзноманигор"),
        ("Раиси ноҳияи Чашма Каримзода Лутфия Шариф изҳор дошт, ки пул баста шуд.", "Каримзода Лутфия Шариф", "Раиси ноҳияи Чашма"),
        ("Раиси ноҳияи Чашма Лутфия Шарифзода изҳор дошт, ки пул баста шуд.", "Лутфия Шарифзода", "Раиси ноҳияи Чашма"),
    ],
)  # fmt: skip
def test_a_tajik_report_is_by_whose_document_it_is(text: str, name: str, role: str | None) -> None:
    assert _claimed(text, "tg") == [(name, role, "пул баста шуд")]


@pytest.mark.parametrize(
    "text",
    [
        "Дар изҳорот омадааст, ки пул баста шуд.",
        "Президенти Навобод ба шаҳр омадааст, ки музокира кунад.",
    ],
)
def test_a_tajik_document_of_nobody_says_nothing(text: str) -> None:
    assert _claimed(text, "tg") == []


def test_a_tajik_document_behind_a_quotation_is_its_owners() -> None:
    text = "«Пул баста шуд, мардум интизор аст», - омадааст дар изҳороти мудири радио Далер Насруллоев."
    assert _quoted(text, "tg") == [("Далер Насруллоев", "мудири радио")]


def test_a_tajik_gentleman_is_who_was_named() -> None:
    text = (
        "Абдумаҷид Усмонзода, раиси дафтар гуфт, ки пул баста шуд. "
        "Ҷаноби Усмонзода афзуд, ки роҳ кушода аст."
    )
    assert [name for name, _, _ in _claimed(text, "tg")] == ["Абдумаҷид Усмонзода"] * 2


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Министр культуры и спорта Алтынбек Максутов ответил, что мост закрыт.", "Алтынбек Максутов", "Министр культуры и спорта"),
        ("Министр культуры, информации и спорта Алтынбек Максутов ответил, что мост закрыт.", "Алтынбек Максутов", "Министр культуры, информации и спорта"),
        ("Министр труда, социальной защиты населения и миграции Равшан Сабиров заявил, что мост закрыт.", "Равшан Сабиров", "Министр труда, социальной защиты населения и миграции"),
        ("По словам министра труда, социального обеспечения и миграции Равшана Сабирова, мост закрыт.", "Равшан Сабиров", "министр труда, социального обеспечения и миграции"),
        ("Первый заместитель министра водных ресурсов, сельского хозяйства и промышленности Жаныбек Асанов ответил, что мост закрыт.", "Жаныбек Асанов", "Первый заместитель министра водных ресурсов, сельского хозяйства и промышленности"),
        # What a second office or a relative opens is no field of the first.
        ("Министр культуры, мэр города и депутат Нурлан Асанов заявили, что мост закрыт.", "Нурлан Асанов", "депутат"),
        ("Мэр, его жена и министр спорта Нурлан Асанов заявили, что мост закрыт.", "Нурлан Асанов", "министр спорта"),
    ],
)  # fmt: skip
def test_a_russian_office_is_of_several_things(text: str, name: str, role: str) -> None:
    assert _claimed(text, "ru") == [(name, role, "мост закрыт")]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("«Мост закрыли на неделю», — сказал, отвечая на вопрос журналиста, начальник дороги Бахром Шодиев.", "Бахром Шодиев", "начальник дороги"),
        ("«Мост закрыли на неделю», — сказала, комментируя решение, новая глава Анна Ручьёва.", "Анна Ручьёва", "новая глава"),
        ("«Мост закрыли на неделю?» — такой вопрос задал депутат Улугбек Ормонов.", "Улугбек Ормонов", "депутат"),
        ("«Мост закрыли на неделю», — такое мнение высказал депутат Улугбек Ормонов.", "Улугбек Ормонов", "депутат"),
        ("Он ответил депутату Эрулану Кокулову. Мэр принял депутата Эрулана Кокулова. «Мост закрыли на неделю», — считает Эрулан Кокулов.", "Эрулан Кокулов", "депутат"),
        # A town in the genitive stays what an office is of.
        ("Он ответил на вопросы мэра Зарданска Кокулова. Зарданск ждал. «Мост закрыли на неделю», — считает Кокулов.", "Кокулов", "мэр Зарданска"),
        # Whose doing stands behind the name is not who is named next.
        ("«Мост закрыли на неделю», — сказал Бахром Шодиев, выступая в парламенте, начальник дороги молчал.", "Бахром Шодиев", None),
    ],
)  # fmt: skip
def test_a_russian_speaker_is_found_behind_what_he_does_besides(
    text: str, name: str, role: str | None
) -> None:
    assert _quoted(text, "ru") == [(name, role)]
