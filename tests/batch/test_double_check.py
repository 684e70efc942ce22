"""Reports of a batch that are read again."""

import json
from pathlib import Path

import pytest

from tests.batch.newsroom import write
from tests.batch.replies import honest
from tests.cli.conftest import Command
from tests.server import Behaviour, Json, prompt, serve


def reply(body: Json) -> str:
    """An honest first reader, and a second one that finds the summary contradicted."""
    schema = body["response_format"]["json_schema"]["schema"]
    if "verdicts" not in schema["properties"]:
        return honest(body)
    verdict = {"id": "s1", "verdict": "contradicted", "words": None}
    assert "[s1]" in prompt(body)
    return json.dumps({"verdicts": [verdict]})


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_each_report_is_read_again_by_the_model(
    command: Command, tmp_path: Path, jobs: str
) -> None:
    folder, out = write(tmp_path / "in", 2), tmp_path / "out"
    with serve(Behaviour(reply=reply)) as server:
        model = ("-m", "m", "--base-url", server.url, "--jobs", jobs)
        done = command("batch", folder, "-o", out, *model, "--double-check", "-f", "jsonl")
        assert done.code == 0, done.err
        assert server.stats.chats == 4
        dry = command("batch", folder, "-o", out, *model, "--double-check", "--dry-run")
        assert "4 requests" in dry.out
        by_batch = ("--double-check", "somebody", "--via", "batch-api")
        other = command("batch", folder, "-o", out, *model, *by_batch)
        assert (other.code, "reads reports again" in other.err) == (3, True)
    for line in (out / "reports.jsonl").read_text("utf-8").splitlines():
        report = json.loads(line)
        assert report["summary"]["sentences"][0]["status"] == "unsupported"
        assert report["double_check"]["model"] == "m"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_each_report_is_read_again_by_another_model(
    command: Command, tmp_path: Path, jobs: str
) -> None:
    folder, out = write(tmp_path / "in", 2), tmp_path / "out"
    with serve(Behaviour(reply=reply)) as server:
        model = ("-m", "m", "--base-url", server.url, "--jobs", jobs)
        done = command("batch", folder, "-o", out, *model, "--double-check", "other", "-f", "jsonl")
        assert done.code == 0, done.err
        asked = [request.body["model"] for request in server.requests if request.body]
        assert sorted(asked) == ["m", "m", "other", "other"]
        again = command(
            "batch", folder, "-o", out, *model, "--double-check", "other", "-f", "jsonl"
        )
        assert (again.code, server.stats.chats) == (0, 4)
    for line in (out / "reports.jsonl").read_text("utf-8").splitlines():
        report = json.loads(line)
        assert (report["engine"]["model"], report["double_check"]["model"]) == ("m", "other")


def test_each_report_is_read_again_by_another_service(command: Command, tmp_path: Path) -> None:
    folder, out, config = write(tmp_path / "in", 2), tmp_path / "out", tmp_path / "config.toml"
    with serve(Behaviour(reply=reply)) as first, serve(Behaviour(reply=reply)) as second:
        config.write_text(f'[double_check]\nbase_url = "{second.url}"\nmodel = "other"\n')
        model = ("-m", "m", "--base-url", first.url, "--config", config)
        done = command("batch", folder, "-o", out, *model, "-f", "jsonl")
        assert done.code == 0, done.err
        assert (first.stats.chats, second.stats.chats) == (2, 2)
    for line in (out / "reports.jsonl").read_text("utf-8").splitlines():
        assert json.loads(line)["double_check"]["endpoint"] == second.url


def test_what_the_second_model_takes_is_priced_and_limited(
    command: Command, tmp_path: Path
) -> None:
    folder, out, config = write(tmp_path / "in", 4), tmp_path / "out", tmp_path / "config.toml"
    config.write_text(
        "[prices]\nm = { prompt = 0.0, completion = 0.0 }\n"
        "other = { prompt = 1000.0, completion = 1000.0 }\n"
    )
    with serve(Behaviour(reply=reply)) as server:
        model = ("-m", "m", "--base-url", server.url, "--config", config)
        options = ("-f", "jsonl", "--double-check", "other")
        dry = command("batch", folder, "-o", out, *model, *options, "--dry-run")
        assert "at most $0.0000" not in dry.out
        assert "price unknown" not in dry.out
        done = command("batch", folder, "-o", out, *model, *options, "--max-cost", "0.01")
    assert done.code == 3, done.err
    assert "raise --max-cost" in done.err
    assert not any(request.body.get("model") == "other" for request in server.requests)
