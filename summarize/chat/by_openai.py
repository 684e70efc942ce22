"""Exchanges with a service through the `openai` package's client: files, and whatever goes through a proxy.

That client reads a key, an organisation, a project, an administrator's key and whole headers from the
environment; none of that belongs to an endpoint that the user configured, so every request's headers are cut
down to a fixed list just before it leaves. Answers are taken raw.
"""

import functools
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from summarize.chat.connections import SlowExchangeError, Threads, trusted
from summarize.chat.direct import CLOSED, LARGEST_ANSWER, LARGEST_FILE
from summarize.chat.endpoints import Endpoint
from summarize.chat.importing import import_openai
from summarize.chat.replies import NoReplyError, Reply, UnreachableError
from summarize.chat.wire import unpacker
from summarize.errors import ConfigurationError, reason

if TYPE_CHECKING:
    import httpx2
    import openai

_CONNECT_TIMEOUT = 10.0
_GRACE = 1.0
_HEADERS = frozenset(
    ("host", "accept", "accept-encoding", "connection", "content-type", "content-length")
)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file to send, with the fields that go along."""

    file: Path
    fields: Mapping[str, str]


class ByOpenai:
    """A service through openai's client. Thread-safe."""

    def __init__(self, endpoint: Endpoint, headers: Mapping[str, str]) -> None:
        """`headers` go along with every request. Raises `ConfigurationError`."""
        import_openai()
        self._http = _http_client(endpoint, headers)
        self._api = _client(endpoint, self._http)
        self._query = f"?{urlencode(endpoint.query)}" if endpoint.query else ""
        self._threads = Threads()

    def ask(self, path: str, body: "bytes | Upload | None", timeout: float) -> Reply:
        """What is answered to a JSON body, a form or nothing within so many seconds. Raises `NoReplyError`.

        The client bounds each of its waits, and we what comes in between (`_bounded`); a head
        that comes byte by byte is seen by neither, so the whole is bounded from outside.
        """
        try:
            return self._threads.call(lambda: self._sent(path, body, timeout), timeout + _GRACE)
        except SlowExchangeError:
            raise NoReplyError(f"no whole answer within {timeout:.0f} s") from None

    def close(self) -> None:
        """Close all connections, those that are in use as well."""
        self._threads.close()
        self._api.close()

    def _sent(self, path: str, body: "bytes | Upload | None", timeout: float) -> Reply:
        # Imported here because openai takes longer to import than an offline report to make.
        import httpx2
        import openai

        limits = openai.Timeout(timeout, connect=min(timeout, _CONNECT_TIMEOUT))
        try:
            answer = self._asked(path, body, limits)
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
            if not self._api.is_closed():
                raise
            raise UnreachableError(CLOSED) from error
        except (ValueError, httpx2.InvalidURL) as error:
            # A host name that the resolver's own codecs trip over.
            raise UnreachableError(_reason(error)) from error
        return Reply(answer.status_code, dict(answer.headers), answer.content, _left_at(answer))

    def _path(self, path: str) -> str:
        """A path, which may have a query of its own, with that of every address."""
        query = self._query.replace("?", "&", 1) if "?" in path else self._query
        return f"{path}{query}"

    def _asked(
        self, path: str, body: "bytes | Upload | None", limits: "openai.Timeout"
    ) -> "httpx2.Response":
        """What a service answers. Raises the client's own errors."""
        import httpx2  # with openai, see above

        if isinstance(body, bytes):
            return self._posted(path, body, limits)
        if body is None:
            return self._api.get(
                self._path(path), cast_to=httpx2.Response, options={"timeout": limits}
            )
        with body.file.open("rb") as file:
            return self._api.post(
                self._path(path),
                body=dict(body.fields),
                files={"file": (body.file.name, file)},
                cast_to=httpx2.Response,
                options={"timeout": limits, "headers": {"Content-Type": "multipart/form-data"}},
            )

    def _posted(self, path: str, body: bytes, limits: "openai.Timeout") -> "httpx2.Response":
        """What a service answers to a JSON body, which openai's own method would take apart."""
        import httpx2  # with openai, see above
        import openai

        base = str(self._api.base_url).rstrip("/")  # without one where the address has no path
        url = f"{base}/{self._path(path).lstrip('/')}"
        headers = {"Accept": "application/json", "Content-Type": "application/json"}
        request = self._http.build_request(
            "POST", url, content=body, headers=headers, timeout=limits
        )
        try:
            return self._http.send(request)
        except httpx2.TimeoutException as error:
            raise openai.APITimeoutError(request=request) from error
        except (httpx2.RequestError, ssl.SSLError) as error:
            raise openai.APIConnectionError(request=request) from error
        except (ValueError, RuntimeError) as error:
            if "left" not in request.extensions:
                raise
            raise openai.APIConnectionError(request=request) from error  # it may have been paid for


