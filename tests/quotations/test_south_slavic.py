"""Serbian, Croatian and Bosnian: auxiliaries behind their participles, names declined, one language in two scripts."""

import pytest

from tests.quotations.raw import find_claims, find_quotes, told


@pytest.mark.parametrize(
    ("attribution", "name", "role"),
    [
        ("rekao je Petar Kovač", "Petar Kovač", None),
        (
            "izjavila je Tanjugu ministarka prosvete Rada Lovrić",
            "Rada Lovrić",
            "ministarka prosvete",
        ),
        ("kazao je trener Hajduka Ante Kovač", "Ante Kovač", "trener Hajduka"),
        ("rekao je predsjednik Vlade Petar Kovač", "Petar Kovač", "predsjednik Vlade"),
        ("kaže svjedok", "svjedok", None),
    ],
)
@pytest.mark.parametrize("language", ["sr", "hr", "bs"])
def test_whose_words_are_quoted(
    attribution: str, name: str, role: str | None, language: str
) -> None:
    words = "Most ostaje zatvoren do proljeća"
    assert told(find_quotes(f"„{words}“, {attribution}.", language)) == [(words, name, role)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ministar Petar Kovač izjavio je da most ostaje zatvoren.", "Petar Kovač"),
        ("Ministar Petar Kovač je izjavio da most ostaje zatvoren.", "Petar Kovač"),
        ("Petar Kovač kaže da most ostaje zatvoren.", "Petar Kovač"),
        ("Prema riječima Petra Kovača, most ostaje zatvoren.", "Petar Kovač"),
        ("Prema riječima Rade Lovrić, most ostaje zatvoren.", "Rada Lovrić"),
        ("Prema riječima Aleksandra Jurića, most ostaje zatvoren.", "Aleksandar Jurić"),
    ],
)
def test_what_is_reported(text: str, name: str) -> None:
    assert [(what, who) for what, who, _ in told(find_claims(text, "hr"))] == [
        ("most ostaje zatvoren", name)
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("„Мост остаје затворен до пролећа“, рекао је Петар Ковач.", "Петар Ковач"),
        ("Према речима Раде Ловрић, мост остаје затворен.", "Рада Ловрић"),
        ("Председник Србије Бојан Ковач изјавио је да мост остаје затворен.", "Бојан Ковач"),
    ],
)
def test_serbian_is_read_in_cyrillic_letters(text: str, name: str) -> None:
    found = [*told(find_quotes(text, "sr")), *told(find_claims(text, "sr"))]
    assert [who for _, who, _ in found] == [name]


def test_where_something_goes_says_nothing() -> None:
    text = "Vozač se kretao iz Medveje prema Opatiji, a cesta je zatvorena."
    assert not find_claims(text, "hr")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Most ostaje zatvoren do kraja proleća, saopštila je policijska služba Lesnice.", "policijska služba Lesnice"),
        ("Policijska služba Lesnice saopštila je da most ostaje zatvoren.", "Policijska služba Lesnice"),
        ("Most ostaje zatvoren do kraja proleća, saopštila je poslanica Ana Lovrić.", "Ana Lovrić"),
    ],
)  # fmt: skip
def test_a_body_behind_its_adjective_is_not_cut_to_its_place(text: str, name: str) -> None:
    assert [who for _, who, _ in told(find_claims(text, "sr"))] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kako je naveo ministar Petar Lovrić, most ostaje zatvoren do proleća.", "Petar Lovrić"),
        ("Kako je rekla Lovrić, most ostaje zatvoren do proleća.", "Lovrić"),
        ("Pitali su ga kako je ministar most zatvorio za proleće.", None),
    ],
)
def test_an_auxiliary_stands_between_as_and_who_says_it(text: str, name: str | None) -> None:
    assert [who for _, who, _ in told(find_claims(text, "sr"))] == ([name] if name else [])


def test_reporters_who_hear_it_stand_in_front_of_who_says_it() -> None:
    text = "„Imamo problema sa novim mostom“, saopštio je reporterima Petar Lovrić, menadžer luke."
    assert [who for _, who, _ in told(find_quotes(text, "sr"))] == ["Petar Lovrić"]


@pytest.mark.parametrize(
    "name", ["Zvone Lovrić", "Đura Lovrić", "Djordje Lovrić", "Благоје Ловрић"]
)
def test_a_mans_name_may_end_like_a_case(name: str) -> None:
    cyrillic = name.startswith("Б")
    said = (
        "„Градимо нову школу у селу“, рекао је председник"
        if cyrillic
        else "„Gradimo novu školu u selu“, rekao je predsednik"
    )
    (quote,) = find_quotes(f"{said} {name}.", "sr")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (
        name,
        "председник" if cyrillic else "predsednik",
    )


def test_a_country_behind_an_office_is_no_given_name() -> None:
    (quote,) = find_quotes("„Gradimo novu školu u selu“, rekao je predsednik Srbije Lovrić.", "sr")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Lovrić", "predsednik Srbije")
