"""English speakers with one name, an office with several nouns, or somebody else beside them."""

import pytest

from summarize import quotations
from tests.quotations.raw import find_claims, find_quotes


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # A listed noun ends what an office is of, though it may be a surname, too.
        ("Minister of Agriculture Daulet Berikov said: “The mill is open.”", "Daulet Berikov"),
        (
            "Minister of Science and Higher Education Sayan Berik said: “The mill is open.”",
            "Sayan Berik",
        ),
        # A first name alone is whom a pronoun means.
        ("Olena, 42, said the mill was shut. “It is an old mill,” she said.", "Olena"),
        ("Chinara, who gave no surname, said it was shut. “It is old,” she said.", "Chinara"),
        # What a body is for belongs to its name.
        ("“The mill is open,” said Nora Pell of the Campaign to Protect Rivers.", "Nora Pell"),
        ("“The mill is open,” said Nora Pell of the Committee to Protect Millers.", "Nora Pell"),
        # Whom the sentence in front is about, and not whom it names behind a preposition.
        (
            "Karl Birk said it was late.\n\nOpposite number Gary Pell was furious with referee Andy Holt. "
            "“The ball was not over the line,” he said.",
            "Gary Pell",
        ),
    ],
)
def test_who_said_it(text: str, name: str) -> None:
    *_, quote = find_quotes(text)

    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # A first name that is a land's, too, or of the other gender.
        ("Kenya, a land of mills, said it was shut. “It is an old mill,” she said.", "Kenya"),
        ("Olena, 42, said the mill was shut. “It is an old mill,” he said.", "Olena"),
        # Who is named in another sentence than the subject may still be meant.
        (
            "Karl Birk praised the mill. The Bugle called Gary Holt's stance cautious. “It is old,” he said.",
            "Karl Birk",
        ),
    ],
)
def test_nobody_is_named_who_may_not_be_meant(text: str, name: str) -> None:
    *_, quote = quotations.find_quotes(text)

    assert quote.speaker is None or quote.speaker.name != name


def test_an_office_is_not_cut_inside_a_name() -> None:
    (claim,) = find_claims("Minister of Energy Daulet White said that the mill was open.")

    assert claim.speaker is not None
    assert not claim.speaker.name.startswith("White")


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        # What tells when and whether a document was given out is none of who says it.
        ("A study published last year found that the mill leaks.", "A study", "the mill leaks"),
        ("The mill announced late Jan. 4 that it would close.", "The mill", "it would close"),
        # Where a story is from is not who says it.
        (
            "New Delhi: League leader Nora Pell on Friday hit out at the board, alleging that it slept.",
            "Nora Pell",
            "it slept",
        ),
    ],
)
def test_a_claim_is_by_who_makes_it(text: str, name: str, said: str) -> None:
    (claim,) = find_claims(text)

    assert claim.speaker is not None
    assert (claim.speaker.name, claim.text) == (name, said)


def test_what_a_place_is_called_may_speak() -> None:
    (claim,) = find_claims("New Delhi hit out at the board, alleging that it slept.")

    assert claim.speaker is not None
    assert claim.speaker.name == "New Delhi"


def test_who_rues_says_it() -> None:
    (quote,) = find_quotes("“Half of it was rotten,” rued Nora Pell, a miller.")

    assert quote.speaker is not None
    assert quote.speaker.name == "Nora Pell"
