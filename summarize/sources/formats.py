"""Which format some bytes are in, told by the bytes first and by names only where bytes can't say.

A name or a media type is a claim of whoever made it; only between formats that look alike
(Markdown and plain text) does it decide.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from types import MappingProxyType
from typing import Literal

from summarize.errors import SourceError

InputFormat = Literal[
    "text", "html", "feed", "pdf", "docx", "odt", "epub", "rtf", "markdown", "eml", "mht"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kind:
    """What goes with an input format.

    `suffixes` are the endings of its files. `extra` is the extra of our own package that its parser
    needs, if any. `is_text`: what it holds is bounded as text is, and not as a document.
    """

    suffixes: tuple[str, ...]
    is_text: bool = True
    extra: str | None = None


INPUT_FORMATS: Mapping[InputFormat, Kind] = MappingProxyType(
    {
        "text": Kind(("", ".txt", ".text")),
        "markdown": Kind((".md", ".markdown")),
        "html": Kind((".html", ".htm", ".xhtml"), extra="web"),
        "feed": Kind((".rss", ".atom", ".rdf", ".xml"), extra="web"),
        "eml": Kind((".eml",)),
        "mht": Kind((".mht", ".mhtml"), extra="web"),
        "rtf": Kind((".rtf",)),
        "pdf": Kind((".pdf",), is_text=False, extra="pdf"),
        "docx": Kind((".docx",), is_text=False),
        "odt": Kind((".odt",), is_text=False),
        "epub": Kind((".epub",), is_text=False),
    }
)
"""Every format that articles come in, each read by the module of its name in `parsers`."""

PACKED = (".gz", ".zst")
"""Endings of files that are unpacked before their format is told."""

_RECORDS = (".jsonl", ".ndjson")
"""Endings of files of JSON lines, an article each."""
_JSON = ".json"

_HEAD_BYTES = 4096
_FIRST_LINE = 1 << 20

_FOREIGN = (
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a media file"),
    (b"\x00\x00\x00\x18ftyp", "a video"),
    (b"\x00\x00\x00\x20ftyp", "a video"),
    (b"ID3", "a sound file"),
    (b"OggS", "a media file"),
    (b"\x1aE\xdf\xa3", "a video"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"7z\xbc\xaf'\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"SQLite format 3\x00", "a database"),
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_END_OF_ZIP = b"PK\x05\x06"
_IN_ZIPS: tuple[InputFormat, ...] = ("docx", "epub", "odt")
_PACKAGE = b"[Content_Types].xml"
_WORD_PART = re.compile(rb"PK(?:\x03\x04.{26}|\x01\x02.{42})/?word/", re.DOTALL)
"""Which of Word's parts is the main one, and what it is called, only the package itself can say."""

_MARKUP_START = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|p|h1|article|main|table"
    rb"|section|header|nav|span|a|img|form|ul|ol|br|center|font|template|svg|iframe)\b",
    re.IGNORECASE,
)
_HTML_TAG = re.compile(
    rb"^\s*<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE | re.MULTILINE
)
_FEED_ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]")
_PROLOGUE = re.compile(rb"\s*(?:<\?xml[^>]*>|<!--.*?-->|\s)*", re.DOTALL)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_MAIL_HEADER = re.compile(
    rb"(?:[A-Za-z][A-Za-z0-9-]{1,40}:[ \t][^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)"
)
_SAVED_BY_BROWSER = re.compile(
    rb"^(?:Snapshot-Content-Location:|From:[ \t]*[\"'<]{0,2}Saved by )",
    re.IGNORECASE | re.MULTILINE,
)
_MAIL_FIELDS = frozenset(
    (
        b"from",
        b"to",
        b"subject",
        b"date",
        b"received",
        b"message-id",
        b"mime-version",
        b"return-path",
    )
)


