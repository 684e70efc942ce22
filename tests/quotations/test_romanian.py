"""Romanian: cases that an article tells, whose an office is, and what commas part off behind a verb."""

import pytest

from tests.quotations.raw import find_claims, find_quotes, told


@pytest.mark.parametrize(
    ("attribution", "name", "role"),
    [
        ("a declarat, marți, Ion Lunganu", "Ion Lunganu", None),
        ("a declarat, marți, 21 aprilie, Ion Lunganu", "Ion Lunganu", None),
        ("a declarat, într-o conferință de presă, primarul Ion Lunganu", "Ion Lunganu", "primarul"),
        ("le-a spus jurnaliștilor primarul Ion Lunganu", "Ion Lunganu", "primarul"),
        # Whose an office is has an ending, and is no name.
        ("a spus președintele României Ion Lunganu", "Ion Lunganu", "președintele României"),
        ("a spus ministrul Afacerilor Interne Ion Lunganu", "Ion Lunganu", "ministrul Afacerilor Interne"),
        ("a spus ministrul de Interne Ion Lunganu", "Ion Lunganu", "ministrul de Interne"),
        ("a spus primarul Capitalei, Ion Lunganu", "Ion Lunganu", "primarul Capitalei"),
        ("a spus șeful Departamentului pentru Ape, Ion Lunganu", "Ion Lunganu", "șeful Departamentului pentru Ape"),
        ("a spus fostul ministru al Energiei Ion Lunganu", "Ion Lunganu", "fostul ministru al Energiei"),
        ("a spus deputatul PLV Ion Lunganu", "Ion Lunganu", "deputatul PLV"),
        ("a scris pe Facebook ministrul Educației, Ion Lunganu", "Ion Lunganu", "ministrul Educației"),
        ("a spus Andrei Lunganu", "Andrei Lunganu", None),  # no owner, though it ends like one
    ],
)  # fmt: skip
def test_whose_words_are_quoted(attribution: str, name: str, role: str | None) -> None:
    words = "Podul rămâne închis până la primăvară"
    assert told(find_quotes(f"„{words}”, {attribution}.", "ro")) == [(words, name, role)]


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("Potrivit ministrului Energiei, Ion Lunganu,", "Ion Lunganu", "ministrul Energiei"),
        ("Potrivit primarului comunei Valea Lungă, Ana Moraru,", "Ana Moraru", "primarul comunei Valea Lungă"),
        ("Conform purtătorului de cuvânt al Guvernului, Ana Moraru,", "Ana Moraru", "purtătorul de cuvânt al Guvernului"),
        ("Potrivit Comisiei Europene,", "Comisia Europeană", None),
        ("Potrivit Poliției Române,", "Poliția Română", None),
        ("Potrivit Ministerului Sănătății,", "Ministerul Sănătății", None),
        ("Conform autorităţilor,", "autorităţile", None),
        ("Potrivit procurorilor,", "procurorii", None),
        ("Potrivit unui oficial local,", "un oficial local", None),
        ("Potrivit lui Lunganu,", "Lunganu", None),
    ],
)  # fmt: skip
def test_according_to_somebody_in_a_case(source: str, name: str, role: str | None) -> None:
    claims = find_claims(f"{source} podul rămâne închis.", "ro")
    assert told(claims) == [("podul rămâne închis", name, role)]


@pytest.mark.parametrize(
    "office",
    [
        "Ministrul de Interne",
        "Primarul general al Capitalei",
        "Președintele României",
        "Ministrul Muncii",
    ],
)
def test_an_office_may_open_a_sentence(office: str) -> None:
    claims = find_claims(f"{office} Ion Lunganu a spus că podul rămâne închis.", "ro")
    assert told(claims) == [("podul rămâne închis", "Ion Lunganu", office)]


