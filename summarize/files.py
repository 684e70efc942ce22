"""Files that appear whole or not at all.

A reader, a later run or a file sync must never meet half a report, so every file is written aside,
flushed to the disk and renamed over its place, which POSIX and NTFS do in one step.
"""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[IO[str]]:
    """A UTF-8 text file to write to, which takes its place at `path` if nothing fails.

    What cannot be encoded (lone surrogates) is written as an escape. Raises `OSError`.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    aside = Path(name)
    try:
        with os.fdopen(
            handle, "w", encoding="utf-8", errors="backslashreplace", newline=""
        ) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        aside.chmod(0o666 & ~_umask())  # mkstemp keeps its files private
        aside.replace(path)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
