"""Markup that is all text, as in books and mails: every block a paragraph, nothing judged.

Web pages go to `html`, which tells story from furniture. Here the standard library's parser does.
"""

from collections.abc import Sequence
from html.parser import HTMLParser

from summarize.sources.extraction import clean_text

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "title",
        "tr",
        "ul",
    ]  # a paragraph of words reads better than a column
)
_XHTML = "http://www.w3.org/1999/xhtml"
_NO_TEXT = frozenset(("script", "style", "head", "template", "svg", "math", "rt", "rp"))


def markup_text(markup: str) -> str:
    """The text of some HTML or XHTML, a paragraph to a line."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\x1d"))
    return "\n".join(line for line in clean_text("\n".join(lines)).split("\n") if line)


class _Reader(HTMLParser):
    """Collects text, with a group separator (which markup can't hold) at every block's edge."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent: list[str] = []
        self._prefixes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag = self._plain(tag, attrs)
        if tag in _NO_TEXT:
            self._silent.append(tag)
        elif tag == "body":
            self._silent.clear()  # a head that was never closed
        if tag in _BLOCKS:
            self.parts.append("\x1d")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._plain(tag, attrs) in _BLOCKS:
            self.parts.append("\x1d")

    def handle_endtag(self, tag: str) -> None:
        tag = self._plain(tag)
        if tag in self._silent:
            del self._silent[self._silent.index(tag) :]
        if tag in _BLOCKS:
            self.parts.append("\x1d")

    def _plain(self, tag: str, attrs: Sequence[tuple[str, str | None]] = ()) -> str:
        """The name without a prefix that stands for XHTML; Office's `o:p` is no paragraph."""
        for name, value in attrs:
            if name.startswith("xmlns:") and value == _XHTML:
                self._prefixes.add(name.removeprefix("xmlns:"))
        prefix, _, name = tag.rpartition(":")
        return name if prefix in self._prefixes else tag

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data.replace("\x1d", ""))
