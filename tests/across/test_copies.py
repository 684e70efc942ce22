"""One text under several names is folded, and what is said in it counts once."""

import random
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from summarize.across.clippings import Clipping
from summarize.across.collected import Collected, Selection
from summarize.across.copies import digest_of, find_copies, own_statement, sentences_of
from summarize.batch.claims_db import claims_database
from summarize.batch.claims_layout import lay_out
from summarize.batch.overview.contents import Contents
from summarize.batch.overview.index import speakers
from tests.across.articles import BRIDGE, CHANGED, CUT, SLOGANS, clipping
from tests.across.databases import filed

FOOT = "Subscribe to our letters and read what the valley talks about in the morning. "


def copies(*articles: Clipping) -> dict[int, int]:
    sentences = [tuple(sentences_of(each.text)) for each in articles]
    return find_copies(sentences, range(len(articles)))


def printed(name: str, *, head: str = "", foot: str = "", of: Clipping = BRIDGE) -> Clipping:
    """An article again under another name, with something in front of it and behind it."""
    text = f"{head}{of.text}{foot}"
    stretches = tuple(
        each._replace(start=each.start + len(head), end=each.end + len(head))
        for each in of.stretches
    )
    return replace(of, name=name, text=text, stretches=stretches)


def test_sentences_end_behind_their_stops_and_with_lines_in_any_spacing() -> None:
    told = [
        "The bridge will be closed for a year.", "Nobody asked the valley about it!", "So it is said in v.2 of its plan",
        "桥将关闭一年，因为它已经很旧，而且没有人问过山谷里的人。", "没有人问过山谷里的人，也没有人问过他们的孩子们？",
    ]  # fmt: skip
    spaced = f"{told[0]}  {told[1]}\n\t{told[2]} \r\n {told[3]}{told[4]}\u2003 "
    sizes = [len("".join(each.split())) for each in told]
    assert [size for _, size in sentences_of(spaced)] == sizes
    assert list(sentences_of(spaced)) == list(sentences_of("\n".join(told)))


def test_what_is_printed_again_is_a_copy_of_the_first() -> None:
    again = printed("again")
    framed = printed("framed", head="The Harbour Post, page 3\n\n", foot=f"\n\n{FOOT}")
    assert copies(BRIDGE, again, framed) == {1: 0, 2: 0}


def test_the_same_event_in_other_words_is_no_copy() -> None:
    assert copies(BRIDGE, CUT, CHANGED) == {}


def test_a_foot_that_all_pages_have_makes_no_copies() -> None:
    pages = [printed(each.name, foot=f"\n\n{FOOT * 2}", of=each) for each in SLOGANS]
    assert copies(*pages) == {}


def test_a_teaser_is_no_copy_of_what_it_leads_to() -> None:
    long = replace(BRIDGE, text=BRIDGE.text + " " + " ".join(each.text for each in SLOGANS))
    assert copies(long, BRIDGE) == {}


def test_what_only_a_copy_says_is_kept(tmp_path: Path) -> None:
    own = clipping(
        "own", " “⟨Zoe Kern: The ferry has to sail at night, too⟩,” said Zoe Kern in the harbour."
    )
    head = f"{BRIDGE.text} "
    more = replace(
        printed("more", foot=f" {own.text}"),
        stretches=(
            *BRIDGE.stretches,
            *(
                each._replace(start=each.start + len(head), end=each.end + len(head))
                for each in own.stretches
            ),
        ),
    )
    with claims_database(tmp_path / "claims.db", map(filed, [BRIDGE, more])) as database:
        assert database.execute("SELECT count(copy_of) FROM articles").fetchone() == (1,)
        said = database.execute("SELECT speaker, text, source FROM who_said_what").fetchall()
        people = {each.name: each for each in Collected(database).people(Selection())}
        quoted = {name: count for name, count, _ in speakers(database)}
        contents = Contents(database)
        shown = {each.source: [s.text for s in each.statements] for each in contents.newest()}
        (link,) = [
            s.link for each in contents.newest() for s in each.statements if s.who == "Zoe Kern"
        ]
        counted = contents.count_statements()
    first, only = BRIDGE.stretches[0].text, own.stretches[0].text
    assert sorted(said) == [("Ada Berg", first, "bridge"), ("Zoe Kern", only, "more")]
    assert (
        {name: each.quotations for name, each in people.items()}
        == quoted
        == {"Ada Berg": 1, "Zoe Kern": 1}
    )
    assert shown == {"bridge": [first], "more": [only]}
    assert link == "more.html#q2"
    assert counted == 2


@pytest.mark.parametrize("came", [(0, 1, 2), (2, 1, 0)])
def test_what_two_copies_add_to_a_report_counts_once(tmp_path: Path, came: tuple[int, ...]) -> None:
    added = clipping("added", " “⟨Zoe Kern: The ferry has to sail at night, too⟩,” said Zoe Kern.")
    at = len(BRIDGE.text)
    own = tuple(s._replace(start=s.start + at, end=s.end + at) for s in added.stretches)
    again = printed("again", foot=added.text)
    papers = [
        replace(again, name=name, stretches=(*BRIDGE.stretches, *own)) for name in ("one", "two")
    ]
    unnamed = tuple(each._replace(speaker=None) for each in own)
    papers.append(replace(again, name="nobody", stretches=(*BRIDGE.stretches, *unnamed)))
    given = [BRIDGE, *(papers[place] for place in came)]
    with claims_database(tmp_path / "claims.db", map(filed, given)) as database:
        said = database.execute("SELECT text, source FROM who_said_what").fetchall()
        counted = Contents(database).count_statements()
        (zoe,) = Collected(database).people(Selection("Zoe Kern"))
    assert [source for text, source in said if text == own[0].text] == ["one"]
    assert counted == 2
    assert zoe.quotations == 1


