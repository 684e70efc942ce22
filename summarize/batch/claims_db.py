"""`claims.db`: who said what in all articles of a batch, for sqlite3, Datasette and SQL.

Full-text tables are named as Datasette expects them (`quotations_fts` over `quotations`), so its
search box works at once; `who_said_what` is the view that most questions start from.
"""

import contextlib
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

_SCHEMA = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE articles (
    id INTEGER PRIMARY KEY, source TEXT NOT NULL, report TEXT NOT NULL, url TEXT, title TEXT,
    byline TEXT, published TEXT, language TEXT, summary TEXT, characters INTEGER, sha256 TEXT,
    engine TEXT, model TEXT, prompt_tokens INTEGER, completion_tokens INTEGER, cost_usd REAL,
    unsupported INTEGER NOT NULL, warnings TEXT
);
CREATE TABLE speakers (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE quotations (
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles (id),
    speaker INTEGER REFERENCES speakers (id), role TEXT, text TEXT NOT NULL, translation TEXT,
    language TEXT, kind TEXT, part INTEGER, cue TEXT, via TEXT, status TEXT, "start" INTEGER,
    "end" INTEGER
);
CREATE TABLE claims (
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles (id),
    speaker INTEGER REFERENCES speakers (id), role TEXT, text TEXT NOT NULL, status TEXT,
    "start" INTEGER, "end" INTEGER
);
CREATE TABLE translations (
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles (id), language TEXT,
    role TEXT, text TEXT NOT NULL, translation TEXT, status TEXT, "start" INTEGER, "end" INTEGER
);
CREATE VIEW who_said_what AS
    SELECT speakers.name AS speaker, said.role, said.how, said.text, said.translation, said.via,
        said.status, articles.title, articles.published, articles.source, articles.report
    FROM (
        SELECT article, speaker, role, kind || ' quotation' AS how, text, translation, via, status
        FROM quotations
        UNION ALL
        SELECT article, speaker, role, 'reported claim', text, NULL, NULL, status FROM claims
    ) AS said
    JOIN articles ON articles.id = said.article
    LEFT JOIN speakers ON speakers.id = said.speaker;
"""

_SEARCHED = {
    "articles": ("title", "summary"),
    "speakers": ("name",),
    "quotations": ("text", "translation"),
    "claims": ("text",),
    "translations": ("text", "translation"),
}

_INDEXES = """
CREATE INDEX quotations_by_article ON quotations (article);
CREATE INDEX quotations_by_speaker ON quotations (speaker);
CREATE INDEX claims_by_article ON claims (article);
CREATE INDEX claims_by_speaker ON claims (speaker);
CREATE INDEX translations_by_article ON translations (article);
"""


@contextlib.contextmanager
def claims_database(
    path: Path, reports: Iterable[tuple[str, str, dict[str, Any]]]
) -> Iterator[sqlite3.Connection]:
    """Build the database aside, lend it for questions, then put it in its place.

    `reports` gives source, report path and JSON report. Raises `OSError` and `sqlite3.Error`.
    """
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".writing-") as folder:
        aside = Path(folder) / path.name
        with contextlib.closing(sqlite3.connect(aside)) as database:
            database.executescript(_SCHEMA)
            for number, (source, report_path, report) in enumerate(reports, 1):
                _add(database, number, (source, report_path), report)
            database.executescript(_INDEXES)
            for table, columns in _SEARCHED.items():
                listed = ", ".join(columns)
                database.execute(
                    f"CREATE VIRTUAL TABLE {table}_fts USING fts5({listed}, content={table},"
                    " content_rowid=id, tokenize='unicode61 remove_diacritics 2')"
                )
                database.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('rebuild')")  # noqa: S608 (our own names)
            database.commit()
            yield database
        aside.replace(path)


def _add(
    database: sqlite3.Connection, number: int, where: tuple[str, str], report: dict[str, Any]
) -> None:
    _insert(
        database,
        "articles",
        [
            (
                *(number, *where, report["source"]["url"], report["title"], report["byline"]),
                *(report["published"], _main_language(report), _summary(report)),
                *(report["source"]["characters"], report["source"]["sha256"]),
                *(report["engine"][name] for name in _ENGINE),
                _unsupported(report),
                "\n".join(report["warnings"]) or None,
            )
        ],
    )
    _insert(
        database,
        "quotations",
        [
            (
                *(None, number, *_speaker(database, quote["speaker"]), quote["text"]),
                *(quote[name] for name in ("translation", "language", "kind", "group", "cue")),
                *(quote[name] for name in ("via", "status", "start", "end")),
            )
            for quote in report["quotes"]
        ],
    )
    _insert(
        database,
        "claims",
        [
            (
                *(None, number, *_speaker(database, claim["speaker"]), claim["text"]),
                *(claim["status"], *_place(claim["cites"])),
            )
            for claim in report["claims"]
        ],
    )
    _insert(
        database,
        "translations",
        [
            (None, number, *(passage[name] for name in _TRANSLATION))
            for passage in report["translations"]
        ],
    )


_ENGINE = ("name", "model", "prompt_tokens", "completion_tokens", "cost_usd")
_TRANSLATION = ("language", "role", "text", "translation", "status", "start", "end")


def _insert(database: sqlite3.Connection, table: str, rows: list[tuple[Any, ...]]) -> None:
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        stored = [tuple(map(_storable, row)) for row in rows]
        database.executemany(f"INSERT INTO {table} VALUES ({marks})", stored)  # noqa: S608 (our own names)


def _storable(value: Any) -> Any:
    """A lone surrogate has no UTF-8 form; SQLite gets a question mark for it."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _speaker(
    database: sqlite3.Connection, speaker: dict[str, Any] | None
) -> tuple[int | None, str | None]:
    """The speaker's number, given on first sight, and role."""
    if speaker is None:
        return None, None
    name = _storable(speaker["name"])
    database.execute("INSERT OR IGNORE INTO speakers (name) VALUES (?)", (name,))
    row = database.execute("SELECT id FROM speakers WHERE name = ?", (name,)).fetchone()
    return row[0], speaker["role"]


def _main_language(report: dict[str, Any]) -> str | None:
    return report["languages"][0]["code"] if report["languages"] else None


def _summary(report: dict[str, Any]) -> str:
    return " ".join(sentence["text"] for sentence in report["summary"]["sentences"])


def _unsupported(report: dict[str, Any]) -> int:
    """How many sentences of the summary are not supported."""
    sentences = report["summary"]["sentences"]
    return sum(sentence["status"] == "unsupported" for sentence in sentences)


def _place(cites: list[dict[str, int]]) -> tuple[int | None, int | None]:
    return (cites[0]["start"], cites[0]["end"]) if cites else (None, None)
