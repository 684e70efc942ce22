"""Hungarian: the surname first, offices behind names, endings, and what governs a noun behind it."""

import pytest

from tests.quotations.raw import find_attributions, find_claims, find_quotes, told


@pytest.mark.parametrize(
    ("speaker", "name", "role"),
    [
        ("Kerekes Anna", "Kerekes Anna", None),
        ("Kerekes Anna polgármester", "Kerekes Anna", "polgármester"),
        ("Kerekes Anna földművelésügyi miniszter", "Kerekes Anna", "földművelésügyi miniszter"),
        ("a polgármester, Kerekes Anna", "Kerekes Anna", "polgármester"),
        ("az MTI-vel Kerekes Anna igazgató", "Kerekes Anna", "igazgató"),
        ("lapunknak Kerekes Anna", "Kerekes Anna", None),
        ("a részleteket Kerekes Anna őrnagy", "Kerekes Anna", "őrnagy"),
        ("Kerekes Anna igazgató Egerben", "Kerekes Anna", "igazgató"),
    ],
)
def test_who_speaks_behind_the_verb(speaker: str, name: str, role: str | None) -> None:
    quotes = find_quotes(f"„A híd tavaszig zárva marad” – közölte {speaker}.", "hu")
    assert told(quotes) == [("A híd tavaszig zárva marad", name, role)]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Kerekes Anna elmondta, hogy a híd tavaszig zárva marad.", "Kerekes Anna"),
        ("Kerekes Anna azt mondta, hogy a híd tavaszig zárva marad.", "Kerekes Anna"),
        ("Kerekes Anna kiemelte: a híd tavaszig zárva marad.", "Kerekes Anna"),
        ("Kerekes Anna, a város polgármestere közölte, hogy a híd tavaszig zárva marad.", "Kerekes Anna"),
        ("Kerekes Anna sajtótájékoztatóján elmondta, hogy a híd tavaszig zárva marad.", "Kerekes Anna"),
        ("Kerekes Anna szerint a híd tavaszig zárva marad.", "Kerekes Anna"),
        ("Kerekes Anna, a Víz Párt elnöke szerint a híd tavaszig zárva marad.", "Kerekes Anna"),
    ],
)  # fmt: skip
def test_what_is_reported(sentence: str, name: str) -> None:
    claims = told(find_claims(sentence, "hu"))
    assert [(claim.lower(), who) for claim, who, _ in claims] == [
        ("a híd tavaszig zárva marad", name)
    ]


def test_whose_an_office_is_does_not_speak() -> None:
    quotes = find_quotes("„A híd zárva marad” – közölte Eger polgármestere.", "hu")
    assert told(quotes) == [("A híd zárva marad", "Eger polgármestere", None)]


def test_a_verb_without_a_subject_goes_on() -> None:
    text = (
        "Kerekes Anna igazgató elmondta, hogy a híd zárva marad. Hozzátette, hogy a javítás drága."
    )
    assert told(find_claims(text, "hu")) == [
        ("a híd zárva marad", "Kerekes Anna", "igazgató"),
        ("a javítás drága", "Kerekes Anna", "igazgató"),
    ]


@pytest.mark.parametrize(
    "told", ["Berg Évának", "Berg Éváról", "az MTI-nek", "a Lapnak adott interjúban"]
)
def test_whom_and_of_whom_somebody_tells_behind_the_verb_is_not_who_tells(told: str) -> None:
    (quote,) = find_quotes(f"„A malom jövőre is nyitva lesz” – mondta {told} Kerekes Anna.", "hu")
    assert quote.speaker
    assert quote.speaker.name == "Kerekes Anna"


@pytest.mark.parametrize(
    "told", ["a Lapnak", "a Lapnak adott interjúban", "a Ház Tóparti Bizottságában", "az ATV-nek"]
)
def test_what_an_article_opens_in_front_of_the_verb_is_whom_somebody_tells(told: str) -> None:
    (claim,) = find_claims(
        f"Kerekes Anna {told} elmondta, hogy a malom jövőre is nyitva lesz.", "hu"
    )
    assert claim.speaker
    assert claim.speaker.name == "Kerekes Anna"


def test_a_particle_ends_what_is_said_and_joins_nothing() -> None:
    (claim,) = find_claims("Úgy tűnik, valóban a molnárt támadták meg - mondta Kerekes Anna.", "hu")
    assert claim.text == "Úgy tűnik, valóban a molnárt támadták meg"


def test_a_verb_of_saying_for_several_is_nobodys_name_and_a_reaction_no_statement() -> None:
    text = "A város lezárja a hidat.\n\nHozzáteszik: „Ilyen döntés soha nem volt, és nem is lesz.”"
    (quote,) = find_quotes(text, "hu")
    assert quote.speaker is None
    assert (
        find_claims("Kerekes Anna arra reagált, hogy felmerült a híd lezárása a jövő héten.", "hu")
        == []
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Szerinte a híd tavaszig zárva marad.",
        "Szerinte „a híd tavaszig zárva marad mindenki előtt”.",
    ],
)
def test_szerinte_means_who_has_spoken(sentence: str) -> None:
    text = f"„A híd zárva van, senki sem mehet át” – mondta Lund Anna polgármester. {sentence}"
    found = find_attributions(text, "hu")
    said = [(quote.text, quote.speaker) for quote in found.quotes]
    said += [(claim.text, claim.speaker) for claim in found.claims]
    named = [speaker and speaker.name for text, speaker in said if "tavaszig" in text]
    assert named == ["Lund Anna"]


@pytest.mark.parametrize(
    ("who", "name", "role"),
    [
        ("Magyar Péter", "Magyar Péter", None),
        ("Magyar Anna polgármester", "Magyar Anna", "polgármester"),
        ("a Magyar Hírhozó", "a Magyar Hírhozó", None),
        ("dr. Lontai Péter ügyvéd", "Lontai Péter", "ügyvéd"),
        ("Lontai Anna ENSZ-főtitkár", "Lontai Anna", "ENSZ-főtitkár"),
        ("Lontai Anna DK-s képviselő", "Lontai Anna", "DK-s képviselő"),
        ("Lontai Anna német kancellár", "Lontai Anna", "német kancellár"),
    ],
)
def test_a_name_is_whole_and_has_no_office(who: str, name: str, role: str | None) -> None:
    (quote,) = find_quotes(f"„Új hidat építünk a városban” – mondta {who}.", "hu")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (name, role)
