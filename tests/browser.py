"""A real browser for pages: it fails a test for whatever a page says, loads or asks.

Needs Chromium and Playwright's Python package (the extra `browser`); without them, tests that
import this are skipped. The accessibility check also needs the environment variable AXE_JS to name a
copy of axe-core's `axe.min.js`.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

sync_api = pytest.importorskip("playwright.sync_api")
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
_FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
)  # fmt: skip

Scheme = Literal["light", "dark"]
Open = Callable[..., "Page"]

in_browser = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed"),
]
"""The marks of a module of such tests."""


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=list(_FLAGS))
        yield chromium
        chromium.close()


@pytest.fixture
def opened(browser: "Browser", tmp_path: Path) -> Iterator[Open]:
    """Opens a page, and fails the test for whatever it says on the console or asks of the network."""
    said: list[str] = []
    asked: list[str] = []
    contexts = []

    def open_page(
        source: str, scheme: Scheme = "light", width: int = 1280, *, script: bool = True
    ) -> "Page":
        path = tmp_path / "page.html"
        path.write_text(source, "utf-8")
        context = browser.new_context(
            color_scheme=scheme,
            viewport={"width": width, "height": 800},
            java_script_enabled=script,
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: said.append(dialog.message))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(path.as_uri())
        asked.remove(path.as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert said == []
    assert asked == []


def serious_faults(page: "Page") -> list[tuple[str, list[str]]]:
    """What axe-core finds serious or critical: rule and elements."""
    axe = os.environ.get("AXE_JS")
    if not axe:
        pytest.skip("AXE_JS does not name axe-core's axe.min.js")
    # Evaluated by the debugger, which the page's policy does not bind.
    page.evaluate(Path(axe).read_text("utf-8"))
    # What passes, and where a fault stands but for its markup, would take most of the time.
    found = page.evaluate("axe.run({resultTypes: ['violations'], selectors: false})")
    return [
        (fault["id"], [node["html"] for node in fault["nodes"]])
        for fault in found["violations"]
        if fault["impact"] in ("serious", "critical")
    ]
