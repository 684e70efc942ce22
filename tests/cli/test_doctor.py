import json
import sys
from pathlib import Path

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


def test_extras_and_what_is_kept_are_listed_as_they_are(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path / "vocabularies"))
    monkeypatch.setenv("SUMMARIZE_CACHE_DIR", str(tmp_path / "kept"))
    # A package that was never installed looks to the import system as this one does.
    monkeypatch.setitem(sys.modules, "mcp", None)
    findings = json.loads(command("doctor", "-f", "json").out)
    missing = findings.get("extras not there", "")
    there = findings["extras"]
    for extra in ("web", "pdf", "cld2", "zstd", "serve", "mcp", "corpus", "ray", "keyring"):
        assert (extra in there.split(", ")) != (extra in missing.split("; ")[0].split(", "))
    assert not missing or missing.split("; ")[1].startswith('pip install "summarize[')
    assert findings["cache_dir"] == f"{tmp_path / 'kept'} (SUMMARIZE_CACHE_DIR)"
    assert findings["cached answers"] == f"{tmp_path / 'kept' / 'responses.sqlite'} (not there)"
    assert findings["vocabularies"] == f"{tmp_path / 'vocabularies'} (0 kept)"
    off = json.loads(command("doctor", "--no-cache", "-f", "json").out)
    assert off["cached answers"] == "off"


def test_a_key_that_goes_elsewhere_is_no_refused_one(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serve(Behaviour(key="right")) as server:
        monkeypatch.setenv("OPENAI_API_KEY", "sk-for-openai")
        outcome = command("doctor", "--base-url", server.url)
    assert "wants a key, and has none (a key goes only where it was set for" in outcome.out
