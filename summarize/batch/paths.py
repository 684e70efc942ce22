"""What stands at a path. No name that it could not have, no loop of links and no folder that is shut raises."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from summarize.sources.packing import open_unpacked


def is_there(source: str) -> bool:
    """Whether the file system has this name; no name that it could not have raises."""
    try:
        return Path(source).exists()
    except (OSError, ValueError):
        return False


def identity(folder: Path) -> tuple[int, int] | None:
    """What a folder has by whatever way it was come to; `None` where that cannot be told."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def is_below(path: Path, root: Path) -> bool:
    """Whether a path, all links followed, is still in the folder that it was found from."""
    try:
        return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root))
    except (OSError, ValueError):
        return False


def is_special(path: Path) -> bool:
    """Whether this is a pipe, a device or a socket; what cannot be looked at may be a file."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder, or a link to one."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def open_again(path: Path) -> BinaryIO:
    """A file that can be read more than once, as a run does. Raises `OSError`, also for a pipe."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "not a regular file")
    return open_unpacked(path)
