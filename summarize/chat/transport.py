"""One HTTP exchange with a model service; nothing but our own headers and errors gets through.

Redirects are not followed, so a key never travels to another host. Answers are bounded in time and in size,
unpacked too: what trickles in for ever, or swells, is no answer. Most exchanges go over connections of our own
(`direct`), and what those cannot do through the `openai` package's client (`by_openai`).
"""

import threading
import weakref
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.chat.endpoints import Endpoint
from summarize.chat.replies import Reply, UnreachableError
from summarize.errors import ConfigurationError

if TYPE_CHECKING:
    from summarize.chat.by_openai import ByOpenai
    from summarize.chat.direct import Direct


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
        self._direct: Direct | None = None
        self._by_openai: ByOpenai | None = None
        self._endings: list[weakref.finalize[..., Transport]] = []

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
        from summarize.chat.by_openai import Upload  # here, for few runs send a file

        return self._openai().ask(path, Upload(file, fields), timeout)

    def close(self) -> None:
        """Close the connections."""
        with self._lock:
            endings, self._endings = self._endings, []
            self._direct = self._by_openai = None
        for end in endings:
            end()

    def _exchange(self, path: str, body: bytes | None, timeout: float) -> Reply:
        """One exchange within `timeout` seconds."""
        return self._way().ask(path, body, timeout)

    def _way(self) -> "Direct | ByOpenai":
        """How questions go."""
        return self._openai() if self._is_behind_proxy else self._connected()

    @cached_property
    def _is_behind_proxy(self) -> bool:
        """Whether the environment names a proxy, which may be for this service: openai's client knows for which."""
        if self.endpoint.loopback:
            return False  # a proxy has no business between us and this machine
        from urllib.request import getproxies  # here, as it takes long to import

        proxies = getproxies()
        return any(proxies.get(scheme) for scheme in ("http", "https", "all"))

    def _connected(self) -> "Direct":
        from summarize.chat.direct import (
            Direct,
        )  # here, so that `ssl` waits until a request is made

        with self._lock:
            if self._direct is None:
                self._direct = way = Direct(self.endpoint, self._headers())
                # For those who drop a chat without closing it.
                self._endings.append(weakref.finalize(self, way.close))
            return self._direct

    def _openai(self) -> "ByOpenai":
        from summarize.chat.by_openai import ByOpenai  # here, as openai takes long to import

        with self._lock:
            if self._by_openai is None:
                self._by_openai = way = ByOpenai(self.endpoint, self._headers())
                self._endings.append(weakref.finalize(self, way.close))
            return self._by_openai

    def _headers(self) -> dict[str, str]:
        """What goes along with every request, besides what HTTP asks for."""
        headers = {"user-agent": "summarize", "accept-encoding": "gzip, deflate"}
        if self._api_key:
            headers["authorization"] = f"Bearer {self._api_key}"
            if any(name == "api-version" for name, _ in self.endpoint.query):
                headers["api-key"] = self._api_key
        return headers


class Silence(Transport):
    """A transport that sends nothing, for runs that only want to know what they would cost."""

    is_silent = True

    def upload(self, path: str, file: Path, fields: Mapping[str, str], timeout: float) -> Reply:
        """Nothing. Raises `NoReplyError`."""
        return self._exchange(path, None, timeout)

    def _exchange(self, path: str, body: bytes | None, timeout: float) -> Reply:
        raise UnreachableError("nothing is sent in a dry run")


def _check_key(key: str | None) -> None:
    if key is not None and not (key.isascii() and key.isprintable() and " " not in key):
        raise ConfigurationError(
            "the API key holds characters that no key has, such as spaces or curly quotes",
            "copy it again, without anything around it",
        )
