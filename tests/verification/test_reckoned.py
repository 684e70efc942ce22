"""A figure that can be reckoned from those of a passage is not called wrong, nor right."""

import pytest

from summarize import check_sentence

_RATE = "Unemployment in Lauben rose from 4.1 to 5.3 percent."


@pytest.mark.parametrize(
    ("article", "reckoned", "wrong"),
    [
        (_RATE, "Unemployment in Lauben rose by 1.2 percentage points.", "Unemployment in Lauben rose by 1.4 percentage points."),
        (_RATE, "Unemployment in Lauben rose by 1.2 points.", "Unemployment in Lauben rose by 1.2 percent."),
        ("The firm in Lauben sold three of its eight ferries.", "Five ferries of the firm in Lauben are left.", "Fourteen ferries of the firm in Lauben are left."),
        ("The mill in Lauben hired 40 men and 25 women.", "The mill in Lauben hired 65 people.", "The mill in Lauben hired 75 people."),
        ("Sales of the mill in Lauben rose from 20 to 40 tonnes.", "Sales of the mill in Lauben doubled.", "Sales of the mill in Lauben tripled."),
        ("The fair in Lauben is held from 3 to 7 May.", "The fair in Lauben lasts five days.", "The fair in Lauben lasts nine days."),
    ],
)  # fmt: skip
def test_what_can_be_reckoned_is_left_unchecked(article: str, reckoned: str, wrong: str) -> None:
    assert check_sentence(article, reckoned, [(0, len(article))], "en").status == "unchecked"
    assert check_sentence(article, wrong, [(0, len(article))], "en").status == "unsupported"


def test_other_words_around_a_figure_that_is_cited_are_not_called_wrong() -> None:
    article = "Der Bau soll 2026 beginnen und rund 230 Millionen Euro kosten."
    sentence = "Der Baubeginn ist für 2026 geplant."
    assert check_sentence(article, sentence, [(0, len(article))], "de").status != "unsupported"
    sentence = "Der Baubeginn ist für 2031 geplant."
    assert check_sentence(article, sentence, [(0, len(article))], "de").status == "unsupported"


def test_due_to_do_something_is_no_reason() -> None:
    article = "Work on the weir in Lauben is to start in March 2025."
    right = check_sentence(
        article, "Work on the weir in Lauben is due to start in March 2025.", [(0, len(article))]
    )
    assert right.status == "supported"
    wrong = "Work on the weir in Lauben is to start in March 2025 due to floods."
    assert check_sentence(article, wrong, [(0, len(article))]).status != "supported"


def test_a_round_number_below_the_articles_is_right_as_a_bound() -> None:
    article = "The move would save Lauben about 1.3 million euros."
    right = "The move would save Lauben more than 1 million euros."
    assert check_sentence(article, right, [(0, len(article))], "en").status == "supported"
    for wrong in (
        "more than 2 million",
        "less than 1 million",
        "1 million",
        "more than 0.3 million",
    ):
        sentence = f"The move would save Lauben {wrong} euros."
        assert check_sentence(article, sentence, [(0, len(article))], "en").status == "unsupported"


def test_what_one_sells_another_buys() -> None:
    article = "Tom Pell sold the mill in Lauben to Ann Reed for 40,000 euros."
    right = "Ann Reed bought the mill in Lauben from Tom Pell for 40,000 euros."
    assert check_sentence(article, right, [(0, len(article))], "en").status != "unsupported"
    wrong = "Tom Pell bought the mill in Lauben from Ann Reed for 40,000 euros."
    assert check_sentence(article, wrong, [(0, len(article))], "en").status == "unsupported"
