"""Finnish: endings, what governs a noun behind it, a dash that opens a line, and clauses made of a participle."""

import pytest

from tests.quotations.raw import find_claims, find_quotes, told


@pytest.mark.parametrize(
    ("speaker", "name", "role"),
    [
        ("sanoo Liisa Metsola", "Liisa Metsola", None),
        ("sanoo liikenneministeri Liisa Metsola", "Liisa Metsola", "liikenneministeri"),
        ("Liisa Metsola sanoo", "Liisa Metsola", None),
        ("sanoo turkulainen Liisa Metsola", "Liisa Metsola", None),
        ("Metsäkeskuksen Liisa Metsola sanoo", "Liisa Metsola", None),
        ("toteaa Turun kaupunginjohtaja Liisa Metsola STT:lle", "Liisa Metsola", "kaupunginjohtaja"),
    ],
)  # fmt: skip
def test_who_speaks_beside_the_verb(speaker: str, name: str, role: str | None) -> None:
    quotes = find_quotes(f"”Silta pysyy suljettuna kevääseen asti”, {speaker}.", "fi")
    assert told(quotes) == [("Silta pysyy suljettuna kevääseen asti", name, role)]


@pytest.mark.parametrize(
    ("aside", "name"),
    [
        ("Liisa Metsola sanoi", "Liisa Metsola"),
        ("sanoi Liisa Metsola", "Liisa Metsola"),
        ("tapauksen tutkija, professori Liisa Metsola sanoi STT:lle", "Liisa Metsola"),
        ("sanoi Liisa Metsola Itä-Lapin poliisista", "Liisa Metsola"),
    ],
)
def test_a_dash_opens_what_is_said(aside: str, name: str) -> None:
    quotes = find_quotes(f"– Silta pysyy suljettuna kevääseen asti, {aside}.", "fi")
    assert [(text.rstrip(","), who) for text, who, _ in told(quotes)] == [
        ("Silta pysyy suljettuna kevääseen asti", name)
    ]


def test_nothing_is_said_behind_an_aside() -> None:
    text = "– Silta pysyy suljettuna, sanoi Liisa Metsola. Tie on auki. – Korjaus kestää, Metsola lisäsi."
    said = [quote for quote, who, _ in told(find_quotes(text, "fi")) if who == "Liisa Metsola"]
    assert not any("Tie on auki" in quote for quote in said)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Liisa Metsola kertoi, että silta avataan keväällä.", "silta avataan keväällä"),
        ("Liisa Metsola sanoo, ettei silta kestä talvea.", "ettei silta kestä talvea"),
        ("Liisa Metsola uskoo sillan avautuvan keväällä.", "sillan avautuvan keväällä"),
        ("Liisa Metsola sanoo jatkavansa työtä kevääseen asti.", "jatkavansa työtä kevääseen asti"),
        ("Liisa Metsolan mukaan silta avataan keväällä.", "silta avataan keväällä"),
        ("Kauppias Liisa Metsolan mielestä silta avataan keväällä.", "silta avataan keväällä"),
        ("Liisa Metsolan (vihr.) mukaan silta avataan keväällä.", "silta avataan keväällä"),
        ("Silta avataan Liisa Metsolan mukaan keväällä.", "Silta avataan Liisa Metsolan mukaan keväällä"),
    ],
)  # fmt: skip
def test_what_is_reported(sentence: str, claim: str) -> None:
    text = f"Ministeri Liisa Metsola kävi sillalla. {sentence}"
    assert [(what, who) for what, who, _ in told(find_claims(text, "fi"))] == [
        (claim, "Liisa Metsola")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Aikataulun mukaan silta avataan keväällä.",
        "Liisa Metsola vastaa kysymyksiin vasta keväällä, kertoo puolueen sihteeri.",
        "Liisa Metsola lisää vauhtia ja avaa sillan.",
    ],
)
def test_what_nobody_is_said_to_say(sentence: str) -> None:
    claims = told(find_claims(sentence, "fi"))
    assert all(who != "Liisa Metsola" for _, who, _ in claims)
    assert not any("aikataulu" in (who or "").lower() for _, who, _ in claims)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Poliisin", "Poliisi"),
        ("Keskusrikospoliisin", "Keskusrikospoliisi"),
        ("Hallituksen", "Hallitus"),
        ("Asiantuntijoiden", "Asiantuntijat"),
        ("Pekka Virtasen", "Pekka Virtanen"),
    ],
)
def test_a_source_loses_its_ending(source: str, name: str) -> None:
    claims = told(find_claims(f"{source} mukaan silta kestää talven.", "fi"))
    assert [(what, who) for what, who, _ in claims] == [("silta kestää talven", name)]


def test_what_is_called_by_a_name_is_not_told_by_it() -> None:
    assert find_claims("Pekka Niemisen mukaan nimetty silta avattiin eilen.", "fi") == []
    (claim,) = find_claims("Pekka Niemisen mukaan silta avattiin eilen.", "fi")
    assert claim.speaker is not None
    assert claim.speaker.name == "Pekka Nieminen"


def test_a_clause_behind_a_comma_is_not_the_authors() -> None:
    line = "– Näin sen itse, kun Liisa Metsola sanoi hei. – Se oli hyvä."
    assert find_quotes(line, "fi") == []
