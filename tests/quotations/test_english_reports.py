"""Kinds of English reports: who is meant by it or by an office, and which objects are no claim."""

import pytest

from tests.quotations.raw import find_claims, find_quotes


def _quoted(text: str) -> list[str | None]:
    return [quote.speaker.name if quote.speaker else None for quote in find_quotes(text, "en")]


def _claimed(text: str) -> list[tuple[str | None, str]]:
    claims = find_claims(text, "en")
    return [(claim.speaker.name if claim.speaker else None, claim.text) for claim in claims]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“The mill is shut,” the mill board said. “We will rebuild it,” it added.", "the mill board"),
        ("“The mill is shut,” Pell Mills said on Monday. “We will rebuild it,” it added.", "Pell Mills"),
        ("The report into Lauben School said the roof leaks. “It must go,” it said.", "The report into Lauben School"),
        # Nobody, several, or a body too far in front.
        ("“The mill is shut,” Nora Pell said. “We will rebuild it,” it added.", "it"),
        ("“The mill is shut,” analysts said. “We will rebuild it,” it added.", "it"),
        (
            "“The mill is shut,” the mill board said. Rain fell. A dam broke. Boats sank. “We will rebuild it,” it added.",
            "it",
        ),
    ],
)  # fmt: skip
def test_it_means_the_body_that_has_just_spoken(text: str, name: str) -> None:
    assert _quoted(text)[-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Researchers at Lauben said the mill leaks. “We saw it,” they wrote in a note.", "Researchers at Lauben"),
        ("A former officer, who gave no name, said the mill leaks. “I saw it,” they said.", "A former officer"),
        ("The mill board said the mill leaks. “We saw it,” they said.", "The mill board"),
        # Somebody with a name, a land, others who are told of, or several too far in front.
        ("Researchers said the mill leaks. Nora Pell said it does not. “We saw it,” they said.", "they"),
        ("China said the mill leaks. “We saw it,” they said.", "they"),
        ("Residents said the men had shut the mill. “We saw it,” they said.", "they"),
        ("Researchers said the mill leaks. Rain fell. A dam broke. Boats sank. “We saw it,” they said.", "they"),
    ],
)  # fmt: skip
def test_they_are_those_who_have_just_spoken(text: str, name: str) -> None:
    assert _quoted(text)[-1] == name


def test_it_that_says_nothing_means_no_body() -> None:
    text = "The mill board said the dam broke. It is worth noting that rain had fallen."
    assert ("The mill board", "rain had fallen") not in _claimed(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Founder Nora Pell was charged. The mill's lawyer said the case “is over”.", "The mill's lawyer"),
        ("Nora Pell, chief executive, spoke. The spokeswoman added: “The mill is shut.”", "The spokeswoman"),
        ("Nora Pell, an attorney, spoke. The lawyer added: “The mill is shut.”", "Nora Pell"),
        ("Nora Pell, the press secretary, spoke. The spokeswoman added: “The mill is shut.”", "Nora Pell"),
    ],
)  # fmt: skip
def test_nobody_is_a_lawyer_of_whom_it_is_not_said(text: str, name: str) -> None:
    assert _quoted(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Lake Rowers claimed silver in a race on the lake held in May.",
        "The storm claimed 12 lives in villages hit by floods.",
        "Pell Mills reported profits that had doubled.",
        "Nora Pell dismissed the reports on Monday, calling them “lies of the mill board”.",
        "On Monday, Nora Pell asked a court in Lauben, in the east, for the dam to be shut.",
        "Nora Pell emphasised the readiness of the board and condemned the spread of goats.",
        # What is quoted besides, and a question.
        "Nora Pell rejected what she called “old lies” by the mill board.",
        "Nora Pell called it “an old lie”.",
        "Nora Pell asked why the mill had been shut.",
        "Nora Pell asked whether the mill was “run by a goat”.",
    ],
)
def test_the_object_of_a_verb_is_no_claim(text: str) -> None:
    assert _claimed(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Nora Pell believes the “wet” board is wrong.", "the “wet” board is wrong"),
        ("Nora Pell announced the dam will open in May.", "the dam will open in May"),
        ("Nora Pell called the board “an old lie”.", "called the board “an old lie”"),
        (
            "Nora Pell called it “an old lie” and said the dam had been shut.",
            "the dam had been shut",
        ),
        ("Nora Pell reckoned the dam had been shut.", "the dam had been shut"),
        ("The indictment claims that the dam had been shut.", "the dam had been shut"),
        ("Pell Mills reported that profits had doubled.", "profits had doubled"),
        ("Nora Pell claimed the dam had been shut.", "the dam had been shut"),
        ("Nora Pell claimed the “wet” board was wrong.", "the “wet” board was wrong"),
        ("Nora Pell confirmed the “secret” talks had begun.", "the “secret” talks had begun"),
    ],
)
def test_a_clause_with_a_verb_of_its_own_is_a_claim(text: str, claim: str) -> None:
    assert [text for _, text in _claimed(text)] == [claim]


