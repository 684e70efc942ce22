"""Bytes from the file system and from standard input, never more than the limit.

Stands apart because this is where the operating system's refusals become sentences.
"""

import re
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from summarize.errors import SourceError, reason
from summarize.lazily import expression
from summarize.sources.options import MEBIBYTE

_HOST = expression(r"(?:[\w-]+\.)+[a-z]{2,}/|www\.", re.IGNORECASE)
"""How an address on the web begins that lacks its scheme."""


def read_file(name: str, limit: int) -> bytes:
    """The bytes of a regular file or a named pipe.

    Raises `SourceError` when it is missing, a folder, a device, unreadable or over `limit` bytes.
    """
    if not name:
        raise SourceError(
            "a source has no name", "give a file, an address, or - for standard input"
        )
    path = Path(name)
    try:
        _check_kind(name, path.stat())
        with path.open("rb") as stream:
            return _read_at_most(stream, limit, name)
    except FileNotFoundError as error:
        hint = "an address on the web begins with https://" if _HOST.match(name) else None
        raise SourceError(f"{name}: there is no such file", hint) from error
    except PermissionError as error:
        raise SourceError(f"{name}: may not be read", "check the file's permissions") from error
    except (OSError, ValueError) as error:  # ValueError: a null character in the name
        raise SourceError(f"{name}: cannot be read: {reason(error)}") from error


def read_stdin(limit: int) -> bytes:
    """Everything on standard input. Raises `SourceError` when closed or over `limit` bytes."""
    if sys.stdin is None or sys.stdin.closed:
        raise SourceError("standard input: is closed", "give a file or pipe a text in")
    try:
        return _read_at_most(sys.stdin.buffer, limit, "standard input")
    except OSError as error:
        raise SourceError(f"standard input: cannot be read: {reason(error)}") from error


def too_large(name: str, limit: int, when: str = "") -> SourceError:
    """The error for an input over `limit` bytes; `when` says in which state, such as unpacked."""
    size = f"{limit / MEBIBYTE:.3g} MB"
    return SourceError(
        f"{name}: is larger than {size}{when and ' '}{when}, the most that is read of one input",
        "split it into its articles",
    )


def _check_kind(name: str, status: object) -> None:
    mode = getattr(status, "st_mode", 0)
    if stat.S_ISDIR(mode):
        raise SourceError(f"{name}: is a folder, not an article", f"try: summarize batch {name}")
    if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
        raise SourceError(f"{name}: is a device or a socket, not a file")


def _read_at_most(stream: BinaryIO, limit: int, name: str) -> bytes:
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise too_large(name, limit)
    return data
