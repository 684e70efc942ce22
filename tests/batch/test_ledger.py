"""The ledger: how it keeps reports, and what it makes of a folder of an older version."""

import contextlib
import hashlib
import json
import re
import shutil
import sqlite3
import threading
import time
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from summarize.batch.entries import Sealed
from summarize.batch.inputs import Inputs
from summarize.batch.job import Readable
from summarize.batch.ledger import Ledger
from summarize.batch.ledger_layout import checksum
from summarize.batch.packing import pack, unpack
from summarize.batch.progress import Tally
from summarize.batch.runner import Plan, Runner
from summarize.chat.protocol import Usage
from tests.renderers.reports import REPORT

LINE = '{"title": "Ferry timetable", "quotes": [{"text": "ни одного рейса", "kind": "direct"}]}'
TEXT = "Ferry timetable\n\n“ни одного рейса”, said the harbour master of Vesthavn."
_DIGEST = "0123456789abcdef" * 4
_LAYOUT_1 = """
CREATE TABLE articles (
    key TEXT PRIMARY KEY, output TEXT NOT NULL UNIQUE COLLATE file_names,
    state TEXT NOT NULL DEFAULT 'waiting', stamp TEXT, sha256 TEXT,
    attempts INTEGER NOT NULL DEFAULT 0, requests INTEGER NOT NULL DEFAULT 0,
    prompt_tokens INTEGER NOT NULL DEFAULT 0, completion_tokens INTEGER NOT NULL DEFAULT 0,
    cost_usd REAL NOT NULL DEFAULT 0, error TEXT, report BLOB, run INTEGER NOT NULL,
    changed REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX by_state ON articles (state);
CREATE TABLE runs (number INTEGER PRIMARY KEY, began REAL NOT NULL, ended REAL);
INSERT INTO runs VALUES (1, 1.0, 2.0);
"""
_LAYOUT_3 = """
PRAGMA page_size = 1024;
PRAGMA journal_mode = WAL;
CREATE TABLE articles (
    number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    output TEXT NOT NULL UNIQUE COLLATE file_names, state TEXT NOT NULL DEFAULT 'waiting',
    stamp TEXT, attempts INTEGER NOT NULL DEFAULT 0, requests INTEGER NOT NULL DEFAULT 0,
    prompt_tokens INTEGER NOT NULL DEFAULT 0, completion_tokens INTEGER NOT NULL DEFAULT 0,
    cost_usd REAL NOT NULL DEFAULT 0, error TEXT, run INTEGER NOT NULL, changed REAL NOT NULL,
    added INTEGER, made INTEGER
);
CREATE TABLE reports (article INTEGER PRIMARY KEY, report BLOB NOT NULL, text BLOB);
CREATE TABLE runs (number INTEGER PRIMARY KEY, began REAL NOT NULL, ended REAL);
INSERT INTO runs VALUES (1, 1.0, 2.0);
"""


@pytest.mark.parametrize("text", [TEXT, "", "a" * 100_000 + TEXT])
def test_a_packed_report_comes_back_as_it_was(text: str) -> None:
    assert unpack(*pack(LINE, text)) == (LINE, text)


def test_a_report_that_was_packed_long_ago_is_read() -> None:
    report = bytes.fromhex(
        "787d2f032d3103662f58ade0865acd81cc404e5fb020c557f361096e607e0600f2762ad1"
    )
    text = bytes.fromhex(
        "7801015900a6ff46657272792074696d657461626c650a0ae2809cd0bdd0b820d0bed0b4d0bdd0be"
        "d0b3d0be20d180d0b5d0b9d181d0b0e2809d2c20736169642074686520686172626f7572206d6173"
        "746572206f6620566573746861766e2e11362b54"
    )
    assert unpack(report, text) == (LINE, TEXT)


