"""What `summarize batch` says on the terminal: before, instead of and after the work."""

import os
import shlex
import sys
import threading
from pathlib import Path

import pytest

from tests.batch.newsroom import article, write
from tests.cli.conftest import Command

OFFLINE = ("--engine", "offline", "--jobs", "1")


def test_an_article_on_standard_input_is_refused_with_the_way_to_list_sources(
    command: Command, tmp_path: Path
) -> None:
    done = command("batch", "-", "-o", tmp_path / "out", *OFFLINE, stdin=article(1))
    assert (done.code, done.out) == (2, "")
    assert "--files-from - reads a list" in done.err
    assert not (tmp_path / "out").exists()


def test_a_list_may_come_from_a_pipe_by_name(command: Command, tmp_path: Path) -> None:
    names = sorted(map(str, write(tmp_path / "in", 3).iterdir()))
    pipe = tmp_path / "pipe"  # as a shell makes one for <(find …)
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_text("\n".join(names), encoding="utf-8"))
    writer.start()
    done = command("batch", "--files-from", pipe, "-o", tmp_path / "out", *OFFLINE)
    writer.join()
    assert "3 done, 0 failed, 0 left" in done.err


@pytest.mark.parametrize("name", ["absent", "."])
def test_a_list_that_cannot_be_read_is_named(command: Command, tmp_path: Path, name: str) -> None:
    done = command("batch", "--files-from", tmp_path / name, "-o", tmp_path / "out", *OFFLINE)
    assert done.code == 2
    assert f"{tmp_path / name}: cannot be read: " in done.err


def test_a_run_without_a_model_says_so_unless_that_was_asked_for(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "SUMMARIZE_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    write(tmp_path / "in", 1)
    call = ("batch", tmp_path / "in", "-o", tmp_path / "out", "--jobs", "1")
    assert "offline, for no model is configured: set OPENAI_API_KEY" in command(*call).err
    assert "no model" not in command(*call, "--engine", "offline").err


@pytest.mark.parametrize("form", ["html", "text"])
def test_the_last_words_name_the_page_to_read_first(
    command: Command, tmp_path: Path, form: str
) -> None:
    write(tmp_path / "in", 1)
    done = command("batch", tmp_path / "in", "-o", tmp_path / "out", "-f", form, *OFFLINE)
    assert f"1 done, 0 failed, 0 left; start with {tmp_path}/out/index.html" in done.err
    assert done.err.endswith("summarize: 1 new, 0 changed, 0 from before, 0 gone\n")


def test_the_command_for_the_failed_ones_is_the_one_that_was_given(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bad.txt").write_bytes(b"")
    out = tmp_path / "out put"
    given = ["batch", "--files-from", "-", "-o", str(out), *OFFLINE, "--force"]
    monkeypatch.setattr(sys, "argv", ["summarize", *given])
    done = command(*given, stdin=str(tmp_path / "bad.txt"))
    told = next(line for line in done.err.splitlines() if "failed ones again: " in line)
    words = shlex.split(told.partition("again: ")[2])
    assert words == ["summarize", *given[:-1], "<", "LIST", "--retry-failed"]


def test_a_failure_is_named_once(command: Command, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/bad.txt").write_bytes(b"")
    done = command("batch", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE)
    assert f"summarize: failed: {tmp_path}/in/bad.txt: is empty" in done.err.splitlines()


def test_a_dry_run_tells_what_it_leaves_out_and_what_it_counts_again(
    command: Command, tmp_path: Path
) -> None:
    write(tmp_path / "in", 2)
    (tmp_path / "in/photo.jpg").write_bytes(b"\xff\xd8")
    call = ("batch", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE)
    first = command(*call, "--dry-run")
    assert first.out.startswith("2 articles, 2 different, 0 unreadable\n")
    assert "passed over: 1 × not an article (.jpg)" in first.err
    assert "already" not in first.err
    command(*call)
    assert f"also what is done in {tmp_path}/out already" in command(*call, "--dry-run").err
    assert command(*call, "--dry-run", "-q").err == ""


def test_an_empty_list_on_standard_input_is_called_that(command: Command, tmp_path: Path) -> None:
    done = command("batch", "--files-from", "-", "-o", tmp_path / "out", *OFFLINE, stdin="")
    assert done.code == 1
    assert "no article was found in what standard input lists" in done.err
