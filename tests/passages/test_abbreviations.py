from summarize.passages.abbreviations import abbreviations, abbreviations_in


def test_a_word_counts_with_a_capital_and_in_capitals() -> None:
    assert {"Mr", "MR"} <= abbreviations("en").title
    assert "SEN" in abbreviations("en").title
    assert "sen" not in abbreviations("en").title


def test_a_language_takes_over_the_lists_that_it_names() -> None:
    assert abbreviations("ru").inside < abbreviations("kk").inside


def test_an_unknown_language_gets_the_commonest_lists_together() -> None:
    assert abbreviations("xx") == abbreviations(None)
    assert abbreviations("en").title <= abbreviations(None).title


def test_what_a_text_writes_as_a_word_is_no_abbreviation_of_another_language() -> None:
    bashkir = "Ул күпер тураһында һөйләне, ул шат. «Беҙ уны төҙөнөк», – тине ул. Ҡаҙан эргәһендә."
    assert "ул" in abbreviations("ba")
    assert "ул" not in abbreviations_in(bashkir, "ba")
    assert "ул" not in abbreviations("tt")  # whose lexicon knows him, and borrows the Russian lists
    assert "ул" in abbreviations_in("На ул. Мира ул нашли.", "ru")
