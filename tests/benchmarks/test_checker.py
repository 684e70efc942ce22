"""The checks do not get worse on texts that nobody read; see `tests.benchmarks.checker`."""

import pytest

from summarize.verification.make_weights import JudgedText, fit_all
from tests.benchmarks.checker import (
    FOLDER,
    UNREAD,
    Figures,
    Row,
    Weights,
    measured,
    rows,
    shipped,
    taught,
    unseeing,
)

DRIFT = 0.3
"""How far a weight may be from that of a new fit before `make_weights` must be run again."""


@pytest.fixture(scope="module")
def known() -> list[JudgedText]:
    if not FOLDER.is_dir():
        pytest.skip("needs the texts")
    return taught()


@pytest.fixture(scope="module")
def weights(known: list[JudgedText]) -> Weights:
    return unseeing(known, UNREAD)


@pytest.fixture(scope="module")
def checked(known: list[JudgedText]) -> list[Row]:
    return rows({UNREAD})


@pytest.mark.timeout(900)
def test_sentences_of_the_unread_third_keep_their_figures(
    checked: list[Row], weights: Weights
) -> None:
    found = measured(checked, "summary", weights)
    assert _false(found) <= 4
    assert found.share(right=True, verdict="unchecked") <= 13
    assert found.share(right=False, verdict="passed") <= 24
    assert found.area >= 0.85


@pytest.mark.timeout(900)
def test_translations_of_the_unread_third_keep_their_figures(
    checked: list[Row], weights: Weights
) -> None:
    found = measured(checked, "translation", weights)
    assert _false(found) <= 6
    assert found.share(right=True, verdict="unchecked") <= 9
    assert found.share(right=False, verdict="passed") <= 34
    assert found.area >= 0.82


@pytest.mark.timeout(900)
def test_the_weights_that_ship_are_those_that_make_weights_makes(known: list[JudgedText]) -> None:
    made, ours = fit_all(known), shipped()
    assert {kind: set(each) for kind, each in made.items()} == {
        kind: set(each) for kind, each in ours.items()
    }
    for kind, each in made.items():
        assert ours[kind] == pytest.approx(each, abs=DRIFT), kind


def _false(found: Figures) -> float:
    return found.share(right=True, verdict="flagged")
