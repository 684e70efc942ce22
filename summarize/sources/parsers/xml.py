"""XML without a document type: no format read here needs one, and entity bombs do."""

from xml.etree.ElementTree import Element, ParseError, XMLParser

from summarize.errors import SourceError


def parse_xml(data: bytes, name: str) -> Element:
    """The root element of `data`; raises `SourceError` when it is broken or declares entities."""
    if b"<!ENTITY" in data or "<!ENTITY".encode("utf-16-le") in data:
        raise SourceError(f"{name}: declares XML entities, which documents of its kind don't")
    parser = XMLParser()  # noqa: S314  # the check above leaves it no entity to expand
    try:
        parser.feed(data)
        root: Element = parser.close()
    except ParseError as error:
        raise SourceError(f"{name}: is a damaged document: {error}") from error
    return root


def local_name(element: Element) -> str:
    """The element's name without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
