import json
from pathlib import Path

import pytest

from summarize.chat.cache import Cache
from tests.cli.conftest import Command


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SUMMARIZE_CACHE_DIR", str(tmp_path))
    return tmp_path / "responses.sqlite"


def test_its_place_and_size_are_shown(cache: Path, command: Command) -> None:
    assert command("cache").out == f"{cache}\t0 entries\t0.0 MB\n"
    assert not cache.exists()
    kept = Cache(cache)
    kept.put("a", "x" * 150_000)
    kept.put("b", "y" * 50_000)
    kept.close()
    assert command("cache").out == f"{cache}\t2 entries\t0.2 MB\n"


def test_clearing_gives_the_disk_back(cache: Path, command: Command) -> None:
    kept = Cache(cache)
    kept.put("a", "x" * 3_000_000)
    kept.close()
    before = cache.stat().st_size
    told = command("cache", "clear")
    assert (told.code, told.out) == (0, "")
    assert "1 entries forgotten" in told.err
    assert command("cache").out == f"{cache}\t0 entries\t0.0 MB\n"
    assert cache.stat().st_size < before / 10
    assert "nothing to forget" not in told.err


def test_there_may_be_none(cache: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "nothing to forget" in command("cache", "clear").err
    monkeypatch.setenv("SUMMARIZE_CACHE", "no")
    assert command("cache").out == "off\n"


def test_the_schema_is_printed(command: Command) -> None:
    told = command("schema")
    assert (told.code, told.err) == (0, "")
    assert json.loads(told.out)["properties"]["schema_version"] == {"const": 1}


def test_a_template_prints_the_report(command: Command, articles: Path) -> None:
    told = command(articles / "bridge.txt", "--template", "newsletter", "-q")
    assert told.code == 0
    assert told.out.startswith("**Bridge over the Talas reopens a month ahead of schedule.**")
    both = command(articles / "bridge.txt", "--template", "newsletter", "-f", "json")
    assert (both.code, both.out) == (2, "")
    assert "give one of them" in both.err


def test_what_a_template_prints_is_safe_on_a_terminal(command: Command, tmp_path: Path) -> None:
    (tmp_path / "raw.jinja").write_text("{{ text }}", "utf-8")
    told = command("--template", tmp_path / "raw.jinja", stdin="The bridge\x1b[2J was opened.")
    assert "\x1b" not in told.out
