"""Files that appear whole or not at all.

A reader, a later run or a file sync must never meet half a report, so every file is written aside,
flushed to the disk and renamed over its place, which POSIX and NTFS do in one step.
"""

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from summarize.errors import UsageError

_MOST_SMALL = 16 << 20
"""Bytes of the largest file that is taken whole for a person's own."""

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0)
_DIRECTORY = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_CLOEXEC", 0)

UNFINISHED = ".writing-"
"""How the names of files begin that a kill left unfinished."""


@contextlib.contextmanager
def whole_file(path: Path, *, durable: bool = True, below: Path | None = None) -> Iterator[IO[str]]:
    """A UTF-8 text file to write to, which takes its place at `path` if nothing fails.

    One that isn't `durable` is left to the system to flush: after a power cut it may be empty.
    Folders between `below` and the file are made, and it is an error if one of them is a link, which
    would lead the file out of `below`. What cannot be encoded (lone surrogates) is written as an
    escape. Raises `OSError`.
    """
    with (
        _in_its_place(path, below) as made,
        open(made, "w", encoding="utf-8", errors="backslashreplace", newline="") as file,  # noqa: PTH123 (of a descriptor)
    ):
        yield file
        if durable:
            file.flush()
            os.fsync(file.fileno())


def write_whole(path: Path, data: bytes, below: Path) -> None:
    """A file of bytes, made as `whole_file` makes one of text."""
    with _in_its_place(path, below) as made, open(made, "wb") as file:  # noqa: PTH123 (of a descriptor)
        file.write(data)


@contextlib.contextmanager
def _in_its_place(path: Path, below: Path | None) -> Iterator[int]:
    """A new file's descriptor, for the taker to close; the file is renamed to `path` if nothing fails."""
    with _opened(path.parent, below) as folder:
        aside = folder.name(f"{UNFINISHED}{os.urandom(8).hex()}")
        try:
            yield os.open(aside, _NEW, 0o666, dir_fd=folder.descriptor)
            at = {"src_dir_fd": folder.descriptor, "dst_dir_fd": folder.descriptor}
            os.replace(aside, folder.name(path.name), **at)  # noqa: PTH105 (beside a descriptor)
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(aside, dir_fd=folder.descriptor)
            raise


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder to make files in; with a descriptor of its own, whatever is put in its place meanwhile."""

    path: Path
    descriptor: int | None = None

    def name(self, file: str) -> str:
        """What a file in it is called when it is opened."""
        return file if self.descriptor is not None else str(self.path / file)


@contextlib.contextmanager
def _opened(path: Path, below: Path | None) -> Iterator[_Folder]:
    if below is None:
        yield _Folder(path)
    elif os.open not in os.supports_dir_fd:  # Windows
        make_folder(path, below)
        yield _Folder(path)
    else:
        descriptor = os.open(below, _DIRECTORY)
        try:
            for part in path.relative_to(below).parts:
                inner = _inner(descriptor, part, path)
                os.close(descriptor)
                descriptor = inner
            yield _Folder(path, descriptor)
        finally:
            os.close(descriptor)


def _inner(descriptor: int, name: str, path: Path) -> int:
    """A descriptor of the folder called `name` in another, which is made if need be, and is no link."""
    with contextlib.suppress(FileExistsError):
        os.mkdir(name, dir_fd=descriptor)
    try:
        return os.open(name, _DIRECTORY | os.O_NOFOLLOW, dir_fd=descriptor)
    except OSError as error:
        if stat.S_ISLNK(os.lstat(name, dir_fd=descriptor).st_mode):
            raise _leads_elsewhere(path) from error
        raise


def make_folder(path: Path, below: Path) -> None:
    """Make a folder, and those between `below` and it. Raises `OSError`, also if one of them is a link."""
    folder = below
    for part in path.relative_to(below).parts:
        folder /= part
        folder.mkdir(exist_ok=True)
        if folder.is_symlink():
            raise _leads_elsewhere(folder)


def make_own_folder(path: Path, below: Path) -> None:
    """Make a folder for files that are written by name, such as databases; none in it may be a link.

    Raises `OSError`.
    """
    below.mkdir(parents=True, exist_ok=True)
    make_folder(path, below)
    for file in path.iterdir():
        if file.is_symlink():
            raise _leads_elsewhere(file)


def _leads_elsewhere(path: Path) -> OSError:
    return OSError(errno.ELOOP, "a link would lead what is written elsewhere", str(path))


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
    status = check_target(path)
    if status is not None and _is_written_into(status):
        flags = os.O_WRONLY | os.O_APPEND  # never made, never cut short
        with open(os.open(path, flags), "w", encoding="utf-8", errors="backslashreplace") as file:  # noqa: PTH123 (of a descriptor)
            file.write(text)
        return
    with whole_file(Path(os.path.realpath(path))) as file:
        if status is not None and os.name == "posix":
            os.fchmod(file.fileno(), stat.S_IMODE(status.st_mode))
        file.write(text)


def check_target(path: Path) -> os.stat_result | None:
    """Raise the `OSError` of a file that is closed to us, or whose folder is closed or isn't there.

    For `write_target`, which puts another file in its place. What is there is returned, if anything is.
    """
    try:
        status = path.stat()
    except FileNotFoundError:
        status = None
    if status is not None:
        _check_open(path)
        if _is_written_into(status):
            return status
    folder = Path(os.path.realpath(path)).parent
    if not stat.S_ISDIR(folder.stat().st_mode):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))
    _check_open(folder)
    return status


def _check_open(path: Path) -> None:
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def same_file(path: Path, name: str) -> bool:
    """Whether `path` is the file called `name` by any of its names; `-` is standard input."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        status = os.fstat(sys.stdin.fileno()) if name == "-" else Path(name).stat()
        return os.path.samestat(path.stat(), status) and not stat.S_ISCHR(status.st_mode)
    return False


def _is_written_into(status: os.stat_result) -> bool:
    """Whether something must not be replaced: a pipe, a device, what standard output goes to."""
    return not stat.S_ISREG(status.st_mode) or _is_standard_output(status)


def _is_standard_output(status: os.stat_result) -> bool:
    try:
        return os.path.samestat(status, os.fstat(1))
    except OSError:  # it is closed
        return False


def remove_unfinished(folder: Path) -> None:
    """Remove what killed processes left below a folder, as far as that is possible."""
    from shutil import rmtree  # here: it takes 0.6 MB, and few runs have use for it

    for path in folder.rglob(f"{UNFINISHED}*"):
        with contextlib.suppress(OSError):
            rmtree(path) if path.is_dir() else path.unlink()


def check_batch_folder(folder: Path) -> None:
    """Raises `UsageError` for what is no folder that a batch wrote, in words that tell why."""
    if not (folder / "claims.db").is_file():
        raise UsageError(
            f"{folder} holds no claims.db"
            if folder.is_dir()
            else f"{folder}: there is no such folder",
            "name the folder that `summarize batch -o` wrote",
        )
