"""The checks do not get worse on texts that nobody read; see `tests.benchmarks.checker`."""

import pytest

from tests.benchmarks.checker import FOLDER, UNREAD, Figures, Row, measured, rows


@pytest.fixture(scope="module")
def checked() -> list[Row]:
    if not FOLDER.is_dir():
        pytest.skip("needs the texts")
    return rows()


@pytest.mark.timeout(900)
def test_sentences_of_the_unread_third_keep_their_figures(checked: list[Row]) -> None:
    found = measured(checked, UNREAD, "summary")
    assert _false(found) <= 4
    assert found.share(right=True, verdict="unchecked") <= 13
    assert found.share(right=False, verdict="passed") <= 24
    assert found.area >= 0.85


@pytest.mark.timeout(900)
def test_translations_of_the_unread_third_keep_their_figures(checked: list[Row]) -> None:
    found = measured(checked, UNREAD, "translation")
    assert _false(found) <= 6
    assert found.share(right=True, verdict="unchecked") <= 9
    assert found.share(right=False, verdict="passed") <= 34
    assert found.area >= 0.82


def _false(found: Figures) -> float:
    return found.share(right=True, verdict="flagged")
