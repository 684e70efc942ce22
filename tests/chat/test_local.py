"""Model servers on this machine."""

import socket
from urllib.parse import urlsplit

from summarize.chat.local import LocalServer, find_local_servers
from tests.server import Behaviour, serve


def port_of(url: str) -> int:
    port = urlsplit(url).port
    assert port is not None
    return port


def test_servers_that_list_models_are_found_with_their_models() -> None:
    models = ({"id": "qwen"}, {"id": "llama"})
    with serve(Behaviour(models=models)) as server, socket.create_server(("127.0.0.1", 0)) as mute:
        silent, closed = mute.getsockname()[1], 1
        ports = ((closed, "Nobody"), (silent, "Mute"), (port_of(server.url), "Ollama"))
        found = find_local_servers(ports)
    assert found == (LocalServer("Ollama", server.url, ("qwen", "llama")),)
    assert [request.path for request in server.requests] == ["/v1/models"]


def test_a_server_that_wants_a_key_is_none_that_could_be_used() -> None:
    with serve(Behaviour(key="sk-x")) as server:
        assert find_local_servers(((port_of(server.url), "vLLM"),)) == ()
