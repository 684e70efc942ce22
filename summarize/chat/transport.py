"""One HTTP exchange with a model service; nothing but our own headers and errors gets through.

The `openai` package is used here and, but for its import, nowhere else. Its client reads a key, an organisation, a
project, an administrator's key and whole headers from the environment; none of that belongs to an
endpoint that the user configured, so every request's headers are cut down to a fixed list just
before it leaves. Redirects are not followed, so a key never travels to another host. Questions go by
the client's own connections but past its requests and models, which would take longer than all else
does, and answers are taken raw. They are bounded in time and in size, unpacked too: what trickles in
for ever, or swells, is no answer.
"""

import functools
import json
import ssl
import threading
import time
import weakref
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode

from summarize.chat.connections import ClosedError, Exchanges, HttpConnection, SlowExchangeError
from summarize.chat.endpoints import Endpoint
from summarize.chat.importing import import_openai
from summarize.chat.streams import assembled
from summarize.errors import ConfigurationError, reason

if TYPE_CHECKING:
    import httpx2
    import openai

_CONNECT_TIMEOUT = 10.0
_GRACE = 1.0
_LARGEST_ANSWER = 16_000_000
_LARGEST_FILE = 1_000_000_000
_PIECE = 1_000_000
_CLOSED = "the connections were closed meanwhile"
_HEADERS = frozenset(
    ("host", "accept", "accept-encoding", "connection", "content-type", "content-length")
)


class NoReplyError(Exception):
    """The exchange broke before an answer was complete; sending again may help.

    `left_at` is when the whole request had been handed to the network, as in a `Reply`.
    """

    def __init__(self, problem: str, left_at: float | None = None) -> None:
        super().__init__(problem)
        self.left_at = left_at


class UnreachableError(NoReplyError):
    """There was no connection, so nothing was sent."""


@dataclass(frozen=True, slots=True)
class _Form:
    """A file to send, with the fields that go along."""

    file: Path
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP answer of any status. Header names are in lower case.

    `left_at` is when the whole request had been handed to the network, a `time.monotonic()` value;
    `None` where that isn't known.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes
    left_at: float | None = None

    def json(self) -> Any:
        """The decoded content, a stream of events as one answer; `None` if it isn't JSON.

        Half a character, as where a server cuts its text between tokens, is shown as one that is lost.
        """
        content: bytes | str = self.content
        try:
            self.content.decode()
        except UnicodeDecodeError:
            if b"\0" not in self.content[:4]:  # which JSON in UTF-16 has
                content = self.content.decode(errors="replace")
        try:
            return json.loads(content)
        except (ValueError, RecursionError):
            return assembled(self.content)


class _Client(NamedTuple):
    """openai's client, the exchanges with its service, and what every address below it ends in."""

    api: "openai.OpenAI"
    exchanges: Exchanges
    query: str

    def path(self, path: str) -> str:
        """A path, which may have a query of its own, with that of every address."""
        query = self.query.replace("?", "&", 1) if "?" in path else self.query
        return f"{path}{query}"

    def close(self) -> None:
        """Close all connections, those that are in use as well."""
        try:
            self.exchanges.close()
        finally:
            self.api.close()


_Ask = Callable[["openai.Timeout"], "httpx2.Response"]
"""Sends a request within its time."""


