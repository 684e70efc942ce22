"""Parsers of hostile formats, run in a child process with an end to its time and memory.

Starting a process costs about 0.2 s, so children are kept and used again. What they answer is read as
JSON.
"""

import atexit
import json
from queue import Empty, LifoQueue

from summarize.children import PATIENCE, Child
from summarize.errors import SourceError
from summarize.sources.extraction import Extraction
from summarize.sources.formats import Hints, InputFormat
from summarize.sources.options import SourceLimits

_JOBS_PER_CHILD = 200  # what a parser leaks goes with its process

_idle: LifoQueue[Child] = LifoQueue()


def parse(format_: InputFormat, data: bytes, hints: Hints, limits: SourceLimits) -> Extraction:
    """The extraction that `format_`'s parser makes of `data`.

    Raises `SourceError` when it refuses, fails, or passes the limits. Safe in several threads.
    """
    job = {
        "format": format_,
        "name": hints.name,
        "charset": hints.charset,
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
        answer = child.ask(job, data, limits.parse_seconds * PATIENCE)
    except BaseException:
        child.kill()
        raise
    if answer is None:
        child.kill()
        raise SourceError(_last_words(child, hints.name, limits))
    _give_back(child)
    return _read_answer(answer)


def _last_words(child: Child, name: str, limits: SourceLimits) -> str:
    if child.out_of_time:
        return f"{name}: could not be read within {limits.parse_seconds:g} seconds"
    return f"{name}: could not be read: its parser broke down"


def _read_answer(answer: bytes) -> Extraction:
    status, _, body = answer.partition(b"\n")
    if status == b"ok":
        return Extraction.from_json(body)
    error = json.loads(body)
    raise SourceError(error["message"], error["hint"])


def _take() -> Child:
    while True:
        try:
            child = _idle.get_nowait()
        except Empty:
            return Child("summarize.sources.worker")
        if child.is_ready:
            return child


def _give_back(child: Child) -> None:
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
