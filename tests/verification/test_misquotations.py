"""Another word in quotation marks than the article has: wrong in a text that stays as it is."""

import pytest

from summarize.verification.checking import check_sentence

ARTICLE = """The harbour of Karlshaven reopened on Wednesday.

“We promised passengers a crossing before midsummer, and they will not have to pay for the 14 lost weeks,” said harbourmaster Livia Brandtsen. “It is a good day for the island.”

The council organised a feast with music in the old custom house.
"""


def said(quoted: str) -> str:
    return f"“{quoted},” said Livia Brandtsen."


@pytest.mark.parametrize(
    "quoted",
    [
        "We promised passengers a crossing before midsummer",
        "we promised passengers crossings before midsummer",
        "We promised our passengers a crossing before midsummer",
        "We promised passengers … before midsummer",
        "We promised [ferry] passengers a crossing before midsummer",
        "We promised (all of the) passengers a crossing before midsummer",
        "they will … have to pay for the 14 lost weeks",
        "they will not have to pay for the fourteen lost weeks",
        "they'll not have to pay for the 14 lost weeks",
        "and they will not have to pay for the 14 lost weeks. It is a good day",
    ],
)
def test_what_says_the_same_is_no_misquotation(quoted: str) -> None:
    check = check_sentence(ARTICLE, said(quoted))
    assert not any("quoted" in problem for problem in check.problems), check.problems


@pytest.mark.parametrize(
    ("quoted", "problem"),
    [
        ("We promised passengers a refund before midsummer", "“refund” is quoted where the article has “crossing”"),
        ("We promised passengers a war before midsummer", "“war” is quoted where the article has “crossing”"),
        ("We promised passengers a feast before midsummer", "“feast” is quoted where the article has “crossing”"),
        ("We promised passengers a free crossing before midsummer", "“free” is quoted where the article does not have it"),
        ("they will have to pay for the 14 lost weeks", "“not” is left out of what is quoted"),
        ("We promised passengers no crossing before midsummer", "“no” is quoted where the article has “a”"),
    ],
)  # fmt: skip
def test_another_word_is_a_misquotation(quoted: str, problem: str) -> None:
    check = check_sentence(ARTICLE, said(quoted))
    assert (check.status, check.problems) == ("unsupported", (problem,))


def test_the_narrators_own_words_may_be_quoted_otherwise() -> None:
    sentence = "The council “organised a feast with drums in the old custom house”."
    assert not any("quoted" in each for each in check_sentence(ARTICLE, sentence).problems)


@pytest.mark.parametrize(
    ("article", "right", "wrong"),
    [
        (
            "«Мы построим новую школу до первого снега», — сказала директор Ольга Зорина.",
            "«Мы построим новую школе до первого снега», — сказала Ольга Зорина.",
            "«Мы построим новую тюрьму до первого снега», — сказала Ольга Зорина.",
        ),
        (
            "„Wir bauen die neue Schule noch vor dem ersten Schnee“, sagte Direktorin Olga Brandt.",
            "„Wir bauen die neue Schule vor dem ersten Schnee“, sagte Olga Brandt.",
            "„Wir bauen das neue Gefängnis noch vor dem ersten Schnee“, sagte Olga Brandt.",
        ),
    ],
)
def test_other_languages_misquote_alike(article: str, right: str, wrong: str) -> None:
    assert check_sentence(article, right).status != "unsupported"
    assert check_sentence(article, wrong).status == "unsupported"
