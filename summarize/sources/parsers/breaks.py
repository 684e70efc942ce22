"""Line breaks that part paragraphs or only wrap lines, and tables that lay out a page.

Old pages write `<br><br>` where a paragraph ends, and texts that came over a wire have a `<br>` at
the end of each line. An extractor runs the first together and takes the second for paragraphs. What
such pages put into a table's cell, it runs together as well.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import TypeAlias

from lxml import html
from lxml.html import HtmlElement

from summarize.characters import UNSPACED

_INLINE = frozenset(
    ["a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "ins", "mark", "q", "s", "small",
     "span", "strong", "sub", "sup", "time", "u"]
)  # fmt: skip
_NOT_SPLIT = frozenset(["a", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "li", "button", "label"])
_INDENTED = re.compile(r"\s*(?:[\xa0\u2003]\s?){2}|\s*\u3000")
_WIDTHS = range(40, 121)
_MANY = 3
_LONG = 80
_LONG_UNSPACED = 25
_CELLS = frozenset(["table", "thead", "tbody", "tfoot", "tr", "td", "th", "center"])

Line: TypeAlias = list[str | HtmlElement]


def mend_breaks(tree: HtmlElement) -> None:
    """Make paragraphs of what `<br><br>` parts, and one line of what `<br>` wraps, in `tree`."""
    for parent in dict.fromkeys(element.getparent() for element in list(tree.iter("br"))):
        if parent is not None and parent.tag not in _NOT_SPLIT and parent.tag != "html":
            _mend(parent)


def unpack_tables(tree: HtmlElement) -> None:
    """Make blocks of the tables and cells in `tree` that hold paragraphs: those lay out a page."""
    long = (part for part in tree.iter("p") if _is_long(part.text_content()))
    held = Counter(
        cell for part in long if (cell := next(part.iterancestors("td"), None)) is not None
    )
    tables = {
        table
        for cell, paragraphs in held.items()
        if paragraphs > 1
        for table in cell.iterancestors("table")
    }
    parts = [part for table in tables for part in _own_parts(table)]
    for part in parts:
        part.tag = "div"


def _is_long(text: str) -> bool:
    return len(text) >= (_LONG_UNSPACED if UNSPACED.search(text) else _LONG)


def _own_parts(table: HtmlElement) -> Iterator[HtmlElement]:
    """A table with its rows and cells, without those of tables inside it."""
    stack = [table]
    while stack:
        part = stack.pop()
        yield part
        stack += [child for child in part if child.tag in _CELLS and child.tag != "table"]


def _mend(parent: HtmlElement) -> None:
    paragraphs = list(_paragraphs(parent))
    texts = [[_text(line) for line in paragraph] for paragraph in paragraphs]
    wrapped = _are_wrapped(texts)
    runs = sum(1 for paragraph in texts if any(paragraph))
    if runs < 2 and not wrapped:
        return
    for child in list(parent):
        parent.remove(child)
    parent.text = None
    if parent.tag == "p":
        parent.tag = "div"
    for paragraph in paragraphs:
        _append(parent, paragraph, joined=wrapped)


def _paragraphs(parent: HtmlElement) -> Iterator[list[Line]]:
    """The lines of `parent`, by paragraph; an element that is a block is a paragraph of its own."""
    lines: list[Line] = [[parent.text or ""]]
    for child in parent:
        tail = child.tail or ""
        if child.tag == "br":
            if not _text(lines[-1]) or _INDENTED.match(tail):
                yield lines
                lines = [[tail]]
            else:
                lines.append([tail])
            continue
        if child.tag in _INLINE or not isinstance(child.tag, str):
            lines[-1] += [child, tail]
            continue
        yield lines
        yield [[child]]
        lines = [[tail]]
    yield lines


def _text(line: Line) -> str:
    parts = (item if isinstance(item, str) else _content(item) for item in line)
    return " ".join("".join(parts).split())


def _content(element: HtmlElement) -> str:
    return element.text_content() if isinstance(element.tag, str) else ""


def _are_wrapped(paragraphs: list[list[str]]) -> bool:
    """Whether every line was broken since the next word was too long for the width."""
    width = max((len(line) for lines in paragraphs for line in lines), default=0)
    if width not in _WIDTHS or max(len(lines) for lines in paragraphs) < _MANY:
        return False
    return all(
        len(line) + 1 + len(following.partition(" ")[0]) > width
        for lines in paragraphs
        for line, following in pairwise(filter(None, lines))
    )


def _append(parent: HtmlElement, lines: list[Line], *, joined: bool) -> None:
    if len(lines) == 1 and len(lines[0]) == 1 and not isinstance(lines[0][0], str):
        lines[0][0].tail = None
        parent.append(lines[0][0])
        return
    if not any(_text(line) for line in lines) and not any(map(_holds_elements, lines)):
        return
    paragraph = html.Element("p")
    parent.append(paragraph)
    for number, line in enumerate(lines):
        if number and not joined:
            paragraph.append(html.Element("br"))
        elif number:
            _add_text(paragraph, " ")
        for item in line:
            if isinstance(item, str):
                _add_text(paragraph, item)
            else:
                item.tail = None
                paragraph.append(item)


def _holds_elements(line: Line) -> bool:
    return any(not isinstance(item, str) for item in line)


def _add_text(paragraph: HtmlElement, text: str) -> None:
    last = next(reversed(paragraph), None)
    if last is None:
        paragraph.text = (paragraph.text or "") + text
    else:
        last.tail = (last.tail or "") + text
