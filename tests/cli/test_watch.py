"""`summarize batch … --watch`: rounds until somebody stops it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import pytest

from summarize.cli.durations import seconds_of
from tests.batch.newsroom import article, write
from tests.cli.conftest import Command

PATIENCE = 120.0


class Watched:
    """A batch that watches its folder, as a process, and what it says."""

    def __init__(self, folder: Path, *more: str) -> None:
        self._log = folder / "log"
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "summarize", "batch", folder / "in", "-o", folder / "out",
                 "--engine", "offline", "--jobs", "1", "--watch", "1s", *more],
                stderr=log, env={**os.environ, "NO_COLOR": "1"},
            )  # fmt: skip

    @property
    def said(self) -> list[str]:
        """The lines of its rounds, and of failures."""
        lines = self._log.read_text("utf-8").splitlines()
        return [line for line in lines if " round " in line or "failed: " in line]

    def wait_for(self, words: str) -> None:
        """Until it has said something."""
        deadline = time.monotonic() + PATIENCE
        while not any(words in line for line in self.said):
            assert self.process.poll() is None, self._log.read_text("utf-8")
            assert time.monotonic() < deadline, self._log.read_text("utf-8")
            time.sleep(0.1)


@contextmanager
def watched(folder: Path, *more: str) -> Iterator[Watched]:
    started = Watched(folder, *more)
    try:
        yield started
    finally:
        started.process.kill()
        started.process.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_new_articles_come_in_the_next_round_until_it_is_stopped(
    tmp_path: Path, number: signal.Signals
) -> None:
    write(tmp_path / "in", 2)
    with watched(tmp_path) as running:
        running.wait_for("round 1: 2 new, 0 changed, 0 from before, 0 gone, 0 failed, 0 left")
        (tmp_path / "in" / "later.txt").write_text(article(7), "utf-8")
        running.wait_for("1 new, 0 changed, 2 from before")
        running.process.send_signal(number)
        assert running.process.wait(PATIENCE) == 0
    assert "later" in (tmp_path / "out" / "index.md").read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_failure_is_told_once_and_stops_nothing(tmp_path: Path) -> None:
    write(tmp_path / "in", 1)
    (tmp_path / "in" / "broken.docx").write_bytes(b"PK\x03\x04 no document")
    with watched(tmp_path) as running:
        running.wait_for("round 3:")
        running.process.send_signal(signal.SIGTERM)
        assert running.process.wait(PATIENCE) == 0
        assert sum("failed: " in line for line in running.said) == 1


def test_what_is_wrong_with_the_command_is_said_at_once(command: Command, tmp_path: Path) -> None:
    done = command("batch", tmp_path / "absent", "-o", tmp_path / "out", "--watch", "1s")
    assert done.code == 2
    assert "there is no such file or folder" in done.err


@pytest.mark.parametrize(
    ("told", "seconds"), [("90s", 90), ("15m", 900), ("2h", 7200), ("1h30m", 5400), ("1d", 86400)]
)
def test_lengths_of_time(told: str, seconds: float) -> None:
    assert seconds_of(told) == seconds


@pytest.mark.parametrize("told", ["", "15", "soon", "0m", "-5m", "5 minutes"])
def test_what_is_no_length_of_time(told: str) -> None:
    with pytest.raises(click.BadParameter, match="is no length of time"):
        seconds_of(told)
