"""Word documents (ECMA-376): the body's paragraphs, tables cell by cell, headers left out.

The format needs no more than a zip reader and an XML parser, both in the standard library.
Deletions that are still tracked are not text; insertions are.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from summarize.sources.extraction import Extraction, clean_line, clean_text
from summarize.sources.parsers import Document
from summarize.sources.parsers.archive import Archive
from summarize.sources.parsers.xml import local_name

_BREAKS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_LEFT_OUT = frozenset(("del", "moveFrom", "instrText", "pict", "txbxContent", "Fallback"))


def extract(document: Document) -> Extraction:
    """The text and properties of a .docx file."""
    archive = Archive(document)
    body = archive.xml("word/document.xml")
    paragraphs = ["".join(_text(element)) for element in _paragraphs(body)]
    text = "\n".join(line for line in clean_text("\n".join(paragraphs)).split("\n") if line)
    about = _properties(archive)
    return Extraction(
        text=text,
        title=clean_line(about.get("title")),
        byline=clean_line(about.get("creator")),
        published=(about.get("created") or "")[:10] or None,
        language=clean_line(about.get("language")),
    )


def _properties(archive: Archive) -> dict[str, str | None]:
    """What the package says of itself (ECMA-376 part 2)."""
    if "docProps/core.xml" not in archive.names:
        return {}
    return {local_name(item): item.text for item in archive.xml("docProps/core.xml")}


def _paragraphs(root: Element) -> Iterator[Element]:
    """Paragraphs in order; those in text boxes belong to the paragraph that anchors them."""
    stack = [root]
    while stack:
        element = stack.pop()
        name = local_name(element)
        if name == "p":
            yield element
        elif name not in _LEFT_OUT:
            stack.extend(reversed(element))


def _text(paragraph: Element) -> Iterator[str]:
    stack = [paragraph]
    while stack:
        element = stack.pop()
        name = local_name(element)
        if name == "t":
            yield element.text or ""
        elif name in _BREAKS:
            yield _BREAKS[name]
        elif name not in _LEFT_OUT and not _is_hidden(element):
            stack.extend(reversed(element))


def _is_hidden(run: Element) -> bool:
    if local_name(run) != "r":
        return False
    properties = next((item for item in run if local_name(item) == "rPr"), None)
    return properties is not None and any(local_name(item) == "vanish" for item in properties)
