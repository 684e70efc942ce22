"""Model servers on this machine, found by the ports that they use unless told otherwise."""

import socket
from dataclasses import dataclass

from summarize.chat.catalogue import Catalogue
from summarize.chat.endpoints import Endpoint
from summarize.chat.transport import Transport
from summarize.errors import SummarizeError

PORTS = ((11434, "Ollama"), (8080, "llama.cpp"), (1234, "LM Studio"), (8000, "vLLM"))

_CONNECT_TIMEOUT = 0.2
_LISTING_TIMEOUT = 1.0


@dataclass(frozen=True, slots=True)
class LocalServer:
    """A server that answered. `name` is what usually listens there; `models` may be empty."""

    name: str
    base_url: str
    models: tuple[str, ...]


def find_local_servers(ports: tuple[tuple[int, str], ...] = PORTS) -> tuple[LocalServer, ...]:
    """The servers that list models on one of `ports`; takes at most about a second for each.

    Nothing but a request for the list of models is sent, and no key.
    """
    return tuple(server for port, name in ports if (server := _ask(port, name)) is not None)


def _ask(port: int, name: str) -> LocalServer | None:
    try:
        socket.create_connection(("127.0.0.1", port), _CONNECT_TIMEOUT).close()
    except OSError:
        return None
    endpoint = Endpoint.parse(f"http://127.0.0.1:{port}/v1")
    transport = Transport(endpoint, None)
    try:
        models = Catalogue(transport).models(_LISTING_TIMEOUT)
    except SummarizeError:
        return None  # something else listens there
    finally:
        transport.close()
    return LocalServer(name, endpoint.url, tuple(model.name for model in models))
