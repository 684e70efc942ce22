"""Feeds (RSS, Atom): their entries, each an address with what the feed says of it.

A feed is no article, so its text is a list; `summarize.sources.feeds` makes entries of it again.
"""

import io
import json

import feedparser

from summarize.errors import SourceError
from summarize.sources.extraction import Extraction, clean_line
from summarize.sources.parsers import Document


def extract(document: Document) -> Extraction:
    """One line of JSON for each entry: address, title, date; what a feed leaves out is `null`.

    Raises `SourceError` for a feed that is too damaged to have entries.
    """
    feed = feedparser.parse(
        io.BytesIO(document.data), sanitize_html=False, resolve_relative_uris=False
    )
    if feed.bozo and not feed.entries:
        raise SourceError(f"{document.name}: is a damaged feed: {feed.bozo_exception}")
    lines = [
        json.dumps(
            {
                "url": entry.get("link"),
                "title": clean_line(entry.get("title")),
                "published": clean_line(entry.get("published") or entry.get("updated")),
            },
            ensure_ascii=False,
        )
        for entry in feed.entries
    ]
    return Extraction(text="\n".join(lines), title=clean_line(feed.feed.get("title")))
