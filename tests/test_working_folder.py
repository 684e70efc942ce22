"""A folder of articles may hold modules; no process that a command starts may import one."""

import functools
import itertools
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import urllib.request
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


@functools.cache
def _before_us() -> set[str]:
    """What `python -m` itself imports from the working folder, before any line of ours runs."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "nothing.py").write_text("import sys\nprint(*sys.modules)")
        done = subprocess.run(
            [sys.executable, "-m", "nothing"],
            cwd=folder,
            capture_output=True,
            text=True,
            check=True,
        )
    return {name.partition(".")[0] for name in done.stdout.split()} | {"runpy", "pkgutil"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output folder of a batch."""
    folder = tmp_path_factory.mktemp("batch")
    (folder / "page.html").write_text(_PAGE)
    subprocess.run(
        [sys.executable, "-P", "-m", "summarize", "batch", "page.html", "-o", "made"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(_REPOSITORY), "SUMMARIZE_ENGINE": "offline"},
        check=True,
    )
    return folder / "made"


@pytest.fixture
def folder(tmp_path: Path, made: Path) -> Path:
    """A working folder with two articles and a feed."""
    folder = tmp_path / "news"
    folder.mkdir()
    for name in ("page.html", "other.html"):
        (folder / name).write_text(_PAGE)
    (folder / "news.rss").write_text(_FEED)
    (folder / "lines.jsonl").write_text(json.dumps({"text": "A bridge opened on Monday."}))
    shutil.copytree(made, folder / "made")
    (folder / "card.jinja").write_text("{{ title }}")
    # Long enough to be worked on in a process of its own.
    (folder / "long.txt").write_text("The bridge opened on Monday.\n\n" * 4000)
    return folder


def _set_traps(folder: Path, names: set[str]) -> None:
    for name in names:
        springing = f"open({str(folder.parent / 'sprung')!r}, 'a').write({name + ' '!r})"
        (folder / f"{name}.py").write_text(f"{springing}\nraise SystemExit(9)\n")


# Only `python -m` looks into the working folder; what a command starts may do so, however it began.
_WITH_PROCESSES = (
    ("batch", "page.html", "other.html", "-o", "out", "--jobs", "2"),
    ("batch", "page.html", "other.html", "-o", "out", "--jobs", "1"),
    ("batch", "page.html", "news.rss", "-o", "out"),
    ("corpus", "lines.jsonl", "-o", "out", "--jobs", "2"),
    ("page.html", "--to", "en"),
    ("long.txt",),
    ("extract", "page.html"),
)
_OTHERS = (
    ("translate", "page.html", "--to", "en"),
    ("quotes", "page.html"),
    ("detect", "page.html"),
    ("check", "page.html", "--against", "other.html"),
    ("page.html", "--template", "card.jinja"),
    ("doctor",),
    ("people", "made"),
    ("trace", "made"),
    ("schema",),
    ("config", "show"),
    ("cache",),
    ("mcp",),
)


@pytest.mark.parametrize(
    ("arguments", "started"),
    [
        *itertools.product((*_WITH_PROCESSES, *_OTHERS), ["module"]),
        *itertools.product(_WITH_PROCESSES, ["command"]),
    ],
    ids=str,
)
def test_no_process_of_a_command_imports_from_the_working_folder(
    folder: Path, arguments: tuple[str, ...], started: str
) -> None:
    _set_traps(folder, _MODULES - _OWN - (_before_us() if started == "module" else set()))
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


def test_a_search_path_with_an_empty_entry_finds_nothing_there(folder: Path) -> None:
    _set_traps(folder, _MODULES - _OWN - _before_us())
    path = f"{os.pathsep}{_REPOSITORY}{os.pathsep}"
    done = subprocess.run(
        [sys.executable, "-m", "summarize", "batch", "page.html", "-o", "out", "--jobs", "2"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path, "SUMMARIZE_ENGINE": "offline"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    sprung = folder.parent / "sprung"
    assert not sprung.exists(), sprung.read_text()
    assert done.returncode == 0, done.stderr


def test_no_process_of_the_server_imports_from_the_working_folder(folder: Path) -> None:
    for needed in ("starlette", "uvicorn"):
        pytest.importorskip(needed)
    _set_traps(folder, _MODULES - _OWN)
    command = folder.parent / "summarize-command"
    command.write_text("from summarize.__main__ import main\nif __name__ == '__main__': main()\n")
    server = subprocess.Popen(
        [sys.executable, str(command), "serve", "--port", "0"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(_REPOSITORY), "SUMMARIZE_ENGINE": "offline"},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stderr is not None
        line = next(line for line in server.stderr if "serving at" in line)
        address = line.split("serving at ")[1].split()[0]
        asked = urllib.request.Request(
            f"{address.rstrip('/')}/report", _PAGE.encode(), {"Content-Type": "text/html"}
        )
        with urllib.request.urlopen(asked, timeout=60) as answer:
            assert answer.status == 200
    finally:
        server.send_signal(signal.SIGTERM)
        server.communicate(timeout=60)
    sprung = folder.parent / "sprung"
    assert not sprung.exists(), sprung.read_text()
