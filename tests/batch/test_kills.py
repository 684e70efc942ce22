"""Runs that are killed, interrupted or doubled: nothing is lost, and nothing is asked twice."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from summarize.files import UNFINISHED
from tests.batch.newsroom import answering, reports, write
from tests.server import Server, serve

CONCURRENCY = 4


_PROGRAM = ("-m", "summarize")
_TELLS_WHEN_IT_BEGINS = (
    "-c",
    "import summarize.__main__ as program; program.leave = lambda: print(flush=True); program.main()",
)
"""An interrupt before that meets Python itself, which says so in its own way."""


def start(
    folder: Path, server: Server, *more: str, program: Sequence[str] = _PROGRAM
) -> subprocess.Popen[str]:
    asking = ("--base-url", server.url, "-m", "test-model", "--concurrency", str(CONCURRENCY))
    return begin(folder, *asking, *more, program=program)


def begin(folder: Path, *more: str, program: Sequence[str] = _PROGRAM) -> subprocess.Popen[str]:
    command = [sys.executable, *program, "batch", str(folder / "in"), "-o", str(folder / "out")]
    return subprocess.Popen(
        [*command, *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # A shell's background jobs, and so all that they start, are deaf to Ctrl-C.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )


def done(folder: Path) -> list[str]:
    return [report["source"]["name"] for report in reports(folder / "out")]


def children(process: int) -> list[int]:
    try:
        listed = Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()
    except (FileNotFoundError, ProcessLookupError):  # it has just ended
        return []
    return [child for name in listed for child in (int(name), *children(int(name)))]


def wait_until(happened: object, seconds: float = 20) -> None:
    until = time.monotonic() + seconds
    while not happened():  # type: ignore[operator]
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.01)


def test_killed_at_random_moments_it_ends_with_every_report(tmp_path: Path) -> None:
    write(tmp_path / "in", 60)
    chance = random.Random(5)
    kills = 6
    with serve(answering(latency=0.02)) as server:
        for _ in range(kills):
            process = start(tmp_path, server, "--jobs", "1")
            try:
                process.wait(chance.uniform(0.4, 1.3))
            except subprocess.TimeoutExpired:
                process.kill()
            process.communicate()
        process = start(tmp_path, server, "--jobs", "1")
        _, said = process.communicate(timeout=60)
        assert process.returncode == 0, said
        asked = server.stats.by_article
    assert sorted(done(tmp_path)) == sorted(str(p) for p in (tmp_path / "in").iterdir())
    assert len(asked) == 60
    assert asked.total() - 60 <= kills * CONCURRENCY
    assert not list((tmp_path / "out").rglob(".writing-*"))


def test_killed_without_a_model_it_goes_on_and_loses_nothing(tmp_path: Path) -> None:
    write(tmp_path / "in", 60)
    call = [sys.executable, "-m", "summarize", "batch", "in", "-o", "out", "--engine", "offline"]
    for reports_before in (1, 20):
        process = subprocess.Popen([*call, "--jobs", "1", "-q"], cwd=tmp_path)
        wait_until(lambda least=reports_before: len([*tmp_path.glob("out/*.md")]) >= least)
        process.kill()
        process.wait()
    subprocess.run([*call, "--jobs", "1", "-q"], cwd=tmp_path, check=True)
    assert done(tmp_path) == sorted(f"in/{path.name}" for path in (tmp_path / "in").iterdir())
    assert len([*tmp_path.glob("out/a*.md")]) == 60


def test_what_a_killed_run_left_unfinished_is_removed(tmp_path: Path) -> None:
    write(tmp_path / "in", 2)
    with serve(answering(latency=30)) as server:
        process = start(tmp_path, server)
        wait_until(lambda: server.stats.in_flight > 0)
        process.kill()
        process.communicate()
        (tmp_path / "out/deep").mkdir()
        (tmp_path / "out/deep/.writing-0123").write_text("half a report")
        (tmp_path / "out/.writing-4567").mkdir()
        server.behave(answering())
        process = start(tmp_path, server)
        _, said = process.communicate(timeout=60)
        assert process.returncode == 0, said
    assert not list((tmp_path / "out").rglob(".writing-*"))


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks for processes in /proc")
def test_no_worker_outlives_a_run_that_is_killed(tmp_path: Path) -> None:
    write(tmp_path / "in", 50)
    with serve(answering(latency=0.2)) as server:
        process = start(tmp_path, server, "--jobs", "2")
        wait_until(lambda: server.stats.chats > 2)
        workers = children(process.pid)
        assert workers
        process.kill()
        process.communicate()
        wait_until(lambda: not any(Path(f"/proc/{worker}/exe").exists() for worker in workers))


_ENDLESS = """
import re

