"""Lithuanian: whose somebody is stands in front of him, and where something is said is told by a case alone."""

import pytest

from tests.quotations.raw import find_claims, find_quotes, told


@pytest.mark.parametrize(
    ("attribution", "name", "role"),
    [
        ("sakė Petras Kalnius", "Petras Kalnius", None),
        (
            "žurnalistams sakė transporto ministras Petras Kalnius",
            "Petras Kalnius",
            "transporto ministras",
        ),
        (
            "sakė premjero atstovas spaudai Petras Kalnius",
            "Petras Kalnius",
            "premjero atstovas spaudai",
        ),
        ("Daubų tarybos posėdyje teigė merė Rasa Upelienė", "Rasa Upelienė", "merė"),
        ("Kaune teigė T. Kalnius", "T. Kalnius", None),
        ("sakė šalies vadovas", "šalies vadovas", None),
    ],
)
def test_whose_words_are_quoted(attribution: str, name: str, role: str | None) -> None:
    words = "Tiltas lieka uždarytas iki pavasario"
    assert told(find_quotes(f"„{words}“, – {attribution}.", "lt")) == [(words, name, role)]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Ministras Petras Kalnius sakė, kad tiltas uždarytas.", "Petras Kalnius", "Ministras"),
        ("Daubų meras Petras Kalnius sakė, kad tiltas uždarytas.", "Petras Kalnius", "Daubų meras"),
        ("Ežerų partijos (EP) pirmininkas Petras Kalnius sakė, kad tiltas uždarytas.", "Petras Kalnius", "Ežerų partijos (EP) pirmininkas"),
        ("Ministras pirmininkas Petras Kalnius sakė, kad tiltas uždarytas.", "Petras Kalnius", "Ministras pirmininkas"),
        ("Tada atvyko ministras Petras Kalnius ir sakė, kad tiltas uždarytas.", "Petras Kalnius", "ministras"),
        ("Pasak merės Rasos Upelienės, tiltas uždarytas.", "Rasa Upelienė", "merė"),
        ("Ministro teigimu, tiltas uždarytas.", "Ministras", None),
        ("Pasak Vyriausybės atstovo, tiltas uždarytas.", "Vyriausybės atstovas", None),
        ("Policijos atstovas teigė, kad tiltas uždarytas.", "Policijos atstovas", None),
        ("Atstovė spaudai Rasa Upelienė BNS sakė, kad tiltas uždarytas.", "Rasa Upelienė", "Atstovė spaudai"),
    ],
)  # fmt: skip
def test_what_is_reported(text: str, name: str, role: str | None) -> None:
    assert told(find_claims(text, "lt")) == [("tiltas uždarytas", name, role)]


def test_a_name_whose_nominative_is_not_sure_stays_as_it_stands() -> None:
    ((_, name, _),) = told(find_claims("Anot P. Budrio, tiltas uždarytas.", "lt"))  # Budris, Budrys
    assert name == "P. Budrio"


def test_a_body_is_told_from_the_agency_behind_it_that_heard_it() -> None:
    (claim,) = find_claims(
        "Ežero apskrities policija BNS patvirtino, kad tiltas bus uždarytas.", "lt"
    )
    assert claim.speaker
    assert claim.speaker.name == "Ežero apskrities policija"


def test_an_outlet_in_marks_that_heard_it_is_neither_who_says_it_nor_said() -> None:
    text = "„Tiltas bus atvertas kitą mėnesį“, – „Ežero radijui“ trečiadienį teigė Petras Kalnis."
    (quote,) = find_quotes(text, "lt")
    assert quote.speaker
    assert (quote.text, quote.speaker.name) == ("Tiltas bus atvertas kitą mėnesį", "Petras Kalnis")


@pytest.mark.parametrize(
    ("who", "name", "role"),
    [
        ("KLM prezidentas Lunas", "Lunas", "KLM prezidentas"),
        ("buvęs ministras Lunas", "Lunas", None),
        ("BNS ministras Lunas", "BNS", None),
    ],
)
def test_letters_and_former_in_front_of_an_office_are_nobody(
    who: str, name: str, role: str | None
) -> None:
    found = find_claims(f"Kaip teigė {who}, tiltas bus baigtas gegužę.", "lt")
    assert told(found) == [("tiltas bus baigtas gegužę", name, role)]
