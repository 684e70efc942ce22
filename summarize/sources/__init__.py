"""Reads files, pipes and web pages into articles.

Whatever goes wrong with an input is a `SourceError` that names it; whatever was doubtful about
reading it is in the article's `warnings`. A plain UTF-8 text is decoded and nothing else: no
parser, no detector and no network code is imported for it.

```text
reading                     from a name or from bytes to an article; begin here
  options                   what a reader may do, and how much it takes
  files   web   feeds       bytes of files; of pages; what a feed lists
    network   addresses     names, addresses, sockets; which of them a request may go to
  packing                   compressed bytes made whole
  formats                   which format bytes are in
  decoding   letter_pairs   bytes to text; the judge of old code pages
  sandbox   worker          parsers of hostile formats in a child process; that child
    parsers                 one for each format
      styles                what a page hides by its style sheets
    extraction              what a parser hands back
```
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
