"""The names of months and days, told without the lexicons that list them."""

import subprocess
import sys

import pytest

from summarize.lexicon import languages_with_lexicon
from summarize.lexicon.calendars import FILE, calendars
from summarize.lexicon.make_calendars import make_calendars


def test_the_table_is_what_the_lexicons_list() -> None:
    assert FILE.read_text("utf-8") == make_calendars(), (
        "run python -m summarize.lexicon.make_calendars"
    )
    assert calendars().keys() == languages_with_lexicon()


@pytest.mark.parametrize(
    ("language", "word", "month"),
    [
        ("en", "november", 11),
        ("en", "nov", 11),
        ("en", "jun", 6),
        ("en", "ju", None),
        ("en", "monday", None),
        ("en", "novel", None),
        ("ru", "ноября", 11),
        ("uz", "noyabrda", 11),
        ("uz", "ноябрда", 11),
        ("ko", "november", None),
    ],
)
def test_a_month_is_known_by_its_name_or_its_first_letters(
    language: str, word: str, month: int | None
) -> None:
    assert calendars()[language].month(word) == month


def test_days_of_the_week_are_of_a_calendar() -> None:
    assert calendars()["en"].has("monday")
    assert calendars()["kk"].has("дүйсенбі")
    assert not calendars()["en"].has("mondrian")


def test_no_lexicon_is_loaded_to_tell_a_day() -> None:
    asked = """
import sys
from summarize.passages.datelines import names_month_or_weekday
assert names_month_or_weekday("Sonntag") and not names_month_or_weekday("Brücke")
print([name for name in sys.modules if name.startswith("summarize.lexicon.languages.")])
"""
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
