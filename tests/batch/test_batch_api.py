"""`--via batch-api`: submitted, collected by the same command, retried, and finished."""

from pathlib import Path

import pytest

from summarize.batch import session
from summarize.cli.exit_codes import PENDING
from tests.batch.newsroom import answering, article, reports, write
from tests.cli.conftest import Command
from tests.server import Server, serve

BATCH = ("--via", "batch-api", "--jobs", "1")


def model(server: Server) -> tuple[str, ...]:
    return ("--base-url", server.url, "-m", "gpt-4o-mini")


def test_the_same_command_collects_what_it_submitted(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 5)
    out = tmp_path / "out"
    with serve(answering(polls=1)) as server:
        call = ("batch", tmp_path / "in", "-o", out, *model(server), *BATCH)
        sent = command(*call)
        assert sent.code == PENDING
        assert "5 requests wait" in sent.err
        assert command(*call).code == PENDING  # still in progress
        done = command(*call)
        assert (done.code, len(reports(out))) == (0, 5), done.err
        assert server.provider.sizes == [5]
        assert not server.chats
        assert set(server.stats.by_article.values()) == {1}


def test_reports_are_those_of_direct_requests_at_half_the_price(
    command: Command, tmp_path: Path
) -> None:
    write(tmp_path / "in", 2)
    with serve(answering()) as server:
        direct, batched = tmp_path / "direct", tmp_path / "batched"
        command("batch", tmp_path / "in", "-o", direct, *model(server), "--jobs", "1")
        for _ in range(2):
            command("batch", tmp_path / "in", "-o", batched, *model(server), *BATCH)
    for one, other in zip(reports(direct), reports(batched), strict=True):
        whole, half = one["engine"].pop("cost_usd"), other["engine"].pop("cost_usd")
        assert half == pytest.approx(whole / 2)
        assert one == other


def test_a_direct_run_uses_what_a_batch_answered(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 2)
    out = tmp_path / "out"
    with serve(answering()) as server:
        for _ in range(2):
            command("batch", tmp_path / "in", "-o", out, *model(server), *BATCH)
        (out / "a0000.txt.md").unlink()
        again = command("batch", tmp_path / "in", "-o", out, *model(server), "--jobs", "1")
        assert (again.code, len(server.chats)) == (0, 0)


@pytest.fixture
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "_POLL", 0.01)


@pytest.mark.usefixtures("_quick")
@pytest.mark.parametrize("fates", [(), ("expired",), ("full",), ("refused-full",), ("lost",)])
def test_waiting_sees_every_batch_through(
    command: Command, tmp_path: Path, fates: tuple[str, ...]
) -> None:
    write(tmp_path / "in", 6)
    out = tmp_path / "out"
    with serve(answering(polls=2, batches=fates)) as server:
        done = command("batch", tmp_path / "in", "-o", out, *model(server), *BATCH, "--wait")
        assert (done.code, len(reports(out))) == (0, 6), done.err
        assert set(server.stats.by_article.values()) == {1}


@pytest.mark.usefixtures("_quick")
def test_requests_that_fail_in_a_batch_are_sent_again(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 6)
    out = tmp_path / "out"
    script = ("500", "ok", "429", "prose", "ok", "503")
    with serve(answering(script=script)) as server:
        done = command("batch", tmp_path / "in", "-o", out, *model(server), *BATCH, "--wait")
        assert (done.code, len(reports(out))) == (0, 6), done.err
        # One more where prose is met before an answer has proved the dialect, which depends on order.
        assert 6 + 4 <= sum(server.provider.sizes) <= 6 + 5


def test_a_batch_that_is_refused_as_a_whole_stops_the_run(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 2)
    with serve(answering(batches=("failed",))) as server:
        call = ("batch", tmp_path / "in", "-o", tmp_path / "out", *model(server), *BATCH)
        assert command(*call).code == PENDING
        refused = command(*call)
        assert refused.code == 4
        assert "invalid_model" in refused.err


def test_max_cost_bounds_what_is_submitted(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 12)
    with serve(answering()) as server:
        call = ("batch", tmp_path / "in", "-o", tmp_path / "out", *model(server), *BATCH)
        stopped = command(*call, "--max-cost", "0.001")
        assert stopped.code == 3
        assert 0 < sum(server.provider.sizes) < 12


def test_new_articles_go_into_the_next_batch(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 2)
    with serve(answering()) as server:
        call = ("batch", tmp_path / "in", "-o", tmp_path / "out", *model(server), *BATCH)
        command(*call)
        (tmp_path / "in/new.txt").write_text(article(50), encoding="utf-8")
        assert command(*call).code == PENDING
        assert command(*call).code == 0
        assert server.provider.sizes == [2, 1]


def test_waiting_needs_the_batch_api(command: Command, tmp_path: Path) -> None:
    assert command("batch", tmp_path, "-o", tmp_path / "out", "--wait").code == 2
    assert (
        command("batch", tmp_path, "-o", tmp_path / "out", *BATCH, "--engine", "offline").code == 2
    )
