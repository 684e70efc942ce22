"""What rests on hidden text is told and not verified."""

from dataclasses import replace

from summarize.article import Article, Span
from summarize.engines.draft import Task
from summarize.engines.offline import OfflineEngine
from summarize.pipeline import Summarizer
from summarize.report import Report

TEXT = (
    "The ferry over the Osin will stop on Friday, the county said on Monday.\n"
    "The seamen's union warned that the line would lose a third of its passengers.\n"
    "“We have no crew for the winter,” said harbour master Olga Brandt at the pier.\n"
    "“The villages will be cut off until the spring,” said mayor Paul Whitlock on Tuesday."
)


def report_on(*hidden: str) -> Report:
    spans = tuple(Span(TEXT.index(each), TEXT.index(each) + len(each)) for each in hidden)
    article = replace(Article.from_text(TEXT), hidden=spans)
    return Summarizer(OfflineEngine(), Task()).report(article)


def test_a_quotation_of_hidden_words_is_not_verified() -> None:
    first, second = report_on("cut off until the spring").quotes
    assert first.status == "verified"
    assert second.status == "unverified"
    assert "these words are hidden on the page" in second.problems


def test_a_quotation_whose_speaker_is_hidden_is_not_verified() -> None:
    first, second = report_on("Paul Whitlock").quotes
    assert (first.status, second.status) == ("verified", "unverified")
    assert "who says so is hidden on the page" in second.problems


def test_sentences_and_claims_of_hidden_text_are_not_called_supported() -> None:
    report = report_on(TEXT)
    assert {each.status for each in report.summary.sentences} == {"unchecked"}
    assert {each.status for each in report.claims} == {"unchecked"}


def test_nothing_changes_where_all_is_seen() -> None:
    report = report_on()
    assert {quote.status for quote in report.quotes} == {"verified"}
    assert {each.status for each in report.claims} == {"supported"}
