"""`people.toml`: what somebody who knows better says of a folder's people."""

from pathlib import Path

import pytest

from summarize.across.corrections import read_corrections, read_spellings
from summarize.errors import ConfigurationError
from summarize.settings import CORRECTIONS

TOLD = """
[[person]]
name = "Aigul Sadykova"
same = ["А. Садыкова", "Садыкова"]
not_same = ["Садыков"]
spelt = { ru = "Айгуль Садыкова", en = "Aigul Sadykova" }

[[person]]
name = "Nurlan Beishenov"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / CORRECTIONS
    path.write_text(TOLD, "utf-8")
    return path


def test_a_spelling_is_one_of_the_names(path: Path) -> None:
    told, digest = read_corrections(path.parent)
    assert told.one("Айгуль Садыкова") == "Aigul Sadykova"
    assert told.parted(["Айгуль Садыкова"], ["Садыков"])
    assert digest


def test_names_are_spelt_as_a_language_has_them(path: Path) -> None:
    assert read_spellings(path, "en") == (
        ("А. Садыкова", "Aigul Sadykova"),
        ("Садыкова", "Sadykova"),
        ("Айгуль Садыкова", "Aigul Sadykova"),
    )
    assert read_spellings(path, "kk") == ()


@pytest.mark.parametrize("spelt", ['"Айгуль"', "{ ru = 3 }", '{ ru = "" }', '["Айгуль"]'])
def test_a_spelling_that_is_none_is_refused(path: Path, spelt: str) -> None:
    path.write_text(f'[[person]]\nname = "Aigul"\nspelt = {spelt}\n', "utf-8")
    for read in (lambda: read_corrections(path.parent), lambda: read_spellings(path, "ru")):
        with pytest.raises(ConfigurationError, match="spelt"):
            read()