def test_no_noun_in_front_of_an_article_is_part_of_an_office() -> None:
    text = "Cu aceste cuvinte primarul Ion Lunganu a spus că podul rămâne închis."
    assert told(find_claims(text, "ro")) == [("podul rămâne închis", "Ion Lunganu", "primarul")]


@pytest.mark.parametrize(
    "text",
    [
        "I-a spus ministrului Energiei, Ion Lunganu, că podul rămâne închis.",
        "Ieri i-a transmis lui Lunganu că podul rămâne închis.",
    ],
)
def test_whom_something_is_told_says_nothing(text: str) -> None:
    assert "Lunganu" not in str(told(find_claims(text, "ro")))


def test_letters_with_cedillas_are_read_like_those_with_commas() -> None:
    text = "Preşedintele Asociaţiei Crescătorilor de Oi, Ana Moraru, a susţinut că păşunea e mică."
    assert told(find_claims(text, "ro")) == [
        ("păşunea e mică", "Ana Moraru", "Preşedintele Asociaţiei Crescătorilor de Oi")
    ]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "«El faro seguirá encendido», declaró, el lunes, 21 de abril, Carla Ruiz.", "Carla Ruiz"),
        ("it", "«Il faro resterà acceso», ha dichiarato, in una conferenza al porto, Carla Riva.", "Carla Riva"),
    ],
)  # fmt: skip
def test_when_and_where_may_stand_between_commas(language: str, text: str, name: str) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize("who", ["Fratele Anei Lunganu", "Soția Mariei Lunganu"])
def test_a_relative_has_not_the_name_of_whose_he_is(who: str) -> None:
    claims = find_claims(f"{who} a spus că podul rămâne închis.", "ro")
    assert told(claims) == [("podul rămâne închis", who, None)]


def test_a_relative_in_another_case_is_not_left_out() -> None:
    claims = find_claims("Potrivit fratelui Mariei Lunganu, podul rămâne închis.", "ro")
    assert told(claims) == [("podul rămâne închis", "fratelui Mariei Lunganu", None)]


@pytest.mark.parametrize(
    ("speaker", "name", "role"),
    [
        ("Directorul Școlii Gimnaziale Ion Lunganu", "Ion Lunganu", "Directorul Școlii Gimnaziale"),
        ("Ministrul Justiției Irene Lunganu", "Irene Lunganu", "Ministrul Justiției"),
        ("Șeful Poliției Locale Sector 1", "Șeful Poliției Locale Sector 1", None),
    ],
)
def test_an_adjective_of_an_owner_is_no_part_of_a_name(
    speaker: str, name: str, role: str | None
) -> None:
    claims = find_claims(f"{speaker} a spus că podul rămâne închis.", "ro")
    assert told(claims) == [("podul rămâne închis", name, role)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Primarul a mai subliniat că podul este închis.", "podul este închis"),
        (
            "Primarul Dan Munteanu a confirmat incidentul precizând că podul este închis.",
            "podul este închis",
        ),
    ],
)
def test_an_adverb_stands_in_the_verb_and_a_gerund_reports(text: str, told: str) -> None:
    assert find_claims(text, "ro")[-1].text == told


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("Potrivit lui Dan Lunganu", None),
        ("Potrivit purtătorului de cuvânt al pompierilor, Dan Lunganu", "purtătorul de cuvânt al pompierilor"),
    ],
)  # fmt: skip
def test_the_subject_of_what_is_said_is_no_office(source: str, role: str | None) -> None:
    found = find_claims(f"{source}, șoferul a pierdut controlul volanului.", "ro")
    assert [(claim.text, claim.speaker and claim.speaker.role) for claim in found] == [
        ("șoferul a pierdut controlul volanului", role)
    ]


def test_whose_office_it_is_stays_with_it() -> None:
    found = find_claims(
        "Ana Lund, purtătoarea de cuvânt a poliției, a spus că podul e închis.", "ro"
    )
    assert [claim.speaker and claim.speaker.role for claim in found] == [
        "purtătoarea de cuvânt a poliției"
    ]