class Transport:
    """The connections to one endpoint, shared by all threads. The key is never shown."""

    is_silent = False
    """Whether nothing at all goes over the network, not even for what surrounds a request."""

    def __init__(self, endpoint: Endpoint, api_key: str | None) -> None:
        """Raises `ConfigurationError` for a key that cannot stand in an HTTP header."""
        _check_key(api_key)
        self.endpoint = endpoint
        self._api_key = api_key
        self._lock = threading.Lock()
        self._client: _Client | None = None

    def key_error(self, said: str = "") -> ConfigurationError:
        """The error for a service that lets nobody in with this key, or without one."""
        where, why = f"the model service at {self.endpoint.url}", f" ({said})" if said else ""
        if self._api_key:
            return ConfigurationError(
                f"{where} refused the key{why}", "summarize doctor shows which key is used"
            )
        return ConfigurationError(
            f"{where} wants a key, and has none{why}",
            "a key goes only where it was set for: SUMMARIZE_API_KEY to SUMMARIZE_BASE_URL, OPENAI_API_KEY"
            " to OPENAI_BASE_URL, else to OpenAI",
        )

    def redact(self, text: str) -> str:
        """`text` without the key, in case a service quotes it."""
        return text.replace(self._api_key, "[key]") if self._api_key else text

    def get(self, path: str, timeout: float) -> Reply:
        """Fetch `path` below the base URL. Raises `NoReplyError`."""
        return self._exchange(path, None, timeout)

    def post(self, path: str, body: bytes, timeout: float) -> Reply:
        """Send a JSON body to `path` below the base URL. Raises `NoReplyError`."""
        return self._exchange(path, body, timeout)

    def upload(self, path: str, file: Path, fields: Mapping[str, str], timeout: float) -> Reply:
        """Send a file and form fields to `path` below the base URL. Raises `NoReplyError`."""
        return self._exchange(path, _Form(file, fields), timeout)

    def close(self) -> None:
        """Close the connections."""
        with self._lock:
            if self._client is not None:
                self._client = None
                self._closing()

    def _exchange(self, path: str, body: "bytes | _Form | None", timeout: float) -> Reply:
        """One exchange within `timeout` seconds.

        The connection bounds each of its waits, and we what comes in between (`_bounded`); a head
        that comes byte by byte is seen by neither, so the whole is bounded from outside.
        """
        client, seconds = self._connected(), timeout + _GRACE
        try:
            if not isinstance(body, bytes):
                ask = functools.partial(_asked, client, path, body)
                return client.exchanges.apart(lambda: self._sent(client, ask, timeout), seconds)
            post = functools.partial(_posted, client, path, body)
            return client.exchanges.over_one(
                lambda one: self._sent(client, functools.partial(post, one), timeout), seconds
            )
        except SlowExchangeError:
            raise NoReplyError(f"no whole answer within {timeout:.0f} s") from None
        except ClosedError as error:
            raise UnreachableError(_CLOSED) from error

    def _sent(self, client: _Client, ask: "_Ask", timeout: float) -> Reply:
        # Imported here because openai takes longer to import than an offline report to make.
        import httpx2
        import openai

        limits = openai.Timeout(timeout, connect=min(timeout, _CONNECT_TIMEOUT))
        try:
            answer = ask(limits)
        except openai.APIStatusError as error:
            answer = error.response
        except openai.APITimeoutError as error:
            if isinstance(error.__cause__, httpx2.ConnectTimeout | httpx2.PoolTimeout):
                raise UnreachableError("no connection in time") from error
            raise NoReplyError(f"no answer within {timeout:.0f} s", _left_at(error)) from error
        except openai.APIConnectionError as error:
            if isinstance(error.__cause__, httpx2.ConnectError | httpx2.ProxyError):
                raise UnreachableError(_reason(error)) from error
            raise NoReplyError(_reason(error), _left_at(error)) from error
        except (openai.OpenAIError, httpx2.HTTPError, httpx2.StreamError, OSError) as error:
            raise NoReplyError(_reason(error)) from error
        except RuntimeError as error:
            if not client.api.is_closed():
                raise
            raise UnreachableError(_CLOSED) from error
        except (ValueError, httpx2.InvalidURL) as error:
            # A host name that the resolver's own codecs trip over.
            raise UnreachableError(_reason(error)) from error
        return Reply(answer.status_code, dict(answer.headers), answer.content, _left_at(answer))

    def _connected(self) -> _Client:
        client = self._client
        if client is None:
            with self._lock:
                client = self._client
                if client is None:
                    import_openai()
                    client = self._client = self._connect()
                    # For those who drop a chat without closing it.
                    self._closing = weakref.finalize(self, client.close)
        return client

    def _connect(self) -> _Client:
        import httpx2  # with openai, see above
        import openai

        # A proxy from the environment has no business between us and this machine.
        is_elsewhere = not self.endpoint.loopback
        try:
            connected = functools.partial(
                openai.DefaultHttpxClient,
                follow_redirects=False,
                event_hooks={
                    "request": [functools.partial(_strip, self._api_key, self.endpoint)],
                    "response": [_bound],
                },
                trust_env=is_elsewhere,
                # One for all, as it takes far longer than all else of a client.
                verify=self._trusted(),
            )
            query = f"?{urlencode(self.endpoint.query)}" if self.endpoint.query else ""
            client = openai.OpenAI(
                # Empty strings and this placeholder keep the client from asking the environment;
                # what is really sent is decided in `_strip`.
                api_key="unused",
                admin_api_key="",
                organization="",
                project="",
                webhook_secret="",
                base_url=self.endpoint.url,
                max_retries=0,
                http_client=connected(),
            )
            return _Client(client, Exchanges(connected), query)
        except ImportError as error:
            raise ConfigurationError(
                f"the proxy that the environment names cannot be used: {error}",
                "unset ALL_PROXY, HTTP_PROXY and HTTPS_PROXY, or name an http:// proxy there",
            ) from error
        except (openai.OpenAIError, httpx2.InvalidURL, ValueError, OSError) as error:
            raise ConfigurationError(
                f"cannot set up a connection to {self.endpoint.url}: {error}",
                "check the base URL and the proxy and certificate variables of the environment",
            ) from error

    def _trusted(self) -> ssl.SSLContext:
        """Whom connections trust. Nobody, which is told fast, where none of them can be an encrypted one."""
        import httpx2  # with openai, see above

        if self.endpoint.loopback and not self.endpoint.url.startswith("https:"):
            return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return httpx2.create_ssl_context(trust_env=not self.endpoint.loopback)


