"""A loopback server that speaks the OpenAI chat protocol and misbehaves on request.

It stands where a real service would: our client, its HTTP library and the sockets between them are
the real ones. Tests run it in a thread (`serve`), load tests in a process of its own (`spawn`, or
`python -m tests.server --help`). HTTP is parsed by hand because one core has to carry client and
server at some 500 requests a second.
"""

import argparse
import asyncio
import contextlib
import importlib
import json
import random
import re
import subprocess
import sys
import threading
import time
import urllib.request
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.limits import Gates, Limit
from tests.provider import Provider

Json = dict[str, Any]

#: What can be asked for in `Behaviour.script` and `Behaviour.faults`.
FAULTS = (
    "ok",
    "429",  # with a Retry-After header
    "429-silent",  # without
    "quota",  # a 429 that waiting does not cure
    "day",  # a 429 that lasts until tomorrow
    "day-soon",  # the same with a Retry-After header: it will soon be over
    "400-key",  # as some services answer to a wrong key
    "401",
    "403",
    "404",
    "408",
    "500",
    "503",
    "reset",  # the connection is torn down instead of an answer
    "half",  # the connection ends in the middle of the body
    "hang",  # no answer at all, the connection stays open
    "html",  # status 200 with a page instead of JSON
    "object",  # status 200 with JSON of something else
    "relay-502",  # status 200 with an error inside
    "empty",  # status 200 with no choices
    "null",  # status 200 whose message has no content
    "declined",  # status 200, withheld by a filter
    "redirect",  # to `Behaviour.redirect_to`
    "context",  # 400: the prompt does not fit the model
    "context-500",  # the same, as some local servers put it
    "truncated-json",  # finish_reason says stop, yet the JSON ends in the middle
    "prose",
    "cut-prompt",  # answered from the beginning of the prompt, which only the usage reveals
    "length",  # finish_reason length, JSON ends in the middle
    "no-usage",
)

