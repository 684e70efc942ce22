"""What is written into a folder stays in it, whoever else may write there."""

import os
from pathlib import Path

import pytest

from summarize.files import check_target, make_folder, whole_file, write_target, write_whole
from tests.batch.newsroom import write
from tests.cli.conftest import Command, command

__all__ = ["command"]

OFFLINE = ("--engine", "offline", "--jobs", "1")


@pytest.fixture
def away(tmp_path: Path) -> Path:
    """A folder that somebody would like to have written into."""
    folder = tmp_path / "away"
    folder.mkdir()
    return folder


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_folders_on_the_way_are_made_and_the_file_is_whole_or_absent(out: Path) -> None:
    with whole_file(out / "deep/er/a.md", below=out) as file:
        file.write("one")
        assert not (out / "deep/er/a.md").exists()
    assert (out / "deep/er/a.md").read_text() == "one"
    with pytest.raises(KeyError), whole_file(out / "deep/er/a.md", below=out) as file:
        raise KeyError
    assert [path.name for path in (out / "deep/er").iterdir()] == ["a.md"]


@pytest.mark.parametrize("link", ["deep", "deep/er"])
def test_no_link_on_the_way_is_followed(out: Path, away: Path, link: str) -> None:
    (out / link).parent.mkdir(exist_ok=True)
    (out / link).symlink_to(away)
    with pytest.raises(OSError, match="a link would lead what is written elsewhere"):
        write_whole(out / "deep/er/a.md", b"report", below=out)
    with pytest.raises(OSError, match="a link would lead"):
        make_folder(out / "deep/er", out)
    assert not list(away.iterdir())


def test_a_folder_that_is_changed_for_a_link_while_it_is_written_into_leads_nowhere(
    out: Path, away: Path
) -> None:
    with whole_file(out / "deep/a.md", below=out) as file:
        (out / "deep").rename(out / "moved")
        (out / "deep").symlink_to(away)
        file.write("report")
    assert not list(away.iterdir())
    assert [path.name for path in (out / "moved").iterdir()] == ["a.md"]


def test_a_link_in_the_place_of_a_file_is_replaced_and_not_followed(out: Path, away: Path) -> None:
    (away / "notes.txt").write_text("mine")
    (out / "a.md").symlink_to(away / "notes.txt")
    write_whole(out / "a.md", b"report", below=out)
    assert (away / "notes.txt").read_text() == "mine"
    assert not (out / "a.md").is_symlink()


@pytest.mark.parametrize(
    ("file", "folder", "closed"),
    [(0o444, 0o755, "a.md"), (0o644, 0o555, ""), (0o444, 0o555, "a.md"), (None, 0o555, "")],
)
def test_what_is_closed_to_somebody_is_known_before_it_is_written(
    monkeypatch: pytest.MonkeyPatch, out: Path, file: int | None, folder: int, closed: str
) -> None:
    target = out / "a.md"
    if file is not None:
        target.write_text("before")
        target.chmod(file)
    out.chmod(folder)
    # As the system would answer anybody but root.
    monkeypatch.setattr(os, "access", lambda path, _: bool(Path(path).stat().st_mode & 0o222))
    with pytest.raises(PermissionError) as known:
        check_target(target)
    with pytest.raises(PermissionError) as met:
        write_target(target, "after")
    assert known.value.filename == met.value.filename == str(out / closed)
    assert [path.read_text() for path in out.iterdir()] == ["before"] * (file is not None)


def test_a_pipe_is_written_into_wherever_it_stands(
    monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    os.mkfifo(out / "pipe")
    out.chmod(0o555)
    monkeypatch.setattr(os, "access", lambda path, _: bool(Path(path).stat().st_mode & 0o222))
    assert check_target(out / "pipe") is not None


def test_a_batch_fails_by_name_what_a_link_in_its_folder_would_lead_away(
    command: Command, tmp_path: Path, out: Path, away: Path
) -> None:
    write(tmp_path / "in/deep", 1)
    write(tmp_path / "in", 1, first=1)
    (out / "deep").symlink_to(away)
    done = command("batch", tmp_path / "in", "-o", out, *OFFLINE)
    assert done.code == 1
    assert "a link would lead what is written elsewhere" in done.err
    assert not list(away.iterdir())
    assert (out / "a0001.txt.md").is_file()


@pytest.mark.parametrize("planted", [".summarize", ".summarize/ledger.sqlite"])
def test_a_batch_keeps_its_ledger_behind_no_link(
    command: Command, tmp_path: Path, out: Path, away: Path, planted: str
) -> None:
    (away / "ledger.sqlite").write_text("")
    if planted != ".summarize":
        (out / ".summarize").mkdir()
    (out / planted).symlink_to(away if planted == ".summarize" else away / "ledger.sqlite")
    write(tmp_path / "in", 1)
    done = command("batch", tmp_path / "in", "-o", out, *OFFLINE)
    assert (done.code, "a link would lead" in done.err) == (3, True)
    assert [(path.name, path.stat().st_size) for path in away.iterdir()] == [("ledger.sqlite", 0)]
