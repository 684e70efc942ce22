"""English speakers who are told by whose relative they are, by a second description, or by the office of a body."""

import pytest

from summarize.quotations import find_quotes


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        # A first name between commas is whose relative it stands behind, and who says what follows.
        (
            "Inspector Nora Pell said it was dark.\n\nMr Tran's widow, Mai, said the mill was old.\n\n“It is an old mill,” she said.",
            "Mai",
            "Mr Tran's widow",
        ),
        (
            "Gary Stahl said it was late.\n\nHis wife, Carol, wiped away tears. “It is an old mill,” she said.",
            "Carol",
            "wife",
        ),
        (
            "Nora Pell said it was dark. Her older brother, Firuz, ran out. “It is an old mill,” he said.",
            "Firuz",
            "older brother",
        ),
        # A second description, with an article of its own.
        (
            "Its chair, the Labour MP Nora Pell, said the mill had “neither teeth nor appetite”.",
            "Nora Pell",
            "Labour MP",
        ),
        (
            "Its founder, the former judge Karl Holt, said it was “too late”.",
            "Karl Holt",
            "former judge",
        ),
        (
            "The club's head, the German coach Karl Holt, said it was “too late”.",
            "Karl Holt",
            "German coach",
        ),
        # Whose an office is is nobody else, and goes on in front of its `of`.
        (
            "Inspector Nora Pell said it was late.\n\nRivers Lakeland president Greg Lovell said it was early.\n\n"
            "“It is an old mill,” he said.",
            "Greg Lovell",
            "Rivers Lakeland president",
        ),
        (
            "Karl Holt said it was late.\n\nFarmers Union Mid-Lakeland president Greg Lovell said it was early.\n\n"
            "“It is an old mill,” he said.",
            "Greg Lovell",
            "Farmers Union Mid-Lakeland president",
        ),
        (
            "Karl Holt said it was late.\n\nRoyal Bank of Lakeland chief economist Greg Lovell said it was early.\n\n"
            "“It is an old mill,” he said.",
            "Greg Lovell",
            "Royal Bank of Lakeland chief economist",
        ),
        # A party is no office, and one in letters has its party in front, which may look like a name.
        ("Republican Gov. Karl Holt said it was “too late”.", "Karl Holt", "Republican Gov."),
        ("Fine Gael TD Nora Pell said it was “too late”.", "Nora Pell", "Fine Gael TD"),
        ("Health Minister Dr. Nora Pell said it was “too late”.", "Nora Pell", "Health Minister"),
        # A stroke in a date joins no two names.
        ("“It is an old mill,” said 9/11 widow Terry Strada.", "Terry Strada", "widow"),
    ],
)
def test_who_said_it(text: str, name: str, role: str) -> None:
    *_, quote = find_quotes(text, "en")

    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # A brother is not she.
        ("Her brother, Firuz, was killed in the mill. “He was kind,” she said.", "Firuz"),
        # Behind no relative a lone word is no name: what stands between commas may be a place.
        ("His town, Mai, slept. “It is an old mill,” she said.", "Mai"),
        # Who is described by an article of many is somebody else.
        ("Its chair, a friend of the judge Karl Holt, said it was “too late”.", "Karl Holt"),
        ("“It is an old mill,” said Lake/Terry Strada.", "Strada"),
    ],
)
def test_nobody_is_named_who_may_not_be_meant(text: str, name: str) -> None:
    *_, quote = find_quotes(text, "en")

    assert quote.speaker is None or quote.speaker.name != name


@pytest.mark.parametrize("many", ["relatives", "critics", "fans", "teammates"])
@pytest.mark.parametrize("whose", ["Karl Holt", "Lund coach Karl Holt"])
def test_whose_several_people_are_does_not_speak(many: str, whose: str) -> None:
    for text in (
        f"“It is an old mill,” said {many} of {whose}.",
        f"{many.title()} of {whose} said it was “too late”.",
    ):
        *_, quote = find_quotes(text, "en")

        assert quote.speaker is None or quote.speaker.name.lower() == f"{many} of {whose}".lower()
