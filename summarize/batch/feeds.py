"""The feeds among a batch's sources, each fetched once however often its entries are asked for.

A run goes over its sources several times (to count, to work, to collect answers), and a feed that
changed in between would make it count other articles than it does. Files are read each time: that
costs little, and nothing has to be kept of them.
"""

import threading
from typing import TYPE_CHECKING

from summarize.errors import SourceError
from summarize.sources import SourceOptions, is_address

if TYPE_CHECKING:
    from summarize.sources import FeedEntry


class Feeds:
    """What every feed of a run announced when it was fetched. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._fetched: dict[str, tuple[FeedEntry, ...] | SourceError | None] = {}

    def entries(self, name: str, options: SourceOptions) -> "tuple[FeedEntry, ...] | None":
        """The entries of the feed at `name` (address or path), `None` if that is no feed.

        Raises `SourceError` when it cannot be read.
        """
        if not is_address(name):
            found = _outcome(name, options)
        else:
            with self._lock:
                if name not in self._fetched:
                    self._fetched[name] = _outcome(name, options)
                found = self._fetched[name]
        if isinstance(found, SourceError):
            raise found
        return found


def _outcome(name: str, options: SourceOptions) -> "tuple[FeedEntry, ...] | SourceError | None":
    from summarize.sources import NotAFeedError, expand_feed  # here: it brings network code along

    try:
        return expand_feed(name, options)
    except NotAFeedError:
        return None
    except SourceError as error:
        return SourceError(error.message, error.hint)  # without the frames that this one holds
