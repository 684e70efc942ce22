"""German speakers and roles by what a clause says of them: before a colon, behind an object, in a predicate."""

import pytest

from tests.quotations.raw import find_claims, find_quotes


def quoted(text: str) -> list[str | None]:
    return [quote.speaker.name if quote.speaker else None for quote in find_quotes(text, "de")]


def claimed(text: str) -> list[tuple[str | None, str]]:
    found = find_claims(text, "de")
    return [(claim.speaker.name if claim.speaker else None, claim.text) for claim in found]


def role(text: str) -> str | None:
    speaker = find_quotes(text, "de")[-1].speaker
    return speaker.role if speaker else None


def test_the_mood_behind_a_colon_is_the_words_of_whom_the_clause_in_front_is_about() -> None:
    text = "„Der Steg hält“, sagte Jan Ulm. Die Wirtin Ida Moser hat den Vorwurf zurückgewiesen: "
    assert claimed(f"{text}Der Steg sei alt und rutschig.")[-1] == (
        "Ida Moser",
        "Der Steg sei alt und rutschig",
    )
    assert quoted(f"{text}Der Steg sei „vom letzten Hochwasser morsch“.")[1:] == ["Ida Moser"]
    plain = claimed(f"{text}Der Steg ist alt und rutschig.")
    assert ("Ida Moser", "Der Steg ist alt und rutschig") not in plain


@pytest.mark.parametrize(
    "lead",
    [
        "Auch von Ruhe will die Wirtin Ida Moser nichts hören.",
        "Von Ruhe will die Wirtin Ida Moser nichts hören.",
        "Heftige Kritik übte Ida Moser am Rat:",
    ],
)
def test_what_a_clause_opens_with_is_no_speaker_where_somebody_stands_behind_its_verb(
    lead: str,
) -> None:
    assert quoted(
        f"{lead} „Der Steg bleibt noch den ganzen Winter zu, und dann sehen wir weiter.“"
    ) == ["Ida Moser"]


def test_a_name_that_opens_a_clause_is_its_subject() -> None:
    text = "Ida Moser übte Kritik an Jan Ulm: „Der Steg bleibt noch den ganzen Winter zu.“"
    assert quoted(text) == ["Ida Moser"]


def test_an_object_is_no_subject_of_the_verb_behind_its_clause() -> None:
    text = "Jan Ulm sorge „für Ärger und Streit“ und treibe einen Keil in den Rat, stellte Ida Moser fest."
    assert quoted(text) == ["Ida Moser"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ida Moser ist Leiterin des Amtes.", "Leiterin des Amtes"),
        ("Ida Moser (SPD) ist seit 2019 Bürgermeisterin von Lohm.", "Bürgermeisterin von Lohm"),
        (
            "Ida Moser, 43, ist ärztliche Leiterin der Klinik am Ufer.",
            "ärztliche Leiterin der Klinik",
        ),
        ("Neue Leiterin des Amtes ist Ida Moser.", "Leiterin des Amtes"),
        ("Ida Moser ist Leiterin geworden.", None),
        ("Ida Moser ist keine Politikerin.", None),
        ("Der Vater von Ida Moser ist Trainer.", None),
        ("Für Ida Moser ist Lehrer Jan Ulm Vorbild.", None),
        ("Chef von Ida Moser ist Jan Ulm.", None),
    ],
)
def test_a_role_may_be_told_by_a_copula(sentence: str, expected: str | None) -> None:
    assert role(f"{sentence} „Wir machen den Steg auf“, sagte Moser.") == expected


@pytest.mark.parametrize(
    ("speaker", "name", "office"),
    [
        ("der Lohmer Parteichef und Abgeordnete Jan Ulm", "Jan Ulm", "Parteichef und Abgeordnete"),
        ("Einsatzleiter Gereon Ulm", "Gereon Ulm", "Einsatzleiter"),
        ("Gemeindepräsident Beat Ulm", "Beat Ulm", "Gemeindepräsident"),
        ("die Lohmer Ständerätin Anna Ulm", "Anna Ulm", "Lohmer Ständerätin"),
        ("Personalvorstand Anna Ulm", "Anna Ulm", "Personalvorstand"),
        ("Sozialpädagogin Anna Ulm", "Anna Ulm", "Sozialpädagogin"),
        ("der Lohmer Finanzstadtrat Klaus Ulm", "Klaus Ulm", "Finanzstadtrat"),
        ("der Stadtrat von Lohm", "der Stadtrat von Lohm", None),
        ("di.ver-Vorstandsmitglied Anna Ulm", "Anna Ulm", "di.ver-Vorstandsmitglied"),
        ("Roland Adam vom Wetterdienst", "Roland Adam", None),
        ("Ursula von der Leyen", "Ursula von der Leyen", None),
    ],
)
def test_a_german_name_is_whole_and_apart_from_its_office(
    speaker: str, name: str, office: str | None
) -> None:
    found = find_quotes(f"„Der Steg bleibt zu“, sagte {speaker}.", "de")[0].speaker
    assert found is not None
    assert (found.name, found.role) == (name, office)


def test_a_verb_in_front_of_a_role_in_small_letters_is_no_attribute_of_it() -> None:
    found = find_quotes("„Der Steg bleibt zu“, macht di.ver-Vorstandsmitglied Anna Ulm klar.", "de")
    assert found[0].speaker is not None
    assert found[0].speaker.role == "di.ver-Vorstandsmitglied"


def test_a_body_tells_an_outlet_something_and_is_none_of_it() -> None:
    text = "Wie die Polizei der Nachrichtenagentur Nordpost mitteilte, wird der Steg gesperrt."
    assert claimed(text) == [("die Polizei", "wird der Steg gesperrt")]
    own = "Wie die Polizei der Stadt mitteilte, wird der Steg gesperrt."
    assert claimed(own) == [("die Polizei der Stadt", "wird der Steg gesperrt")]


def test_whose_word_it_is_may_be_told_by_an_owner() -> None:
    text = "„Der Steg bleibt den Winter über zu“, so Mosers Appell an den Rat."
    assert quoted(f"Ida Moser warnt vor Regen. {text}") == ["Ida Moser"]
    assert quoted(f"Jan Ulm warnt vor Regen. {text}") != ["Ida Moser"]


def test_a_subject_stands_behind_the_verb_where_an_object_is_in_front_of_it() -> None:
    text = "Es bestätige sich „der ganze alte Verdacht“, und zwar mit Blick auf den Steg, sagte Ida Moser."
    assert quoted(text) == ["Ida Moser"]
