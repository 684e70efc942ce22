import base64
import hashlib
import re
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from summarize.renderers import html
from summarize.report import Attribution
from tests.renderers.reports import REPORT, TEXT, hostile, span_of


class Page(HTMLParser):
    """What a browser would build: elements with attributes, and the text inside some of them."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, str] = {}
        self._inside: list[str] = []
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in ("meta", "link", "br"):
            self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._inside.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in self._inside:
            self.texts[tag] = self.texts.get(tag, "") + data


def test_the_page_names_everything_a_reader_needs() -> None:
    page = html.render(REPORT, datetime(2026, 3, 5, 6, 7, tzinfo=UTC))
    for words in (
        "Мост открыт",
        "Наргиза Осмонова",
        "The bridge is open.",
        "We kept our word",
        "999 is not in the article",
        "ab" * 32,
        "cd" * 32,
        "2026-03-05T06:07:00+00:00",
        "Made by test-model",
    ):
        assert words in page


def article_of(source: str) -> Page:
    body = re.search(r'<div class="article".*?</section>', source, re.DOTALL)
    assert body is not None
    return Page(body[0].removesuffix("</section>").rstrip())


def test_the_article_is_all_there_with_its_quotations_marked() -> None:
    page = article_of(html.render(replace(REPORT, translations=())))
    assert page.texts["p"] == TEXT.replace("\n", "")
    assert page.texts["mark"] == "Мы сдержали словоЭто было нелегкоработы стоили 412 млн сомов"


def test_highlights_carry_the_number_of_their_speaker_and_what_failed() -> None:
    doubted = replace(
        REPORT,
        quotes=(REPORT.quotes[0], replace(REPORT.quotes[1], speaker=None, status="unverified")),
        claims=(replace(REPORT.claims[0], speaker=Attribution("Ministry"), status="unsupported"),),
    )
    marks = [a for tag, a in article_of(html.render(doubted)).elements if tag == "mark"]
    assert [(a["data-label"], a["title"]) for a in marks] == [
        ("1", "Азамат Бейшенов · Quoted (verified)"),
        ("? unverified", "Speaker unknown · Quoted (unverified)"),
        ("2 unsupported", "Ministry · reported (unsupported)"),
    ]


def test_translations_stand_beside_the_paragraph_that_they_translate() -> None:
    page = html.render(REPORT)
    row = re.search(r'<div class="row pair">(.*?)<div class="row', page, re.DOTALL)
    assert row is not None
    assert "Мост открыт." in row[1]
    assert "The bridge is open." in row[1]
    assert "Translated from Russian" in row[1]


def test_furniture_is_set_apart_from_the_story() -> None:
    set_aside = replace(REPORT, furniture=(span_of("Sign in"),))
    rows = re.findall(r'<div class="row(.*?)">\s*<p dir="auto">(.*?)</p>', html.render(set_aside))
    assert [(classes, text) for classes, text in rows if "furniture" in classes] == [
        (" furniture", "Sign in")
    ]


def test_the_page_says_first_how_far_it_can_be_trusted() -> None:
    checks = re.search(r'<p class="checks">(.*?)</p>', html.render(REPORT), re.DOTALL)
    assert checks is not None
    assert " ".join(re.sub("<.*?>", "", checks[1]).split()) == (
        "Checked against the article: ⚠ summary sentences: 1 of 2 not confirmed;"
        " quotations: 2 of 2 confirmed; reported claims: 1 of 1 confirmed;"
        " translated passages: 1 of 1 confirmed"
    )


def test_every_link_within_the_page_leads_somewhere() -> None:
    page = Page(html.render(REPORT))
    anchors = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(anchors) == len(set(anchors))
    links = [
        a["href"] for tag, a in page.elements if tag == "a" and (a["href"] or "").startswith("#")
    ]
    assert len(links) == 4  # two quotations, a sentence's passage, a claim's
    assert {(link or "")[1:] for link in links} <= set(anchors)


def test_a_sentence_shows_what_it_cites_to_pointer_and_keyboard() -> None:
    page = Page(html.render(REPORT))
    cited = [a for _, a in page.elements if a.get("class") == "cited"]
    tips = {a.get("id") for tag, a in page.elements if a.get("role") == "tooltip"}
    assert cited
    assert all(a["tabindex"] == "0" and a["aria-describedby"] in tips for a in cited)


def test_the_policy_allows_the_style_sheet_and_nothing_else() -> None:
    source = html.render(REPORT)
    style = re.search(r"<style>(.*?)</style>", source, re.DOTALL)
    (policy,) = (
        a["content"]
        for _, a in Page(source).elements
        if a.get("http-equiv") == "Content-Security-Policy"
    )
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )


@pytest.mark.parametrize(
    "words",
    [
        '<script>alert(1)</script>"><img src=x onerror=alert(1)>',
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "{{ 7 * 7 }}{% raw %}",
        "a\x1b]8;;http://e.example\x07b\u202ec\u200bd",
        "http://e.example/\ud800\u202e",
    ],
)
def test_hostile_words_stay_words(words: str) -> None:
    source = html.render(hostile(words))
    page = Page(source)
    assert {tag for tag, _ in page.elements} <= {
        "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section",
        "h1", "h2", "h3", "p", "a", "span", "small", "strong", "em", "div", "article", "blockquote",
        "aside", "mark", "ul", "li", "dl", "dt", "dd", "code", "time",
    }  # fmt: skip
    assert not [name for _, a in page.elements for name in a if name.startswith("on")]
    links = [a.get("href") or "" for tag, a in page.elements if tag == "a"]
    assert all(link.startswith("#") for link in links)
    assert not [c for c in source if (c < " " and c != "\n") or c in "\u202e\u200b\ud800"]


def test_right_to_left_text_takes_its_own_direction() -> None:
    page = Page(html.render(hostile("خبر عاجل")))
    shown = [(tag, a) for tag, a in page.elements if tag in ("h1", "blockquote", "mark", "td")]
    assert {"h1", "blockquote"} <= {tag for tag, _ in shown}
    assert all(a.get("dir") == "auto" for tag, a in shown if tag in ("h1", "blockquote"))


def test_a_claim_runs_as_its_own_words_do_and_not_as_the_label_before_it() -> None:
    claim = replace(REPORT.claims[0], polarity="denied", text="الميناء لم يغلق")
    page = html.render(replace(REPORT, claims=(claim,)))
    line = next(line for line in re.findall(r'<li dir="auto">.*?</li>', page) if claim.text in line)
    # What has a direction of its own is not asked for the line's (HTML, 3.2.6.4).
    deciding = re.sub(r"<(\w+)[^>]* dir=[^>]*>.*?</\1>", "", line.removeprefix('<li dir="auto">'))
    assert re.sub(r"<[^>]*>", "", deciding).split()[0] == "الميناء"
