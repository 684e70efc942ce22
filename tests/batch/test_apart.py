"""A process of its own for the end of a run: what it is told, what it gives to others, what if it dies."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from summarize.across.shares import Beside
from summarize.batch.apart import Apart
from summarize.batch.ledger import Ledger, News, Totals
from summarize.batch.line import DeadError
from summarize.batch.order import BatchOrder, Result
from summarize.batch.outputs import write_outputs
from summarize.errors import ConfigurationError
from summarize.files import UNFINISHED
from summarize.settings import Settings
from tests.batch.newsroom import write


class Here:
    """Processes that are this one; `told` is what they were given."""

    idle = 3

    def __init__(self) -> None:
        self.told: list[tuple[Any, ...]] = []

    def call(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(function(*arguments))
        except ValueError as error:
            done.set_exception(error)
        return done


@pytest.fixture
def apart() -> Iterator[Apart]:
    with closing(Apart(Here())) as process:
        yield process


def number_of(*_: object) -> int:
    return os.getpid()


def numbers_of_others(beside: Beside) -> tuple[int, int, int]:
    """The numbers of the process apart, and of one beside it, and how many these are."""
    return os.getpid(), beside.call(number_of).result(), beside.idle


def failed_by_others(beside: Beside) -> str:
    return str(beside.call(int, "one").exception())


def failing(_: Beside) -> None:
    raise sqlite3.OperationalError("database or disk is full")


def dying(_: Beside) -> None:
    os._exit(3)


def test_it_is_one_process_that_gives_work_to_those_beside_it(apart: Apart) -> None:
    apart.prepare(number_of)
    own, other, idle = apart.call(numbers_of_others)
    assert own != os.getpid() == other
    assert idle == 3
    assert apart.call(number_of) == own


def test_it_is_told_what_others_fail_at(apart: Apart) -> None:
    assert "invalid literal" in apart.call(failed_by_others)


def test_what_is_raised_there_is_raised_here(apart: Apart) -> None:
    with pytest.raises(sqlite3.OperationalError, match="disk is full"):
        apart.call(failing)


def test_its_death_is_heard_of(apart: Apart) -> None:
    with pytest.raises(DeadError):
        apart.call(dying)
    with pytest.raises(DeadError):
        apart.call(number_of)


def test_one_that_was_never_needed_is_never_started() -> None:
    apart = Apart(Here())
    apart.close()


_BATCH = """
import sys
from summarize.cli.main import run
print(run(["batch", *sys.argv[1:]]), "summarize.across.tables" in sys.modules)
"""


def test_a_run_loads_nothing_of_what_it_leaves_to_another_process(tmp_path: Path) -> None:
    folder, out = write(tmp_path / "in", 30), tmp_path / "out"
    told = ("-o", out, "--engine", "offline", "--jobs", "2", "-f", "jsonl", "-q")
    ran = subprocess.run(
        [sys.executable, "-c", _BATCH, folder, *told], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["0", "False"]
    with closing(sqlite3.connect(out / "claims.db")) as database:
        assert database.execute("SELECT count(*) FROM articles").fetchone() == (30,)


def _order(folder: Path, processes: int) -> BatchOrder:
    return BatchOrder(
        ("in",),
        folder,
        Settings(),
        "markdown",
        "new",
        concurrency=1,
        processes=processes,
        command="again",
    )


class Dead(Apart):
    """A process that dies of what it is given, with a file half written."""

    def call(self, function: Callable[..., Any], *arguments: Any) -> Any:
        order, *_ = arguments
        (order.folder / f"{UNFINISHED}claims.db").touch()
        raise DeadError


def test_a_run_whose_process_dies_at_the_end_writes_by_itself(tmp_path: Path) -> None:
    order = _order(tmp_path, processes=2)
    totals, news = Totals(0, 0, 0, 0, 0, 0, 0.0), News(0, 0, 0, 0)
    result = Result(totals, (), (), None, interrupted=False, pending=0, news=news)
    with Ledger.open(tmp_path) as ledger:
        assert write_outputs(order, ledger, result, Dead(Here())) == result
    assert (tmp_path / "index.md").is_file()
    assert not list(tmp_path.glob(f"{UNFINISHED}*"))


@pytest.mark.parametrize("error", [None, ConfigurationError("the key is wrong")])
def test_files_are_left_by_an_earlier_run_only_where_this_one_came_to_its_end(
    tmp_path: Path, error: ConfigurationError | None
) -> None:
    order = _order(tmp_path, processes=0)
    totals, news = Totals(0, 0, 1, 0, 0, 0, 0.0), News(0, 0, 0, 0)
    result = Result(totals, (), (), error, interrupted=False, pending=0, news=news)
    (tmp_path / "a.txt.md").touch()
    with Ledger.open(tmp_path) as ledger:
        ledger.meet("a.txt", "a.txt")
        written = write_outputs(order, ledger, result, None)
    assert bool(written.stays) == (error is None)
    assert (tmp_path / "index.md").is_file()


def test_a_ledger_that_is_settled_is_read_by_others(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        ledger.meet("a.txt", "a")
        assert ledger.settled()
        with Ledger.reading(tmp_path, ledger.run) as again:
            assert list(again.outputs(done=False)) == ["a"]
            assert again.identity() == ledger.identity()
            assert not list(again.reports())