@pytest.mark.parametrize("layout", [1, 2, 3])
def test_a_folder_of_an_older_version_is_taken_over(tmp_path: Path, layout: int) -> None:
    (tmp_path / ".summarize").mkdir()
    database = sqlite3.connect(tmp_path / ".summarize/ledger.sqlite")
    database.create_collation("file_names", lambda one, other: (one > other) - (one < other))
    database.executescript(_LAYOUT_3 if layout == 3 else _LAYOUT_1)
    database.execute(
        "INSERT INTO articles (key, output, state, stamp, run, changed, cost_usd)"
        " VALUES ('in/a.txt', 'a', 'done', 'then', 1, 1.5, 0.25)"
    )
    if layout < 3:
        database.execute("UPDATE articles SET report = ?", (zlib.compress(LINE.encode()),))
    database.execute(
        "INSERT INTO articles (key, output, state, stamp, run, changed, error)"
        " VALUES ('in/b.txt', 'b', 'failed', ?, 1, 1.5, 'torn')",
        (f"{_DIGEST} options",),
    )
    if layout == 2:
        for column in ("text BLOB", "added INTEGER", "made INTEGER"):
            database.execute(f"ALTER TABLE articles ADD COLUMN {column}")
        database.execute(
            "UPDATE articles SET text = ?, added = 1, made = 1 WHERE report IS NOT NULL",
            (zlib.compress(TEXT.encode()),),
        )
    if layout == 3:
        database.execute("UPDATE articles SET added = 1, made = 1 WHERE state = 'done'")
        database.execute("INSERT INTO reports VALUES (1, ?, ?)", pack(LINE, TEXT))
    database.execute(f"PRAGMA user_version = {layout}")
    database.commit()
    database.close()

    with Ledger.open(tmp_path) as ledger:
        done, failed = ledger.meet("in/a.txt", "a"), ledger.meet("in/b.txt", "b")
        assert done is not None
        assert failed is not None
        assert (done.state, done.stamp, failed.state) == ("done", "then", "failed")
        assert failed.stamp == f"{_DIGEST[:32]} options"
        (kept,) = ledger.reports()
        assert json.loads(kept.report)["title"] == "Ferry timetable"
        assert (kept.key, kept.output, kept.made) == ("in/a.txt", "a", 1)
        assert kept.text == (TEXT if layout > 1 else "")
        assert dict(ledger.failures()) == {"in/b.txt": "torn"}
        assert ledger.cost() == 0.25
    assert (tmp_path / ".summarize/ledger.sqlite").stat().st_size < 8_000


def test_a_ledger_whose_checksums_had_no_key_is_taken_over(tmp_path: Path) -> None:
    keys = [f"in/{n}.txt" for n in range(50)]
    with Ledger.open(tmp_path) as ledger:
        for key in keys:
            ledger.meet(key, key)
            ledger.finish(key, "then", Sealed(*pack(LINE, TEXT)))
    with contextlib.closing(sqlite3.connect(tmp_path / ".summarize/ledger.sqlite")) as database:
        database.create_function("folded", 1, str, deterministic=True)
        database.create_function(
            "checksum", 1, lambda name: zlib.crc32(name.encode()) - 2**31, deterministic=True
        )
        database.executescript("REINDEX; DROP TABLE checksums; PRAGMA user_version = 4")
    for _ in range(2):
        with Ledger.open(tmp_path) as ledger:
            assert states(ledger, *keys) == ["done"] * 50
            entry = ledger.meet("another", keys[0])
            assert entry is not None
            assert entry.output != keys[0]


def test_a_ledger_for_which_there_is_no_room_twice_is_taken_over_and_made_small_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(sqlite3.Connection):
        """On a disk without room for a copy of what is there."""

        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            if sql == "VACUUM":
                raise sqlite3.OperationalError("database or disk is full")
            return super().execute(sql, *values)

    path = tmp_path / ".summarize/ledger.sqlite"
    path.parent.mkdir()
    database = sqlite3.connect(path)
    database.create_collation("file_names", lambda one, other: (one > other) - (one < other))
    database.executescript(_LAYOUT_3)
    database.execute(
        "INSERT INTO articles (key, output, state, run, changed, added, made)"
        " VALUES ('in/a.txt', 'a', 'done', 1, 1.5, 1, 1)"
    )
    database.execute("PRAGMA user_version = 3")
    database.commit()
    database.close()

    with monkeypatch.context() as on_a_full_disk:
        on_a_full_disk.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Full))
        for _ in range(2):
            with Ledger.open(tmp_path) as ledger:
                assert states(ledger, "in/a.txt") == ["done"]
    large = path.stat().st_size
    with Ledger.open(tmp_path) as ledger:
        assert states(ledger, "in/a.txt") == ["done"]
    assert path.stat().st_size < large / 2


