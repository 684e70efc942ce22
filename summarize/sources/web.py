"""Web pages over http and https: one GET, its redirects followed by hand, everything bounded.

Each hop's host is resolved once, every address it has is checked, and the connection goes to an
address that was checked, so a name that changes its mind in between (DNS rebinding) gains nothing.
Built on the standard library's HTTP client because that lets us say where to connect without
patching anything, and because its import costs a third of the alternatives'. Proxies are not used:
behind one, an address can't be checked.
"""

import contextlib
import http.client
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin

import summarize
from summarize.errors import SourceError, reason
from summarize.sources.addresses import check_address, split_address
from summarize.sources.files import too_large
from summarize.sources.network import Network
from summarize.sources.options import SourceOptions
from summarize.sources.packing import gunzip, inflate

_MOST_HOPS = 8
_CHUNK = 1 << 16
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_URL_CHARACTERS = "!#$%&'()*+,/:;=?@[]~"


@dataclass(frozen=True, slots=True)
class Response:
    """A page as it was sent, unpacked; `url` is where the last redirect led."""

    body: bytes
    url: str
    content_type: str | None


def fetch(url: str, options: SourceOptions) -> Response:
    """Get the page at `url`. Raises `SourceError` when refused, unreachable, too large or slow."""
    if options.local_only:
        raise SourceError(f"{url}: is on the web, which --local-only rules out")
    deadline = time.monotonic() + options.limits.fetch_seconds
    hop = url
    for _ in range(_MOST_HOPS):
        parts = split_address(hop)
        answer = _get(hop, parts, options, deadline)
        if isinstance(answer, Response):
            return answer
        hop = _joined(hop, answer)
    raise SourceError(f"{url}: redirects more than {_MOST_HOPS} times")


def _joined(url: str, location: str) -> str:
    # Headers arrive as Latin-1; what browsers accept there is UTF-8.
    target = quote(location.strip().encode("latin-1", "replace"), safe=_URL_CHARACTERS)
    try:
        return urljoin(url, target)
    except ValueError as error:
        raise SourceError(f"{url}: redirects to something that is not an address") from error


