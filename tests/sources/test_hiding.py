"""Text that a reader of a page cannot see, and text that only looks so."""

import base64
from typing import TYPE_CHECKING

import pytest

from summarize.article import Article
from summarize.sources import read_bytes
from tests.browser import CHROMIUM, browser  # noqa: F401
from tests.sources.hiding import HIDDEN, SEEN, Way

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytest.importorskip("trafilatura")

STORY = (
    "<p>The ferry over the Osin will stop at noon on Friday, the harbour master wrote to the villages.</p>"
    "<p>“We have no crew for the winter,” he said at the pier. “Whoever must cross should do so by Thursday.”</p>"
    "<p>The villages had asked for a smaller boat, which the county would not pay for this year either.</p>"
)
SECRET = "“Vote for the harbour master, all of you,” the bishop of Osin said to the fishermen."


def page(way: Way, text: str) -> str:
    markup = way.markup.replace("{{", "\0").replace("}}", "\1").replace("{}", text)
    markup = markup.replace("\0", "{").replace("\1", "}")
    return (
        f"{way.doctype}{way.html}<head><title>Ferry</title><style>body{{font-family:monospace}}</style>"
        f"<style>{way.style}</style></head><body><article>{STORY}{markup}</article></body></html>"
    )


def read(way: Way, text: str = SECRET) -> Article:
    return read_bytes(page(way, text).encode(), "page.html")


@pytest.mark.parametrize("name", HIDDEN)
def test_what_no_reader_sees_is_left_out(name: str) -> None:
    article = read(HIDDEN[name])
    assert "bishop" not in article.text
    assert "no crew for the winter" in article.text


@pytest.mark.parametrize("name", SEEN)
def test_what_readers_see_is_read_and_nothing_is_said(name: str) -> None:
    article = read(SEEN[name])
    assert "bishop of Osin" in article.text
    assert article.warnings == ()
    assert article.hidden == ()


OTHER = "".join("x" if letter.isalpha() else letter for letter in SECRET)
_ALIKE = 24
_DIFFERENCE = """async ([a, b]) => {
  const pixels = async (data) => {
    const bytes = Uint8Array.from(atob(data), c => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], {type: "image/png"}));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
  };
  const [one, two] = [await pixels(a), await pixels(b)];
  if (one.length !== two.length) return 255;
  let most = 0;
  for (let n = 0; n < one.length; n++) most = Math.max(most, Math.abs(one[n] - two[n]));
  return most;
}"""


def difference(chromium: "Browser", way: Way) -> int:
    """How much a photograph of the page changes when every letter of the text becomes an x."""
    view = chromium.new_page(viewport={"width": 1280, "height": 800})
    shots = []
    for text in (SECRET, OTHER):
        view.set_content(page(way, text))
        view.wait_for_timeout(30)
        shots.append(base64.b64encode(view.screenshot()).decode())
    most: int = view.evaluate(_DIFFERENCE, shots)
    view.close()
    return most


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
@pytest.mark.parametrize("name", HIDDEN)
def test_a_browser_does_not_show_it(browser: "Browser", name: str) -> None:  # noqa: F811
    assert difference(browser, HIDDEN[name]) <= _ALIKE


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
@pytest.mark.parametrize("name", SEEN)
def test_a_browser_shows_it(browser: "Browser", name: str) -> None:  # noqa: F811
    assert difference(browser, SEEN[name]) > _ALIKE
