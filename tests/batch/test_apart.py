"""A process of its own for the end of a run: what it is told, what it gives to others, what if it dies."""

import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from summarize.across.shares import Beside
from summarize.batch import forking
from summarize.batch.apart import Apart
from summarize.batch.entries import News, Sealed, Totals
from summarize.batch.inputs import Inputs
from summarize.batch.job import Job, Readable
from summarize.batch.ledger import Ledger
from summarize.batch.line import DeadError
from summarize.batch.order import BatchOrder, Result
from summarize.batch.outputs import prepare, write_outputs
from summarize.batch.progress import Tally
from summarize.batch.runner import Plan, Runner
from summarize.batch.workers import Here
from summarize.engines.draft import Task
from summarize.errors import ConfigurationError, SourceError
from summarize.files import UNFINISHED
from summarize.settings import Settings
from summarize.sources import SourceOptions
from tests.batch.newsroom import write
from tests.batch.test_kills import wait_until


@pytest.fixture
def apart() -> Iterator[Apart]:
    with closing(Apart(3)) as process:
        yield process


def hold(path: str) -> None:
    """Lock a file, made when it is locked, for as long as this process lives."""
    import fcntl  # here: not everywhere

    unlocked = Path(f"{path}.new")
    with unlocked.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        unlocked.rename(path)
        time.sleep(600)


def number_of(*_: object) -> int:
    return os.getpid()


def numbers_of_all(beside: Beside) -> tuple[int, int, int, int]:
    """The numbers of the process apart, of a copy and of whom that is one, and how many there is room for."""
    copy = beside.call(lambda: (os.getpid(), os.getppid()))
    return os.getpid(), *copy.result(), beside.idle


def failing(_: Beside) -> None:
    raise sqlite3.OperationalError("database or disk is full")


class WideError(Exception):
    """One that cannot be read again: it is made of more than it keeps."""

    def __init__(self, one: int, _other: int) -> None:
        super().__init__(one)


def failing_wide(_: Beside) -> None:
    raise WideError(1, 2)


def locks(_: Beside) -> object:
    return threading.Lock()


def begins_for_nobody(beside: Beside) -> int:
    beside.call(time.sleep, 600)
    return os.getpid()


def children(_: Beside) -> bool:
    try:
        return os.waitpid(-1, os.WNOHANG) == (0, 0)
    except ChildProcessError:
        return False


def opened(_: Beside) -> list[str]:
    """The files that are opened to look up a word and a body."""
    from summarize.across.bodies import body_of  # here: in the process that is asked
    from summarize.across.words import common_words  # as above

    files: list[str] = []
    sys.addaudithook(lambda event, told: files.append(str(told[0])) if event == "open" else None)
    assert "because" in common_words()
    assert body_of("Foreign Ministry of Kazakhstan", "en") == "foreign-ministry KZ"
    return files


def dying(_: Beside) -> None:
    os._exit(3)


@pytest.mark.skipif(not forking.CAN_FORK, reason="no process can be copied here")
def test_it_is_one_process_that_gives_work_to_copies_of_it(apart: Apart) -> None:
    apart.prepare(number_of)
    own, copy, original, idle = apart.call(numbers_of_all)
    assert len({own, copy, os.getpid()}) == 3
    assert (original, idle) == (own, 3)
    assert apart.call(number_of) == own


def test_what_articles_are_compared_by_is_read_beforehand(apart: Apart) -> None:
    apart.prepare(prepare, "en")
    assert apart.call(opened) == []


def test_what_prepares_it_may_fail(apart: Apart) -> None:
    apart.prepare(failing, None)
    assert apart.call(number_of) != os.getpid()


