"""Mail messages (RFC 5322): what their reader is shown; subject, sender and date.

A newsletter is an article that came by mail. Quoted replies stay, without the marks in front of their
lines: who wrote them stands above.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from typing import NamedTuple

from summarize.article import Span
from summarize.errors import SourceError
from summarize.sources.decoding import Decoded, decode
from summarize.sources.extraction import Extraction, clean_line, clean_text
from summarize.sources.parsers import Document
from summarize.sources.parsers.markup import joined, read_markup
from summarize.sources.parsers.wrapped_mail import unwrapped

_UNQUOTED_BORDER = re.compile(
    rb"^(content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*){0,4}?;\s{0,80}boundary=)([^\"\s;]+)",
    re.IGNORECASE | re.MULTILINE,
)
"""`boundary=----=_Part_1`: only tokens without `=`, `:` and the like may go unquoted (RFC 2045, 5.1)."""
_TEXTS = ("text/plain", "text/html")
_SAME = 0.5
"""How much of the fullest alternative another must say to be the same text."""
_PIECE = 5
_MOST_LETTERS = 20_000


class _Body(NamedTuple):
    """A text that the mail shows, what of it is not seen, and how it was encoded."""

    text: str
    decoded: Decoded
    hidden: tuple[Span, ...] = ()
    warnings: tuple[str, ...] = ()


def extract(document: Document) -> Extraction:
    """The text and head of a mail. Raises `SourceError` when it carries no text."""
    message = message_of(document.data)
    bodies = [body for body in _bodies(message, document.name) if body.text]
    if not bodies:
        raise SourceError(f"{document.name}: is a mail without text")
    encoding = bodies[0].decoded.encoding
    attachments = sum(1 for part in message.walk() if _is_left_out(part))
    left_out = (f"The mail's attachments ({attachments}) were not read.",) if attachments else ()
    warnings = (each for body in bodies for each in (*body.decoded.warnings, *body.warnings))
    text, hidden = joined((body.text, body.hidden) for body in bodies)
    return Extraction(
        text=text,
        hidden=hidden,
        title=_header(message, "subject", encoding),
        byline=_header(message, "from", encoding),
        published=_date(message),
        encoding=encoding,
        warnings=(*dict.fromkeys(warnings), *left_out),
    )


def message_of(data: bytes) -> EmailMessage:
    """The message in some bytes; borders of parts that nobody quoted are quoted first."""
    quoted = _UNQUOTED_BORDER.sub(rb'\1"\2"', data)
    message = message_from_bytes(quoted, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def _bodies(part: MIMEPart, name: str) -> Iterator[_Body]:
    """The texts that a mail program shows one below the other, forwarded mails among them."""
    kind = part.get_content_type()
    if part.is_attachment():
        return
    if kind in _TEXTS:
        yield _body(part, name)
    elif kind == "multipart/alternative":
        yield from _fullest([list(_bodies(item, name)) for item in _parts(part)])
    elif kind == "multipart/related" and _parts(part):
        yield from _bodies(_root(part), name)
    else:
        for item in _parts(part):
            yield from _bodies(item, name)


def _parts(part: MIMEPart) -> list[MIMEPart]:
    payload = part.get_payload()
    return [item for item in payload if isinstance(item, MIMEPart)] if part.is_multipart() else []


def _root(related: MIMEPart) -> MIMEPart:
    """The part that the others (pictures, styles) belong to (RFC 2387, section 3.2)."""
    start = related.get_param("start")
    parts = _parts(related)
    return next((item for item in parts if start and item["content-id"] == start), parts[0])


def _fullest(alternatives: list[list[_Body]]) -> list[_Body]:
    """The first of the alternatives, which is the plain one, unless it is a stub.

    «Read this message in your browser» stands where a sender has no plain text to give, so the
    plain part is read only if it says most of what the HTML says.
    """
    letters = [_letters(bodies) for bodies in alternatives]
    most = _pieces(max(letters, key=len, default="")[:_MOST_LETTERS])
    for bodies, said in zip(alternatives, letters, strict=True):
        same = most & _pieces(said[: 2 * _MOST_LETTERS])
        if said and len(same) >= _SAME * len(most):
            return bodies
    return []


def _letters(bodies: list[_Body]) -> str:
    """The letters of the words that are no addresses: lines are broken differently in each."""
    words = (word for body in bodies for word in body.text.split() if "://" not in word)
    return "".join(filter(str.isalpha, "".join(words).casefold()))


def _pieces(letters: str) -> set[str]:
    return {letters[start : start + _PIECE] for start in range(max(1, len(letters) - _PIECE + 1))}


def _body(part: MIMEPart, name: str) -> _Body:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    decoded = decode(data, name, part.get_content_charset())
    is_html = part.get_content_type() == "text/html"
    if is_html:
        found = read_markup(decoded.text)
        return _Body(found.text, decoded, found.hidden, found.warnings)
    text = clean_text(unwrapped(decoded.text, flowed=_is_flowed(part), joined=_deletes(part)))
    return _Body(text.strip("\n"), decoded)


def _is_flowed(part: MIMEPart) -> bool:
    return str(part.get_param("format", "")).lower() == "flowed"


def _deletes(part: MIMEPart) -> bool:
    return str(part.get_param("delsp", "")).lower() == "yes"


def _is_left_out(part: MIMEPart) -> bool:
    """Whether a part is for the reader to open; pictures that a page shows are not."""
    if part.is_attachment():
        return True
    kind = part.get_content_maintype()
    return kind not in ("text", "multipart", "message") and "content-id" not in part


def _header(message: EmailMessage, field: str, encoding: str) -> str | None:
    """A field of the head. One in raw bytes is read by what it says, else in the body's encoding."""
    value = str(message[field] or "")
    raw = next((text for name, text in message.raw_items() if name.lower() == field), "")
    data = " ".join(str(raw).split()).encode("utf-8", "surrogateescape")
    if not data.isascii():
        value = str(policy.default.header_factory(field, decode(data, field, encoding).text))
    return clean_line(value)


def _date(message: EmailMessage) -> str | None:
    moment = getattr(message["date"], "datetime", None)
    return moment.date().isoformat() if isinstance(moment, datetime) else None
