"""Quotations that the markup says are ones: `<q>` and `<blockquote>` bring their marks into the text.

A browser draws the marks of `<q>` and sets `<blockquote>` apart; in plain text both would read as
the author's own words. The words themselves stay as they are.
"""

import re
from collections.abc import Iterator

from lxml import html
from lxml.html import HtmlElement

from summarize.characters import DOUBLE_QUOTES, QUOTES
from summarize.lexicon import lexicon

_COMMON = ("“", "”", "‘", "’")
_DASHES = "-–—―"
_SPEECH = re.compile(  # three words in marks of their own
    rf"[{DOUBLE_QUOTES}](?:[^\s{DOUBLE_QUOTES}]+\s+){{2,}}[^\s{DOUBLE_QUOTES}]+[{DOUBLE_QUOTES}]"
)
_PARAGRAPHS = ("p", "div", "li")
_NO_QUOTATION = (
    "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "form", "pre", "q", "blockquote",
)  # fmt: skip
_SOURCES = frozenset(("cite", "footer", "figcaption", "small", "br"))
_MOST_OF_PAGE = 0.5
_MOST_LINKS = 0.5
_MOST_QUOTATIONS = 200
_SHORT = 12
_SAMPLE = 60


def mark_quotations(tree: HtmlElement, language: str | None) -> None:
    """Write marks around the `<q>` and `<blockquote>` of `tree`, unless they have their own.

    The marks are those of the element's language, or of the page's (`language`).
    """
    for element in reversed(list(tree.iter("q"))):  # from the inside out
        _mark_inline(element, _marks(element, language))
    quotations = list(tree.iter("blockquote"))[:_MOST_QUOTATIONS]
    if not quotations:
        return
    body = tree.find(".//body")
    page = " ".join((tree if body is None else body).text_content().split())
    for element in quotations:
        if _is_quotation(element, page):
            for paragraph in _paragraphs(element):
                _mark_paragraph(paragraph, _marks(element, language))
        for source in element.iter("footer"):  # which an extractor drops with whoever said it
            source.tag = "p"


def _marks(element: HtmlElement, language: str | None) -> tuple[str, str, str, str]:
    around = (element, *element.iterancestors())
    stated = next((code for ancestor in around if (code := ancestor.get("lang"))), language)
    code = re.split("[-_]", stated or "")[0].lower()
    return lexicon(code or None).quotation_marks or _COMMON


def _mark_inline(element: HtmlElement, marks: tuple[str, str, str, str]) -> None:
    words = element.text_content().strip()
    before, after = _text_before(element)[-1:], (element.tail or "").strip()[:1]
    has_marks = any(edge and edge in QUOTES for edge in (words[:1], before, after))
    if words and not has_marks:
        depth = sum(1 for _ in element.iterancestors("q"))
        opening, closing = marks[2:] if depth % 2 else marks[:2]
        _enclose(element, opening, closing)
    element.tag = "span"  # an extractor breaks the line at a quotation, as if it were a block


def _text_before(element: HtmlElement) -> str:
    previous, parent = element.getprevious(), element.getparent()
    text = previous.tail if previous is not None else parent.text if parent is not None else None
    return (text or "").rstrip()


def _is_quotation(element: HtmlElement, page: str) -> bool:
    """Whether it is a quotation without marks; not a page's indentation, a link box, a pull quote."""
    words = " ".join(element.text_content().split())
    links = sum(len(link.text_content()) for link in element.iter("a"))
    if len(words) < _SHORT or len(words) > _MOST_OF_PAGE * len(page):
        return False
    if links > _MOST_LINKS * len(words) or next(element.iterdescendants(*_NO_QUOTATION), None):
        return False
    if words[0] in QUOTES + _DASHES or words[-1] in QUOTES or _SPEECH.search(words):
        return False
    return page.count(words[:_SAMPLE]) == 1


def _paragraphs(element: HtmlElement) -> Iterator[HtmlElement]:
    """The innermost paragraphs of a quotation, or the whole of it."""
    found = [
        part
        for part in element.iterdescendants(*_PARAGRAPHS)
        if next(part.iterdescendants(*_PARAGRAPHS), None) is None
        and not any(around.tag in _SOURCES for around in part.iterancestors())
    ]
    yield from found or [element]


def _mark_paragraph(paragraph: HtmlElement, marks: tuple[str, str, str, str]) -> None:
    text = paragraph.text_content().strip()
    if text and text[0] not in _DASHES and any(character.isalpha() for character in text):
        _enclose(paragraph, marks[0], marks[1])


def _enclose(element: HtmlElement, opening: str, closing: str) -> None:
    """Put the marks at the words' edges, the closing one before whoever is named as the source."""
    element.text = opening + (element.text or "").lstrip()
    end = next((part for part in element if part.tag in _SOURCES), None)
    if end is not None and end.tag != "br":
        end.addprevious(html.Element("br"))
        end = end.getprevious()
    last = end.getprevious() if end is not None else next(reversed(element), None)
    if last is None:
        element.text = _closed(element.text, closing)
    else:
        last.tail = _closed(last.tail or "", closing)


def _closed(text: str, closing: str) -> str:
    kept = text.rstrip()
    return kept + closing + text[len(kept) :]