def test_figures_that_only_a_copy_has_are_compared(tmp_path: Path) -> None:
    first = replace(BRIDGE, text=f"{BRIDGE.text} 10 people were killed in Tarn.")
    later = replace(
        first, name="later", text=f"{first.text} At night 13 people were killed in Tarn."
    )
    with claims_database(tmp_path / "claims.db", map(filed, [first, later])) as database:
        assert database.execute("SELECT count(copy_of) FROM articles").fetchone() == (1,)
        told = database.execute("SELECT figure, source FROM different_figures").fetchall()
    assert told == [("10", "bridge"), ("13", "later")]


def test_words_of_a_copy_count_once(tmp_path: Path) -> None:
    again = [printed(f"paper {number}", foot=f"\n\nPaper {number}.") for number in range(60)]
    with claims_database(tmp_path / "claims.db", map(filed, [BRIDGE, *again, CUT])) as database:
        found = Collected(database)
        (ada,) = found.people(Selection())
        (utterance,) = found.utterances(Selection())
        said = database.execute("SELECT count(*) FROM who_said_what").fetchone()
        story = database.execute("SELECT articles, copies FROM stories").fetchall()
    assert (ada.quotations, ada.articles) == (2, 2)
    assert (utterance.articles, len(utterance.versions)) == (2, 62)
    assert said == (2,)
    assert story == [(62, 60)]


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as opened:
        lay_out(opened)
        opened.execute("INSERT INTO speakers VALUES (1, 'Zoe Kern')")
        yield opened


def add_article(
    database: sqlite3.Connection, number: int, original: int | None, published: str | None = None
) -> None:
    database.execute(
        "INSERT INTO articles (id, name, source, report, published, copy_of, doubts)"
        " VALUES (?, '', ?, '', ?, ?, 0)",
        (number, f"paper-{number % 3}", published, original),
    )


def add_statements(
    database: sqlite3.Connection, table: str, rows: Iterable[tuple[int, str, int | None]]
) -> None:
    database.executemany(
        f"INSERT INTO {table} (article, text, speaker, digest) VALUES (?, ?, ?, ?)",
        [(*row, digest_of(row[1])) for row in rows],
    )


def own(database: sqlite3.Connection, table: str) -> list[int]:
    asked = f"SELECT {table}.id FROM {table} JOIN articles ON articles.id = article WHERE {own_statement(table)}"
    return [number for (number,) in database.execute(f"{asked} ORDER BY 1")]


def expected(database: sqlite3.Connection, table: str) -> list[int]:
    """What `own_statement` promises, held against every other statement."""
    articles = {
        row[0]: row[1:] for row in database.execute("SELECT id, source, published, copy_of FROM articles")
    }  # fmt: skip
    said: dict[str, Sequence[tuple[int, int, str, int | None]]] = {
        each: database.execute(f"SELECT id, article, text, speaker FROM {each}").fetchall()
        for each in ("quotations", "claims")
    }

    def rank(article: int, speaker: int | None) -> tuple[object, ...]:
        source, published, _ = articles[article]
        return speaker is None, published is None, published or "", source, article

    found = []
    for number, article, text, speaker in said[table]:
        original = articles[article][2]
        same = [(a, s) for rows in said.values() for _, a, t, s in rows if t == text]
        if original is None or not any(
            a == original or (articles[a][2] == original and rank(a, s) < rank(article, speaker))
            for a, s in same
        ):
            found.append(number)
    return sorted(found)


@pytest.mark.parametrize("seed", range(30))
def test_a_repetition_is_told_as_if_each_was_held_against_all(
    database: sqlite3.Connection, seed: int
) -> None:
    chance = random.Random(seed)
    for number in range(1, 9):
        add_article(
            database,
            number,
            chance.choice((None, 1, 2)) if number > 2 else None,
            chance.choice((None, "2026-03-01", "2026-03-02")),
        )
    texts = [
        "A",
        "B",
        "",
        "The ferry sails.",
        "The ferry waits.",
        "The ferry sails,",
        "Мост закрыт.",
    ]
    for table in ("quotations", "claims"):
        for _ in range(chance.randint(5, 40)):
            row = chance.randint(1, 8), chance.choice(texts), chance.choice((None, 1))
            add_statements(database, table, [row])
    for table in ("quotations", "claims"):
        assert own(database, table) == expected(database, table)


@pytest.mark.parametrize("kind", ["printed again", "added", "one sentence"])
def test_copies_with_many_statements_take_as_long_as_many_copies_with_few(
    database: sqlite3.Connection, kind: str
) -> None:
    def steps(count: int) -> int:
        """Thousands of steps that it takes to ask of so many statements in each of two copies."""
        taken = 0

        def step() -> None:
            nonlocal taken
            taken += 1

        for table in ("articles", "quotations", "claims"):
            database.execute(f"DELETE FROM {table}")
        for number in (1, 2, 3):
            add_article(database, number, None if number == 1 else 1)
        for table in ("quotations", "claims"):
            for article in (1, 2, 3):
                own_words = "" if kind == "printed again" or article == 1 else "not "
                text = f"We will {own_words}go to the ferry"
                each = "" if kind == "one sentence" else "{:06}"
                rows = [(article, f"{text}{each.format(n)}.", None) for n in range(count)]
                add_statements(database, table, rows)
        database.set_progress_handler(step, 1_000)
        assert own(database, "quotations")
        assert database.execute("SELECT count(*) FROM who_said_what").fetchone()[0]
        database.set_progress_handler(None, 0)
        return taken

    assert steps(1_600) < 2.5 * steps(800)
