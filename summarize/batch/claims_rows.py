"""Rows of `claims.db`: what of a report goes into which column, and the numbers that rows have.

One article at a time is written or removed. What articles have to do with one another is for
`summarize.across`, and when all this happens for `claims_db`.
"""

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol

from summarize.across.article_collection import outlet_of
from summarize.across.copies import digest_of
from summarize.across.kept_values import OF_ARTICLES
from summarize.batch.claims_layout import CACHE, SEARCHED
from summarize.printable import printable
from summarize.report import DOUBTFUL

_HELD_BACK = 4_000
"""KB of what is searched by that may be held back: whoever reads the database waits while it is written to."""
_MADE_OF_REPORTS = ("quotations", "claims", "translations")
_OF_QUOTES = (
    "group", "text", "translation", "status", "language", "kind", "cue", "via", "confidence", "start", "end"
)  # fmt: skip
_OF_CLAIMS = (
    "text", "translation", "status", "confidence", "polarity", "language", "cue"
)  # fmt: skip
_OF_PASSAGES = ("text", "translation", "status", "language", "role", "start", "end")
"""What columns hold as a report has it, under the same name: but that `group` is a `part`."""


class FiledReport(Protocol):
    """A report as it goes into the database: its source, where it lies, its JSON, its article's text.

    `added` is when the batch first had the article (ISO 8601), `run` the number of the run that made
    the report, `stamp` what no other report of the source has: `None` where that cannot be told. What
    the database has already under that stamp is asked for neither report nor text.
    """

    @property
    def source(self) -> str: ...  # noqa: D102 (told above)
    @property
    def path(self) -> str: ...  # noqa: D102
    @property
    def report(self) -> dict[str, Any]: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def added(self) -> str | None: ...  # noqa: D102
    @property
    def run(self) -> int | None: ...  # noqa: D102
    @property
    def stamp(self) -> str | None: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Filed:
    """A report that is at hand whole."""

    source: str
    path: str
    report: dict[str, Any]
    text: str = ""
    added: str | None = None
    run: int | None = None
    stamp: str | None = None


