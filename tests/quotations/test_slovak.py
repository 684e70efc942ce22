"""Slovak: free order, declined names, and what stands behind podľa."""

import pytest

from tests.quotations.raw import find_claims, find_quotes, told

_SAID = "Most zostane zatvorený až do jari"


@pytest.mark.parametrize(
    ("speaker", "name", "role"),
    [
        ("povedala Zuzana Horná", "Zuzana Horná", None),
        ("povedala ministerka dopravy Zuzana Horná", "Zuzana Horná", "ministerka dopravy"),
        ("uviedol pre TASR hovorca mesta Peter Lužný", "Peter Lužný", "hovorca mesta"),
        ("povedal po rokovaní vlády minister dopravy Peter Lužný", "Peter Lužný", "minister dopravy"),
        ("vyhlásil Lužný novinárom", "Lužný", None),
    ],
)  # fmt: skip
def test_who_speaks_beside_the_verb(speaker: str, name: str, role: str | None) -> None:
    quotes = find_quotes(f"„{_SAID},“ {speaker}.", "sk")
    assert [(text.rstrip(","), who, office) for text, who, office in told(quotes)] == [
        (_SAID, name, role)
    ]


@pytest.mark.parametrize(
    ("declined", "name"),
    [
        ("Podľa starostu Petra Lužného", "Peter Lužný"),
        ("Podľa starostky Zuzany Hornej", "Zuzana Horná"),
        ("Podľa advokáta Michala Hrebeňa", "Michal Hrebeň"),
        ("Podľa ekonóma Jozefa Vrbičku", "Jozef Vrbička"),
        ("Podľa poslankyne Márie Hájikovej", "Mária Hájiková"),
    ],
)
def test_a_source_is_printed_as_a_subject(declined: str, name: str) -> None:
    claims = find_claims(f"{declined} bude most zatvorený až do jari.", "sk")
    assert [(who, what) for what, who, _ in told(claims)] == [
        (name, "bude most zatvorený až do jari")
    ]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Zuzana Horná povedala, že most otvoria na jar.", "most otvoria na jar"),
        ("Ako uviedla Zuzana Horná, most otvoria na jar.", "most otvoria na jar"),
        ("Podľa Zuzany Hornej ide o starý most, ktorý stál sto rokov.", "ide o starý most, ktorý stál sto rokov"),
    ],
)  # fmt: skip
def test_what_is_reported(sentence: str, claim: str) -> None:
    claims = find_claims(sentence, "sk")
    assert [(who, what) for what, who, _ in told(claims)] == [("Zuzana Horná", claim)]


def test_whom_somebody_met_says_nothing() -> None:
    text = "Starosta Peter Lužný po stretnutí s ministrom Jozefom Vrbičkom povedal, že most otvoria na jar."
    assert [who for _, who, _ in told(find_claims(text, "sk"))] == ["Peter Lužný"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sk", "Podľa Vodárenského úradu most na jar otvoria."),
        ("sk", "Podľa Vodárenského dopravného úradu most na jar otvoria."),
        ("cs", "Podle Vodárenského úřadu most na jaře otevřou."),
        ("cs", "Podle Národní banky Slovenska most na jaře otevřou."),
    ],
)
def test_an_attribute_of_a_body_is_nobody(language: str, text: str) -> None:
    names = {who for _, who, _ in told(find_claims(text, language))}
    assert not names & {"Vodárenský", "Slovenska", "Slovensko"}


def test_a_surname_in_front_of_what_a_body_does_names_no_body() -> None:
    claims = find_claims("Podle Jana Novotného úřad most na jaře otevře.", "cs")
    assert "Novotného úřadu" not in {who for _, who, _ in told(claims)}


@pytest.mark.parametrize("name", ["Roberta Bľacha", "Roberta Lužca"])
def test_a_name_that_may_end_in_o_is_not_guessed(name: str) -> None:
    claims = find_claims(f"Podľa {name} bude most zatvorený.", "sk")
    assert [who for _, who, _ in told(claims)] != [name.replace("Roberta", "Robert")[:-1]]
