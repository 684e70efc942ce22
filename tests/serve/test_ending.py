"""How a server ends, what it does while clients dawdle, and what it leaves behind."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.cli.conftest import Command, command
from tests.serve.conftest import Answer, Serve, Served, running
from tests.server import Behaviour, serve

__all__ = ["command"]  # the fixture

TEXT = "The pier at Sorrel is open again, mayor Ada Lind said."
SLOW = 200


def test_sigterm_ends_it_at_once(serve_with: Serve) -> None:
    served = serve_with()
    assert served.ask("/detect", {"text": TEXT}).status == 200
    served.process.send_signal(signal.SIGTERM)
    assert served.process.wait(30) == 0


def test_ctrl_c_ends_it_as_interrupted(serve_with: Serve) -> None:
    served = serve_with()
    served.process.send_signal(signal.SIGINT)
    assert served.process.wait(30) == 130


def test_an_answer_under_way_is_still_given(serve_with: Serve) -> None:
    with serve(Behaviour(latency=1.5)) as model:
        served = serve_with("--base-url", model.url, "-m", "test-model", "--no-cache")
        answers: list[Answer] = []
        asking = threading.Thread(
            target=lambda: answers.append(served.ask("/report", {"text": TEXT}))
        )
        asking.start()
        while not model.chats:
            asking.join(0.05)
        served.process.send_signal(signal.SIGTERM)
        assert served.process.wait(30) == 0
        asking.join()
    assert [answer.status for answer in answers] == [200]


def test_work_that_does_not_end_does_not_hold_it(serve_with: Serve) -> None:
    served = serve_with()
    parts = urlsplit(served.address)
    with socket.create_connection((parts.hostname, parts.port), timeout=60) as line:
        body = (TEXT + "\n\n").encode() * 100_000
        head = b"POST /report HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
        line.sendall(head + b"Content-Length: %d\r\n\r\n" % len(body) + body)
        assert served.ask("/detect", {"text": TEXT}).status == 200
        served.process.send_signal(signal.SIGTERM)
        assert served.process.wait(60) == 0


def test_clients_that_dawdle_keep_nobody_waiting(plain: Served) -> None:
    parts = urlsplit(plain.address)
    with contextlib.ExitStack() as stack:
        lines = [
            stack.enter_context(socket.create_connection((parts.hostname, parts.port), timeout=60))
            for _ in range(SLOW)
        ]
        for line in lines:
            line.sendall(
                b"POST /report HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\n{"
            )
        for path in ("/report", "/quotes", "/detect"):
            assert plain.ask(path, {"text": TEXT}).status == 200
        for line in lines:  # none of them had an answer yet
            line.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                raise AssertionError(line.recv(1))


_IMPATIENT = (
    "from summarize.serve import server; server.HEAD_SECONDS = 0.5\n"
    "from summarize.__main__ import main; main()"
)


@pytest.mark.parametrize(
    "said",
    [b"", b"GET / HTTP/1.1\r\nHost: lo", b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\nG"],
)
def test_a_head_that_does_not_come_ends_its_connection(said: bytes) -> None:
    with running(program=("-c", _IMPATIENT)) as served:
        parts = urlsplit(served.address)
        with socket.create_connection((parts.hostname, parts.port), timeout=60) as line:
            line.sendall(said)
            answers = line.makefile("rb").read()  # to the end
        assert answers.startswith(b"HTTP/1.1 200") == said.endswith(b"G")
        line = socket.create_connection((parts.hostname, parts.port), timeout=60)
        with line:  # what has a head is not cut off however long its answer takes
            body = b'{"text": "%s"}' % TEXT.encode()
            line.sendall(b"POST /report HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n")
            line.sendall(
                b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
            )
            threading.Event().wait(1)
            line.sendall(body)
            assert line.makefile("rb").read().startswith(b"HTTP/1.1 200")


def test_questions_to_a_slow_model_keep_nobody_waiting(serve_with: Serve) -> None:
    with serve(Behaviour(faults={"hang": 1.0})) as model:
        served = serve_with("--base-url", model.url, "-m", "test-model", "--no-cache")
        parts = urlsplit(served.address)
        with contextlib.ExitStack() as stack:
            for _ in range(SLOW):
                line = socket.create_connection((parts.hostname, parts.port), timeout=60)
                stack.enter_context(line)
                body = b'{"text": "%s"}' % TEXT.encode()
                head = b"POST /report HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                line.sendall(head + b"Content-Length: %d\r\n\r\n" % len(body) + body)
            assert served.ask("/quotes", {"text": TEXT}).status == 200
            done = served.ask("/report", {"text": TEXT, "engine": "offline"})
            assert done.json["engine"]["name"] == "offline"
        served.process.terminate()
        assert served.process.wait(60) == 0


def test_a_call_that_takes_too_long_is_given_up(serve_with: Serve) -> None:
    served = serve_with("--time-limit", "0.001")
    done = served.ask("/report", {"text": TEXT})
    assert done.status == 504
    assert "within 0.001 seconds" in done.json["detail"]


def test_a_port_that_is_taken_is_said_so(plain: Served, command: Command) -> None:
    port = urlsplit(plain.address).port
    done = command("serve", "--port", port)
    assert done.code == 2
    assert "in use" in done.err


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="reads Linux's list of processes")
def test_a_server_that_is_killed_leaves_no_process(serve_with: Serve) -> None:
    served = serve_with()
    children = _children(served.process.pid)
    assert children
    served.process.kill()
    served.process.wait()
    assert not _left(children)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="reads Linux's list of processes")
def test_a_signal_to_the_whole_group_leaves_no_process_however_deaf(serve_with: Serve) -> None:
    served = serve_with()
    assert served.ask("/detect", {"text": TEXT}).status == 200
    children = _children(served.process.pid)
    workers = [pid for pid in children if _status(pid)[1] != str(served.process.pid)]
    assert workers
    for pid in workers:
        os.kill(pid, signal.SIGSTOP)  # hears nothing
    for pid in (*children, served.process.pid):
        os.kill(pid, signal.SIGTERM)
    served.process.wait(60)
    left = _left(children)
    for pid in left:
        os.kill(pid, signal.SIGKILL)
    assert not left


def _left(processes: list[int]) -> list[int]:
    """Those that are still there after half a minute."""
    for _ in range(600):
        if not (left := [pid for pid in processes if _is_alive(pid)]):
            break
        threading.Event().wait(0.05)
    return left


def _children(parent: int) -> list[int]:
    found = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]
    pairs = [(pid, int(status[1])) for pid in found if (status := _status(pid))]
    tree = {parent}
    for _ in range(4):
        tree |= {pid for pid, above in pairs if above in tree}
    return sorted(tree - {parent})


def _is_alive(pid: int) -> bool:
    status = _status(pid)
    return bool(status) and status[0] != "Z"


def _status(pid: int) -> list[str]:
    """A process's state, its parent and so on; nothing if it is gone."""
    try:
        # Behind its name in brackets, in which anything may stand.
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return []


def test_only_serving_loads_a_server() -> None:
    code = (
        "import sys; from summarize.cli.main import run\n"
        "run(['--help']); run(['serve', '--help']); run(['tests/articles/bridge.txt'])\n"
        "print(sorted({'starlette', 'uvicorn', 'mcp', 'anyio', 'summarize.serve'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
