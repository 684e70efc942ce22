"""Quality floor of telling old encodings apart, on texts that are not shipped."""

import pytest

from tests.benchmarks.encodings import DATA, cases, measure, own


@pytest.mark.skipif(not DATA.exists(), reason="needs ../shared/data")
@pytest.mark.parametrize(("kind", "floor"), [("sentences", 0.97), ("short", 0.92)])
def test_old_encodings_come_back_as_the_texts_they_were(kind: str, floor: float) -> None:
    share, wrong = measure(own, list(cases(kind, 4)))
    assert share >= floor, wrong
