"""What HTTP/1.1 allows is read, what it forbids is no answer, and nothing is taken for another answer's."""

import gzip
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from summarize.chat.replies import Reply
from summarize.chat.wire import Wire, WireError

REQUEST = b"GET / HTTP/1.1\r\nHost: here\r\n\r\n"
OK = b"HTTP/1.1 200 OK\r\n"
WHOLE = OK + b"Content-Length: 5\r\n\r\nhello"


@pytest.fixture
def ends() -> Iterator[tuple[Wire, socket.socket]]:
    """A wire, and the other end of it."""
    ours, theirs = socket.socketpair()
    with closing(Wire(ours)) as wire, closing(theirs):
        yield wire, theirs


def asked(wire: Wire, seconds: float = 5.0, most: int = 1_000) -> Reply:
    return wire.exchange(REQUEST, time.monotonic() + seconds, most)


CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
PACKED = gzip.compress(b"hello", mtime=0)


@pytest.mark.parametrize(
    ("sent", "goes_on"),
    [
        (WHOLE, True),
        (WHOLE.replace(b"\r\n", b"\n"), True),
        (WHOLE.replace(b"200 OK", b"200"), True),
        (OK + b"content-length: 5, 5\r\n\r\nhello", True),
        (OK + b"Content-Length: 5\r\nConnection: Keep-Alive, Close\r\n\r\nhello", False),
        (WHOLE.replace(b"1.1", b"1.0"), False),
        (
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + WHOLE,
            True,
        ),
        (CHUNKED + b"2\r\nhe\r\n3;ext=1\r\nllo\r\n0\r\n\r\n", True),
        (CHUNKED + b"5\r\nhello\r\n00\r\nTrailer: 1\r\n\r\n", True),
        (OK + b"Content-Length: 3\r\n" + CHUNKED[len(OK) :] + b"5\r\nhello\r\n0\r\n\r\n", True),
        (OK + b"X: 1\r\n folded\r\nContent-Length: 5\r\n\r\nhello", True),
        (
            OK + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%b" % (len(PACKED), PACKED),
            True,
        ),
        (OK + b"Content-Encoding: identity\r\nContent-Length: 5\r\n\r\nhello", True),
    ],
)
@pytest.mark.parametrize("is_in_pieces", [True, False])
def test_an_answer_is_read_however_it_is_sent(
    ends: tuple[Wire, socket.socket], sent: bytes, *, goes_on: bool, is_in_pieces: bool
) -> None:
    wire, theirs = ends
    theirs.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 500_000)
    size = 1 if is_in_pieces else len(sent)

    def send() -> None:
        for place in range(0, len(sent), size):
            theirs.sendall(sent[place : place + size])
            time.sleep(0.0001)

    sending = threading.Thread(target=send)
    sending.start()
    answer = asked(wire)
    sending.join()
    assert (answer.status, answer.content) == (200, b"hello")
    assert "content-encoding" not in answer.headers
    assert wire.is_idle is goes_on
    assert theirs.recv(1_000) == REQUEST


@pytest.mark.parametrize("sent", [b"HTTP/1.1 204 No Content\r\n\r\n", b"HTTP/1.1 304 X\r\n\r\n"])
def test_an_answer_may_have_no_body(ends: tuple[Wire, socket.socket], sent: bytes) -> None:
    ends[1].sendall(sent)
    assert asked(ends[0]).content == b""
    assert ends[0].is_idle


def test_an_answer_without_a_length_ends_with_its_connection(
    ends: tuple[Wire, socket.socket],
) -> None:
    wire, theirs = ends
    theirs.sendall(OK + b"\r\nhel")
    theirs.sendall(b"lo")
    theirs.shutdown(socket.SHUT_WR)
    assert asked(wire).content == b"hello"
    assert wire.is_spent


def test_fields_of_one_name_are_joined(ends: tuple[Wire, socket.socket]) -> None:
    ends[1].sendall(OK + b"A: 1\r\na:2 \r\nB:\xe9\r\nContent-Length: 0\r\n\r\n")
    assert asked(ends[0]).headers == {"a": "1, 2", "b": "é", "content-length": "0"}


