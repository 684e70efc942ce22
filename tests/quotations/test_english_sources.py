"""Kinds of English attributions: a sentence that only tells who said it, what a clause tells of whom, and where a claim begins."""

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
        ("The mill will be shut for a month. The ministry reported.", "The ministry"),
        ("The mill will be shut for a month. The press service of the county reported on Friday.",
         "The press service of the county"),
        ("The mill was shut in May. Minister of Roads Nora Pell announced, speaking at a meeting in Lauben.", "Nora Pell"),
        ("The mill was shut in May. Deputy Minister of Labor Nora Pell stated this at a press conference.", "Nora Pell"),
        ("The mill was shut in May. This was announced by the Minister of Roads Nora Pell during a briefing, the Post reports.",
         "Nora Pell"),
        ("The mill was shut in May. It was stated by the press service of the county.", "the press service of the county"),
        ("The mill was shut in May. The mayor of Lauben, Nora Pell, stated this, Lauben Today reports.", "Nora Pell"),
    ],
)  # fmt: skip
def test_sentence_that_only_tells_who_said_it_gives_the_one_in_front(text: str, name: str) -> None:
    assert _claimed(text) == [(name, text.partition(".")[0])]


@pytest.mark.parametrize(
    "text",
    [
        "It rained in Lauben. Nora Pell reported to the mayor.",
        "It rained in Lauben. The Lake Post reports from the harbour.",
        "It rained in Lauben. The company announced a new director.",
        "It rained in Lauben. The mayor agreed.",
        "It rained in Lauben. He said.",
        "It rained in Lauben. This was done by the mayor of the town.",
        "It rained in Lauben. It was reported on Monday.",
        "The council opened a talk on Mill Lane, to the north of the town, after residents complained about noise.",
        "Rain over Lauben fell all day\n\nThe ministry reported.",
        "It rained in Lauben. The Lake Post reports: “A dam broke.”",
        "Rain, storm and snow. The ministry reported.",
    ],
)
def test_sentence_in_front_of_other_words_is_nobodys(text: str) -> None:
    assert _claimed(text) == []


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("The Lake Post believes the men are held in the mill.", "The Lake Post", "the men are held in the mill"),
        ("Nora Pell, editor of the Post, thinks the board will shut it.", "Nora Pell", "the board will shut it"),
        ("Residents fear the new road will bring more noise.", "Residents", "the new road will bring more noise"),
    ],
)  # fmt: skip
def test_belief_needs_no_that(text: str, name: str, said: str) -> None:
    assert _claimed(text) == [(name, said)]


@pytest.mark.parametrize(
    "text",
    [
        "Nora Pell believed the old polls that showed her ahead.",
        "Nora Pell fears the new road to the mill.",
        "I think the mill will be shut.",
    ],
)
def test_what_somebody_believes_in_is_no_claim(text: str) -> None:
    assert _claimed(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("An officer told the Pell family late on January 29 that the men had left.", "the men had left"),
        ("Nora Pell said at a press briefing in Lauben she met the board in May.", "she met the board in May"),
        ("Nora Pell said at a press briefing in Lauben that the mill is shut.", "the mill is shut"),
        ("Nora Pell said on Monday 29 mills were shut.", "29 mills were shut"),
        ("Nora Pell, who confirmed the crash said that inquiries go on.", "inquiries go on"),
        ("They met Nora Pell, who said the mayor knew that the mill leaks.", "the mayor knew that the mill leaks"),
        ("They may face measures (beatings are common there, according to Lake Watch).", "beatings are common there"),
        ("The mill is shut (according to Lake Watch).", "The mill is shut"),
    ],
)  # fmt: skip
def test_claim_begins_behind_when_and_where_it_was_said(text: str, said: str) -> None:
    assert [claim for _, claim in _claimed(text)] == [said]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Nora Pell said the vote will be held on time according to the law of the land.",
         [("Nora Pell", "the vote will be held on time according to the law of the land")]),
        ("Nora Pell said the vote will be late, according to the Lake Post.",
         [("Nora Pell", "the vote will be late")]),
        ("The work, according to Nora Pell, should go on in May.",
         [("Nora Pell", "The work, according to Nora Pell, should go on in May")]),
        ("In May, according to Nora Pell, the work will go on.", [("Nora Pell", "the work will go on")]),
        ("The cuts, Nora Pell said after the public meeting, would have saved the mill.",
         [("Nora Pell", "The cuts, Nora Pell said after the public meeting, would have saved the mill")]),
        ("Nora Pell said this while talking to reporters at the mill.", []),
        ("Nora Pell said on Thursday while briefing reporters at the mill.", []),
        ("Nora Pell said this mill is shut.", [("Nora Pell", "this mill is shut")]),
    ],
)  # fmt: skip
def test_claim_has_its_subject_and_its_speaker(text: str, claims: list[tuple[str, str]]) -> None:
    assert _claimed(text) == claims