def _http_client(endpoint: Endpoint, headers: Mapping[str, str]) -> "httpx2.Client":
    """The client of the HTTP library. Raises `ConfigurationError`."""
    import httpx2  # with openai, see above
    import openai

    try:
        return openai.DefaultHttpxClient(
            follow_redirects=False,
            event_hooks={"request": [functools.partial(_strip, headers)], "response": [_bound]},
            # A proxy from the environment has no business between us and this machine.
            trust_env=not endpoint.loopback,
            verify=_trusted(endpoint),
        )
    except ImportError as error:
        raise ConfigurationError(
            f"the proxy that the environment names cannot be used: {error}",
            "unset ALL_PROXY, HTTP_PROXY and HTTPS_PROXY, or name an http:// proxy there",
        ) from error
    except (httpx2.InvalidURL, ValueError, OSError) as error:
        raise _not_set_up(endpoint, error) from error


def _client(endpoint: Endpoint, http: "httpx2.Client") -> "openai.OpenAI":
    """The package's client. Raises `ConfigurationError`."""
    import httpx2  # with openai, see above
    import openai

    try:
        return openai.OpenAI(
            # Empty strings and this placeholder keep the client from asking the environment;
            # what is really sent is decided in `_strip`.
            api_key="unused",
            admin_api_key="",
            organization="",
            project="",
            webhook_secret="",
            base_url=endpoint.url,
            max_retries=0,
            http_client=http,
        )
    except (openai.OpenAIError, httpx2.InvalidURL, ValueError, OSError) as error:
        raise _not_set_up(endpoint, error) from error


def _not_set_up(endpoint: Endpoint, error: Exception) -> ConfigurationError:
    return ConfigurationError(
        f"cannot set up a connection to {endpoint.url}: {error}",
        "check the base URL and the proxy and certificate variables of the environment",
    )


def _trusted(endpoint: Endpoint) -> ssl.SSLContext:
    """Whom connections trust. Nobody, which is told fast, where none of them can be an encrypted one."""
    if endpoint.loopback and not endpoint.url.startswith("https:"):
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return trusted(endpoint)


def _strip(sent: Mapping[str, str], request: "httpx2.Request") -> None:
    """Leave a request the headers of a fixed list, and ours."""
    headers = request.headers
    for name in headers.keys() - _HEADERS:
        del headers[name]
    for name, value in sent.items():
        headers[name] = value
    request.extensions["began"] = time.monotonic()
    request.extensions["trace"] = functools.partial(_note, request)


def _note(request: "httpx2.Request", event: str, _: Mapping[str, Any]) -> None:
    """Note when a request has been sent: only then, the connection stands and all is written."""
    if event.endswith(".send_request_body.complete"):
        request.extensions["left"] = time.monotonic()


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
    most = LARGEST_FILE if is_file else LARGEST_ANSWER
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
            self._unpack = unpacker(packing, httpx2.ReadError)

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


def _reason(error: Exception) -> str:
    """The innermost cause in words; the client's own message is only "Connection error."."""
    cause: BaseException = error
    while (deeper := cause.__cause__ or cause.__context__) is not None:
        cause = deeper
    return reason(cause) or type(cause).__name__