def test_nobody_can_choose_names_that_a_ledger_has_in_one_place(tmp_path: Path) -> None:
    """Of two words of one length with one CRC-32, all names that are made of twelve have one, too."""
    alike = ["".join(words) for words in product(("plumless", "buckeroo"), repeat=12)]
    assert len({zlib.crc32(name.encode()) for name in alike}) == 1
    secrets = set()
    for folder in ("one", "other"):
        Ledger.open(tmp_path / folder).close()
        path = tmp_path / folder / ".summarize/ledger.sqlite"
        with contextlib.closing(sqlite3.connect(path)) as database:
            ((secret,),) = database.execute("SELECT key FROM checksums")
        secrets.add(secret)
        places = Counter(checksum(secret, name) for name in alike)
        assert max(places.values()) < 4
    assert len(secrets) == 2


def test_names_of_one_checksum_are_two_articles_with_two_reports(tmp_path: Path) -> None:
    secret, keys = b"one for the test", ("8277", "60875")
    assert len({hashlib.blake2b(k.encode(), key=secret, digest_size=4).digest() for k in keys}) == 1
    Ledger.open(tmp_path).close()
    with contextlib.closing(sqlite3.connect(tmp_path / ".summarize/ledger.sqlite")) as database:
        database.execute("UPDATE checksums SET key = ?", (secret,))
        database.commit()
    with Ledger.open(tmp_path) as ledger:
        met = [ledger.meet(key, key) for key in keys]
        assert [entry and entry.output for entry in met] == list(keys)
        for key, report in zip(keys, ("one", "other"), strict=True):
            ledger.finish(key, "then", Sealed(*pack(report, "")))
        ledger.fail(keys[0], "now", "torn")
        assert [each.report for each in ledger.reports()] == ["other"]
        assert ledger.meet(keys[1], keys[1]) is None


def test_no_statement_numbers_the_values_of_a_sequence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python 3.12 takes such for names, and warns of them in its first versions."""
    numbered = []

    class Noting(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            numbered.extend(re.findall(r"\?\d+", sql))
            return super().execute(sql, *values)

    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Noting))
    with Ledger.open(tmp_path) as ledger:
        ledger.meet("a", "a")
        ledger.spend("a", Usage(1, 100, 10), 0.25)
        ledger.finish("a", "then", Sealed.of(REPORT))
        ledger.fail("a", "then", "torn")
        ledger.put_back("a")
    assert numbered == []


@pytest.mark.parametrize(("output", "other"), [("Ünion", "u\u0308NION"), ("a.txt", "A.TXT")])
def test_outputs_that_some_file_systems_take_for_one_are_numbered(
    tmp_path: Path, output: str, other: str
) -> None:
    with Ledger.open(tmp_path) as ledger:
        met = [ledger.meet(key, name) for key, name in zip("ab", (output, other), strict=True)]
        assert [entry and entry.output for entry in met] == [output, f"{other}~2"]


def test_the_outputs_of_many_articles_of_one_name_are_numbered_one_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    class Noting(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            asked.append(sql)
            return super().execute(sql, *values)

    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Noting))
    with Ledger.open(tmp_path) as ledger:
        assert ledger.meet("other", "story~7")
        met = [ledger.meet(str(key), ("story", "Story")[key % 2]) for key in range(200)]
    assert len(asked) < 200 * 6
    numbers = [int(entry.output.partition("~")[2] or 1) for entry in met if entry]
    assert numbers == [number for number in range(1, 202) if number != 7]
    with Ledger.open(tmp_path) as ledger:
        entry = ledger.meet("another", "story")
        assert entry is not None
        assert entry.output == "story~202"


def test_the_name_of_an_article_takes_its_room_once(tmp_path: Path) -> None:
    """300 articles with names of 300 characters, half of which are the report's."""
    path = tmp_path / ".summarize/ledger.sqlite"
    with Ledger.open(tmp_path) as ledger:
        for number in range(300):
            ledger.meet(f"{number:0300}", f"{number:0300}")
    assert path.stat().st_size < 300 * 800


def as_killed(folder: Path, to: Path) -> Ledger:
    """The ledger as it would be found if its process died now."""
    shutil.copytree(folder, to)
    return Ledger.open(to)