@dataclass(frozen=True, slots=True)
class Hints:
    """What is said of an input from outside: its name or address, and its content type."""

    name: str
    content_type: str | None = None

    @property
    def media_type(self) -> str:
        """The content type without its parameters, in lower case; empty if there is none."""
        return (self.content_type or "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The encoding that the content type names."""
        match = _CHARSET.search(self.content_type or "")
        return match[1] if match else None

    @property
    def suffix(self) -> str:
        """The name's last extension in lower case, with its dot; empty if there is none.

        What it is packed in is no format: of `page.html.gz` it is `.html`.
        """
        scheme, separator, rest = self.name.partition("://")
        path = rest.partition("?")[0].partition("#")[0].partition("/")[2] if separator else scheme
        return PurePath(_unpacked(path.lower())).suffix


def sniff(data: bytes, hints: Hints) -> InputFormat:
    """The format of `data`; `text` when it is none of the others.

    Raises `SourceError` for well-known formats that no article can be read from.
    """
    head = data[:_HEAD_BYTES]
    if head.startswith(b"%PDF-") or (
        b"%PDF-" in head[:1024] and hints.suffix in INPUT_FORMATS["pdf"].suffixes
    ):
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return _sniff_zip(data, hints)
    if head.startswith(b"{\\rtf"):
        return "rtf"
    _refuse_foreign(head, hints)
    _refuse_many(data, hints)
    return _sniff_text(head, hints)


def _sniff_zip(data: bytes, hints: Hints) -> InputFormat:
    # The list of members stands at a zip's end, their names also in front of each.
    if b"word/document.xml" in data or (_PACKAGE in data and _WORD_PART.search(data)):
        return "docx"
    head = data[:200]
    if b"application/epub+zip" in head or b"META-INF/container.xml" in data:
        return "epub"
    if b"application/vnd.oasis.opendocument.text" in head:
        return "odt"
    if (
        _END_OF_ZIP not in data
    ):  # Cut off in front of what tells: its parser says that it is damaged.
        for kind in _IN_ZIPS:
            if hints.suffix in INPUT_FORMATS[kind].suffixes:
                return kind
    raise SourceError(
        f"{hints.name}: is a zip archive, not an article", "unpack it and give the files in it"
    )


def _refuse_foreign(head: bytes, hints: Hints) -> None:
    if head.startswith(_OLD_OFFICE):
        raise SourceError(
            f"{hints.name}: is an old Office document", "save it as .docx, .odt or .pdf"
        )
    for magic, what in _FOREIGN:
        if head.startswith(magic):
            raise SourceError(f"{hints.name}: is {what}, not an article")


def _refuse_many(data: bytes, hints: Hints) -> None:
    """Raise `SourceError` for what holds many articles, and say what reads it."""
    if data.startswith(b"WARC/"):
        raise SourceError(
            f"{hints.name}: is a web archive (WARC) of many pages, not an article",
            "summarize corpus reads it",
        )
    if data.startswith(b"PAR1") and data.endswith(b"PAR1"):
        raise SourceError(
            f"{hints.name}: is a Parquet table of many articles, not an article",
            "summarize corpus reads it",
        )
    start = data[:_FIRST_LINE].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] not in (b"{", b"["):
        return
    is_lines = _is_json(start.partition(b"\n")[0])
    is_named = holds_json(hints.name)
    if is_lines or ((is_named or "json" in hints.media_type) and _is_json(data)):
        is_file = "://" not in hints.name and (is_named or holds_records(hints.name))
        name = hints.name if is_file else "NAME.jsonl" if is_lines else "NAME.json"
        saved = "" if is_file else f"save it as {name}, then "
        raise SourceError(
            f"{hints.name}: is JSON, not an article", f"{saved}try: summarize batch {name} -o DIR"
        )


def _is_json(data: bytes) -> bool:
    """Whether these bytes are an object of JSON, or a list of some."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(item, dict) for item in value[:1])
    )


def holds_records(name: str) -> bool:
    """Whether a file's name says that it holds JSON lines, packed or not."""
    return _unpacked(name.lower()).endswith(_RECORDS)


def holds_json(name: str) -> bool:
    """Whether a file's name says that it holds JSON: an article as an object, or a list of some."""
    return _unpacked(name.lower()).endswith(_JSON)


def _unpacked(name: str) -> str:
    for packed in PACKED:
        name = name.removesuffix(packed)
    return name


def _sniff_text(head: bytes, hints: Hints) -> InputFormat:
    head = head.replace(b"\x00", b"")  # UTF-16 is as good as ASCII once its nulls are gone
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        head = head.removeprefix(mark)
    prologue = _PROLOGUE.match(head)
    body = head[prologue.end() :] if prologue else head
    if _FEED_ROOT.match(body):
        return "feed"
    is_mail = _looks_like_mail(head)
    if hints.suffix in INPUT_FORMATS["mht"].suffixes or (
        is_mail and _SAVED_BY_BROWSER.search(head)
    ):
        return "mht"
    is_named_mail = hints.suffix in INPUT_FORMATS["eml"].suffixes
    if is_named_mail or hints.media_type == "message/rfc822" or is_mail:
        return "eml"
    is_named_markdown = hints.suffix in INPUT_FORMATS["markdown"].suffixes
    is_markdown = is_named_markdown or hints.media_type == "text/markdown"
    if _is_html(head, body, hints, is_markdown):
        return "html"
    return "markdown" if is_markdown else "text"


def _is_html(head: bytes, body: bytes, hints: Hints, is_markdown: bool) -> bool:
    if is_markdown:  # which may begin with an element or two
        return bool(_HTML_TAG.match(body))
    if _MARKUP_START.match(body) or (hints.suffix != ".txt" and _HTML_TAG.search(head)):
        return True
    return hints.media_type in ("text/html", "application/xhtml+xml") and b"<" in head


def _looks_like_mail(head: bytes) -> bool:
    names = set()
    position = 0
    while match := _MAIL_HEADER.match(head, position):
        names.add(match[0].partition(b":")[0].lower())
        position = match.end()
    return len(names & _MAIL_FIELDS) >= 3 and b"from" in names
