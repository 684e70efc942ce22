"""`claims.db`: who said what in all articles of a batch, for sqlite3, Datasette and SQL.

What Datasette looks for is there: full-text tables that name their content in double quotes give
each table a search box, and a column called `name` is what rows that point at an article or a
speaker show. `who_said_what` is the view that most questions start from.
"""

import contextlib
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any, Protocol

from summarize.across import figures_table, kept, tables
from summarize.across.article_collection import outlet_of
from summarize.across.copies import own_statement
from summarize.across.kept_values import OF_ARTICLES
from summarize.across.shares import Beside
from summarize.files import UNFINISHED
from summarize.printable import printable
from summarize.report import DOUBTFUL

_CACHE = 500
"""KB of the database that are held."""
_PRAGMAS = f"""
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -{_CACHE};
"""
_HELD_BACK = 4_000
"""KB of what is searched by that may be held back: whoever reads the database waits while it is written to."""
_FEW = 1_000
"""New articles of which that is all."""
_SCHEMA = """
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

_VIEWS = f"""
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
    JOIN articles ON articles.id = said.article AND {own_statement("said")}
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
"""  # noqa: S608 (our own names)

_SEARCHED = {
    # The index marks each word with its column, unless that is the first: the text has most words.
    "articles": ("text", "name", "byline", "summary", "published"),
    "people": ("name", "role"),
    "speakers": ("name",),
    "quotations": ("text", "translation"),
    "claims": ("text", "translation"),
    "translations": ("text", "translation"),
}

_LONG = "articles"
"""The table whose rows have so many words that counting them for each search would take a while."""

_INDEXES = """
CREATE INDEX quotations_by_article ON quotations (article);
CREATE INDEX claims_by_article ON claims (article);
CREATE INDEX translations_by_article ON translations (article);
"""


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


@contextlib.contextmanager
def claims_database(
    path: Path,
    reports: Iterable[FiledReport],
    runs: Iterable[tuple[int, str]] = (),
    *,
    anew: bool = False,
    beside: Beside | None = None,
) -> Iterator[sqlite3.Connection]:
    """Build the database aside, lend it for questions, then put it in its place.

    What is there already is taken over and changed where its reports have, unless it is to be made
    `anew`. `runs` are those that the reports were made in: numbers, and when each began. Processes
    `beside` this one take their share. Raises `OSError`, `sqlite3.Error`, and `ConfigurationError` for a
    `people.toml` beside it that cannot be obeyed.
    """
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=UNFINISHED) as folder:
        aside = Path(folder) / path.name
        with contextlib.closing(_opened(None if anew else path, aside)) as database:
            try:
                database.execute("DELETE FROM runs")
                database.executemany("INSERT INTO runs VALUES (?, ?)", runs)
                _fill(database, reports, path.parent, beside)
                database.commit()
                _tidy(database)
                yield database
            except sqlite3.DatabaseError as error:
                # What is damaged, the next run makes anew. Of a subclass, the cause is another: a full
                # disk, a lock, a mistake of ours.
                if type(error) is sqlite3.DatabaseError:
                    path.unlink(missing_ok=True)
                raise
        aside.replace(path)


def _opened(before: Path | None, aside: Path) -> sqlite3.Connection:
    """A copy of the database of before, or a new one where there is none of this version."""
    if before is not None and before.is_file():
        database = sqlite3.connect(aside)
        with contextlib.suppress(sqlite3.DatabaseError):  # what is damaged is made anew
            # Whole, though `trace` or `people` may write to it, or were killed while they did.
            with contextlib.closing(sqlite3.connect(before, timeout=_WAIT)) as old:
                old.backup(database)
            if tables.is_of_this_version(database):
                database.executescript(_PRAGMAS)
                return database
        database.close()
        aside.unlink(missing_ok=True)
    database = sqlite3.connect(aside)
    try:
        _lay_out(database)
    except sqlite3.Error:  # a full disk
        database.close()
        raise
    return database


def _lay_out(database: sqlite3.Connection) -> None:
    """Make the tables of a new database."""
    database.executescript(
        f"PRAGMA page_size = 2048; {_PRAGMAS} {_SCHEMA}"
        f"{tables.SCHEMA} {kept.SCHEMA} {figures_table.SCHEMA} {_VIEWS} {figures_table.VIEW}"
        f"{_INDEXES} {tables.INDEXES} {figures_table.INDEX}"
    )
    for table, columns in _SEARCHED.items():
        listed = ", ".join(columns)
        database.execute(
            f'CREATE VIRTUAL TABLE {table}_fts USING fts5({listed}, content="{table}",'
            f" content_rowid=id, columnsize={int(table == _LONG)},"
            " tokenize='unicode61 remove_diacritics 2')"
        )


def _fill(
    database: sqlite3.Connection,
    reports: Iterable[FiledReport],
    folder: Path,
    beside: Beside | None,
) -> None:
    """Bring the tables up to date with some reports, and what they have to do with one another."""
    rows = _TableRows(database)
    before, there = rows.all_numbers(), rows.there()
    first, stay = rows.last + 1, set()
    for filed in reports:
        known = there.pop(filed.source, None)
        if known is not None and known[1] == filed.stamp is not None:
            if known[2] != filed.path:
                rows.refresh(known[0], filed)
            stay.add(known[0])
            continue
        _add(rows, rows.number(), filed)
    new = range(first, rows.last + 1)
    gone = [number for number in before if number not in stay]
    words = kept.Kept(database).words(gone)
    rows.remove(gone)
    search = partial(_make_searchable, rows, new, merge=len(new) > _MANY_NEW * len(stay))
    tables.relate(database, folder, kept.RowChanges(new, words), beside, search)
    database.executescript(tables.INDEXES_OF_FULL)
    database.execute("INSERT INTO speakers_fts (speakers_fts) VALUES ('rebuild')")


def _make_searchable(rows: "_TableRows", new: range, *, merge: bool) -> None:
    """Have the words of new articles in the index, all of which may be written again."""
    with rows.held_back() if len(new) <= _FEW else contextlib.nullcontext():
        rows.search(new)
        if merge:
            rows.merge_search()


def _tidy(database: sqlite3.Connection) -> None:
    """Give back the room of what is gone, where that is much."""
    (free,) = database.execute("PRAGMA freelist_count").fetchone()
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    if free > _MOST_FREE * pages:
        database.execute("VACUUM")


_WAIT = 30.0
"""Seconds that another command may have to write to the database."""
_MOST_FREE = 0.05
"""The share of a database that may be empty."""
_MANY_NEW = 0.25
"""New articles, of those that stay, which are worth writing the whole index of words again for."""
_MADE_OF_REPORTS = ("quotations", "claims", "translations")


class _TableRows:
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
        self._database.execute(f"PRAGMA cache_size = -{_CACHE}")

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
            columns = ", ".join(("rowid", *_SEARCHED[table]))
            values = ", ".join(("id", *_SEARCHED[table]))
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


def _add(rows: _TableRows, number: int, filed: FiledReport) -> None:
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
    rows.add(
        "quotations",
        ("article", "speaker", "role", "part", *_OF_QUOTES[1:]),
        (
            (number, *rows.speaker(quote["speaker"]), *_values(quote, _OF_QUOTES))
            for quote in report["quotes"]
        ),
    )
    rows.add(
        "claims",
        ("article", "start", "end", "speaker", "role", *_OF_CLAIMS),
        (
            (number, *place, *rows.speaker(claim["speaker"]), *_values(claim, _OF_CLAIMS))
            for claim in report["claims"]
            for place in (_place(claim["cites"]),)
        ),
    )
    rows.add(
        "translations",
        ("article", *_OF_PASSAGES),
        (
            (number, *_values(passage, _OF_PASSAGES))
            for passage in report["translations"]
            if passage["translation"] is not None  # else the article's text has it
        ),
    )


_OF_QUOTES = (
    "group", "text", "translation", "status", "language", "kind", "cue", "via", "confidence", "start", "end"
)  # fmt: skip
_OF_CLAIMS = (
    "text", "translation", "status", "confidence", "polarity", "language", "cue"
)  # fmt: skip
_OF_PASSAGES = ("text", "translation", "status", "language", "role", "start", "end")
"""What columns hold as a report has it, under the same name: but that `group` is a `part`."""


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
