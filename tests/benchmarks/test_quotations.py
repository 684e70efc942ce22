import pytest

from tests.benchmarks.quotations import DATA, measure


@pytest.mark.skipif(not DATA.exists(), reason="needs the development data")
@pytest.mark.parametrize(
    ("name", "exact", "speaker", "end_to_end"),
    [
        ("polnear", 96, 93, 90),
        ("wikinews-de", 87, 76, 65),
        ("adaq-ru", 93, 78, 72),
        ("adaq-cs", 97, 86, 85),
    ],
)
def test_the_development_sets_keep_their_figures(
    name: str, exact: float, speaker: float, end_to_end: float
) -> None:
    row = measure(name)
    assert row.exact is not None
    assert row.exact >= exact
    assert row.speaker is not None
    assert row.speaker >= speaker
    assert row.end_to_end is not None
    assert row.end_to_end >= end_to_end
