"""The child's side of the sandbox: reads jobs from its standard input until there is no more.

A job is a line of JSON and the bytes it announces; an answer is its size, a line `ok` or `error`,
and JSON. The process bounds its own memory and processor time before each job, for the parent may be
killed before it can end a parser that hangs, and ends when the parent is gone.
"""

import contextlib
import importlib
import json
import math
import os
import sys
import threading
import time
from typing import Any, BinaryIO

from summarize.errors import SummarizeError
from summarize.sources.extraction import Extraction
from summarize.sources.formats import INPUT_FORMATS
from summarize.sources.parsers import Document

_GLANCE = 0.5  # seconds between two looks at whether the parent is there
_GRACE = 2  # seconds of processor time


def main() -> None:
    """Serve until the parent closes the pipe."""
    jobs = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints must not talk into the protocol
    sys.setrecursionlimit(3000)
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    while line := jobs.readline():
        job = json.loads(line)
        data = jobs.read(job["length"])
        _limit(job["memory"], job["seconds"])
        _answer(answers, _run(job, data))


def _run(job: dict[str, Any], data: bytes) -> bytes:
    try:
        return b"ok\n" + _parse(job, data).to_json()
    except SummarizeError as error:
        return _error(error.message, error.hint)
    except ModuleNotFoundError as error:
        return _missing(job, error)
    except MemoryError:
        return _error(f"{job['name']}: needs more memory to read than is allowed")
    except RecursionError:
        return _error(f"{job['name']}: is nested too deeply to be read")
    except Exception as error:  # noqa: BLE001  # whatever a parser throws at a broken document
        reason = " ".join(str(error).split())[:200] or type(error).__name__
        return _error(f"{job['name']}: is not a readable {job['format']} document: {reason}")


def _parse(job: dict[str, Any], data: bytes) -> Extraction:
    parser = importlib.import_module(f"summarize.sources.parsers.{job['format']}")
    document = Document(
        data=data,
        name=job["name"],
        charset=job["charset"],
        text_bytes=job["text_bytes"],
        pages=job["pages"],
    )
    extraction: Extraction = parser.extract(document)
    return extraction


def _missing(job: dict[str, Any], error: ModuleNotFoundError) -> bytes:
    extra = INPUT_FORMATS[job["format"]].extra
    if extra is None:
        return _error(f"{job['name']}: cannot be read: {error}")
    return _error(
        f"{job['name']}: reading {job['format'].upper()} needs {error.name}, which is not installed",
        f'pip install "summarize[{extra}]"',
    )


def _error(message: str, hint: str | None = None) -> bytes:
    return b"error\n" + json.dumps({"message": message, "hint": hint}).encode()


def _answer(stream: BinaryIO, answer: bytes) -> None:
    stream.write(b"%d\n" % len(answer) + answer)
    stream.flush()


def _end_with(parent: int) -> None:
    """End the process soon after its parent, whatever it is doing."""
    while os.getppid() == parent:
        time.sleep(_GLANCE)
    os._exit(1)


def _limit(memory: int, seconds: float) -> None:
    try:
        import resource  # not on Windows, where the parent's time limit alone holds
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    # More than the parent waits, who can say what happened.
    until = math.ceil(used.ru_utime + used.ru_stime + seconds) + _GRACE
    for kind, soft in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, until),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (soft, resource.getrlimit(kind)[1]))


if __name__ == "__main__":
    main()
