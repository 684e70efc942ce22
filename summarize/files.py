"""Files that appear whole or not at all.

A reader, a later run or a file sync must never meet half a report, so every file is written aside,
flushed to the disk and renamed over its place, which POSIX and NTFS do in one step.
"""

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import IO

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


def remove_unfinished(folder: Path) -> None:
    """Remove what killed processes left below a folder, as far as that is possible."""
    for path in folder.rglob(f"{UNFINISHED}*"):
        with contextlib.suppress(OSError):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
