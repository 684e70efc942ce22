"""What is known of how a service and model want to be asked, in this run and from earlier ones."""

import threading

from summarize.chat.cache import Cache
from summarize.chat.dialects import Dialect


class DialectMemory:
    """The dialect of one service and model. Thread-safe.

    A dialect is proven once it has worked in this run. One from an earlier run is only where to
    begin, since another server may listen at the same address by now.
    """

    def __init__(self, cache: Cache, key: str, first: Dialect) -> None:
        self._cache = cache
        self._key = key
        self._lock = threading.Lock()
        self._dialect = self._recall() or first
        self._is_proven = False

    @property
    def current(self) -> tuple[Dialect, bool]:
        """The dialect to begin with, and whether it is proven."""
        with self._lock:
            return self._dialect, self._is_proven

    def prove(self, dialect: Dialect, *, knew_better: bool) -> None:
        """Note that a dialect has worked.

        A conversation that `knew_better` began with a proven dialect and was refused; the others
        only looked for what works, and are late if another one has found it.
        """
        with self._lock:
            if self._is_proven and (dialect == self._dialect or not knew_better):
                return
            self._dialect, self._is_proven = dialect, True
        self._cache.put(self._key, dialect.to_json())

    def _recall(self) -> Dialect | None:
        stored = self._cache.get(self._key)
        try:
            return None if stored is None else Dialect.from_json(stored)
        except ValueError:
            return None  # written by another version
