"""Who said what in a batch: the statements of its `claims.db`, searched and paged through.

The database is opened for reading, for each look anew, since a batch that goes on replaces it whole.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from summarize.errors import SourceError, reason
from summarize.report import DOUBTFUL
from summarize.settings import REPORTS

PAGE = 50
_NAMED = 400
"""Speakers that the search field suggests."""

_WHERE = """
FROM who_said_what WHERE (:speaker = '' OR speaker LIKE :speaker_like ESCAPE '\\')
AND (:words = '' OR text LIKE :words_like ESCAPE '\\' OR translation LIKE :words_like ESCAPE '\\'
    OR title LIKE :words_like ESCAPE '\\' OR speaker LIKE :words_like ESCAPE '\\')
AND (NOT :sure OR (speaker IS NOT NULL AND confidence = 'high'))
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for: words, a speaker, only sure names; and from which statement on."""

    words: str = ""
    speaker: str = ""
    sure: bool = False
    start: int = 0

    @classmethod
    def of(cls, query: Mapping[str, str]) -> "Asked":
        """What an address asks for; what makes no sense in it is passed over."""
        start = query.get("start", "")
        number = int(start) if start.isascii() and start.isdigit() and len(start) < 10 else 0
        return cls(
            words=query.get("q", "").strip()[:200],
            speaker=query.get("speaker", "").strip()[:200],
            sure=query.get("sure") == "1",
            start=number,
        )

    def link(self, start: int) -> str:
        """The address of the same from another statement on."""
        asked = {"q": self.words, "speaker": self.speaker, "sure": "1" if self.sure else ""}
        asked |= {"start": str(start) if start else ""}
        return "/who-said-what?" + urlencode(
            {name: value for name, value in asked.items() if value}
        )


@dataclass(frozen=True, slots=True)
class Statement:
    """A quotation or claim of an article of the batch; `link` leads to its report."""

    speaker: str | None
    role: str | None
    how: str
    text: str
    translation: str | None
    via: str | None
    status: str | None
    confidence: str | None
    title: str | None
    published: str | None
    source: str
    link: str | None

    @property
    def is_sure(self) -> bool:
        """Whether the name is."""
        return self.confidence == "high"

    @property
    def is_doubtful(self) -> bool:
        """Whether a check found something."""
        return self.status in DOUBTFUL


@dataclass(frozen=True, slots=True)
class StatementsPage:
    """A page of statements; `count` are all that fit, in all `articles`."""

    statements: tuple[Statement, ...]
    count: int
    articles: int
    speakers: tuple[str, ...]


class ReportsFolder:
    """The output folder of a batch."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.name = folder.resolve().name

    def look(self, asked: Asked) -> StatementsPage:
        """The statements that are asked for. Raises `SourceError` when the database is unreadable."""
        values = {
            "words": asked.words,
            "words_like": _like(asked.words),
            "speaker": asked.speaker,
            "speaker_like": _like(asked.speaker),
            "sure": asked.sure,
            "most": PAGE,
            "start": asked.start,
        }
        try:
            with closing(self._open()) as database:
                (count,) = database.execute(f"SELECT count(*) {_WHERE}", values).fetchone()
                (articles,) = database.execute("SELECT count(*) FROM articles").fetchone()
                rows = database.execute(
                    f"SELECT * {_WHERE} ORDER BY published DESC, source LIMIT :most OFFSET :start",
                    values,
                ).fetchall()
                return StatementsPage(
                    tuple(map(_statement, rows)), count, articles, _speakers(database)
                )
        except sqlite3.Error as error:
            raise SourceError(f"{self.name}/claims.db: cannot be read: {reason(error)}") from error

    def report(self, name: str) -> Path | None:
        """The file of a report of this batch; `None` for whatever else may lie there, or elsewhere."""
        try:
            with closing(self._open()) as database:
                asked = "SELECT 1 FROM articles WHERE report = ? LIMIT 1"
                if database.execute(asked, (name,)).fetchone() is None:
                    return None
        except sqlite3.Error:
            return None
        path = (self._folder / name).resolve()
        is_inside = path.is_relative_to(self._folder.resolve())
        return path if is_inside and path.is_file() else None

    def _open(self) -> sqlite3.Connection:
        path = quote(str((self._folder / "claims.db").resolve()))
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        database.row_factory = sqlite3.Row
        return database


def _like(words: str) -> str:
    for special in ("\\", "%", "_"):
        words = words.replace(special, f"\\{special}")
    return f"%{words}%"


def _statement(row: Mapping[str, Any]) -> Statement:
    names = (
        "speaker", "role", "how", "text", "translation", "via", "status", "confidence", "title",
        "published", "source",
    )  # fmt: skip
    report = row["report"]
    link = None if report in ("", REPORTS) else f"/reports/{quote(report)}"
    values = {name: row[name] for name in names}
    values["title"] = values["title"] or values["source"]
    return Statement(**values, link=link)


def _speakers(database: sqlite3.Connection) -> tuple[str, ...]:
    most = """SELECT speaker, count(*) FROM who_said_what WHERE speaker IS NOT NULL
        GROUP BY speaker ORDER BY count(*) DESC, speaker LIMIT ?"""
    return tuple(name for name, _ in _rows(database, most))


def _rows(database: sqlite3.Connection, query: str) -> Iterator[tuple[str, int]]:
    yield from ((row[0], row[1]) for row in database.execute(query, (_NAMED,)))
