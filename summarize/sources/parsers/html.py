"""Web pages: trafilatura's main text, without what a page hides, and with what its reader meets.

trafilatura at its default settings (comments left out) decides what the story is. Around it, what
a summary needs and an extractor does not give: text that no reader sees is taken out first, since
that is where instructions to machines hide, and dialogues about cookies with it; quotations that
only the markup tells get their marks, and line breaks are read for what they stand for; a page
that is sent in the place of an article is none; and furniture in another language than
the story is kept behind it, marked as furniture, so that a log-in wall is reported as one.
"""

import logging
import re
from collections.abc import Callable
from unicodedata import normalize

from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.metadata import extract_metadata
from trafilatura.settings import Document as Page
from trafilatura.utils import load_html

from summarize.article import Role, Span
from summarize.errors import SourceError
from summarize.sources.decoding import Decoded, decode
from summarize.sources.extraction import Extraction, clean_line, clean_text
from summarize.sources.parsers import Document
from summarize.sources.parsers.breaks import mend_breaks, unpack_tables
from summarize.sources.parsers.consent import remove_consent
from summarize.sources.parsers.furniture import foreign_furniture, is_login_wall, link_runs
from summarize.sources.parsers.head import headline, published, writers
from summarize.sources.parsers.hidden import Hidden, remove_hidden, unmark
from summarize.sources.parsers.line_roles import line_roles, lines_about_writers
from summarize.sources.parsers.markup import markup_text
from summarize.sources.parsers.quoted import mark_quotations
from summarize.sources.parsers.refusals import what_instead
from summarize.sources.parsers.unseen import settle, unmarked, warnings_about

_META_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE
)
_LIST_MARK = re.compile(r"^- (?=\S)", re.MULTILINE)
_TABLE_ROW = re.compile(r"^\|\s*(.*?)\s*\|$", re.MULTILINE)

_LANGUAGE_METAS = ("content-language", "og:locale")
_LANGUAGE_CODE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")

Sheets = Callable[[str], str | None]

_MOST_MARKUP_TO_CHECK = 2 << 20
_MUCH_TEXT = 200
_MANY_ELEMENTS = 20_000
"""Beyond this size trafilatura's second opinions take seconds, so its own extractor decides alone."""

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("htmldate").setLevel(logging.CRITICAL)


def extract(document: Document, load: Sheets | None = None) -> Extraction:
    """The page's main text and metadata. Raises `SourceError` for a page without text.

    `load` finds a linked style sheet by its address, where such were saved with the page.
    """
    decoded = decode(document.data, document.name, _declared_charset(document))
    return extract_markup(decoded, document.name, load)


def extract_markup(decoded: Decoded, name: str, load: Sheets | None = None) -> Extraction:
    """The same for markup that is decoded already, such as the HTML part of a mail."""
    tree = _load(decoded.text)
    if tree is None:
        raise SourceError(f"{name}: has no readable HTML in it")
    warnings = list(decoded.warnings)
    hidden = remove_hidden(tree, load)
    if remove_consent(tree):
        raise _no_article("a dialogue about cookies", name)
    mark_quotations(tree, _language(tree, None))
    mend_breaks(tree)
    unpack_tables(tree)
    page = _read(tree)
    text, unseen = _settled(page, tree, hidden)
    instead = what_instead(tree, text)
    if instead:
        raise _no_article(instead, name)
    lines = foreign_furniture(tree, text)
    if is_login_wall(tree, text):
        warnings.append("This page is probably only a log-in prompt, not an article.")
    if not text and not lines:
        raise _no_text(decoded.text, name)
    kept = sum(span.end - span.start for span in unseen)
    warnings += warnings_about(hidden.unseen, hidden.unseen.letters, kept)
    title = clean_line(headline(page.title, tree, page.url))
    description = clean_line(page.description)
    byline = clean_line(writers(page.author, tree, page.url))
    told = [*lines_about_writers(text, byline), *line_roles(tree, text, title, description)]
    known = _merged(link_runs(tree, text), told)
    full, roles = _with_furniture(text, known, lines)
    return Extraction(
        text=full,
        roles=roles,
        hidden=unseen if hidden.unseen.is_checked else (Span(0, len(full)),),
        language=_language(tree, page.url),
        encoding=decoded.encoding,
        warnings=tuple(warnings),
        title=title,
        byline=byline,
        published=clean_line(published(page.date, tree, text)),
        description=description,
        url=clean_line(page.url),
    )


