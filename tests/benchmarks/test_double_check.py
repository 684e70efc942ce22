"""Wrong sentences that pass a right second reader."""

from pathlib import Path

import pytest

from tests.benchmarks.double_check import shares

DATA = Path(__file__).parents[3] / "shared" / "data" / "checker"


@pytest.mark.skipif(not DATA.exists(), reason="needs the development data")
def test_at_most_one_wrong_sentence_in_ten_passes_a_right_second_reader() -> None:
    told = shares(DATA)
    assert told["wrong, read again"] <= 10
    assert told["right, read again"] == told["right"]
