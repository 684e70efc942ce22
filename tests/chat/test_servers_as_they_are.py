"""Whole conversations with servers of many manners, over real sockets."""

import gzip
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import pytest

from summarize.chat import connect
from summarize.chat.client import ServiceChat
from summarize.chat.protocol import DeclinedError
from summarize.errors import ConfigurationError, ServiceError
from summarize.settings import Service, Settings
from tests.chat.asking import DATA, SWIFT, question
from tests.server import Json

Answering = Callable[["Handler", Json, int], None]
GOOD = json.dumps(DATA)


class Handler(BaseHTTPRequestHandler):
    """Hands each request and its number to the test's own answering."""

    protocol_version = "HTTP/1.1"
    answering: Answering
    seen: list[Json]
    models: ClassVar[Any] = {"data": [{"id": "m", "max_model_len": "4096"}]}

    def log_message(self, *_: object) -> None:
        """Nothing."""

    def reply(self, status: int, body: Any, kind: str = "application/json", **headers: str) -> None:
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {
            "content-type": kind,
            "content-length": str(len(raw)),
            **headers,
        }.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(raw)

    def do_GET(self) -> None:
        self.reply(200, type(self).models)

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        head = {name.lower(): value for name, value in self.headers.items()}
        self.seen.append(body | {"_path": self.path, "_headers": head})
        type(self).answering(self, body, len(self.seen))


@contextmanager
def served(answering: Answering, **fields: Any) -> Iterator[tuple[str, list[Json]]]:
    """A server's base URL and the requests that it has seen."""
    seen: list[Json] = []
    kind = type("Serving", (Handler,), {"answering": answering, "seen": seen, **fields})
    server = ThreadingHTTPServer(("127.0.0.1", 0), kind)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1", seen
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def chat(url: str, **fields: Any) -> ServiceChat:
    settings: dict[str, Any] = {"model": "m", "deadline": 20.0} | fields
    service = Service(url, **settings)
    return connect(Settings(service=service, cache=False), backoff=SWIFT)


def completion(content: Any = GOOD, finish: str = "stop", **message: Any) -> Json:
    said = {"role": "assistant", "content": content, **message}
    return {
        "choices": [{"index": 0, "finish_reason": finish, "message": said}],
        "usage": {"prompt_tokens": 700, "completion_tokens": 60},
    }


@pytest.mark.parametrize(
    "answer",
    [
        completion([{"type": "thinking", "thinking": "{}"}, {"type": "text", "text": GOOD}]),
        completion([{"type": "text", "text": GOOD[:9]}, {"type": "text", "text": GOOD[9:]}]),
        completion(None, reasoning_content=GOOD),
        completion("", reasoning=GOOD),
        completion(None, tool_calls=[{"function": {"name": "summary", "arguments": GOOD}}]),
        {"choices": [{"text": GOOD, "finish_reason": "stop"}]},
        {"choices": [{"message": [{"role": "assistant", "content": GOOD}]}]},
        {
            "choices": [
                {"message": [{"role": "user", "content": "{}"}, {"role": "model", "content": GOOD}]}
            ]
        },
        {"choices": [{"message": [{"type": "text", "text": GOOD}], "finish_reason": "stop"}]},
        {"choices": [{"message": GOOD, "finish_reason": "stop"}]},
        {"choices": completion()["choices"][0]},
        {"choices": {"0": completion()["choices"][0]}},
        {"choices": [{"delta": {"content": GOOD}, "finish_reason": "stop"}]},
        {"message": {"role": "assistant", "content": GOOD}, "done": True, "done_reason": "stop"},
        {"message": {"content": GOOD, "thinking": "First the bridge."}, "done": True},
        {"response": GOOD, "done": True},
    ],
    ids=[
        *("thinking part", "parts", "reasoning_content", "reasoning", "tool call", "text"),
        *("message list", "messages", "message of parts", "message text", "choices object"),
        *("numbered choices", "whole delta", "ollama", "ollama thinking", "ollama prompt"),
    ],
)
def test_the_answer_is_found_wherever_a_server_puts_it(answer: Json) -> None:
    with (
        served(lambda handler, _body, _n: handler.reply(200, answer)) as (url, seen),
        chat(url) as asked,
    ):
        assert asked.ask(question()).data == DATA
    assert len(seen) == 1


def events(*chunks: Json, done: bool = True) -> bytes:
    lines = [f"data: {json.dumps(chunk)}\n\n".encode() for chunk in chunks]
    return b": alive\n\n" + b"".join(lines) + (b"data: [DONE]\n\n" if done else b"")


def spoken(text: str, finish: str | None = None) -> Json:
    return {"choices": [{"index": 0, "delta": {"content": text}, "finish_reason": finish}]}


