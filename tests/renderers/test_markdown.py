import re

import pytest

from summarize.renderers import markdown
from tests.renderers.reports import REPORT, hostile


def test_a_report_reads_from_title_to_engine() -> None:
    text = markdown.render(REPORT)
    order = (
        "# Мост открыт",
        "Russian 94%",
        "## Summary",
        "The bridge is open. [1]",
        "## Quoted claims",
        "**Азамат Бейшенов**, заместитель министра, via Ала-Тоо Пресс",
        "> “Мы сдержали слово”",
        "## Reported claims",
        "## Passages in other languages",
        "## Passages cited",
        "## Warnings",
        "Made by test-model",
    )
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    assert text.endswith("$0.0021*\n")


def test_what_failed_is_marked_where_it_stands() -> None:
    line = next(line for line in markdown.render(REPORT).splitlines() if "999 million" in line)
    assert "⚠ unsupported: 999 is not in the article" in line


def test_a_translation_is_labelled_and_not_in_quotation_marks() -> None:
    text = markdown.render(REPORT)
    assert "> Translated from Russian: We kept our word" in text
    assert "“We kept our word”" not in text


def test_a_split_quotation_is_one_block_quotation_under_one_name() -> None:
    text = markdown.render(REPORT)
    assert text.count("**Азамат Бейшенов**, заместитель министра, via") == 1
    quoted = re.search(r"(?:^>.*\n)+", text, re.MULTILINE)
    assert quoted is not None
    assert "Мы сдержали слово" in quoted[0]
    assert "Это было нелегко" in quoted[0]


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("![x](https://evil.example/p.png)", r"!\[x\](https://evil.example/p.png)"),
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("# not a heading", r"\# not a heading"),
        ("1. not a list", r"1\. not a list"),
        ("- not a list", r"\- not a list"),
        ("*no* _emphasis_ `no code`", r"\*no\* \_emphasis\_ \`no code\`"),
        ("snake_case stays", "snake_case stays"),
        ("a&lt;b", r"a\&lt;b"),
        ("Plain words, 3.5 – 4 %.", "Plain words, 3.5 – 4 %."),
    ],
)
def test_markup_in_words_from_outside_stays_text(words: str, written: str) -> None:
    assert markdown.escape(words) == written


def test_hostile_words_make_no_structure_of_their_own() -> None:
    text = markdown.render(hostile("x\n# Verified\n![a](http://e.example/b)\x1b[2J <b>"))
    assert not re.search(r"^# Verified", text, re.MULTILINE)
    assert "![a]" not in text
    assert "\x1b" not in text
    assert not re.search(r"(?<!\\)<b", text)
