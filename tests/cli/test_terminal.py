"""What results look like on a terminal, which is narrow here, and may be one that knows nothing."""

import contextlib
import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals there")

WIDTH = 44
QUOTED = "The observatory on the northern ridge will open to schoolchildren every second Wednesday"
ARTICLE = f"“{QUOTED},” said Livia Brandt.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


@pytest.mark.parametrize("kind", ["xterm-256color", "dumb"])
@pytest.mark.parametrize(
    "arguments", ["{}", "quotes {}", "quotes {} --explain", "check {} --against {}", "translate {}"]
)
def test_lines_are_broken_between_words(article: Path, kind: str, arguments: str) -> None:
    shown = _shown(arguments.format(article.name, article.name), article.parent, kind)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    assert max(map(len, plain.split("\n"))) <= WIDTH
    assert set(QUOTED.split()[1:-1]) <= set(plain.split())


def test_a_check_has_colours_unless_they_are_not_wanted(article: Path) -> None:
    summary = article.with_name("summary.txt")
    summary.write_text("Livia Brandt said 19 telescopes were sold.", "utf-8")
    check = f"check {summary.name} --against {article.name}"
    yellow = re.compile(r"\x1b\[[0-9;]*33m")
    assert yellow.search(_shown(check, article.parent, "xterm-256color"))
    assert not yellow.search(_shown(f"{check} --no-color", article.parent, "xterm-256color"))


def _shown(arguments: str, folder: Path, kind: str) -> str:
    """What a terminal of `WIDTH` columns gets."""
    environment = os.environ | {"TERM": kind, "PYTHONPATH": str(Path(__file__).parents[2])}
    for name in ("COLUMNS", "NO_COLOR"):
        environment.pop(name, None)
    try:
        ours, theirs = pty.openpty()
    except OSError as error:  # as in a container without a place for them
        pytest.skip(f"no pseudo-terminals here: {error}")
    with _closed(ours):
        with _closed(theirs):
            fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, WIDTH, 0, 0))
            process = subprocess.Popen(
                [sys.executable, "-m", "summarize", *arguments.split()],
                stdin=subprocess.DEVNULL, stdout=theirs, stderr=subprocess.DEVNULL,
                cwd=folder, env=environment,
            )  # fmt: skip
        shown = b"".join(_read(ours)).decode()
        assert process.wait(timeout=30) == 0
    return shown.replace("\r\n", "\n")


def _read(descriptor: int) -> Iterator[bytes]:
    with contextlib.suppress(OSError):  # Linux says so where the other end is closed
        while data := os.read(descriptor, 65536):
            yield data


@contextlib.contextmanager
def _closed(descriptor: int) -> Iterator[None]:
    try:
        yield
    finally:
        os.close(descriptor)
