"""`index.html` in a real browser: it is read without its script, and searched with it."""

from dataclasses import replace
from pathlib import Path

import pytest

from summarize.batch.claims_db import Filed, claims_database
from summarize.batch.index import Ending
from summarize.batch.index_page import index_page
from summarize.batch.ledger import Totals
from tests.browser import Open, Scheme, browser, in_browser, opened, serious_faults
from tests.renderers.reports import REPORT, hostile

__all__ = ["browser", "opened"]  # the fixtures

pytestmark = in_browser

EVIL = '</script><script>alert(1)</script><img src=x onerror="alert(2)">'
ARABIC = "قال الوزير إن الجسر مفتوح"
REPORTS = {
    "bridge": REPORT,
    "clean": replace(REPORT, title="A clean one", summary=replace(REPORT.summary, sentences=())),
    "arabic": hostile(ARABIC),
    "evil": hostile(EVIL),
    "long": replace(REPORT, title="Donaudampfschifffahrtsgesellschaft" * 9),
}


@pytest.fixture
def source(tmp_path: Path) -> str:
    given = (Filed(name, f"{name}.html", report.to_dict()) for name, report in REPORTS.items())
    totals = Totals(len(REPORTS), 1, 0, 5, 6_000, 1_500, 0.01)
    ending = Ending("All articles were worked on; some failed.", None, "summarize batch in -o out")
    with claims_database(tmp_path / "claims.db", given) as database:
        pieces = index_page(totals, ending, {EVIL: 2}, [(EVIL, f"is {EVIL}")], database)
        return "".join(pieces)


def test_without_script_everything_is_there(opened: Open, source: str) -> None:
    page = opened(source, script=False)
    assert page.locator(".row:visible").count() == len(REPORTS) + 1
    assert not page.locator("form").is_visible()


def test_the_search_shows_what_holds_every_word(opened: Open, source: str) -> None:
    page = opened(source)
    shown = page.locator("#shown")
    assert shown.inner_text() == "6 of 6 shown"
    page.fill("input[name=words]", "CLEAN bridge")
    assert shown.inner_text() == "0 of 6 shown"
    page.fill("input[name=words]", "clean")
    assert page.locator(".row:visible h3").all_inner_texts() == ["A clean one"]
    assert page.locator("h2:visible", has_text="To check").count() == 0


def test_speaker_and_status_narrow_the_list(opened: Open, source: str) -> None:
    page = opened(source)
    page.select_option("select[name=speaker]", "Азамат Бейшенов")
    assert page.locator("#shown").inner_text() == "3 of 6 shown"
    page.select_option("select[name=state]", label="without doubts")
    assert page.locator("#shown").inner_text() == "1 of 6 shown"


def test_a_title_runs_in_its_own_direction(opened: Open, source: str) -> None:
    page = opened(source)
    title = page.locator("h3", has_text=ARABIC)
    assert title.evaluate("h => getComputedStyle(h).direction") == "rtl"
    fact = page.locator(".facts li", has_text="1 quotation, 1 claim").first
    assert fact.evaluate("li => getComputedStyle(li).direction") == "ltr"


@pytest.mark.parametrize("width", [380, 1280])
def test_a_narrow_screen_needs_no_sideways_scrolling(opened: Open, source: str, width: int) -> None:
    root = opened(source, width=width).locator("html")
    assert root.evaluate("root => root.scrollWidth - root.clientWidth") == 0


def test_print_leaves_the_filters_out(opened: Open, source: str) -> None:
    page = opened(source)
    page.emulate_media(media="print")
    assert not page.locator("form").is_visible()
    assert page.locator(".row:visible").count() == len(REPORTS) + 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_serious_fault(opened: Open, source: str, scheme: Scheme) -> None:
    assert serious_faults(opened(source, scheme)) == []
