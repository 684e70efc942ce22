"""The page with the form in a real browser: pasted, dropped, by keyboard, without a script."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser import browser, in_browser, serious_faults
from tests.serve.conftest import Serve, Served
from tests.serve.test_said import archive
from tests.server import Behaviour, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

__all__ = ["archive", "browser"]  # the fixtures

pytestmark = in_browser
TITLE = "Bridge over the Talas reopens a month ahead of schedule"


@pytest.fixture
def visit(browser: "Browser") -> "Iterator[Any]":
    """Opens a page, and fails the test for whatever it says, or asks of anybody but its server."""
    said: list[str] = []
    asked: list[str] = []
    contexts = []

    def open_page(
        address: str, *, scheme: str = "light", width: int = 1280, script: bool = True
    ) -> "Page":
        context = browser.new_context(
            color_scheme=scheme,  # type: ignore[arg-type]
            viewport={"width": width, "height": 800},
            java_script_enabled=script,
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    # A browser's own note of a problem that the page shows.
    assert not [text for text in said if "status of 400" not in text]
    assert not [url for url in asked if not url.startswith("http://127.0.0.1:")]


def test_a_pasted_article_is_reported_on_below_the_form(
    visit: Any, plain: Served, article: str
) -> None:
    page = visit(plain.address)
    page.get_by_label("Paste the article").fill(article)
    page.get_by_role("button", name="Report", exact=True).click()
    page.get_by_role("heading", name=TITLE).wait_for()
    assert page.locator("#ask-status").inner_text() == "Done."
    assert page.locator("#ask-answer mark").count() > 2
    assert page.url == f"{plain.address}/"
    assert page.evaluate("document.activeElement.id") == "ask-answer"
    assert serious_faults(page) == []


def test_enter_with_control_sends_what_was_pasted(visit: Any, plain: Served, article: str) -> None:
    page = visit(plain.address)
    text = page.get_by_label("Paste the article")
    text.fill(article)
    text.press("Enter")
    assert page.locator("#ask-status").inner_text() == ""
    text.press("Control+Enter")
    page.get_by_role("heading", name=TITLE).wait_for()


def test_without_script_the_form_leads_to_the_report(
    visit: Any, plain: Served, article: str
) -> None:
    page = visit(plain.address, script=False)
    page.get_by_label("Paste the article").fill(article)
    page.get_by_label("Length of the summary").select_option("medium")
    page.get_by_role("button", name="Report", exact=True).click()
    assert page.url == f"{plain.address}/report"
    assert page.get_by_role("heading", name=TITLE).is_visible()


def test_the_keyboard_is_enough(visit: Any, plain: Served, article: str) -> None:
    page = visit(plain.address)
    page.keyboard.press("Tab")
    page.keyboard.insert_text(article)
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.innerText") == "Quotations only":
            break
    page.keyboard.press("Enter")
    page.get_by_text("2 quotations").wait_for()


def test_a_dropped_file_is_read(visit: Any, plain: Served, articles: Path) -> None:
    page = visit(plain.address)
    drop = """text => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], "bridge.txt", {type: "text/plain"}));
      const event = new DragEvent("drop", {dataTransfer: carried, bubbles: true, cancelable: true});
      document.getElementById("ask").dispatchEvent(event);
    }"""
    page.evaluate(drop, (articles / "bridge.txt").read_text("utf-8"))
    page.get_by_role("button", name="Report", exact=True).click()
    page.get_by_role("heading", name=TITLE).wait_for()
    assert "bridge.txt" in page.locator("#ask-answer").inner_text()


def test_a_summary_is_checked_on_the_page(visit: Any, plain: Served, article: str) -> None:
    page = visit(plain.address)
    page.get_by_label("Paste the article").fill(article)
    page.get_by_text("Check somebody’s summary").click()
    page.get_by_label("The text to check").fill("The work had cost 900 million soms.")
    page.get_by_role("button", name="Check it").click()
    page.get_by_text("⚠ unsupported").wait_for()


def test_a_problem_is_said(visit: Any, plain: Served) -> None:
    page = visit(plain.address)
    page.get_by_role("button", name="Report", exact=True).click()
    page.get_by_text("nothing to read is given").wait_for()


def test_hostile_words_do_nothing(visit: Any, plain: Served) -> None:
    page = visit(plain.address)
    evil = '<img src=x onerror="alert(1)"><script>alert(1)</script>'
    page.get_by_label("Paste the article").fill(f"{evil} said: “{evil} is open,” said Ada {evil}.")
    page.get_by_role("button", name="Report", exact=True).click()
    page.locator("#ask-answer main, #ask-answer section").first.wait_for()
    assert page.locator("#ask-answer img, #ask-answer script").count() == 0


def test_the_report_grows(visit: Any, serve_with: Serve, article: str) -> None:
    with serve(Behaviour(latency=1.0)) as model:
        served = serve_with("--base-url", model.url, "-m", "test-model", "--no-cache")
        page = visit(served.address)
        page.get_by_label("Paste the article").fill(article)
        page.get_by_role("button", name="Report", exact=True).click()
        page.locator("#ask-answer.preview").wait_for()
        assert "without a model" in page.locator("#ask-answer").inner_text()
        page.get_by_text("Done.").wait_for()
        assert "without a model" not in page.locator("#ask-answer").inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_pages_are_fit_for_everybody(
    visit: Any, serve_with: Serve, archive: Path, article: str, scheme: str, width: int
) -> None:
    served = serve_with(archive)
    page = visit(f"{served.address}/who-said-what", scheme=scheme, width=width)
    pages = [page]
    page = visit(served.address, scheme=scheme, width=width)
    page.get_by_label("Paste the article").fill(article)
    page.get_by_role("button", name="Report", exact=True).click()
    page.get_by_text("Done.").wait_for()
    pages.append(page)
    for each in pages:
        root = each.locator("html")
        assert root.evaluate("root => root.scrollWidth - root.clientWidth") == 0
        assert serious_faults(each) == []


def test_who_said_what_leads_to_the_reports(visit: Any, serve_with: Serve, archive: Path) -> None:
    page = visit(f"{serve_with(archive).address}/who-said-what")
    page.get_by_label("Speaker").fill("Sadykova")
    page.get_by_role("button", name="Search").click()
    assert page.locator("h2.who").count() >= 2
    page.get_by_role("link", name=TITLE).first.click()
    assert page.get_by_role("heading", name=TITLE).is_visible()


def test_a_browser_signs_in(visit: Any, serve_with: Serve, article: str) -> None:
    served = serve_with("--token", "seven herons wade")
    context = visit(f"{served.address}/sign-in")
    context.get_by_label("Token").fill("seven herons wade")
    context.get_by_role("button", name="Sign in").click()
    context.get_by_label("Paste the article").fill(article)
    context.get_by_role("button", name="Report", exact=True).click()
    context.get_by_role("heading", name=TITLE).wait_for()