def states(ledger: Ledger, *keys: str) -> list[str]:
    return [
        entry.state for key in keys or ("a", "b") if (entry := ledger.meet(key, key)) is not None
    ]


def test_what_an_answer_took_survives_a_kill_with_all_that_was_before(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "out") as ledger:
        ledger.meet("a", "a")
        ledger.finish("a", "then", Sealed.of(REPORT))
        ledger.meet("b", "b")
        ledger.spend("b", Usage(1, 100, 10), 0.25)
        with as_killed(tmp_path / "out", tmp_path / "killed") as found:
            assert found.after_a_kill
            assert found.cost() == 0.25
            entry = found.meet("a", "a")
            assert entry is not None
            assert (entry.state, entry.stamp) == ("done", "then")


def test_a_report_is_for_good_while_the_run_waits_for_another(tmp_path: Path) -> None:
    sources = tuple(str(tmp_path / f"{name}.txt") for name in ("a", "b"))
    for source in sources:
        Path(source).write_text("The ferry is late.", encoding="utf-8")

    class OneAndThenNone:
        """Workers whose first article ends at once, and the second once the first is for good."""

        room = room_now = 2
        first: Future[Sealed] | None = None
        found: Sequence[str] = ()

        def do(self, item: Readable, path: Path | None) -> Future[Sealed]:
            done: Future[Sealed] = Future()
            if self.first is None:
                self.first = done
                done.set_result(Sealed.of(REPORT))
            else:
                threading.Thread(target=self.look, args=(done,)).start()
            return done

        def call(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
            raise NotImplementedError

        def send(self) -> None:
            pass

        def look(self, done: Future[Sealed]) -> None:
            for number in range(100):
                killed = as_killed(tmp_path / "out", tmp_path / f"killed-{number}")
                with killed:
                    self.found = states(killed, *sources)
                if "done" in self.found:
                    break
                time.sleep(0.1)
            done.set_result(Sealed.of(REPORT))

        def close(self) -> None:
            pass

    workers = OneAndThenNone()
    with Ledger.open(tmp_path / "out") as ledger:
        plan = Plan(tmp_path / "out", None, "options", None)
        runner = Runner(plan, ledger, workers, Tally(), threading.Event())
        runner.run(Inputs(sources, tmp_path / "out"), "new")
    assert workers.found == ["done", "waiting"]


def test_articles_are_begun_together_where_a_run_waits_for_room(tmp_path: Path) -> None:
    """Each that is begun alone would wake a process of its own accord."""

    class OneByOne:
        """Workers that end an article now and then, once they are told that there are no more for now."""

        room = room_now = 16

        def __init__(self) -> None:
            self.begun: list[Future[Sealed]] = []
            self.together: list[int] = []
            self.ended = 0

        def do(self, item: Readable, path: Path | None) -> Future[Sealed]:
            done: Future[Sealed] = Future()
            self.begun.append(done)
            return done

        def call(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
            raise NotImplementedError

        def send(self) -> None:
            self.together.append(len(self.begun) - sum(self.together))
            first = self.ended
            self.ended += 16 if len(self.begun) == 28 else 4
            threading.Thread(target=self.end, args=(self.begun[first : self.ended],)).start()

        def end(self, some: list[Future[Sealed]]) -> None:
            for done in some:
                time.sleep(0.02)
                done.set_result(Sealed.of(REPORT))

        def close(self) -> None:
            pass

    sources = tuple(str(tmp_path / f"{number}.txt") for number in range(28))
    workers = OneByOne()
    with Ledger.open(tmp_path / "out") as ledger:
        plan = Plan(tmp_path / "out", None, "options", None)
        runner = Runner(plan, ledger, workers, Tally(), threading.Event())
        runner.run(Inputs(sources, tmp_path / "out"), "new")
        assert ledger.totals().done == 28
    assert workers.together == [16, 4, 4, 4]


def test_reports_of_a_second_are_there_together_or_not_at_all(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "out") as ledger:
        for key in ("a", "b"):
            ledger.meet(key, key)
            ledger.finish(key, "then", Sealed.of(REPORT))
        with as_killed(tmp_path / "out", tmp_path / "before") as found:
            assert states(found) == ["waiting", "waiting"]
        ledger.commit()
        with as_killed(tmp_path / "out", tmp_path / "after") as found:
            assert states(found) == ["done", "done"]
