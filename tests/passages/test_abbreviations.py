from summarize.passages.abbreviations import abbreviations


def test_a_word_counts_with_a_capital_and_in_capitals() -> None:
    assert {"Mr", "MR"} <= abbreviations("en").title
    assert "SEN" in abbreviations("en").title
    assert "sen" not in abbreviations("en").title


def test_a_language_takes_over_the_lists_that_it_names() -> None:
    assert abbreviations("ru").inside < abbreviations("kk").inside


def test_an_unknown_language_gets_the_commonest_lists_together() -> None:
    assert abbreviations("xx") == abbreviations(None)
    assert abbreviations("en").title <= abbreviations(None).title
