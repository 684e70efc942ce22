"""With right answers no right speaker is lost, and every name is in the reader's script."""

import re
from typing import Any

import pytest

from summarize.analysis import analyse
from summarize.article import Article
from summarize.chat.protocol import Question
from summarize.engines.draft import Task
from summarize.engines.model import ModelEngine
from summarize.languages import dominant_script
from summarize.prompts import load_prompts
from summarize.report import Report
from summarize.verification import verify
from tests.engines.right_answers import RIGHT, Right
from tests.engines.service import Service, asked, passages

each = pytest.mark.parametrize("right", RIGHT, ids=[f"{r.language}-{r.to}" for r in RIGHT])


def answer(right: Right, question: Question) -> dict[str, Any]:
    """The right answer in the schema of the question."""
    shown = "\n".join(passages(question).values())
    quotes = []
    for id_ in asked(question, "attribute"):
        found = re.search(rf"{{{id_}}}(.*?){{/{id_}}}", shown)
        words = found[1] if found else ""
        said = [item for item in right.said if item[0] in words or words in item[0]]
        speaker, text = (said[0][1], said[0][2]) if said else (None, None)
        quotes.append({"id": id_, "speaker": speaker, "via": None, "text": text})
    first = min(number for number, text in passages(question).items() if len(text.split()) > 4)
    answers: dict[str, Any] = {
        "names": [
            {"id": id_, "page": page, "reader": reader, "role": role}
            for id_, (page, reader, role) in right.names.items()
        ],
        "title": right.title,
        "summary": [{"text": right.summary, "cites": [first, first + 1]}],
        "quotes": quotes,
        "claims": [],
        "translations": [],
    }
    return {name: answers[name] for name in question.schema["properties"]}


def report_of(right: Right) -> Report:
    analysis = analyse(Article.from_text(right.text))
    task = Task(to=right.to)
    service = Service(lambda question: answer(right, question))
    return verify(analysis, ModelEngine(service, load_prompts()).draft(analysis, task), task)


@each
def test_every_right_speaker_is_named(right: Right) -> None:
    report = report_of(right)
    told = {quote.text: quote for quote in report.quotes}
    for words, id_, _ in right.said:
        quote = told[words]
        assert quote.speaker is not None, quote
        assert quote.speaker.name == right.names[id_][0]
        assert quote.confidence in ("high", "medium")


@each
def test_every_name_and_quotation_is_in_the_readers_language_and_script(right: Right) -> None:
    report = report_of(right)
    script = dominant_script(right.summary)
    translations = {words: text for words, _, text in right.said}
    readers = {page: reader for page, reader, _ in right.names.values()}
    for quote in report.quotes:
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
