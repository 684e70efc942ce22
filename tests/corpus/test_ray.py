"""A corpus on a cluster of two machines, whatever dies while it is worked on."""

import contextlib
import json
import os
import pickle
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.batch.newsroom import answering, article
from tests.batch.replies import contradicting
from tests.corpus.cluster import Cluster, cluster
from tests.limits import Limit
from tests.server import Behaviour, Server, serve

if find_spec("ray") is None:
    pytest.skip("a cluster needs the extra `ray`", allow_module_level=True)

pq = pytest.importorskip("pyarrow.parquet")
pytestmark = [pytest.mark.ray, pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")]

ARTICLES, SHARD = 2000, 100
KEY = "sk-to-be-seen-by-the-broker-alone"
DEAR = '[prices]\n"test-model" = { prompt = 10, completion = 10 }\n'


@pytest.fixture(scope="module")
def machines() -> Iterator[Cluster]:
    with cluster() as begun:
        yield begun


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twenty files of a hundred articles."""
    return archives(tmp_path_factory.mktemp("archive"), ARTICLES)


def archives(folder: Path, count: int) -> Path:
    for first in range(0, count, SHARD):
        lines = (
            json.dumps({"id": f"n{number}", "text": article(number)})
            for number in range(first, min(count, first + SHARD))
        )
        (folder / f"news{first:05}.jsonl").write_text("\n".join(lines), "utf-8")
    return folder


@dataclass(frozen=True)
class Run:
    """`summarize corpus` as a process."""

    process: subprocess.Popen[str]
    out: Path

    def until_written(self, shards: int = 1) -> None:
        """Wait for the first shards."""
        while len(list(self.out.glob("reports-*/*.parquet"))) < shards:
            assert self.process.poll() is None, self.process.communicate()
            time.sleep(0.02)

    def end(self) -> tuple[int, str]:
        """Its exit code, and what it said."""
        _, said = self.process.communicate()
        return self.process.returncode, said


Begin = Callable[..., Run]


@pytest.fixture
def begin(machines: Cluster, archive: Path, tmp_path: Path) -> Iterator[Begin]:
    """Begin a run over the archive on the cluster."""
    runs: list[Run] = []

    def call(*words: object, source: Path = archive) -> Run:
        out = tmp_path / "out"
        command = [sys.executable, "-m", "summarize", "corpus", source, "-o", out]
        command += ["--cluster", machines.address, *words]
        process = subprocess.Popen(
            [str(word) for word in command],
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2]), "OPENAI_API_KEY": KEY},
        )
        runs.append(Run(process, out))
        return runs[-1]

    yield call
    for run in runs:
        if run.process.poll() is None:
            run.process.kill()
        with contextlib.suppress(ValueError):
            run.process.communicate()


def asking(server: Server) -> tuple[str, ...]:
    return ("--base-url", server.url, "-m", "test-model", "--concurrency", "32")


def rows(out: Path) -> list[dict[str, Any]]:
    found = out.glob("reports-*/*.parquet")
    return [row for shard in found for row in pq.read_table(shard).to_pylist()]


def is_whole(out: Path, count: int = ARTICLES) -> bool:
    """Whether each article has one row, and is done."""
    found = rows(out)
    return {row["id"] for row in found} == {f"n{number}" for number in range(count)} and (
        [row["state"] for row in found] == ["done"] * count
    )


def kill(processes: list[int]) -> None:
    assert processes
    for process in processes:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)


def test_a_worker_and_a_machine_that_die_cost_no_row(begin: Begin, machines: Cluster) -> None:
    run = begin("--engine", "offline")
    run.until_written()
    kill(machines.workers("ray::do_shard"))
    run.until_written(shards=4)
    machines.tell("kill")
    try:
        code, said = run.end()
    finally:
        machines.tell("add")
    assert code == 0, said
    assert is_whole(run.out)


@pytest.mark.timeout(900)  # three runs, beside whatever else this machine has to do
def test_a_broker_and_a_run_that_die_are_gone_on_with_and_nothing_is_paid_twice(
    begin: Begin, machines: Cluster
) -> None:
    with serve(answering(), recording=False) as server:
        first = begin(*asking(server))
        first.until_written()
        kill(machines.workers("ray::ModelActor"))
        # What comes behind the shards under way is begun with the broker that took its place.
        first.until_written(shards=8)
        kill([first.process.pid])
        first.end()
        begun = server.stats.chats
        assert 0 < begun < ARTICLES
        second = begin(*asking(server))
        code, said = second.end()
        assert code == 0, said
        assert is_whole(second.out)
        assert sum(row["requests"] for row in rows(second.out)) >= ARTICLES
        twice = Counter(server.stats.by_article.values())
        assert set(twice) <= {1, 2}
        assert twice[2] <= 2 * 32  # under way when the one and the other was killed
        asked = server.stats.chats
        again = begin(*asking(server))
        assert again.end()[0] == 0
        assert server.stats.chats == asked


def test_a_budget_leaves_rows_and_holds_for_the_next_run(begin: Begin, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(DEAR)
    with serve(answering(), recording=False) as server:
        words = (*asking(server), "--config", tmp_path / "config.toml", "--max-cost", "2")
        for _ in range(2):
            run = begin(*words)
            code, said = run.end()
            assert code == 3, said
            assert "Traceback" not in said
            assert "left" in {row["state"] for row in rows(run.out)}
            assert 0 < sum(row["cost"] for row in rows(run.out)) <= 2
            assert not list(run.out.glob("reports-*/_SUCCESS"))
        assert set(server.stats.by_article.values()) == {1}


def test_reports_are_read_again_by_another_model(begin: Begin, tmp_path: Path) -> None:
    source = archives(tmp_path, SHARD)
    with serve(Behaviour(reply=contradicting)) as server:
        run = begin(*asking(server), "--double-check", "other", source=source)
        code, said = run.end()
        assert code == 0, said
        asked = Counter(request.body["model"] for request in server.requests if request.body)
    assert is_whole(run.out, SHARD)
    assert asked == {"test-model": SHARD, "other": SHARD}
    assert all('"model": "other"' in row["report"] for row in rows(run.out))


def test_machines_share_the_rate(begin: Begin, tmp_path: Path) -> None:
    # More than one pace lets through in three seconds, with what it may catch up, and less than two.
    limit = Limit(150, "sliding", 3.0, names="none")
    with serve(answering(limits=(limit,)), recording=False) as server:
        (tmp_path / "some").mkdir()
        run = begin(
            *asking(server), "--rpm", 30 * 60, source=archives(tmp_path / "some", 2 * SHARD)
        )
        code, said = run.end()
        assert code == 0, said
        assert server.stats.by_fault["limited"] == 0
        assert is_whole(run.out, 2 * SHARD)


def program(name: str, *words: str) -> Any:
    """What a program of `ray_programs` prints."""
    root = Path(__file__).parents[2]
    # As a module of its own, or its classes would be `__main__`'s and nobody else's.
    main = "from tests.corpus.ray_programs import main; main()"
    command = [sys.executable, "-c", main, name, *words]
    environment = os.environ | {"PYTHONPATH": str(root)}
    ran = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout.splitlines()[-1])


def test_an_article_that_kills_its_worker_fails_alone(machines: Cluster) -> None:
    states = program("deadly", machines.address)
    assert [state for state, _ in states] == ["done", "done", "failed", "done", "done"]
    assert "died, twice" in states[2][1]


def test_a_dataset_is_mapped_by_rules_and_with_a_model(machines: Cluster) -> None:
    pytest.importorskip("pandas", reason="Ray's datasets need pandas")
    with serve(answering(), recording=False) as server:
        told = program("dataset", machines.address, server.url)
        assert told == [{"done": 60}, {"done": 60}, 60]
        assert server.stats.chats == 60


def test_no_task_gets_the_key() -> None:
    from summarize.corpus.order import job_of
    from summarize.settings import Service, Settings

    settings = Settings(service=Service(api_key=KEY))
    assert KEY.encode() not in pickle.dumps(job_of(settings, None))
