"""Articles compared by several processes, here by threads of one that read the same database."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from summarize.across.clippings import Clipping
from summarize.across.kept import Kept, read_sentences
from summarize.across.shares import Awaited, Beside, begin
from summarize.across.tracing import Tracer
from summarize.batch.apart import Apart
from summarize.batch.claims_db import claims_database
from summarize.batch.forking import CAN_FORK
from tests.across.databases import filed
from tests.across.test_days import made_up
from tests.across.test_tables_by_days import retold, said

ARTICLES = made_up(340, 11)


@dataclass
class Threads:
    """So many threads; what they are called with, and what came of it, is noted."""

    idle: int
    asked: list[tuple[Any, ...]] = field(default_factory=list)
    ended: list[Future[Any]] = field(default_factory=list)

    def call(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        self.asked.append(arguments)
        with ThreadPoolExecutor(1) as thread:
            self.ended.append(thread.submit(function, *arguments))
        return self.ended[-1]

    @property
    def failed(self) -> list[BaseException]:
        """Errors, of which nothing is seen in what was asked for: it is made up for."""
        return [error for each in self.ended if (error := each.exception()) is not None]


class Dying(Threads):
    """Processes that die of what they are given."""

    def call(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        self.asked.append(arguments)
        dead: Future[Any] = Future()
        dead.set_exception(EOFError())
        return dead


def found(
    path: Path, beside: Beside | None, articles: list[Clipping] = ARTICLES
) -> dict[str, list[Any]]:
    """What the tables say."""
    with claims_database(path, map(filed, articles), beside=beside) as database:
        return said(database)


def rows(path: Path) -> list[str]:
    """All that a database holds."""
    with closing(sqlite3.connect(path)) as database:
        return list(database.iterdump())


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What one process finds."""
    path = tmp_path_factory.mktemp("alone") / "claims.db"
    found(path, None)
    return rows(path)


@pytest.fixture(scope="module")
def pairs_alone() -> dict[Any, Any]:
    """The pairs of wordings that one process finds."""
    return dict(Tracer(ARTICLES).compare().items())


@pytest.mark.parametrize("beside", [Threads(9), Dying(1)])
def test_shares_are_what_one_process_finds(
    tmp_path: Path, beside: Threads, alone: list[str]
) -> None:
    shared = tmp_path / "shared.db"
    assert found(shared, beside)["pairs"]
    assert rows(shared) == alone
    assert not beside.failed
    compared = [told for told in beside.asked if isinstance(told[0], Tracer)]  # others read
    assert len(compared) == min(beside.idle, 2)  # of 1,020 quotations


@dataclass
class Begging(Threads):
    """Processes that take but so many shares, and then die, or are over."""

    takes: int = 0
    dies: bool = False

    def call(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        tracer, left = arguments
        done: list[int] = []
        shares = islice(left.taken(done), self.takes)
        told: Future[Any] = Future()
        packed = tracer.compare(shares).packed()
        if self.dies:
            told.set_exception(EOFError())
        else:
            told.set_result((done, packed))
        return told


@pytest.mark.parametrize("dies", [False, True])
@pytest.mark.parametrize("takes", [0, 1, 5, 99])
def test_each_share_is_compared_once_whoever_takes_it(
    takes: int, dies: bool, pairs_alone: dict[Any, Any]
) -> None:
    tracer = Tracer(ARTICLES)
    others = Begging(2, takes=takes, dies=dies)
    told = begin(others, 9_999, tracer).ended(tracer)
    assert len(told) == len({*told})
    assert dict(told.items()) == pairs_alone


@pytest.fixture(scope="module")
def translations_alone(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    path = tmp_path_factory.mktemp("translations") / "claims.db"
    found(path, None, retold(160))
    return rows(path)


@pytest.mark.parametrize("beside", [Threads(2), Dying(1)])
def test_shares_of_translations_are_what_one_process_finds(
    tmp_path: Path, beside: Threads, translations_alone: list[str]
) -> None:
    shared = tmp_path / "shared.db"
    pairs = found(shared, beside, retold(160))["pairs"]
    assert [pair for pair in pairs if "translated" in pair]
    assert rows(shared) == translations_alone
    assert not beside.failed
    compared = [some for (some,) in beside.asked if some and isinstance(some[0], tuple)]
    assert len(compared) == beside.idle
    assert all(len(near) == 3 for some in compared for near in some)


@dataclass
class Noted:
    """Copies of a process, of which it is noted what came of them."""

    forks: Beside
    begun: list[Awaited] = field(default_factory=list)

    @property
    def idle(self) -> int:
        return self.forks.idle

    def call(self, function: Callable[..., Any], *arguments: Any) -> Awaited:
        self.begun.append(self.forks.call(function, *arguments))
        return self.begun[-1]


def made_with_copies(path: Path, forks: Beside) -> list[str]:
    """Make the database with copies of this process; what these met."""
    noted = Noted(forks)
    found(path, noted)
    return [repr(each.exception()) for each in noted.begun]


@pytest.mark.skipif(not CAN_FORK, reason="no process can be copied here")
def test_copies_that_read_while_this_one_writes_find_the_same(
    tmp_path: Path, alone: list[str]
) -> None:
    shared = tmp_path / "shared.db"
    with closing(Apart(2)) as apart:
        met = apart.call(made_with_copies, shared)
    assert rows(shared) == alone
    assert len(met) > 2
    assert {*met} == {"None"}


def test_few_quotations_are_compared_by_one_process(tmp_path: Path) -> None:
    beside = Threads(1)
    with claims_database(tmp_path / "claims.db", map(filed, ARTICLES[:40]), beside=beside):
        pass
    assert not beside.asked


def test_what_articles_say_alone_is_read_without_writing(tmp_path: Path) -> None:
    """It is read while other processes read the database, who would have to wait."""
    with claims_database(tmp_path / "claims.db", map(filed, ARTICLES[:9])) as database:
        rows = database.execute("SELECT id, source, text FROM articles ORDER BY id").fetchall()
        numbers = [number for number, *_ in rows]
        clippings = [Clipping(source, text, "en", ()) for _, source, text in rows]
        kept = Kept(database)
        told = [*read_sentences(kept.sentences(), numbers, clippings)]
        database.execute("DELETE FROM kept_sentences")
        before = database.total_changes
        found = read_sentences(kept.sentences(), numbers, clippings)
        assert ([*found], database.total_changes) == (told, before)
        kept.keep_sentences(found)
        again = read_sentences(kept.sentences(), numbers, clippings)
        assert ([*again], again.new) == (told, [])