def work(line):
    line.send("begun")
    re.match("(a*)*b", "a" * 99)  # and hear nothing
"""
_STARTS_IT = """
import sys, time
from summarize.batch import forking

forking.begin(is_young=sys.argv[1] == "True")
import endless

print(forking.start(endless.work).line.recv(), flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks for processes in /proc")
@pytest.mark.parametrize("young", [True, False])
def test_a_worker_that_hears_nothing_ends_with_its_program(tmp_path: Path, young: bool) -> None:
    (tmp_path / "endless.py").write_text(_ENDLESS)
    (tmp_path / "program.py").write_text(_STARTS_IT)
    command = [sys.executable, str(tmp_path / "program.py"), str(young)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"begun\n"
    alive = children(process.pid)
    assert len(alive) == 2
    process.kill()
    process.communicate()  # which they have, too
    wait_until(lambda: not any(Path(f"/proc/{each}/exe").exists() for each in alive))


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks for processes in /proc")
def test_a_worker_that_is_killed_costs_no_article(tmp_path: Path) -> None:
    write(tmp_path / "in", 40)
    with serve(answering(latency=0.1)) as server:
        process = start(tmp_path, server, "--jobs", "2")
        wait_until(lambda: server.stats.answered > 2)
        workers = [w for server in children(process.pid) for w in children(server)]
        os.kill(workers[0], signal.SIGKILL)
        _, said = process.communicate(timeout=60)
        assert process.returncode == 0, said
    assert len(done(tmp_path)) == 40


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_finishes_what_is_in_flight(tmp_path: Path, kind: signal.Signals) -> None:
    write(tmp_path / "in", 60)
    with serve(answering(latency=0.3)) as server:
        process = start(tmp_path, server)
        wait_until(lambda: server.stats.in_flight == CONCURRENCY)
        os.killpg(process.pid, kind)
        _, said = process.communicate(timeout=20)
        assert process.returncode == 130, said
        assert "finishing what is in flight" in said
        assert "to go on:" in said
        assert len(done(tmp_path)) == server.stats.answered < 60
        assert f"{60 - server.stats.answered} left" in said


@pytest.mark.parametrize("after", [0.0, 0.3, 0.6])
def test_an_interrupt_while_everything_starts_ends_quietly(tmp_path: Path, after: float) -> None:
    write(tmp_path / "in", 30)
    with serve(answering(latency=0.3)) as server:
        process = start(tmp_path, server, "--jobs", "2", program=_TELLS_WHEN_IT_BEGINS)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(after)
        os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=20)
    assert process.returncode in (130, -signal.SIGINT), said
    assert "Traceback" not in said
    assert "cannot be started" not in said


@pytest.mark.parametrize(("kind", "name"), [(signal.SIGINT, "Ctrl-C"), (signal.SIGTERM, "SIGTERM")])
def test_a_second_interrupt_ends_at_once(tmp_path: Path, kind: signal.Signals, name: str) -> None:
    write(tmp_path / "in", 20)
    with serve(answering(latency=30)) as server:
        process = start(tmp_path, server)
        wait_until(lambda: server.stats.in_flight > 0)
        process.send_signal(kind)
        assert process.stderr is not None
        assert f"{name} again stops at once" in process.stderr.readline()
        process.send_signal(kind)
        _, said = process.communicate(timeout=5)
        assert process.returncode == 130
        assert said.startswith("summarize: to go on: summarize batch ")


def offline(folder: Path, jobs: int) -> subprocess.Popen[str]:
    return begin(folder, "--engine", "offline", "--jobs", str(jobs))


def end_well(process: subprocess.Popen[str]) -> None:
    _, said = process.communicate(timeout=180)
    assert process.returncode == 0, said


def unfinished(folder: Path) -> list[Path]:
    return [*(folder / "out").glob(f"{UNFINISHED}*")]


def is_alive(process: int) -> bool:
    try:
        told = Path(f"/proc/{process}/stat").read_text("utf-8", "replace")
    except (FileNotFoundError, ProcessLookupError):
        return False
    return told.rpartition(") ")[2][:1] != "Z"  # which nobody has asked how it ended


def end_at_its_overview(folder: Path, process: subprocess.Popen[str], kind: signal.Signals) -> str:
    """Interrupt a run that writes its overview; what it says then."""
    wait_until(lambda: [*(folder / "out").glob(f"{UNFINISHED}*/claims.db")], 120)
    family = children(process.pid)
    os.killpg(process.pid, kind)
    _, said = process.communicate(timeout=20)  # less than a locked database is waited for
    assert process.returncode == 130, said
    wait_until(lambda: not any(map(is_alive, family)))
    assert not unfinished(folder)
    assert "leaving the overview" in said
    assert "the overview was left as it was; to write it: summarize batch" in said
    assert "to go on:" not in said
    assert "start with" not in said
    return said


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_leaves_the_overview_which_the_same_command_makes(
    tmp_path: Path, kind: signal.Signals
) -> None:
    write(tmp_path / "in", 25)
    end_well(offline(tmp_path, 2))
    write(tmp_path / "in", 25, first=25)
    before = (tmp_path / "out/index.html").read_bytes()
    with closing(sqlite3.connect(tmp_path / "out/claims.db")) as held:
        held.execute("BEGIN EXCLUSIVE")  # who writes the overview waits for half a minute
        said = end_at_its_overview(tmp_path, offline(tmp_path, 2), kind)
    assert "50 done" in said
    assert (tmp_path / "out/index.html").read_bytes() == before
    end_well(offline(tmp_path, 2))
    with closing(sqlite3.connect(tmp_path / "out/claims.db")) as made:
        assert made.execute("SELECT count(*) FROM articles").fetchone() == (50,)


def test_an_interrupt_leaves_an_overview_that_no_other_process_writes(tmp_path: Path) -> None:
    write(tmp_path / "in", 200)
    end_at_its_overview(tmp_path, offline(tmp_path, 1), signal.SIGINT)
    assert not (tmp_path / "out/claims.db").exists()
    end_well(offline(tmp_path, 1))
    assert (tmp_path / "out/index.html").is_file()


def test_a_run_says_that_it_waits_for_the_service_and_why(tmp_path: Path) -> None:
    write(tmp_path / "in", 2)
    with serve(answering(faults={"503": 1.0})) as server:
        process = start(tmp_path, server, "--jobs", "1")
        assert process.stderr is not None
        # On a full machine a line may come before the service has failed.
        said = next((line for line in process.stderr if "waiting" in line), "")
        process.kill()
        process.communicate()
    assert "waiting for the service · " in said
    assert "503" in said


def test_a_second_run_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "in", 20)
    with serve(answering(latency=30)) as server:
        first = start(tmp_path, server)
        wait_until(lambda: server.stats.in_flight > 0)
        second = start(tmp_path, server)
        _, said = second.communicate(timeout=20)
        first.kill()
        first.communicate()
    assert second.returncode == 2
    assert "another run is writing to" in said
