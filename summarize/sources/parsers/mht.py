"""Web archives (MHTML, RFC 2557): pages saved by a browser in the form of a mail.

Only the form is a mail's. The page in it is read as any page is; its head was written by the
browser, whose «Saved by Blink» is no author and whose date is not the article's.
"""

from collections.abc import Mapping
from dataclasses import replace
from email.message import EmailMessage
from functools import partial
from urllib.parse import urljoin

from summarize.errors import SourceError
from summarize.sources.decoding import decode
from summarize.sources.extraction import Extraction, clean_line
from summarize.sources.parsers import Document, html
from summarize.sources.parsers.eml import message_of


def extract(document: Document) -> Extraction:
    """The page's text and metadata. Raises `SourceError` when the archive holds no page."""
    message = message_of(document.data)
    page = message.get_body(preferencelist=("html",))
    payload = page.get_payload(decode=True) if page is not None else None
    if page is None or not isinstance(payload, bytes) or not payload.strip():
        raise SourceError(f"{document.name}: is a web archive without a page in it")
    saved = replace(document, data=payload, charset=page.get_content_charset())
    found = html.extract(
        saved, partial(_sheet, _sheets(message), str(page["content-location"] or ""))
    )
    address = message["snapshot-content-location"] or page["content-location"]
    return replace(found, url=found.url or clean_line(str(address or "")))


def _sheets(message: EmailMessage) -> dict[str, str]:
    """The style sheets that were saved with the page, by their addresses."""
    found: dict[str, str] = {}
    for part in message.walk():
        payload = part.get_payload(decode=True) if part.get_content_type() == "text/css" else None
        if not isinstance(payload, bytes):
            continue
        try:
            style = decode(payload, "a style sheet", part.get_content_charset()).text
        except SourceError:  # in an encoding that is not read
            continue
        number = str(part["content-id"] or "").strip(" <>")
        for address in (str(part["content-location"] or "").strip(), f"cid:{number}"):
            found.setdefault(address, style)
    return found


def _sheet(sheets: Mapping[str, str], page: str, address: str) -> str | None:
    address = address.strip()
    try:
        return sheets.get(address, sheets.get(urljoin(page, address)))
    except ValueError:  # no address at all
        return None
