"""Compressed bytes made whole, never beyond a limit, whatever they claim to hold."""

import errno
import gzip
import re
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import BinaryIO, cast

from summarize.errors import SourceError
from summarize.sources.files import too_large

_GZIP = 16 + zlib.MAX_WBITS
_MAGIC = b"\x1f\x8b\x08"
_ZSTD = b"\x28\xb5\x2f\xfd"
_MOST_MEMBERS = 10_000
_BLOCK = 16_384
_UNSUSPECTED = 4 << 20
"""Bytes that a stream may unpack to, whatever its size."""
_MOST_TIMES = 500
"""How many times its size a stream may unpack to; lines of articles come to five or ten times."""
_NOT_PADDING = re.compile(rb"[^\0]")


def is_gzip(data: bytes) -> bool:
    """Whether `data` begins like a gzip file."""
    return data.startswith(_MAGIC)


def gunzip(data: bytes, limit: int, name: str) -> bytes:
    """The content of a gzip file, all its members.

    Raises `SourceError` when it is broken or holds more than `limit` bytes.
    """
    return _inflate(data, limit, name, lambda: zlib.decompressobj(_GZIP))


def is_zstd(data: bytes) -> bool:
    """Whether `data` begins like a Zstandard file."""
    return data.startswith(_ZSTD)


def unzstd(data: bytes, limit: int, name: str) -> bytes:
    """The content of a Zstandard file, all its frames.

    Raises `SourceError` when it is broken, holds more than `limit` bytes, or nothing here reads it.
    """
    zstd = _zstd(name)
    whole = bytearray()
    try:
        for _ in range(_MOST_MEMBERS):
            frame = zstd.ZstdDecompressor()
            whole += frame.decompress(data, limit + 1 - len(whole))
            if len(whole) > limit:
                raise too_large(name, limit, "unpacked")
            if not frame.eof:
                raise SourceError(f"{name}: is cut off in the middle of its compressed data")
            data = frame.unused_data
            if not data.strip(b"\0"):
                return bytes(whole)
    except zstd.ZstdError as error:
        raise SourceError(f"{name}: is damaged compressed data") from error
    raise SourceError(f"{name}: is compressed data in too many pieces")


def open_unpacked(path: Path) -> BinaryIO:
    """A file to be read as a stream, unpacked on the way where its first bytes say so.

    Raises `OSError`, while it is read as well, and `SourceError` where nothing here unpacks it.
    """
    packed = path.open("rb")
    head = packed.read(len(_ZSTD))
    packed.seek(0)
    try:
        if is_zstd(head):
            return unpacking(_zstd(str(path)).ZstdFile(packed), packed)
    except SourceError:
        packed.close()
        raise
    return unpacking(gzip.open(packed), packed) if is_gzip(head) else packed


def unpacking(stream: object, packed: BinaryIO) -> BinaryIO:
    """`stream`, which unpacks `packed`, for those who read its lines.

    Damaged data are an `OSError`, as with any file, and so is more than any archive unpacks to.
    """
    return cast("BinaryIO", _Unpacking(cast("BinaryIO", stream), packed))


class _Unpacking:
    """A stream on which an eye is kept."""

    def __init__(self, stream: BinaryIO, packed: BinaryIO) -> None:
        self._stream, self._packed = stream, packed
        self._size = 0
        self._look = _UNSUSPECTED

    def readline(self, most: int) -> bytes:
        try:
            line = self._stream.readline(most)
        except OSError:
            raise
        except Exception as error:
            raise OSError(errno.EIO, "damaged compressed data") from error
        self._size += len(line)
        if self._size > self._look:
            self._look = self._size + _UNSUSPECTED
            if self._size > _MOST_TIMES * self._packed.tell():
                raise OSError(errno.EFBIG, f"unpacks to more than {_MOST_TIMES} times its size")
        return line

    def __enter__(self) -> "_Unpacking":
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()
        self._packed.close()


def _zstd(name: str) -> ModuleType:
    """The module that reads Zstandard: Python's own from 3.14 on, else that of the extra `zstd`."""
    try:
        if sys.version_info >= (3, 14):
            from compression import zstd  # here and below: few inputs need it
        else:
            from backports import zstd  # see above
    except ImportError as error:
        raise SourceError(
            f"{name}: is Zstandard data, which nothing installed reads",
            'pip install "summarize[zstd]"',
        ) from error
    return zstd


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
