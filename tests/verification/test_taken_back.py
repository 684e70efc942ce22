"""Claims that the article itself takes back, and words that came in two pieces."""

import pytest

from summarize.analysis import analyse
from summarize.article import Article
from summarize.engines.draft import Draft, DraftSentence, Task
from summarize.engines.offline import OfflineEngine
from summarize.report import Report
from summarize.verification import verify


def report_of(text: str) -> Report:
    analysis = analyse(Article.from_text(text))
    task = Task(to=analysis.language)
    return verify(analysis, OfflineEngine().draft(analysis, task), task)


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("Mayor Ada Lind said that the bridge would open in May.", "This was wrong."),
        (
            "Mayor Ada Lind said that the bridge would open in May.",
            "The statement was later withdrawn.",
        ),
        ("Мэр Анна Лунд заявила, что мост откроют в мае.", "Позже это оказалось неправдой."),
        ("Bürgermeisterin Anna Lund sagte, dass die Brücke im Mai öffnet.", "Das war falsch."),
    ],
)
def test_a_claim_that_is_taken_back_at_once_is_not_listed_as_said(said: str, back: str) -> None:
    assert report_of(said).claims
    report = report_of(f"{said} {back}")
    assert report.claims == ()
    assert any("takes it back" in warning for warning in report.warnings)


@pytest.mark.parametrize(
    "after",
    [
        "“This is wrong,” said engineer Tom Berg.",
        "Engineer Tom Berg said that this was wrong.",
        "The works began last year.",
        "Nobody knows whether this is wrong.",
    ],
)
def test_who_disagrees_takes_nothing_back(after: str) -> None:
    report = report_of(f"Mayor Ada Lind said that the bridge would open in May. {after}")
    assert any("the bridge would open in May" in claim.text for claim in report.claims)


def test_a_word_in_two_pieces_leaves_a_sentence_unchecked() -> None:
    text = "Reuters said on Monday that the Karatau plant had closed after a blast."
    analysis = analyse(Article.from_text(text))

    def status(sentence: str) -> str:
        drafted = Draft(
            language="en",
            sentences=(DraftSentence(sentence, ()),),
            attributions=(),
            claims=(),
            translations=(),
            engine=OfflineEngine().draft(analysis, Task()).engine,
        )
        return verify(analysis, drafted, Task()).summary.sentences[0].status

    assert status("Reuters said that the Karatau plant had closed.") == "supported"
    assert status("R euters said that the Karatau plant had closed.") == "unchecked"
    assert status("Reuters said that the Karatau plant had clo sed.") == "unchecked"