def _asked(
    client: _Client, path: str, form: _Form | None, limits: "openai.Timeout"
) -> "httpx2.Response":
    """What a service answers to a form, or to nothing. Raises the client's own errors."""
    import httpx2  # with openai, see above

    if form is None:
        return client.api.get(
            client.path(path), cast_to=httpx2.Response, options={"timeout": limits}
        )
    with form.file.open("rb") as file:
        return client.api.post(
            client.path(path),
            body=dict(form.fields),
            files={"file": (form.file.name, file)},
            cast_to=httpx2.Response,
            options={"timeout": limits, "headers": {"Content-Type": "multipart/form-data"}},
        )


def _posted(
    client: _Client, path: str, body: bytes, connection: HttpConnection, limits: "openai.Timeout"
) -> "httpx2.Response":
    """What a service answers to a JSON body, without what openai's own method does meanwhile.

    That is to copy options and to make headers that `_strip` takes off again.
    """
    base = str(client.api.base_url).rstrip("/")  # without one where the address has no path
    url = _address(f"{base}/{client.path(path).lstrip('/')}")
    headers = {"Accept": "application/json", "Content-Type": "application/json"}
    http = connection.http
    request = http.build_request("POST", url, content=body, headers=headers, timeout=limits)
    request.extensions["connection"] = connection
    return _answer_to(http, request)


@functools.lru_cache(maxsize=16)
def _address(url: str) -> "httpx2.URL":
    """An address, taken apart once: that takes as long as all else of a request that is built."""
    import httpx2  # with openai, see above

    return httpx2.URL(url)


def _answer_to(http: "httpx2.Client", request: "httpx2.Request") -> "httpx2.Response":
    """What comes back for a request. Raises the client's own errors."""
    import httpx2  # with openai, see above
    import openai

    try:
        return http.send(request)
    except httpx2.TimeoutException as error:
        raise openai.APITimeoutError(request=request) from error
    except (httpx2.RequestError, ssl.SSLError) as error:
        raise openai.APIConnectionError(request=request) from error
    except (ValueError, RuntimeError) as error:
        if "left" not in request.extensions:
            raise
        raise openai.APIConnectionError(request=request) from error  # it may have been paid for


class Silence(Transport):
    """A transport that sends nothing, for runs that only want to know what they would cost."""

    is_silent = True

    def _exchange(self, path: str, body: "bytes | _Form | None", timeout: float) -> Reply:
        raise UnreachableError("nothing is sent in a dry run")


