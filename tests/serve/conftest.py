"""The server as a user starts it: a process on a port of loopback, asked over real sockets."""

import contextlib
import http.client
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def json(self) -> Any:
        return json.loads(self.text)

    @property
    def events(self) -> list[tuple[str, str]]:
        """Name and data of each event of a stream."""
        found = []
        for part in self.text.split("\n\n"):
            lines = part.split("\n")
            names = [line[7:] for line in lines if line.startswith("event: ")]
            data = [line[6:] for line in lines if line.startswith("data: ")]
            found += [(name, "\n".join(data)) for name in names]
        return found


@dataclass(frozen=True)
class Served:
    """A server that runs."""

    address: str
    process: "subprocess.Popen[str]"

    def ask(
        self,
        path: str,
        body: object = None,
        *,
        method: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """One request; a body that is no bytes goes as JSON."""
        connection = http.client.HTTPConnection(urlsplit(self.address).netloc, timeout=120)
        told = dict(headers or {})
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
            told.setdefault("Content-Type", "application/json")
        with contextlib.closing(connection):
            asked = method or ("GET" if body is None else "POST")
            connection.request(asked, path, body, told)
            answer = connection.getresponse()
            text = answer.read().decode()
            named = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, named, text)


Serve = Callable[..., Served]


@contextlib.contextmanager
def running(
    *arguments: object, program: tuple[str, ...] = ("-m", "summarize"), **environment: str
) -> Iterator[Served]:
    """`summarize serve` with these arguments, until the context ends."""
    home = {"HOME": os.environ["HOME"], "PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"]}
    with subprocess.Popen(
        [sys.executable, *program, "serve", "--port", "0", *map(str, arguments)],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=home | environment,
    ) as process:
        assert process.stderr is not None
        said = process.stderr.readline()
        assert " at http" in said, said + process.stderr.read()
        try:
            yield Served(said.split(" at ")[1].split()[0], process)
        finally:
            process.terminate()
            process.communicate(timeout=60)


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server without a model, under the terms that it has unless told otherwise."""
    with running(HOME=str(tmp_path_factory.mktemp("home"))) as served:
        yield served


@pytest.fixture
def serve_with() -> Iterator[Serve]:
    """Starts servers, which end with the test."""
    with contextlib.ExitStack() as stack:
        yield lambda *arguments, **environment: stack.enter_context(
            running(*arguments, **environment)
        )


@pytest.fixture
def article(articles: Path) -> str:
    return (articles / "bridge.txt").read_text("utf-8")
