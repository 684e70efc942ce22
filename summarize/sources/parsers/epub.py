"""EPUB books (EPUB 3.3, section 4): the chapters of the spine in order, navigation left out."""

import posixpath
from functools import partial
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from summarize.errors import SourceError
from summarize.sources.decoding import decode
from summarize.sources.extraction import Extraction, clean_line
from summarize.sources.parsers import Document
from summarize.sources.parsers.archive import MemberError, ZipPackage
from summarize.sources.parsers.markup import Markup, joined, read_markup
from summarize.sources.parsers.placeholders import stated_author, stated_title
from summarize.sources.parsers.xml import local_name

_MOST_NAMED = 5


def extract(document: Document) -> Extraction:
    """The text of a book and what its package document says of it."""
    archive = ZipPackage(document)
    package_path = _package_path(archive, document.name)
    package = archive.xml(package_path)
    chapters = _chapters(package, posixpath.dirname(package_path))
    texts, damage = _texts(archive, chapters[: document.pages], document.name)
    about = {local_name(item): item.text for item in package.iter()}
    text, hidden = joined((markup.text, markup.hidden) for markup in texts)
    unseen = (warning for markup in texts for warning in markup.warnings)
    return Extraction(
        text=text,
        hidden=hidden,
        title=stated_title(about.get("title")),
        byline=stated_author(about.get("creator")),
        published=clean_line(about.get("date")),
        description=clean_line(about.get("description")),
        language=clean_line(about.get("language")),
        warnings=(*damage, *dict.fromkeys(unseen)),
    )


def _texts(
    archive: ZipPackage, chapters: list[str], name: str
) -> tuple[list[Markup], tuple[str, ...]]:
    """The chapters' texts, and a warning that names those that could not be read.

    Raises the first chapter's `SourceError` when there is none that could.
    """
    texts = []
    errors: dict[str, SourceError] = {}
    known: dict[str, str | None] = {}
    for chapter in chapters:
        try:
            data = archive.read(chapter)
        except MemberError as error:
            errors[chapter] = error
            continue
        try:
            load = partial(_sheet, archive, known, posixpath.dirname(chapter))
            texts.append(read_markup(decode(data, name).text, load))
        except SourceError as error:  # a picture, say
            errors[chapter] = error
    if errors and not texts:
        raise next(iter(errors.values()))
    if not errors:
        return texts, ()
    named = ", ".join(posixpath.basename(chapter) for chapter in list(errors)[:_MOST_NAMED])
    more = f" and {len(errors) - _MOST_NAMED} more" if len(errors) > _MOST_NAMED else ""
    return texts, (f"The book was read without what is damaged or missing in it: {named}{more}.",)


def _sheet(
    archive: ZipPackage, known: dict[str, str | None], folder: str, address: str
) -> str | None:
    """A style sheet of the book, which `known` keeps for the next chapter."""
    path = posixpath.normpath(posixpath.join(folder, unquote(address.partition("#")[0])))
    if path not in known:
        try:
            known[path] = archive.read(path).decode("utf-8", "replace")
        except MemberError:
            known[path] = None
    return known[path]


def _package_path(archive: ZipPackage, name: str) -> str:
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
