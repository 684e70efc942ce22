"""What nobody sees inside a word, as pages and books leave it, changes no check of anything."""

import re
from collections.abc import Callable
from functools import partial
from unicodedata import normalize

import pytest

from summarize import Article, check_sentence, check_translation, summarize
from summarize.settings import Settings

OFFLINE = Settings(engine="offline")
UNSEEN = ["\xad", "\u200b", "\u2060"]
ARTICLE = """Ferry harbour reopened

The ferry harbour of Karlshaven was reopened on Wednesday after repairs that had taken fourteen months.

“We promised passengers a crossing before midsummer, and they are getting it,” said harbourmaster Livia Brandtsen.

Brandtsen said the repairs had cost 3.2 million kroner.
"""
GERMAN = "Verkehrsminister Anton Bergmann sagte, die Brücke habe 412 Millionen Kronen gekostet."


def divided(text: str, mark: str) -> str:
    """A text with a mark inside each longer word."""
    return re.sub(r"[^\W\d_]{7,}", lambda word: f"{word[0][:4]}{mark}{word[0][4:]}", text)


@pytest.mark.parametrize("mark", UNSEEN)
def test_a_report_on_divided_words_is_that_on_whole_ones(mark: str) -> None:
    plain, seen = summarize(ARTICLE, OFFLINE), summarize(divided(ARTICLE, mark), OFFLINE)
    assert [(each.text, each.status) for each in seen.summary.sentences] == [
        (each.text, each.status) for each in plain.summary.sentences
    ]
    assert [each.status for each in seen.quotes] == [each.status for each in plain.quotes]
    assert [each.status for each in seen.claims] == [each.status for each in plain.claims]
    for quote in seen.quotes:
        assert seen.text[quote.start : quote.end] == quote.text


@pytest.mark.parametrize("mark", UNSEEN)
@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Verkehrsminister Anton Bergmann sagte, die Brücke habe 412 Millionen Kronen gekostet.", "supported"),
        ("Verkehrsminister Anton Bergmann sagte, die Brücke habe 413 Millionen Kronen gekostet.", "unsupported"),
    ],
)  # fmt: skip
def test_a_sentence_is_checked_as_it_is_read(mark: str, sentence: str, status: str) -> None:
    whole = check_sentence(GERMAN, sentence)
    assert whole.status == status
    for article, said in (
        (divided(GERMAN, mark), sentence),
        (GERMAN, divided(sentence, mark)),
        (divided(GERMAN, mark), divided(sentence, mark)),
    ):
        check = check_sentence(Article.from_text(article), said)
        assert (check.status, check.score, check.problems) == (
            whole.status, whole.score, whole.problems,
        )  # fmt: skip


@pytest.mark.parametrize(
    "given", [lambda text: text.replace(" ", "  "), lambda text: text.replace(" ", "\t"), partial(normalize, "NFD")]
)  # fmt: skip
def test_spaces_in_a_row_and_letters_in_two_characters_are_read(
    given: Callable[[str], str],
) -> None:
    article = "Mäzen Jörg Bürgermüller sagte, das «frühere Gemäuer am Fluß» gehöre den Bürgern."
    said = "Jörg Bürgermüller sagte, das «frühere Gemäuer am Fluß» gehöre den Bürgern."
    assert check_sentence(article, said).status == "supported"
    assert check_sentence(given(article), said).status == "supported"
    assert check_sentence(article, given(said)).status == "supported"
    assert check_sentence(given(article), said.replace("Jörg", "Heinz")).status != "supported"


@pytest.mark.parametrize("count", [1, 150])
def test_the_article_s_own_sentence_is_its_own_with_what_nobody_sees(count: int) -> None:
    sentence = "; ".join(f"Brückenzoll Nummer {each} wurde aufgehoben" for each in range(count))
    for given in (divided(sentence, "\xad"), normalize("NFD", sentence)):
        for said in (given, sentence):
            check = check_sentence(f"{given}. Mehr nicht.", said, [(0, len(given))])
            assert (check.status, check.score, check.problems) == ("supported", 1.0, ())


def test_a_translation_is_checked_as_it_is_read() -> None:
    told = "Minister Anton Bergmann said the bridge had cost 412 million kroner."
    whole = check_translation(GERMAN, told, "en")
    assert whole.status == "verified"
    assert check_translation(divided(GERMAN, "\xad"), divided(told, "\xad"), "en") == whole


def test_a_quotation_is_held_against_words_that_are_read() -> None:
    said = "“We promised our passengers a crossing before midsummer, and they are getting it,” said Livia Brandtsen."
    whole, seen = check_sentence(ARTICLE, said), check_sentence(divided(ARTICLE, "\xad"), said)
    assert (seen.status, seen.score, seen.problems) == (whole.status, whole.score, whole.problems)
