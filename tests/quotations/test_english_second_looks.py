"""English kinds seen in articles written afresh: verbs that are no role, dates in front of a verb, what hangs on a name."""

import pytest

from tests.quotations.raw import find_claims, find_quotes


def _claimed(text: str) -> list[tuple[str | None, str]]:
    claims = find_claims(text, "en")
    return [(claim.speaker.name if claim.speaker else None, claim.text) for claim in claims]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Mr Dunn wept. A neighbor, Serhiy, who slept, said it was “too late”.", "neighbor"),
        ("Lund boss Nora Pell said it was “too late”.", "Lund boss"),
        ("DA MPL Nora Pell said it was “too late”.", "DA MPL"),
        # An agency in capitals in front of the story is no part of an office.
        ("OSH. LAKEINFORM Mayor Nora Pell said it was “too late”.", "Mayor"),
        (
            "The story\n\nWEST-OSH. LAKEINFORM Deputy Mayor Nora Pell said it was “too late”.",
            "Deputy Mayor",
        ),
        ("UNICEF Director Nora Pell said it was “too late”.", "UNICEF Director"),
        ("Ghana international Kofi Pell said it was “too late”.", "Ghana international"),
        # A verb in front of an office, and an attribute of it.
        ("A court has sentenced journalist Nora Pell. Pell said it was late.", "journalist"),
        ("The man is retired miller and teacher Karl Birk. Birk said it was late.", "teacher"),
        ("“It is late,” said Altfeld founder and CTO Jonas Birk.", "CTO"),
    ],
)
def test_a_role_is_what_somebody_is(text: str, role: str) -> None:
    speakers = [quote.speaker for quote in find_quotes(text, "en")]
    speakers += [claim.speaker for claim in find_claims(text, "en")]
    assert speakers[-1] is not None
    assert speakers[-1].role == role


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“It is late,” said Altfeld founder and CTO Jonas Birk.", "Jonas Birk"),
        ("“It is late,” said Nora Pell of the campaign to protect rivers.", "Nora Pell"),
        # Titles of Nigerian and Indian news, and verbs that are theirs.
        ("The chairman, Joe Birk, spoke. Comrade Birk said: “It is late.”", "Joe Birk"),
        ("Alhaji Musa Birk came. “Who is to pay for the mill?” Birk queried.", "Musa Birk"),
        # By where somebody is from.
        ("Nora Pell won. “It is late,” said the Belarusian, who saved a point.", "Nora Pell"),
        # What several describe, nothing between, does not speak with them.
        ("It was a measure opponents called “a gift to goats”.", "opponents"),
        ("It was a plan one of Lund's doctors called “a gift to goats”.", "one of Lund's doctors"),
        ("“It is late,” a government official said.", "a government official"),
        # A place in capitals in front of a story is nobody, unlike who speaks in a talk.
        (
            "LUNDA LUMP: The mill is shut, said Mayor Karl Mano Pell.\n\n“It is late,” he said.",
            "Karl Mano Pell",
        ),
        # What she liked to say, and what an outlet only passes on.
        (
            "Nora Pell died. Her father, she liked to say, taught her two things: “how to mill and how to wait.”",
            "Nora Pell",
        ),
        (
            "Mayor Karl Holt said the mill was closed to “old goats”, Radio Lauben reported.",
            "Karl Holt",
        ),
        ("Radio Lauben said the mill was closed to “old goats”, the Post reported.", "the Post"),
        # Offices and verbs of Malaysian, Kenyan and South African news.
        ("Datuk Seri Karl Mano said it was “too late”.", "Karl Mano"),
        ("Mr Peter Holt came. CS Holt said it was “too late”.", "Peter Holt"),
        ("Deputy Nora Pell termed it “an insult to goats”.", "Nora Pell"),
        # Who plays for a land.
        (
            "Lund manager Karl Holt spoke. The Ghana international said it was “too late”.",
            "The Ghana international",
        ),
        ("Striker Kofi Pell scored. “It is late,” the Ghana international said.", "Kofi Pell"),
        (
            "Lund defender Per Mertesbaker scored. Ghana striker Mertesbaker said it was “too late”.",
            "Per Mertesbaker",
        ),
        (
            "Striker Kofi Pell came. The Lund international airport said it was “too late”.",
            "The Lund international airport",
        ),
        # Another who has no office.
        ("“It is late,” said the mayor and Nora Pell.", "the mayor"),
    ],
)
def test_who_is_quoted(text: str, name: str) -> None:
    *_, quote = find_quotes(text, "en")

    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        # A month that could be a modal, and which week it was.
        ("A survey conducted in May found that the mill leaks.", "A survey", "the mill leaks"),
        (
            "A report published this week warned that the mill leaks.",
            "A report",
            "the mill leaks",
        ),
        ("The central bank raised its rate, saying that the mill leaks.", "The central bank", "the mill leaks"),
        ("Nora Pell submitted that the mill leaks.", "Nora Pell", "the mill leaks"),
        ("Nora Pell told analysts demand had fallen.", "Nora Pell", "demand had fallen"),
        ("Nora Pell wrote the mill had lost its way.", "Nora Pell", "the mill had lost its way"),
    ],
)  # fmt: skip
def test_who_claims_it(text: str, name: str, said: str) -> None:
    assert _claimed(text) == [(name, said)]


@pytest.mark.parametrize(
    "text",
    [
        "Nora Pell submitted a list of mills that leaked to the board.",
        "Nora Pell wrote a letter to the board on Monday in which nobody is named.",
        "Residents demand answers from the board.",
    ],
)
def test_what_is_handed_in_or_wanted_is_no_claim(text: str) -> None:
    assert _claimed(text) == []


def test_what_is_said_behind_what_something_is_called_is_a_claim_of_its_own() -> None:
    text = "Nora Pell called the mill “a ruin by the lake” and said it was beyond repair."

    assert _claimed(text)[-1] == ("Nora Pell", "it was beyond repair")
    assert all(not said.endswith("said it was beyond repair") for _, said in _claimed(text))


def test_a_warning_to_nobody_is_not_cut_off() -> None:
    text = "Nora Pell called the mill “a ruin by the lake” and warned it would fall."

    assert _claimed(text)[-1][1].endswith("and warned it would fall")
