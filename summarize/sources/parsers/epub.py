"""EPUB books (EPUB 3.3, section 4): the chapters of the spine in order, navigation left out."""

import posixpath
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from summarize.errors import SourceError
from summarize.sources.decoding import decode
from summarize.sources.extraction import Extraction, clean_line
from summarize.sources.parsers import Document
from summarize.sources.parsers.archive import Archive
from summarize.sources.parsers.markup import markup_text
from summarize.sources.parsers.placeholders import stated_author, stated_title
from summarize.sources.parsers.xml import local_name


def extract(document: Document) -> Extraction:
    """The text of a book and what its package document says of it."""
    archive = Archive(document)
    package_path = _package_path(archive, document.name)
    package = archive.xml(package_path)
    chapters = _chapters(package, posixpath.dirname(package_path))
    texts = [
        markup_text(decode(archive.read(chapter), document.name).text)
        for chapter in chapters[: document.pages]
    ]
    about = {local_name(item): item.text for item in package.iter()}
    return Extraction(
        text="\n".join(text for text in texts if text),
        title=stated_title(about.get("title")),
        byline=stated_author(about.get("creator")),
        published=clean_line(about.get("date")),
        description=clean_line(about.get("description")),
        language=clean_line(about.get("language")),
    )


def _package_path(archive: Archive, name: str) -> str:
    for item in archive.xml("META-INF/container.xml").iter():
        if local_name(item) == "rootfile" and item.get("full-path"):
            return item.get("full-path", "")
    raise SourceError(f"{name}: is incomplete: it names no package document")


def _chapters(package: Element, folder: str) -> list[str]:
    """Member names of the spine's documents, those that are the table of contents left out."""
    manifest = {item.get("id"): item for item in package.iter() if local_name(item) == "item"}
    chapters = []
    for reference in package.iter():
        item = manifest.get(reference.get("idref"))
        if local_name(reference) != "itemref" or item is None:
            continue
        if "nav" not in (item.get("properties") or "").split():
            path = posixpath.join(folder, unquote(item.get("href", "")))
            chapters.append(posixpath.normpath(path))
    return chapters
