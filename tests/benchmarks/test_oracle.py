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


def figures(wrong: float) -> dict[str, float]:
    """The figures of the scorer's last line by name; `sure` is the share of wrong sure names."""
    found = _FIGURES.search(scored(GOLD, wrong, ["--brief"], None, None))
    assert found is not None
    return {name: float(value) for name, value in found.groupdict().items()}


@needs_data
def test_a_right_model_makes_right_reports() -> None:
    told = figures(0.0)
    assert told["right"] >= 92
    assert told["WRONG"] <= 3
    assert told["sure"] <= 1
    assert told["junk"] <= 2
    assert told["precision"] >= 90


@needs_data
def test_what_a_model_gets_wrong_is_seldom_printed_as_sure() -> None:
    assert figures(0.1)["sure"] <= 2
