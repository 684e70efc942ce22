"""Days that an article tells by the day of its publication."""

from dataclasses import replace
from typing import Literal

import pytest

from summarize.engines.draft import Draft, DraftSentence, Task
from summarize.report import EngineRun
from summarize.verification import verify
from summarize.verification.facts.facts import Facts
from summarize.verification.figures.published import days_without_date
from summarize.verification.source import SourceText
from summarize.verification.support import find_support
from tests.verification.planting import plant, span

LINES = [
    "The bridge in Chaldovar was opened on Tuesday.",
    "The mayor said yesterday that the road is closed.",
    "Мост в Чалдоваре открыли во вторник.",
    "Die Straße wurde gestern gesperrt.",
]


def _status(sentence: str, line: int, published: str | None) -> str:
    analysis = plant(LINES, language=["en", "en", "ru", "de"])
    analysis = replace(analysis, article=replace(analysis.article, published=published))
    found = find_support(SourceText(analysis), sentence, "en", (span(analysis, line),))
    return found.status


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("The bridge in Chaldovar was opened on 3 March.", 0),
        ("The bridge in Chaldovar was opened on March 3, 2026.", 0),
        ("The mayor said on March 3 that the road is closed.", 1),
        ("The bridge in Chaldovar was opened on 3 March.", 2),
    ],
)
def test_a_day_may_become_a_date_where_the_publication_is_known(sentence: str, line: int) -> None:
    assert _status(sentence, line, "2026-03-04T10:00:00+06:00") == "supported"
    assert _status(sentence, line, None) == "unsupported"


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("The bridge in Chaldovar was opened on 5 March.", 0),
        ("The bridge in Chaldovar was opened on March 3, 2025.", 0),
        ("The mayor said on March 4 that the road is closed.", 1),
        ("The road was closed on 2 March.", 3),
    ],
)
def test_another_date_is_as_wrong_as_ever(sentence: str, line: int) -> None:
    assert _status(sentence, line, "2026-03-04") == "unsupported"


def test_the_words_themselves_stay_right() -> None:
    assert _status("The bridge in Chaldovar was opened on Tuesday.", 0, "2026-03-04") == "supported"


@pytest.mark.parametrize(
    ("sentence", "engine", "published", "warned"),
    [
        ("The bridge was opened on Tuesday.", "llm", "2026-03-04", True),
        ("The bridge was opened on Tuesday, March 3.", "llm", "2026-03-04", False),
        ("The bridge was opened on Tuesday.", "llm", None, False),
        ("The bridge was opened on Tuesday.", "offline", "2026-03-04", False),
        ("The mayor said: “It was opened on Tuesday and we are glad.”", "llm", "2026-03-04", False),
    ],
)
def test_a_weekday_that_a_model_leaves_is_told(
    sentence: str, engine: Literal["llm", "offline"], published: str | None, warned: bool
) -> None:
    analysis = plant(LINES, language=["en", "en", "ru", "de"])
    analysis = replace(analysis, article=replace(analysis.article, published=published))
    told = DraftSentence(sentence, (span(analysis, 0),))
    draft = Draft("en", (told,), (), (), (), EngineRun(name=engine))
    found = verify(analysis, draft, Task()).warnings
    assert ("The summary says “Tuesday” without the date." in found) == warned


@pytest.mark.parametrize(
    ("sentence", "language", "left"),
    [
        ("The bridge was opened yesterday.", "en", ("yesterday",)),
        ("The bridge was opened yesterday, on 3 March.", "en", ()),
        ("Die Brücke wurde am Morgen geöffnet.", "de", ()),
        ("Die Brücke wurde gestern geöffnet.", "de", ("gestern",)),
        ("El puente se abrió por la mañana.", "es", ()),
    ],
)
def test_relative_days_are_told_where_they_mean_a_day(
    sentence: str, language: str, left: tuple[str, ...]
) -> None:
    assert days_without_date(sentence, language, Facts(sentence, language).figures) == left
