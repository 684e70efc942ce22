"""A word typed on two keyboards is never met: no word of the tables mixes Latin and Cyrillic letters."""

import re
from pathlib import Path

import pytest

import summarize

PACKAGE = Path(summarize.__file__).parent
TABLES = sorted(
    path.relative_to(PACKAGE)
    for folder in ("lexicon/languages", "declension")
    for path in (PACKAGE / folder).rglob("*.py")
    # These have letters and endings of both in a row.
    if path.stem not in {"told_by_endings", "paradigms", "base_names"}
)
_WORD = re.compile(r"[^\W\d_]+")
_LATIN, _CYRILLIC = re.compile(r"[A-Za-zÀ-ɏ]"), re.compile(r"[\u0400-\u04ff]")


def mixed(text: str) -> list[str]:
    words = _WORD.findall(text)
    return [word for word in words if _LATIN.search(word) and _CYRILLIC.search(word)]


@pytest.mark.parametrize("table", TABLES, ids=str)
def test_no_word_mixes_two_scripts(table: Path) -> None:
    assert mixed((PACKAGE / table).read_text("utf-8")) == []


def test_a_word_of_two_scripts_is_seen() -> None:
    assert mixed("инcтитут институт institut") == ["инcтитут"]
