"""What takes no end: each command says so in one line, and the other inputs are done."""

import gzip
from pathlib import Path

import pytest

from tests.cli.conftest import Command

_ARTICLE = "The ferry sails on Monday, said harbour master Olga Brandt.\n"


@pytest.fixture
def bomb(tmp_path: Path) -> Path:
    """Less than four kilobytes that hold a million lines."""
    path = tmp_path / "pier.txt.gz"
    path.write_bytes(gzip.compress(b"a.\n" * 1_000_000))
    assert path.stat().st_size < 4096
    return path


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(_ARTICLE)
    return path


@pytest.mark.parametrize("before", [(), ("quotes",), ("detect",)], ids=str)
def test_a_small_file_of_countless_lines_is_a_named_failure(
    command: Command, bomb: Path, article: Path, before: tuple[str, ...]
) -> None:
    done = command(*before, bomb, article)
    assert done.code == 1
    assert done.out
    assert f"summarize: {bomb}: has more than 200,000 sentences and lines" in done.err


def test_a_summary_of_countless_lines_is_a_named_failure(
    command: Command, bomb: Path, article: Path
) -> None:
    done = command("check", bomb, "--against", article)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"summarize: {bomb}: has more than")


def test_a_batch_goes_on_behind_it(
    command: Command, bomb: Path, article: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    done = command("batch", bomb, article, "-o", out, "--engine", "offline")
    assert done.code == 1
    assert (out / "article.txt.md").exists() or (out / "article.md").exists()
    assert "has more than 200,000 sentences and lines" in (out / "index.md").read_text()
