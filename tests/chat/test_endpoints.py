"""Base URLs."""

import pytest

from summarize.chat import connect
from summarize.chat.endpoints import Endpoint
from summarize.errors import ConfigurationError
from summarize.settings import Service, Settings
from tests.chat.asking import DATA, answering, chat_with, question
from tests.server import serve


def test_local_only_refuses_other_hosts_before_anything_is_sent() -> None:
    for url in ("https://api.openai.com/v1", "http://192.168.1.5:8080/v1", "http://0.0.0.0/v1"):
        with pytest.raises(ConfigurationError, match="not on this machine"):
            connect(Settings(service=Service(url, model="m"), local_only=True))


def test_local_only_lets_local_services_answer() -> None:
    with serve(answering()) as server, chat_with(server, local_only=True) as chat:
        assert chat.ask(question()).data == DATA
        assert chat.counter.kind == "estimated"


@pytest.mark.parametrize(
    "url",
    [
        *("", "api.openai.com/v1", "ftp://host/v1", "http://", "http:///v1", "http://[::1/v1"),
        *("http://host:port/v1", "http://host:99999/v1", "file:///etc/passwd"),
    ],
)
def test_what_is_no_base_url_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError):
        Endpoint.parse(url)


def test_credentials_inside_a_url_are_refused_without_repeating_them() -> None:
    with pytest.raises(ConfigurationError) as caught:
        Endpoint.parse("https://user:hunter2@host.example/v1")
    assert "hunter2" not in str(caught.value)


def test_a_base_url_is_kept_without_what_does_not_belong_to_it() -> None:
    assert Endpoint.parse(" http://127.0.0.1:8080/v1/?key=1#x ").url == "http://127.0.0.1:8080/v1"
    request = Endpoint.parse("http://127.0.0.1:8080/v1/?api-version=2")
    assert (request.url, request.query) == ("http://127.0.0.1:8080/v1", (("api-version", "2"),))
