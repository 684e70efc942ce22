"""Whatever shape a text has, twice as much of it takes twice as long: a ratio within one run."""

import pytest

from tests.shapes import MOST_GROWTH, SHAPES, TOO_SHORT, growth


@pytest.mark.parametrize("shape", SHAPES)
def test_a_report_takes_time_in_proportion_to_its_text(shape: str) -> None:
    small, large = growth(SHAPES[shape], 3_000)
    assert large < TOO_SHORT or large < MOST_GROWTH * small
