"""The report's own words in ten languages."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from summarize.renderers import html, markdown, plain
from summarize.renderers.labels import LANGUAGES, labels
from summarize.report import Report
from tests.renderers.reports import REPORT, quote


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_has_a_hole(language: str) -> None:
    english, own = labels("en"), labels(language)
    assert own.language == language
    assert own.words.keys() == english.words.keys()
    for name, words in english.words.items():
        assert own[name].strip()
        assert re.findall(r"{\w+}", own[name]).sort() == re.findall(r"{\w+}", words).sort()
        assert {*re.findall(r"{\w+}", own[name])} == {*re.findall(r"{\w+}", words)}


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_the_words_of_one_language_are_not_those_of_another(language: str) -> None:
    same = [name for name, words in labels("en").words.items() if labels(language)[name] == words]
    assert set(same) <= {"via", "or", "original", "source"}


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
