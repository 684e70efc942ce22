"""A feed's address or file expanded to its entries, for whoever reads many articles in a row."""

import json
from dataclasses import dataclass
from urllib.parse import urljoin

from summarize.credentials import without_credentials
from summarize.errors import SourceError
from summarize.sources.files import read_file
from summarize.sources.formats import Hints, sniff
from summarize.sources.options import SourceOptions
from summarize.sources.reading import is_address
from summarize.sources.sandbox import parse
from summarize.sources.web import fetch

_DEFAULT = SourceOptions()


class NotAFeedError(SourceError):
    """What was read is something else than a feed."""


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One article that a feed announces; `published` is as the feed writes it.

    `url` is `None` where the feed gives no web address.
    """

    url: str | None
    title: str | None = None
    published: str | None = None


def expand_feed(name: str, options: SourceOptions = _DEFAULT) -> tuple[FeedEntry, ...]:
    """The entries of the RSS or Atom feed at `name` (address or path), in its order.

    Repeated addresses come once. Raises `NotAFeedError` when `name` is no feed, another `SourceError`
    when it cannot be read.
    """
    data, hints = _bytes(name, options)
    if sniff(data, hints) != "feed":
        raise NotAFeedError(f"{name}: is not a feed")
    base = hints.name if is_address(hints.name) else ""
    entries: dict[object, FeedEntry] = {}
    for number, line in enumerate(parse("feed", data, hints, options.limits).text.split("\n")):
        if not line:
            continue
        entry = json.loads(line)
        url = _joined(base, entry["url"] or "")
        entries.setdefault(url or number, FeedEntry(url, entry["title"], entry["published"]))
    return tuple(entries.values())


def _joined(base: str, url: str) -> str | None:
    try:
        joined = urljoin(base, url.strip()) if url else ""
    except ValueError:  # the feed's mistake; such an entry has no address
        return None
    joined = without_credentials(joined)
    return joined if joined.startswith(("http://", "https://")) else None


def _bytes(name: str, options: SourceOptions) -> tuple[bytes, Hints]:
    if is_address(name):
        page = fetch(name, options)
        return page.body, Hints(page.url, page.content_type)
    return read_file(name, options.limits.input_bytes), Hints(name)
