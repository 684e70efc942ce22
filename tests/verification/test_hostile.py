from collections import Counter
from random import Random

import pytest

from summarize.engines.draft import Task
from summarize.names import same_person
from summarize.report import Report
from summarize.verification import verify
from tests.verification.hostile import ENGLISH, RUSSIAN, Answer, Case, hostile_answer
from tests.verification.remembered import judgements_remembered

ANSWERS = 1_500  # for each article; more of them are tried by `python -m tests.fuzz`
UNCHECKED = 0.25  # of the lies; the rest is called wrong, or doubted for what could not be found
DOUBTED = ("could not be found", "seems to have", "may leave out")


def try_answer(case: Case, random: Random, seen: Counter[str]) -> None:
    """No lie of one answer gets through; `seen` counts what they are called."""
    answer = hostile_answer(case, random)
    _check(case, answer, verify(case.analysis, answer.draft, Task()), seen)


def _check(case: Case, answer: Answer, report: Report, seen: Counter[str]) -> None:
    _check_quotes(case, report)
    for sentence in report.summary.sentences:
        if sentence.text in answer.false_sentences:
            is_named = any(words in told for words in DOUBTED for told in sentence.problems)
            seen["doubted" if is_named else sentence.status] += 1
            assert sentence.status != "supported", sentence
    for claim in report.claims[len(case.analysis.claims) :]:
        assert claim.speaker is None or _is_known(case, claim.speaker.name), claim
    for item in report.translations:
        if item.translation in answer.false_translations:
            seen[item.status] += 1
            assert item.status != "verified", item


def _check_quotes(case: Case, report: Report) -> None:
    assert [(quote.start, quote.end) for quote in report.quotes] == [
        (quote.start, quote.end) for quote in case.analysis.quotes
    ]
    for quote, speaker in zip(report.quotes, case.speakers, strict=True):
        assert report.text[quote.start : quote.end] == quote.text
        assert quote.translation is None, quote
        assert quote.via is None, quote
        if quote.speaker is not None:
            assert _is_known(case, quote.speaker.name), quote
            assert quote.speaker.role is None, quote
        if quote.status == "verified":
            assert quote.speaker is not None
            assert speaker is not None
            assert same_person(quote.speaker.name, speaker), quote


def _is_known(case: Case, name: str) -> bool:
    return any(speaker is not None and same_person(name, speaker) for speaker in case.speakers)


@pytest.mark.parametrize("case", [ENGLISH, RUSSIAN], ids=["english", "russian"])
def test_no_lie_of_three_thousand_hostile_answers_gets_through(case: Case) -> None:
    random = Random(20221122)
    seen: Counter[str] = Counter()
    with judgements_remembered():
        for _ in range(ANSWERS):
            try_answer(case, random, seen)
    # Unchecked, all about the Russian article, are invented words in quotation marks that may be a
    # translation of what was said, names that Russian may call something else, and numbers in words
    # that may be told in other words. None of them is shown as supported.
    assert seen["unchecked"] <= UNCHECKED * sum(seen.values())


@pytest.mark.parametrize("case", [ENGLISH, RUSSIAN], ids=["english", "russian"])
def test_what_is_true_is_not_taken_for_a_lie(case: Case) -> None:
    random = Random(1)
    seen = 0
    true = {text for text, _ in case.true}
    with judgements_remembered():
        answers = [hostile_answer(case, random) for _ in range(300)]
        reports = [verify(case.analysis, answer.draft, Task()) for answer in answers]
    for answer, report in zip(answers, reports, strict=True):
        for drafted, sentence in zip(answer.draft.sentences, report.summary.sentences, strict=True):
            if sentence.text in true and drafted.cites:
                seen += 1
                assert sentence.status == "supported", sentence
    assert seen > 30
