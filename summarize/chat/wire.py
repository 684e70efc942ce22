"""HTTP/1.1 over a socket (RFC 9112), as much of it as asking a model service takes.

One request, one whole answer, both in memory and over in time. An HTTP library does far more, and takes
five times as long for it; what such a library reads of an answer is read here as well, and what it would not
take for an answer is none here.
"""

import re
import socket
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress

from summarize.chat.replies import Reply

_LARGEST_HEAD = 100_000
_PIECE = 1_000_000
_RECEIVED = 65_536

_STATUS = re.compile(rb"HTTP/(\d\.\d) (\d{3})(?: .*)?")
_FIELD = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;.*)?")
_SWITCHING = 101
_BODILESS = frozenset((204, 304))


class WireError(Exception):
    """What came is no whole answer, or more than one may be.

    `left_at` is when the whole request had been handed to the network (`time.monotonic()`), if it had.
    """

    left_at: float | None = None


class Wire:
    """A connection for one exchange after the other, until something is wrong with one."""

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected
        self._read = bytearray()
        self._until = 0.0
        self._is_last = False
        self.is_spent = False
        """Whether nothing more can go over it."""

    @property
    def is_idle(self) -> bool:
        """Whether nothing has come that nobody asked for, its end neither, as far as can be told."""
        if self.is_spent or self._read:
            return False
        try:
            self._socket.settimeout(0)
            # Without what an encrypted one does besides, for nothing is to be taken.
            socket.socket.recv(self._socket, 1, socket.MSG_PEEK)
        except BlockingIOError:
            return True
        except OSError:
            return False
        return False

    def exchange(self, request: bytes, until: float, most: int) -> Reply:
        """The answer of any status to a request, whole and unpacked before `until` (`time.monotonic()`) and of `most` bytes at most.

        Raises `WireError`, with `TimeoutError` or another `OSError` as its cause where that is the reason.
        """
        self._until = until
        if self.is_spent:
            raise WireError("the connection was closed")
        self.is_spent = True  # until all is well
        left_at = None
        try:
            left_at = self._send(request)
            status, fields = self._head()
            unpack = unpacker(fields.pop("content-encoding", ""), WireError)
            content = b"".join(_bounded(self._body(status, fields), unpack, most))
        except WireError as error:
            error.left_at = left_at
            raise
        except OSError as error:
            broken = WireError(error.strerror or str(error))
            broken.left_at = left_at
            raise broken from error
        self.is_spent = self._is_last or bool(self._read)
        return Reply(status, fields, content, left_at)

    def shut(self) -> None:
        """Let the exchange that another thread has under way fail: it finds that the other side has gone."""
        self.is_spent = True
        with suppress(OSError):
            # Without what an encrypted one does besides, in the middle of another thread's reading.
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def close(self) -> None:
        """Close it."""
        self.is_spent = True
        with suppress(OSError):
            self._socket.close()

    def _send(self, request: bytes) -> float | None:
        """Send a request; when it had left, `None` where the other side did not want it all.

        It may have answered before, so that is not the end.
        """
        self._socket.settimeout(self._left())
        try:
            self._socket.sendall(request)
        except TimeoutError:
            raise
        except OSError:
            return None
        return time.monotonic()

    def _left(self) -> float:
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        return left

    def _more(self) -> bool:
        """Read something more; whether there was something."""
        self._socket.settimeout(self._left())
        received = self._socket.recv(_RECEIVED)
        self._read += received
        return bool(received)

    def _need(self) -> None:
        """Read something more, which there has to be."""
        if not self._more():
            raise WireError("the service closed the connection before its answer was whole")

    def _head(self) -> tuple[int, dict[str, str]]:
        """Status and header of the final answer; what comes before it is passed over."""
        while True:
            status, fields = self._one_head()
            if not 100 <= status < 200:
                return status, fields
            if status == _SWITCHING:
                raise WireError("the service wants to speak another protocol")

    def _one_head(self) -> tuple[int, dict[str, str]]:
        begun = 0
        while (end := _HEAD_END.search(self._read, begun)) is None:
            begun = max(0, len(self._read) - 3)
            if len(self._read) > _LARGEST_HEAD:
                raise WireError("the answer's head is too large")
            if not self._more():
                cut = "in the middle of its answer" if self._read else "without an answer"
                raise WireError(f"the service closed the connection {cut}")
        lines = bytes(self._read[: end.start()]).replace(b"\r\n", b"\n").split(b"\n")
        del self._read[: end.end()]
        first = _STATUS.fullmatch(lines[0])
        if first is None:
            raise WireError("the answer is not HTTP")
        fields = _fields(lines[1:])
        self._is_last = first[1] != b"1.1" or "close" in _words(fields.get("connection", ""))
        return int(first[2]), fields

    def _body(self, status: int, fields: dict[str, str]) -> Iterator[bytes]:
        """What the answer's body is made of, as it was sent."""
        coding = fields.get("transfer-encoding")
        if status in _BODILESS:
            pass
        elif coding is not None:
            if coding.lower() != "chunked":
                raise WireError(f"the answer is sent as {coding[:40]!r}, which nobody asked for")
            yield from self._chunks()
        elif (told := fields.get("content-length")) is not None:
            yield from self._exactly(_length(told))
        else:
            self._is_last = True
            yield from self._all()

    def _exactly(self, length: int) -> Iterator[bytes]:
        while length:
            if not self._read:
                self._need()
            piece = bytes(self._read[:length])
            del self._read[:length]
            length -= len(piece)
            yield piece

    def _all(self) -> Iterator[bytes]:
        while self._read or self._more():
            piece = bytes(self._read)
            self._read.clear()
            yield piece

    def _chunks(self) -> Iterator[bytes]:
        while length := self._chunk_length():
            yield from self._exactly(length)
            if self._line():
                raise WireError("a chunk of the answer is longer than it says")
        while self._line():  # what is told behind the body
            pass

    def _chunk_length(self) -> int:
        told = _CHUNK.fullmatch(self._line())
        if told is None:
            raise WireError("a chunk of the answer has no length")
        return int(told[1], 16)

    def _line(self) -> bytes:
        while (end := self._read.find(b"\n")) < 0:
            if len(self._read) > _LARGEST_HEAD:
                raise WireError("a line of the answer is too long")
            self._need()
        line = bytes(self._read[:end]).removesuffix(b"\r")
        del self._read[: end + 1]
        return line


