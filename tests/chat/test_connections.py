"""Exchanges are over in time, whoever does them, and connections go from one to the next."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from typing import Any, cast

import httpx2
import pytest

from summarize.chat.connections import (
    ClosedError,
    Exchanges,
    HttpConnection,
    SlowExchangeError,
    _Connections,
    _Watch,
)
from summarize.chat.endpoints import Endpoint
from summarize.chat.replies import NoReplyError, Reply, UnreachableError
from summarize.chat.transport import Transport
from tests.chat.asking import DATA, answering, chat_with, question
from tests.server import serve

ANSWER = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"


def exchanging() -> set[threading.Thread]:
    return {each for each in threading.enumerate() if each.name in ("exchange", "watch")}


def assert_ended(threads: set[threading.Thread]) -> None:
    for thread in threads:
        thread.join(5.0)
        assert not thread.is_alive()


@contextmanager
def speaking(talk: Callable[[socket.socket, int, threading.Event], object]) -> Iterator[str]:
    """A server that talks with each that connects, by number, until it is over."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.05)
    over = threading.Event()

    def run() -> None:
        number = 0
        while not over.is_set():
            with suppress(TimeoutError):
                connection, _ = listener.accept()
                with connection, suppress(OSError):
                    connection.settimeout(5.0)
                    talk(connection, number, over)
                number += 1

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
    finally:
        over.set()
        thread.join()
        listener.close()


def hear(connection: socket.socket) -> None:
    """Hear a whole question, of which head and body may come apart."""
    heard = b""
    while not heard.endswith(b"\r\n\r\n{}"):
        heard += connection.recv(65_536) or b"\r\n\r\n{}"


@contextmanager
def transport_to(url: str) -> Iterator["Telling"]:
    transport = Telling(Endpoint.parse(url), None)
    try:
        yield transport
    finally:
        transport.close()


