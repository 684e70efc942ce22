"""Bytes to text: a byte order mark, then UTF-8, then UTF-16/32 by its null bytes, then the rest.

UTF-8 is tried before anything a server declares, because a text that is valid UTF-8 beyond ASCII
is practically never anything else. Nothing is dropped: bytes that fit no reading become U+FFFD,
are counted, and the reader is told. The text is otherwise untouched, so that offsets count what
was in the input; only the byte order mark, which is not text, goes.
"""

import codecs
from dataclasses import dataclass

from summarize.errors import SourceError

_MARKS = (  # UTF-32's little-endian mark begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded text, Python's name of its codec, and what the reader should know about it."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, name: str) -> Decoded:
    """The text of `data`; raises `SourceError` for bytes that are not text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_as(data[len(mark) :], encoding)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _guess(data, name)


def _decode_as(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    bad = text.count("\ufffd") - data.count("\ufffd".encode(encoding))
    if bad <= 0:
        return Decoded(text, encoding)
    return Decoded(
        text, encoding, (f"{bad} bad sequence(s) of bytes were replaced with U+FFFD ({encoding}).",)
    )


def _guess(data: bytes, name: str) -> Decoded:
    # Only here, because most inputs are UTF-8 and never need it.
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise SourceError(f"{name}: is not a text in any known encoding")
    return _decode_as(data, best.encoding)
