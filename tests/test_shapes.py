"""Whatever shape a text has, twice as much of it takes twice as long: a ratio within one run.

Of processor time, which a busy machine stretches now and then: what grows too fast does so three times.
"""

import pytest

from tests.shapes import SHAPES, growth, is_linear


@pytest.mark.parametrize("shape", SHAPES)
def test_a_report_takes_time_in_proportion_to_its_text(shape: str) -> None:
    measured: list[tuple[float, float]] = []
    while not measured or (len(measured) < 3 and not is_linear(*measured[-1])):
        measured.append(growth(SHAPES[shape], 3_000))
    assert is_linear(*measured[-1]), measured
