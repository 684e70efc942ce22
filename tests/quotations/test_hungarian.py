"""Hungarian: the surname first, offices behind names, endings, and what governs a noun behind it."""

import pytest

from tests.quotations.raw import find_claims, find_quotes, told


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
