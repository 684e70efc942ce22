"""JSON files that hold no lines: one article as an object, as scrapers write it, a list of such objects, or a channel's export.

A file of lines is read a line at a time; this one has to be read whole, and so is bounded.
"""

import json
from collections.abc import Mapping
from typing import Any, BinaryIO

from summarize.batch.fields import Fields
from summarize.characters import UNSPACED
from summarize.errors import SourceError


class NoArticleError(SourceError):
    """A file holds JSON, or nothing, but neither an object nor a list, which alone could be articles."""


def json_records(file: BinaryIO, name: str, most: int) -> Mapping[str, Any] | list[Any] | None:
    """The object or the list that a file holds; `None` where it holds lines of JSON.

    Raises `SourceError` for one of more than `most` bytes and for what is no JSON, `NoArticleError` for what
    is no article's, and `OSError`.
    """
    data = _whole(file, most + 1)
    is_larger = len(data) > most
    value = None if is_larger else _value(data)
    if isinstance(value, dict | list):
        return _posts(value) or value
    if isinstance(_value(data.lstrip().partition(b"\n")[0]), dict):
        return None
    if is_larger:
        raise SourceError(
            f"{name}: is larger than {most >> 20} MB, the most that is read of a JSON file",
            "JSON lines may be longer",
        )
    is_whole = not data.strip() or value is not None or data.strip() == b"null"
    kind = NoArticleError if is_whole else SourceError
    raise kind(f"{name}: is not the JSON of an article, or of a list of some")


def holds_text(value: Mapping[str, Any] | list[Any], fields: Fields) -> bool:
    """Whether an object, or one of a list, has a text in what is known to be the field for it."""
    objects = [value] if isinstance(value, Mapping) else value
    return any(
        isinstance(record, Mapping) and _is_text(record.get(fields.found(record).text or ""))
        for record in objects
    )


def _posts(value: Mapping[str, Any] | list[Any]) -> list[Any]:
    """The posts of a channel that Telegram's desktop program exported, those without words left out; none of anything else."""
    told = value.get("messages") if isinstance(value, Mapping) else None
    posts = []
    for post in told if isinstance(told, list) else ():
        if not isinstance(post, Mapping) or not {"id", "type", "date", "text"} <= post.keys():
            return []
        text = _post_text(post["text"])
        if post["type"] == "message" and text.strip():
            posts.append({"id": post["id"], "published": post["date"], "text": text})
    return posts


def _post_text(value: object) -> str:
    """What a post says: a text, or pieces of which those with a link, a tag or bold letters are objects."""
    pieces = value if isinstance(value, list) else [value]
    found = (each.get("text") if isinstance(each, Mapping) else each for each in pieces)
    return "".join(each for each in found if isinstance(each, str))


def _is_text(value: object) -> bool:
    """Whether a value can be an article's text: some words, or a list that has any, unlike one of names."""
    if isinstance(value, str):
        return bool(value.strip())
    return (
        isinstance(value, list)
        and all(isinstance(each, str) for each in value)
        and any(len(each.split()) > 1 or UNSPACED.search(each) for each in value)
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
