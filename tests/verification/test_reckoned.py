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
        ("In Lauben 40 of 160 applicants were turned away.", "Three quarters of the 160 applicants in Lauben stayed.", "Two thirds of the 160 applicants in Lauben stayed."),
        ("Sales of the mill in Lauben rose from 20 to 30 million euros.", "Sales of the mill in Lauben rose by 10 million euros.", "Sales of the mill in Lauben rose by 15 million euros."),
        ("Half of the 300 flats in Lauben are empty.", "150 flats in Lauben are empty.", "170 flats in Lauben are empty."),
        ("Lauben intends to cut bus services by a third.", "Lauben intends to cut bus services by 33 percent.", "Lauben intends to cut bus services by 43 percent."),
        ("Rents in Lauben have doubled since 2015.", "Rents in Lauben have risen by 100 percent since 2015.", "Rents in Lauben have risen by 70 percent since 2015."),
        ("The fair in Lauben is held from 3 to 7 May.", "The fair in Lauben lasts five days.", "The fair in Lauben lasts nine days."),
    ],
)  # fmt: skip
def test_what_can_be_reckoned_is_left_unchecked(article: str, reckoned: str, wrong: str) -> None:
    assert check_sentence(article, reckoned, [(0, len(article))], "en").status == "unchecked"
    assert check_sentence(article, wrong, [(0, len(article))], "en").status == "unsupported"


def test_without_citations_the_closest_passage_is_reckoned_with() -> None:
    article = f"{_RATE} The mayor of Lauben, Tom Pell, was content on Friday."
    right = "Unemployment in Lauben rose by 1.2 percentage points."
    assert check_sentence(article, right, language="en").status == "unchecked"
    assert check_sentence(article, right.replace("2", "4"), language="en").status == "unsupported"


def test_of_very_many_figures_none_is_made() -> None:
    weights = " ".join(f"{3 * number} kg," for number in range(1, 30))
    article = f"The mills of Lauben sold {weights} and no more."
    sentence = "The mills of Lauben sold 94 kg."
    assert check_sentence(article, sentence, [(0, len(article))], "en").status == "unsupported"


@pytest.mark.parametrize(
    ("article", "language", "sentence"),
    [
        ("Безработица в Лаубене снизилась с 6,9 до 5,4 процента.", "uz", "Laubenda ishsizlik 6,9 foizdan 5,4 foizga tushdi."),
        ("Цены на хлеб в Лаубене выросли на 5,4 процента, а на мясо — на 6,9 процента.", "ru", "Хлеб в Лаубене подорожал на 5,4 процента, мясо — на 6,9."),
        ("Безработица в Лаубене снизилась с 6,9 до 5,4 процента.", "de", "Die Arbeitslosigkeit in Lauben sank von 6,9 Prozent auf 5,4 Prozent."),
    ],
)  # fmt: skip
def test_a_figure_may_leave_its_percent_to_the_next(
    article: str, language: str, sentence: str
) -> None:
    def told(said: str) -> str:
        return "; ".join(check_sentence(article, said, [(0, len(article))], language).problems)

    assert "6,9" not in told(sentence)
    assert "6,7" in told(sentence.replace("6,9", "6,7"))


def test_other_words_around_a_figure_that_is_cited_are_not_called_wrong() -> None:
    article = "Der Bau soll 2026 beginnen und rund 230 Millionen Euro kosten."
    sentence = "Der Baubeginn ist für 2026 geplant."
    assert check_sentence(article, sentence, [(0, len(article))], "de").status != "unsupported"
    assert check_sentence(article, sentence, language="de").status != "unsupported"
    sentence = "Der Baubeginn ist für 2031 geplant."
    assert check_sentence(article, sentence, [(0, len(article))], "de").status == "unsupported"
    assert check_sentence(article, sentence, language="de").status == "unsupported"


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


def test_what_somebody_without_a_name_sells_another_buys() -> None:
    article = "The ferry company sold three ships to Havnes for 21.4 million euros."
    right = "Havnes bought three ships from the ferry company for 21.4 million euros."
    assert check_sentence(article, right, [(0, len(article))], "en").status == "supported"
    wrong = "The ferry company bought three ships from Havnes for 21.4 million euros."
    assert check_sentence(article, wrong, [(0, len(article))], "en").status == "unsupported"


def test_a_part_and_its_whole_count_the_same() -> None:
    article = "Аз 120 духтур танҳо 90 нафар ба кор баргашт."
    right = "Танҳо 90 духтур аз 120 нафар ба кор баргаштанд."
    assert check_sentence(article, right, [(0, len(article))], "tg").status != "unsupported"
    wrong = "Танҳо 70 духтур аз 120 нафар ба кор баргаштанд."
    assert check_sentence(article, wrong, [(0, len(article))], "tg").status == "unsupported"
