"""Files that appear whole or not at all.

A reader, a later run or a file sync must never meet half a report, so every file is written aside,
flushed to the disk and renamed over its place, which POSIX and NTFS do in one step.
"""

import contextlib
import errno
import os
import secrets
import shutil
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

_MOST_SMALL = 16 << 20
"""Bytes of the largest file that is taken whole for a person's own."""

UNFINISHED = ".writing-"
"""How the names of files begin that a kill left unfinished."""


@contextlib.contextmanager
def whole_file(path: Path, *, durable: bool = True) -> Iterator[IO[str]]:
    """A UTF-8 text file to write to, which takes its place at `path` if nothing fails.

    One that isn't `durable` is left to the system to flush: after a power cut it may be empty.
    What cannot be encoded (lone surrogates) is written as an escape. Raises `OSError`.
    """
    aside = path.with_name(f"{UNFINISHED}{secrets.token_hex(8)}")
    try:
        with aside.open("x", encoding="utf-8", errors="backslashreplace", newline="") as file:
            yield file
            if durable:
                file.flush()
                os.fsync(file.fileno())
        aside.replace(path)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise


def read_small(path: Path, encoding: str = "utf-8") -> str:
    """A text that a person wrote: settings, a template, terms. Raises `OSError`, also where it has no end.

    Raises `UnicodeDecodeError`.
    """
    with path.open("rb") as file:
        data = file.read(_MOST_SMALL + 1)
    if len(data) > _MOST_SMALL:
        raise OSError(errno.EFBIG, f"is larger than {_MOST_SMALL >> 20} MB", str(path))
    return data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")


def write_target(path: Path, text: str) -> None:
    """Write `text` to what a user named: whole or not at all where that is a regular file.

    Links are followed and a file keeps its mode. Pipes, devices and what standard output goes to
    are written straight into, for they must not be replaced. Raises `OSError`.
    """
    try:
        status = path.stat()
    except FileNotFoundError:
        status = None
    if status is not None and (not stat.S_ISREG(status.st_mode) or _is_standard_output(status)):
        flags = os.O_WRONLY | os.O_APPEND  # never made, never cut short
        with open(os.open(path, flags), "w", encoding="utf-8", errors="backslashreplace") as file:  # noqa: PTH123 (of a descriptor)
            file.write(text)
        return
    if status is not None and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    with whole_file(Path(os.path.realpath(path))) as file:
        if status is not None and os.name == "posix":
            os.fchmod(file.fileno(), stat.S_IMODE(status.st_mode))
        file.write(text)


def same_file(path: Path, name: str) -> bool:
    """Whether `path` is the file called `name` by any of its names; `-` is standard input."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        status = os.fstat(sys.stdin.fileno()) if name == "-" else Path(name).stat()
        return os.path.samestat(path.stat(), status) and not stat.S_ISCHR(status.st_mode)
    return False


def _is_standard_output(status: os.stat_result) -> bool:
    try:
        return os.path.samestat(status, os.fstat(1))
    except OSError:  # it is closed
        return False


def remove_unfinished(folder: Path) -> None:
    """Remove what killed processes left below a folder, as far as that is possible."""
    for path in folder.rglob(f"{UNFINISHED}*"):
        with contextlib.suppress(OSError):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
