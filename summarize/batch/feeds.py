"""The feeds among a batch's sources, each fetched once however often its entries are asked for.

A run goes over its sources several times (to count, to work, to collect answers), and a feed that
changed in between would make it count other articles than it does. Files are read each time: that
costs little, and nothing has to be kept of them.

A feed announces an article for some days. What has left it is no less true, so that a folder remembers
what its feeds ever announced, a line each.
"""

import contextlib
import json
import threading
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.errors import SourceError
from summarize.sources import SourceOptions, is_address

if TYPE_CHECKING:
    from summarize.sources import FeedEntry


class Feeds:
    """What every feed of a run announced when it was fetched, and in earlier runs. Thread-safe."""

    def __init__(self, memory: Path | None = None) -> None:
        """`memory` is the file that is written with what was announced; without one, nothing is kept."""
        self._lock = threading.Lock()
        self._memory = memory
        self._announced = _remembered(memory)
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

    def left(self, name: str, announced: Sequence[str]) -> list[str]:
        """The addresses that the feed at `name` announced once and, by what it does now, no longer.

        What it announces for the first time is written down.
        """
        with self._lock:
            known = self._announced[name]
            new = [url for url in dict.fromkeys(announced) if url not in known]
            if new and self._memory is not None:
                _append(self._memory, [[name, url] for url in new])
            known.update(dict.fromkeys(new))
            present = set(announced)
            return [url for url in known if url not in present]


def _append(memory: Path, lines: list[list[str]]) -> None:
    # A full disk is the ledger's to tell, which is written next to this. A line begins with its break, so
    # that it stands apart from one that a kill has cut.
    with contextlib.suppress(OSError), memory.open("a", encoding="utf-8") as file:
        file.writelines(f"\n{json.dumps(line)}" for line in lines)


def _remembered(memory: Path | None) -> defaultdict[str, dict[str, None]]:
    """Addresses by feed, in the order in which they came; a line that a kill has cut is passed over."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    if memory is not None and memory.is_file():
        for line in memory.read_text("utf-8", "replace").splitlines():
            try:
                feed, url = json.loads(line)
            except ValueError:
                continue
            found[feed][url] = None
    return found


def _outcome(name: str, options: SourceOptions) -> "tuple[FeedEntry, ...] | SourceError | None":
    from summarize.sources import NotAFeedError, expand_feed  # here: it brings network code along

    try:
        return expand_feed(name, options)
    except NotAFeedError:
        return None
    except SourceError as error:
        return SourceError(error.message, error.hint)  # without the frames that this one holds
