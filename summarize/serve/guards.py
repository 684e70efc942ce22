"""What stands before every request: who asks, by which name, from which page, and how much of it.

A server on loopback is reachable by every page that a browser on this machine shows. So a request
must carry a name of this machine (a name that an attacker lets point here does not: DNS rebinding),
and one that changes or costs something must not come from another website.
"""

import asyncio
import hashlib
import hmac
from collections.abc import Awaitable, Callable, Mapping
from http.cookies import CookieError, SimpleCookie
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from summarize.serve.problems import Problem
from summarize.serve.terms import Terms, is_this_machine

COOKIE = "summarize"
OPEN = frozenset({"/sign-in", "/favicon.ico", "/served.css", "/served.js", "/health"})
"""What is there for those who have not said the token yet; it tells nothing."""
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})

_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}

Refuse = Callable[[Scope, Problem], ASGIApp]


def cookie_of(token: str) -> str:
    """What a browser keeps in place of the token."""
    return hmac.new(token.encode(), b"summarize serve", hashlib.sha256).hexdigest()


def is_token(said: str, token: str) -> bool:
    """Whether it is the token; takes as long for a near miss as for any other."""
    return hmac.compare_digest(said.encode(), token.encode())


class TooMuchError(Exception):
    """A body is larger, or comes more slowly, than is taken."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.detail)
        self.problem = problem


class Guard:
    """Lets through what may pass; `refuse` makes the answer to the rest."""

    def __init__(self, app: ASGIApp, terms: Terms, refuse: Refuse) -> None:
        self._app = app
        self._terms = terms
        self._refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Check the request, then pass it on with an end to its size and time."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        send = _with_headers(send)
        problem = self._problem(scope)
        if problem is not None:
            await self._refuse(scope, problem)(scope, receive, send)
            return
        try:
            await self._app(scope, _bounded(receive, self._terms), send)
        except TooMuchError as error:
            await self._refuse(scope, error.problem)(scope, receive, send)

    def _problem(self, scope: Scope) -> Problem | None:
        headers = Headers(scope=scope)
        return (
            self._stranger(headers)
            or self._other_site(scope["method"], headers)
            or self._no_token(scope["path"], headers)
            or self._too_large(headers)
        )

    def _stranger(self, headers: Mapping[str, str]) -> Problem | None:
        """With a token, a name proves nothing: the token does."""
        host = _host_of(headers.get("host", ""))
        if self._terms.token or is_this_machine(host) or host == self._terms.host.lower():
            return None
        return Problem(421, f"{host[:80] or 'no name'} is not the name of this server")

    def _other_site(self, method: str, headers: Mapping[str, str]) -> Problem | None:
        origin = headers.get("origin")
        if method in _SAFE or origin in (None, *self._terms.origins):
            return None
        if urlsplit(origin or "").netloc == headers.get("host"):
            return None
        return Problem(
            403, f"pages of {(origin or '')[:80]} may not ask", "allow them with --allow-origin"
        )

    def _no_token(self, path: str, headers: Mapping[str, str]) -> Problem | None:
        token = self._terms.token
        if not token or path in OPEN:
            return None
        scheme, _, said = headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and is_token(said.strip(), token):
            return None
        try:
            cookie = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
        except CookieError:
            cookie = None
        if cookie is not None and is_token(cookie.value, cookie_of(token)):
            return None
        return Problem(401, "the token is missing or wrong", "send Authorization: Bearer TOKEN")

    def _too_large(self, headers: Mapping[str, str]) -> Problem | None:
        length = headers.get("content-length", "")
        return (
            _large(self._terms)
            if length.isdigit() and int(length) > self._terms.body_bytes
            else None
        )


def _host_of(header: str) -> str:
    """The name in a Host header, without its port."""
    name, colon, port = header.strip().lower().rpartition(":")
    return name if colon and port.isdigit() else header.strip().lower()


def _large(terms: Terms) -> Problem:
    most = f"{terms.body_bytes / (1 << 20):.3g} MB"
    return Problem(413, f"the request is larger than {most}", "split it into its articles")


def _bounded(receive: Receive, terms: Terms) -> Receive:
    """The same request, until it is too large or has taken too long to arrive."""
    taken, deadline, is_whole = 0, None, False

    async def bounded() -> Message:
        nonlocal taken, deadline, is_whole
        if is_whole:
            return await receive()  # what comes now is that the caller is gone
        now = asyncio.get_running_loop().time()
        deadline = deadline or now + terms.body_seconds
        try:
            async with asyncio.timeout_at(deadline):
                message = await receive()
        except TimeoutError as error:
            seconds = f"{terms.body_seconds:g} seconds"
            raise TooMuchError(
                Problem(408, f"the request did not arrive within {seconds}")
            ) from error
        taken += len(message.get("body", b""))
        is_whole = message["type"] != "http.request" or not message.get("more_body", False)
        if taken > terms.body_bytes:
            raise TooMuchError(_large(terms))
        return message

    return bounded


def _with_headers(send: Send) -> Callable[[Message], Awaitable[None]]:
    """The same answer with what every answer says."""

    async def with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return with_headers
