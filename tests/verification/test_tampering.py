"""A quotation that shows other words than it holds says so, and honest ones do not."""

import pytest

from summarize.pipeline import summarize
from summarize.renderers import rendered
from summarize.settings import Settings
from summarize.verification.source.tampering import tampering

TURNED = "it holds characters that turn round the direction in which words are shown"
HIDDEN = "it holds characters that nobody sees"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("We \u202ella\u202c close it", TURNED),
        ("We \u2067close\u2069 it", TURNED),
        ("قال \u202eنعم\u202c", TURNED),
        ("We clo\u200dse it", HIDDEN),
        ("Мы за\u200cкрываем", HIDDEN),
        ("We \u200bclose it", HIDDEN),
        ("We\U000e0041 close it", HIDDEN),
    ],
)
def test_words_that_were_tampered_with_are_told_of(text: str, problem: str) -> None:
    assert tampering(text) == (problem,)


@pytest.mark.parametrize(
    "text",
    [
        "We close it “today”, — 5 %",
        "می\u200cخواهم",
        "क्\u200dष",
        "the 🧑\u200d🚒 came",
        "قال \u2067نعم\u2069 \u200fو",
        "Мы за\xadкрываем",
    ],
)
def test_honest_words_are_not(text: str) -> None:
    assert tampering(text) == ()


def test_a_reader_is_told_beside_the_quotation() -> None:
    text = "“We \u202ella\u202c close it today,” said Anna Berg, the mayor of Norvik.\n"
    report = summarize(text, Settings(engine="offline"))
    assert report.quotes[0].problems == (TURNED,)
    for form in ("markdown", "text", "html"):
        assert TURNED in rendered(report, form)