def _check_key(key: str | None) -> None:
    if key is not None and not (key.isascii() and key.isprintable() and " " not in key):
        raise ConfigurationError(
            "the API key holds characters that no key has, such as spaces or curly quotes",
            "copy it again, without anything around it",
        )


def _strip(api_key: str | None, endpoint: Endpoint, request: "httpx2.Request") -> None:
    headers = request.headers
    for name in headers.keys() - _HEADERS:
        del headers[name]
    headers["user-agent"] = "summarize"
    headers["accept-encoding"] = "gzip, deflate"
    if api_key:
        headers["authorization"] = f"Bearer {api_key}"
        if any(name == "api-version" for name, _ in endpoint.query):
            headers["api-key"] = api_key
    request.extensions["began"] = time.monotonic()
    request.extensions["trace"] = functools.partial(_note, request)


def _note(request: "httpx2.Request", event: str, told: Mapping[str, Any]) -> None:
    """Note when a request has been sent: only then, the connection stands and all is written."""
    if event.endswith(".send_request_body.complete"):
        request.extensions["left"] = time.monotonic()
    elif "connection" in request.extensions:
        request.extensions["connection"].note(event, told)


def _left_at(outcome: "httpx2.Response | openai.APIConnectionError") -> float | None:
    """When the request that came to this had been sent, `None` if it never was as a whole."""
    left_at: float | None = outcome.request.extensions.get("left")
    return left_at


def _bound(response: "httpx2.Response") -> None:
    """Let no more of an answer in than there is time and room for."""
    request = response.request
    limits = request.extensions.get("timeout") or {}
    seconds = limits.get("read")
    until = request.extensions["began"] + seconds if seconds is not None else float("inf")
    is_file = request.method == "GET" and request.url.path.endswith("/content")
    most = _LARGEST_FILE if is_file else _LARGEST_ANSWER
    packing = response.headers.pop("content-encoding", "")
    response.stream = _bounded()(response.stream, packing, until, most)


@functools.cache
def _bounded() -> "Callable[[Any, str, float, int], httpx2.SyncByteStream]":
    """What makes a stream, unpacked, that breaks off with an error of the HTTP library's own kinds.

    One class for all: to make one takes longer than to read an answer through it.
    """
    import httpx2  # with openai, see above

    class Bounded(httpx2.SyncByteStream):
        def __init__(self, stream: Any, packing: str, until: float, most: int) -> None:
            self._stream, self._until, self._most = stream, until, most
            self._unpack = _unpacker(packing)

        def __iter__(self) -> Iterator[bytes]:
            size = 0
            for chunk in self._stream:
                if time.monotonic() > self._until:
                    raise httpx2.ReadTimeout("the answer was not over in time")
                for piece in self._unpack(chunk):
                    size += len(piece)
                    if size > self._most:
                        raise httpx2.ReadError(f"the answer is larger than {self._most:,} bytes")
                    yield piece

        def close(self) -> None:
            self._stream.close()

    return Bounded


def _unpacker(packing: str) -> Callable[[bytes], Iterator[bytes]]:
    """What turns packed chunks into plain ones, a bounded piece at a time."""
    import httpx2  # as above

    names = [name for name in packing.lower().replace(" ", "").split(",") if name]
    if not names or names == ["identity"]:
        return lambda chunk: iter((chunk,))
    if len(names) > 1 or names[0] not in ("gzip", "x-gzip", "deflate"):
        raise httpx2.ReadError(f"the answer is packed as {packing[:40]!r}, which nobody asked for")
    decoder = zlib.decompressobj(zlib.MAX_WBITS | 32)

    def unpack(chunk: bytes) -> Iterator[bytes]:
        try:
            while chunk and not decoder.eof:
                yield decoder.decompress(chunk, _PIECE)
                chunk = decoder.unconsumed_tail
        except zlib.error as error:
            raise httpx2.ReadError(f"the answer cannot be unpacked: {error}") from error

    return unpack


def _reason(error: Exception) -> str:
    """The innermost cause in words; the client's own message is only "Connection error."."""
    cause: BaseException = error
    while (deeper := cause.__cause__ or cause.__context__) is not None:
        cause = deeper
    return reason(cause) or type(cause).__name__
