"""Numbers and texts as `claims.db` keeps them: packed, since most of their bytes are nothing."""

import sqlite3
import zlib
from array import array
from collections.abc import Iterable

_BYTES = array("I").itemsize


def packed(numbers: Iterable[int]) -> bytes:
    """Numbers with all their last bytes first, then those before."""
    plain = array("I", numbers).tobytes()
    return zlib.compress(b"".join(plain[at::_BYTES] for at in range(_BYTES)), 9)


def unpacked(kept: bytes) -> "array[int]":
    """What `packed` was given. Raises `sqlite3.DatabaseError` for what it did not make."""
    sorted_bytes = inflated(kept)
    plain = bytearray(len(sorted_bytes))
    size = len(plain) // _BYTES
    for at in range(_BYTES):
        plain[at::_BYTES] = sorted_bytes[at * size : (at + 1) * size]
    return array("I", bytes(plain))


def inflated(kept: bytes) -> bytes:
    """What was compressed. Raises `sqlite3.DatabaseError` for what was not."""
    try:
        return zlib.decompress(kept)
    except zlib.error as error:
        raise sqlite3.DatabaseError(f"what was kept in it is damaged: {error}") from error
