"""German outlets in marks whose report is given as a source, and what `hieß es` names."""

import pytest

from tests.quotations.raw import find_claims


def claimed(text: str) -> list[tuple[str | None, str]]:
    found = find_claims(text, "de")
    return [(claim.speaker.name if claim.speaker else None, claim.text) for claim in found]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Einem Bericht der «Lunder Post» zufolge", "Lunder Post"),
        ("Einem Bericht der „Post“-Zeitung zufolge", "Post"),
        ("Dem „Lunder Boten“ zufolge", "Lunder Boten"),
        ("Laut einem Bericht der «Lunder Post»", "Lunder Post"),
        ("Laut „Post“-Zeitung", "Post"),
    ],
)
def test_an_outlet_in_marks_is_whose_report_it_is(source: str, name: str) -> None:
    text = f"{source} plant der Rat den Abbau von fünf Stegen."
    assert claimed(text) == [(name, "plant der Rat den Abbau von fünf Stegen")]


def test_what_stands_in_marks_in_front_of_a_name_is_not_the_source() -> None:
    text = "Laut Wirtin Ida Moser plant der Rat den Abbau von fünf Stegen."
    assert claimed(text)[0][0] == "Ida Moser"


def test_where_it_was_said_is_nobody() -> None:
    assert claimed("Die Hoffnung auf eine Senkung habe gestützt, hieß es am Markt.") == []
    assert claimed("Das Gesetz werde noch geprüft, hieß es im Innenministerium.") == [
        ("Innenministerium", "Das Gesetz werde noch geprüft")
    ]
