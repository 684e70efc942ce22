"""Figures of real articles differ only where they were changed; see `tests.benchmarks.figures`."""

from itertools import islice

import pytest

from tests.benchmarks.figures import FOLDER, measured, pairs

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="needs the articles")


def test_what_editors_retold_differs_only_where_a_figure_was_changed() -> None:
    figures = measured(islice(pairs(), 120))
    assert figures.wrong["retold"] == 0
    assert figures.found["retold"] >= 6
