"""OpenDocument texts (ISO/IEC 26300): headings, paragraphs and list items of the body.

A text box's paragraphs follow the one that anchors it; notes follow the last one.
"""

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from summarize.sources.extraction import Extraction, clean_line, clean_text
from summarize.sources.parsers import Document
from summarize.sources.parsers.archive import ZipPackage
from summarize.sources.parsers.odt_sight import OdtStyles, remove_unseen
from summarize.sources.parsers.placeholders import stated_author, stated_title
from summarize.sources.parsers.unseen import left_out
from summarize.sources.parsers.xml import local_name

_LEFT_OUT = frozenset(("annotation", "tracked-changes", "forms", "sequence-decls"))
_BLOCKS = frozenset(("p", "h"))
_BREAKS = {"tab": " ", "line-break": "\n"}


def extract(document: Document) -> Extraction:
    """The text and properties of an .odt file."""
    archive = ZipPackage(document)
    content = archive.xml("content.xml")
    others = [archive.xml("styles.xml")] if "styles.xml" in archive.names else []
    letters = remove_unseen(content, OdtStyles([content, *others]))
    lines = clean_text("\n".join(_paragraphs(content))).split("\n")
    text = "\n".join(line for line in lines if line)
    about = _properties(archive)
    return Extraction(
        text=text,
        title=stated_title(about.get("title")),
        byline=stated_author(about.get("creator")) or stated_author(about.get("initial-creator")),
        published=(about.get("date") or about.get("creation-date") or "")[:10] or None,
        language=clean_line(about.get("language")),
        warnings=left_out(letters),
    )


def _properties(archive: ZipPackage) -> dict[str, str | None]:
    if "meta.xml" not in archive.names:
        return {}
    return {local_name(item): item.text for item in archive.xml("meta.xml").iter()}


def _paragraphs(root: Element) -> Iterator[str]:
    """The texts of the paragraphs in order, each before those that it anchors; then the notes."""
    stack = [root]
    notes: list[Element] = []
    while stack:
        element = stack.pop()
        if local_name(element) in _BLOCKS:
            inside: list[Element] = []
            yield "".join(_text(element, inside))
            notes += (item for item in inside if local_name(item) == "note")
            stack.extend(item for item in reversed(inside) if local_name(item) != "note")
        else:
            stack.extend(reversed(_shown(element)))
    for note in notes:
        for body in note:
            if local_name(body) == "note-body":
                yield from _paragraphs(body)


def _shown(element: Element) -> Sequence[Element]:
    """The children that hold text; a frame's picture has but a description."""
    name = local_name(element)
    if name in _LEFT_OUT:
        return ()
    children = list(element)
    if name == "frame":
        return [child for child in children if local_name(child) == "text-box"]
    return children


def _text(block: Element, inside: list[Element]) -> Iterator[str]:
    """The block's own text; blocks and notes inside of it are put into `inside`."""
    stack: list[Element | str] = [block]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
            continue
        name = local_name(item)
        if item is not block:
            stack.append(item.tail or "")
            if name in _BLOCKS or name == "note":
                inside.append(item)
                continue
        if name == "s":
            yield " "
        elif name in _BREAKS:
            yield _BREAKS[name]
        elif name not in _LEFT_OUT:
            stack.extend(reversed(_shown(item)))
            yield item.text or ""
