"""The client of the `openai` package for one endpoint: nothing of the environment's gets into what it sends.

That client reads a key, an organisation, a project, an administrator's key and whole headers from the
environment; none of that belongs to an endpoint that the user configured, so every request's headers are
cut down to a fixed list just before it leaves. Redirects are not followed, so a key never travels to
another host. The package is used here and in `transport` and, but for its import, nowhere else.
"""

import functools
import ssl
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode

from summarize.chat.bounded_answers import bound
from summarize.chat.connections import Exchanges
from summarize.chat.endpoints import Endpoint
from summarize.errors import ConfigurationError

if TYPE_CHECKING:
    import httpx2
    import openai

_HEADERS = frozenset(
    ("host", "accept", "accept-encoding", "connection", "content-type", "content-length")
)


class ApiClient(NamedTuple):
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


def connected_to(endpoint: Endpoint, api_key: str | None) -> ApiClient:
    """A client for one endpoint, whose key goes there and nowhere else.

    Raises `ConfigurationError` for an address, a proxy or certificates that cannot be used.
    """
    import httpx2  # both here, for they take longer to import than an offline report to make
    import openai

    # A proxy from the environment has no business between us and this machine.
    is_elsewhere = not endpoint.loopback
    try:
        connected = functools.partial(
            openai.DefaultHttpxClient,
            follow_redirects=False,
            event_hooks={
                "request": [functools.partial(_strip, api_key, endpoint)],
                "response": [bound],
            },
            trust_env=is_elsewhere,
            # One for all, as it takes far longer than all else of a client.
            verify=_trusted(endpoint),
        )
        query = f"?{urlencode(endpoint.query)}" if endpoint.query else ""
        client = openai.OpenAI(
            # Empty strings and this placeholder keep the client from asking the environment;
            # what is really sent is decided in `_strip`.
            api_key="unused",
            admin_api_key="",
            organization="",
            project="",
            webhook_secret="",
            base_url=endpoint.url,
            max_retries=0,
            http_client=connected(),
        )
        return ApiClient(client, Exchanges(connected), query)
    except ImportError as error:
        raise ConfigurationError(
            f"the proxy that the environment names cannot be used: {error}",
            "unset ALL_PROXY, HTTP_PROXY and HTTPS_PROXY, or name an http:// proxy there",
        ) from error
    except (openai.OpenAIError, httpx2.InvalidURL, ValueError, OSError) as error:
        raise ConfigurationError(
            f"cannot set up a connection to {endpoint.url}: {error}",
            "check the base URL and the proxy and certificate variables of the environment",
        ) from error


def _trusted(endpoint: Endpoint) -> ssl.SSLContext:
    """Whom connections trust. Nobody, which is told fast, where none of them can be an encrypted one."""
    import httpx2  # with openai, as above

    if endpoint.loopback and not endpoint.url.startswith("https:"):
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return httpx2.create_ssl_context(trust_env=not endpoint.loopback)


def check_key(key: str | None) -> None:
    """Raise `ConfigurationError` for a key that cannot stand in an HTTP header."""
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


def left_at(outcome: "httpx2.Response | openai.APIConnectionError") -> float | None:
    """When the request that came to this had been sent, `None` if it never was as a whole."""
    left: float | None = outcome.request.extensions.get("left")
    return left
