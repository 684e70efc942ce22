"""Whether a host is this machine: what is sent there leaves nobody's hands."""

import ipaddress
import socket


def is_loopback(host: str, *, look_up: bool = True) -> bool:
    """Whether `host` is 127.0.0.0/8, ::1, or the name `localhost` where it resolves to only these.

    Other names are never asked of the resolver: it could answer differently the next time. Without
    `look_up` no name is, and `localhost` is believed.
    """
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        pass
    if host.lower() != "localhost":
        return False
    if not look_up:
        return True
    try:
        found = socket.getaddrinfo("localhost", None, type=socket.SOCK_STREAM)
    except OSError:
        return False
    return all(ipaddress.ip_address(address[4][0]).is_loopback for address in found)
