"""Files that appear whole or not at all.

A reader, a later run or a file sync must never meet half a report, so every file is written aside,
flushed to the disk and renamed over its place, which POSIX and NTFS do in one step.
"""

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import IO


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[IO[str]]:
    """A UTF-8 text file to write to, which takes its place at `path` if nothing fails.

    What cannot be encoded (lone surrogates) is written as an escape. Raises `OSError`.
    """
    aside = path.with_name(f".writing-{secrets.token_hex(8)}")
    try:
        with aside.open("x", encoding="utf-8", errors="backslashreplace", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
