"""The pages in a real browser: what is shown and when, what is loaded (nothing), who can read it."""

from dataclasses import replace

import pytest

from summarize.article import Span
from summarize.renderers import html
from summarize.renderers.translation import rendered_translation
from tests.browser import Open, Scheme, browser, in_browser, opened, serious_faults
from tests.renderers.reports import REPORT, hostile, span_of
from tests.renderers.translations import TRANSLATED

__all__ = ["browser", "opened"]  # the fixtures

pytestmark = in_browser

UNVERIFIED = replace(
    REPORT,
    quotes=(REPORT.quotes[0], replace(REPORT.quotes[1], speaker=None, status="unverified")),
    furniture=(span_of("Sign in"),),
)
PAGES = {
    "report": html.render(UNVERIFIED),
    "right to left": html.render(hostile("قال الوزير إن الجسر مفتوح")),
    "hostile": html.render(hostile('<img src=x onerror="alert(1)"><script>alert(1)</script>')),
    "translation": rendered_translation(TRANSLATED, "html", "side by side"),
}


def test_quotations_and_claims_are_highlighted_by_speaker(opened: Open) -> None:
    page = opened(PAGES["report"])
    marks = page.locator(".article mark")
    assert marks.all_inner_texts() == [
        "Мы сдержали слово", "Это было нелегко", "работы стоили 412 млн сомов",
    ]  # fmt: skip
    background = "element => getComputedStyle(element).backgroundColor"
    assert marks.nth(0).evaluate(background) != page.locator("body").evaluate(background)
    label = "element => getComputedStyle(element, '::after').content"
    assert marks.nth(1).evaluate(label) == '"? unverified"'


def test_a_citation_is_shown_when_its_sentence_is_pointed_at(opened: Open) -> None:
    page = opened(PAGES["report"])
    citation = page.locator("#cite1")
    assert not citation.is_visible()
    page.locator(".cited").first.hover()
    assert citation.is_visible()
    assert "Мост открыт." in citation.inner_text()


def test_a_citation_is_shown_when_its_sentence_has_the_focus(opened: Open) -> None:
    page = opened(PAGES["report"])
    page.mouse.move(1, 1)
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "cited":
            break
    assert page.locator("#cite1").is_visible()
    assert not page.locator("#cite2").is_visible()


def test_a_link_leads_to_the_words_in_the_article(opened: Open) -> None:
    page = opened(PAGES["report"])
    page.get_by_role("link", name="In the article", exact=True).first.click()
    assert page.locator(":target").inner_text() == "Мы сдержали слово"


@pytest.mark.parametrize("name", PAGES)
def test_a_narrow_screen_needs_no_sideways_scrolling(opened: Open, name: str) -> None:
    root = opened(PAGES[name], width=360).locator("html")
    assert root.evaluate("root => root.scrollWidth - root.clientWidth") == 0


def test_print_shows_every_citation(opened: Open) -> None:
    page = opened(PAGES["report"])
    page.emulate_media(media="print")
    assert page.locator("#cite1").is_visible()
    assert page.locator("#cite2").is_visible()


def test_right_to_left_text_runs_from_the_right(opened: Open) -> None:
    page = opened(PAGES["right to left"])
    assert page.locator("h1").evaluate("h => getComputedStyle(h).direction") == "rtl"
    row = page.locator(".article .row p").first
    assert row.evaluate("p => getComputedStyle(p).direction") == "rtl"


def test_a_long_citation_stays_within_the_screen(opened: Open) -> None:
    long = replace(REPORT.summary.sentences[0], cites=(Span(0, len(REPORT.text)),))
    report = replace(REPORT, summary=replace(REPORT.summary, sentences=(long,)))
    for width in (360, 800, 1280, 1600):
        page = opened(html.render(report), width=width)
        page.locator(".cited").hover()
        box = page.locator("#cite1").bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_serious_fault(opened: Open, name: str, scheme: Scheme) -> None:
    page = opened(PAGES[name], scheme)
    if page.locator(".cited").count():
        page.locator(".cited").first.focus()
    assert serious_faults(page) == []