def _get(url: str, parts: SplitResult, options: SourceOptions, deadline: float) -> Response | str:
    """The response, or the address that it redirects to."""
    try:
        with (
            contextlib.closing(_open(url, parts, options, deadline)) as plain,
            _Watch(plain, deadline),
            contextlib.closing(_connection(plain, parts, options.network)) as connection,
        ):
            connection.request("GET", _target(parts), headers=_headers(parts))
            with contextlib.closing(connection.getresponse()) as response:
                answer = _receive(response, url, options)
            if time.monotonic() >= deadline:  # without a length, a cut page looks complete
                raise TimeoutError
            return answer
    except (OSError, http.client.HTTPException, ValueError) as error:
        if time.monotonic() >= deadline:
            raise SourceError(
                f"{url}: did not answer within {options.limits.fetch_seconds:g} seconds"
            ) from error
        raise SourceError(f"{url}: cannot be fetched: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not valid ({error.verify_message})"
    if isinstance(error, socket.gaierror):
        return "there is no such host"
    if isinstance(error, http.client.IncompleteRead):
        return "the connection broke off in the middle"
    if isinstance(error, http.client.RemoteDisconnected):
        return "the server closed the connection without an answer"
    if isinstance(error, http.client.BadStatusLine):
        return "what answers there speaks no HTTP"
    return reason(error) or type(error).__name__


def _open(url: str, parts: SplitResult, options: SourceOptions, deadline: float) -> socket.socket:
    """A connection to an address of the host, all of which were found fit."""
    port = parts.port or _default_port(parts)
    addresses = _resolved(_ascii_host(parts), port, options.network, deadline)
    if not addresses:
        raise SourceError(f"{url}: cannot be fetched: there is no such host")
    for address in addresses:
        check_address(address, url, options.allow_private)
    return _first_that_answers(addresses, port, options.network, deadline)


def _resolved(host: str, port: int, network: Network, deadline: float) -> Sequence[str]:
    """The addresses of a host; the system's own look-up knows no end, so it is not waited for."""
    answer: Future[Sequence[str]] = Future()

    def look_up() -> None:
        try:
            answer.set_result(network.resolve(host, port))
        except Exception as error:  # noqa: BLE001  # it is raised where it is waited for
            answer.set_exception(error)

    threading.Thread(target=look_up, name="look-up", daemon=True).start()
    return answer.result(_left(deadline))


def _connection(
    plain: socket.socket, parts: SplitResult, network: Network
) -> http.client.HTTPConnection:
    """An HTTP connection over a socket that is connected already."""
    host = _ascii_host(parts)
    connection = http.client.HTTPConnection(host, parts.port or _default_port(parts))
    is_secure = parts.scheme.lower() == "https"
    connection.sock = network.secure(plain, host) if is_secure else plain
    return connection


def _default_port(parts: SplitResult) -> int:
    return 443 if parts.scheme.lower() == "https" else 80


def _first_that_answers(
    addresses: Sequence[str], port: int, network: Network, deadline: float
) -> socket.socket:
    for address in addresses[:-1]:
        with contextlib.suppress(OSError):
            return network.connect(address, port, _left(deadline) / 2)
    return network.connect(addresses[-1], port, _left(deadline))


def _left(deadline: float) -> float:
    return max(0.01, deadline - time.monotonic())


class _Watch:
    """Cuts a connection at the deadline: a server that trickles never makes a read time out."""

    def __init__(self, connection: socket.socket, deadline: float) -> None:
        # A handle of its own, because TLS takes the first one over.
        self._handle = connection.dup()
        self._timer = threading.Timer(_left(deadline), self._cut)
        self._timer.daemon = True

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        self._timer.join()
        self._handle.close()

    def _cut(self) -> None:
        with contextlib.suppress(OSError):
            self._handle.shutdown(socket.SHUT_RDWR)


def _ascii_host(parts: SplitResult) -> str:
    return (parts.hostname or "").encode("idna").decode("ascii")


def _target(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe=_URL_CHARACTERS)
    return f"{path}?{quote(parts.query, safe=_URL_CHARACTERS)}" if parts.query else path


def _headers(parts: SplitResult) -> dict[str, str]:
    return {
        "Host": parts.netloc.encode("idna").decode("ascii"),
        "User-Agent": f"summarize/{summarize.__version__} (reads one page for one reader)",
        "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5",
        "Accept-Encoding": "gzip, deflate, br" if _brotli() else "gzip, deflate",
        "Connection": "close",
    }


def _receive(
    response: http.client.HTTPResponse, url: str, options: SourceOptions
) -> Response | str:
    location = response.getheader("Location")
    if response.status in _REDIRECTS and location:
        return location
    if not 200 <= response.status < 300:
        phrase = response.reason or http.client.responses.get(response.status, "")
        raise SourceError(f"{url}: the server answered {response.status} {phrase[:80]}".rstrip())
    limit = options.limits.input_bytes
    body = bytearray()
    while chunk := response.read(_CHUNK):
        body += chunk
        if len(body) > limit:
            raise too_large(url, limit)
    if response.length:
        raise http.client.IncompleteRead(bytes(body), response.length)
    encoding = (response.getheader("Content-Encoding") or "").strip().lower()
    return Response(
        _unpacked(bytes(body), encoding, url, limit), url, response.getheader("Content-Type")
    )


def _unpacked(body: bytes, encoding: str, url: str, limit: int) -> bytes:
    if encoding in ("", "identity") or not body:
        return body
    if encoding in ("gzip", "x-gzip"):
        return gunzip(body, limit, url)
    if encoding == "deflate":
        return inflate(body, limit, url)
    decompress = _brotli()
    if encoding == "br" and decompress:
        return decompress(body, limit, url)
    raise SourceError(f"{url}: the server packed the page in a way not asked for: {encoding[:40]}")


def _brotli() -> Callable[[bytes, int, str], bytes] | None:
    """The brotli reader, where the `web` extra brought one that can be bounded."""
    try:
        import brotli  # only here: it may be absent, and no file on a disk needs it
    except ImportError:
        return None

    def decompress(body: bytes, limit: int, url: str) -> bytes:
        reader = brotli.Decompressor()
        try:
            whole: bytes = reader.process(body, output_buffer_limit=limit + 1)
        except brotli.error as error:
            raise SourceError(f"{url}: is damaged compressed data") from error
        if len(whole) > limit:
            raise too_large(url, limit, "unpacked")
        if not reader.is_finished():
            raise SourceError(f"{url}: is cut off in the middle of its compressed data")
        return whole

    return decompress
