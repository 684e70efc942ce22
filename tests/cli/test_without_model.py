"""An article whose model fails for good is reported on by the rules, and nobody is fooled by it."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.server import Behaviour, serve

ARTICLE = """The ferry to Ostrel runs again

The ferry to Ostrel runs again after three weeks, the harbour office said on Monday.

“We waited for one part of the engine,” harbour master Ivo Brandt told reporters.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_a_refusing_service_leaves_the_offline_report_and_exit_code_4(
    command: Command, article: Path
) -> None:
    with serve(Behaviour(script=("quota",) * 20)) as server:
        done = command(article, "-m", "m", "--base-url", server.url, "-f", "json", "--no-cache")
    assert done.code == 4
    report = json.loads(done.out)
    assert report["engine"]["name"] == "offline"
    assert report["quotes"]
    assert any("without the model" in warning for warning in report["warnings"])
    assert "used up" in done.err


def test_answers_of_no_use_do_as_well(command: Command, article: Path) -> None:
    with serve(Behaviour(reply=lambda _: "I would rather not.")) as server:
        done = command(article, "-m", "m", "--base-url", server.url, "-f", "json", "--no-cache")
    assert done.code == 1
    assert json.loads(done.out)["engine"]["name"] == "offline"


def test_an_article_that_a_filter_refuses_fails_alone(command: Command, article: Path) -> None:
    with serve(Behaviour(script=("declined",) * 5)) as server:
        done = command(article, "-m", "m", "--base-url", server.url, "-f", "json", "--no-cache")
    assert done.code == 1
    assert "declined" in done.err


def test_whoever_insists_on_the_model_gets_no_other_report(command: Command, article: Path) -> None:
    with serve(Behaviour(script=("quota",) * 20)) as server:
        done = command(
            article, "-m", "m", "--base-url", server.url, "--engine", "llm", "--no-cache"
        )
    assert (done.code, done.out) == (4, "")


def test_once_the_service_is_down_no_other_article_waits_for_it(
    command: Command, article: Path, tmp_path: Path
) -> None:
    second = tmp_path / "second.txt"
    second.write_text(ARTICLE, encoding="utf-8")
    with serve(Behaviour(script=("quota",) * 20)) as server:
        done = command(article, second, "-m", "m", "--base-url", server.url, "-f", "json")
        assert server.stats.chats == 1
    assert done.code == 4
    assert len(done.out.splitlines()) == 2


def test_a_model_without_a_service_is_a_mistake_and_not_silence(
    command: Command, article: Path
) -> None:
    done = command(article, "-m", "some-model")
    assert (done.code, done.out) == (2, "")
    assert "some-model" in done.err
    assert "--base-url" in done.err
    assert command(article, "-m", "some-model", "--engine", "offline").code == 0


def test_why_one_waits_is_said_once(command: Command, article: Path) -> None:
    with serve(Behaviour(script=("429",) * 3)) as server:
        done = command(article, "-m", "m", "--base-url", server.url, "--no-cache")
    assert done.code == 0
    assert [line for line in done.err.splitlines() if "Rate limit reached" in line] == [
        f"summarize: the model service at {server.url}: 429: Rate limit reached; asked to wait for 0.1 s"
    ]
