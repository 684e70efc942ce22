"""The report's own words in ten languages."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import get_args

import pytest

from summarize.across.differences import Kind
from summarize.batch.overview.entries import Fresh
from summarize.renderers import html, markdown, plain
from summarize.renderers.labels import LANGUAGES, Labels, labels
from summarize.renderers.overview_labels import overview_labels, reasons
from summarize.renderers.served_labels import served_labels
from summarize.report import Report
from tests.renderers.reports import REPORT, quote


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", [labels, overview_labels, served_labels])
def test_no_language_has_a_hole(table: Callable[[str], Labels], language: str) -> None:
    english, own = table("en"), table(language)
    assert own.language == language
    assert own.words.keys() == english.words.keys()
    for name, words in english.words.items():
        assert own[name].strip()
        assert re.findall(r"{\w+}", own[name]).sort() == re.findall(r"{\w+}", words).sort()
        assert {*re.findall(r"{\w+}", own[name])} == {*re.findall(r"{\w+}", words)}


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
@pytest.mark.parametrize("table", [labels, overview_labels, served_labels])
def test_the_words_of_one_language_are_not_those_of_another(
    table: Callable[[str], Labels], language: str
) -> None:
    same = {name for name, words in table("en").words.items() if table(language)[name] == words}
    same -= {"via", "or", "original", "source", "in_all"}
    if language == "fr":  # which has some words alike
        same -= {"articles", "date", "quotation", "citation", "article_count", "article_counts"}
        same -= {"version_count", "version_counts", "quotation_count", "quotation_counts"}
        same -= {"our_pages", "length_long"}
    assert not same


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("kind", get_args(Kind)),
        ("fresh", get_args(Fresh)),
        ("how", ("direct quotation", "mixed quotation", "reported claim", "denied claim")),
    ],
)
def test_the_values_of_a_folder_have_words(kind: str, values: tuple[str, ...]) -> None:
    russian = overview_labels("ru")
    assert all(russian.told(kind, value) != value for value in values)


def test_why_names_are_one_is_told_in_the_readers_words() -> None:
    told = reasons("by this full name; named in full in this article", overview_labels("ru"))
    assert told == "по этому полному имени; в этой статье назван полностью"


def test_numbers_are_written_as_the_reader_writes_them() -> None:
    assert labels("en").number(12_345) == "12,345"
    assert labels("de").number(12_345) == "12.345"
    assert labels("ru").number(12_345) == "12\N{NO-BREAK SPACE}345"
    assert overview_labels("ru").counted(2, "quotation") == "цитат: 2"
    assert overview_labels("de").counted(2, "quotation") == "2 Zitate"
    assert overview_labels("fr").counted(0, "quotation") == "0 citation"
    assert overview_labels("en").counted(0, "quotation") == "0 quotations"


@pytest.mark.parametrize(
    ("to", "told"),
    [("ru", "через Ала-Тоо Пресс"), ("kk", "Ала-Тоо Пресс арқылы"), ("tr", "Ала-Тоо Пресс aracılığıyla")],
)  # fmt: skip
def test_who_passed_the_words_on_stands_where_the_language_has_it(to: str, told: str) -> None:
    report = replace(REPORT, to=to, quotes=(quote("Мы сдержали слово", via="Ала-Тоо Пресс"),))
    assert f", {told}" in markdown.render(report)
    assert f" · {told}" in re.sub(r"<span[^>]*>|</span>", "", html.render(report))


def test_a_translation_is_not_called_that_of_its_own_language() -> None:
    report = replace(REPORT, to="de")
    assert "Übersetzt (Original: Russisch)" in markdown.render(report)


def test_tokens_are_counted_as_the_reader_counts() -> None:
    run = replace(REPORT.engine, prompt_tokens=1_491, completion_tokens=12)
    assert "1.491 + 12 Token" in markdown.render(replace(REPORT, to="de", engine=run))
    assert "1,491 + 12 tokens" in markdown.render(replace(REPORT, to="en", engine=run))


def test_a_language_without_words_of_its_own_reads_english() -> None:
    assert labels("sw") is labels("en")


def test_a_report_speaks_the_readers_language() -> None:
    nameless = quote("Мы сдержали слово", speaker=None, confidence="low", status="unverified")
    report = replace(REPORT, to="ru", quotes=(nameless,))
    told = markdown.render(report)
    for name in ("summary", "quoted", "reported", "cited", "warnings", "unknown"):
        assert labels("ru")[name] in told
    assert "Summary" not in told
    assert labels("ru")["summary"] in html.render(report)


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
@pytest.mark.parametrize("form", [markdown.render, plain.render, html.render])
def test_no_label_of_a_report_stays_english(form: Callable[[Report], str], language: str) -> None:
    nameless = quote("Мы сдержали слово", speaker=None, confidence="low", status="unverified")
    report = replace(REPORT, to=language, quotes=(*REPORT.quotes, nameless))
    told = re.sub(
        r"<(?:style|head).*?</(?:style|head)>|<[^>]*>", " ", form(report), flags=re.DOTALL
    )
    english, own = labels("en").words, labels(language).words
    problems = " 999 is not in the article"
    for name, words in english.items():
        # What is longer than a word cannot come from the article by chance.
        for piece in re.split(r"{\w+}", words):
            if len(piece.split()) > 1 and piece not in own[name] and piece not in problems:
                assert piece.strip() not in told, name
