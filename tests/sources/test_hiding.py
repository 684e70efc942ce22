"""Text that a reader of a page cannot see, and text that only looks so."""

import base64
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.article import Article, Span
from summarize.engines.draft import Task
from summarize.engines.offline import OfflineEngine
from summarize.errors import SourceError
from summarize.pipeline import Summarizer
from summarize.sources import read_bytes
from summarize.sources.styles.properties import TELLING
from summarize.sources.styles.sheets import Sheet
from tests.browser import CHROMIUM, browser  # noqa: F401
from tests.sources.documents import epub
from tests.sources.hiding import HIDDEN, SEEN, Way

if TYPE_CHECKING:
    from playwright.sync_api import Browser, FloatRect, Page

pytest.importorskip("trafilatura")

STORY = (
    "<p>The ferry over the Osin will stop at noon on Friday, the harbour master wrote to the villages.</p>"
    "<p>“We have no crew for the winter,” harbour master Olga Brandt said at the pier. “Whoever must cross should do so by Thursday.”</p>"
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


def mail(markup: str) -> bytes:
    head = (
        "From: Ann Lee <ann@osin.example>\nSubject: Ferry\nContent-Type: text/html; charset=utf-8\n"
    )
    return f"{head}MIME-Version: 1.0\n\n{markup}".encode()


@pytest.mark.parametrize("name", HIDDEN)
def test_what_no_reader_of_a_mail_sees_is_left_out(name: str) -> None:
    article = read_bytes(mail(page(HIDDEN[name], SECRET)), "a.eml")
    assert "bishop" not in article.text
    assert "no crew for the winter" in article.text


@pytest.mark.parametrize("name", SEEN)
def test_what_readers_of_a_mail_see_is_read(name: str) -> None:
    article = read_bytes(mail(page(SEEN[name], SECRET)), "a.eml")
    assert "bishop of Osin" in article.text
    assert article.warnings == ()


def test_a_book_is_read_with_its_own_style_sheets() -> None:
    chapter = f"{STORY}<p class='ghost'>{SECRET}</p><p class='shade'>{SECRET}</p><p>The end.</p>"
    data = epub({"one": f"<link rel='stylesheet' href='../css/book.css'/>{chapter}", "two": STORY})
    assert "bishop" in read_bytes(data, "a.epub").text
    data = epub(
        {"one": f"<link rel='stylesheet' href='../css/book.css'/>{chapter}"},
        extra={"OEBPS/css/book.css": ".ghost{display:none} .shade{color:white}"},
    )
    article = read_bytes(data, "a.epub")
    assert "bishop" not in article.text
    assert article.text.endswith("The end.")
    assert article.warnings == ("Text that no reader sees was left out (168 characters).",)


REST = "".join(
    f"<p>Ferry number {n} was sold to a company abroad, and {n} of its crew went with it, he wrote.</p>"
    f"<p>“The river took boat {n} from us,” said Ada Marsh of the council on day {n} of the hearing.</p>"
    for n in range(6)
)


@pytest.mark.parametrize(
    "markup",
    [
        f"<div style='display:none'>{REST}</div>",
        f"<div hidden>{REST}</div>",
        f"<div style='max-height:0;overflow:hidden'>{REST}</div>",
        f"<div style='opacity:0'>{REST}</div>",
        f"<div style='filter:blur(6px)'>{REST}</div>",
        f"<details><summary>Read on</summary>{REST}</details>",
        f"<div style='height:22px;overflow:hidden'><p>Read on.</p>{REST}</div>",
        f"<div style='visibility:hidden'>{REST}</div>",
    ],
)
@pytest.mark.parametrize("pack", [str.encode, mail])
def test_the_rest_of_a_story_is_read_and_not_verified(
    markup: str, pack: Callable[[str], bytes]
) -> None:
    article = read_bytes(pack(page(Way("{}"), markup)), "a")
    assert "The river took boat 2 from us" in article.text
    assert any("was read anyway" in warning for warning in article.warnings)
    for span in article.hidden:
        assert "no crew" not in article.text[span.start : span.end]
    start = article.text.index("The river took boat 3")
    assert any(span.start <= start < span.end for span in article.hidden)
    assert not {mark for mark in article.text if mark in "⟅⟆⸨⸩"}
    report = Summarizer(OfflineEngine(), Task()).report(article)
    statuses = {quote.text.strip("“”,"): quote.status for quote in report.quotes}
    assert statuses["We have no crew for the winter"] == "verified"
    assert statuses["The river took boat 3 from us"] == "unverified"


def test_a_line_that_is_hidden_is_left_out_and_said() -> None:
    article = read(HIDDEN["opacity"])
    assert article.warnings == ("Text that no reader sees was left out (84 characters).",)


@pytest.mark.parametrize(
    "style",
    [
        "".join(f"*:not(.z{n}) > *{{color:#333}}" for n in range(60_000)),
        "".join(f".a{n}{{" for n in range(50)),
        "& & &{" * 20 + "color:red",
        "p{left:calc(" + "(" * 3000 + "}",
        ":is(" * 3000 + "p" + ")" * 3000 + "{color:red}",
    ],
)
def test_styles_beyond_judging_leave_nothing_verified(style: str) -> None:
    article = read(Way("<p>{}</p>", style))
    assert article.hidden == (Span(0, len(article.text)),)
    assert any("no quotation" in warning for warning in article.warnings)


WORDS = [
    "none",
    "hidden",
    "0",
    "1px",
    "-9999px",
    "1e999px",
    "-1e999px",
    "50%",
    "100vw",
    "calc(1px",
    "calc(1px/0)",
    "var(--a)",
    "var(",
    "url(",
    "rgb(1,2,3)",
    "rgb(",
    "#fff",
    "#f",
    "white",
    "linear-gradient(",
    "inset(",
    "circle(",
    "polygon(0",
    "path(",
    "rect(",
    "translate(",
    "matrix(1,0,0,1,-1e300,0)",
    "matrix3d(",
    "scale(1e300)",
    "rotateX(90deg)",
    "blur(",
    "inherit",
    "unset",
    "absolute",
    "!",
    "/",
    ",",
    ";",
    "}",
    "{",
    "(",
    ")",
    "[",
    "]",
    "'",
    "\\",
    "\\0",
    "@media",
    "@layer",
    "@scope",
    "&",
    ">",
    ":",
    "::",
    ":not(",
    ":has(",
    ":nth-child(",
    ".a",
    "#c",
    "*",
    "p",
    "/*",
    "*/",
    "color-mix(",
]
NAMES = sorted(TELLING | {"--a"})
DECLARATIONS = st.builds(
    "{}:{};".format,
    st.sampled_from(NAMES),
    st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join),
)
RULES = st.builds(
    "{}{{{}}}".format,
    st.sampled_from(["p", ".a", "#c", "*", "@media screen", "@keyframes a", "p:hover", "to"]),
    st.lists(DECLARATIONS, max_size=5).map("".join),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(RULES | st.sampled_from(WORDS), max_size=10).map("".join))
