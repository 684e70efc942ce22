"""Which runs of capitalised words are names, above all where every noun has a capital."""

import pytest

from tests.quotations.raw import find_quotes


def speaker_of(text: str, language: str = "de") -> tuple[str, str | None] | None:
    speaker = find_quotes(text, language)[-1].speaker
    return (speaker.name, speaker.role) if speaker else None


@pytest.mark.parametrize(
    "text",
    [
        "Die Ansicht von Prell teilt Karla Prell selbst nicht. „Nein“, sagte Prell.",
        "Das Spendenkonto Prells ist leer. Karla Prell zahlt nicht. „Nein“, sagte Prell.",
        "Weder Prell noch Brand kamen. Karla Prell fehlte. „Nein“, sagte Prell.",
        "Karla Prell baut. Wer ein Kind zu Hause hat, hört es. „Ja“, sagt Deichbau-Expertin Prell.",
    ],
)
def test_common_nouns_are_no_part_of_a_name(text: str) -> None:
    speaker = speaker_of(text)
    assert speaker is not None
    assert speaker[0] == "Karla Prell"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("„Das ist gut“, sagte Peter Mayerhof aus Lauben.", "Peter Mayerhof"),
        ("„Das ist gut“, so Brandl in einem Interview.", "Brandl"),
        ("„Das ist gut“, sagt ein Deichbauer unserer Redaktion.", "ein Deichbauer"),
        ("„Das ist gut“, sagt einer der müden Helfer.", "einer der müden Helfer"),
        ("„Das ist gut“, sagt die Fahrerin mit dem Strohhut.", "die Fahrerin mit dem Strohhut"),
        ("„Das ist gut“, sagt Gerhard Richter.", "Gerhard Richter"),
        ("„Das ist gut“, sagt Benno Jahn von der Gewerkschaft am Wehr.", "Benno Jahn"),
        ("„Das ist gut“, sagt Ursula von der Gracht.", "Ursula von der Gracht"),
        ("„Das ist gut“, sagt Deich-Urgestein Orlow.", "Orlow"),
        ("Orlow baut. Nach Angaben Orlows ist das „ein guter Tag für alle“.", "Orlow"),
        ("Von der Gracht betonte, das Wehr sei „so gut wie nie zuvor“.", "Von der Gracht"),
        ("„Das ist gut“, sagt der Anwalt Nadim al-Hamra.", "Nadim al-Hamra"),
        ("„Das ist gut“, sagt NDR-Korrespondent Matthias Kranz.", "Matthias Kranz"),
    ],
)
def test_a_name_ends_where_it_ends(text: str, name: str) -> None:
    speaker = speaker_of(text)
    assert speaker is not None
    assert speaker[0] == name


@pytest.mark.parametrize(
    "text",
    [
        "Der Weg im Tal sei frei, sagte Brandl, „wir können fahren“.",
        "Die Gemeinde wisse nichts davon, sagte Brandl: „Wir haben das nie gesehen.“",
        "Warum der Weg gesperrt war, konnte Brandl erklären: „Wir haben den Hang gesichert.“",
        "„Das ist ein großer Tag für uns“, freute sich Brandl.",
    ],
)
def test_the_subject_of_a_clause_with_the_verb_second(text: str) -> None:
    speaker = speaker_of(text)
    assert speaker is not None
    assert speaker[0] == "Brandl"


def test_an_office_that_a_name_hangs_on_is_not_that_person() -> None:
    text = "Paul Dunn rules. “No talks,” said a spokesman for Paul Dunn."
    speaker = find_quotes(text, "en")[-1].speaker
    assert speaker is not None
    assert speaker.name == "a spokesman for Paul Dunn"


def test_a_government_is_not_the_person_whose_name_it_has() -> None:
    text = "Paul Dunn rules. The Dunn administration said it was “not subject to the law”."
    speaker = find_quotes(text, "en")[-1].speaker
    assert speaker is not None
    assert speaker.name == "The Dunn administration"


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        ("“It holds,” said Nora Pell, Director of Works.", "en", "Director of Works"),
        (
            "“It holds,” said Nora Pell, Lake Radio’s head of news.",
            "en",
            "Lake Radio’s head of news",
        ),
        ("Nora Pell ran. Pell, a state advocate, called it “a gift”.", "en", "state advocate"),
        ("„Es hält“, sagt Karla Prell, Leiterin des Amts.", "de", "Leiterin des Amts"),
    ],
)
def test_the_role_in_an_apposition(text: str, language: str, role: str) -> None:
    speaker = speaker_of(text, language)
    assert speaker is not None
    assert speaker[1] == role


@pytest.mark.parametrize(
    ("who", "name", "role"),
    [
        (
            "der Sprecher des Ministeriums für Wirtschaft und Klimaschutz, Jan Brandl,",
            "Jan Brandl",
            "Sprecher des Ministeriums für Wirtschaft und Klimaschutz",
        ),
        (
            "die Ministerin für Bildung und Forschung, Karla Brandl,",
            "Karla Brandl",
            "Ministerin für Bildung und Forschung",
        ),
    ],
)
def test_und_between_nouns_of_an_office_joins_no_two_people(who: str, name: str, role: str) -> None:
    assert speaker_of(f"Am Montag sagte {who} „das ist ein guter Tag für alle“.") == (name, role)
