"""From a name or from bytes to an article: where from, what format, who parses it.

Stands apart from the parsers so that what is cheap and safe (plain text) happens here, and what
is neither (everything else) happens in the sandbox.
"""

import hashlib
import re
from dataclasses import replace
from os import PathLike, fsdecode

from summarize.article import Article, Source
from summarize.errors import SourceError
from summarize.settings import Settings
from summarize.sources.decoding import decode
from summarize.sources.files import read_file, read_stdin, too_large
from summarize.sources.formats import INPUT_FORMATS, Hints, InputFormat, sniff
from summarize.sources.options import SourceOptions
from summarize.sources.packing import gunzip, is_gzip, is_zstd, unzstd

_DEFAULT = SourceOptions()
_MOST_WRAPPINGS = 2
_WEB_ADDRESS = re.compile(rb"https?://[!-~]+", re.IGNORECASE)
_LONGEST_ADDRESS = 2000
_MEANT = "Standard input was an address and nothing else: its page was fetched and read."
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://|(?:file|data|javascript):")


def read_source(name: str, options: SourceOptions = _DEFAULT) -> Article:
    """The article at `name`: a path, `-` for standard input, or an http(s) address.

    Standard input that is an address and nothing else stands for its page.

    Raises `SourceError` for anything that cannot be read as an article.
    """
    if is_address(name):
        return _fetched(name, options)
    limit = options.limits.input_bytes
    if name != "-":
        return read_bytes(read_file(name, limit), name, options)
    data = read_stdin(limit)
    address = _address_alone(data)
    if address is None:
        return read_bytes(data, name, options)
    article = _fetched(address, options)
    return replace(article, warnings=(*article.warnings, _MEANT))


def read_article(
    source: str | bytes | PathLike[str] | PathLike[bytes], settings: Settings | None = None
) -> Article:
    """The article in a file (a page, PDF, Word file, mail, text …) or at an http(s) address.

    Without `settings` the environment and the config file decide which addresses may be fetched, as on
    the command line; `-` is standard input. Raises `SummarizeError`.
    """
    if settings is None:
        from summarize.configuration import load  # here: whoever has settings needs none of it

        settings = load().settings
    return read_source(fsdecode(source), SourceOptions.from_settings(settings))


def read_bytes(
    data: bytes,
    name: str,
    options: SourceOptions = _DEFAULT,
    *,
    url: str | None = None,
    content_type: str | None = None,
) -> Article:
    """The article in `data`; `name` is for messages, for the report, and a hint at the format.

    `url` is where it was fetched, `content_type` what came with it as its type. Raises `SourceError`
    for anything that cannot be read as an article.
    """
    label = url or ("standard input" if name == "-" else name)
    source = Source(name, _digest(data), url=url)
    return _read(data, source, Hints(label, content_type), options)


def _fetched(address: str, options: SourceOptions) -> Article:
    # Only here, because files need no network code.
    from summarize.sources.web import fetch

    page = fetch(address, options)
    return read_bytes(page.body, address, options, url=page.url, content_type=page.content_type)


def _address_alone(data: bytes) -> str | None:
    """The address that is all of an input: whoever pipes one in means its page."""
    line = data.strip()
    if len(line) > _LONGEST_ADDRESS or not _WEB_ADDRESS.fullmatch(line):
        return None
    return line.decode("ascii")


def is_address(name: str) -> bool:
    """Whether `name` is an address rather than a path; schemes that are refused count as well."""
    return bool(_SCHEME.match(name))


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _read(data: bytes, source: Source, hints: Hints, options: SourceOptions) -> Article:
    limits = options.limits
    for _ in range(_MOST_WRAPPINGS):
        if is_gzip(data):
            data = gunzip(data, limits.input_bytes, hints.name)
        elif is_zstd(data):
            data = unzstd(data, limits.input_bytes, hints.name)
    if not data.strip():
        raise SourceError(f"{hints.name}: is empty")
    format_ = sniff(data, hints)
    if INPUT_FORMATS[format_].is_text and len(data) > limits.text_bytes:
        raise too_large(hints.name, limits.text_bytes)
    if format_ == "text":
        return _plain(data, source, hints)
    if format_ == "feed":
        kept = "save it, then " if source.name == "-" else ""
        name = "FILE" if source.name == "-" else source.name
        raise SourceError(
            f"{hints.name}: is a feed, not an article",
            f"{kept}try: summarize batch feed:{name} -o DIR",
        )
    return _parsed(data, format_, hints, options, source)


def _plain(data: bytes, source: Source, hints: Hints) -> Article:
    decoded = decode(data, hints.name, hints.charset)
    if not decoded.text.strip():
        raise SourceError(f"{hints.name}: is empty")
    source = replace(source, encoding=decoded.encoding)
    return Article(decoded.text, source, warnings=decoded.warnings)


def _parsed(
    data: bytes, format_: InputFormat, hints: Hints, options: SourceOptions, source: Source
) -> Article:
    # Only here, so that a plain text starts no process.
    from summarize.sources.sandbox import parse

    found = parse(format_, data, hints, options.limits)
    if not found.text.strip():
        raise SourceError(f"{hints.name}: has no text")
    return Article(
        text=found.text,
        source=replace(
            source, url=_own_address(found.url, source.url), encoding=found.encoding, plain=False
        ),
        title=found.title,
        byline=found.byline,
        published=found.published,
        description=found.description,
        language=found.language,
        roles=found.roles,
        hidden=found.hidden,
        warnings=found.warnings,
    )


def _own_address(claimed: str | None, fetched: str | None) -> str | None:
    """The address to report: a page may name its canonical one, but only on its own host."""
    if not claimed or not is_address(claimed):
        return fetched
    # Only here: start-up of what has no address.
    from urllib.parse import urlsplit

    try:
        same_host = fetched is None or urlsplit(claimed).hostname == urlsplit(fetched).hostname
    except ValueError:
        return fetched
    return claimed if same_host else fetched
