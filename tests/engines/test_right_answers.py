"""With right answers no right speaker is lost, and every name is in the reader's script."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from summarize.analysis import Analysis, analyse
from summarize.article import Article
from summarize.chat.protocol import Question
from summarize.engines.draft import Task
from summarize.engines.model import ModelEngine
from summarize.languages import dominant_script
from summarize.prompts import load_prompts
from summarize.quotations import Confidence, Speaker
from summarize.report import Report
from summarize.verification import verify
from tests.engines.more_right_answers import MORE
from tests.engines.right_answers import RIGHT, Right
from tests.engines.service import Row, Service, asked, passages, row

CORPUS = RIGHT + MORE
each = pytest.mark.parametrize("right", CORPUS, ids=[f"{r.language}-{r.to}" for r in CORPUS])


def answer(right: Right, question: Question) -> dict[str, Any]:
    """The right answer in the schema of the question."""
    shown = "\n".join(passages(question).values())
    quotes = []
    for id_ in asked(question, "attribute"):
        found = re.search(rf"{{{id_}}}(.*?){{/{id_}}}", shown)
        words = found[1] if found else ""
        said = [item for item in right.said if item[0] in words or words in item[0]]
        speaker, text = (said[0][1], said[0][2]) if said else (None, None)
        quotes.append(row(id_, speaker, text))
    first = min(number for number, text in passages(question).items() if len(text) > 14)
    answers: dict[str, Any] = {
        "names": [
            row(id_, reader, role, page) for id_, (page, reader, role) in right.names.items()
        ],
        "title": right.title,
        "summary": [[right.summary, first, first + 1]],
        "quotes": quotes,
        "claims": list(claims_of(right, shown)),
        "translations": [],
    }
    return {name: answers[name] for name in question.schema["properties"]}


def claims_of(right: Right, shown: str) -> Iterator[Row]:
    """The claims by their marks, or by the numbers of their lines."""
    for words, speaker, text in right.claims:
        marked = re.findall(r"{(c\d+)}(.*?){/\1}", shown)
        ids = [id_ for id_, inside in marked if words in inside or inside in words]
        lines = [str(n) for n, line in enumerate(shown.splitlines(), 1) if words in line]
        yield row((ids or lines)[0], speaker, text)


def report_of(right: Right, analysis: Analysis | None = None) -> Report:
    analysis = analysis or analyse(Article.from_text(right.text))
    task = Task(to=right.to)
    service = Service(lambda question: answer(right, question))
    return verify(analysis, ModelEngine(service, load_prompts()).draft(analysis, task), task)


@each
def test_every_right_speaker_is_named(right: Right) -> None:
    report = report_of(right)
    told = {quote.text: quote for quote in report.quotes}
    for words, id_, _ in right.said:
        if id_ == "nobody":
            assert words not in told or told[words].speaker is None
            continue
        quote = told[words]
        assert quote.speaker is not None, quote
        assert quote.speaker.name == right.names[id_][0]
        assert quote.confidence in ("high", "medium")


def mistaken(analysis: Analysis, confidence: Confidence) -> Analysis:
    """The analysis of rules that take each speaker for somebody else who speaks in the article."""
    speakers = [quote.speaker for quote in analysis.quotes]
    names = {speaker.name for speaker in speakers if speaker}

    def other(speaker: Speaker | None) -> Speaker | None:
        wrong = (each for each in speakers if each and speaker and each.name != speaker.name)
        return next(wrong, None)

    assert len(names) < 2 or any(map(other, speakers))
    return replace(
        analysis,
        quotes=tuple(
            replace(quote, speaker=other(quote.speaker), confidence=confidence)
            for quote in analysis.quotes
        ),
    )


@pytest.mark.parametrize("confidence", ["high", "medium"])
@each
def test_no_wrong_speaker_of_the_rules_stays_verified(right: Right, confidence: Confidence) -> None:
    analysis = mistaken(analyse(Article.from_text(right.text)), confidence)
    report = report_of(right, analysis)
    speakers = {words: right.names[id_][0] for words, id_, _ in right.said if id_ != "nobody"}
    for quote in report.quotes:
        told = quote.speaker.name if quote.speaker else None
        known = {told, *(candidate.name for candidate in quote.candidates)}
        if quote.text in speakers:
            assert told in (None, speakers[quote.text]), quote
            assert speakers[quote.text] in known


@each
def test_every_name_and_quotation_is_in_the_readers_language_and_script(right: Right) -> None:
    report = report_of(right)
    script = dominant_script(right.summary)
    translations = {words: text for words, _, text in right.said}
    readers = {page: reader for page, reader, _ in right.names.values()}
    for quote in report.quotes:
        if not translations[quote.text]:
            continue
        assert quote.speaker is not None
        shown = quote.speaker.translated.name if quote.speaker.translated else quote.speaker.name
        assert shown == readers[quote.speaker.name]
        assert dominant_script(shown) == script
        assert quote.translation == translations[quote.text], quote.problems


@each
def test_title_and_summary_are_the_readers_and_nothing_speaks_against_them(right: Right) -> None:
    report = report_of(right)
    assert report.title_translation == right.title, report.warnings
    (sentence,) = report.summary.sentences
    assert sentence.status != "unsupported", sentence.problems


@each
def test_what_is_reported_is_told_in_the_readers_language(right: Right) -> None:
    report = report_of(right)
    for words, id_, text in right.claims:
        (claim,) = (claim for claim in report.claims if claim.translation or claim.text == text)
        assert text in (claim.translation, claim.text)
        assert claim.status != "unsupported", claim.problems
        assert claim.speaker is not None, words
        assert claim.speaker.name == right.names[id_][0]
    assert all(claim.translation or claim.language == right.to for claim in report.claims)


def test_thirty_articles_in_more_than_ten_pairs_of_languages_are_kept() -> None:
    assert len(CORPUS) == 30
    assert len({(right.language, right.to) for right in CORPUS}) > 10
