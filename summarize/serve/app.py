"""The addresses of the server, and what each answers."""

import asyncio
import contextlib
import json
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import asdict
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Scope

from summarize.errors import SummarizeError
from summarize.renderers import page
from summarize.serve.accept import EVENTS, MEDIA, accepted
from summarize.serve.calls import COMMANDS, Call, Command
from summarize.serve.guards import COOKIE, Guard, cookie_of, is_token
from summarize.serve.openapi import openapi
from summarize.serve.pages import (
    SERVED_POLICY,
    desk,
    policy_of,
    problem_told,
    said_page,
    sign_in,
    words_of,
)
from summarize.serve.problems import PROBLEM_JSON, Problem, problem_of
from summarize.serve.requests import NotAcceptableError, call_from
from summarize.serve.said import Asked, ReportsFolder
from summarize.serve.service import ReportService
from summarize.serve.terms import Terms

_log = logging.getLogger(__name__)

_HEARTBEAT = 10.0
"""Seconds between two signs of life of a call that is followed."""
_REPORTS = {".html": "text/html", ".json": "application/json", ".md": "text/markdown"}
_KEPT = 30 * 24 * 3600


def application(terms: Terms) -> Starlette:
    """The server's application. Raises `ConfigurationError` for settings that cannot be served."""
    front = _Front(terms)
    asks = Middleware(
        CORSMiddleware,
        allow_origins=terms.origins,
        allow_methods=("GET", "POST"),
        allow_headers=("Authorization", "Content-Type"),
    )
    routes = [
        Route("/", front.desk),
        *(Route(f"/{name}", front.command(name), methods=["POST"]) for name in COMMANDS),
        Route("/sign-in", front.sign_in, methods=["GET", "POST"]),
        Route("/openapi.json", front.openapi),
        Route("/health", front.health),
        Route("/served.css", _fixed(page.served_style(), "text/css")),
        Route("/served.js", _fixed(page.served_script(), "text/javascript")),
        Route("/favicon.ico", _fixed("", "image/x-icon")),
    ]
    if terms.archive is not None:
        routes += [
            Route("/who-said-what", front.who_said_what),
            Route("/reports/{name:path}", front.archived),
        ]
    guard = Middleware(Guard, terms=terms, refuse=front.refuse)
    return Starlette(
        routes=routes,
        middleware=[*([asks] if terms.origins else []), guard],
        exception_handlers={HTTPException: front.http_error, Exception: front.fault},
        lifespan=front.lifespan,
    )


