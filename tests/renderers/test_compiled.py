"""Our own templates are compiled once, and again when something of them has changed."""

import sys
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from summarize.renderers.compiled import KeptBeside

NAME = "card.html.jinja"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A template where bytecode may be kept."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    (tmp_path / NAME).write_text("{{ who }} speaks", encoding="utf-8")
    return tmp_path


def filled(folder: Path, *, autoescape: bool = True) -> str:
    """The template, filled in by an environment that has loaded nothing yet."""
    environment = Environment(loader=FileSystemLoader(folder), autoescape=autoescape)
    environment.bytecode_cache = KeptBeside(folder, environment)
    return environment.get_template(NAME).render(who="<Ada>")


def kept_in(folder: Path) -> list[Path]:
    """What lies beside it."""
    return [path for path in folder.rglob("*") if path.is_file() and path.name != NAME]


def test_is_compiled_once(folder: Path) -> None:
    assert filled(folder) == "&lt;Ada&gt; speaks"
    (kept,) = kept_in(folder)
    assert kept.parent.name == "__pycache__"
    before = kept.stat().st_ino
    assert filled(folder) == "&lt;Ada&gt; speaks"
    assert kept.stat().st_ino == before


def test_is_compiled_again_where_it_has_changed(folder: Path) -> None:
    filled(folder)
    (folder / NAME).write_text("{{ who }} listens", encoding="utf-8")
    assert filled(folder) == "&lt;Ada&gt; listens"


def test_is_compiled_again_for_other_options(folder: Path) -> None:
    assert filled(folder) == "&lt;Ada&gt; speaks"
    assert filled(folder, autoescape=False) == "<Ada> speaks"


@pytest.mark.parametrize("damage", [b"", b"no bytecode", None])
def test_is_compiled_again_where_what_is_kept_is_damaged(
    folder: Path, damage: bytes | None
) -> None:
    filled(folder)
    (kept,) = kept_in(folder)
    kept.write_bytes(kept.read_bytes()[:-9] if damage is None else damage)
    assert filled(folder) == "&lt;Ada&gt; speaks"


def test_keeps_nothing_where_no_bytecode_is_wanted(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert filled(folder) == "&lt;Ada&gt; speaks"
    assert kept_in(folder) == []


def test_fills_in_what_cannot_be_kept(folder: Path) -> None:
    (folder / "__pycache__").write_text("no folder", encoding="utf-8")
    assert filled(folder) == "&lt;Ada&gt; speaks"
