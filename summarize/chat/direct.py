"""Exchanges with a service that nothing stands between: no proxy that the environment names.

Questions go this way, and lists of models. `openai`'s client, through which all else goes (`by_openai`), takes a
fifth of a second to import, and a question through its HTTP library four times as long as over a
connection of our own. Nothing is followed, and only the headers below are sent.
"""

import time
from urllib.parse import quote, urlencode, urlsplit

from summarize.chat.connections import ClosedError, Connections, SlowExchangeError
from summarize.chat.endpoints import Endpoint
from summarize.chat.replies import NoReplyError, Reply, UnreachableError
from summarize.chat.wire import WireError
from summarize.errors import ConfigurationError, reason

LARGEST_ANSWER = 16_000_000
LARGEST_FILE = 1_000_000_000
CLOSED = "the connections were closed meanwhile"
_SAFE = "/%:=&?~+!$,;'@()*[]"
"""What stays as it is in an address (RFC 3986)."""


class Direct:
    """A service over connections of our own. Thread-safe."""

    def __init__(self, endpoint: Endpoint, headers: dict[str, str]) -> None:
        """`headers` go along with every request. Raises `ConfigurationError`."""
        parts = urlsplit(endpoint.url)
        try:
            self._connections = Connections(endpoint)
        except (OSError, ValueError) as error:
            raise ConfigurationError(
                f"cannot set up a connection to {endpoint.url}: {error}",
                "check the certificate variables of the environment",
            ) from error
        self._base = quote(parts.path, _SAFE)
        self._query = urlencode(endpoint.query)
        fields = {"Host": named(parts.netloc), "Accept": "application/json", **headers}
        self._fields = "".join(f"{name}: {value}\r\n" for name, value in fields.items()).encode()

    def ask(self, path: str, body: bytes | None, timeout: float) -> Reply:
        """What is answered to a JSON body, or to none, within so many seconds. Raises `NoReplyError`."""
        until = time.monotonic() + timeout
        request = self._request(path, body)
        most = LARGEST_FILE if body is None and path.endswith("/content") else LARGEST_ANSWER
        try:
            with self._connections.one(timeout) as wire:
                try:
                    return wire.exchange(request, until, most)
                except WireError as error:
                    if isinstance(error.__cause__, TimeoutError):
                        late = f"no whole answer within {timeout:.0f} s"
                        raise NoReplyError(late, error.left_at) from error
                    raise NoReplyError(str(error), error.left_at) from error
        except ClosedError as error:
            raise UnreachableError(CLOSED) from error
        except (SlowExchangeError, TimeoutError) as error:
            raise UnreachableError("no connection in time") from error
        except (OSError, ValueError) as error:  # a host name may be none that can be looked up
            raise UnreachableError(reason(error) or type(error).__name__) from error

    def close(self) -> None:
        """Close all connections, those that are in use as well."""
        self._connections.close()

    def _request(self, path: str, body: bytes | None) -> bytes:
        """A whole request."""
        mark = "&" if "?" in path else "?"
        query = f"{mark}{self._query}" if self._query else ""
        target = f"{self._base}{quote(path, _SAFE)}{query}".encode("ascii")
        if body is None:
            return b"GET %b HTTP/1.1\r\n%b\r\n" % (target, self._fields)
        told = b"Content-Type: application/json\r\nContent-Length: %d\r\n" % len(body)
        return b"POST %b HTTP/1.1\r\n%b%b\r\n%b" % (target, self._fields, told, body)


def named(netloc: str) -> str:
    """A host as it is named to a service, with its port."""
    if netloc.isascii():
        return netloc
    host, colon, port = netloc.partition(":")
    try:
        return f"{host.encode('idna').decode('ascii')}{colon}{port}"
    except UnicodeError:  # it will not be found either
        return quote(netloc, ":")
