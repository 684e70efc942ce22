"""A cache that is never a reason to fail."""

import logging
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from summarize.chat.cache import Cache, CacheBounds


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "cache.sqlite"


def test_what_was_put_is_got_in_this_run_and_the_next(path: Path) -> None:
    cache = Cache(path)
    assert cache.get("key") is None
    cache.put("key", "one")
    cache.put("key", "значение \U0001f600")
    assert cache.get("key") == "значение \U0001f600"
    cache.close()
    assert Cache(path).get("key") == "значение \U0001f600"


def test_a_cache_without_a_file_holds_nothing() -> None:
    cache = Cache(None)
    cache.put("key", "value")
    assert cache.get("key") is None


@pytest.mark.skipif(sys.platform == "win32", reason="other means of protection there")
def test_nobody_else_can_read_the_folder(path: Path) -> None:
    cache = Cache(path)
    cache.put("key", "value")
    cache.close()
    assert path.parent.stat().st_mode & 0o077 == 0


def test_old_entries_are_forgotten(path: Path) -> None:
    cache = Cache(path, CacheBounds(age=0.05))
    cache.put("key", "value")
    time.sleep(0.1)
    assert cache.get("key") is None


def test_the_size_is_bounded_and_the_least_used_goes_first(path: Path) -> None:
    for number in range(40):
        # Each opening prunes at its first put.
        cache = Cache(path, CacheBounds(size=10_000))
        cache.put(f"key {number}", "x" * 1000)
        cache.close()
        time.sleep(0.002)
    cache = Cache(path, CacheBounds(size=10_000))
    held = [number for number in range(40) if cache.get(f"key {number}") is not None]
    cache.close()
    assert 5 <= len(held) <= 10
    assert held == list(range(40 - len(held), 40))
    assert path.stat().st_size < 60_000


def test_a_damaged_file_is_set_aside_and_a_new_one_begun(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_bytes(b"this was never a database" * 1000)
    cache = Cache(path)
    assert cache.get("key") is None
    assert "damaged" in caplog.text
    cache.put("key", "value")
    assert cache.get("key") == "value"
    cache.close()
    assert (path.parent / "cache.sqlite.damaged").read_bytes().startswith(b"this was never")


def test_a_file_damaged_in_the_middle_costs_no_more_than_its_entries(path: Path) -> None:
    cache = Cache(path)
    for number in range(200):
        cache.put(str(number), "x" * 500)
    cache.close()
    raw = bytearray(path.read_bytes())
    raw[4096:40960] = os.urandom(36864)
    path.write_bytes(raw)
    cache = Cache(path)
    for number in range(200):
        assert cache.get(str(number)) in (None, "x" * 500)
        cache.put(str(number), "y")
    assert cache.get("199") in (None, "y")
    cache.close()


@pytest.mark.parametrize("obstacle", ["file", "folder"])
def test_a_place_that_cannot_be_written_costs_a_warning(
    tmp_path: Path, obstacle: str, caplog: pytest.LogCaptureFixture
) -> None:
    blocked = tmp_path / "blocked"
    if obstacle == "file":
        blocked.write_text("in the way of a folder")
        path = blocked / "cache.sqlite"
    else:
        path = blocked
        blocked.mkdir()
    cache = Cache(path)
    cache.put("key", "value")
    assert cache.get("key") is None
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert "without the response cache" in caplog.text


def test_another_layout_of_the_file_is_replaced(path: Path) -> None:
    path.parent.mkdir()
    database = sqlite3.connect(path)
    database.executescript("CREATE TABLE entries (other TEXT); PRAGMA user_version = 99;")
    database.close()
    cache = Cache(path)
    cache.put("key", "value")
    assert cache.get("key") == "value"
    cache.close()


def test_threads_share_a_cache(path: Path) -> None:
    cache = Cache(path)
    failures: list[str] = []

    def work(number: int) -> None:
        for turn in range(30):
            cache.put(f"{number} {turn}", str(turn))
            if cache.get(f"{number} {turn}") != str(turn):
                failures.append(f"{number} {turn}")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    cache.close()
    assert failures == []


WRITER = """
import sys
from pathlib import Path
from summarize.chat.cache import Cache
cache = Cache(Path(sys.argv[1]))
for number in range(int(sys.argv[3])):
    cache.put(f"{sys.argv[2]} {number}", "x" * 200)
    print(number, flush=True)
cache.close()
"""


def writer(path: Path, name: str, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(path), name, str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_processes_share_a_cache(path: Path) -> None:
    processes = [writer(path, name, 100) for name in ("a", "b")]
    for process in processes:
        process.communicate()
        assert process.returncode == 0
    cache = Cache(path)
    assert all(cache.get(f"{name} {number}") for name in ("a", "b") for number in range(100))
    cache.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
def test_a_process_killed_while_writing_leaves_a_whole_cache(path: Path) -> None:
    with writer(path, "a", 100_000) as process:
        assert process.stdout is not None
        written = [int(process.stdout.readline()) for _ in range(50)]
        process.send_signal(signal.SIGKILL)
    cache = Cache(path)
    assert all(cache.get(f"a {number}") == "x" * 200 for number in written)
    cache.put("after", "value")
    assert cache.get("after") == "value"
    cache.close()


def test_a_lock_held_by_another_process_is_no_failure(path: Path) -> None:
    cache = Cache(path, busy=0.05)
    cache.put("key", "value")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    cache.put("key", "changed")
    assert cache.get("key") == "value"
    other.execute("COMMIT")
    other.close()
    cache.put("key", "changed")
    assert cache.get("key") == "changed"
    cache.close()
