"""Markup that is all text, as in books and mails: every block a paragraph, nothing judged.

Web pages go to `html`, which tells story from furniture. Here the standard library's parser does;
what no reader sees is told by the same rules as in a page.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from html.parser import HTMLParser
from typing import NamedTuple

from summarize.article import Span
from summarize.sources.extraction import clean_text
from summarize.sources.parsers.unseen import (
    Unseen,
    look,
    marks_for,
    settle,
    unmarked,
    warnings_about,
)
from summarize.sources.styles import Kind, Node

_BLOCKS = frozenset([
    "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt",
    "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
    "li", "main", "nav", "ol", "p", "pre", "section", "table", "td", "th", "title", "tr", "ul",
])  # fmt: skip
_XHTML = "http://www.w3.org/1999/xhtml"
_NO_TEXT = frozenset(("script", "style", "head", "template", "svg", "math", "rt", "rp"))
_VOID = frozenset([
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
])  # fmt: skip
_END_OF_PARAGRAPH = frozenset(_BLOCKS - {"br", "td", "th", "tr", "body", "html", "title"})
_ENDS: dict[str, frozenset[str]] = {
    "li": frozenset(("li",)),
    "dt": frozenset(("dt", "dd")),
    "dd": frozenset(("dt", "dd")),
    "tr": frozenset(("tr", "td", "th")),
    "td": frozenset(("td", "th")),
    "th": frozenset(("td", "th")),
    "option": frozenset(("option",)),
}
"""What an element ends that nobody has ended, if nothing of `_HOLDS` stands in between."""
_HOLDS = frozenset(("ul", "ol", "dl", "table", "select", "td", "th", "body", "button"))
_AS_FAR = 30
_BREAK = "\x1d"  # a group separator, which markup can't hold

Sheets = Callable[[str], str | None]
"""Finds a style sheet that stands beside the markup by its address."""


class Markup(NamedTuple):
    """The text, a paragraph to a line; what of it is not seen, and what is to be said of that."""

    text: str
    hidden: tuple[Span, ...] = ()
    warnings: tuple[str, ...] = ()


def joined(
    parts: Iterable[tuple[str, tuple[Span, ...]]],
) -> tuple[str, tuple[Span, ...]]:
    """Texts one below the other, and what of them is hidden."""
    texts: list[str] = []
    hidden: list[Span] = []
    size = 0
    for text, spans in parts:
        if text:
            hidden += (Span(span.start + size, span.end + size) for span in spans)
            texts.append(text)
            size += len(text) + 1
    return "\n".join(texts), tuple(hidden)


def markup_text(markup: str) -> str:
    """The text of some HTML or XHTML as its reader sees it, a paragraph to a line."""
    return read_markup(markup).text


def read_markup(markup: str, sheets: Sheets | None = None) -> Markup:
    """The text of some HTML or XHTML, and what of it its reader does not see."""
    builder = _Builder(is_xml="<?xml" in markup[:200] or _XHTML in markup[:2000])
    builder.feed(markup)
    builder.close()
    root = builder.finish()
    start = markup[:500].lower()
    unseen = look(root, loose="<!doctype" not in start and not builder.is_xml, load=sheets)
    marks = marks_for(markup) if unseen.kept else ""
    pieces = "".join(_pieces(root, unseen, marks))
    lines = (" ".join(line.split()) for line in pieces.split(_BREAK))
    whole = "\n".join(line for line in clean_text("\n".join(lines)).split("\n") if line)
    text, hidden = settle(*unmarked(whole, marks))
    kept = sum(span.end - span.start for span in hidden)
    warnings = tuple(warnings_about(unseen, unseen.letters, kept))
    return Markup(text, hidden if unseen.is_checked else (Span(0, len(text)),), warnings)


def _pieces(root: Node, unseen: Unseen, marks: str) -> Iterator[str]:
    """The text in order, with breaks at every block's edge. Not recursive: markup nests deep."""
    stack: list[tuple[Node | str, Kind | None]] = [(root, None)]
    while stack:
        item, kind = stack.pop()
        if isinstance(item, str):
            if kind is None or item == _BREAK or not item.strip():
                yield item
            elif marks and kind in unseen.kept:
                yield f"{marks[0]}{item}{marks[1]}"
            continue
        edge = _BREAK if item.name in _BLOCKS else ""
        stack.append((edge, None))
        yield edge
        if item.name in _NO_TEXT:
            continue
        sight = unseen.sights.get(id(item)) if kind is None else None
        own = sight.kind if sight else kind
        inner = own if kind is not None or (sight and sight.whole) else None
        stack.extend(
            (part, own if isinstance(part, str) else inner) for part in reversed(item.source)
        )


class _Builder(HTMLParser):
    """Makes a tree of markup; a node's `source` is what stands in it, text and elements."""

    def __init__(self, *, is_xml: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.is_xml = is_xml
        self._root = Node("html", {}, None)
        self._root.source = []
        self._open = [self._root]
        self._counts: Counter[str] = Counter()
        self._prefixes: set[str] = set()

    def finish(self) -> Node:
        """The tree, once all of it was read."""
        self._root.add_up()
        return self._root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag = self._plain(tag, attrs)
        attributes = {name: value or "" for name, value in reversed(attrs)}
        if tag == "html":
            self._root.attributes = {**attributes, **self._root.attributes}
            self._root.classes = frozenset(self._root.attributes.get("class", "").split())
            return
        if tag == "body":
            self._end("head")  # one that was never closed
            self._end("body")
        self._end_what_it_ends(tag)
        outer = self._open[-1]
        node = Node(tag, attributes, outer)
        node.source = []
        outer.source.append(node)
        if tag not in _VOID:
            self._open.append(node)
            self._counts[tag] += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        plain = self._plain(tag)
        if plain not in _VOID and (self.is_xml or self._counts["svg"] or self._counts["math"]):
            self._end(plain)

    def handle_endtag(self, tag: str) -> None:
        tag = self._plain(tag)
        if tag == "p" and not self._counts["p"]:
            self.handle_starttag("p", [])
        if tag not in ("html", "body"):
            self._end(tag)

    def handle_data(self, data: str) -> None:
        data = data.replace(_BREAK, "")
        self._open[-1].texts.append(data)
        self._open[-1].source.append(data)

    def _end_what_it_ends(self, tag: str) -> None:
        if tag in _END_OF_PARAGRAPH and self._counts["p"] and not self.is_xml:
            self._end_near(frozenset(("p",)))
        if tag in _ENDS and not self.is_xml:
            while self._end_near(_ENDS[tag]):
                pass

    def _end_near(self, names: frozenset[str]) -> bool:
        """End the nearest open element of one of the names, unless it holds what is open."""
        for node in self._open[: -_AS_FAR - 1 : -1]:
            if node.name in names:
                self._end(node.name)
                return True
            if node.name in _HOLDS:
                break
        return False

    def _end(self, tag: str) -> None:
        if not self._counts[tag]:
            return
        while True:
            ended = self._open.pop().name
            self._counts[ended] -= 1
            if ended == tag:
                return

    def _plain(self, tag: str, attrs: Sequence[tuple[str, str | None]] = ()) -> str:
        """The name without a prefix that stands for XHTML; Office's `o:p` is no paragraph."""
        for name, value in attrs:
            if name.startswith("xmlns:") and value == _XHTML:
                self._prefixes.add(name.removeprefix("xmlns:"))
        prefix, _, name = tag.rpartition(":")
        return name if prefix in self._prefixes else tag
