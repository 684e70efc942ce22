"""Mail messages (RFC 5322): the text part, else the HTML part; subject, sender and date.

A newsletter is an article that came by mail. Quoted replies stay: they are marked in the text.
"""

from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart

from summarize.errors import SourceError
from summarize.sources.decoding import Decoded, decode
from summarize.sources.extraction import Extraction, clean_line, clean_text
from summarize.sources.parsers import Document
from summarize.sources.parsers.markup import markup_text


def extract(document: Document) -> Extraction:
    """The text and head of a mail. Raises `SourceError` when it carries no text."""
    message = message_from_bytes(document.data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        raise SourceError(f"{document.name}: is a mail without text")
    body = _decoded(part, document.name)
    is_html = part.get_content_type() == "text/html"
    text = markup_text(body.text) if is_html else clean_text(body.text)
    attachments = sum(1 for _ in message.iter_attachments())
    left_out = (f"The mail's attachments ({attachments}) were not read.",) if attachments else ()
    return Extraction(
        text=text.strip("\n"),
        title=clean_line(str(message["subject"] or "")),
        byline=clean_line(str(message["from"] or "")),
        published=_date(message),
        encoding=body.encoding,
        warnings=(*body.warnings, *left_out),
    )


def _decoded(part: MIMEPart, name: str) -> Decoded:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    return decode(data, name, part.get_content_charset())


def _date(message: EmailMessage) -> str | None:
    moment = getattr(message["date"], "datetime", None)
    return moment.date().isoformat() if isinstance(moment, datetime) else None