class Telling(Transport):
    """A transport that tells in which threads it has asked."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.threads: list[threading.Thread] = []

    def _sent(self, *arguments: Any) -> Reply:
        self.threads.append(threading.current_thread())
        return super()._sent(*arguments)

    def ask(self, timeout: float = 5.0) -> bytes:
        return self.post("/chat/completions", b"{}", timeout).content

    @property
    def names(self) -> list[str]:
        return [thread.name for thread in self.threads]


def test_where_a_connection_is_there_already_no_other_thread_is_needed() -> None:
    here = threading.current_thread()
    with serve(answering()) as server, transport_to(server.url) as transport:
        for _ in range(3):
            transport.ask()
    assert transport.names[0] == "exchange"
    assert transport.threads[1:] == [here, here]


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\n", b""])
@pytest.mark.parametrize("then", [b"x", b""])
def test_what_goes_over_a_connection_that_is_there_already_is_over_in_time(
    head: bytes, then: bytes
) -> None:
    def talk(connection: socket.socket, number: int, over: threading.Event) -> None:
        hear(connection)
        connection.sendall(ANSWER)
        hear(connection)
        connection.sendall(head if not number else ANSWER)
        while not over.wait(0.05) and not number:
            connection.sendall(then)

    with speaking(talk) as url, transport_to(url) as transport:
        assert transport.ask() == b"{}"
        began = time.monotonic()
        with pytest.raises(NoReplyError) as met:
            transport.ask(0.3)  # who talks would never end
        assert met.value.left_at is None or met.value.left_at >= began
        assert transport.names == ["exchange", threading.current_thread().name]


def test_what_goes_over_one_that_was_broken_off_is_connected_anew() -> None:
    def talk(connection: socket.socket, number: int, over: threading.Event) -> None:
        hear(connection)
        connection.sendall(ANSWER)
        if not number:
            hear(connection)
            while not over.wait(0.05):
                connection.sendall(b"x")  # until it is broken off

    with speaking(talk) as url, transport_to(url) as transport:
        transport.ask()
        with pytest.raises(NoReplyError, match="no whole answer within 0 s"):
            transport.ask(0.3)
        assert transport.ask() == b"{}"
        assert transport.names == ["exchange", threading.current_thread().name, "exchange"]


def test_a_connection_that_the_service_has_closed_is_none_that_is_there() -> None:
    def talk(connection: socket.socket, *_: object) -> None:
        hear(connection)
        connection.sendall(ANSWER)

    with speaking(talk) as url, transport_to(url) as transport:
        for _ in range(3):
            assert transport.ask() == b"{}"
            time.sleep(0.1)
    assert transport.names == ["exchange"] * 3


def test_one_that_has_not_been_used_for_long_is_none_that_is_there() -> None:
    with serve(answering()) as server:
        exchanges = Exchanges(httpx2.Client)
        taken: list[HttpConnection] = []

        def ask(connection: HttpConnection) -> str:
            taken.append(connection)
            trace = {"trace": connection.note}
            connection.http.get(f"{server.url}/models", extensions=trace).raise_for_status()
            return threading.current_thread().name

        here = threading.current_thread().name
        assert [exchanges.over_one(ask, 5.0) for _ in range(2)] == ["exchange", here]
        taken[0].used -= 10.0
        assert exchanges.over_one(ask, 5.0) == "exchange"
        exchanges.close()
    assert len(set(taken)) == 1


class Stream:
    """What the HTTP library calls so, over a pair of sockets."""

    def __init__(self) -> None:
        self.ours, self.theirs = socket.socketpair()

    def get_extra_info(self, name: str) -> Any:
        return self.ours if name == "socket" else False

    @property
    def is_shut(self) -> bool:
        self.theirs.setblocking(False)
        try:
            return self.theirs.recv(1) == b""
        except BlockingIOError:
            return False

    def close(self) -> None:
        self.ours.close()
        self.theirs.close()


@pytest.fixture
def streams() -> Iterator[tuple[Stream, Stream]]:
    with closing(Stream()) as one, closing(Stream()) as other:
        yield one, other


class Interrupt(BaseException):
    """What ends a program."""


def test_one_whose_exchange_was_interrupted_is_used_again(streams: tuple[Stream, Stream]) -> None:
    exchanges = Exchanges(httpx2.Client)
    taken: list[HttpConnection] = []

    def ask(connection: HttpConnection) -> None:
        taken.append(connection)
        connection.note("connection.connect_tcp.complete", {"return_value": streams[0]})
        if len(taken) == 2:
            raise Interrupt

    exchanges.over_one(ask, 5.0)
    with pytest.raises(Interrupt):
        exchanges.over_one(ask, 5.0)
    exchanges.over_one(ask, 5.0)
    exchanges.close()
    assert len(taken) == 3
    assert len(set(taken)) == 1


def test_who_is_connected_only_after_it_was_broken_off_is_broken_off_then(
    streams: tuple[Stream, Stream],
) -> None:
    first, second = streams
    connection = HttpConnection(httpx2.Client())
    connection.note("connection.connect_tcp.complete", {"return_value": first})
    connection.note("http11.send_request_body.complete", {"return_value": None})
    assert not first.is_shut
    connection.break_off()
    connection.note("proxy.start_tls.complete", {"return_value": second})
    assert first.is_shut
    assert second.is_shut


def test_the_watch_breaks_off_the_late_one_alone_whichever_began_first(
    streams: tuple[Stream, Stream],
) -> None:
    watch = _Watch()
    late: list[int] = []

    def exchange(number: int, seconds: float) -> None:
        connection = HttpConnection(httpx2.Client())
        connection.note("connection.connect_tcp.complete", {"return_value": streams[number]})
        with suppress(SlowExchangeError), watch.over(connection, seconds):
            streams[number].ours.settimeout(1.0)
            try:
                streams[number].ours.recv(1)
            except TimeoutError:
                return
            late.append(number)
            raise OSError

    before = exchanging()
    threads = [threading.Thread(target=exchange, args=each) for each in enumerate((60.0, 0.2))]
    for thread in threads:
        thread.start()
        time.sleep(0.05)
    for thread in threads:
        thread.join()
    assert late == [1]
    watch.close()
    assert_ended(exchanging() - before)


def test_the_watch_ends_with_the_last_exchange_where_that_ends_behind_it() -> None:
    before, watch = exchanging(), _Watch()
    with watch.over(HttpConnection(httpx2.Client()), 60.0):
        watch.close()
    assert_ended(exchanging() - before)


def test_exchanges_go_one_after_the_other_by_threads_that_end_with_the_chat() -> None:
    before = exchanging()
    with serve(answering()) as server, chat_with(server) as chat:
        for number in range(5):
            chat.ask(question(f"article {number}"))
        threads = exchanging() - before
        assert sorted(thread.name for thread in threads) == ["exchange", "watch"]
    assert_ended(threads)


def test_a_chat_that_is_closed_may_ask_again() -> None:
    before = exchanging()
    with serve(answering()) as server:
        with chat_with(server) as chat:
            chat.ask(question("one"))
        assert chat.ask(question("another")).data == DATA
        chat.close()
    assert_ended(exchanging() - before)


def test_what_begins_behind_the_end_is_done_if_it_needs_no_connection() -> None:
    before, exchanges = exchanging(), Exchanges(httpx2.Client)
    exchanges.close()
    for number in range(3):
        assert exchanges.apart(lambda number=number: number, 5.0) == number  # type: ignore[misc]
        with pytest.raises(ClosedError):
            exchanges.over_one(lambda _: None, 5.0)
    assert_ended(exchanging() - before)


def test_what_hangs_is_waited_for_no_longer() -> None:
    exchanges, over = Exchanges(httpx2.Client), threading.Event()
    with pytest.raises(SlowExchangeError):
        exchanges.apart(lambda: over.wait(10.0), 0.1)
    over.set()
    exchanges.close()


class Interrupted(Transport):
    """A transport that another thread closes whenever an exchange is about to begin."""

    def _connected(self) -> Any:
        connection = super()._connected()
        closing = threading.Thread(target=self.close)
        closing.start()
        closing.join()
        return connection


def test_who_asks_while_another_thread_closes_is_told_so() -> None:
    before = exchanging()
    transport = Interrupted(Endpoint.parse("http://127.0.0.1:9/v1"), None)
    for _ in range(3):
        with pytest.raises(UnreachableError, match="closed meanwhile"):
            transport.get("/models", 5.0)
        with pytest.raises(UnreachableError, match="closed meanwhile"):
            transport.post("/chat/completions", b"{}", 5.0)
    assert_ended(exchanging() - before)


def test_threads_end_though_the_connections_cannot_be_closed() -> None:
    class Stuck:
        def close(self) -> None:
            raise OSError("stuck")

    before = exchanging()
    exchanges = Exchanges(lambda: cast("httpx2.Client", Stuck()))
    exchanges.over_one(lambda _: None, 5.0)
    with pytest.raises(OSError, match="stuck"):
        exchanges.close()
    assert_ended(exchanging() - before)


def test_exchanges_at_the_same_time_have_connections_of_their_own_and_later_ones_take_them_over() -> (
    None
):
    connections = _Connections(httpx2.Client)
    one, other = connections.take(), connections.take()
    assert one is not other
    connections.give(other)
    connections.give(one)
    assert connections.take() is one
    connections.close()
    assert one.http.is_closed
    assert other.http.is_closed
    with pytest.raises(ClosedError):
        connections.take()