def _settled(page: Page, tree: HtmlElement, hidden: Hidden) -> tuple[str, tuple[Span, ...]]:
    """The main text, and what of it is read although no reader sees it."""
    marks = hidden.marks
    if not marks:
        return _main_text(page), ()
    text, unseen = settle(*unmarked(_main_text(page), marks))
    unmark(tree, marks, drop=not unseen)
    for name in ("title", "author", "description"):
        setattr(page, name, unmarked(getattr(page, name) or "", marks)[0] or None)
    return text, unseen


def _no_article(instead: str, name: str) -> SourceError:
    return SourceError(
        f"{name}: is {instead}, not an article",
        "open the article in a browser and save the page, if it is there",
    )


def _no_text(markup: str, name: str) -> SourceError:
    if len(markup_text(markup[:_MOST_MARKUP_TO_CHECK])) > _MUCH_TEXT:  # libxml2 gave up on it
        return SourceError(
            f"{name}: is nested too deeply, or in pieces too large, to tell its text from the rest"
        )
    return SourceError(
        f"{name}: has no text to read",
        "a page that scripts fill in can be saved from a browser first",
    )


def _declared_charset(document: Document) -> str | None:
    """What the server says, else what the markup says."""
    meta = _META_CHARSET.search(document.data[:4096])
    return document.charset or (meta[1].decode("ascii", "ignore") if meta else None)


def _load(markup: str) -> HtmlElement | None:
    tree = load_html(markup)
    if tree is None:  # trafilatura wants a document; a pasted fragment is made one
        tree = load_html(f"<html><body>{markup}</body></html>")
    return tree


def _read(tree: HtmlElement) -> Page:
    """Trafilatura's view of the page; an empty one where it finds no text."""
    elements = sum(1 for _ in tree.iter())
    page = bare_extraction(
        tree,
        fast=elements > _MANY_ELEMENTS,
        include_comments=False,
        with_metadata=True,
        # The extensive search takes any year on the page, such as a copyright notice's, for a date.
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    return page if isinstance(page, Page) else extract_metadata(tree)


def _main_text(page: Page) -> str:
    text = clean_text(normalize("NFC", page.text or ""))
    text = _TABLE_ROW.sub(r"\1", _LIST_MARK.sub("", text))
    return "\n".join(line for line in text.split("\n") if line)


def _language(tree: HtmlElement, address: str | None) -> str | None:
    """The language that the page says it is in, as a BCP 47 code."""
    metas = (
        meta.get("content")
        for meta in tree.iter("meta")
        if (meta.get("http-equiv") or meta.get("property") or "").lower() in _LANGUAGE_METAS
    )
    links = (link.get("hreflang") for link in tree.iter("link") if link.get("href") == address)
    stated = (tree.get("lang"), tree.get("xml:lang"), *metas, *links)
    codes = ((value or "").strip().replace("_", "-") for value in stated)
    return next((code for code in codes if _LANGUAGE_CODE.fullmatch(code)), None)


def _merged(links: list[Span], known: list[tuple[Span, Role]]) -> list[tuple[Span, Role]]:
    """The roles of lines, in order; what is nothing but links in a row is furniture."""
    roles: dict[Span, Role] = {**dict(known), **dict.fromkeys(links, "furniture")}
    return sorted(roles.items())


def _with_furniture(
    text: str, known: list[tuple[Span, Role]], lines: list[str]
) -> tuple[str, tuple[tuple[Span, Role], ...]]:
    """The story, then the furniture; the roles that are known of lines, wherever they are."""
    for line in lines:
        start = len(text) + 1 if text else 0
        text = f"{text}\n{line}" if text else line
        known = [*known, (Span(start, len(text)), "furniture")]
    return text, tuple(known)
