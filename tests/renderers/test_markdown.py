import re
from dataclasses import replace
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

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
        ("![x](https://evil.example/p.png)", r"!\[x\](https\://evil.example/p.png)"),
        ("https://daily.example/a_b?c&d", r"https\://daily.example/a_b?c\&d"),
        ("www.daily.example/~a", r"www\.daily.example/\~a"),
        ("https://github.com/a/b/issues/1", r"https\://github.com/a/b/issues/1"),
        ("@ada, ж@ada, a@b.example, @ 5", "@<!-- -->ada, ж@<!-- -->ada, a@b.example, @ 5"),
        (
            "#12, a/b#12, GH-12, AGH-12",
            "#<!-- -->12, a/b#<!-- -->12, GH-<!-- -->12, AGH-<!-- -->12",
        ),
        (":no_entry: at 10:30:45", ":<!-- -->no_entry: at 10:30:45"),
        ("%%a%% 5 % of 5%", r"\%\%a\%\% 5 % of 5%"),
        ("==a== 1 = 1", r"\=\=a\=\= 1 = 1"),
        ("$a$ and $5, $6.50", r"\$a\$ and $5, $6.50"),
        ("#tag, No. # 5, C#, ##tag", r"\#tag, No. # 5, C#, #\#tag"),
        ("the end ^abc", r"the end \^abc"),
        ("{{ a }} {% b %} {c}", r"\{\{ a }} \{\% b %} {c}"),
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("# not a heading", r"\# not a heading"),
        ("1. not a list", r"1\. not a list"),
        ("words\n# no heading\n1. no list", "words\n\\# no heading\n1\\. no list"),
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


WORDS = (
    *(
        "%%hidden%%",
        "$x$",
        "$$x$$",
        "==marked==",
        "@name",
        "#tag",
        "#12",
        "GH-12",
        ":smile:",
        "^end",
        "[^1]",
        "{{ x }}",
    ),
    *(
        "https://daily.example/a_b_c?d&e~f",
        "www.daily.example/_a_",
        "a_b@daily.example",
        "[[page]]",
    ),
    *(
        "~~gone~~",
        "*a*",
        "__b__",
        "`c`",
        "<b>",
        "&lt;",
        "$5 or $6",
        "\\$",
        "- [x] done",
        "5 %",
        "!",
    ),
)


def test_the_address_of_an_article_stays_one_that_readers_can_follow() -> None:
    told = replace(REPORT.source, name="https://daily.example/a", url="https://daily.example/a")
    assert " · https://daily.example/a · " in markdown.render(replace(REPORT, source=told))
    marked = replace(told, url="https://daily.example/==a==")
    assert r"https\://daily.example/\=\=a\=\= · " in markdown.render(replace(REPORT, source=marked))


@given(st.lists(st.sampled_from([*WORDS, "said", "he"]), min_size=1, max_size=8).map(" ".join))
def test_words_say_on_a_page_what_they_said_in_the_article(words: str) -> None:
    page = (
        MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown.escape(words))
    )
    assert unescape(re.sub("<.*?>", "", page)).strip() == words
    assert not re.search("<(?!/?p>|!-- -->)", page)
    # What GitHub looks for between the tags of a page, to notify people, link numbers and draw emoji.
    for text in map(unescape, re.split("<.*?>", page)):
        assert not re.search(r"(?<![A-Za-z0-9])@[A-Za-z0-9]|#\d|\bGH-\d|:[a-z]+:", text)


@pytest.mark.parametrize(
    "markup",
    [
        r"(?<!\\)%%",  # a comment of Obsidian
        r"(?<!\\)==",  # a highlight
        r"(?<!\\)\$[^$]*[^\\\s]\$(?!\d)",  # mathematics
        r"(?<![\w\\#])#\w",  # a tag
        r"(?<!\\)\^\w+$",  # a block's name
        r"(?<!\\)\{[{%]",  # a place that a site generator fills in
        r"https?://|www\.",  # a link of GitHub
    ],
)
@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join))
def test_nothing_is_left_that_other_readers_take_for_markup(markup: str, words: str) -> None:
    assert not re.search(markup, markdown.escape(words))