class TableRows:
    """What is written to the tables, and the numbers that articles and speakers have."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._speakers = {
            name: number for number, name in database.execute("SELECT id, name FROM speakers")
        }
        self._last_speaker = max(self._speakers.values(), default=0)
        last = database.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()
        self.last = int(last[0])
        """The highest number of an article."""

    def there(self) -> dict[str, tuple[int, str | None, str]]:
        """The articles that are there, by source: their numbers, and stamps and places of their reports."""
        rows = self._database.execute(
            "SELECT source, id, stamp, report FROM articles LEFT JOIN compared ON compared.article = id"
        )
        return {source: (number, stamp, report) for source, number, stamp, report in rows}

    def all_numbers(self) -> list[int]:
        """The numbers of the articles that are there; several may be of one source."""
        return [number for (number,) in self._database.execute("SELECT id FROM articles")]

    def number(self) -> int:
        """The next article's number."""
        self.last += 1
        return self.last

    def refresh(self, number: int, filed: FiledReport) -> None:
        """Note where the report of an article lies now, that is otherwise the same."""
        self._database.execute("UPDATE articles SET report = ? WHERE id = ?", (filed.path, number))

    @contextlib.contextmanager
    def held_back(self) -> Iterator[None]:
        """Write to the disk only in the end, if there is little to be written."""
        self._database.execute(f"PRAGMA cache_size = -{_HELD_BACK}")
        yield
        self._database.execute(f"PRAGMA cache_size = -{CACHE}")

    def search(self, numbers: range) -> None:
        """Make articles searchable that follow each other."""
        self._index([(numbers[0], numbers[-1])] if numbers else (), "")

    def merge_search(self) -> None:
        """Have each word once in the index: a fifth less of it than the parts that it was written in."""
        for table in ("articles", *_MADE_OF_REPORTS):
            self._database.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('optimize')")  # noqa: S608 (our own names)

    def remove(self, numbers: Sequence[int]) -> None:
        """Remove articles, and speakers whom nobody else names."""
        self._index([(number, number) for number in numbers], "'delete', ")
        for number in numbers:
            for table in _MADE_OF_REPORTS:
                self._database.execute(f"DELETE FROM {table} WHERE article = ?", (number,))  # noqa: S608 (our own names)
            for table in ("compared", *OF_ARTICLES):
                self._database.execute(f"DELETE FROM {table} WHERE article = ?", (number,))  # noqa: S608 (our own names)
            self._database.execute("DELETE FROM articles WHERE id = ?", (number,))
        if numbers:
            self._database.execute(
                "DELETE FROM speakers WHERE id NOT IN (SELECT speaker FROM quotations WHERE speaker"
                " IS NOT NULL UNION SELECT speaker FROM claims WHERE speaker IS NOT NULL)"
            )

    def _index(self, spans: Iterable[tuple[int, int]], command: str) -> None:
        """Tell the full-text tables of articles from one to another; they want the same words to forget them.

        What a statement brings is written when it ends, as a part of the index by itself.
        """
        listed = list(spans)
        for table in ("articles", *_MADE_OF_REPORTS):
            columns = ", ".join(("rowid", *SEARCHED[table]))
            values = ", ".join(("id", *SEARCHED[table]))
            own = f"{table}_fts, " if command else ""
            article = "id" if table == "articles" else "article"
            self._database.executemany(
                f"INSERT INTO {table}_fts ({own}{columns})"  # noqa: S608 (our own names)
                f" SELECT {command}{values} FROM {table} WHERE {article} BETWEEN ? AND ?",
                listed,
            )

    def add(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Write rows, without what a terminal or a page may not show as it is."""
        self._database.executemany(
            _insertion(table, tuple(columns)),
            [
                [printable(value) if isinstance(value, str) else value for value in row]
                for row in rows
            ],
        )

    def speaker(self, speaker: dict[str, Any] | None) -> tuple[int | None, str | None]:
        """The speaker's number and role."""
        if speaker is None:
            return None, None
        name = printable(speaker["name"])
        if name not in self._speakers:
            self._last_speaker += 1
            self._speakers[name] = self._last_speaker
            self.add("speakers", ("id", "name"), ((self._last_speaker, name),))
        return self._speakers[name], speaker["role"]


@cache
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    listed = ", ".join(f'"{name}"' for name in columns)
    return f"INSERT INTO {table} ({listed}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 (our own names)


def add_report(rows: TableRows, number: int, filed: FiledReport) -> None:
    """Write what a report says of its article, as the article of that number."""
    report, source = filed.report, filed.source
    article = {
        "id": number,
        "name": report["title"] or source,
        "source": source,
        "report": filed.path,
        "outlet": outlet_of(report["source"]["url"]),
        "text": filed.text or None,
        "added": filed.added,
        "run": filed.run,
        "language": _main_language(report),
        "summary": _summary(report),
        "doubts": _doubts(report),
        "warnings": "\n".join(report["warnings"]) or None,
        "engine": report["engine"]["name"],
        **_picked(report, "title", "byline", "published"),
        **_picked(report["source"], "url", "characters", "sha256"),
        **_picked(report["engine"], "model", "prompt_tokens", "completion_tokens", "cost_usd"),
    }
    rows.add("articles", tuple(article), (tuple(article.values()),))
    rows.add("compared", ("article", "stamp"), ((number, filed.stamp),))
    _add_statements(rows, number, report)
    rows.add(
        "translations",
        ("article", *_OF_PASSAGES),
        (
            (number, *_values(passage, _OF_PASSAGES))
            for passage in report["translations"]
            if passage["translation"] is not None  # else the article's text has it
        ),
    )


def _add_statements(rows: TableRows, number: int, report: Mapping[str, Any]) -> None:
    """Write who says what in the article of that number."""
    rows.add(
        "quotations",
        ("article", "digest", "speaker", "role", "part", *_OF_QUOTES[1:]),
        (
            (number, _digest(quote), *rows.speaker(quote["speaker"]), *_values(quote, _OF_QUOTES))
            for quote in report["quotes"]
        ),
    )
    places = (_place(claim["cites"]) for claim in report["claims"])
    rows.add(
        "claims",
        ("article", "digest", "speaker", "role", *_OF_CLAIMS, "start", "end"),
        (
            (
                number,
                _digest(claim),
                *rows.speaker(claim["speaker"]),
                *_values(claim, _OF_CLAIMS),
                *place,
            )
            for claim, place in zip(report["claims"], places, strict=True)
        ),
    )


def _digest(statement: dict[str, Any]) -> int:
    """That of its text as the table has it."""
    return digest_of(printable(statement["text"]))


def _values(record: dict[str, Any], names: Iterable[str]) -> Iterator[Any]:
    return map(record.__getitem__, names)


def _picked(record: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: record[name] for name in names}


def _main_language(report: dict[str, Any]) -> str | None:
    return report["languages"][0]["code"] if report["languages"] else None


def _summary(report: dict[str, Any]) -> str:
    return " ".join(sentence["text"] for sentence in report["summary"]["sentences"])


def _doubts(report: dict[str, Any]) -> int:
    """How many parts of a report are unverified, disputed or unsupported."""
    checked = (
        *report["summary"]["sentences"],
        *(part for name in ("quotes", "claims", "translations") for part in report[name]),
    )
    return sum(part["status"] in DOUBTFUL for part in checked)


def _place(cites: list[dict[str, int]]) -> tuple[int | None, int | None]:
    return (cites[0]["start"], cites[0]["end"]) if cites else (None, None)
