"""One module for each format, each with `extract(document) -> Extraction`.

They run in the sandbox's child and import what they need; a library that is missing is reported
with the extra that brings it.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes to parse. `name` is for messages; `charset` is the encoding that a server stated.

    `text_bytes` bounds what they may unpack to, `pages` how many pages are read.
    """

    data: bytes
    name: str
    charset: str | None = None
    text_bytes: int = 20 << 20
    pages: int = 2000
