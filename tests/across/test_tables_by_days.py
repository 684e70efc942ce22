"""`claims.db` over several days, against one that is made of the last day alone."""

import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from summarize.across import tables, wordings
from summarize.across.clippings import Clipping
from summarize.across.collected import Selection, collected
from summarize.across.kept import Kept
from summarize.across.kept_values import OF_ARTICLES
from summarize.batch.claims_db import claims_database
from summarize.errors import ConfigurationError
from tests.across.articles import clipping
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
    "claims": """SELECT source, "start", claims.text, speakers.name, people.name
        FROM claims LEFT JOIN articles ON articles.id = article
        LEFT JOIN speakers ON speakers.id = speaker LEFT JOIN people ON people.id = person""",
    "translations": """SELECT source, "start", translations.text, translation
        FROM translations LEFT JOIN articles ON articles.id = article""",
    "figures": "SELECT story, figure, said_by, source, sentence FROM different_figures",
}

SEARCHED = ("articles", "people", "speakers", "quotations", "claims", "translations")


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
    stamped = (
        replace(filed(each, whole=True), stamp=repr(each)) for each in sorted(articles, key=str)
    )
    with claims_database(path, stamped) as database:
        for table in SEARCHED:
            # With the rank, it is held against the table that it is of.
            database.execute(
                f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)"
            )
        return said(database)


def compared_anew(database: sqlite3.Connection, folder: Path) -> dict[str, list[Any]]:
    """What there is where nothing is kept but how common words are."""
    database.execute(
        "DELETE FROM kept WHERE key NOT LIKE '%counted' AND key NOT IN ('vocabulary', 'marks')"
    )
    for table in ("kept_names", "kept_marks", "kept_sentences"):
        database.execute(f"DELETE FROM {table}")
    database.execute("UPDATE articles SET story = NULL")
    database.execute("DELETE FROM figures")
    tables.relate(database, folder)
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
        assert database.execute("SELECT count(*) FROM compared").fetchone() == (len(there),)
        for table in OF_ARTICLES:
            gone = f"SELECT * FROM {table} WHERE article NOT IN (SELECT id FROM articles)"
            assert database.execute(gone).fetchall() == [], table
        assert compared_anew(database, tmp_path) == by_days
    assert by_days["pairs"]
    assert len(by_days["claims"]) == len(by_days["translations"]) == len(there)
    once = day(tmp_path / "once.db", there.values())
    for name in ("articles", "quotations", "people", "names", "speakers", "claims", "translations"):
        assert once[name] == by_days[name]


def retold(count: int) -> list[Clipping]:
    """Articles of which every two have the same names and figures, the one in Russian."""
    made = []
    for number, each in enumerate(made_up(count, 16)):
        place, figure = NAMES[number // 2 % len(NAMES)], 1_000 + 37 * (number // 2)
        text = f"{place[number % 2]} {figure}. {each.text}"
        stretch = each.stretches[0]._replace(start=0, end=len(place[0]) + 5, text=text[:30])
        told = replace(each, text=text, stretches=(stretch,), language=("en", "ru")[number % 2])
        made.append(told)
    return made


NAMES = [
    ("Ada Berg, Tomas Lund, Vellin", "Ада Берг, Томас Лунд, Веллин"),
    ("Zoe Kern, Olga Marin, Saltham", "Зоя Керн, Ольга Марин, Салтам"),
    ("Aigul Sadykova, Marat Omarov, Almaty", "Айгуль Садыкова, Марат Омаров, Алматы"),
]


def test_days_leave_the_translations_of_one_run(tmp_path: Path) -> None:
    path, articles = tmp_path / "claims.db", retold(24)
    for count in (20, 22, 24):
        by_days = day(path, articles[:count])
    assert [pair for pair in by_days["pairs"] if "translated" in pair]
    with closing(sqlite3.connect(path)) as database:
        assert compared_anew(database, tmp_path) == by_days


def test_a_translation_that_went_leaves_nothing_to_whoever_gets_its_number(tmp_path: Path) -> None:
    path, made = tmp_path / "claims.db", made_up(20, 18)
    first, russian = retold(2)
    there = [*made[1:], first]
    other = replace(made[0], name="zither", language="ru")
    for came in ([replace(russian, name="zebra")], [], [other]):
        by_days = day(path, [*there, *came])
    assert not [pair for pair in by_days["pairs"] if "translated" in pair]
    with closing(sqlite3.connect(path)) as database:
        assert compared_anew(database, tmp_path) == by_days


def test_days_leave_the_figures_of_one_run(tmp_path: Path) -> None:
    path, made = tmp_path / "claims.db", made_up(20, 17)
    told = [
        clipping(
            f"boiler {number}",
            f"{said} when the boiler of the mill blew up in Tarn on Monday. Firemen from Saltham searched the "
            f"cellar of the mill until night, and Tarn closed its schools for day {number}.",
        )
        for number, said in enumerate(
            (
                "At least 10 people were killed",
                "“⟨Ada Berg: 13 people were killed⟩,” said Ada Berg,",
                "Some 15 people were killed",
                "10 people were killed",
            )
        )
    ]
    days = [
        [*made, *told[:2]],
        [*made, told[1], told[2]],
        [*made, *told],
        [*made, told[0], told[3]],
        [*made, *told[:3:2]],
    ]
    for articles in days:
        by_days = day(path, articles)
        with closing(sqlite3.connect(path)) as database:
            assert compared_anew(database, tmp_path) == by_days
            database.rollback()
    assert [row[1] for row in by_days["figures"]] == ["10", "15"]


def test_words_are_counted_again_when_much_has_come(tmp_path: Path) -> None:
    path, articles = tmp_path / "claims.db", made_up(60, 6)
    for count in (20, 40, 60):
        by_days = day(path, articles[:count])
    assert by_days == day(tmp_path / "once.db", articles)


@pytest.fixture
def forgotten(monkeypatch: pytest.MonkeyPatch) -> list[Kept]:
    """What was kept each time that words and their pairs were counted again."""
    forget, forgotten = Kept.forget_counts, list[Kept]()

    def noted(kept: Kept) -> None:
        forgotten.append(kept)
        forget(kept)

    monkeypatch.setattr(Kept, "forget_counts", noted)
    return forgotten


def test_pairs_are_counted_again_when_one_is_in_many_more_wordings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, forgotten: list[Kept]
) -> None:
    monkeypatch.setattr(wordings, "_WIDESPREAD", 3)
    monkeypatch.setattr(wordings, "_OUTGROWN", 6)
    path, made = tmp_path / "claims.db", made_up(60, 20)
    told = [
        clipping(f"ferry {number}", f"“⟨Ada Berg: The ferry {each.text[:30]}⟩,” said Ada Berg.")
        for number, each in enumerate(made[:9])
    ]
    # Where nothing is counted yet, too: at first, and when pairs were found to have outgrown.
    for count, times in ((0, 1), (3, 1), (9, 3)):
        by_days = day(path, made + told[:count])
        assert len(forgotten) == times
    assert by_days == day(tmp_path / "once.db", made + told)


