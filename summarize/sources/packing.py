"""Compressed bytes made whole, never beyond a limit, whatever they claim to hold."""

import re
import zlib
from collections.abc import Callable

from summarize.errors import SourceError
from summarize.sources.files import too_large

_GZIP = 16 + zlib.MAX_WBITS
_MAGIC = b"\x1f\x8b\x08"
_MOST_MEMBERS = 10_000
_BLOCK = 16_384
_NOT_PADDING = re.compile(rb"[^\0]")


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
    at = 0
    try:
        for _ in range(_MOST_MEMBERS):
            member = start()
            # In blocks, for each member is copied out with all that is handed over behind it.
            while not member.eof and at < len(data):
                block = data[at : at + _BLOCK]
                at += len(block)
                whole += member.decompress(block, limit + 1 - len(whole))
                if len(whole) > limit:
                    raise too_large(name, limit, "unpacked")
            if not member.eof:
                raise SourceError(f"{name}: is cut off in the middle of its compressed data")
            more = _NOT_PADDING.search(data, at - len(member.unused_data))
            if more is None:
                return bytes(whole)
            at = more.start()
    except zlib.error as error:
        raise SourceError(f"{name}: is damaged compressed data") from error
    raise SourceError(f"{name}: is compressed data in too many pieces")