class _Front:
    """Answers requests under the terms of a server."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._archive = ReportsFolder(terms.archive) if terms.archive else None
        self._service = ReportService(terms)

    @contextlib.asynccontextmanager
    async def lifespan(self, _: Starlette) -> AsyncIterator[None]:
        """Processes are ready before the first call, and gone after the last."""
        await self._service.start()
        try:
            yield
        finally:
            self._service.close()

    def command(self, name: Command) -> Callable[[Request], Any]:
        """What answers the address of a command."""

        async def answer(request: Request) -> Response:
            try:
                call = await call_from(request, name, self._terms.settings)
                if call.is_followed:
                    return StreamingResponse(self._events(call), media_type=EVENTS)
                body = await self._service.perform(call, lambda *_: None)
            except NotAcceptableError as error:
                return self._answer(request.scope, Problem(406, error.message, error.hint))
            except SummarizeError as error:
                return self._answer(request.scope, problem_of(error))
            return _shown(body, call)

        return answer

    async def _events(self, call: Call) -> AsyncIterator[str]:
        """How far a call is, what is known by then, and its result or problem, as they come."""
        told: asyncio.Queue[tuple[str, str]] = asyncio.Queue()
        task = asyncio.create_task(
            self._service.perform(call, lambda kind, text: told.put_nowait((kind, text)))
        )
        task.add_done_callback(lambda _: told.put_nowait(("done", "")))
        try:
            while True:
                try:
                    kind, text = await asyncio.wait_for(told.get(), _HEARTBEAT)
                except TimeoutError:
                    yield ": still at it\n\n"
                    continue
                if kind == "done":
                    break
                yield _event(kind, text)
            try:
                yield _event("result", await task)
            except SummarizeError as error:
                yield _event("problem", self._document(problem_of(error)))
        finally:
            task.cancel()

    async def desk(self, _: Request) -> Response:
        """The page with the form."""
        return _page(desk(self._terms, self._archive))

    async def sign_in(self, request: Request) -> Response:
        """Where a browser says the token, once."""
        token = self._terms.token
        if not token:
            return RedirectResponse("/", 303)
        failed = False
        if request.method == "POST":
            async with request.form(max_files=0, max_fields=2) as form:
                said = str(form.get("token", ""))
            if is_token(said.strip(), token):
                signed_in = RedirectResponse("/", 303)
                signed_in.set_cookie(
                    COOKIE, cookie_of(token), _KEPT, httponly=True, samesite="strict",
                    secure=request.url.scheme == "https",
                )  # fmt: skip
                return signed_in
            failed = True
        return _page(sign_in(self._terms, failed=failed), 401 if failed else 200)

    async def openapi(self, _: Request) -> Response:
        """The OpenAPI document."""
        text = json.dumps(openapi(self._terms), ensure_ascii=False)
        return Response(text, media_type="application/json")

    async def health(self, _: Request) -> Response:
        """That the server is there."""
        return Response("ok\n", media_type="text/plain")

    async def who_said_what(self, request: Request) -> Response:
        """The statements of the batch, as a page or as JSON."""
        assert self._archive is not None
        asked = Asked.of(request.query_params)
        try:
            said = await run_in_threadpool(self._archive.look, asked)
        except SummarizeError as error:
            return self._answer(request.scope, problem_of(error))
        if accepted(_accept(request.scope), ("application/json", "text/html")) == "text/html":
            return _page(said_page(self._archive.name, asked, said, words_of(self._terms)))
        record = {
            "count": said.count,
            "articles": said.articles,
            "statements": [asdict(each) for each in said.statements],
        }
        return Response(json.dumps(record, ensure_ascii=False), media_type="application/json")

    async def archived(self, request: Request) -> Response:
        """A report of the batch, as it lies there."""
        assert self._archive is not None
        name = request.path_params["name"]
        path = await run_in_threadpool(self._archive.report, name)
        if path is None:
            return self._answer(
                request.scope, Problem(404, f"the batch has no report {name[:200]}")
            )
        media = _REPORTS.get(path.suffix, "text/plain")
        text = await run_in_threadpool(path.read_text, "utf-8", "replace")
        policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox allow-top-navigation-by-user-activation"
        return Response(text, media_type=media, headers={"Content-Security-Policy": policy})

    def refuse(self, scope: Scope, problem: Problem) -> Response:
        """The answer to a request that may not pass."""
        if problem.status == 401 and _wants_page(scope):
            return _page(sign_in(self._terms, failed=False), 401)
        return self._answer(scope, problem)

    async def http_error(self, request: Request, error: Exception) -> Response:
        """What the routes refuse, as a problem."""
        assert isinstance(error, HTTPException)
        detail = f"{request.method} {request.url.path[:200]}"
        if error.status_code == 405:
            detail = f"{request.url.path[:200]} is not asked with {request.method}"
        answer = self._answer(request.scope, Problem(error.status_code, detail))
        answer.headers.update(error.headers or {})
        return answer

    async def fault(self, request: Request, error: Exception) -> Response:
        """A fault of ours, of which a stranger learns no more than that."""
        what = type(error).__name__
        _log.error("internal error at %r: %s: %r", request.url.path[:200], what, str(error)[:500])
        return self._answer(request.scope, Problem(500, f"internal error: {what}"))

    def _document(self, problem: Problem) -> str:
        """A problem for programs, with what our own page shows of it."""
        told = problem_told(problem, words_of(self._terms))
        return json.dumps(problem.record() | {"told": told}, ensure_ascii=False)

    def _answer(self, scope: Scope, problem: Problem) -> Response:
        if _wants_page(scope):
            return _page(desk(self._terms, self._archive, problem), problem.status)
        answer = Response(self._document(problem), problem.status, media_type=PROBLEM_JSON)
        if problem.status == 401:
            answer.headers["WWW-Authenticate"] = "Bearer"
        if problem.status == 503:
            answer.headers["Retry-After"] = "5"
        return answer


def _fixed(text: str, media: str) -> Callable[[Request], Any]:
    async def answer(_: Request) -> Response:
        return Response(text, media_type=media, headers={"Cache-Control": "max-age=300"})

    return answer


def _shown(body: str, call: Call) -> Response:
    headers: Mapping[str, str] = {}
    if call.form == "html":
        headers = {"Content-Security-Policy": policy_of()}
    return Response(body, media_type=MEDIA[call.form], headers=headers)


def _page(text: str, status: int = 200) -> Response:
    # With "no-referrer", browsers send a form without saying which page it stands on.
    headers = {"Content-Security-Policy": SERVED_POLICY, "Referrer-Policy": "same-origin"}
    return Response(text, status, media_type="text/html", headers=headers)


def _accept(scope: Scope) -> str:
    return ", ".join(
        value.decode("latin-1") for name, value in scope["headers"] if name == b"accept"
    )


def _wants_page(scope: Scope) -> bool:
    """Whether it is a browser that asks, and no script of ours."""
    return accepted(_accept(scope), (PROBLEM_JSON, EVENTS, "text/html")) == "text/html"


def _event(name: str, text: str) -> str:
    """An event as the HTML standard has it (9.2, server-sent events)."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return f"event: {name}\n" + "".join(f"data: {line}\n" for line in lines) + "\n"
