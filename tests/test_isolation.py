"""The tests' own isolation: it has to fail what would reach for the network."""

import os
import socket

import pytest

from tests.conftest import NetworkError


def test_a_connection_that_leaves_this_machine_is_refused() -> None:
    with socket.socket() as client, pytest.raises(NetworkError):
        client.connect(("192.0.2.1", 80))


def test_a_look_up_of_a_name_is_refused() -> None:
    with pytest.raises(NetworkError):
        socket.getaddrinfo("news.example", 443)


def test_loopback_is_allowed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


def test_no_key_of_this_machine_is_seen() -> None:
    assert not [name for name in os.environ if name.startswith("OPENAI_")]
