import json

import pytest

from tests.cli.conftest import Command
from tests.server import Behaviour, serve


def test_without_a_model_it_says_so_and_how_to_turn_one_on(command: Command) -> None:
    outcome = command("doctor")
    assert outcome.code == 0
    assert "offline; to turn a model on, set OPENAI_API_KEY" in outcome.out


def test_a_service_that_answers_is_described_and_its_key_is_not(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serve(Behaviour(key="sk-planted")) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-planted")
        outcome = command("doctor", "-m", "test-model", "-f", "json")
        assert not server.chats
    findings = json.loads(outcome.out)
    assert outcome.code == 0
    assert findings["service"] == "answers, with 1 model"
    assert findings["model used"] == "test-model"
    assert findings["base_url"] == f"{server.url} (OPENAI_BASE_URL)"
    assert findings["api_key"] == "set, and never shown (OPENAI_API_KEY)"
    assert "sk-planted" not in outcome.out + outcome.err


def test_a_refused_key_is_exit_3(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(Behaviour(key="right")) as server:
        monkeypatch.setenv("OPENAI_API_KEY", "sk-wrong")
        outcome = command("doctor", "--base-url", server.url)
    assert outcome.code == 3
    assert "key" in outcome.out
    assert "sk-wrong" not in outcome.out


def test_where_settings_come_from_is_said(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUMMARIZE_LENGTH", "90")
    out = command("doctor", "--to", "ru").out
    lines = {" ".join(line.split()) for line in out.splitlines()}
    assert "to ru (flag)" in lines
    assert "length 90 words (SUMMARIZE_LENGTH)" in lines
