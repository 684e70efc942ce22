"""Compounds that share their end, and names that an ampersand joins, are one word and one name."""

import pytest

from tests.quotations.raw import find_claims


@pytest.mark.parametrize(
    ("language", "sentence", "name", "role"),
    [
        (
            "de",
            "Wirtschafts- und Energieminister Jan Holm sagt, dass die Brücke zu ist.",
            "Jan Holm",
            "Wirtschafts- und Energieminister",
        ),
        (
            "de",
            "Innen-, Bau- und Verkehrsministerin Ina Holm sagt, dass die Brücke zu ist.",
            "Ina Holm",
            "Innen-, Bau- und Verkehrsministerin",
        ),
        (
            "nl",
            "Klimaat- en energieminister Jan Holm zegt dat de brug dicht is.",
            "Jan Holm",
            "Klimaat- en energieminister",
        ),
        (
            "da",
            "Klima- og energiminister Ida Holm siger, at broen er lukket.",
            "Ida Holm",
            "Klima- og energiminister",
        ),
        (
            "de",
            "Das Bau- und Verkehrsministerium teilte mit, dass die Brücke zu ist.",
            "Das Bau- und Verkehrsministerium",
            None,
        ),
        ("de", "Holm & Söhne teilte mit, dass die Brücke zu ist.", "Holm & Söhne", None),
        (
            "de",
            "Ernst & Holm-Partner Jan Lund sagt, dass die Brücke zu ist.",
            "Jan Lund",
            None,
        ),
        ("nl", "Landbouw & Visserij zegt dat de brug dicht is.", "Landbouw & Visserij", None),
        ("da", "Landbrug & Fiskeri siger, at broen er lukket.", "Landbrug & Fiskeri", None),
    ],
)
def test_who_speaks(language: str, sentence: str, name: str, role: str | None) -> None:
    [claim] = find_claims(sentence, language)
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == (name, role)