WHOLE = events(spoken(GOOD[:7]), spoken(GOOD[7:]), spoken("", "stop"))


def test_a_model_that_only_streams_is_asked_for_a_stream() -> None:
    def answering(handler: Handler, body: Json, _number: int) -> None:
        if not body.get("stream"):
            handler.reply(400, {"error": {"message": "This model only supports stream mode"}})
        else:
            handler.reply(200, WHOLE, "text/event-stream")

    with served(answering) as (url, seen), chat(url) as asked:
        assert asked.ask(question("1")).data == DATA
        assert asked.ask(question("2")).data == DATA
    assert [body.get("stream", False) for body in seen] == [False, True, True]


def test_a_stream_that_nobody_asked_for_is_read_and_one_that_breaks_off_is_not() -> None:
    def answering(handler: Handler, _body: Json, number: int) -> None:
        broken = events(spoken(GOOD[:7]), done=False)
        handler.reply(200, broken if number == 1 else WHOLE, "text/event-stream")

    with served(answering) as (url, seen), chat(url) as asked:
        assert asked.ask(question()).data == DATA
    assert len(seen) == 2


def lines(*pieces: Json) -> bytes:
    return "".join(f"{json.dumps(piece)}\n" for piece in pieces).encode()


def native(text: str, **more: Any) -> Json:
    return {"message": {"role": "assistant", "content": text}, "done": False} | more


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        (
            lines(spoken(GOOD[:7]), spoken(GOOD[7:])),
            lines(spoken(GOOD[:7]), spoken(GOOD[7:]), spoken("", "stop")),
        ),
        (
            lines(native(GOOD[:7]), native(GOOD[7:])),
            lines(native(GOOD[:7]), native(GOOD[7:]), native("", done=True, eval_count=60)),
        ),
        (lines(native(GOOD)), lines(native(GOOD), {"done": True})),
        (lines(spoken(GOOD)), lines(spoken(GOOD, "stop"))),
        (lines(native(GOOD[:7]), native(GOOD[7:]))[:-9], lines(native(GOOD, done=True))),
    ],
    ids=["lines", "ollama", "ollama's one line", "one line", "within a line"],
)
def test_lines_of_json_are_a_stream_too(broken: bytes, whole: bytes) -> None:
    def answering(handler: Handler, _body: Json, number: int) -> None:
        handler.reply(200, broken if number == 1 else whole, "application/x-ndjson")

    with served(answering) as (url, seen), chat(url) as asked:
        assert asked.ask(question()).data == DATA
    assert len(seen) == 2


def test_a_template_without_a_system_message_gets_its_words_in_the_users() -> None:
    def answering(handler: Handler, body: Json, _number: int) -> None:
        if body["messages"][0]["role"] == "system":
            handler.reply(400, {"error": {"message": "System role not supported"}})
        else:
            handler.reply(200, completion())

    with served(answering) as (url, seen), chat(url) as asked:
        assert asked.ask(question()).data == DATA
    assert [message["role"] for message in seen[-1]["messages"]] == ["user"]
    assert "You summarise." in seen[-1]["messages"][0]["content"]


def test_an_answer_limit_that_a_service_names_is_kept_to() -> None:
    def answering(handler: Handler, body: Json, _number: int) -> None:
        if body["max_tokens"] > 400:
            message = "Invalid max_tokens value, the valid range of max_tokens is [1, 400]"
            handler.reply(400, {"error": {"message": message}})
        else:
            handler.reply(200, completion())

    with served(answering) as (url, seen), chat(url) as asked:
        assert asked.ask(question("1", 900)).data == DATA
        assert asked.ask(question("2", 900)).data == DATA
    assert [body["max_tokens"] for body in seen] == [900, 400, 400]


def test_an_error_inside_a_list_names_the_window() -> None:
    message = "The input token count (2900) exceeds the maximum number of tokens allowed (2200)."

    def answering(handler: Handler, _body: Json, _number: int) -> None:
        handler.reply(400, [{"error": {"code": 400, "message": message}}])

    with served(answering) as (url, _), chat(url) as asked:
        assert asked.ask(question()).truncated
        assert asked.context_window == 2200


def test_a_minutes_limit_is_waited_for_and_an_empty_account_is_not() -> None:
    words = "You exceeded your current quota, please check your plan and billing details."

    def answering(handler: Handler, _body: Json, number: int) -> None:
        if number == 1:
            error = {"message": words, "details": [{"retryDelay": "0.02s"}]}
            handler.reply(429, [{"error": error}])
        elif number == 2:
            handler.reply(200, completion())
        else:
            handler.reply(429, {"error": {"message": words}})

    with served(answering) as (url, seen), chat(url) as asked:
        assert asked.ask(question("1")).data == DATA
        with pytest.raises(ServiceError, match="used up"):
            asked.ask(question("2"))
    assert len(seen) == 3


