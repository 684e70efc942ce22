"""`claims.db`: who said what in all articles of a batch, for sqlite3, Datasette and SQL.

What Datasette looks for is there: full-text tables that name their content in double quotes give
each table a search box, and a column called `name` is what rows that point at an article or a
speaker show. `who_said_what` is the view that most questions start from.
"""

import contextlib
import functools
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarize.across import figures_table, tables
from summarize.files import UNFINISHED
from summarize.printable import printable
from summarize.report import DOUBTFUL

_SCHEMA = """
PRAGMA page_size = 2048;
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -500;
CREATE TABLE articles (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, source TEXT NOT NULL, report TEXT NOT NULL,
    url TEXT, outlet TEXT, title TEXT, byline TEXT, published TEXT, language TEXT, summary TEXT,
    text TEXT, added TEXT, run INTEGER REFERENCES runs (id), story INTEGER REFERENCES stories (id),
    copy_of INTEGER REFERENCES articles (id),
    doubts INTEGER NOT NULL, warnings TEXT, characters INTEGER, sha256 TEXT, engine TEXT,
    model TEXT, prompt_tokens INTEGER, completion_tokens INTEGER, cost_usd REAL
);
CREATE TABLE runs (id INTEGER PRIMARY KEY, began TEXT NOT NULL);
CREATE TABLE speakers (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE quotations (
    id INTEGER PRIMARY KEY, speaker INTEGER REFERENCES speakers (id), role TEXT,
    text TEXT NOT NULL, translation TEXT, status TEXT, confidence TEXT,
    article INTEGER NOT NULL REFERENCES articles (id), language TEXT, kind TEXT, part INTEGER,
    cue TEXT, via TEXT, "start" INTEGER, "end" INTEGER,
    person INTEGER REFERENCES people (id), utterance INTEGER REFERENCES utterances (id)
);
CREATE TABLE claims (
    id INTEGER PRIMARY KEY, speaker INTEGER REFERENCES speakers (id), role TEXT,
    text TEXT NOT NULL, translation TEXT, status TEXT, confidence TEXT, polarity TEXT,
    article INTEGER NOT NULL REFERENCES articles (id), language TEXT, cue TEXT,
    "start" INTEGER, "end" INTEGER, person INTEGER REFERENCES people (id)
);
CREATE TABLE translations (
    id INTEGER PRIMARY KEY, text TEXT NOT NULL, translation TEXT, status TEXT, language TEXT,
    role TEXT, article INTEGER NOT NULL REFERENCES articles (id), "start" INTEGER, "end" INTEGER
);
"""

_VIEWS = """
CREATE VIEW who_said_what AS
    SELECT people.name AS person, speakers.name AS speaker, said.role, said.how, said.text,
        said.translation, said.cue, said.via, said.status, said.confidence, said.language,
        articles.published, articles.outlet, articles.title, articles.url, articles.source,
        articles.report
    FROM (
        SELECT article, speaker, person, role, kind || ' quotation' AS how, text, translation, cue, via,
            status, confidence, language
        FROM quotations
        UNION ALL
        SELECT article, speaker, person, role, iif(polarity = 'denied', 'denied claim', 'reported claim'),
            text, translation, cue, NULL, status, confidence, language
        FROM claims
    ) AS said
    JOIN articles ON articles.id = said.article AND copy_of IS NULL
    LEFT JOIN speakers ON speakers.id = said.speaker
    LEFT JOIN people ON people.id = said.person;
CREATE VIEW versions AS
    SELECT utterances.id AS utterance, people.name AS person, quotations.text, speakers.name AS speaker,
        articles.published, coalesce(articles.outlet, articles.source) AS outlet, articles.title,
        articles.source, articles.report
    FROM utterances
    JOIN quotations ON quotations.utterance = utterances.id
    JOIN articles ON articles.id = quotations.article
    LEFT JOIN speakers ON speakers.id = quotations.speaker
    LEFT JOIN people ON people.id = quotations.person
    ORDER BY utterances.id, articles.published IS NULL, articles.published;
"""

_SEARCHED = {
    "articles": ("name", "byline", "summary", "text", "published"),
    "people": ("name", "role"),
    "speakers": ("name",),
    "quotations": ("text", "translation"),
    "claims": ("text", "translation"),
    "translations": ("text", "translation"),
}

