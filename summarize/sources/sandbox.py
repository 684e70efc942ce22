"""Parsers of hostile formats, run in a child process with an end to its time and memory.

No check in front of a parser finds every document that makes it run for hours, and no thread can
be stopped; a process can. Starting one costs about 0.2 s, so children are kept and used again.
They never get more than the bytes to parse, and what they answer is read as JSON.
"""

import atexit
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from queue import Empty, LifoQueue
from typing import IO, Any

from summarize.errors import SourceError
from summarize.sources.extraction import Extraction
from summarize.sources.formats import Hints, InputFormat
from summarize.sources.options import Limits

_JOBS_PER_CHILD = 200  # what a parser leaks goes with its process

_idle: LifoQueue["_Child"] = LifoQueue()


def parse(format_: InputFormat, data: bytes, hints: Hints, limits: Limits) -> Extraction:
    """The extraction that `format_`'s parser makes of `data`.

    Raises `SourceError` when it refuses, fails, or passes the limits. Safe in several threads.
    """
    job = {
        "format": format_,
        "name": hints.name,
        "charset": hints.charset,
        "length": len(data),
        "memory": limits.parse_bytes,
        "seconds": limits.parse_seconds,
        "text_bytes": limits.text_bytes,
        "pages": limits.pages,
    }
    try:
        child = _take()
    except OSError as error:
        raise SourceError(f"{hints.name}: no process could be started to read it in") from error
    try:
        answer = child.ask(job, data, limits.parse_seconds)
    except BaseException:
        child.kill()
        raise
    if answer is None:
        child.kill()
        raise SourceError(_last_words(child, hints.name, limits))
    _give_back(child)
    return _read_answer(answer)


def _last_words(child: "_Child", name: str, limits: Limits) -> str:
    if child.timed_out:
        return f"{name}: could not be read within {limits.parse_seconds:g} seconds"
    return f"{name}: could not be read: its parser broke down"


def _read_answer(answer: bytes) -> Extraction:
    status, _, body = answer.partition(b"\n")
    if status == b"ok":
        return Extraction.from_json(body)
    error = json.loads(body)
    raise SourceError(error["message"], error["hint"])


def _take() -> "_Child":
    while True:
        try:
            child = _idle.get_nowait()
        except Empty:
            return _Child()
        if child.is_ready:
            return child


def _give_back(child: "_Child") -> None:
    if child.jobs < _JOBS_PER_CHILD:
        _idle.put(child)
    else:
        child.kill()


@atexit.register
def close_idle() -> None:
    """End the children that wait for work: a program that ends leaves none behind it."""
    while True:
        try:
            child = _idle.get_nowait()
        except Empty:
            return
        if child.is_ours:
            child.kill()


class _Child:
    """A process of `summarize.sources.worker`; takes one job at a time."""

    def __init__(self) -> None:
        self.jobs = 0
        self.timed_out = False
        self._parent = os.getpid()
        self._process = subprocess.Popen(  # our own module, no user input on the command line
            [sys.executable, "-P", "-m", "summarize.sources.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        )

    @property
    def is_ready(self) -> bool:
        """Whether the child can take a job."""
        return self.is_ours and self._process.poll() is None

    @property
    def is_ours(self) -> bool:
        """Whether this process started the child: after a fork its pipes belong to two."""
        return self._parent == os.getpid()

    def ask(self, job: dict[str, Any], data: bytes, seconds: float) -> bytes | None:
        """The child's answer; `None` if it died or was out of time."""
        self.jobs += 1
        stdin, stdout = self._pipes()
        timer = threading.Timer(seconds, self._give_up)
        timer.start()
        try:
            stdin.write(json.dumps(job).encode() + b"\n")
            stdin.write(data)
            stdin.flush()
            size = stdout.readline()
            answer = stdout.read(int(size)) if size.endswith(b"\n") else b""
        except OSError:  # a broken pipe
            return None
        finally:
            timer.cancel()
        complete = size.endswith(b"\n") and len(answer) == int(size)
        return answer if complete and not self.timed_out else None

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        for pipe in self._pipes():
            try:
                pipe.close()
            except OSError:  # what was still to be written has no reader
                continue
        self._process.wait()

    def _give_up(self) -> None:
        self.timed_out = True
        self._process.kill()

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        return stdin, stdout


def _environment() -> dict[str, str]:
    """The child sees the modules that we see, and no keys or proxies."""
    package_home = str(Path(__file__).resolve().parents[2])
    kept = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "HOME", "TMPDIR", "TEMP", "LANG")
    return {
        **{name: os.environ[name] for name in kept if name in os.environ},
        "PYTHONPATH": os.pathsep.join([*filter(None, sys.path), package_home]),
        "PYTHONIOENCODING": "utf-8",
    }
