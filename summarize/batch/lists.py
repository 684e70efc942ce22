"""Lists: files of sources, one a line or separated by NUL as `find -print0` writes them, or of records."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from summarize.errors import UsageError, reason

_BLOCK = 65_536
MOST_NAME = _BLOCK
"""Bytes of the longest line that can be a name; a path has 4,096 at most."""
MOST_BYTES = 256 << 20
"""Bytes of the longest list."""
_MOST_SKIPPED = 16
"""How often as much as a line may have is read to find the end of one that has more."""


def listed_names(path: Path) -> Iterator[str]:
    """The names in a list, a block at a time. Raises `UsageError` if it is none, or unreadable."""
    try:
        with path.open("rb") as file:
            yield from filter(str.strip, map(_name, _lines(file, str(path))))
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {reason(error)}") from error


def keep(stream: BinaryIO, path: Path, name: str) -> None:
    """Copy a list that can be read only once to `path`; `name` is what messages call it.

    Raises `UsageError` as soon as it is no list, and `OSError`.
    """
    with path.open("wb") as file:
        for block in _blocks(stream, name):
            file.write(block)


def bounded_lines(file: BinaryIO, most: int) -> Iterator[bytes | None]:
    """A file's lines, `None` for one of more than `most` bytes; an endless one is the last."""
    while line := file.readline(most):
        if len(line) < most or line.endswith(b"\n"):
            yield line
            continue
        yield None
        for _ in range(_MOST_SKIPPED):
            if not (line := file.readline(most)) or line.endswith(b"\n"):
                break
        else:
            return


def _blocks(stream: BinaryIO, name: str) -> Iterator[bytes]:
    size = unbroken = 0
    separator = b""
    while block := stream.read(_BLOCK):
        separator = separator or (b"\0" if b"\0" in block else b"\n")
        last = block.rfind(separator)
        unbroken = unbroken + len(block) if last < 0 else len(block) - last
        size += len(block)
        if unbroken > MOST_NAME + _BLOCK:
            raise UsageError(
                f"{name}: is no list of sources: one line of it is too long for a name"
            )
        if size > MOST_BYTES:
            raise UsageError(f"{name}: is more than the {MOST_BYTES >> 20} MB that a list may have")
        yield block


def _lines(file: BinaryIO, name: str) -> Iterator[bytes]:
    rest = separator = b""
    for block in _blocks(file, name):
        separator = separator or (b"\0" if b"\0" in block else b"\n")
        *lines, rest = (rest + block).split(separator)
        yield from lines
    if rest:
        yield rest


def _name(line: bytes) -> str:
    return os.fsdecode(line.removesuffix(b"\r"))
