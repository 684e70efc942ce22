"""Kinds that news which no rule was written for has shown: bodies, brackets, owners, objects that are no claims."""

import pytest

from tests.quotations.raw import find_claims, find_quotes


def _quoted(text: str, language: str) -> list[tuple[str | None, str]]:
    quotes = find_quotes(text, language)
    return [(quote.speaker.name if quote.speaker else None, quote.text) for quote in quotes]


def _claimed(text: str, language: str) -> list[tuple[str | None, str]]:
    claims = find_claims(text, language)
    return [(claim.speaker.name if claim.speaker else None, claim.text) for claim in claims]


def _roles(text: str, language: str) -> list[str | None]:
    return [claim.speaker.role if claim.speaker else None for claim in find_claims(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("По данным Минэкономразвития, мост закрыли.", "ru", "Минэкономразвития"),
        ("По данным Минобороны, мост закрыли.", "ru", "Минобороны"),
        ("В Минкультуры заявили, что мост закрыли.", "ru", "Минкультуры"),
        ("За даними Мінекономіки, міст закрили.", "uk", "Мінекономіки"),
        ("У Міноборони заявили, що міст закрили.", "uk", "Міноборони"),
        ("По данным Росимущества, мост закрыли.", "ru", "Росимущество"),
        # Whatever has cases is told in the nominative.
        ("По данным Минсельхоза, мост закрыли.", "ru", "Минсельхоз"),
        ("За даними Мінфіну, міст закрили.", "uk", "Мінфін"),
    ],
)  # fmt: skip
def test_a_body_whose_name_ends_in_a_genitive_has_one_form(
    text: str, language: str, name: str
) -> None:
    assert [speaker for speaker, _ in _claimed(text, language)] == [name]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Министр связи и печати области Игорь Лапин заявил, что мост закрыли.",
            "Министр связи и печати области",
        ),
        (
            "Начальник управления культуры и спорта города Игорь Лапин заявил, что мост закрыли.",
            "Начальник управления культуры и спорта города",
        ),
        (
            "Адвокат Ивана Лугова (35 лет) Мария Серова заявила, что мост закрыли.",
            "Адвокат Ивана Лугова",
        ),
        # Another's office is none of his.
        (
            "Министр связи и директор театра Игорь Лапин заявил, что мост закрыли.",
            "директор театра",
        ),
    ],
)
def test_a_russian_office_is_whole(text: str, role: str) -> None:
    assert _roles(text, "ru") == [role]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Governor Ada Birk declared a state of emergency in 12 counties.", []),
        ("Mayor Ada Birk has maintained her innocence, and filed an appeal on Monday.", []),
        ("Moss, the prosecutor, asked Judge Ada Birk for a sentence of 90 days.", []),
        ("Mayor Ada Birk declared the bridge was safe.", [("Ada Birk", "the bridge was safe")]),
        ("Mayor Ada Birk maintained that the bridge was safe.", [("Ada Birk", "the bridge was safe")]),
        (
            "The bridge is old, the ferry is slow, Ada Birk told Judge Moss.",
            [("Ada Birk", "The bridge is old, the ferry is slow")],
        ),
    ],
)  # fmt: skip
def test_an_english_object_is_no_claim(text: str, claims: list[tuple[str, str]]) -> None:
    assert _claimed(text, "en") == claims


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Judge Ada Birk said that was nothing new.", "that was nothing new"),
        ("However, Judge Ada Birk said, that didn't justify a sentence.", "that didn't justify a sentence"),
        ("Judge Ada Birk said that would cost 20 millions.", "that would cost 20 millions"),
        # A conjunction leads to a subject, and to what only looks like a verb.
        ("Judge Ada Birk said that it would cost 20 millions.", "it would cost 20 millions"),
        ("Judge Ada Birk said that once the board agrees, the bridge will open.", "once the board agrees, the bridge will open"),
    ],
)  # fmt: skip
def test_an_english_that_may_be_the_subject(text: str, claim: str) -> None:
    assert _claimed(text, "en") == [("Ada Birk", claim)]


def test_an_english_that_in_front_of_a_participle_is_no_subject() -> None:
    claims = _claimed("Judge Ada Birk said that having a bridge would help.", "en")
    assert not any(text.startswith("that") for _, text in claims)


def test_whose_somebody_is_belongs_to_no_name() -> None:
    text = (
        "The mayor met Coast Guard Captain Ada Birk and warden Paul Moss. "
        "The Coast Guard's Birk said that 20 boats were sent. They will come on Friday, she said."
    )
    assert [name for name, _ in _claimed(text, "en")] == ["Ada Birk", "Ada Birk"]
    assert _claimed("The Lake Guard's Birk said that 20 boats were sent.", "en") == [
        ("Lake Guard's Birk", "20 boats were sent")
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('Активист Бакыт Асанов "көпүрөнү ээлеп алмак" деп айыпталган.', "ky"),
        ('Активист Бакыт Асанов "көпүрөнү сактоо керек" деп аталат.', "ky"),
        ('Белсенді Бақыт Асанов "көпірді басып алмақ" деп айыпталды.', "kk"),
        ('Faol Baxtiyor Karimov "ko‘prikni egallamoqchi" deb ayblangan.', "uz"),
        ('Aktivist Ali Kaya "köprüyü işgal edecek" diye suçlandı.', "tr"),
    ],
)
def test_who_is_accused_of_words_has_not_said_them(text: str, language: str) -> None:
    assert all(name is None for name, _ in _quoted(text, language))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("«Көпүрөнү сактоо керек», – деп айыпталуучу Бакыт Асанов билдирди.", "Бакыт Асанов"),
        ("Активист Бакыт Асанов «көпүрөнү сактоо керек» деп билдирди.", "Бакыт Асанов"),
    ],
)
def test_the_accused_may_say_something(text: str, name: str) -> None:
    assert [name for name, _ in _quoted(text, "ky")] == [name]


