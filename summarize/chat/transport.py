"""One HTTP exchange with a model service; nothing but our own errors gets through.

Questions go by the connections of openai's client but past its requests and models, which would take
longer than all else does, and answers are taken raw. They are bounded in time and in size.
"""

import functools
import ssl
import threading
import weakref
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.chat.api_client import ApiClient, check_key, connected_to, left_at
from summarize.chat.connections import ClosedError, HttpConnection, SlowExchangeError
from summarize.chat.endpoints import Endpoint
from summarize.chat.importing import import_openai
from summarize.chat.replies import NoReplyError, Reply, UnreachableError
from summarize.errors import ConfigurationError, reason

if TYPE_CHECKING:
    import httpx2
    import openai

_CONNECT_TIMEOUT = 10.0
_GRACE = 1.0
_CLOSED = "the connections were closed meanwhile"


@dataclass(frozen=True, slots=True)
class _Form:
    """A file to send, with the fields that go along."""

    file: Path
    fields: Mapping[str, str]


_Ask = Callable[["openai.Timeout"], "httpx2.Response"]
"""Sends a request within its time."""


class Transport:
    """The connections to one endpoint, shared by all threads. The key is never shown."""

    is_silent = False
    """Whether nothing at all goes over the network, not even for what surrounds a request."""

    def __init__(self, endpoint: Endpoint, api_key: str | None) -> None:
        """Raises `ConfigurationError` for a key that cannot stand in an HTTP header."""
        check_key(api_key)
        self.endpoint = endpoint
        self._api_key = api_key
        self._lock = threading.Lock()
        self._client: ApiClient | None = None

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

    def _sent(self, client: ApiClient, ask: "_Ask", timeout: float) -> Reply:
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
            raise NoReplyError(f"no answer within {timeout:.0f} s", left_at(error)) from error
        except openai.APIConnectionError as error:
            if isinstance(error.__cause__, httpx2.ConnectError | httpx2.ProxyError):
                raise UnreachableError(_reason(error)) from error
            raise NoReplyError(_reason(error), left_at(error)) from error
        except (openai.OpenAIError, httpx2.HTTPError, httpx2.StreamError, OSError) as error:
            raise NoReplyError(_reason(error)) from error
        except RuntimeError as error:
            if not client.api.is_closed():
                raise
            raise UnreachableError(_CLOSED) from error
        except (ValueError, httpx2.InvalidURL) as error:
            # A host name that the resolver's own codecs trip over.
            raise UnreachableError(_reason(error)) from error
        return Reply(answer.status_code, dict(answer.headers), answer.content, left_at(answer))

    def _connected(self) -> ApiClient:
        client = self._client
        if client is None:
            with self._lock:
                client = self._client
                if client is None:
                    import_openai()
                    client = self._client = connected_to(self.endpoint, self._api_key)
                    # For those who drop a chat without closing it.
                    self._closing = weakref.finalize(self, client.close)
        return client


def _asked(
    client: ApiClient, path: str, form: _Form | None, limits: "openai.Timeout"
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
    client: ApiClient, path: str, body: bytes, connection: HttpConnection, limits: "openai.Timeout"
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


def _reason(error: Exception) -> str:
    """The innermost cause in words; the client's own message is only "Connection error."."""
    cause: BaseException = error
    while (deeper := cause.__cause__ or cause.__context__) is not None:
        cause = deeper
    return reason(cause) or type(cause).__name__
