"""Processes that do calls, and what becomes of those that died."""

from multiprocessing.connection import Connection
from typing import Any, NoReturn

import pytest

from summarize.serve.processes import _Process
from summarize.sources import SourceOptions


def test_a_process_whose_line_cannot_be_asked_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: "Connection[Any, Any]", timeout: float = 0.0) -> NoReturn:
        raise BrokenPipeError(timeout)

    process = _Process(SourceOptions())
    assert process.is_alive
    with monkeypatch.context() as patched:
        patched.setattr(Connection, "poll", broken)  # as it is on Windows
        assert not process.is_alive
    process.kill()
    assert not process.is_alive
