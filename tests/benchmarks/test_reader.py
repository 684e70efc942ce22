"""What a reader sees on real articles does not get worse; see `tests.benchmarks.reader`."""

import pytest

from summarize.quotations.rulebook import RULES
from tests.benchmarks.reader import FOLDER, articles, measured, rules
from tests.quotations.impossible import impossible

_TELLING = 30  # names


@pytest.mark.skipif(not FOLDER.is_dir(), reason="needs the annotated articles")
@pytest.mark.timeout(900)
def test_what_a_reader_sees_keeps_its_figures() -> None:
    counts, _ = measured(shipped=False, errors=[])
    seen = counts["all"]
    judged = sum(seen[f"n_{verdict}"] for verdict in ("right", "form", "size", "wrong", "none"))
    printed = judged - seen["n_none"] + seen["named_junk"]
    wrong = seen["n_wrong"] + seen["n_size"] + 0.5 * seen["n_form"] + seen["named_junk"]
    sure = sum(seen[f"sure_{verdict}"] for verdict in ("right", "form", "size", "wrong", "junk"))
    sure_wrong = sure - seen["sure_right"] - 0.5 * seen["sure_form"]

    assert seen["n_right"] / judged >= 0.73
    assert wrong / printed <= 0.11
    assert seen["sure_right"] / judged >= 0.46
    assert sure_wrong / sure <= 0.04
    assert seen["junk"] / seen["shown"] <= 0.045
    assert seen["found"] / seen["speech"] >= 0.82
    assert seen["claims_right"] / seen["claims"] >= 0.74
    assert seen["gold_claims_hit"] / seen["gold_claims"] >= 0.45
    assert seen["roles_right"] / seen["roles"] >= 0.96


@pytest.mark.skipif(not FOLDER.is_dir(), reason="needs the annotated articles")
def test_the_rulebook_says_how_often_a_rule_is_right() -> None:
    for name, (right, given) in rules().items():
        if given >= _TELLING:
            assert right / given == pytest.approx(RULES[name].right / RULES[name].given, abs=0.1)


@pytest.mark.skipif(not FOLDER.is_dir(), reason="needs the annotated articles")
def test_no_printed_speaker_is_what_no_speaker_can_be() -> None:
    found = {article["id"]: list(impossible(article["text"])) for article in articles()}
    assert {name: flaws for name, flaws in found.items() if flaws} == {}