def _bounded(
    pieces: Iterator[bytes], unpack: Callable[[bytes], Iterator[bytes]], most: int
) -> Iterator[bytes]:
    """The pieces of a body, unpacked; neither they nor what was sent of them may be more than so many bytes."""
    sent = size = 0
    for piece in pieces:
        sent += len(piece)
        for plain in unpack(piece):
            size += len(plain)
            if max(sent, size) > most:
                raise WireError(f"the answer is larger than {most:,} bytes")
            yield plain


def _fields(lines: list[bytes]) -> dict[str, str]:
    """Header fields by their names in lower case, those of one name joined."""
    fields: dict[str, str] = {}
    name = ""
    for line in lines:
        if line[:1] in (b" ", b"\t") and name:  # of an older time: the field before goes on
            fields[name] += f" {line.strip().decode('latin-1')}"
            continue
        told = _FIELD.fullmatch(line)
        if told is None:
            raise WireError("a field of the answer's head is malformed")
        name, value = told[1].decode("ascii").lower(), told[2].decode("latin-1")
        fields[name] = f"{fields[name]}, {value}" if name in fields else value
    return fields


def _words(value: str) -> list[str]:
    return [word.strip() for word in value.lower().split(",")]


def _length(told: str) -> int:
    """The length of a body; said twice, it has to be the same."""
    lengths = set(_words(told))
    length = lengths.pop()
    if lengths or not (length.isascii() and length.isdigit() and len(length) < 20):
        raise WireError("the answer's length is malformed")
    return int(length)


def unpacker(packing: str, error: type[Exception]) -> Callable[[bytes], Iterator[bytes]]:
    """What turns packed pieces into plain ones of bounded size, or raises an `error`."""
    names = [name for name in packing.lower().replace(" ", "").split(",") if name]
    if not names or names == ["identity"]:
        return lambda piece: iter((piece,))
    if len(names) > 1 or names[0] not in ("gzip", "x-gzip", "deflate"):
        raise error(f"the answer is packed as {packing[:40]!r}, which nobody asked for")
    decoder = zlib.decompressobj(zlib.MAX_WBITS | 32)

    def unpack(piece: bytes) -> Iterator[bytes]:
        try:
            while piece and not decoder.eof:
                yield decoder.decompress(piece, _PIECE)
                piece = decoder.unconsumed_tail
        except zlib.error as problem:
            raise error(f"the answer cannot be unpacked: {problem}") from problem

    return unpack
