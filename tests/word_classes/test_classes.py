"""What word forms can be, by the tables that ship and by tables made here."""

import gzip
from pathlib import Path

import pytest

from summarize.word_classes import WordClass, classes_of, word_classes
from summarize.word_classes.classes import unpack_classes
from summarize.word_classes.make_tables import table


@pytest.mark.parametrize(
    ("language", "form", "expected"),
    [
        ("en", "moved", WordClass.MOSTLY_FINITE),
        ("en", "quickly", WordClass.MOSTLY_ADVERB),
        ("en", "Washington", WordClass.MOSTLY_NAME),
        ("de", "Eskalation", WordClass.MOSTLY_NOUN),
        ("de", "sagte", WordClass.MOSTLY_FINITE),
        ("ru", "заявил", WordClass.MOSTLY_FINITE),
        ("ru", "деятельности", WordClass.MOSTLY_NOUN | WordClass.OBLIQUE),
        ("kk", "айтты", WordClass.MOSTLY_FINITE),
        ("ky", "билдирди", WordClass.MOSTLY_FINITE),
        ("uz", "Toshkent", WordClass.MOSTLY_NAME),
        ("tr", "yaptı", WordClass.MOSTLY_FINITE),
        ("es", "ministro", WordClass.MOSTLY_NOUN | WordClass.MASCULINE),
    ],
)
def test_a_common_form_has_its_class(language: str, form: str, expected: int) -> None:
    assert classes_of(form, language) & expected == expected


def test_a_form_that_is_not_listed_is_judged_by_its_ending() -> None:
    unheard = classes_of("unflabbergastedly", "en")

    assert unheard & WordClass.MOSTLY_ADVERB
    assert unheard & WordClass.GUESSED
    assert not classes_of("quickly", "en") & WordClass.NAME


def test_a_language_without_a_table_knows_nothing() -> None:
    assert not word_classes("tlh").forms
    assert classes_of("qapla", "tlh") == 0


def test_short_forms_are_not_guessed() -> None:
    assert classes_of("zly", "en") == 0


def test_a_table_holds_what_was_counted(tmp_path: Path) -> None:
    rows = ["form\tupos\tcount\tCase\tNumber\tGender\tPerson\tVerbForm"]
    rows += [f"stem{place}glib\tADV\t1\t\t\t\t\t" for place in range(9)]
    rows += ["brinly\tNOUN\t8\tGen\tPlur\tFem\t\t", "Brinly\tPROPN\t2\tGen\tPlur\tFem\t\t"]
    path = tmp_path / "xx.tsv.gz"
    path.write_bytes(gzip.compress("\n".join(rows).encode()))

    made = unpack_classes(table(path))

    adverb = WordClass.ADVERB | WordClass.MOSTLY_ADVERB | WordClass.GUESSED
    assert made.endings.bits["ib"] == adverb
    assert not made.forms.get("stem1glib")
    assert made.of("stem1glib") == adverb
    assert made.of("brinly") == (
        WordClass.NAME
        | WordClass.NOUN
        | WordClass.MOSTLY_NOUN
        | WordClass.OBLIQUE
        | WordClass.PLURAL
        | WordClass.FEMININE
    )
