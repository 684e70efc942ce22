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
        other = command("batch", folder, "-o", out, *model, "--double-check", "somebody")
        assert (other.code, "reads reports again" in other.err) == (3, True)
    for line in (out / "reports.jsonl").read_text("utf-8").splitlines():
        report = json.loads(line)
        assert report["summary"]["sentences"][0]["status"] == "unsupported"
        assert report["double_check"]["model"] == "m"