def test_it_ends_though_it_is_at_work(tmp_path: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    lock = tmp_path / "lock"
    apart = Apart(0)
    apart.prepare(hold, str(lock))
    wait_until(lock.exists)
    apart.close()

    def is_free() -> bool:
        with lock.open("w") as file, suppress(BlockingIOError):
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False

    wait_until(is_free)  # a process that has ended holds none, soon after its line has closed


@pytest.mark.parametrize(("articles", "times"), [(19, 0), (20, 1), (45, 1)])
def test_it_is_prepared_where_there_is_more_to_do_than_it_costs(
    tmp_path: Path, articles: int, times: int
) -> None:
    prepared: list[int] = []
    sources = tuple(map(str, sorted(write(tmp_path / "in", articles).iterdir())))
    job = Job(Task(), None, SourceOptions())
    with (
        Ledger.open(tmp_path / "out") as ledger,
        closing(Here(job, None, 1)) as workers,
    ):
        plan = Plan(tmp_path / "out", None, "options", None)
        begin = partial(prepared.append, 1)
        runner = Runner(plan, ledger, workers, Tally(), threading.Event(), begin)
        runner.run(Inputs(sources, tmp_path / "out"), "new")
        assert (ledger.totals().done, len(prepared)) == (articles, times)


class Waiting:
    """Workers who have done an article once so many are begun, and all others with what is prepared."""

    room = room_now = 40

    def __init__(self, done_at: int) -> None:
        self.begun: list[Future[Sealed]] = []
        self._done_at = done_at

    def do(self, item: Readable, path: Path | None) -> Future[Sealed]:
        self.begun.append(Future())
        if len(self.begun) == self._done_at:
            self.end(self.begun[:1])
        return self.begun[-1]

    def end(self, futures: Iterable[Future[Sealed]]) -> None:
        for future in futures:
            if not future.done():
                future.set_exception(SourceError("not made"))

    def call(self, function: Any, *arguments: Any) -> Future[Any]:
        raise NotImplementedError

    def send(self) -> None:
        """Nothing: all is begun at once."""

    def close(self) -> None:
        """Nothing: there is nothing to let go of."""


@pytest.mark.parametrize(("articles", "done_at", "begun"), [(38, 30, 30), (25, 99, 25)])
def test_it_is_prepared_when_one_is_done_or_all_are_begun(
    tmp_path: Path, articles: int, done_at: int, begun: int
) -> None:
    sources = tuple(map(str, sorted(write(tmp_path / "in", articles).iterdir())))
    workers = Waiting(done_at)
    prepared: list[int] = []
    with Ledger.open(tmp_path / "out") as ledger:
        plan = Plan(tmp_path / "out", None, "options", None)

        def begin() -> None:
            prepared.append(len(workers.begun))

        runner = Runner(plan, ledger, workers, Tally(), threading.Event(), begin)
        ending = threading.Timer(0.5, lambda: workers.end(workers.begun))
        ending.start()
        runner.run(Inputs(sources, tmp_path / "out"), "new")
        ending.join()
    assert prepared == [begun]


def test_what_is_raised_there_is_raised_here(apart: Apart) -> None:
    with pytest.raises(sqlite3.OperationalError, match="disk is full"):
        apart.call(failing)


@pytest.mark.parametrize("function", [failing_wide, locks])
def test_what_it_cannot_tell_is_as_if_it_had_died(
    apart: Apart, function: Callable[[Beside], object], capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(DeadError, match="cannot be sent"):
        apart.call(function)
    assert apart.call(number_of) != os.getpid()
    assert capfd.readouterr().err == ""


@pytest.mark.skipif(not forking.CAN_FORK, reason="no process can be copied here")
def test_its_copies_end_with_what_they_were_begun_for(apart: Apart) -> None:
    assert apart.call(begins_for_nobody) != os.getpid()
    assert not apart.call(children)


def test_its_death_is_heard_of(apart: Apart) -> None:
    with pytest.raises(DeadError):
        apart.call(dying)
    with pytest.raises(DeadError):
        apart.call(number_of)


def test_one_that_was_never_needed_is_never_started() -> None:
    apart = Apart(3)
    apart.close()


_BATCH = """
import sys
from summarize.cli.main import run
print(run(["batch", *sys.argv[1:]]))
print(sorted({"summarize.across.tables", "summarize.batch.overview", "summarize.languages"} & {*sys.modules}))
"""


def test_a_run_loads_nothing_of_what_it_leaves_to_another_process(tmp_path: Path) -> None:
    folder, out = write(tmp_path / "in", 30), tmp_path / "out"
    told = ("-o", out, "--engine", "offline", "--jobs", "2", "-f", "jsonl", "-q")
    ran = subprocess.run(
        [sys.executable, "-c", _BATCH, folder, *told], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["0", "[]"]
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
        assert write_outputs(order, ledger, result, Dead(0)) == result
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
