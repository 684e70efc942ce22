"""What is found across articles does not get worse; see `tests.benchmarks.across`."""

import pytest

from tests.benchmarks.across import FOLDER, Benchmark, figures

pytestmark = [
    pytest.mark.skipif(not FOLDER.is_dir(), reason="needs the annotated articles"),
    # The scorer leaves the files that it reads to the collector of rubbish.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(scope="module")
def benchmark() -> Benchmark:
    return Benchmark()


def test_quotations_are_traced(benchmark: Benchmark) -> None:
    found = figures(benchmark.traced())
    assert found["pairs, one language P"] >= 92
    assert found["versions"] >= 88
    assert found["look-alikes"] <= 7


def test_translations_are_told_by_names_and_figures(benchmark: Benchmark) -> None:
    found = figures(benchmark.translated())
    assert found["pairs, across languages P"] >= 96
    assert found["pairs, across languages R"] >= 83


def test_people_are_told_apart(benchmark: Benchmark) -> None:
    found = figures(benchmark.people())
    assert found["B-cubed F1"] >= 97
    assert found["B-cubed, F1"] >= 94  # of surnames that several have


def test_names_of_central_asia_are_one_in_all_scripts(benchmark: Benchmark) -> None:
    found = figures(benchmark.names())
    assert found["B-cubed, persons F1"] >= 96
    assert found["B-cubed, bodies F1"] >= 98


def test_kinds_of_difference_follow_their_definitions(benchmark: Benchmark) -> None:
    assert figures(benchmark.edits())["all"] >= 99.5


def test_stories_are_joined_with_care(benchmark: Benchmark) -> None:
    found = figures(benchmark.stories("polnear"))
    assert found["unlike"] == 0
    assert found["stories"] >= 8


@pytest.mark.timeout(900)
def test_our_own_quotations_and_mentions(benchmark: Benchmark) -> None:
    quotations, people = map(figures, benchmark.own("polnear"))
    assert quotations["pairs, one language P"] >= 92
    assert quotations["versions"] >= 86
    assert people["B-cubed F1"] >= 88


@pytest.mark.timeout(900)
def test_our_own_quotations_in_translation(benchmark: Benchmark) -> None:
    found = figures(benchmark.own("ntrex")[0])
    assert found["pairs, across languages P"] >= 96
    assert found["pairs, across languages R"] >= 69
