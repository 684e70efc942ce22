"""The command line as a user has it: arguments and standard input in, two streams and a code out."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from summarize.cli.main import run


@dataclass(frozen=True)
class Outcome:
    """What a command printed on each stream, and its exit code."""

    code: int
    out: str
    err: str


class Pipe(io.TextIOWrapper):
    """Standard input that is a pipe, or, without data, a terminal."""

    def __init__(self, data: bytes | None) -> None:
        super().__init__(io.BytesIO(data or b""), encoding="utf-8")
        self._terminal = data is None

    def isatty(self) -> bool:
        return self._terminal


Command = Callable[..., Outcome]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Run `summarize` with arguments; `stdin` is what is piped in, `None` a terminal."""

    def call(*arguments: object, stdin: bytes | str | None = None) -> Outcome:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", Pipe(data))
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return call
