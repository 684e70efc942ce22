"""`new.xml`: what is new as an Atom feed (RFC 4287), for readers that poll a file.

An article has the same id in every feed that a folder's runs write, so that a reader knows what it has
shown; `updated` is when its report was made.
"""

import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import islice
from xml.etree import ElementTree as ET

from summarize.batch.overview.contents import Contents
from summarize.batch.overview.entries import ArticleEntry
from summarize.printable import printable, printable_line
from summarize.renderers.labels import Labels
from summarize.renderers.page import overview_items

_ATOM = "http://www.w3.org/2005/Atom"
_MOST = 500
"""Entries of a feed, the newest; readers load it whole."""
_SUMMARIZE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:summarize:batch")


def feed(name: str, identity: str, contents: Contents, words: Labels) -> str:
    """The feed of the folder of this name; `identity` stays the same for the folder's life."""
    folder = uuid.uuid5(_SUMMARIZE, identity)
    root = ET.Element("feed", xmlns=_ATOM)
    _add(root, "id", folder.urn)
    _add(root, "title", f"{words['who']}: {name}")
    _add(root, "updated", _moment(contents.began))
    _add(_add(root, "author"), "name", "summarize")
    _add(root, "generator", "summarize")
    items = overview_items(words)
    for article in islice(contents.newest(), _MOST):
        said = "".join(str(items.said(each)) for each in article.statements)
        _entry(root, article, folder, said)
    ET.indent(root, space="")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _entry(root: ET.Element, article: ArticleEntry, folder: uuid.UUID, said: str) -> None:
    entry = _add(root, "entry")
    where = article.where
    _add(entry, "id", uuid.uuid5(folder, article.source).urn)
    _add(entry, "title", where.name)
    _add(entry, "updated", _moment(article.made))
    if published := _known_moment(article.published):
        _add(entry, "published", published)
    _add(_add(entry, "author"), "name", article.byline or where.outlet)
    if where.link:
        _add(entry, "link", rel="alternate", href=where.link)
    if (article.url or "").lower().startswith(("http://", "https://")):
        _add(entry, "link", rel="via", href=article.url or "")
    for speaker in _speakers(article):
        _add(entry, "category", term=printable_line(speaker))
    _add(entry, "summary", article.summary or where.name)
    if said:
        _add(entry, "content", said, type="html")


def _speakers(article: ArticleEntry) -> Iterable[str]:
    return (name for name, _, is_sure in article.voices if is_sure)


def _add(parent: ET.Element, tag: str, text: str | None = None, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, tag, attributes)
    if text is not None:
        element.text = printable(text)
    return element


def _moment(told: str | None) -> str:
    return _known_moment(told) or "1970-01-01T00:00:00+00:00"


def _known_moment(told: str | None) -> str | None:
    """A date as RFC 3339 wants it, midnight of UTC where none is told; `None` for what is no date."""
    try:
        moment = datetime.fromisoformat(told or "")
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat(timespec="seconds")
