from pathlib import Path

import pytest

from summarize.passages import abbreviations
from summarize.passages.abbreviations import lexicon

FILES = sorted(Path(abbreviations.__file__).parent.glob("*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_line_has_a_key_that_means_something(path: Path) -> None:
    keys = {"title", "place", "number", "inside", "name", "opener", "say", "suffix"}
    for line in path.read_text("utf-8").splitlines():
        assert line.startswith("#") or line.partition(": ")[0] in keys | {"also", "ordinals"}, line


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_words_are_listed_without_their_last_stop(path: Path) -> None:
    for line in path.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            assert not [word for word in line.split()[1:] if word.endswith(".")], line


def test_a_word_counts_with_a_capital_and_in_capitals() -> None:
    assert {"Mr", "MR"} <= lexicon("en").title
    assert "SEN" in lexicon("en").title
    assert "sen" not in lexicon("en").title


def test_a_language_takes_over_the_lists_that_it_names() -> None:
    assert lexicon("ru").inside < lexicon("kk").inside


def test_an_unknown_language_gets_the_commonest_lists_together() -> None:
    assert lexicon("xx") == lexicon(None)
    assert lexicon("en").title <= lexicon(None).title
