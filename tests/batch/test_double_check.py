"""Reports of a batch that are read again."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.batch.newsroom import write
from tests.batch.replies import contradicting
from tests.cli.conftest import Command
from tests.server import Behaviour, serve


@pytest.fixture
def batch(command: Command, tmp_path: Path) -> Command:
    """A batch of two articles, with the model of a server."""
    folder = write(tmp_path / "in", 2)
    return lambda url, *options: command(
        "batch", folder, "-o", tmp_path / "out", "-m", "m", "--base-url", url, *options
    )


def reports(tmp_path: Path) -> list[Any]:
    """What it printed."""
    lines = (tmp_path / "out" / "reports.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_each_report_is_read_again_by_the_model(batch: Command, tmp_path: Path, jobs: str) -> None:
    with serve(Behaviour(reply=contradicting)) as server:
        model = (server.url, "--jobs", jobs, "--double-check")
        done = batch(*model, "-f", "jsonl")
        assert done.code == 0, done.err
        assert server.stats.chats == 4
        assert "4 requests" in batch(*model, "--dry-run").out
        other = batch(*model, "somebody", "--via", "batch-api")
        assert (other.code, "reads reports again" in other.err) == (3, True)
    for report in reports(tmp_path):
        assert report["summary"]["sentences"][0]["status"] == "unsupported"
        assert report["double_check"]["model"] == "m"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_each_report_is_read_again_by_another_model(
    batch: Command, tmp_path: Path, jobs: str
) -> None:
    with serve(Behaviour(reply=contradicting)) as server:
        options = ("--jobs", jobs, "--double-check", "other", "-f", "jsonl")
        done = batch(server.url, *options)
        assert done.code == 0, done.err
        asked = [request.body["model"] for request in server.requests if request.body]
        assert sorted(asked) == ["m", "m", "other", "other"]
        assert (batch(server.url, *options).code, server.stats.chats) == (0, 4)
    for report in reports(tmp_path):
        assert (report["engine"]["model"], report["double_check"]["model"]) == ("m", "other")


def test_each_report_is_read_again_by_another_service(batch: Command, tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    with (
        serve(Behaviour(reply=contradicting)) as first,
        serve(Behaviour(reply=contradicting)) as second,
    ):
        config.write_text(f'[double_check]\nbase_url = "{second.url}"\nmodel = "other"\n')
        done = batch(first.url, "--config", config, "-f", "jsonl")
        assert done.code == 0, done.err
        assert (first.stats.chats, second.stats.chats) == (2, 2)
    for report in reports(tmp_path):
        assert report["double_check"]["endpoint"] == second.url


def test_what_the_second_model_takes_is_priced_and_limited(batch: Command, tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text(
        "[prices]\nm = { prompt = 0.0, completion = 0.0 }\n"
        "other = { prompt = 1000.0, completion = 1000.0 }\n"
    )
    with serve(Behaviour(reply=contradicting)) as server:
        options = (server.url, "--config", config, "-f", "jsonl", "--double-check", "other")
        dry = batch(*options, "--dry-run")
        assert "at most $0.0000" not in dry.out
        assert "price unknown" not in dry.out
        done = batch(*options, "--max-cost", "0.01")
    assert done.code == 3, done.err
    assert "raise --max-cost" in done.err
    assert not any(request.body.get("model") == "other" for request in server.requests)
