"""A second reader may doubt what a report says, and may vouch for nothing."""

from dataclasses import replace
from typing import Any

import pytest

from summarize.chat.protocol import Question
from summarize.engines.second_reader import SecondReader
from summarize.errors import AnswerError, ServiceError
from summarize.prompts import load_prompts
from summarize.renderers.markdown import render
from summarize.report import Report
from tests.engines.service import Respond, Service
from tests.renderers.reports import REPORT

PROMPTS = load_prompts()
TOLD = replace(REPORT, warnings=())


def read_by(respond: Respond, report: Report = TOLD, window: int = 100_000) -> Report:
    return SecondReader(Service(respond, window), PROMPTS).read(report)


def judging(**verdicts: str) -> Respond:
    """Judges the items named, and supports the others."""

    def respond(question: Question) -> dict[str, Any]:
        lines = question.user.splitlines()
        ids = [line[1 : line.index("]")] for line in lines if line.startswith("[")]
        return {
            "verdicts": [
                {"id": id_, "verdict": verdicts.get(id_, "supported"), "words": "412 млн"}
                for id_ in ids
            ]
        }

    return respond


def test_one_request_shows_every_item_with_its_own_words_only() -> None:
    service = Service(judging())
    SecondReader(service, PROMPTS).read(TOLD)
    (question,) = service.questions
    assert "[s1] The bridge is open.\n> Мост открыт." in question.user
    assert "[c1] Азамат Бейшенов says that: работы стоили 412 млн сомов\n> " in question.user
    assert "[q1] We kept our word\n> Мы сдержали слово" in question.user
    assert "[t1] The bridge is open.\n> Мост открыт." in question.user


def test_what_is_contradicted_or_not_said_loses_its_status_and_says_why() -> None:
    report = read_by(judging(s1="not said", c1="contradicted", t1="contradicted"))
    assert report.summary.sentences[0].status == "unsupported"
    assert report.claims[0].status == "unsupported"
    assert report.claims[0].problems == ("planted finds it contradicted: “412 млн”",)
    assert report.translations[0].status == "unverified"
    assert not report.is_clean


def test_words_that_do_not_stand_there_are_not_quoted() -> None:
    report = read_by(judging(s1="contradicted"))
    assert report.summary.sentences[0].problems == ("planted finds it contradicted",)


def test_a_translation_of_a_quotation_is_dropped_and_its_words_and_speaker_stay() -> None:
    report = read_by(judging(q1="contradicted"))
    first, second = report.quotes
    assert (first.translation, second.translation) == (None, "It was not easy")
    assert (first.text, first.status) == (TOLD.quotes[0].text, "verified")
    assert "planted finds it contradicted" in first.problems[0]


def test_no_status_is_raised() -> None:
    report = read_by(judging())
    assert report.summary == TOLD.summary
    assert (report.quotes, report.claims) == (TOLD.quotes, TOLD.claims)


def test_the_report_says_who_has_read_it_and_what_it_took() -> None:
    report = read_by(judging())
    assert report.double_check is not None
    assert (report.double_check.model, report.double_check.requests) == ("planted", 1)
    assert "Read again by planted" in render(report)
    assert report.engine == TOLD.engine


def test_items_that_were_left_out_are_counted() -> None:
    report = read_by(lambda _: {"verdicts": [{"id": "s1", "verdict": "supported", "words": None}]})
    assert any("left out 5 of 6 items" in warning for warning in report.warnings)


@pytest.mark.parametrize("error", [AnswerError("no JSON"), ServiceError("503")])
def test_a_reader_that_fails_leaves_the_report_as_it_is(error: Exception) -> None:
    def respond(question: Question) -> dict[str, Any]:
        raise error

    report = read_by(respond)
    assert replace(report, warnings=()) == TOLD
    assert "The second reader failed" in report.warnings[0]


def test_a_long_report_takes_as_many_requests_as_it_must() -> None:
    many = replace(TOLD, summary=replace(TOLD.summary, sentences=TOLD.summary.sentences * 20))
    service = Service(judging(), 1_500)
    SecondReader(service, PROMPTS).read(many)
    assert 1 < len(service.questions) < 10


def test_an_estimate_covers_the_second_reading() -> None:
    estimate = SecondReader(Service(judging()), PROMPTS).estimate(TOLD.text)
    assert estimate.requests == 1
    assert estimate.prompt_tokens > 0