def test_a_body_that_does_something_is_no_part_of_an_office_where_somebody_is() -> None:
    text = (
        "Ленин райондук соту камактагы активист Бакыт Асановдун ишин кароону жылдырды. "
        "Асанов муну билгенин айтты."
    )
    assert _roles(text, "ky") == ["камактагы активист"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Далер Раҷабов омад. Дар Шӯро гуфтаанд, тибқи ҳисоби пешакии Раҷабов пул 29 рӯз мерасад.",
            [],
        ),
        ("Пул 29 рӯз бас аст, тибқи ҳисоби Далер Раҷабов.", [("Далер Раҷабов", "Пул 29 рӯз бас аст")]),
    ],
)  # fmt: skip
def test_a_tajik_verb_of_saying_is_not_what_a_source_said(
    text: str, claims: list[tuple[str, str]]
) -> None:
    assert [claim for claim in _claimed(text, "tg") if "гуфтаанд" in claim[1]] == []
    assert not claims or _claimed(text, "tg") == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Мост закроют весной. Таким мнением поделился инженер Игорь Лапин.",
            [("Игорь Лапин", "Мост закроют весной")],
        ),
        ("Мост закрыт, говорится в докладе Минприроды.", [("Минприроды", "Мост закрыт")]),
        (
            "Мост закрыли весной. Об этом сообщается в телеграм-канале мэрии.",
            [("мэрия", "Мост закрыли весной")],
        ),
        # Of a report without an owner nobody is known, and this shares no opinion.
        ("Мост закрыт на ремонт, говорится в отчете.", []),
        ("Мост закроют весной. Мнением поделился инженер Игорь Лапин.", []),
    ],
)
def test_a_russian_sentence_points_back_to_what_was_said(
    text: str, claims: list[tuple[str, str]]
) -> None:
    assert _claimed(text, "ru") == claims


@pytest.mark.parametrize(
    ("text", "language", "claim"),
    [
        ("Айдар Асанов, айыл тургуну, жол эскиргенин белгиледи.", "ky", "жол эскиргенин"),
        ("Айдар Асанов, ауыл тұрғыны, жол ескіргенін айтты.", "kk", "жол ескіргенін"),
        ("Айдар Асанов, жергиликтүү тургундардын бири, жол эскиргенин айтты.", "ky", "жол эскиргенин"),
        # A clause of its own belongs to what is said.
        ("Айдар Асанов, эгер жаан токтосо, жол бүтөрүн айтты.", "ky", "эгер жаан токтосо, жол бүтөрүн"),
    ],
)  # fmt: skip
def test_what_a_turkic_subject_is_opens_no_claim(text: str, language: str, claim: str) -> None:
    assert [text for _, text in _claimed(text, language)] == [claim]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (
            "«Баштайбыз», — дейт депутат Бакыт Сапаров. «Тегиздеп жатабыз», — дейт айылдын "
            "өзүн өзү башкаруусунун башчысы Самат Пирназаров.",
            "ky",
            ["Бакыт Сапаров", "Самат Пирназаров"],
        ),
        (
            "“Boshlaymiz”, dedi deputat Baxtiyor Karimov. “Tekislaymiz”, dedi fuqarolarning "
            "o‘zini o‘zi boshqarish organi raisi Salim Azimov.",
            "uz",
            ["Baxtiyor Karimov", "Salim Azimov"],
        ),
        # A pronoun of its own is whoever spoke.
        (
            "«Баштайбыз», — дейт депутат Бакыт Сапаров. «Тегиздеп жатабыз», — дейт өзү.",
            "ky",
            ["Бакыт Сапаров", "Бакыт Сапаров"],
        ),
    ],
)
def test_self_government_has_no_pronoun(text: str, language: str, names: list[str]) -> None:
    assert [name for name, _ in _quoted(text, language)] == names


@pytest.mark.parametrize(
    "text",
    [
        "(LAKE DESK) - The bridge is shut for good, police say.",
        "LAUBEN, Mich. (FOX 2) - The bridge is shut for good, police say.",
        "Lauben, Minn. — (AP) - The bridge is shut for good, police say.",
    ],
)
def test_an_agency_in_brackets_opens_no_claim(text: str) -> None:
    assert _claimed(text, "en") == [("police", "The bridge is shut for good")]


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("Министр Бакыт Асанов «Азаттыкка» көпүрө эскиргенин айтты.", "ky", ["көпүрө эскиргенин"]),
        ("Министр Бақыт Асанов Азаттыққа көпір ескіргенін айтты.", "kk", ["көпір ескіргенін"]),
        (
            "Министр Бакыт Асанов көпүрө эскирди деп билдирди, бирок оңдоого акча жок экенин айтты.",
            "ky",
            ["көпүрө эскирди", "оңдоого акча жок экенин"],
        ),
        # What is no outlet belongs to the clause, and one verb ends one clause.
        ("Министр Бакыт Асанов «Көпүрөгө» суу кеткенин айтты.", "ky", ["«Көпүрөгө» суу кеткенин"]),
        ("Министр Бакыт Асанов көпүрө эскирди деп билдирди.", "ky", ["көпүрө эскирди"]),
    ],
)  # fmt: skip
def test_a_turkic_claim_holds_neither_hearer_nor_verb(
    text: str, language: str, claims: list[str]
) -> None:
    assert _claimed(text, language) == [
        (claim_name, text)
        for claim_name, text in zip(
            [("Бақыт" if language == "kk" else "Бакыт") + " Асанов"] * len(claims),
            claims,
            strict=True,
        )
    ]
