"""What others could read, change or overhear is said; what has no end is no settings file."""

import os
import stat
from pathlib import Path

import pytest

from summarize.chat.cache import Cache
from tests.cli.conftest import Command

_TEXT = "“The ferry sails again on Friday,” said harbour master Ilse Brandt.\n"
posix = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")


@posix
@pytest.mark.parametrize(
    ("mode", "text", "said"),
    [
        (0o644, 'api_key = "planted"\n', "others may read the key"),
        (0o644, '[services.a]\nbase_url = "https://a.example"\napi_key = "x"\n', "others may read"),
        (0o644, 'to = "ru"\n', None),
        (0o622, 'to = "ru"\n', "others may change the config file"),
        (0o600, 'api_key = "planted"\n', None),
    ],
)
def test_a_config_file_that_is_open_to_others_is_told_of(
    command: Command, tmp_path: Path, mode: int, text: str, said: str | None
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(text)
    config.chmod(mode)
    done = command("--engine", "offline", "--config", config, stdin=_TEXT)
    assert done.code == 0
    assert (said or "others") in done.err if said else "others" not in done.err
    assert "planted" not in done.err
    assert command("-q", "--engine", "offline", "--config", config, stdin=_TEXT).err == ""


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://models.example/v1", True),
        ("https://models.example/v1", False),
        ("http://127.0.0.1:9/v1", False),
        ("http://localhost:9/v1", False),
    ],
)
def test_a_key_that_is_sent_without_encryption_is_told_of(
    command: Command, monkeypatch: pytest.MonkeyPatch, url: str, said: bool
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-planted")
    monkeypatch.setenv("OPENAI_BASE_URL", url)
    done = command("--dry-run", "-m", "large", stdin=_TEXT)
    assert done.code == 0
    assert ("without encryption" in done.err) is said
    assert "planted" not in done.err


@posix
def test_the_cache_is_for_its_owner_alone(tmp_path: Path) -> None:
    for name, before in (("new", None), ("old", 0o644)):
        path = tmp_path / name / "responses.sqlite"
        if before is not None:
            path.parent.mkdir()
            path.touch()
            path.chmod(before)
        cache = Cache(path)
        cache.put("key", "value")
        modes = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
        cache.close()
        assert modes == {0o600}


@pytest.mark.parametrize("option", ["--config", "--template", "--glossary"])
def test_a_file_without_end_is_refused(command: Command, tmp_path: Path, option: str) -> None:
    endless = tmp_path / "endless"
    with endless.open("wb") as file:
        file.truncate(1 << 40)  # sparse: it takes no room
    before = ("translate",) if option == "--glossary" else ()
    done = command(*before, option, endless, stdin=_TEXT)
    assert done.code in (2, 3)
    assert "larger than 16 MB" in done.err


@pytest.mark.parametrize(
    ("option", "text", "said"),
    [
        ("--config", "a = " + "[" * 20_000, "nested too deeply"),
        ("--template", "{{ " + "(" * 20_000, "nested too deeply"),
        ("--template", "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", "has no end"),
        ("--template", "{{ 'a' * 3000000000 }}", "has no end"),
        ("--template", "{% for i in text * 9999 %}{{ i * 99999 }}{% endfor %}", "has no end"),
        ("--template", "{{ ''.__class__.__mro__ }}", "template"),
        ("--template", "{{ title.nothing.more }}", "template"),
    ],
)
def test_a_file_that_makes_its_reader_stumble_is_one_line(
    command: Command, tmp_path: Path, option: str, text: str, said: str
) -> None:
    file = tmp_path / "file"
    file.write_text(text)
    done = command(option, file, "--engine", "offline", stdin=_TEXT)
    assert done.code in (2, 3)
    assert said in done.err
    assert len(done.err.strip().splitlines()) == 1


def test_an_endless_line_is_answered_in_pieces(command: Command) -> None:
    done = command("detect", "--lines", stdin="The ferry sails on Friday. " * 100_000 + "\n")
    assert done.code == 0
    assert [line[:2] for line in done.out.splitlines()] == ["en"] * 3
