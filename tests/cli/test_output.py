"""`-o`: what is written to, what is left as it was, and what is never written over."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from summarize.cli.main import run
from tests.cli.conftest import Command
from tests.server import Behaviour, serve

_TEXT = "“The ferry sails again on Friday,” said harbour master Ilse Brandt.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(_TEXT)
    return path


def test_a_pipe_is_written_to_and_stays_one(
    command: Command, article: Path, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[str] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_text()), daemon=True)
    reader.start()
    assert command("quotes", article, "-o", pipe).code == 0
    reader.join(10)
    assert "Ilse Brandt" in got[0]
    assert pipe.is_fifo()


def test_a_link_is_followed(command: Command, article: Path, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "real" / "target.txt")
    for _ in range(2):  # a link to what is not there yet, and to what is
        assert command("quotes", article, "-o", link).code == 0
        assert link.is_symlink()
        assert "Ilse Brandt" in (tmp_path / "real" / "target.txt").read_text()


def test_a_file_keeps_its_mode(command: Command, article: Path, tmp_path: Path) -> None:
    target = tmp_path / "target.txt"
    target.write_text("before")
    target.chmod(0o640)
    assert command("quotes", article, "-o", target).code == 0
    assert target.stat().st_mode & 0o7777 == 0o640
    assert "Ilse Brandt" in target.read_text()


@pytest.mark.parametrize("how", ["name", "link", "hard link"])
@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--dry-run",),
        ("quotes",),
        ("detect",),
        ("extract",),
        ("translate",),
        ("translate", "--dry-run"),
        ("check", "--against"),
    ],
    ids=" ".join,
)
def test_a_source_is_not_written_over(
    command: Command, article: Path, arguments: tuple[str, ...], how: str
) -> None:
    target = article
    if how != "name":
        target = article.with_name("other.txt")
        target.symlink_to(article) if how == "link" else target.hardlink_to(article)
    summary = (article,) if "check" in arguments else ()
    model = (
        ("-m", "small", "--base-url", "http://127.0.0.1:9/v1") if "--dry-run" in arguments else ()
    )
    outcome = command(*arguments, article, *summary, *model, "-o", target)
    assert outcome.code == 2, outcome.err
    assert "not written over" in outcome.err
    assert article.read_text() == _TEXT


def test_standard_input_is_not_written_over(article: Path) -> None:
    with article.open() as given:
        done = subprocess.run(
            [sys.executable, "-m", "summarize", "quotes", "-", "-o", str(article)],
            stdin=given,
            capture_output=True,
            check=False,
        )
    assert done.returncode == 2
    assert article.read_text() == _TEXT


@pytest.mark.parametrize(
    "arguments", ["quotes article.txt", "quotes article.txt -f csv <&-", "--help"]
)
def test_a_full_disk_on_standard_output_is_one_line(article: Path, arguments: str) -> None:
    limited = f'ulimit -f 0; exec "$0" -m summarize {arguments} > out'
    done = subprocess.run(
        ["sh", "-c", limited, sys.executable],
        cwd=article.parent,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert "standard output cannot be written" in done.stderr


def test_a_closed_standard_output_fails_only_what_would_be_printed(
    article: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert run(["quotes", str(article)]) == 3
    assert "standard output cannot be written: it is closed" in capfd.readouterr().err
    assert run(["quotes", str(article), "-o", str(article.with_suffix(".csv"))]) == 0


def test_a_file_that_cannot_be_written_is_named_before_anything_is_paid_for(
    command: Command, article: Path
) -> None:
    with serve(Behaviour()) as server:
        model = ("-m", "m", "--base-url", server.url)
        for name, why in (
            ("nowhere/report.md", "No such file or directory"),
            ("article.txt/report.md", "Not a directory"),
        ):
            target = article.parent / name
            done = command(article, *model, "-o", target)
            assert (done.code, server.stats.chats) == (3, 0)
            assert f"summarize: {target} cannot be written: {why}\n" in done.err


@pytest.mark.parametrize("arguments", [("quotes",), ("batch",), ("corpus",)], ids=" ".join)
def test_a_file_in_the_place_of_a_folder_or_a_folder_of_a_file_is_wrong_usage(
    command: Command, article: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    target = tmp_path if arguments == ("quotes",) else article
    done = command(*arguments, article, "-o", target)
    assert done.code == 2
    assert f"'{target}' is a {'directory' if target == tmp_path else 'file'}." in done.err


@pytest.mark.parametrize("name", ["batch", "corpus"])
def test_a_long_run_does_not_write_into_the_folder_that_it_reads(
    command: Command, article: Path, name: str
) -> None:
    done = command(name, article.parent, "-o", article.parent)
    assert done.code == 2
    assert "is what is read" in done.err
    assert list(article.parent.iterdir()) == [article]


def test_nor_into_one_that_a_list_names(
    command: Command, article: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    listed = tmp_path_factory.mktemp("lists") / "list.txt"
    listed.write_text(f"{article}\n{article.parent}\n")
    assert command("batch", "--files-from", listed, "-o", article.parent).code == 2
    assert list(article.parent.iterdir()) == [article]


def test_what_standard_output_appends_to_is_not_replaced(article: Path, tmp_path: Path) -> None:
    log = tmp_path / "log.txt"
    log.write_text("first\n")
    with log.open("a") as out:
        subprocess.run(
            [sys.executable, "-m", "summarize", "quotes", str(article), "-o", str(log)],
            stdout=out,
            check=True,
        )
    assert log.read_text().startswith("first\n")
    assert "Ilse Brandt" in log.read_text()
