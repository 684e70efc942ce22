"""The weights of the score can be made again: our own pairs are whole, and the fit is the same."""

from collections import defaultdict

from summarize.verification.make_weights import OWN, JudgedText, fit, fit_all, own_examples


def test_each_of_our_own_translations_has_a_right_one_and_wrong_twins() -> None:
    verdicts: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for line in OWN.read_text("utf-8").splitlines():
        language, to, verdict, original, _ = line.split("\t")
        verdicts[language, to, original].append(verdict)
    for pair, found in verdicts.items():
        assert found.count("right") == 1, pair
        assert len(found) > 1, pair


def test_our_own_translations_alone_teach_what_speaks_against_one() -> None:
    weights = fit_all(own_examples())
    assert weights["translation"]["flagged"] < 0
    assert weights["same"] == {"bias": 0.0}


def test_a_weight_keeps_the_sign_of_its_meaning() -> None:
    against = [
        JudgedText("same", {"article": 1.0}, right=False),
        JudgedText("same", {}, right=True),
    ]
    assert fit(against)["article"] >= 0


def test_an_example_counts_by_its_weight() -> None:
    sure = JudgedText("foreign", {"held": 1.0}, right=True)
    doubted = JudgedText("foreign", {"held": 1.0}, right=False, weight=0.2)
    none = [JudgedText("foreign", {}, right=True), JudgedText("foreign", {}, right=False)]
    assert fit([sure, doubted, *none])["held"] >= 0
    assert fit([sure, sure, *none]) != fit([sure, doubted, *none])
    assert fit([sure, doubted, *none]) == fit([sure, doubted, *none])