@pytest.mark.parametrize(
    "refusal",
    [
        (400, {"error": {"message": "The prompt was filtered", "code": "content_filter"}}),
        (403, {"error": {"message": "Your input was flagged", "code": 403}}),
        (200, completion("", "content_filter")),
        (200, completion("", "SAFETY")),
    ],
)
def test_a_filter_is_a_matter_of_one_article_and_one_request(refusal: tuple[int, Json]) -> None:
    with (
        served(lambda handler, _body, _n: handler.reply(*refusal)) as (url, seen),
        chat(url) as asked,
        pytest.raises(DeclinedError),
    ):
        asked.ask(question())
    assert len(seen) == 1


def test_failures_inside_an_answer_are_tried_again() -> None:
    failed = completion("", "error")
    failed["choices"][0]["error"] = {"code": 502, "message": "Upstream error"}

    def answering(handler: Handler, _body: Json, number: int) -> None:
        empty: list[Json] = [{"choices": None}, failed, {"choices": []}]
        handler.reply(200, [*empty, completion()][number - 1])

    with served(answering) as (url, seen), chat(url) as asked:
        assert asked.ask(question()).usage.requests == 4
    assert len(seen) == 4


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"choices": []}, ": an answer without content (choices: [])"),
        ({"choices": None}, ": an answer without content (choices: null)"),
        ({"error": {"message": "Overloaded"}}, ": Overloaded"),
        ({"error": {"message": "Overloaded", "code": 529}}, ": 529: Overloaded"),
    ],
)
def test_no_status_is_made_up_for_what_came_as_a_success(answer: Json, said: str) -> None:
    with (
        served(lambda handler, _body, _n: handler.reply(200, answer)) as (url, _),
        chat(url) as asked,
        pytest.raises(ServiceError, match="in a row") as caught,
    ):
        asked.ask(question())
    assert f"times in a row{said}" in caught.value.message


def test_tokens_that_a_service_had_in_its_cache_were_read_too() -> None:
    answer = completion() | {
        "usage": {"prompt_tokens": 7, "prompt_tokens_details": {"cached_tokens": 5000}}
    }
    long = "The harbour froze on Monday, and the ferries stayed in port. " * 100
    with (
        served(lambda handler, _body, _n: handler.reply(200, answer)) as (url, _),
        chat(url) as asked,
    ):
        answered = asked.ask(question(long))
    assert not answered.truncated
    assert answered.usage.prompt_tokens == 5007


@pytest.mark.parametrize(
    "models",
    [
        [{"id": "m", "context_length": 4096}],
        {"models": [{"name": "m", "n_ctx": 4096}]},
        {"data": {"m": {"context_window": 4096}}},
        {"object": "list", "data": [{"model": "m", "meta": {"n_ctx": 4096}}]},
    ],
)
def test_a_list_of_models_is_read_in_any_shape(models: Any) -> None:
    with (
        served(lambda handler, _body, _n: handler.reply(200, completion()), models=models) as (
            url,
            _,
        ),
        chat(url, model=None) as asked,
    ):
        assert (asked.model, asked.context_window) == ("m", 4096)


def test_names_alone_are_a_list_of_models_too() -> None:
    with (
        served(lambda handler, _body, _n: handler.reply(200, completion()), models=["m"]) as (
            url,
            _,
        ),
        chat(url, model=None) as asked,
    ):
        assert asked.model == "m"


def test_a_query_of_the_base_url_goes_along_and_is_not_shown() -> None:
    with (
        served(lambda handler, _body, _n: handler.reply(200, completion())) as (url, seen),
        chat(f"{url}?api-version=2024-10-21&x=hush", api_key="sk-x") as asked,
    ):
        assert asked.ask(question()).data == DATA
        assert "hush" not in asked.endpoint
    assert seen[0]["_path"] == "/v1/chat/completions?api-version=2024-10-21&x=hush"
    assert seen[0]["_headers"]["api-key"] == "sk-x"


def test_every_address_below_the_base_url_has_its_query_whole() -> None:
    listed: list[str] = []

    def list_models(handler: Handler) -> None:
        listed.append(handler.path)
        handler.reply(200, {"data": [{"id": "m"}]})

    with (
        served(lambda handler, _body, _n: handler.reply(200, completion()), do_GET=list_models) as (
            url,
            seen,
        ),
        chat(f"{url}?tag=a&tag=b", model=None) as asked,
    ):
        asked.ask(question())
    assert {listed[0], seen[0]["_path"]} == {
        "/v1/models?tag=a&tag=b",
        "/v1/chat/completions?tag=a&tag=b",
    }


