"""Exchanges are over in time, whoever does them, and connections go from one to the next."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest

from summarize.chat.connections import ClosedError, Connections, SlowExchangeError, Threads
from summarize.chat.endpoints import Endpoint
from summarize.chat.replies import NoReplyError, UnreachableError
from summarize.chat.transport import Transport
from summarize.chat.wire import Wire
from tests.chat.asking import DATA, answering, chat_with, question
from tests.server import serve

ANSWER = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"
REQUEST = b"POST /v1/chat/completions HTTP/1.1\r\nhost: here\r\ncontent-length: 2\r\n\r\n{}"

Talk = Callable[[socket.socket, int, threading.Event], object]


def exchanging() -> set[threading.Thread]:
    return {each for each in threading.enumerate() if each.name == "exchange"}


def assert_ended(threads: set[threading.Thread]) -> None:
    for thread in threads:
        thread.join(5.0)
        assert not thread.is_alive()


@contextmanager
def speaking(talk: Talk) -> Iterator[str]:
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


def answer_for_ever(connection: socket.socket, _: int, over: threading.Event) -> None:
    connection.settimeout(0.05)
    while not over.is_set():
        with suppress(TimeoutError):
            if not connection.recv(65_536):
                return
            connection.sendall(ANSWER)


@contextmanager
def transport_to(url: str) -> Iterator[Transport]:
    transport = Transport(Endpoint.parse(url), None)
    try:
        yield transport
    finally:
        transport.close()


@contextmanager
def connections_to(url: str, **more: Any) -> Iterator[Connections]:
    endpoint = Endpoint.parse(url)
    connections = Connections(
        Endpoint(endpoint.url, endpoint.host, endpoint.port, more.get("loopback", True))
    )
    try:
        yield connections
    finally:
        connections.close()


def ask(transport: Transport, timeout: float = 5.0) -> bytes:
    return transport.post("/chat/completions", b"{}", timeout).content


def used(connections: Connections) -> Wire:
    with connections.one(5.0) as wire:
        assert wire.exchange(REQUEST, time.monotonic() + 5.0, 100).content == b"{}"
    return wire


def test_a_connection_is_used_for_one_exchange_after_the_other() -> None:
    numbers: set[int] = set()

    def talk(connection: socket.socket, number: int, over: threading.Event) -> None:
        numbers.add(number)
        answer_for_ever(connection, number, over)

    with speaking(talk) as url, transport_to(url) as transport:
        assert [ask(transport) for _ in range(3)] == [b"{}"] * 3
    assert numbers == {0}


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\n", b""])
@pytest.mark.parametrize("then", [b"x", b""])
@pytest.mark.parametrize("is_first", [True, False])
def test_what_goes_over_a_connection_is_over_in_time(
    head: bytes, then: bytes, *, is_first: bool
) -> None:
    def talk(connection: socket.socket, number: int, over: threading.Event) -> None:
        hear(connection)
        if not is_first:
            connection.sendall(ANSWER)
            hear(connection)
        connection.sendall(head if not number else ANSWER)
        while not over.wait(0.05) and not number:
            connection.sendall(then)

    with speaking(talk) as url, transport_to(url) as transport:
        if not is_first:
            assert ask(transport) == b"{}"
        began = time.monotonic()
        with pytest.raises(NoReplyError, match="no whole answer within 0 s") as met:
            ask(transport, 0.3)
        assert time.monotonic() - began < 4
        assert met.value.left_at is not None
        assert met.value.left_at >= began


def test_what_went_wrong_once_is_connected_anew() -> None:
    def talk(connection: socket.socket, number: int, over: threading.Event) -> None:
        hear(connection)
        connection.sendall(ANSWER)
        if not number:
            hear(connection)
            while not over.wait(0.05):
                connection.sendall(b"x")  # until it is broken off

    with speaking(talk) as url, transport_to(url) as transport:
        ask(transport)
        with pytest.raises(NoReplyError, match="no whole answer within 0 s"):
            ask(transport, 0.3)
        assert ask(transport) == b"{}"


def test_a_connection_that_the_service_has_closed_is_none_that_is_there() -> None:
    def talk(connection: socket.socket, *_: object) -> None:
        hear(connection)
        connection.sendall(ANSWER)

    with speaking(talk) as url, transport_to(url) as transport:
        for _ in range(3):
            assert ask(transport) == b"{}"
            time.sleep(0.1)


def test_one_that_has_not_been_used_for_long_is_none_that_is_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with speaking(answer_for_ever) as url, connections_to(url) as connections:
        first = used(connections)
        assert used(connections) is first
        later = time.monotonic() + 10.0
        monkeypatch.setattr(time, "monotonic", lambda: later)
        assert used(connections) is not first
        assert first.is_spent


@pytest.mark.parametrize("failure", [KeyboardInterrupt, OSError])
def test_one_that_somebody_was_interrupted_with_is_closed(failure: type[BaseException]) -> None:
    with speaking(answer_for_ever) as url, connections_to(url) as connections:
        with pytest.raises(failure), connections.one(5.0) as wire:
            raise failure
        assert wire.is_spent
        assert used(connections) is not wire


def test_exchanges_at_the_same_time_have_connections_of_their_own_and_later_ones_take_them_over() -> (
    None
):
    with speaking(answer_for_ever) as url, connections_to(url) as connections:
        with connections.one(5.0) as one, connections.one(5.0) as other:
            assert one is not other
        with connections.one(5.0) as again:
            assert again is one
        connections.close()
        assert one.is_spent
        assert other.is_spent
        with pytest.raises(ClosedError), connections.one(5.0):
            pass


def test_only_what_is_elsewhere_is_connected_by_a_thread_apart() -> None:
    before = exchanging()
    with speaking(answer_for_ever) as url:
        with connections_to(url) as near:
            with near.one(5.0):
                pass
            assert exchanging() == before
        with connections_to(url, loopback=False) as far:
            for _ in range(2):
                with far.one(5.0):
                    pass
            threads = exchanging() - before
            assert len(threads) == 1
    assert_ended(threads)


def test_what_is_connected_too_late_is_the_next_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    may, is_there = threading.Event(), threading.Event()
    look_up = socket.getaddrinfo

    def slowly(*arguments: Any, **more: Any) -> Any:
        assert may.wait(5.0)
        return look_up(*arguments, **more)

    class Noticed(Connections):
        def _give(self, wire: Wire) -> None:
            super()._give(wire)
            is_there.set()

    with speaking(answer_for_ever) as url:
        endpoint = Endpoint.parse(url)
        connections = Noticed(Endpoint(endpoint.url, endpoint.host, endpoint.port, loopback=False))
        monkeypatch.setattr(socket, "getaddrinfo", slowly)
        with pytest.raises(SlowExchangeError), connections.one(0.1):
            pass
        may.set()
        assert is_there.wait(5.0)
        monkeypatch.setattr(socket, "getaddrinfo", None)  # nobody connects any more
        with connections.one(5.0) as wire:
            assert wire.is_idle
        connections.close()


def test_a_chat_that_is_closed_may_ask_again() -> None:
    before = exchanging()
    with serve(answering()) as server:
        with chat_with(server) as chat:
            chat.ask(question("one"))
        assert chat.ask(question("another")).data == DATA
        chat.close()
    assert_ended(exchanging() - before)


def test_an_exchange_that_is_under_way_when_all_is_closed_ends() -> None:
    asked = threading.Event()

    def talk(connection: socket.socket, _: int, over: threading.Event) -> None:
        hear(connection)
        asked.set()
        over.wait()

    with speaking(talk) as url, transport_to(url) as transport:

        def close() -> None:
            asked.wait(5.0)
            transport.close()

        closing = threading.Thread(target=close)
        closing.start()
        began = time.monotonic()
        with pytest.raises(NoReplyError):
            ask(transport)
        assert time.monotonic() - began < 4
        closing.join()


class Interrupted(Transport):
    """A transport that another thread closes whenever an exchange is about to begin."""

    def _way(self) -> Any:
        way = super()._way()
        closing = threading.Thread(target=self.close)
        closing.start()
        closing.join()
        return way


def test_who_asks_while_another_thread_closes_is_told_so() -> None:
    transport = Interrupted(Endpoint.parse("http://127.0.0.1:9/v1"), None)
    for _ in range(3):
        with pytest.raises(UnreachableError, match="closed meanwhile"):
            transport.get("/models", 5.0)
        with pytest.raises(UnreachableError, match="closed meanwhile"):
            transport.post("/chat/completions", b"{}", 5.0)


def test_what_begins_behind_the_end_is_done_all_the_same() -> None:
    before, threads = exchanging(), Threads()
    threads.close()
    for number in range(3):
        assert threads.call(lambda number=number: number, 5.0) == number  # type: ignore[misc]
    assert_ended(exchanging() - before)


def test_threads_do_one_thing_after_the_other_and_tell_what_it_raises() -> None:
    before, threads = exchanging(), Threads()

    def fail() -> None:
        raise OSError("stuck")

    for _ in range(3):
        assert threads.call(threading.current_thread, 5.0).name == "exchange"
        with pytest.raises(OSError, match="stuck"):
            threads.call(fail, 5.0)
    assert len(exchanging() - before) == 1
    ending = exchanging() - before
    threads.close()
    assert_ended(ending)


def test_what_hangs_is_waited_for_no_longer() -> None:
    threads, over = Threads(), threading.Event()
    with pytest.raises(SlowExchangeError):
        threads.call(lambda: over.wait(10.0), 0.1)
    over.set()
    threads.close()
