"""`index.html` in a real browser: it opens from a file, is searched, sorted, paged through and printed."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarize.batch.claims_db import claims_database
from summarize.batch.claims_rows import Filed
from summarize.batch.entries import Totals
from summarize.batch.overview.contents import Contents
from summarize.batch.overview.index import Ending, Standing
from summarize.batch.overview.page import PAGE, page
from tests.browser import Open, Scheme, browser, in_browser, opened, serious_faults, sync_api
from tests.renderers.reports import REPORT, hostile

if TYPE_CHECKING:
    from playwright.sync_api import Page

__all__ = ["browser", "opened"]  # the fixtures

pytestmark = in_browser

EVIL = '</script><script>alert(1)</script><img src=x onerror="alert(2)">'
ARABIC = "قال الوزير إن الجسر مفتوح"
MANY = {
    f"plain {number:02}": replace(
        REPORT,
        title=f"Plain {number:02}",
        published=f"2026-02-{number + 1:02}",
        quotes=(),
        claims=(),
    )
    for number in range(2 * PAGE + 3)
}
REPORTS = {
    "bridge": REPORT,
    "clean": replace(
        REPORT,
        title="A clean one",
        summary=replace(REPORT.summary, sentences=()),
        published="2026-03-05",
        source=replace(REPORT.source, url="https://post.example/clean"),
    ),
    "arabic": hostile(ARABIC),
    "evil": hostile(EVIL),
    "long": replace(REPORT, title="Donaudampfschifffahrtsgesellschaft" * 9, published="2026-03-06"),
    **MANY,
}


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> str:
    given = (Filed(name, f"{name}.html", report.to_dict()) for name, report in REPORTS.items())
    totals = Totals(len(REPORTS), 1, 0, 5, 6_000, 1_500, 0.01)
    ending = Ending("All articles were worked on; some failed.", None, "summarize batch in -o out")
    standing = Standing(totals, ending, [(EVIL, f"is {EVIL}")], [EVIL])
    database = tmp_path_factory.mktemp("overview") / "claims.db"
    with claims_database(database, given) as opened_database:
        return "".join(page("out", standing, Contents(opened_database)))


def asked(page: "Page", selector: str, value: str) -> None:
    """Fill a field in and wait until the page shows what it asks for.

    What the page is to be is always told by selectors: a function that is tried again and again is
    evaluated in the page, whose policy forbids that.
    """
    before = page.locator("html").get_attribute("data-turn")
    if selector.startswith("select"):
        page.select_option(selector, value)
    else:
        page.fill(selector, value)
    turned = "html[data-turn]" if before is None else f"html:not([data-turn='{before}'])"
    page.locator(turned).wait_for()


def titles(page: "Page", kind: str = "articles") -> list[str]:
    return page.locator(f"#{kind} h3 > a").all_inner_texts()


def test_without_script_the_first_of_everything_is_there(opened: Open, source: str) -> None:
    page = opened(source, script=False)
    assert len(titles(page)) == PAGE
    assert page.locator("#statements blockquote").count() > 0
    assert page.locator("noscript").is_visible()
    assert not page.locator("form").is_visible()


def test_the_search_folds_scripts_and_looks_at_roles_quotations_and_titles(
    opened: Open, source: str
) -> None:
    page = opened(source)
    asked(page, "#words", "BEISHENOV")
    assert "Азамат Бейшенов" in page.locator("#people").inner_text()
    for words in ("zamestitel ministra", "my sderzhali slovo", "kept our word"):
        asked(page, "#words", words)
        assert "Мы сдержали слово" in page.locator("#statements").inner_text(), words
    asked(page, "#words", "clean one")
    assert titles(page) == ["A clean one"]
    asked(page, "#words", "nothing of the kind")
    assert page.locator("section.list:visible").count() == 0
    page.click("button[type=reset]")
    page.locator("#articles li.entry").nth(1).wait_for()


def test_a_person_has_a_page_of_their_own_that_can_be_linked_to(opened: Open, source: str) -> None:
    page = opened(source)
    page.locator("#people a.who", has_text="Азамат Бейшенов").click()
    name = page.locator("#who h2")
    name.wait_for()
    assert name.inner_text() == "Азамат Бейшенов"
    assert name.evaluate("name => name === document.activeElement")
    assert page.locator("#statements .who:visible").all_inner_texts().count("Азамат Бейшенов") > 3
    assert "Азамат Бейшенов" in page.title()
    page.go_back()
    name.wait_for(state="hidden")


def test_filters_narrow_all_lists(opened: Open, source: str) -> None:
    page = opened(source)
    asked(page, "select#state", "claims")
    assert page.locator("#statements blockquote").count() == 0
    assert page.locator("#statements .claim").count() > 0
    asked(page, "select#state", "doubtful")
    assert page.locator("#articles .bad").count() == page.locator("#articles li.entry").count()


def test_lists_are_paged_through_and_sorted(opened: Open, source: str) -> None:
    page = opened(source)
    assert len(titles(page)) == PAGE
    page.locator("#articles button", has_text="Next").click()
    page.locator("#articles .pages", has_text="11–20").wait_for()
    assert len(titles(page)) == PAGE
    asked(page, "select#order", "oldest")
    asked(page, "#words", "plain")
    assert titles(page)[:2] == ["Plain 00", "Plain 01"]
    asked(page, "select#order", "name")
    assert titles(page)[0] == "Plain 00"


def test_the_search_is_reached_by_a_key(opened: Open, source: str) -> None:
    page = opened(source)
    page.keyboard.press("/")
    assert page.locator("#words").evaluate("field => field === document.activeElement")
    page.keyboard.type("clean")
    sync_api.expect(page.locator("#articles li.entry")).to_have_count(1)


def test_a_title_runs_in_its_own_direction(opened: Open, source: str) -> None:
    page = opened(source)
    asked(page, "#words", ARABIC)
    title = page.locator("#articles h3", has_text=ARABIC).first
    assert title.evaluate("h => getComputedStyle(h).direction") == "rtl"
    fact = page.locator("#articles .facts", has_text="quotation").first
    assert fact.evaluate("p => getComputedStyle(p).direction") == "ltr"


@pytest.mark.parametrize("width", [390, 1400])
def test_a_narrow_screen_needs_no_sideways_scrolling(opened: Open, source: str, width: int) -> None:
    root = opened(source, width=width).locator("html")
    assert root.evaluate("root => root.scrollWidth - root.clientWidth") == 0


def test_print_leaves_the_filters_out(opened: Open, source: str) -> None:
    page = opened(source)
    page.emulate_media(media="print")
    assert not page.locator("form").is_visible()
    assert page.locator("#articles li.entry:visible").count() == PAGE


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_serious_fault(opened: Open, source: str, scheme: Scheme) -> None:
    page = opened(source, scheme)
    assert serious_faults(page) == []
    asked(page, "#words", "beishenov")
    page.locator("#people a.who").first.click()
    page.locator("#who h2").wait_for()
    assert serious_faults(page) == []
