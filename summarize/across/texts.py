"""The texts of articles, which stay in `claims.db` until they are asked for: together they take much room."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager

from summarize.across.clippings import Clipping

_HELD = 2_000_000
"""Characters of texts that are held: the same ones are often asked for soon again."""
_WAIT = 600.0
"""Seconds that somebody else may write to the database."""


class Texts(Mapping[int, str]):
    """The texts of articles by place, as far as so many characters."""

    def __init__(
        self, database: sqlite3.Connection, numbers: Sequence[int], most: int | None = None
    ) -> None:
        self._database = database
        self._numbers = numbers
        self._text = "text" if most is None else f"substr(text, 1, {most})"
        self._texts: dict[int, str] = {}
        self._held = 0

    @contextmanager
    def read_from(self, uri: str) -> Iterator[None]:
        """Meanwhile, read by a connection of its own: a copy of a process may not use the one that was there."""
        before = self._database
        with closing(sqlite3.connect(uri, uri=True, timeout=_WAIT)) as self._database:
            yield
        self._database = before

    def __getitem__(self, place: int) -> str:
        text = self._texts.get(place)
        if text is None:
            text = self._fetched(place)
            if self._held > _HELD:
                self._texts.clear()
                self._held = 0
            self._texts[place] = text
            self._held += len(text)
        return text

    def _fetched(self, place: int) -> str:
        (text,) = self._database.execute(
            f"SELECT {self._text} FROM articles WHERE id = ?",  # noqa: S608 (our own words)
            (self._numbers[place],),
        ).fetchone()
        return text or ""

    def __iter__(self) -> Iterator[int]:
        return iter(range(len(self._numbers)))

    def __len__(self) -> int:
        return len(self._numbers)


class FiledClipping(Clipping):
    """A clipping whose text is one of those that stay where they are."""

    __slots__ = ("_place", "_texts")
    _place: int
    _texts: Mapping[int, str]

    def __init__(self, clipping: Clipping, texts: Mapping[int, str], place: int) -> None:
        """`place` is that of its text, which the `clipping` itself has not got."""
        for name in ("name", "language", "stretches", "outlet", "day"):
            object.__setattr__(self, name, getattr(clipping, name))
        object.__setattr__(self, "_texts", texts)
        object.__setattr__(self, "_place", place)

    @property
    def text(self) -> str:
        """The text, fetched each time."""
        return self._texts[self._place]
