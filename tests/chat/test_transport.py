"""Keys and headers: what reaches a service, and what must not. Foreign errors: none gets out."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from summarize.chat import connect
from summarize.chat.endpoints import Endpoint
from summarize.chat.replies import NoReplyError, Reply, UnreachableError
from summarize.chat.transport import Transport
from summarize.errors import ConfigurationError, ServiceError, SummarizeError
from summarize.settings import Service, Settings
from tests.chat.asking import DATA, SWIFT, answering, chat_with, question
from tests.server import FAULTS, serve

AMBIENT = {
    "OPENAI_API_KEY": "sk-ambient-key",
    "OPENAI_ADMIN_KEY": "sk-ambient-admin",
    "OPENAI_ORG_ID": "org-ambient",
    "OPENAI_PROJECT_ID": "proj-ambient",
    "OPENAI_WEBHOOK_SECRET": "whsec-ambient",
    "OPENAI_BASE_URL": "http://127.0.0.1:9/ambient",
    "OPENAI_CUSTOM_HEADERS": "Authorization: Bearer sk-ambient-header\nX-Ambient: yes",
}


@pytest.fixture
def ambient(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in AMBIENT.items():
        monkeypatch.setenv(name, value)


@pytest.mark.usefixtures("ambient")
def test_nothing_from_the_environment_reaches_a_service() -> None:
    with serve(answering()) as server, chat_with(server, {"model": None}) as chat:
        chat.ask(question())
    assert {request.path for request in server.requests} == {"/v1/models", "/v1/chat/completions"}
    for request in server.requests:
        assert "authorization" not in request.headers
        assert "ambient" not in str(request).lower()


@pytest.mark.usefixtures("ambient")
def test_the_configured_key_is_the_one_that_is_sent() -> None:
    with (
        serve(answering(key="sk-configured")) as server,
        chat_with(server, {"api_key": "sk-configured", "model": None}) as chat,
    ):
        assert chat.ask(question()).data == DATA
    for request in server.requests:
        assert request.headers["authorization"] == "Bearer sk-configured"


def test_only_a_fixed_list_of_headers_is_sent() -> None:
    with serve(answering()) as server, chat_with(server, {"api_key": "sk-x"}) as chat:
        chat.ask(question())
    allowed = "host accept accept-encoding connection content-type content-length user-agent"
    assert set(server.chats[0].headers) <= {*allowed.split(), "authorization"}


@pytest.mark.parametrize("key", [None, "sk-x"])
def test_a_redirect_to_another_host_is_not_followed(key: str | None) -> None:
    with serve(answering()) as other:
        behaviour = answering(script=("redirect",), redirect_to=f"{other.url}/chat/completions")
        with (
            serve(behaviour) as server,
            chat_with(server, {"api_key": key}) as chat,
            pytest.raises(ConfigurationError, match="redirects"),
        ):
            chat.ask(question())
        assert other.requests == []


def test_a_proxy_is_not_asked_for_services_on_this_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with serve(answering()) as server, serve(answering()) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url.removesuffix("/v1"))
        with chat_with(server) as chat:
            assert chat.ask(question()).data == DATA
        assert proxy.requests == []


def test_a_proxy_is_asked_for_services_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(answering()) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url.removesuffix("/v1"))
        service = Service("http://service.invalid/v1", "sk-elsewhere", "test-model")
        with connect(Settings(service=service, cache=False), backoff=SWIFT) as chat:
            assert chat.ask(question()).data == DATA
        assert proxy.chats[0].path == "http://service.invalid/v1/chat/completions"


def test_the_key_shows_up_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    service = {"api_key": "sk-very-secret", "deadline": 1.0}
    behaviour = answering(script=("429", "500"), key="sk-another", words="sk-very-secret is bad")
    with serve(behaviour) as server, chat_with(server, service) as chat:
        with pytest.raises(SummarizeError) as caught:
            chat.ask(question())
        seen = [repr(chat), repr(vars(chat)), str(caught.value), caplog.text]
    assert not any("sk-very-secret" in text for text in seen)


@pytest.mark.parametrize("key", ["sk-с-кириллицей", "“sk-quoted”", "sk-line\n", "sk two", " sk-x"])
def test_a_key_that_no_header_can_carry_is_refused_at_once(key: str) -> None:
    service = Service("http://127.0.0.1:9/v1", api_key=key)
    with pytest.raises(ConfigurationError, match="API key") as caught:
        connect(Settings(service=service, cache=False))
    assert key.strip() not in str(caught.value)


@contextmanager
def raw_server(response: bytes) -> Iterator[str]:
    """A server that sends `response` to whoever connects, whatever they ask."""
    import socket

    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.1)
    stop = threading.Event()

    def run() -> None:
        while not stop.is_set():
            try:
                connection, _ = listener.accept()
            except TimeoutError:
                continue
            with connection:
                connection.settimeout(1)
                try:
                    connection.recv(65536)
                    connection.sendall(response)
                except OSError:
                    pass

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
    finally:
        stop.set()
        thread.join()
        listener.close()


@pytest.mark.parametrize(
    "response",
    [
        b"",
        b"\x00\xff garbage that is not HTTP\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 4\r\n\r\nabcd",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]",
        b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n\xff\xfe",
        b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n1e9",
        b"HTTP/1.1 204 No Content\r\n\r\n",
        b"HTTP/1.1 999 What\r\ncontent-length: 0\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nlocation: http://[broken\r\ncontent-length: 0\r\n\r\n",
        b'HTTP/1.1 400 No\r\ncontent-length: 16\r\n\r\n{"error": [1,2]}',
        b'HTTP/1.1 400 No\r\ncontent-length: 15\r\n\r\n{"error": null}',
        b"HTTP/1.1 400 No\r\ncontent-length: 50000\r\n\r\n" + b"[" * 50000,
        b"HTTP/1.1 200 OK\r\ncontent-length: 50000\r\n\r\n" + b"[" * 50000,
    ],
)
def test_whatever_a_service_sends_ends_in_one_of_our_errors(response: bytes) -> None:
    with raw_server(response) as url:
        service = Service(url, "sk-x", "test-model", timeout=1.0, deadline=2.0)
        with connect(Settings(service=service, cache=False), backoff=SWIFT) as chat:
            with pytest.raises(SummarizeError):
                chat.ask(question())
            with pytest.raises(SummarizeError):
                chat.catalogue.models()


@pytest.mark.parametrize("fault", sorted(set(FAULTS) - {"ok", "hang"}))
def test_no_foreign_error_escapes_from_any_fault(fault: str) -> None:
    behaviour = answering(faults={fault: 1.0})
    with serve(behaviour) as server, chat_with(server, {"deadline": 0.3}) as chat:
        try:
            data = chat.ask(question()).data
        except SummarizeError:
            data = {}
    assert data in ({}, DATA)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/v1",  # nobody listens
        "https://127.0.0.1:9/v1",
        "http://[::1]:9/v1",
        "http://" + "a" * 300 + ".invalid/v1",
    ],
)
def test_a_service_that_cannot_be_reached_is_a_service_error(url: str) -> None:
    service = Service(url, model="test-model", deadline=2.0)
    with connect(Settings(service=service, cache=False), backoff=SWIFT) as chat:
        with pytest.raises(ServiceError) as caught:
            chat.ask(question())
        assert url in str(caught.value)


def test_plain_http_spoken_to_a_tls_client_is_a_service_error() -> None:
    with serve(answering()) as server:
        service = Service(server.url.replace("http:", "https:"), model="m", deadline=2.0)
        settings = Settings(service=service, cache=False)
        with connect(settings, backoff=SWIFT) as chat, pytest.raises(ServiceError):
            chat.ask(question())


@pytest.mark.parametrize(("left", "kind"), [(True, NoReplyError), (False, UnreachableError)])
def test_what_goes_wrong_behind_a_question_is_no_reason_to_send_it_again(
    monkeypatch: pytest.MonkeyPatch, *, left: bool, kind: type[Exception]
) -> None:
    def send(_: httpx2.Client, request: httpx2.Request) -> httpx2.Response:
        if left:
            request.extensions["left"] = 1.0
        raise ValueError("an answer that the library trips over")

    monkeypatch.setattr(httpx2.Client, "send", send)
    transport = Transport(Endpoint.parse("http://127.0.0.1:9/v1"), None)
    try:
        with pytest.raises(NoReplyError) as raised:
            transport.post("/chat/completions", b"{}", 5.0)
        assert type(raised.value) is kind
    finally:
        transport.close()


def test_a_service_whose_address_has_no_path_is_asked_all_the_same() -> None:
    with serve(answering()) as server:
        service = {"base_url": server.url.removesuffix("/v1"), "model": None}
        with chat_with(server, service) as chat:
            assert chat.ask(question()).data == DATA
    assert {request.path for request in server.requests} == {"/models", "/chat/completions"}


def test_a_path_with_a_query_is_joined_to_that_of_the_address() -> None:
    with serve(answering()) as server:
        transport = Transport(Endpoint.parse(f"{server.url}?api-version=1&page=2"), None)
        try:
            transport.get("/models?limit=10", 5.0)
            transport.get("/models", 5.0)
        finally:
            transport.close()
    assert [request.path for request in server.requests] == [
        "/v1/models?limit=10&api-version=1&page=2",
        "/v1/models?api-version=1&page=2",
    ]


def test_a_file_that_does_not_reach_its_service_is_told_as_a_question_is(tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text("{}\n", encoding="utf-8")
    transport = Transport(Endpoint.parse("http://127.0.0.1:9/v1"), None)
    try:
        with pytest.raises(UnreachableError):
            transport.upload("/files", file, {"purpose": "batch"}, 60.0)
    finally:
        transport.close()


def test_half_a_character_does_not_lose_an_answer() -> None:
    assert Reply(200, {}, b'{"text": "\xd0\x9c\xd0 ok"}').json() == {"text": "М\ufffd ok"}
    assert Reply(200, {}, '{"text": "М"}'.encode("utf-16")).json() == {"text": "М"}
    assert Reply(200, {}, b"\xff\xfe<html>").json() is None
