"""Disks and folders that don't do as they are told: a clear word, and no traceback."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.batch.newsroom import write
from tests.cli.conftest import Command

OFFLINE = ("--engine", "offline", "--jobs", "1")


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
        pytest.skip("a file system cannot be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)
        folder.rmdir()


def test_a_full_disk_stops_the_run_and_the_next_one_goes_on(
    command: Command, tmp_path: Path, small_disk: Path
) -> None:
    write(tmp_path / "in", 120)
    out = small_disk / "out"
    full = command("batch", tmp_path / "in", "-o", out, *OFFLINE)
    assert full.code == 3
    assert "cannot be written" in full.err
    assert "to go on:" in full.err
    assert not list(out.rglob(".writing-*"))
    subprocess.run(["mount", "-o", "remount,size=50m", str(small_disk)], check=True)
    assert command("batch", tmp_path / "in", "-o", out, *OFFLINE).code == 0
    assert len((out / "reports.jsonl").read_text("utf-8").splitlines()) == 120


def test_an_output_folder_that_cannot_be_made_is_named(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 1)
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    done = command("batch", tmp_path / "in", "-o", tmp_path / "file/out", *OFFLINE)
    assert done.code == 3
    assert "file/out cannot be written" in done.err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_leave_to_write_is_named(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 1)
    (tmp_path / "closed").mkdir(mode=0o500)
    done = command("batch", tmp_path / "in", "-o", tmp_path / "closed/out", *OFFLINE)
    assert done.code == 3


def test_articles_are_only_read(command: Command, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", 2)
    for path in folder.iterdir():
        path.chmod(0o400)
    folder.chmod(0o500)
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    done = command("batch", folder, "-o", tmp_path / "out", *OFFLINE)
    folder.chmod(0o700)
    assert done.code == 0
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == before


def test_a_damaged_ledger_is_named(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 1)
    out = tmp_path / "out"
    command("batch", tmp_path / "in", "-o", out, *OFFLINE)
    (out / ".summarize/ledger.sqlite").write_bytes(b"not a database, but long enough" * 100)
    (out / ".summarize/ledger.sqlite-wal").unlink(missing_ok=True)
    done = command("batch", tmp_path / "in", "-o", out, *OFFLINE)
    assert done.code == 3
    assert "is damaged" in done.err
