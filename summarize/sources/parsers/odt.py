"""OpenDocument texts (ISO/IEC 26300): headings, paragraphs and list items of the body."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from summarize.sources.extraction import Extraction, clean_line, clean_text
from summarize.sources.parsers import Document
from summarize.sources.parsers.archive import Archive
from summarize.sources.parsers.placeholders import stated_author, stated_title
from summarize.sources.parsers.xml import local_name

_LEFT_OUT = frozenset(("note", "annotation", "tracked-changes", "forms", "sequence-decls", "frame"))
_BREAKS = {"tab": " ", "line-break": "\n"}


def extract(document: Document) -> Extraction:
    """The text and properties of an .odt file."""
    archive = Archive(document)
    lines = ["".join(_text(block)) for block in _blocks(archive.xml("content.xml"))]
    text = "\n".join(line for line in clean_text("\n".join(lines)).split("\n") if line)
    about = _properties(archive)
    return Extraction(
        text=text,
        title=stated_title(about.get("title")),
        byline=stated_author(about.get("creator")) or stated_author(about.get("initial-creator")),
        published=(about.get("date") or about.get("creation-date") or "")[:10] or None,
        language=clean_line(about.get("language")),
    )


def _properties(archive: Archive) -> dict[str, str | None]:
    if "meta.xml" not in archive.names:
        return {}
    return {local_name(item): item.text for item in archive.xml("meta.xml").iter()}


def _blocks(root: Element) -> Iterator[Element]:
    stack = [root]
    while stack:
        element = stack.pop()
        name = local_name(element)
        if name in ("p", "h"):
            yield element
        elif name not in _LEFT_OUT:
            stack.extend(reversed(element))


def _text(block: Element) -> Iterator[str]:
    stack: list[Element | str] = [block]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
            continue
        name = local_name(item)
        if item is not block:
            stack.append(item.tail or "")
        if name == "s":
            yield " "
        elif name in _BREAKS:
            yield _BREAKS[name]
        elif name not in _LEFT_OUT:
            stack.extend(reversed(item))
            yield item.text or ""
