"""The threads of a run wait for their turn, and the limits of a real service are kept."""

import itertools
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from summarize.batch.pacing.limits import ServiceLimits
from summarize.batch.pacing.pace import AdaptivePace
from summarize.chat.pace import Outcome
from tests.batch.newsroom import answering, write
from tests.cli.conftest import Command
from tests.limits import Kind, Limit
from tests.server import Server, serve

DONE = Outcome(200, {})


def run(command: Command, tmp_path: Path, count: int, server: Server, *more: str) -> int:
    write(tmp_path / "in", count)
    return command(
        *("batch", tmp_path / "in", "-o", tmp_path / "out", "--base-url", server.url),
        *("-m", "test-model", "--jobs", "1", "--concurrency", "16", *more),
    ).code


def test_announced_limits_are_kept(command: Command, tmp_path: Path) -> None:
    behaviour = answering(limit=12, window=1.5, retry_after=None, latency=0.02)
    with serve(behaviour) as server:
        assert run(command, tmp_path, 40, server) == 0
        # At most once round what may be under way: only the first burst meets the limit unawares.
        assert server.stats.by_fault["429"] <= 16


@pytest.mark.parametrize("kind", ["bucket", "sliding", "fixed"])
def test_no_article_fails_because_a_limit_is_tight(
    command: Command, tmp_path: Path, kind: Kind
) -> None:
    limit = Limit(8, kind, window=1.0, wait="ms")
    with serve(answering(limits=(limit,), latency=0.02)) as server:
        assert run(command, tmp_path, 24, server) == 0
        assert server.stats.answered == 24


def test_one_refusal_in_ten_by_chance_slows_nobody_down(command: Command, tmp_path: Path) -> None:
    script = ("ok", *["ok"] * 5, "429")
    with serve(answering(script=script, retry_after="1", latency=0.02)) as server:
        assert run(command, tmp_path, 40, server) == 0
        assert server.stats.by_fault["429"] == 1


def queue_up(pace: AdaptivePace, pool: ThreadPoolExecutor, name: str, order: list[str]) -> None:
    """Let a thread ask for leave, and wait until it most likely stands in the queue."""
    asking = threading.Event()

    def ask() -> None:
        asking.set()
        if pace.acquire(1, 0):
            order.append(name)
            pace.report(DONE)

    pool.submit(ask)
    asking.wait()
    time.sleep(0.05)


def test_requests_go_in_the_order_in_which_they_came() -> None:
    pace = AdaptivePace(1)
    assert pace.acquire(1, 0)
    order: list[str] = []
    with ThreadPoolExecutor(4) as pool:
        for name in "abcd":
            queue_up(pace, pool, name, order)
        pace.report(DONE)
    assert order == ["a", "b", "c", "d"]


def test_a_refused_request_keeps_its_place() -> None:
    pace = AdaptivePace(1)
    assert pace.acquire(1, 0)
    order: list[str] = []
    with ThreadPoolExecutor(3) as pool:
        let_go = threading.Event()
        pool.submit(hold_on, pace, let_go)
        time.sleep(0.05)
        queue_up(pace, pool, "later", order)
        pace.report(Outcome(429, {}))
        threading.Timer(0.1, let_go.set).start()
        assert pace.acquire(1, 0)
        order.append("refused")
        pace.report(DONE)
    assert order == ["refused", "later"]


def hold_on(pace: AdaptivePace, until: threading.Event) -> None:
    """Have a request under way until an event."""
    pace.acquire(1, 0)
    until.wait()
    pace.report(DONE)


def test_a_refused_request_waits_by_itself_while_others_go() -> None:
    pace = AdaptivePace(1)
    assert pace.acquire(1, 0)
    order: list[str] = []
    with ThreadPoolExecutor(2) as pool:
        for name in "ab":
            queue_up(pace, pool, name, order)
        began = time.monotonic()
        pace.report(Outcome(429, {}, retry_after=0.5))
        assert pace.acquire(1, 0)
        assert time.monotonic() - began >= 0.5
        order.append("refused")
        pace.report(DONE)
    assert order == ["a", "b", "refused"]


def test_a_stopped_pace_wakes_who_waits_by_himself() -> None:
    pace = AdaptivePace(1)
    assert pace.acquire(1, 0)
    pace.report(Outcome(429, {}, retry_after=60))
    stopping = threading.Timer(0.05, pace.stop)
    stopping.start()
    assert not pace.acquire(1, 0)
    stopping.join()


def test_no_more_than_the_concurrency_are_under_way() -> None:
    pace = AdaptivePace(4)
    lock = threading.Lock()
    under_way = most = 0

    def ask(_: int) -> bool:
        nonlocal under_way, most
        leave = pace.acquire(1, 0)
        with lock:
            under_way += 1
            most = max(most, under_way)
        time.sleep(0.002)
        with lock:
            under_way -= 1
        pace.report(DONE)
        return leave

    with ThreadPoolExecutor(12) as pool:
        assert all(pool.map(ask, range(60)))
    assert most == 4


def test_a_stopped_pace_wakes_everybody_and_gives_no_leave() -> None:
    pace = AdaptivePace(1, rpm=1)
    assert pace.acquire(1, 0)
    with ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(pace.acquire, 1, 0.0) for _ in range(8)]
        time.sleep(0.05)
        pace.stop()
        assert not any(leave.result() for leave in asked)
    pace.report(DONE)
    assert not pace.acquire(1, 0)


def test_a_service_that_wants_nothing_for_hours_is_not_waited_for() -> None:
    pace = AdaptivePace(2)
    assert pace.acquire(1, 0)
    pace.report(Outcome(429, {}, retry_after=7200))
    assert not pace.acquire(1, 0)


def test_a_service_that_is_down_is_waited_for_until_the_deadline() -> None:
    pace = AdaptivePace(2)
    until = time.monotonic() + 1
    with ThreadPoolExecutor(2) as pool:
        asked = [pool.submit(ask_in_vain, pace, until) for _ in range(2)]
        assert sum(leave.result() for leave in asked) < 20
    assert time.monotonic() < until + 60


def ask_in_vain(pace: AdaptivePace, until: float) -> int:
    """Ask a service that is down until no more leave is given; how often there was."""
    for count in itertools.count():
        if not pace.acquire(1, until):
            return count
        pace.report(Outcome(503, {}))
    raise AssertionError


def test_who_waits_looks_at_the_clock_when_it_is_due_and_not_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looks = []
    wait = ServiceLimits.wait

    def counted(limits: ServiceLimits, tokens: int, now: float) -> float:
        looks.append(now)
        return wait(limits, tokens, now)

    monkeypatch.setattr(ServiceLimits, "wait", counted)
    pace = AdaptivePace(4, rpm=300)
    for _ in range(8):
        assert pace.acquire(1, 0)
        pace.report(DONE)
    assert len(looks) < 100
