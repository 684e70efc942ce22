"""Disks, folders and names that don't do as they are told: a clear word, and no traceback."""

import os
import re
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.batch.newsroom import MARK, article, reports, write
from tests.batch.replies import honest
from tests.cli.conftest import Command, Outcome
from tests.server import Behaviour, Json, serve

ROOT = Path(__file__).parents[2]
OFFLINE = ("--engine", "offline", "--jobs", "1")
_BOUNDED_BY_MODES = "--bounding-set=-dac_override,-dac_read_search"


def as_process(
    *arguments: object, prefix: tuple[str, ...] = (), before: Callable[[], None] | None = None
) -> Outcome:
    """`summarize` in a process of its own, so that the system's limits can be set for it."""
    done = subprocess.run(  # its only preparation is a system call
        [*prefix, sys.executable, "-m", "summarize", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        check=False,
        preexec_fn=before,
        text=True,
    )
    return Outcome(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="module")
def ordinary() -> tuple[str, ...]:
    """What to put before a command so that the modes of files bind it, also for root."""
    if os.geteuid():
        return ()
    prefix = ("setpriv", _BOUNDED_BY_MODES, "--")
    if not shutil.which("setpriv") or subprocess.run([*prefix, "true"], check=False).returncode:
        pytest.skip("root, and setpriv cannot take its rights away")
    return prefix


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A file system of 400 KB, where mounting one is allowed."""
    folder = Path(tempfile.mkdtemp())
    mount = shutil.which("mount")
    made = mount and subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if not made or made.returncode:
        folder.rmdir()
        pytest.skip("only root may mount a file system")
    try:
        yield folder
    finally:
        # A worker that is ending may hold it a moment longer than the run.
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
        folder.rmdir()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_full_disk_stops_the_run_and_the_next_one_goes_on(
    command: Command, tmp_path: Path, small_disk: Path, jobs: str
) -> None:
    write(tmp_path / "in", 120)
    out = small_disk / "out"
    offline = ("--engine", "offline", "--jobs", jobs)
    full = command("batch", tmp_path / "in", "-o", out, *offline)
    assert full.code == 3
    assert "cannot be written" in full.err
    assert "to go on:" in full.err
    assert re.search(r"done, 0 failed, at least \d+ left", full.err)
    assert "stays as an earlier run left it" not in full.err
    assert ("start with" in full.err) == (out / "index.html").is_file()
    assert "Errno" not in full.err
    assert not list(out.rglob(".writing-*"))
    subprocess.run(["mount", "-o", "remount,size=50m", str(small_disk)], check=True)
    assert command("batch", tmp_path / "in", "-o", out, *offline).code == 0
    assert len(reports(out)) == 120


def test_files_that_may_not_grow_stop_the_run_and_the_next_one_goes_on(tmp_path: Path) -> None:
    def no_large_files() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))

    write(tmp_path / "in", 120)
    call = ("batch", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE)
    full = as_process(*call, before=no_large_files)
    assert (full.code, "Traceback" in full.err) == (3, False), full.err
    assert "cannot be written" in full.err
    assert as_process(*call).code == 0
    assert len(reports(tmp_path / "out")) == 120


def test_an_output_folder_that_cannot_be_made_is_named(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 1)
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    done = command("batch", tmp_path / "in", "-o", tmp_path / "file/out", *OFFLINE)
    assert done.code == 3
    assert "file/out cannot be written" in done.err


def test_a_folder_without_leave_to_write_is_named(
    tmp_path: Path, ordinary: tuple[str, ...]
) -> None:
    write(tmp_path / "in", 1)
    (tmp_path / "closed").mkdir(mode=0o500)
    out = tmp_path / "closed/out"
    done = as_process("batch", tmp_path / "in", "-o", out, *OFFLINE, prefix=ordinary)
    assert (done.code, "Traceback" in done.err) == (3, False)
    assert "closed/out cannot be written" in done.err


def test_a_report_that_may_not_be_written_stops_the_run(
    tmp_path: Path, ordinary: tuple[str, ...]
) -> None:
    write(tmp_path / "in/deep", 2)
    (tmp_path / "out/deep").mkdir(parents=True, mode=0o500)
    call = ("batch", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE)
    done = as_process(*call, prefix=ordinary)
    assert (done.code, "Traceback" in done.err) == (3, False)
    assert "cannot be written" in done.err
    (tmp_path / "out/deep").chmod(0o700)
    assert as_process(*call, prefix=ordinary).code == 0


def test_articles_are_only_read(tmp_path: Path, ordinary: tuple[str, ...]) -> None:
    folder = write(tmp_path / "in", 2)
    for path in folder.iterdir():
        path.chmod(0o400)
    folder.chmod(0o500)
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    done = as_process("batch", folder, "-o", tmp_path / "out", *OFFLINE, prefix=ordinary)
    folder.chmod(0o700)
    assert done.code == 0
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == before


def test_what_may_not_be_read_fails_by_its_name(tmp_path: Path, ordinary: tuple[str, ...]) -> None:
    folder = write(tmp_path / "in", 1)
    (folder / "secret.txt").write_text(article(2), encoding="utf-8")
    (folder / "secret.jsonl").write_text('{"text": "x"}', encoding="utf-8")
    for path in (folder / "secret.txt", folder / "secret.jsonl"):
        path.chmod(0)
    write(folder / "closed", 1, first=3).chmod(0)
    done = as_process("batch", folder, "-o", tmp_path / "out", *OFFLINE, prefix=ordinary)
    (folder / "closed").chmod(0o700)
    assert (done.code, "Traceback" in done.err) == (1, False)
    assert "1 done, 3 failed" in done.err
    for name in ("secret.txt: may not be read", "secret.jsonl: this file", "closed: this folder"):
        assert f"failed: {folder}/{name}" in done.err


def test_a_damaged_ledger_is_named(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 1)
    out = tmp_path / "out"
    command("batch", tmp_path / "in", "-o", out, *OFFLINE)
    (out / ".summarize/ledger.sqlite").write_bytes(b"not a database, but long enough" * 100)
    (out / ".summarize/ledger.sqlite-wal").unlink(missing_ok=True)
    done = command("batch", tmp_path / "in", "-o", out, *OFFLINE)
    assert done.code == 3
    assert "is damaged" in done.err


def test_a_damaged_claims_db_is_made_anew_by_the_run_that_meets_it(
    command: Command, tmp_path: Path
) -> None:
    write(tmp_path / "in", 2)
    out = tmp_path / "out"
    command("batch", tmp_path / "in", "-o", out, *OFFLINE)
    with closing(sqlite3.connect(out / "claims.db")) as database:
        database.execute("UPDATE kept_sentences SET sentences = x'00'")
        database.execute("UPDATE kept_words SET subjects = x'00'")
        database.commit()
    write(tmp_path / "in", 1, first=3)
    assert command("batch", tmp_path / "in", "-o", out, *OFFLINE).code == 0
    with closing(sqlite3.connect(out / "claims.db")) as database:
        assert database.execute("SELECT count(*) FROM articles").fetchone() == (3,)


@pytest.mark.parametrize("listed", [False, True])
def test_articles_that_are_deleted_while_it_runs_fail_by_name(
    command: Command, tmp_path: Path, listed: bool
) -> None:
    folder = write(tmp_path / "in", 40)
    names = sorted(map(str, folder.iterdir()))

    def deleting(body: Json) -> str:
        for name in names:
            Path(name).unlink(missing_ok=True)
        return honest(body)

    source = ("--files-from", "-") if listed else (folder,)
    with serve(Behaviour(reply=deleting, article=MARK)) as server:
        model = ("--base-url", server.url, "-m", "gpt-4o-mini", "--jobs", "1", "--concurrency", "1")
        done = command("batch", *source, "-o", tmp_path / "out", *model, stdin="\n".join(names))
    assert done.code == 1
    failed = [line for line in done.err.splitlines() if ": failed: " in line]
    assert 30 < len(failed) < 40
    assert all(line.endswith(": there is no such file") for line in failed)
    assert f"{40 - len(failed)} done, {len(failed)} failed, 0 left" in done.err


NAMES = ("new\nline.txt", "é" * 125 + "a.txt", "\x1b[31mred.txt", "\u202egnp.txt", "-o.txt")


def test_strange_names_end_as_reports_or_as_one_clean_line(
    command: Command, tmp_path: Path
) -> None:
    assert len(os.fsencode(NAMES[1])) == 255
    for number, name in enumerate((*NAMES, os.fsdecode(b"caf\xe9.txt"))):
        for folder, text in (("good", article(number)), ("bad", "")):
            (tmp_path / folder).mkdir(exist_ok=True)
            (tmp_path / folder / name).write_text(text, encoding="utf-8")
    for form in ("markdown", "html"):
        done = command("batch", tmp_path / "good", "-o", tmp_path / form, "-f", form, *OFFLINE)
        assert (done.code, "6 done, 0 failed" in done.err) == (0, True), done.err
    done = command("batch", tmp_path / "bad", "-o", tmp_path / "out", *OFFLINE)
    lines = [line for line in done.err.splitlines() if line.startswith("summarize: failed: ")]
    assert (done.code, len(lines)) == (1, 6)
    assert all(line.endswith(": is empty") for line in lines)
    assert not set("\x1b\u202e") & set(done.err)


_COUNTING = """
import resource, sys
from pathlib import Path
from summarize.batch.inputs import Inputs
items = iter(Inputs((sys.argv[1],), Path(sys.argv[1]) / "out"))
for _ in range(100):
    next(items)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
count = 100 + sum(1 for _ in items)
print(count, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.fixture
def many_articles(tmp_path: Path) -> Iterator[Path]:
    """A folder of 30,000 files: in memory where that can be had, for a disk would be busy with
    them, and whoever waits for it, long after the test.
    """
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as name:
        original, folder = Path(name) / "a", Path(name) / "in"
        original.write_text(article(1), encoding="utf-8")
        folder.mkdir()
        for number in range(30_000):
            os.link(original, folder / f"{number}.txt")
        yield folder


def test_thirty_thousand_articles_in_one_folder_take_no_memory(many_articles: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", _COUNTING, many_articles], cwd=ROOT, capture_output=True, check=True
    )
    count, kilobytes = map(int, told.stdout.split())
    assert count == 30_000
    assert kilobytes < 1_200  # their names alone take more
