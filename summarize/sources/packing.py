"""Compressed bytes made whole, never beyond a limit, whatever they claim to hold."""

import zlib
from collections.abc import Callable

from summarize.errors import SourceError
from summarize.sources.files import too_large

_GZIP = 16 + zlib.MAX_WBITS
_MAGIC = b"\x1f\x8b\x08"
_MOST_MEMBERS = 10_000


def is_gzip(data: bytes) -> bool:
    """Whether `data` begins like a gzip file."""
    return data.startswith(_MAGIC)


def gunzip(data: bytes, limit: int, name: str) -> bytes:
    """The content of a gzip file, all its members.

    Raises `SourceError` when it is broken or holds more than `limit` bytes.
    """
    return _inflate(data, limit, name, lambda: zlib.decompressobj(_GZIP))


def inflate(data: bytes, limit: int, name: str) -> bytes:
    """The content of an HTTP `deflate` body, which servers send with and without zlib's header."""
    try:
        return _inflate(data, limit, name, zlib.decompressobj)
    except SourceError as error:
        if not isinstance(error.__cause__, zlib.error):
            raise
        return _inflate(data, limit, name, lambda: zlib.decompressobj(-zlib.MAX_WBITS))


def _inflate(data: bytes, limit: int, name: str, start: Callable[[], "zlib._Decompress"]) -> bytes:
    whole = bytearray()
    rest = data
    try:
        for _ in range(_MOST_MEMBERS):
            member = start()
            whole += member.decompress(rest, limit + 1 - len(whole))
            if len(whole) > limit:
                raise too_large(name, limit, "unpacked")
            if not member.eof:
                raise SourceError(f"{name}: is cut off in the middle of its compressed data")
            rest = member.unused_data.lstrip(b"\x00")
            if not rest:
                return bytes(whole)
    except zlib.error as error:
        raise SourceError(f"{name}: is damaged compressed data") from error
    raise SourceError(f"{name}: is compressed data in too many pieces")
