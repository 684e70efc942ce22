"""Verification with the real finders in front of it, on the articles that the product ships with."""

from pathlib import Path
from random import Random

import pytest

from summarize.analysis import Analysis, analyse
from summarize.article import Article, Span
from summarize.engines.draft import DraftAttribution, DraftSentence, Task
from summarize.engines.offline import OfflineEngine
from summarize.report import Report
from summarize.verification import verify
from tests.verification.hostile import STRANGERS, UNRELATED
from tests.verification.planting import draft, named

BRIDGE = analyse(
    Article.from_text((Path(__file__).parents[1] / "articles/bridge.txt").read_text("utf-8"))
)


def _report(analysis: Analysis, *sentences: tuple[str, str]) -> Report:
    drafted = []
    for text, cited in sentences:
        start = analysis.article.text.index(cited)
        drafted.append(DraftSentence(text, (Span(start, start + len(cited)),)))
    return verify(analysis, draft(drafted), Task())


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        (
            "A bridge washed away by floods in northern Kyrgyzstan reopened on Thursday.",
            "road bridge",
        ),
        (
            "It links 11 villages with a hospital and spares residents an 85-kilometre detour.",
            "140-metre",
        ),
        ("Azamat Beishenov said the work cost 412 million soms.", "412 million"),
        ("Gulnara Sadykova said lorries over 20 tonnes are still turned back.", "Gulnara"),
        ("The ministry did not say when the limit would be lifted.", "did not say"),
        (
            "Six bridges were destroyed this year; five are to be rebuilt by the end of 2027.",
            "six bridges",
        ),
    ],
)
def test_a_faithful_sentence_is_supported(text: str, cited: str) -> None:
    [sentence] = _report(BRIDGE, (text, cited)).summary.sentences
    assert sentence.problems == ()


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        (
            "A bridge washed away by floods in northern Kyrgyzstan reopened on Friday.",
            "road bridge",
        ),
        ("It links 14 villages with a hospital.", "140-metre"),
        ("Azamat Beishenov said the work cost 412 million dollars.", "412 million"),
        ("Gulnara Osmonova said lorries over 20 tonnes are still turned back.", "Gulnara"),
        ("The ministry said when the limit would be lifted.", "did not say"),
    ],
)
def test_a_sentence_with_a_lie_is_unsupported(text: str, cited: str) -> None:
    [sentence] = _report(BRIDGE, (text, cited)).summary.sentences
    assert sentence.status == "unsupported"


def test_a_teaser_under_the_story_supports_nothing() -> None:
    teaser = ("How to insure a house against floods.", "How to insure")
    [sentence] = _report(BRIDGE, teaser).summary.sentences
    assert sentence.status == "unchecked"


def test_the_articles_own_sentences_are_supported() -> None:
    body = [passage for passage in BRIDGE.passages if passage.role == "body"]
    report = _report(BRIDGE, *((passage.text, passage.text) for passage in body))
    assert {sentence.status for sentence in report.summary.sentences} == {"supported"}


def test_strangers_and_swapped_speakers_change_nothing_that_is_verified() -> None:
    honest = verify(BRIDGE, draft(), Task())
    people = sorted({quote.speaker.name for quote in honest.quotes if quote.speaker})
    random = Random(7)
    for _ in range(200):
        answer = draft(
            [DraftSentence(random.choice(UNRELATED), (Span(0, 60),))],
            [
                DraftAttribution(place, named(random.choice([*STRANGERS, *people])))
                for place in range(len(honest.quotes))
            ],
        )
        report = verify(BRIDGE, answer, Task())
        assert [sentence.status for sentence in report.summary.sentences] == ["unsupported"]
        for before, after in zip(honest.quotes, report.quotes, strict=True):
            assert (before.start, before.end, before.text) == (after.start, after.end, after.text)
            if before.status == "verified":
                assert after.speaker == before.speaker or before.speaker in after.candidates
                assert after.status != "verified" or after.speaker == before.speaker
            if after.speaker is not None:
                assert after.speaker.name not in STRANGERS


def test_a_claim_without_a_translation_is_not_a_bad_translation() -> None:
    most = analyse(
        Article.from_text((Path(__file__).parents[1] / "articles/most.txt").read_text("utf-8"))
    )
    report = verify(most, OfflineEngine().draft(most, Task()), Task())
    assert report.claims
    assert [claim.problems for claim in report.claims if claim.problems] == []


def test_the_report_says_which_lines_are_the_sites() -> None:
    furniture = [BRIDGE.article.text[start:end] for start, end in _report(BRIDGE).furniture]
    assert "All news" in furniture
    assert "Авторизуйтесь, пожалуйста" in furniture