_OF_ANOTHER_SERVICE: dict[str, Any] = {
    "html": "<html><body>Welcome</body></html>",
    "object": {"status": "ok"},
}
_STATUS = {
    "401": (401, "invalid_api_key", "Incorrect API key provided."),
    "403": (403, "forbidden", "You are not allowed to sample from this model."),
    "404": (404, "model_not_found", "The model does not exist or you do not have access to it."),
    "408": (408, None, "Request timed out."),
    "429": (429, "rate_limit_exceeded", "Rate limit reached."),
    "429-silent": (429, "rate_limit_exceeded", "Rate limit reached."),
    "limited": (429, "rate_limit_exceeded", "Rate limit reached."),
    "quota": (429, "insufficient_quota", "You exceeded your current quota."),
    "day": (429, None, "Rate limit exceeded: free-models-per-day."),
    "day-soon": (429, None, "Rate limit exceeded: free-models-per-day."),
    "400-key": (400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key."),
    "500": (500, None, "The server had an error while processing your request."),
    "503": (503, None, "The engine is currently overloaded."),
    "context": (400, "context_length_exceeded", "Maximum context length is 4096 tokens."),
    "context-500": (500, None, "Requested tokens (9000) exceed context window of 4096"),
}


def fill(schema: Json) -> Any:
    """The smallest value that satisfies a JSON Schema of the strict subset."""
    if "enum" in schema:
        return schema["enum"][0]
    if "anyOf" in schema:
        return fill(schema["anyOf"][0])
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = "null" if "null" in kind else kind[0]
    if kind == "object":
        return {name: fill(part) for name, part in schema.get("properties", {}).items()}
    if kind == "array":
        return []
    return {"string": "", "integer": 0, "number": 0, "boolean": False}.get(str(kind))


def find_schema(body: Json) -> Json | None:
    """The schema of a request, from `response_format` or else from the prompt's own words."""
    asked = body.get("response_format") or {}
    schema = asked.get("json_schema", {}).get("schema") or asked.get("schema")
    if schema:
        return dict(schema)
    text = prompt(body)
    for brace in re.finditer(r"\{", text):
        with contextlib.suppress(ValueError):
            found, _ = json.JSONDecoder().raw_decode(text, brace.start())
            if isinstance(found, dict) and found.get("type") == "object":
                return found
    return None


def prompt(body: Json) -> str:
    """All messages of a request as one text."""
    return "\n".join(str(message.get("content", "")) for message in body.get("messages", []))


def filled(body: Json) -> str:
    """The default reply: the emptiest answer that satisfies the request's schema."""
    schema = find_schema(body)
    return "I have nothing to say." if schema is None else json.dumps(fill(schema))


@dataclass(frozen=True)
class Behaviour:
    """How a server answers. The default answers everything at once with empty values.

    `reply` turns a request body into the message's content. `latency` is in seconds. `script` is
    met by the first chat requests, one entry each; from then on `faults` gives each fault's share
    (0..1), drawn with `seed`. `refuses` names parameters and response formats answered with
    `refusal_status`, and with the reason if the server `says_why`. `limit` requests are let through per `window` seconds; `limits` are of
    other kinds (those that meet them count as "limited", and are refused without latency). `reads` is how many tokens of a prompt it takes in
    before it cuts it without a word. `key` is the only key
    accepted. `words` replace the message of errors. `article` is a pattern; each chat request is counted under what it finds in the
    prompt. `headers` are sent with every answer. `batches` are the fates of the batches to come,
    and `polls` how often each is said to be in progress.
    """

    reply: Callable[[Json], str] = filled
    latency: float = 0.0
    script: tuple[str, ...] = ()
    faults: Mapping[str, float] = field(default_factory=dict)
    seed: int = 0
    refuses: frozenset[str] = frozenset()
    refusal_status: int = 400
    says_why: bool = True
    limit: int | None = None
    limits: tuple[Limit, ...] = ()
    window: float = 60.0
    retry_after: str | None = "0.05"
    reads: int | None = None
    key: str | None = None
    words: str = ""
    models: tuple[Json, ...] = ({"id": "test-model", "object": "model"},)
    headers: Mapping[str, str] = field(default_factory=dict)
    redirect_to: str = "http://127.0.0.1:1/v1/chat/completions"
    article: str = r"(?!)"
    batches: tuple[str, ...] = ()
    polls: int = 0


@dataclass(frozen=True)
class Request:
    """One request as it came in; header names are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: Json
    raw: bytes = b""


@dataclass
class Stats:
    """What a server has seen. `answered` counts chat requests that got a usable answer."""

    chats: int = 0
    answered: int = 0
    in_flight: int = 0
    most_in_flight: int = 0
    by_fault: Counter[str] = field(default_factory=Counter)
    by_article: Counter[str] = field(default_factory=Counter)

    def to_dict(self) -> Json:
        return {
            "chats": self.chats,
            "answered": self.answered,
            "most_in_flight": self.most_in_flight,
            "by_fault": dict(self.by_fault),
            "by_article": dict(self.by_article),
        }


class Server:
    """The protocol's state. `requests` keeps what came in unless `recording` is switched off."""

    def __init__(self, behaviour: Behaviour, *, recording: bool = True) -> None:
        self.behaviour = behaviour
        self.recording = recording
        self.requests: list[Request] = []
        self.stats = Stats()
        self.url = ""
        self.provider = Provider(self._alone, list(behaviour.batches), behaviour.polls)
        self._random = random.Random(behaviour.seed)
        self._admitted: deque[float] = deque()
        self._began = time.monotonic()
        self._gates = Gates(behaviour.limits)
        self._asked_to_wait: dict[str, str] = {}

    @property
    def chats(self) -> list[Request]:
        """The chat requests among `requests`."""
        return [request for request in self.requests if request.path.endswith("/chat/completions")]

    def behave(self, behaviour: Behaviour) -> None:
        """Change manners from the next request on; counts and recordings stay."""
        self.behaviour = behaviour
        self._random = random.Random(behaviour.seed)
        self._gates = Gates(behaviour.limits)
        self.stats.chats = 0

    def respond(self, request: Request) -> tuple[str, bytes]:
        """Fault and raw HTTP response for one request; an empty response means that none is due."""
        if self.recording:
            self.requests.append(request)
        if request.path == "/stats":
            return "ok", _http(200, self.stats.to_dict(), {})
        if re.match(r"/v1/(?:files|batches)\b", request.path):
            status, content = self.provider.respond(request.method, request.path, request.raw)
            return ("ok" if content else "reset"), _http(status, content, self.behaviour.headers)
        if not request.path.endswith(("/models", "/chat/completions")):
            return "ok", _http(404, _error(404, None, "Not found"), {})
        if self.behaviour.key and request.headers.get("authorization") != (
            f"Bearer {self.behaviour.key}"
        ):
            return "401", _http(*self._failure("401"), {})
        if request.path.endswith("/models"):
            listing = {"object": "list", "data": list(self.behaviour.models)}
            return "ok", _http(200, listing, self.behaviour.headers)
        return self._chat(request)

    def _chat(self, request: Request) -> tuple[str, bytes]:
        self._count_article(request.body)
        fault = self._next_fault(request.body)
        self.stats.chats += 1
        self.stats.by_fault[fault] += 1
        headers = dict(self.behaviour.headers)
        if self.behaviour.limits:
            now = time.monotonic() - self._began
            headers |= self._gates.headers(now, time.time() - now)
        if refused := self._refused(request.body):
            return "refused", _http(self.behaviour.refusal_status, refused, headers)
        if fault in ("reset", "hang"):
            return fault, b""
        if fault == "redirect":
            headers["location"] = self.behaviour.redirect_to
            return fault, _http(307, {}, headers)
        if fault in _OF_ANOTHER_SERVICE:
            return fault, _http(200, _OF_ANOTHER_SERVICE[fault], headers)
        if fault in _STATUS:
            if fault in ("429", "day-soon") and self.behaviour.retry_after:
                headers["retry-after"] = self.behaviour.retry_after
            elif fault == "limited":
                headers |= self._asked_to_wait
            return fault, _http(*self._failure(fault), headers)
        if fault == "relay-502":
            return fault, _http(200, {"error": {"code": 502, "message": "Bad gateway"}}, headers)
        self._rate_headers(headers)
        self.stats.answered += 1
        raw = _http(200, self._completion(request.body, fault), headers)
        return fault, raw[: len(raw) - 40] if fault == "half" else raw

    def _alone(self, body: Json) -> tuple[int, Json]:
        """Status and body of the answer to one request of a batch."""
        _, raw = self._chat(Request("POST", "/v1/chat/completions", {}, body))
        head, _, content = raw.partition(b"\r\n\r\n")
        return int(head.split()[1]), json.loads(content)

    def _count_article(self, body: Json) -> None:
        if found := re.search(self.behaviour.article, prompt(body)):
            self.stats.by_article[found.group()] += 1

    def _next_fault(self, body: Json) -> str:
        if self.stats.chats < len(self.behaviour.script):
            return self.behaviour.script[self.stats.chats]
        if self.behaviour.limit is not None and not self._admit():
            return "429"
        if self.behaviour.limits:
            now = time.monotonic() - self._began
            tokens = len(prompt(body).encode()) // 4 + int(body.get("max_tokens") or 0)
            wait = self._gates.admit(tokens, now, time.time() - now)
            if wait is not None:
                self._asked_to_wait = wait
                return "limited"
        if not self.behaviour.faults:
            return "ok"
        draw = self._random.random()
        for fault, share in self.behaviour.faults.items():
            draw -= share
            if draw < 0:
                return fault
        return "ok"

    def _admit(self) -> bool:
        assert self.behaviour.limit is not None
        now = time.monotonic()
        while self._admitted and self._admitted[0] <= now - self.behaviour.window:
            self._admitted.popleft()
        if len(self._admitted) >= self.behaviour.limit:
            return False
        self._admitted.append(now)
        return True

    def _rate_headers(self, headers: dict[str, str]) -> None:
        if self.behaviour.limit is None:
            return
        oldest = self._admitted[0] if self._admitted else time.monotonic()
        headers["x-ratelimit-limit-requests"] = str(self.behaviour.limit)
        headers["x-ratelimit-remaining-requests"] = str(
            max(0, self.behaviour.limit - len(self._admitted))
        )
        reset = max(0.0, oldest + self.behaviour.window - time.monotonic())
        headers["x-ratelimit-reset-requests"] = f"{reset:.3f}s"

    def _refused(self, body: Json) -> Json | None:
        format_ = body.get("response_format") or {}
        sent = {name for name in body if name != "response_format"} | {format_.get("type")}
        if "schema" in format_:
            sent.add("schema")
        for name in sorted(self.behaviour.refuses):
            if name in sent:
                is_format = name in ("json_schema", "json_object", "schema")
                param = "response_format" if is_format else name
                if not self.behaviour.says_why:
                    return _error(self.behaviour.refusal_status, None, "Something went wrong.")
                message = f"Unsupported value: '{name}' is not supported with this model."
                return _error(self.behaviour.refusal_status, "unsupported_value", message, param)
        return None

    def _failure(self, fault: str) -> tuple[int, Json]:
        status, code, message = _STATUS[fault]
        return status, _error(status, code, self.behaviour.words or message)

    def _completion(self, body: Json, fault: str) -> Json:
        content: str | None = self.behaviour.reply(body)
        assert content is not None
        if fault in ("length", "truncated-json"):
            content = content[: len(content) // 2]
        elif fault == "prose":
            content = "I am sorry, but as far as I can see the weather is lovely."
        elif fault == "null":
            content = None
        sent = max(1, len(prompt(body).encode()) // 4)
        said = len(content or "") // 4
        choice = {
            "index": 0,
            "message": {"role": "assistant", "content": content},
            "finish_reason": {"length": "length", "declined": "content_filter"}.get(fault, "stop"),
        }
        completion: Json = {
            "id": "chatcmpl-test",
            "object": "chat.completion",
            "created": int(time.time()),
            "model": body.get("model"),
            "choices": [] if fault == "empty" else [choice],
        }
        if fault != "no-usage":
            seen = min(20 if fault == "cut-prompt" else self.behaviour.reads or sent, sent)
            completion["usage"] = {
                "prompt_tokens": seen,
                "completion_tokens": said,
                "total_tokens": seen + said,
            }
        return completion


def _error(status: int, code: str | None, message: str, param: str | None = None) -> Json:
    kind = "server_error" if status >= 500 else "invalid_request_error"
    return {"error": {"message": message, "type": kind, "param": param, "code": code}}


def _http(status: int, body: Json | str, headers: Mapping[str, str]) -> bytes:
    payload = (body if isinstance(body, str) else json.dumps(body)).encode()
    kind = "text/html" if isinstance(body, str) else "application/json"
    head = f"HTTP/1.1 {status} Test\r\ncontent-type: {kind}\r\ncontent-length: {len(payload)}\r\n"
    head += "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return head.encode() + b"\r\n" + payload


class _Connection(asyncio.Protocol):
    """One keep-alive connection: requests one after the other, no pipelining."""

    def __init__(self, server: Server, open_: set[asyncio.Transport]) -> None:
        self._server = server
        self._open = open_
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._open.add(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._open.discard(self._transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, separator, rest = self._buffer.partition(b"\r\n\r\n")
        if not separator:
            return
        request_line, *lines = head.decode("latin-1").split("\r\n")
        headers = {}
        for line in lines:
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        length = int(headers.get("content-length", 0))
        if len(rest) < length:
            return
        self._buffer = rest[length:]
        method, path, _ = request_line.split(" ", 2)
        raw = rest[:length]
        is_form = headers.get("content-type", "").startswith("multipart/")
        body = json.loads(raw) if length and not is_form else {}
        self._handle(Request(method, path, headers, body, raw))

    def _handle(self, request: Request) -> None:
        stats = self._server.stats
        stats.in_flight += 1
        stats.most_in_flight = max(stats.most_in_flight, stats.in_flight)
        fault, raw = self._server.respond(request)
        latency = self._server.behaviour.latency
        if latency and request.path.endswith("/chat/completions") and fault != "limited":
            asyncio.get_running_loop().call_later(latency, self._send, fault, raw)
        else:
            self._send(fault, raw)

    def _send(self, fault: str, raw: bytes) -> None:
        self._server.stats.in_flight -= 1
        if fault == "hang" or self._transport.is_closing():
            return
        if fault == "reset":
            self._transport.abort()
            return
        self._transport.write(raw)
        if fault == "half":
            self._transport.close()


async def _listen(
    server: Server, port: int, started: Callable[[], None], stop: asyncio.Event
) -> None:
    open_: set[asyncio.Transport] = set()
    listener = await asyncio.get_running_loop().create_server(
        lambda: _Connection(server, open_), "127.0.0.1", port, backlog=1024
    )
    server.url = f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}/v1"
    started()
    await stop.wait()
    listener.close()
    for transport in list(open_):
        transport.abort()
    await asyncio.sleep(0)


@contextlib.contextmanager
def serve(behaviour: Behaviour | None = None, *, recording: bool = True) -> Iterator[Server]:
    """A server in a thread of this process, for as long as the block lasts."""
    server = Server(behaviour or Behaviour(), recording=recording)
    ready = threading.Event()
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()

    def run() -> None:
        loop.run_until_complete(_listen(server, 0, ready.set, stop))
        loop.close()

    thread = threading.Thread(target=run, name="test-server")
    thread.start()
    ready.wait()
    try:
        yield server
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()


@dataclass(frozen=True)
class Spawned:
    """A server in a process of its own."""

    url: str

    def stats(self) -> Json:
        """The server's counts, as `Stats.to_dict` gives them."""
        with urllib.request.urlopen(self.url.removesuffix("/v1") + "/stats") as response:
            return dict(json.load(response))


@contextlib.contextmanager
def spawn(*arguments: str) -> Iterator[Spawned]:
    """A server process with command-line `arguments`, stopped at the end of the block."""
    command = [sys.executable, "-m", "tests.server", *arguments]
    root = Path(__file__).parent.parent
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Spawned(process.stdout.readline().strip())
        finally:
            process.terminate()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.server", description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument(
        "--behaviour", type=json.loads, default={}, help="fields of Behaviour as a JSON object"
    )
    parser.add_argument("--reply", help="module:function that gives the message's content")
    return parser.parse_args()


def main() -> None:
    """Serve until terminated; the first line on stdout is the base URL."""
    arguments = _arguments()
    fields = dict(arguments.behaviour)
    for name in ("script", "models", "batches"):
        if name in fields:
            fields[name] = tuple(fields[name])
    if "limits" in fields:
        fields["limits"] = tuple(Limit(**limit) for limit in fields["limits"])
    if "refuses" in fields:
        fields["refuses"] = frozenset(fields["refuses"])
    if arguments.reply:
        module, _, function = arguments.reply.partition(":")
        fields["reply"] = getattr(importlib.import_module(module), function)
    server = Server(Behaviour(**fields), recording=False)

    async def run() -> None:
        def announce() -> None:
            print(server.url, flush=True)

        await _listen(server, arguments.port, announce, asyncio.Event())

    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(run())


if __name__ == "__main__":
    main()
