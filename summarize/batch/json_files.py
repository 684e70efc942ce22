"""JSON files that hold no lines: one article as an object, as scrapers write it, or a list of such objects.

A file of lines is read a line at a time; this one has to be read whole, and so is bounded.
"""

import json
from collections.abc import Mapping
from typing import Any, BinaryIO

from summarize.batch.fields import Fields
from summarize.errors import SourceError

_FIRST_LINE = 1 << 20


def json_records(file: BinaryIO, name: str, most: int) -> Mapping[str, Any] | list[Any] | None:
    """The object or the list that a file holds; `None` where it holds lines of JSON.

    Raises `SourceError` for one of more than `most` bytes and for what is no JSON, and `OSError`.
    """
    data = _whole(file, most + 1)
    is_larger = len(data) > most
    value = None if is_larger else _value(data)
    if isinstance(value, dict | list):
        return value
    if isinstance(_value(data[:_FIRST_LINE].lstrip().partition(b"\n")[0]), dict):
        return None
    if is_larger:
        raise SourceError(
            f"{name}: is larger than {most >> 20} MB, the most that is read of a JSON file",
            "JSON lines may be longer",
        )
    raise SourceError(f"{name}: is not the JSON of an article, or of a list of some")


def holds_text(value: Mapping[str, Any] | list[Any], fields: Fields) -> bool:
    """Whether an object, or one of a list, has what is known to be a field for the text."""
    objects = [value] if isinstance(value, Mapping) else value
    return any(
        isinstance(record, Mapping) and fields.found(record).text in record for record in objects
    )


def _whole(file: BinaryIO, most: int) -> bytes:
    """All of a file that is read by lines, or its first `most` bytes."""
    lines: list[bytes] = []
    while most and (line := file.readline(most)):
        lines.append(line)
        most -= len(line)
    return b"".join(lines)


def _value(data: bytes) -> object:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None
