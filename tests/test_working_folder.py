"""A folder of articles may hold modules; no process that a command starts may import one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_REPOSITORY = Path(__file__).parents[1]
_PAGE = (
    "<html><head><title>Bridge</title></head><body><article><h1>Bridge opens</h1>"
    + "<p>The bridge over the Talas opens on Monday, said engineer Nurlan Sadykov.</p>" * 6
    + "</article></body></html>"
)
_FEED = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>'
    "<item><title>Nothing</title></item></channel></rss>"
)
_MODULES = {*sys.stdlib_module_names, "click", "lxml", "trafilatura"}
_OWN = {*sys.builtin_module_names}
# `python -m` itself imports from the working folder, before any line of ours runs.
_AFTER_START = {"json", "pickle", "resource", "selectors", "signal", "socket", "struct", "tempfile"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A working folder with two articles and a feed."""
    folder = tmp_path / "news"
    folder.mkdir()
    for name in ("page.html", "other.html"):
        (folder / name).write_text(_PAGE)
    (folder / "news.rss").write_text(_FEED)
    return folder


def _set_traps(folder: Path, names: set[str]) -> None:
    for name in names:
        springing = f"open({str(folder.parent / 'sprung')!r}, 'a').write({name + ' '!r})"
        (folder / f"{name}.py").write_text(f"{springing}\nraise SystemExit(9)\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ("batch", "page.html", "other.html", "-o", "out", "--jobs", "2"),
        ("batch", "page.html", "other.html", "-o", "out", "--jobs", "1"),
        ("batch", "news.rss", "-o", "out"),
        ("page.html", "--to", "en"),
        ("translate", "page.html", "--to", "en"),
        ("quotes", "page.html"),
        ("detect", "page.html"),
        ("check", "page.html", "--against", "other.html"),
        ("doctor",),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("started", ["command", "module"])
def test_no_process_of_a_command_imports_from_the_working_folder(
    folder: Path, arguments: tuple[str, ...], started: str
) -> None:
    _set_traps(folder, _AFTER_START if started == "module" else _MODULES - _OWN)
    command = folder.parent / "summarize-command"
    command.write_text("from summarize.__main__ import main\nif __name__ == '__main__': main()\n")
    run = ["-m", "summarize"] if started == "module" else [str(command)]
    done = subprocess.run(
        [sys.executable, *run, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(_REPOSITORY), "OPENAI_API_KEY": "sk-bait"}
        | {"SUMMARIZE_ENGINE": "offline"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    sprung = folder.parent / "sprung"
    assert not sprung.exists(), sprung.read_text()
    assert done.returncode in (0, 3, 4), done.stderr