def test_a_day_on_which_a_pair_outgrows_its_count_is_compared_as_one_run_would(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, forgotten: list[Kept]
) -> None:
    monkeypatch.setattr(wordings, "_WIDESPREAD", 8)
    monkeypatch.setattr(wordings, "_OUTGROWN", 16)
    articles = made_up(90, 5)
    articles += [clipping(f"~{each}", f"⟨Berg: ferry timetable {each}⟩") for each in range(18)]
    day(tmp_path / "claims.db", articles[:-18])
    forgotten.clear()
    by_days = day(tmp_path / "claims.db", articles)
    assert len(forgotten) == 2  # what was counted, and again as of a collection without counts
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


def test_search_finds_the_people_of_changed_corrections(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    day(path, made_up(3, 19))
    with closing(sqlite3.connect(path)) as database:
        (name,) = database.execute("SELECT name FROM people").fetchone()
    (tmp_path / "people.toml").write_text(f'[[person]]\nname = "Zelda Quill"\nsame = ["{name}"]\n')
    with collected(tmp_path), closing(sqlite3.connect(path)) as database:
        database.execute("INSERT INTO people_fts (people_fts, rank) VALUES ('integrity-check', 1)")
        search = "SELECT count(*) FROM people_fts WHERE people_fts MATCH 'quill'"
        assert database.execute(search).fetchone() == (1,)


def test_of_articles_with_one_source_none_stays_that_is_gone(tmp_path: Path) -> None:
    (article,) = made_up(1, 11)
    given = filed(article)
    for times in (2, 2, 1):
        with claims_database(tmp_path / "claims.db", [given] * times) as database:
            assert database.execute("SELECT count(*) FROM articles").fetchone() == (times,)


def test_what_another_command_left_half_written_is_not_taken_over(tmp_path: Path) -> None:
    articles = made_up(30, 12)
    before = day(tmp_path / "claims.db", articles)
    (tmp_path / "left").mkdir()
    with closing(sqlite3.connect(tmp_path / "claims.db", isolation_level=None)) as database:
        database.execute("PRAGMA cache_size = 1")  # so that it writes before it commits
        database.execute("BEGIN")
        database.execute("UPDATE articles SET title = 'half'")
        for name in ("claims.db", "claims.db-journal"):
            shutil.copyfile(tmp_path / name, tmp_path / "left" / name)
    assert b"half" in (tmp_path / "left" / "claims.db").read_bytes()
    assert day(tmp_path / "left" / "claims.db", articles) == before


@pytest.mark.parametrize("ours", [sqlite3.IntegrityError, sqlite3.OperationalError])
def test_a_database_is_removed_for_damage_alone(tmp_path: Path, ours: type[Exception]) -> None:
    path, given = tmp_path / "claims.db", filed(made_up(1, 13)[0])
    for error, stays in ((ours, True), (sqlite3.DatabaseError, False)):
        with claims_database(path, [given]):
            pass
        with pytest.raises(error), claims_database(path, [given]):
            raise error
        assert path.exists() is stays


def test_runs_that_cannot_be_read_are_damage(tmp_path: Path) -> None:
    path, given = tmp_path / "claims.db", filed(made_up(1, 14)[0])
    with claims_database(path, [given], [(1, "2026-03-02")]):
        pass
    damage(path, "runs")
    with pytest.raises(sqlite3.DatabaseError, match="malformed"), claims_database(path, [given]):
        pass
    with claims_database(path, [given]) as database:
        assert database.execute("SELECT count(*) FROM articles").fetchone() == (1,)


@pytest.mark.parametrize("table", ["people", "quotations"])
def test_whoever_has_a_damaged_database_is_told_to_remove_it(tmp_path: Path, table: str) -> None:
    day(tmp_path / "claims.db", made_up(3, 15))
    damage(tmp_path / "claims.db", table)
    with pytest.raises(ConfigurationError) as caught, collected(tmp_path) as found:
        found.people(Selection())
    assert caught.value.hint is not None
    assert caught.value.hint.startswith("remove it, then ")


def damage(path: Path, table: str) -> None:
    """Overwrite the page that a table begins on."""
    with closing(sqlite3.connect(path)) as database:
        (size,) = database.execute("PRAGMA page_size").fetchone()
        (page,) = database.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
        ).fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


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