@pytest.mark.parametrize(
    ("sent", "problem"),
    [
        (b"", "without an answer"),
        (OK, "in the middle of its answer"),
        (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", "not HTTP"),
        (b"HTTP/1.1 101 Switching Protocols\r\n\r\n", "another protocol"),
        (WHOLE[:-1], "before its answer was whole"),
        (OK + b"Content-Length: -1\r\n\r\n", "length is malformed"),
        (OK + "Content-Length: ٣\r\n\r\n".encode(), "length is malformed"),
        (OK + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello", "length is malformed"),
        (OK + b"No field\r\n\r\n", "malformed"),
        (OK + b"Bad name : 1\r\n\r\n", "malformed"),
        (OK + b" folded: 1\r\n\r\n", "malformed"),
        (CHUNKED + b"zz\r\n", "no length"),
        (CHUNKED + b"2\r\nhello\r\n0\r\n\r\n", "longer than it says"),
        (CHUNKED + b"5\r\nhello\r\n", "before its answer was whole"),
        (CHUNKED + b"0\r\n", "before its answer was whole"),
        (OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n", "nobody asked for"),
        (OK + b"Content-Encoding: br\r\nContent-Length: 5\r\n\r\nhello", "nobody asked for"),
        (OK + b"Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello", "cannot be unpacked"),
        (OK + b"X: " + b"x" * 200_000, "too large"),
        (CHUNKED + b"x" * 200_000, "too long"),
        (OK + b"Content-Length: 2000\r\n\r\n" + b"x" * 2000, "larger than"),
    ],
)
def test_what_is_no_answer_is_told_as_such(sent: bytes, problem: str) -> None:
    ours, theirs = socket.socketpair()
    with closing(Wire(ours)) as wire, closing(theirs):
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 500_000)
        theirs.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 500_000)
        theirs.sendall(sent)
        theirs.shutdown(socket.SHUT_WR)
        with pytest.raises(WireError, match=problem) as met:
            asked(wire)
        assert met.value.left_at is not None
        assert wire.is_spent
        with pytest.raises(WireError, match="closed") as again:
            asked(wire)
        assert again.value.left_at is None


def test_what_comes_behind_an_answer_is_not_the_next_one(ends: tuple[Wire, socket.socket]) -> None:
    wire, theirs = ends
    theirs.sendall(WHOLE + WHOLE)
    assert asked(wire).content == b"hello"
    assert wire.is_spent


def test_what_comes_unasked_spends_a_wire(ends: tuple[Wire, socket.socket]) -> None:
    wire, theirs = ends
    theirs.sendall(WHOLE)
    asked(wire)
    assert wire.is_idle
    theirs.sendall(WHOLE)
    assert not wire.is_idle


def test_a_small_answer_may_not_unpack_to_a_large_one(ends: tuple[Wire, socket.socket]) -> None:
    packed = gzip.compress(b"0" * 2_000_000)
    ends[1].sendall(
        OK + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%b" % (len(packed), packed)
    )
    with pytest.raises(WireError, match="larger than 1,000,000 bytes"):
        asked(ends[0], most=1_000_000)


def test_an_answer_that_came_before_all_was_asked_is_read(
    ends: tuple[Wire, socket.socket],
) -> None:
    wire, theirs = ends
    theirs.sendall(OK.replace(b"200 OK", b"413 Too Large") + b"Content-Length: 0\r\n\r\n")
    theirs.shutdown(socket.SHUT_RD)
    answer = wire.exchange(b"x" * 10_000_000, time.monotonic() + 5.0, 100)
    assert (answer.status, answer.left_at) == (413, None)


def test_an_exchange_that_is_not_over_in_time_is_over(ends: tuple[Wire, socket.socket]) -> None:
    for seconds in (0.1, 0.0):
        with pytest.raises(WireError) as met:
            asked(ends[0], seconds)
        if seconds:
            assert isinstance(met.value.__cause__, TimeoutError)
        assert ends[0].is_spent
