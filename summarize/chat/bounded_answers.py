"""Answers, let in for only as long as there is time, and only as far as there is room, unpacked too.

Apart because they are the service's: what trickles in for ever, or swells, is no answer.
"""

import functools
import time
import zlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx2

_LARGEST_ANSWER = 16_000_000
_LARGEST_FILE = 1_000_000_000
"""Bytes of an answer, and of a file that was asked for, unpacked."""
_PIECE = 1_000_000
"""Bytes that are unpacked at once."""


def bound(response: "httpx2.Response") -> None:
    """Let no more of an answer in than there is time and room for."""
    request = response.request
    limits = request.extensions.get("timeout") or {}
    seconds = limits.get("read")
    until = request.extensions["began"] + seconds if seconds is not None else float("inf")
    is_file = request.method == "GET" and request.url.path.endswith("/content")
    most = _LARGEST_FILE if is_file else _LARGEST_ANSWER
    packing = response.headers.pop("content-encoding", "")
    response.stream = _bounded()(response.stream, packing, until, most)


@functools.cache
def _bounded() -> "Callable[[Any, str, float, int], httpx2.SyncByteStream]":
    """What makes a stream, unpacked, that breaks off with an error of the HTTP library's own kinds.

    One class for all: to make one takes longer than to read an answer through it.
    """
    import httpx2  # here, as it comes with openai, which takes long to import

    class Bounded(httpx2.SyncByteStream):
        def __init__(self, stream: Any, packing: str, until: float, most: int) -> None:
            self._stream, self._until, self._most = stream, until, most
            self._unpack = _unpacker(packing)

        def __iter__(self) -> Iterator[bytes]:
            size = 0
            for chunk in self._stream:
                if time.monotonic() > self._until:
                    raise httpx2.ReadTimeout("the answer was not over in time")
                for piece in self._unpack(chunk):
                    size += len(piece)
                    if size > self._most:
                        raise httpx2.ReadError(f"the answer is larger than {self._most:,} bytes")
                    yield piece

        def close(self) -> None:
            self._stream.close()

    return Bounded


def _unpacker(packing: str) -> Callable[[bytes], Iterator[bytes]]:
    """What turns packed chunks into plain ones, a bounded piece at a time."""
    import httpx2  # as above

    names = [name for name in packing.lower().replace(" ", "").split(",") if name]
    if not names or names == ["identity"]:
        return lambda chunk: iter((chunk,))
    if len(names) > 1 or names[0] not in ("gzip", "x-gzip", "deflate"):
        raise httpx2.ReadError(f"the answer is packed as {packing[:40]!r}, which nobody asked for")
    decoder = zlib.decompressobj(zlib.MAX_WBITS | 32)

    def unpack(chunk: bytes) -> Iterator[bytes]:
        try:
            while chunk and not decoder.eof:
                yield decoder.decompress(chunk, _PIECE)
                chunk = decoder.unconsumed_tail
        except zlib.error as error:
            raise httpx2.ReadError(f"the answer cannot be unpacked: {error}") from error

    return unpack
