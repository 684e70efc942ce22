"""The layout of `claims.db`: its tables, views and indexes, and what is searched in them by words.

Apart from what fills them, because whoever opens the file by SQL or Datasette lives with these names. What
Datasette looks for is there: full-text tables that name their content in double quotes give each table a
search box, and a column called `name` is what rows that point at an article or a speaker show.
`who_said_what` is the view that most questions start from.
"""

import sqlite3

from summarize.across import copies, figures_table, kept, tables
from summarize.across.copies import own_statement

CACHE = 500
"""KB of the database that are held."""
PRAGMAS = f"""
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -{CACHE};
"""
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
    person INTEGER REFERENCES people (id), utterance INTEGER REFERENCES utterances (id),
    digest INTEGER NOT NULL
);
CREATE TABLE claims (
    id INTEGER PRIMARY KEY, speaker INTEGER REFERENCES speakers (id), role TEXT,
    text TEXT NOT NULL, translation TEXT, status TEXT, confidence TEXT, polarity TEXT,
    article INTEGER NOT NULL REFERENCES articles (id), language TEXT, cue TEXT,
    "start" INTEGER, "end" INTEGER, person INTEGER REFERENCES people (id), digest INTEGER NOT NULL
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
            status, confidence, language, digest
        FROM quotations
        UNION ALL
        SELECT article, speaker, person, role, iif(polarity = 'denied', 'denied claim', 'reported claim'),
            text, translation, cue, NULL, status, confidence, language, digest
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
SEARCHED = {
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


def lay_out(database: sqlite3.Connection) -> None:
    """Make the tables of a new database; raises `sqlite3.Error`."""
    database.executescript(
        f"PRAGMA page_size = 2048; {PRAGMAS} {_SCHEMA}"
        f"{tables.SCHEMA} {kept.SCHEMA} {figures_table.SCHEMA} {_VIEWS} {figures_table.VIEW}"
        f"{_INDEXES} {copies.INDEXES} {tables.INDEXES} {figures_table.INDEX}"
    )
    for table, columns in SEARCHED.items():
        listed = ", ".join(columns)
        database.execute(
            f'CREATE VIRTUAL TABLE {table}_fts USING fts5({listed}, content="{table}",'
            f" content_rowid=id, columnsize={int(table == _LONG)},"
            " tokenize='unicode61 remove_diacritics 2')"
        )
