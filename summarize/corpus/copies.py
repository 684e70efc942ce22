"""Answers and accounts copied to an object store, so that another machine can go on with a run.

SQLite wants a disk. Where the reports go to an address, what a model answered is kept on this machine's
disk and copied beside the reports every so many answers: always what is new, in a file of its own.
"""

import contextlib
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from summarize.chat.cache import RESPONSES, UNBOUNDED, Cache
from summarize.corpus.accounts import Accounts
from summarize.corpus.service import ACCOUNTS
from summarize.corpus.writing import Store, compressed, decompressed
from summarize.errors import ConfigurationError

ANSWERS = 200
"""Answers that are copied together while a run is under way."""
_POLL = 5.0
"""Seconds between two looks at how many there are."""
_NAME = "_answers"


class AnswerCopies:
    """What is new in a folder of answers goes to a store, now and then and at the end."""

    def __init__(self, folder: Path, store: Store, mark: str) -> None:
        """`mark` tells the copies of those apart who share a store."""
        self._store = store
        self._prefix = f"{_NAME}{mark}-"
        self._answers = Cache(folder / RESPONSES, UNBOUNDED)
        self._accounts = Accounts(folder / ACCOUNTS)
        self._copied = 0
        self._change = 0.0
        self._count = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True, name="copies")

    def __enter__(self) -> Self:
        self._restore()
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._over.set()
        self._thread.join()
        try:
            self._copy(1)
        finally:
            self._answers.close()
            self._accounts.close()

    def _restore(self) -> None:
        """Take up what others have copied there."""
        for name in self._names():
            told = json.loads(decompressed(self._store.read(name)))
            for key, text in told["answers"]:
                if self._answers.get(key) is None:
                    self._answers.put(key, text)
            self._accounts.restore(told["accounts"])
            self._count = int(name.removeprefix(self._prefix).partition(".")[0])
        self._copied = max((row for row, _, _ in self._answers.after(0)), default=0)
        self._change = self._accounts.last()

    def _names(self) -> Iterator[str]:
        yield from sorted(name for name in self._store.names() if name.startswith(self._prefix))

    def _watch(self) -> None:
        while not self._over.wait(_POLL):
            with contextlib.suppress(ConfigurationError):  # the last copy will say so
                self._copy(ANSWERS)

    def _copy(self, at_least: int) -> None:
        """Copy what is new, if it is so many answers or accounts."""
        change = self._accounts.last()
        new, accounts = self._answers.after(self._copied), self._accounts.since(self._change)
        if max(len(new), len(accounts)) < at_least:
            return
        told = {"answers": [(key, text) for _, key, text in new], "accounts": accounts}
        self._count += 1
        data = compressed(json.dumps(told, ensure_ascii=False).encode())
        self._store.write(f"{self._prefix}{self._count:06}.json.zst", data)
        self._copied, self._change = new[-1][0] if new else self._copied, change
