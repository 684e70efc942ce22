"""Web archives (MHTML, RFC 2557): pages saved by a browser in the form of a mail.

Only the form is a mail's. The page in it is read as any page is; its head was written by the
browser, whose «Saved by Blink» is no author and whose date is not the article's.
"""

from dataclasses import replace

from summarize.errors import SourceError
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
    found = html.extract(replace(document, data=payload, charset=page.get_content_charset()))
    address = message["snapshot-content-location"] or page["content-location"]
    return replace(found, url=found.url or clean_line(str(address or "")))
