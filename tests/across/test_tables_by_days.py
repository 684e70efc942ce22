"""`claims.db` over several days, against one that is made of the last day alone."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from summarize.across import tables
from summarize.across.clippings import Clipping
from summarize.batch.claims_db import claims_database
from tests.across.databases import filed
from tests.across.test_days import made_up

# What each table says, whatever numbers its rows have.
SAID = {
    "articles": "SELECT source, title, published, text, report FROM articles",
    "quotations": """SELECT source, "start", quotations.text, speakers.name, people.name, people.kind
        FROM quotations JOIN articles ON articles.id = article
        LEFT JOIN speakers ON speakers.id = speaker LEFT JOIN people ON people.id = person""",
    "people": "SELECT name, kind, quotations, claims, articles FROM people",
    "names": "SELECT names.name, language, times, why, people.name FROM names"
    " JOIN people ON people.id = person",
    "utterances": """SELECT utterances.text, head.source, quotation."start", versions,
        utterances.articles, differs, speakers, first_seen, first.source FROM utterances
        JOIN quotations AS quotation ON quotation.id = utterances.quotation
        JOIN articles AS head ON head.id = quotation.article
        LEFT JOIN articles AS first ON first.id = first_article""",
    "versions": """SELECT mine.source, quotations."start", head.source, longest."start" FROM quotations
        JOIN articles AS mine ON mine.id = quotations.article
        JOIN utterances ON utterances.id = quotations.utterance
        JOIN quotations AS longest ON longest.id = utterances.quotation
        JOIN articles AS head ON head.id = longest.article""",
    "stories": """SELECT articles.source, stories.name, stories.articles, stories.copies, original.source
        FROM articles LEFT JOIN stories ON stories.id = articles.story
        LEFT JOIN articles AS original ON original.id = articles.copy_of""",
    "speakers": "SELECT name FROM speakers",
}


def said(database: sqlite3.Connection) -> dict[str, list[Any]]:
    told = {name: sorted(database.execute(query), key=repr) for name, query in SAID.items()}
    return told | {"pairs": sorted(_pairs(database), key=repr)}


def _pairs(database: sqlite3.Connection) -> Iterator[tuple[Any, ...]]:
    for one, at, other, there, *rest in database.execute(
        """SELECT one.source, a."start", other.source, b."start", relation, kinds, attribution, chance
        FROM version_pairs JOIN quotations AS a ON a.id = first JOIN quotations AS b ON b.id = second
        JOIN articles AS one ON one.id = a.article JOIN articles AS other ON other.id = b.article"""
    ):
        yield *sorted(((one, at), (other, there))), *rest


def day(path: Path, articles: Iterable[Clipping]) -> dict[str, list[Any]]:
    """What a run leaves that has these articles."""
    stamped = (replace(filed(each), stamp=repr(each)) for each in sorted(articles, key=str))
    with claims_database(path, stamped) as database:
        return said(database)


@pytest.mark.parametrize("backwards", [False, True])
def test_days_leave_what_one_run_over_all_would(tmp_path: Path, backwards: bool) -> None:
    path = tmp_path / "claims.db"
    given = made_up(90, 5)
    articles = given[::-1] if backwards else given
    there = {each.name: each for each in articles[:60]}
    day(path, there.values())
    for begin in (60, 66):
        there |= {each.name: each for each in articles[begin : begin + 6]}
        names = sorted(there)
        del there[names[begin % 7]]
        changed = there[names[30]]
        there[changed.name] = replace(changed, stretches=changed.stretches[1:], day=None)
        by_days = day(path, there.values())
    with closing(sqlite3.connect(path)) as database:
        assert int(database.execute("SELECT count(*) FROM compared").fetchone()[0]) == len(there)
        database.execute("DELETE FROM kept WHERE key = 'judged'")
        tables.relate(database, tmp_path)
        assert said(database) == by_days
    once = day(tmp_path / "once.db", there.values())
    for name in ("articles", "quotations", "people", "names", "speakers"):
        assert once[name] == by_days[name]


def test_words_are_counted_again_when_much_has_come(tmp_path: Path) -> None:
    path, articles = tmp_path / "claims.db", made_up(60, 6)
    for count in (20, 40, 60):
        by_days = day(path, articles[:count])
    assert by_days == day(tmp_path / "once.db", articles)


@dataclass(frozen=True)
class Unread:
    """A report that nobody may ask for."""

    source: str
    path: str
    added: str | None = None
    run: int | None = None
    stamp: str | None = None

    @property
    def report(self) -> dict[str, Any]:
        raise AssertionError(self.source)

    @property
    def text(self) -> str:
        raise AssertionError(self.source)


def test_a_report_that_is_there_is_not_read_again(tmp_path: Path) -> None:
    (article,) = made_up(1, 7)
    given = replace(filed(article), stamp="1")
    with claims_database(tmp_path / "claims.db", [given]):
        pass
    again = Unread(given.source, given.path, stamp=given.stamp)
    with claims_database(tmp_path / "claims.db", [again]) as database:
        assert database.execute("SELECT source FROM articles").fetchall() == [(article.name,)]


def test_search_forgets_what_is_gone_and_finds_what_came(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    one, other = made_up(2, 8)
    day(path, [replace(one, text=f"{one.text} Vellin")])
    day(path, [replace(other, text=f"{other.text} Saltham")])
    with closing(sqlite3.connect(path)) as database:
        search = "SELECT source FROM articles JOIN articles_fts ON articles_fts.rowid = id WHERE articles_fts MATCH ?"
        assert database.execute(search, ("vellin",)).fetchall() == []
        assert database.execute(search, ("saltham",)).fetchall() == [(other.name,)]
        database.execute("INSERT INTO articles_fts (articles_fts) VALUES ('integrity-check')")


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\0"])
def test_a_damaged_database_is_made_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "claims.db"
    path.write_bytes(content)
    assert day(path, made_up(3, 9))["articles"]


def test_what_was_kept_and_is_damaged_is_made_anew(tmp_path: Path) -> None:
    path, articles = tmp_path / "claims.db", made_up(20, 10)
    before = day(path, articles)
    with closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE kept SET value = x'00'")
        database.commit()
    with pytest.raises(sqlite3.DatabaseError, match="damaged"):
        day(path, articles[:-1])
    assert day(path, articles) == before
