"""Reads files, pipes and web pages into articles.

Whatever goes wrong with an input is a `SourceError` that names it; whatever was doubtful about
reading it is in the article's `warnings`. A plain UTF-8 text is decoded and nothing else: no
parser, no detector and no network code is imported for it.
"""

import hashlib

from summarize.article import Article, Source
from summarize.errors import SourceError
from summarize.sources.decoding import decode
from summarize.sources.files import read_file, read_stdin, too_large
from summarize.sources.options import Limits, SourceOptions

__all__ = ["Limits", "SourceOptions", "read_bytes", "read_source"]

_DEFAULT = SourceOptions()


def read_source(name: str, options: SourceOptions = _DEFAULT) -> Article:
    """The article at `name`: a path, `-` for standard input, or an http(s) address.

    Raises `SourceError` for anything that cannot be read as an article.
    """
    limit = options.limits.input_bytes
    data = read_stdin(limit) if name == "-" else read_file(name, limit)
    return read_bytes(data, name, options)


def read_bytes(data: bytes, name: str, options: SourceOptions = _DEFAULT) -> Article:
    """The article in `data`; `name` is for messages and for the report.

    Raises `SourceError` for anything that cannot be read as an article.
    """
    label = "standard input" if name == "-" else name
    if len(data) > options.limits.text_bytes:
        raise too_large(label, options.limits.text_bytes)
    decoded = decode(data, label)
    if not decoded.text.strip():
        raise SourceError(f"{label}: is empty")
    source = Source(name=name, sha256=hashlib.sha256(data).hexdigest(), encoding=decoded.encoding)
    return Article(text=decoded.text, source=source, warnings=decoded.warnings)
