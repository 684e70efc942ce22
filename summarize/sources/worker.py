"""The child's side of the sandbox: reads jobs from its standard input until there is no more.

A job is a line of JSON and the bytes it announces; an answer is its size, a line `ok` or `error`,
and JSON. The process bounds its own memory before each job and gives up whatever it opened.
"""

import importlib
import json
import os
import sys
from typing import Any, BinaryIO

from summarize.errors import SummarizeError
from summarize.sources.extraction import Extraction
from summarize.sources.parsers import INSTALL_HINTS, Document


def main() -> None:
    """Serve until the parent closes the pipe."""
    jobs = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints must not talk into the protocol
    sys.setrecursionlimit(3000)
    while line := jobs.readline():
        job = json.loads(line)
        data = jobs.read(job["length"])
        _limit_memory(job["memory"])
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
    extra = INSTALL_HINTS.get(job["format"])
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


def _limit_memory(size: int) -> None:
    try:
        import resource  # not on Windows, where the time limit alone holds

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (size, hard))
    except (ImportError, ValueError, OSError):
        return


if __name__ == "__main__":
    main()