def test_what_somebody_agrees_to_do_is_no_claim() -> None:
    assert _claimed("Pell Mills agreed to pay workers back pay from August 2021 to May 2024.") == []
    assert _claimed("Nora Pell explained to residents on Monday that the mill leaks.") == [
        ("Nora Pell", "the mill leaks")
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Friends of jailed editor Nora Pell say that she is ill.", "Friends of jailed editor Nora Pell"),
        ("Parents of pupil Nora Pell say that she is ill.", "Parents of pupil Nora Pell"),
        ("Director of research Nora Pell says that the mill is shut.", "Nora Pell"),
        ("Pell, who was at a meeting in Lauben on Sunday, said that the mill is shut.", "Pell"),
        ("Nora Pell who was at a meeting in Lauben on Sunday, said that the mill is shut.", "Nora Pell"),
        ("Deputy mayor Nora Pell who was the chief guest said that the mill is shut.", "Nora Pell"),
        ("The chief guest said that the mill is shut.", "The chief guest"),
    ],
)  # fmt: skip
def test_who_is_described_and_whose_friends_speak(text: str, name: str) -> None:
    assert [speaker for speaker, _ in _claimed(text)] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr. Pell in a statement said, “The mill is shut for good.”", "Pell"),
        ("A colleague in a mill said, “The mill is shut for good.”", "A colleague in a mill"),
        ("The mill was old, said Nora Pell, adding: “We will build a new one with the board.”", "Nora Pell"),
        ("The board stressed its part, said Nora Pell, adding: “We will build a new one with the board.”", "Nora Pell"),
        ("The board stressed its part, adding: “We will build a new one with the town.”", "The board"),
        ("“We lost a friend,” Nora Pell was quoted by the Lake Post as saying.", "Nora Pell"),
        ("“We lost a friend,” the Lake Post quoted Nora Pell as saying.", "Nora Pell"),
    ],
)  # fmt: skip
def test_whose_words_stand_beside_another_name(text: str, name: str) -> None:
    assert _quoted(text) == [name]


def test_who_has_just_told_goes_on() -> None:
    text = "Nora Pell is mayor. Councils always want more roads, she said, adding that the mill is shut."
    assert ("Nora Pell", "the mill is shut") in _claimed(text)


def test_councillors_and_officers_have_titles() -> None:
    said = "Planning chief Coun Tom Pell said the mill is shut. Cllr Pell added: “We will build it again.”"
    assert _quoted(said) == ["Tom Pell"]
    said = "Det Insp Nora Pell spoke. “We found the mill shut,” Supt Birk said. Insp Pell said: “It was late.”"
    assert _quoted(said) == ["Birk", "Nora Pell"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jefferson County Sheriff Dave Pell said the mill is shut.", "Dave Pell"),
        ("Gerhard Richter said the mill is shut.", "Gerhard Richter"),
    ],
)
def test_county_with_a_given_name_is_no_person(text: str, name: str) -> None:
    assert [speaker for speaker, _ in _claimed(text)] == [name]


def test_question_is_questioned_by_somebody() -> None:
    text = "Nora Pell is mayor. “How do you claim that without any proof?” she questioned."
    assert _quoted(text) == ["Nora Pell"]


def test_he_is_no_band() -> None:
    told = (
        "The singer died, according to The Harpers. “It hit me hard,” he said. “We sang together.”"
    )
    assert _quoted(told) == [None, None] or "The Harpers" not in _quoted(told)
    told = "The singer died, according to The Harpers. “It hit us hard,” they said."
    assert None not in _quoted(told)
    told = "The witness said: “They ran.” He said: “One of them had a knife in his hand.”"
    assert _quoted(told) == ["The witness", "The witness"]
