"""Word documents (ECMA-376): the body's paragraphs, tables cell by cell, headers left out.

The format needs no more than a zip reader and an XML parser, both in the standard library.
Deletions that are still tracked are not text; insertions are. A text box's paragraphs follow the
paragraph that anchors it, for whole releases are laid out in boxes; notes follow the last one.
"""

import posixpath
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from summarize.sources.extraction import Extraction, clean_line, clean_text
from summarize.sources.parsers import Document
from summarize.sources.parsers.archive import ZipPackage
from summarize.sources.parsers.placeholders import stated_author, stated_title
from summarize.sources.parsers.unseen import left_out
from summarize.sources.parsers.word_sight import WordStyles, remove_unseen
from summarize.sources.parsers.xml import local_name

_BREAKS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_LEFT_OUT = frozenset(("del", "moveFrom", "instrText"))


def extract(document: Document) -> Extraction:
    """The text and properties of a .docx file."""
    archive = ZipPackage(document)
    main = _part(archive, "officeDocument", "word/document.xml")
    styles = _styles(archive, main)
    body = remove_unseen(archive.xml(main), styles)
    text = clean_text("\n".join((*_paragraphs(body), *_notes(archive, main, body, styles))))
    about = _properties(archive)
    return Extraction(
        text="\n".join(line for line in text.split("\n") if line),
        title=stated_title(about.get("title")),
        byline=stated_author(about.get("creator")),
        published=(about.get("created") or "")[:10] or None,
        language=clean_line(about.get("language")),
        warnings=left_out(styles.left_out),
    )


def _styles(archive: ZipPackage, main: str) -> WordStyles:
    part, settings = (
        _part(archive, name, f"word/{name}.xml", main) for name in ("styles", "settings")
    )
    told = archive.read(settings) if settings in archive.names else b""
    return WordStyles(
        archive.xml(part) if part in archive.names else None,
        has_background=b"displayBackgroundShape" in told,
    )


def _part(archive: ZipPackage, relation: str, usual: str, of: str = "") -> str:
    """The part that is in `relation` to the package or to the part `of` (ECMA-376-2, section 9.3).

    Its name is the writer's choice: Word on the web calls the main part `document2.xml`.
    """
    folder, name = posixpath.split(of)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    if relations not in archive.names:
        return usual
    for item in archive.xml(relations):
        if item.get("Type", "").endswith(f"/{relation}"):
            target = posixpath.join("/", folder, item.get("Target", ""))
            part = posixpath.normpath(target).lstrip("/")
            return part if part in archive.names else usual
    return usual


def _properties(archive: ZipPackage) -> dict[str, str | None]:
    """What the package says of itself (ECMA-376 part 2)."""
    part = _part(archive, "core-properties", "docProps/core.xml")
    if part not in archive.names:
        return {}
    return {local_name(item): item.text for item in archive.xml(part)}


def _notes(archive: ZipPackage, main: str, body: Element, styles: WordStyles) -> Iterator[str]:
    """The paragraphs of the footnotes, then of the endnotes, that the body refers to."""
    shown = list(_note_references(body))
    for kind in ("footnote", "endnote"):
        part = _part(archive, f"{kind}s", f"word/{kind}s.xml", main)
        if part in archive.names and any(name == kind for name, _ in shown):
            notes = {_value(note, "id"): note for note in remove_unseen(archive.xml(part), styles)}
            for name, number in dict.fromkeys(shown):
                if name == kind and number in notes:
                    yield from _paragraphs(notes[number])


def _note_references(body: Element) -> Iterator[tuple[str, str]]:
    """Kind and number of the notes in the order in which the body, as shown, refers to them."""
    stack = [body]
    while stack:
        element = stack.pop()
        name = local_name(element)
        if name in ("footnoteReference", "endnoteReference"):
            yield name.removesuffix("Reference"), _value(element, "id")
        stack.extend(reversed(list(_shown(element))))


def _paragraphs(root: Element) -> Iterator[str]:
    """The texts of the paragraphs in order, each before those that it anchors."""
    stack = [root]
    while stack:
        element = stack.pop()
        if local_name(element) == "p":
            anchored: list[Element] = []
            yield "".join(_text(element, anchored))
            stack.extend(reversed(anchored))
        else:
            stack.extend(reversed(list(_shown(element))))


def _text(paragraph: Element, anchored: list[Element]) -> Iterator[str]:
    """The paragraph's own text; paragraphs inside of it are put into `anchored`."""
    stack = list(reversed(list(_shown(paragraph))))
    while stack:
        element = stack.pop()
        name = local_name(element)
        if name == "p":
            anchored.append(element)
        elif name == "t":
            yield element.text or ""
        elif name in _BREAKS:
            yield _BREAKS[name]
        else:
            stack.extend(reversed(list(_shown(element))))


def _shown(element: Element) -> Iterable[Element]:
    """The children that a reader sees; of alternatives (a drawing in two formats) the first."""
    name = local_name(element)
    if name in _LEFT_OUT:
        return ()
    return element[:1] if name == "AlternateContent" else element


def _value(element: Element, attribute: str) -> str:
    """The attribute without regard to its namespace; empty if there is none."""
    found = (value for name, value in element.items() if name.rpartition("}")[2] == attribute)
    return next(found, "")