_INDEXES = """
CREATE INDEX quotations_by_article ON quotations (article);
CREATE INDEX claims_by_article ON claims (article);
CREATE INDEX translations_by_article ON translations (article);
"""


@dataclass(frozen=True, slots=True)
class Filed:
    """A report as it goes into the database: its source, where it lies, its JSON, its article's text.

    `added` is when the batch first had the article (ISO 8601), `run` the number of the run that made
    the report.
    """

    source: str
    path: str
    report: dict[str, Any]
    text: str = ""
    added: str | None = None
    run: int | None = None


@contextlib.contextmanager
def claims_database(
    path: Path, reports: Iterable[Filed], runs: Iterable[tuple[int, str]] = ()
) -> Iterator[sqlite3.Connection]:
    """Build the database aside, lend it for questions, then put it in its place.

    `runs` are those that the reports were made in: numbers, and when each began. Raises `OSError`, `sqlite3.Error`, and `ConfigurationError` for a `people.toml` beside it that
    cannot be obeyed.
    """
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=UNFINISHED) as folder:
        aside = Path(folder) / path.name
        with contextlib.closing(sqlite3.connect(aside)) as database:
            database.executescript(
                _SCHEMA + tables.SCHEMA + figures_table.SCHEMA + _VIEWS + figures_table.VIEW
            )
            database.executemany("INSERT INTO runs VALUES (?, ?)", runs)
            rows = _TableRows(database)
            for number, filed in enumerate(reports, 1):
                _add(rows, number, filed)
            database.executescript(_INDEXES + tables.INDEXES + figures_table.INDEX)
            tables.relate(database, path.parent)
            for table, columns in _SEARCHED.items():
                listed = ", ".join(columns)
                database.execute(
                    f'CREATE VIRTUAL TABLE {table}_fts USING fts5({listed}, content="{table}",'
                    " content_rowid=id, tokenize='unicode61 remove_diacritics 2')"
                )
                database.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('rebuild')")  # noqa: S608 (our own names)
            database.commit()
            yield database
        aside.replace(path)


class _TableRows:
    """What is written to the tables, and the numbers that speakers were given on first sight."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._speakers: dict[str, int] = {}

    def add(self, table: str, row: dict[str, Any]) -> None:
        """Write a row, without what a terminal or a page may not show as it is."""
        values = [printable(value) if isinstance(value, str) else value for value in row.values()]
        self._database.execute(_insertion(table, tuple(row)), values)

    def speaker(self, speaker: dict[str, Any] | None) -> dict[str, Any]:
        """Columns for the speaker's number and role."""
        if speaker is None:
            return {}
        name = printable(speaker["name"])
        if name not in self._speakers:
            self._speakers[name] = len(self._speakers) + 1
            self.add("speakers", {"id": self._speakers[name], "name": name})
        return {"speaker": self._speakers[name], "role": speaker["role"]}


@functools.cache
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    listed = ", ".join(f'"{name}"' for name in columns)
    return f"INSERT INTO {table} ({listed}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 (our own names)


def _add(rows: _TableRows, number: int, filed: Filed) -> None:
    report, source = filed.report, filed.source
    article = {
        "id": number,
        "name": report["title"] or source,
        "source": source,
        "report": filed.path,
        "outlet": tables.outlet_of(report["source"]["url"]),
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
    rows.add("articles", article)
    for quote in report["quotes"]:
        told = _picked(
            quote, "text", "translation", "status", "language", "kind", "cue", "via", "confidence"
        )
        told |= {"article": number, "part": quote["group"], **_picked(quote, "start", "end")}
        rows.add("quotations", told | rows.speaker(quote["speaker"]))
    for claim in report["claims"]:
        told = _picked(
            claim, "text", "translation", "status", "confidence", "polarity", "language", "cue"
        )
        told |= {"article": number, **_place(claim["cites"])}
        rows.add("claims", told | rows.speaker(claim["speaker"]))
    for passage in report["translations"]:
        if passage["translation"] is None:
            continue  # the article's text has it
        told = _picked(passage, "text", "translation", "status", "language", "role")
        told |= {"article": number, **_picked(passage, "start", "end")}
        rows.add("translations", told)


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


def _place(cites: list[dict[str, int]]) -> dict[str, int]:
    return cites[0] if cites else {}