def test_no_style_ends_the_reading(style: str) -> None:
    told = ""
    try:
        text = read(Way("<p>{}</p>", style.replace("<", ""))).text
    except SourceError as error:  # of a page that hides all it has
        text, told = "", str(error)
    assert text or "has no text to read" in told


def test_marks_on_the_page_stay_what_they_are() -> None:
    markup = f"<p>The sign ⟅ was painted ⟆ on the pier by nobody.</p><div hidden>{REST}</div>"
    article = read_bytes(page(Way("{}"), markup).encode(), "a")
    assert "The sign ⟅ was painted ⟆ on the pier" in article.text
    assert "⸨" not in article.text
    assert article.hidden


OTHER = "".join("x" if letter.isalpha() else letter for letter in SECRET)
_ALIKE = 24
_TOGETHER = 8
"""How many ways are photographed at once: a photograph of its own costs more than what is on it."""
_WIDTH, _HEIGHT = 1280, 480
# Of a colour scheme of its own, a frame has an opaque ground to blend with, as a window has.
_FRAMES = f"""<!DOCTYPE html><style>
  html {{ color-scheme: dark }} body {{ margin: 0; font-size: 0 }}
  iframe {{ border: 0; width: {_WIDTH}px; height: {_HEIGHT}px }}
</style>"""
_FILL = """async (pages) => {
  for (const page of pages) {
    const written = document.body.appendChild(document.createElement("iframe")).contentDocument;
    written.open();
    written.write(page);
    written.close();
    while (written.readyState !== "complete") await new Promise(done => setTimeout(done, 5));
  }
}"""
_DIFFERENCES = """async ([shot, width, height]) => {
  const bytes = Uint8Array.from(atob(shot), c => c.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], {type: "image/png"}));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d", {willReadFrequently: true});
  context.drawImage(image, 0, 0);
  const found = [];
  for (let top = 0; top < image.height; top += height) {
    const [one, two] = [0, width].map(left => context.getImageData(left, top, width, height).data);
    let most = 0, darkest = 255;
    for (let n = 0; n < one.length; n++) {
      most = Math.max(most, Math.abs(one[n] - two[n]));
      darkest = Math.min(darkest, one[n]);
    }
    found.push([most, darkest]);
  }
  return found;
}"""


