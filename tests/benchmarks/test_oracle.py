"""Reports behind a right model, and behind one that is wrong about one speaker in ten."""

import re
from pathlib import Path

import pytest

from tests.benchmarks.oracle import scored

GOLD = Path(__file__).parents[3] / "shared" / "data" / "reader" / "dev"

needs_data = pytest.mark.skipif(not GOLD.exists(), reason="needs the development data")


_FIGURES = re.compile(
    r"\| right +(?P<right>[\d.]+).*?WRONG +(?P<WRONG>[\d.]+) sure: WRONG +(?P<sure>[\d.]+)"
    r".*?junk +(?P<junk>[\d.]+).*?precision +(?P<precision>[\d.]+)"
)


def figures(folder: Path, wrong: float, first: int) -> dict[str, float]:
    """The figures of the scorer's last line by name; `sure` is the share of wrong sure names.

    Of every second article from the `first`, in a folder as the scorer wants it: each test judges
    one half, so that both take the time of one, and neither speaks of all articles.
    """
    (folder / "score.py").symlink_to(GOLD.parent / "score.py")
    half = folder / GOLD.name
    half.mkdir()
    for path in sorted(GOLD.glob("*.json"))[first::2]:
        (half / path.name).symlink_to(path)
    found = _FIGURES.search(scored(half, wrong, ["--brief"], None, None))
    assert found is not None
    return {name: float(value) for name, value in found.groupdict().items()}


@needs_data
def test_a_right_model_makes_right_reports_of_one_half(tmp_path: Path) -> None:
    told = figures(tmp_path, 0.0, first=0)
    assert told["right"] >= 92
    assert told["WRONG"] <= 3
    assert told["sure"] <= 1
    assert told["junk"] <= 2
    assert told["precision"] >= 90


@needs_data
def test_what_a_model_gets_wrong_of_the_other_half_is_seldom_printed_as_sure(
    tmp_path: Path,
) -> None:
    assert figures(tmp_path, 0.1, first=1)["sure"] <= 2
