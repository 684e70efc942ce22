"""The seam to the network: names to addresses, addresses to sockets, sockets to TLS.

Three plain functions, so that a test can stand a loopback server where the internet would be and
no code knows it. The real ones import what they need when a page is asked for, since `socket` and
`ssl` are dead weight for everybody else.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Sequence


def resolve(host: str, port: int) -> "Sequence[str]":
    """The numeric addresses of `host`, best first. Raises `OSError` when it has none."""
    import socket  # start-up

    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def connect(address: str, port: int, seconds: float) -> "socket.socket":
    """A connection to a numeric address, whose reads and writes time out after `seconds`."""
    import socket  # start-up

    return socket.create_connection((address, port), timeout=seconds)


def secure(plain: "socket.socket", host: str) -> "socket.socket":
    """TLS over `plain`, its certificate checked against `host`."""
    import ssl  # start-up

    return ssl.create_default_context().wrap_socket(plain, server_hostname=host)


@dataclass(frozen=True, slots=True)
class Network:
    """How web addresses are reached."""

    resolve: "Callable[[str, int], Sequence[str]]" = resolve
    connect: "Callable[[str, int, float], socket.socket]" = connect
    secure: "Callable[[socket.socket, str], socket.socket]" = secure