@pytest.fixture(scope="module")
def difference(browser: "Browser") -> "Iterator[Callable[[Way], int]]":  # noqa: F811
    """How much a photograph of a way's page changes when every letter of the text becomes an x."""
    ways = [*HIDDEN.values(), *SEEN.values()]
    batches = [ways[start : start + _TOGETHER] for start in range(0, len(ways), _TOGETHER)]
    view = browser.new_page(viewport={"width": 2 * _WIDTH, "height": _TOGETHER * _HEIGHT})
    known: dict[Way, int] = {}

    def measure(way: Way) -> int:
        if way not in known:
            batch = next(batch for batch in batches if way in batch)
            known.update(zip(batch, photographed(view, batch), strict=True))
        return known[way]

    yield measure
    view.close()


def photographed(view: "Page", ways: list[Way]) -> list[int]:
    """The difference of each, side by side with its other text, one below the other."""
    view.set_content(_FRAMES)
    view.evaluate(_FILL, [page(way, text) for way in ways for text in (SECRET, OTHER)])
    view.wait_for_timeout(30)
    area: FloatRect = {"x": 0, "y": 0, "width": 2 * _WIDTH, "height": len(ways) * _HEIGHT}
    shot = base64.b64encode(view.screenshot(clip=area)).decode()
    found: list[tuple[int, int]] = view.evaluate(_DIFFERENCES, [shot, _WIDTH, _HEIGHT])
    return [most for most, darkest in found if darkest < 128]  # each has the story's letters


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
@pytest.mark.parametrize("name", HIDDEN)
def test_a_browser_does_not_show_it(difference: Callable[[Way], int], name: str) -> None:
    assert difference(HIDDEN[name]) <= _ALIKE


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
@pytest.mark.parametrize("name", SEEN)
def test_a_browser_shows_it(difference: Callable[[Way], int], name: str) -> None:
    assert difference(SEEN[name]) > _ALIKE


VALUES = [
    *(
        "none",
        "12px",
        "#fff",
        "rgb(1, 2, 3)",
        "url(a;b)",
        'url("a;b")',
        'URL( "a)" )',
        "!important",
    ),
    *("var(--a, var(--b))", "rgba(var(--c), .5)", "'}'", '";"', "calc((1px + 2px) * 3)", "a/b", ""),
]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.builds(
            "{}:{}".format,
            st.sampled_from(["color", "display", "left", "--b"]),
            st.lists(st.sampled_from(VALUES), max_size=3).map(" ".join),
        ),
        min_size=1,
        max_size=4,
    ).map(";".join)
)
def test_a_simple_rule_is_read_as_one_that_is_read_token_by_token(declared: str) -> None:
    simple, nesting = Sheet(str), Sheet(str)
    simple.add(f".a:not([b='c']) > p,\n#d{{{declared}}}")
    nesting.add(f".a:not([b='c']) > p,\n#d{{{declared};--z:{{}}}}")
    assert [rule.selectors for rule in simple.rules] == [rule.selectors for rule in nesting.rules]
    assert simple.rules[0].declarations == nesting.rules[0].declarations[:-1]
