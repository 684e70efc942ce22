"""One run at a time is at a folder, by whatever name, and a killed one is no run."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from summarize.batch.ledger import Ledger
from summarize.batch.own_folder import FOLDER, alone, refusal
from summarize.errors import ConfigurationError, UsageError

ROOT = Path(__file__).parents[2]
_RUN = """
import sys, time
from pathlib import Path
from summarize.batch.own_folder import alone

with alone(Path(sys.argv[1]), "out"):
    print("begun", flush=True)
    time.sleep(600)
"""


@contextmanager
def another(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """A process that has a folder."""
    words = [sys.executable, "-c", _RUN, str(folder)]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "begun\n"
            yield process
        finally:
            process.kill()


def test_who_comes_second_is_told_what_to_do(tmp_path: Path) -> None:
    with (
        another(tmp_path),
        pytest.raises(UsageError, match=r"another run is writing to out \(wait for it"),
        alone(tmp_path, "out"),
    ):
        pass


def test_a_folder_is_free_when_its_run_was_killed(tmp_path: Path) -> None:
    with another(tmp_path) as process:
        process.kill()
        process.wait()
        with alone(tmp_path, "out"):
            assert [path.stat().st_size for path in tmp_path.iterdir()] == [0]


def test_a_folder_is_the_same_through_a_link(tmp_path: Path) -> None:
    folder, link = tmp_path / "in" / "out", tmp_path / "link"
    folder.mkdir(parents=True)
    link.symlink_to(folder)
    with another(folder), pytest.raises(UsageError, match="another run"), alone(link, "link"):
        pass
    with Ledger.open(folder), pytest.raises(UsageError, match=f"another run is .* {link}"):
        Ledger.open(link)
    Ledger.open(link).close()


def test_parts_are_at_work_beside_one_another_and_not_beside_the_whole(tmp_path: Path) -> None:
    with ExitStack() as parts:
        for _ in range(3):
            parts.enter_context(alone(tmp_path, "out", but_for_parts=True))
        with pytest.raises(UsageError, match="another run"), alone(tmp_path, "out"):
            pass
    with alone(tmp_path, "out"):
        late = alone(tmp_path, "out", but_for_parts=True)
        with pytest.raises(UsageError, match="another run"), late:
            pass


def test_a_ledger_that_somebody_looks_into_is_told_from_one_of_another_run(tmp_path: Path) -> None:
    Ledger.open(tmp_path).close()
    database = sqlite3.connect(tmp_path / FOLDER / "ledger.sqlite", isolation_level=None)
    database.execute("BEGIN")
    database.execute("SELECT * FROM runs").fetchall()
    with pytest.raises(UsageError, match=r"another program has .*ledger\.sqlite open"):
        Ledger.open(tmp_path)
    database.close()
    Ledger.open(tmp_path).close()


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        (sqlite3.SQLITE_IOERR_LOCK, ConfigurationError, "out cannot be locked.* on a disk of this"),
        (sqlite3.SQLITE_BUSY, UsageError, "another run is writing to out"),
        (sqlite3.SQLITE_CANTOPEN, ConfigurationError, "run.sqlite cannot be written: no .see to"),
        (sqlite3.SQLITE_NOTADB, ConfigurationError, "run.sqlite is damaged: no .remove that file"),
        (sqlite3.SQLITE_FULL, ConfigurationError, "run.sqlite cannot be written: no .make room"),
    ],
)
def test_why_a_folder_cannot_be_locked_is_told(
    code: int, kind: type[Exception], words: str
) -> None:
    error = sqlite3.OperationalError("no")
    error.sqlite_errorcode = code
    with pytest.raises(kind, match=words):
        raise refusal("out", Path("out/run.sqlite"), error)
