"""Completion as the manual has it set up, in real shells on a pseudo-terminal."""

import contextlib
import os
import pty
import re
import select
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals there")

MANUAL = (Path(__file__).parents[2] / ".github/docs/reference/commands.md").read_text("utf-8")
TAB = "\t"
CLEAR = "\x15"  # Ctrl-U
PROMPT = "ready> "
SHELLS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], f"PS1='{PROMPT}'; bind 'set bell-style none'"),
    "zsh": (["zsh", "-f", "-i"], f"unsetopt BEEP; PS1='{PROMPT}'; autoload -U compinit; compinit -u -D"),
    "fish": (["fish", "--no-config", "-i"], f"function fish_prompt; echo -n '{PROMPT}'; end"),
}  # fmt: skip
SETUPS = {
    name: line.replace(r"\|", "|")  # as a table in Markdown has it
    for name, line in re.findall(r"^\| (\w+) \| `~[^`]*` \| `([^`]*)` \|$", MANUAL, re.MULTILINE)
}


class Shell:
    """An interactive shell; `typed` is what its line holds after some keys."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def run(self, line: str) -> str:
        """Run a line and return what it showed."""
        mark = f"done{time.monotonic_ns()}"
        self._write(f"{line}; echo {mark[:4]}''{mark[4:]}\r")
        return self._until(mark)

    def completed(self, keys: str, expected: str) -> str:
        """What is shown, without escapes, from some keys until something expected is there."""
        self._write(keys)
        shown = self._until(expected)
        self._write(CLEAR)
        return shown

    def _write(self, text: str) -> None:
        os.write(self._descriptor, text.encode())

    def _until(self, expected: str, seconds: float = 30) -> str:
        shown, end = "", time.monotonic() + seconds
        while time.monotonic() < end:
            if select.select([self._descriptor], [], [], 0.1)[0]:
                shown += os.read(self._descriptor, 65536).decode("utf-8", "replace")
                plain = re.sub(r"\x1b\[[0-9;?<>=]*[a-zA-Z]|\x1b[()][A-Z0-9]|\x1b[=>]|\r", "", shown)
                if expected in plain:
                    return plain
        raise AssertionError(f"{expected!r} never came: {shown!r}")


@pytest.fixture(scope="module", params=SHELLS)
def shell(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shell]:
    name = str(request.param)
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    folder = tmp_path_factory.mktemp(name)
    program = folder / "bin" / "summarize"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m summarize "$@"\n')
    program.chmod(0o755)
    (folder / "work").mkdir()
    (folder / "work" / "article.txt").write_text("A bridge was opened.")
    (folder / "work" / "stories").mkdir()
    command, setup = SHELLS[name]
    with _spawned(command, folder) as descriptor:
        opened = Shell(descriptor)
        opened.run(setup)
        opened.run(SETUPS[name])
        yield opened


@contextlib.contextmanager
def _spawned(command: list[str], folder: Path) -> Iterator[int]:
    try:
        process, descriptor = pty.fork()
    except OSError as error:  # as in a container without a place for them
        pytest.skip(f"no pseudo-terminals here: {error}")
    if process == 0:
        os.chdir(folder / "work")
        environment = {
            "HOME": str(folder),
            "PATH": f"{folder / 'bin'}:{os.environ['PATH']}",
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "TERM": "xterm",
            "LC_ALL": "C.UTF-8",
        }
        os.execvpe(command[0], command, environment)
    try:
        yield descriptor
    finally:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        os.close(descriptor)


@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("summarize quo", "summarize quotes"),
        ("summarize arti", "summarize article.txt"),
        ("summarize sto", "summarize stories/"),
        ("summarize quotes arti", "summarize quotes article.txt"),
        ("summarize article.txt sto", "summarize article.txt stories/"),
        ("summarize article.txt --to k", "kk"),
        ("summarize --format js", "summarize --format json"),
        ("summarize article.txt --leng", "summarize article.txt --length"),
        ("summarize --leng", "summarize --length"),
        ("summarize --length med", "summarize --length medium"),
        ("summarize prompts sh", "summarize prompts show"),
    ],
)
def test_tab_completes(shell: Shell, keys: str, expected: str) -> None:
    # Of several that fit, bash lists all when it is asked again.
    assert expected in shell.completed(keys + TAB + (TAB if " " not in expected else ""), expected)
