"""From a name or from bytes to an article: where from, what format, who parses it.

Stands apart from the parsers so that what is cheap and safe (plain text) happens here, and what
is neither (everything else) happens in the sandbox.
"""

import hashlib
from dataclasses import dataclass, replace

from summarize.article import Article, Source
from summarize.errors import SourceError
from summarize.sources.decoding import decode
from summarize.sources.files import read_file, read_stdin, too_large
from summarize.sources.formats import Format, Hints, sniff
from summarize.sources.options import SourceOptions
from summarize.sources.packing import gunzip, is_gzip

_DEFAULT = SourceOptions()
_MOST_WRAPPINGS = 2


@dataclass(frozen=True, slots=True)
class Origin:
    """Where bytes came from: the name to report, the address and media type if a server sent them."""

    name: str
    url: str | None = None
    media_type: str | None = None

    @property
    def label(self) -> str:
        """The name as messages give it."""
        return "standard input" if self.name == "-" else self.name


def read_source(name: str, options: SourceOptions = _DEFAULT) -> Article:
    """The article at `name`: a path, `-` for standard input, or an http(s) address.

    Raises `SourceError` for anything that cannot be read as an article.
    """
    limit = options.limits.input_bytes
    data = read_stdin(limit) if name == "-" else read_file(name, limit)
    return read_bytes(data, name, options)


def read_bytes(data: bytes, name: str, options: SourceOptions = _DEFAULT) -> Article:
    """The article in `data`; `name` is for messages, for the report, and a hint at the format.

    Raises `SourceError` for anything that cannot be read as an article.
    """
    return _read(data, Origin(name), options)


def _read(data: bytes, origin: Origin, options: SourceOptions) -> Article:
    digest = hashlib.sha256(data).hexdigest()
    hints = Hints(origin.label, origin.media_type)
    for _ in range(_MOST_WRAPPINGS):
        if is_gzip(data):
            data = gunzip(data, options.limits.input_bytes, origin.label)
            hints = Hints(hints.name.removesuffix(".gz"), hints.media_type)
    if not data.strip():
        raise SourceError(f"{origin.label}: is empty")
    format_ = sniff(data, hints)
    if format_ in ("text", "html", "markdown", "eml", "rtf") and (
        len(data) > options.limits.text_bytes
    ):
        raise too_large(origin.label, options.limits.text_bytes)
    if format_ == "text":
        return _plain(data, digest, origin)
    return _parsed(data, format_, hints, options, Source(origin.name, digest, origin.url))


def _plain(data: bytes, digest: str, origin: Origin) -> Article:
    decoded = decode(data, origin.label)
    if not decoded.text.strip():
        raise SourceError(f"{origin.label}: is empty")
    source = Source(origin.name, digest, origin.url, decoded.encoding)
    return Article(decoded.text, source, warnings=decoded.warnings)


def _parsed(
    data: bytes, format_: Format, hints: Hints, options: SourceOptions, source: Source
) -> Article:
    # Only here, so that a plain text starts no process.
    from summarize.sources.sandbox import parse

    found = parse(format_, data, hints, options.limits)
    if not found.text.strip():
        raise SourceError(f"{hints.name}: has no text")
    return Article(
        text=found.text,
        source=replace(source, url=found.url or source.url, encoding=found.encoding, plain=False),
        title=found.title,
        byline=found.byline,
        published=found.published,
        description=found.description,
        language=found.language,
        roles=found.roles,
        warnings=found.warnings,
    )
