"""A limit is used to the full and hardly ever passed, whoever states it."""

import threading
import time
from pathlib import Path

import pytest

from summarize.batch.pace import AdaptivePace, seconds
from summarize.chat.pace import Outcome
from tests.batch.newsroom import answering, write
from tests.cli.conftest import Command
from tests.server import serve

WINDOW = 1.5


def run(command: Command, tmp_path: Path, count: int, server_url: str, *more: str) -> int:
    write(tmp_path / "in", count)
    return command(
        *("batch", tmp_path / "in", "-o", tmp_path / "out", "--base-url", server_url),
        *("-m", "test-model", "--jobs", "1", "--concurrency", "16", *more),
    ).code


def test_announced_limits_are_kept(command: Command, tmp_path: Path) -> None:
    behaviour = answering(limit=12, window=WINDOW, retry_after=None, latency=0.02)
    with serve(behaviour) as server:
        assert run(command, tmp_path, 40, server.url) == 0
        # At most once round what may be under way: only the first burst meets the limit unawares.
        assert server.stats.by_fault["429"] <= 16


def test_a_retry_after_holds_everybody_back(command: Command, tmp_path: Path) -> None:
    script = ("ok", *["ok"] * 5, "429")
    with serve(answering(script=script, retry_after="1", latency=0.02)) as server:
        assert run(command, tmp_path, 40, server.url) == 0
        assert server.stats.by_fault["429"] == 1


def test_requests_a_minute_are_spread() -> None:
    pace = AdaptivePace(8, rpm=1200)
    began = time.monotonic()
    taken = 0
    while time.monotonic() - began < 1:
        assert pace.acquire(10, began + 60)
        pace.report(Outcome(200, {}))
        taken += 1
    # 20 a second, and a second's worth to begin with; fewer only if this machine was busy.
    assert 20 <= taken <= 42


def test_tokens_a_minute_are_spread() -> None:
    pace = AdaptivePace(8, tpm=60_000)
    began = time.monotonic()
    taken = 0
    while time.monotonic() - began < 1:
        assert pace.acquire(100, began + 60)
        pace.report(Outcome(200, {}))
        taken += 1
    assert 10 <= taken <= 22


def test_a_request_larger_than_the_limit_goes_alone() -> None:
    pace = AdaptivePace(8, tpm=60_000)
    assert pace.acquire(1_500, time.monotonic() + 60)


def test_a_refusal_halves_what_is_under_way_and_success_brings_it_back() -> None:
    pace = AdaptivePace(8)
    for _ in range(8):
        assert pace.acquire(1, 0)
    pace.report(Outcome(503, {}))
    for _ in range(7):
        pace.report(Outcome(200, {}))
    granted = []

    def ask() -> None:
        while pace.acquire(1, 0):
            granted.append(1)

    thread = threading.Thread(target=ask)
    thread.start()
    time.sleep(0.2)
    assert 4 <= len(granted) < 8
    pace.stop()
    thread.join()


def test_a_stopped_pace_gives_no_leave() -> None:
    pace = AdaptivePace(1)
    assert pace.acquire(1, 0)
    threading.Timer(0.05, pace.stop).start()
    assert not pace.acquire(1, 0)


@pytest.mark.parametrize(
    ("text", "value"), [("20ms", 0.02), ("6m0s", 360), ("1h30m", 5400), ("1.5", 1.5), ("0s", 0)]
)
def test_durations_are_read_as_services_write_them(text: str, value: float) -> None:
    assert seconds(text) == pytest.approx(value)


@pytest.mark.parametrize("text", ["", "soon", "5 parsecs", "m5"])
def test_other_durations_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="could not convert"):
        seconds(text)