@pytest.mark.parametrize(
    ("text", "name", "claim"),
    [
        ("Rescuers said on Tuesday (29 May) that the dam is shut.", "Rescuers", "the dam is shut"),
        ("As stated by Nora Pell, the dam is shut for good.", "Nora Pell", "the dam is shut for good"),
        (
            "But the mill board, which met last week, said the dam is shut.",
            "the mill board",
            "the dam is shut",
        ),
        (
            "Speaking to the Lake Bugle, a spokesman for the water agency, said the dam is shut.",
            "a spokesman for the water agency",
            "the dam is shut",
        ),
        (
            "The mill board said on Monday it supported the plan but was “not ready to pay”.",
            "The mill board",
            "it supported the plan but was “not ready to pay”",
        ),
        ("When it rained, the mill board said the dam is shut.", "the mill board", "the dam is shut"),
        ("Manning in Lauben said the dam is shut.", "Manning in Lauben", "the dam is shut"),
    ],
)  # fmt: skip
def test_who_reports_is_found_past_what_is_put_in(text: str, name: str, claim: str) -> None:
    assert _claimed(text) == [(name, claim)]


def test_where_a_body_is_based_begins_no_name() -> None:
    text = (
        "“It works,” said Nora Pell, head of Lauben, Lake-based Pell Mills. “It sells,” she added."
    )
    assert _quoted(text) == ["Nora Pell", "Nora Pell"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nora Pell said she called the plan “not ready”.", "Nora Pell"),
        ("Nora Pell said he called the plan “not ready”.", "he"),
        ("Nora Pell said it called the plan “not ready”.", "it"),
    ],
)
def test_a_pronoun_means_who_reports_only_where_it_agrees(text: str, name: str) -> None:
    assert _quoted(text) == [name]


def test_a_study_says_what_it_found_and_not_those_who_wrote_it() -> None:
    text = "A 2014 study by Lake College and the University of Birk said that the mills have bad roofs."
    (claim,) = find_claims(text, "en")
    assert claim.speaker is not None
    assert claim.speaker.name == "A 2014 study"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        # A sentence that ends in its attribution is no frame of the one in front.
        (
            "Nora Pell left years ago. The pumps in question, sold under the name Ebb, tested well and "
            "accounted for half of the flow, officials said.",
            ("officials", "The pumps in question, sold under the name Ebb, tested well and accounted for half of the flow"),
        ),
        # Who says what stands behind the comma, whatever was reported in front of it.
        (
            "Although there were no other missing boats reported, Nora Pell said crews would search.",
            ("Nora Pell", "crews would search"),
        ),
        ("As the mayor said, the mill is shut.", ("the mayor", "the mill is shut")),
        # A clause that hangs on the one behind its attribution says nothing alone.
        (
            "If the whole board of the mill agrees, Nora Pell said, the dam will open in May.",
            ("Nora Pell", "If the whole board of the mill agrees, Nora Pell said, the dam will open in May"),
        ),
        (
            "The whole board of the mill agrees, Nora Pell said, as rain fell on the dam.",
            ("Nora Pell", "The whole board of the mill agrees"),
        ),
    ],
)  # fmt: skip
def test_a_claim_is_what_its_own_attribution_reports(text: str, claim: tuple[str, str]) -> None:
    assert _claimed(text) == [claim]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Colm Quill said the mill is shut. Mayor Ida Orr will visit it soon, he added.", "Colm Quill"),
        ("Colm Quill said the mill is shut. Rain fell. Mayor Ida Orr will visit it soon, he added.", "Colm Quill"),
        ("The mill is shut. Mayor Colm Orr was tired of it, he said.", "Colm Orr"),
    ],
)  # fmt: skip
def test_who_goes_on_is_whoever_has_just_spoken_and_nobody_told_of(text: str, name: str) -> None:
    assert _claimed(text)[-1][0] == name


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Nora Pell said the time was lost to the rain but added that the dam was safe.",
            ["the time was lost to the rain", "the dam was safe"],
        ),
        (
            "Nora Pell said the country would leave by March and suggested that it would pay.",
            ["the country would leave by March", "it would pay"],
        ),
        # Who may have said so himself.
        (
            "Nora Pell said the mayor left the room and said that he was well.",
            ["the mayor left the room and said that he was well"],
        ),
        (
            "Nora Pell said the mayor left the room but said that he was well.",
            ["the mayor left the room but said that he was well"],
        ),
    ],
)
def test_a_thing_goes_on_to_say_nothing(text: str, claims: list[str]) -> None:
    assert sorted(claim for _, claim in _claimed(text)) == sorted(claims)
