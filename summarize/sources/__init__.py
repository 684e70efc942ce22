"""Reads files, pipes and web pages into articles.

Whatever goes wrong with an input is a `SourceError` that names it; whatever was doubtful about
reading it is in the article's `warnings`. A plain UTF-8 text is decoded and nothing else: no
parser, no detector and no network code is imported for it.
"""

from typing import TYPE_CHECKING, Any

from summarize.sources.network import Network
from summarize.sources.options import SourceLimits, SourceOptions
from summarize.sources.reading import is_address, read_article, read_bytes, read_source

if TYPE_CHECKING:
    from summarize.sources.feeds import FeedEntry, NotAFeedError, expand_feed

__all__ = [
    "FeedEntry",
    "Network",
    "NotAFeedError",
    "SourceLimits",
    "SourceOptions",
    "expand_feed",
    "is_address",
    "read_article",
    "read_bytes",
    "read_source",
]


if not TYPE_CHECKING:  # which would take every name for one of ours

    def __getattr__(name: str) -> Any:
        if name in ("FeedEntry", "NotAFeedError", "expand_feed"):
            # Feeds bring network code along, which a file on a disk has no use for.
            from summarize.sources import feeds

            return getattr(feeds, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