def _trickle(handler: Handler, chunks: int, pause: float = 0.1) -> None:
    handler.send_response(200)
    handler.send_header("transfer-encoding", "chunked")
    handler.end_headers()
    try:
        for _ in range(chunks):
            handler.wfile.write(b"1\r\n\n\r\n")
            handler.wfile.flush()
            time.sleep(pause)
    except OSError:
        handler.close_connection = True


def test_a_body_that_trickles_in_does_not_keep_a_request_alive() -> None:
    def answering(handler: Handler, _body: Json, number: int) -> None:
        if number == 1:
            _trickle(handler, 30)
        else:
            handler.reply(200, completion())

    with served(answering) as (url, seen), chat(url, timeout=0.5) as asked:
        assert asked.ask(question()).data == DATA
    assert len(seen) == 2


def test_a_head_that_trickles_in_does_not_either() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    over = threading.Event()

    def drip() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.sendall(b"HTTP/1.1 200 OK\r\n")
            while not over.wait(0.05):
                try:
                    connection.sendall(b"x")
                except OSError:
                    return

    thread = threading.Thread(target=drip)
    thread.start()
    try:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        with chat(url, timeout=0.3, deadline=0.6) as asked, pytest.raises(ServiceError):
            asked.ask(question())
    finally:
        over.set()
        thread.join()
        listener.close()


@pytest.mark.parametrize("packed", [True, False])
def test_an_answer_that_swells_is_given_up(packed: bool) -> None:
    body = json.dumps(completion() | {"padding": " " * 20_000_000}).encode()

    def answering(handler: Handler, _body: Json, number: int) -> None:
        if number > 1:
            handler.reply(200, completion())
        elif packed:
            handler.reply(200, gzip.compress(body), content_encoding="gzip")
        else:
            handler.reply(200, body)

    with served(answering) as (url, seen), chat(url) as asked:
        assert asked.ask(question()).data == DATA
    assert len(seen) == 2


def test_a_packed_answer_is_unpacked() -> None:
    packed = gzip.compress(json.dumps(completion()).encode())
    with (
        served(lambda handler, _body, _n: handler.reply(200, packed, content_encoding="gzip")) as (
            url,
            _,
        ),
        chat(url) as asked,
    ):
        assert asked.ask(question()).data == DATA


def test_a_small_answer_may_not_unpack_to_a_large_one() -> None:
    packed = gzip.compress(b" " * 200_000_000)
    assert len(packed) < 300_000
    with (
        served(lambda handler, _body, _n: handler.reply(200, packed, content_encoding="gzip")) as (
            url,
            _,
        ),
        chat(url) as asked,
        pytest.raises(ServiceError, match="larger than"),
    ):
        asked.ask(question())


def test_a_proxy_that_cannot_be_used_is_said_to_be_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5h://127.0.0.1:9")
    with chat("http://service.invalid/v1") as asked, pytest.raises(ConfigurationError) as caught:
        asked.ask(question())
    assert "proxy" in str(caught.value)
    with (
        served(lambda handler, _body, _n: handler.reply(200, completion())) as (url, _),
        chat(url) as asked,
    ):
        assert asked.ask(question()).data == DATA


@pytest.mark.parametrize(
    "content",
    [
        {"type": "text", "text": GOOD},
        DATA,
        json.dumps(GOOD),
        json.dumps({"status": "ok", "data": DATA}),
        json.dumps({"result": GOOD}),
        json.dumps({"response": [{"output": DATA}]}),
    ],
    ids=["a part alone", "an object", "a string twice", "beside a status", "in words", "nested"],
)
def test_an_answer_is_unwrapped(content: Any) -> None:
    with (
        served(lambda handler, _body, _n: handler.reply(200, completion(content))) as (url, seen),
        chat(url) as asked,
    ):
        assert asked.ask(question()).data == DATA
    assert len(seen) == 1


def test_a_called_function_and_a_blocked_prompt_are_understood() -> None:
    called = completion(None, function_call={"name": "summary", "arguments": GOOD})
    blocked: Json = {"choices": [], "promptFeedback": {"blockReason": "SAFETY"}}
    with (
        served(lambda handler, _body, n: handler.reply(200, [called, blocked][n - 1])) as (url, _),
        chat(url) as asked,
    ):
        assert asked.ask(question("1")).data == DATA
        with pytest.raises(DeclinedError, match="SAFETY"):
            asked.ask(question("2"))


def test_a_web_page_in_place_of_a_service_is_called_one() -> None:
    page = b"<!DOCTYPE html><html><body><h1>Not Found</h1></body></html>"
    with (
        served(lambda handler, _body, _n: handler.reply(404, page, "text/html")) as (url, _),
        chat(url) as asked,
        pytest.raises(ConfigurationError, match=r"answers with a web page \(status 404\)"),
    ):
        asked.ask(question())
