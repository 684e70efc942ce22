import pytest

from summarize import quotations
from summarize.quotations import Quote, find_quotes
from tests.quotations import raw


def last(text: str, language: str = "en") -> Quote:
    return find_quotes(text, language)[-1]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # The subject of the sentence before, who spoke last as well.
        (
            "“It holds,” said Paul Dunn. Dunn met Peter Lake’s son on Monday. “So do I,” he said.",
            "en",
        ),
        # A person named in the pronoun's own sentence is another one.
        ("Paul Dunn runs the mill. He said Peter Lake was “no friend of the mill”.", "en"),
        # A thing is no he.
        (
            "Paul Dunn left. After the Lake Trade Accord was signed, he called it “a bad deal”.",
            "en",
        ),
        # Whose possession is named is not meant.
        ("Maria Lake’s nephew, Paul Dunn, sold the mill. “It was time,” he said.", "en"),
        # One of a row of names stands as the row does.
        (
            "Paul Dunn loves songs by Ann Berg, Peter Lake, and others. “I like old ones,” he says.",
            "en",
        ),
        # Whom a pronoun has told to be a woman is no he.
        (
            "Paul Dunn came. Xela Tarr left. “I am late,” she said. “I waited at the weir,” he said.",
            "en",
        ),
        # Whom his words name is another.
        (
            "Paul Dunn spoke. Mill hand Peter Lake came back on Monday. “Lake had a good year,” he said.",
            "en",
        ),
        ("Paul Dunn leitet die Mühle. „Sie läuft“, sagte er am Montag.", "de"),
        # The object of the same sentence.
        ("Paul Dunn kam aus Lauben. In einem Gespräch nannte er Karl Brand einen „Träumer“.", "de"),
    ],
)
def test_a_pronoun_means_whom_both_resolvers_name(text: str, language: str) -> None:
    speaker = raw.find_quotes(text, language)[-1].speaker
    assert speaker is not None
    assert speaker.name == "Paul Dunn"


def test_who_is_only_told_of_is_no_woman_by_the_next_she() -> None:
    text = (
        "R&D manager Rav Moner, 38, is said to have pushed the nurses. She said he moved his hand."
        " Mr Lane said: “She stopped him straightaway.” Moner admitted he then left."
        " He said: “I was not there at all.”"
    )
    speaker = raw.find_quotes(text, "en")[-1].speaker
    assert speaker is not None
    assert speaker.name == "Rav Moner"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Paul Dunn met the miller. The village waited for Peter Lake. “It holds,” he said.", "en"),
        (
            "“It holds,” said Paul Dunn. Peter Lake met Carl Moss. “It breaks,” he said.",
            "en",
        ),
    ],
)
def test_where_they_differ_nobody_is_named_and_the_candidates_are_kept(
    text: str, language: str
) -> None:
    quote = last(text, language)
    assert quote.speaker is None
    assert {"Paul Dunn", "Peter Lake"} <= {candidate.name for candidate in quote.candidates}


def test_whom_only_a_preposition_names_is_not_sure() -> None:
    text = (
        "Le président a parlé de son soutien à Paul Dunin. « Le lac est à nous », a-t-il déclaré."
    )
    assert last(text, "fr").speaker is None


@pytest.mark.parametrize("pronoun", ["they", "it", "we"])
def test_what_means_no_single_person_takes_nobodys_name(pronoun: str) -> None:
    quote = last(f"Paul Dunn runs the mill. “The weir is old,” {pronoun} said.")
    assert quote.confidence == "low"
    assert not quote.candidates


def test_a_given_name_tells_which_pronouns_fit() -> None:
    text = "Paul Dunn and Maria Lake run the mill. “It holds,” she said."
    speaker = last(text).speaker
    assert speaker is not None
    assert speaker.name == "Maria Lake"


def test_a_description_goes_to_the_one_whom_a_pronoun_would_mean() -> None:
    text = "Volker Sandig hält nichts von dem Plan. „Er kommt zu spät“, sagte der Ökonom."
    speaker = last(text, "de").speaker
    assert speaker is not None
    assert speaker.name == "Volker Sandig"


def test_a_group_is_not_the_one_person_of_its_kind() -> None:
    text = "Paul Dunn, a police officer, was hurt. “Stay at home,” police officers said."
    speaker = raw.find_quotes(text, "en")[-1].speaker
    assert speaker is not None
    assert speaker.name == "police officers"


def test_of_two_with_one_surname_neither_is_named() -> None:
    text = "Ann Birch and Tom Birch run the farm. “It is ours,” Birch said."
    (quote,) = quotations.find_quotes(text, "en")
    assert quote.speaker is None
    assert [one.name for one in quote.candidates] == ["Ann Birch", "Tom Birch"]


def test_a_form_of_address_tells_two_with_one_surname_apart() -> None:
    text = "Ann Birch and Tom Birch run the farm. “It is ours,” Mr. Birch said."
    speaker = last(text).speaker
    assert speaker is not None
    assert speaker.name == "Tom Birch"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Prosecutor Ann Berg read the charges. A mother wept. “He fooled us,” she said.",
            "en",
            None,
        ),
        (
            "Mayor Ann Berg opened the bridge. A boat waited. “It took years,” she said.",
            "en",
            "Ann Berg",
        ),
        (
            "Richterin Ida Moser las vor. Eine Nachbarin weinte. „Er hat uns getäuscht“, sagte sie.",
            "de",
            None,
        ),
        (
            "Richterin Ida Moser las vor. Ein Urteil stand aus. „Das dauert noch“, sagte sie.",
            "de",
            "Ida Moser",
        ),
    ],
)
def test_somebody_new_without_a_name_is_meant_by_a_pronoun_at_once(
    text: str, language: str, expected: str | None
) -> None:
    speaker = last(text, language).speaker
    assert (speaker.name if speaker else None) == expected
