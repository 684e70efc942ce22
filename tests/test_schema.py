"""The schema is held to reports, and reports to the schema."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from summarize import Article, Settings, summarize
from summarize.schema import report_schema
from tests.renderers.reports import REPORT, hostile

SCHEMA = report_schema()
VALIDATOR = Draft202012Validator(SCHEMA)


def as_json(report: Any) -> dict[str, Any]:
    return dict(json.loads(report.to_json()))


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    "report", [REPORT, hostile("x"), hostile("<b>&")], ids=["full", "plain", "markup"]
)
def test_planted_reports_follow_it(report: Any) -> None:
    VALIDATOR.validate(as_json(report))


@pytest.mark.parametrize("name", ["bridge.txt", "most.txt"])
def test_offline_reports_follow_it(articles: Path, name: str) -> None:
    text = (articles / name).read_text("utf-8")
    report = summarize(text, Settings(engine="offline"))
    VALIDATOR.validate(as_json(report))


def test_a_source_that_is_not_plain_text_carries_the_text() -> None:
    article = Article.from_text("The bridge was opened on Monday.")
    page = replace(
        article, source=replace(article.source, plain=False, url="https://news.example/")
    )
    body = as_json(summarize(page, Settings(engine="offline")))
    VALIDATOR.validate(body)
    assert body["source"]["text"] == page.text


@pytest.mark.parametrize(
    "change",
    [
        {"surprise": 1},
        {"schema_version": 2},
        {"summary": None},
        {"quotes": [{}]},
        {"source": {"name": "a"}},
        {"warnings": [1]},
    ],
    ids=str,
)
def test_what_is_no_report_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        VALIDATOR.validate(as_json(REPORT) | change)


def test_every_key_is_required() -> None:
    body = as_json(REPORT)
    for name in body:
        with pytest.raises(ValidationError):
            VALIDATOR.validate({key: value for key, value in body.items() if key != name})
