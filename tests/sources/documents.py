"""Documents written by hand, just enough of each format to be read back."""

import io
import zipfile
from collections.abc import Sequence

Line = tuple[float, float, str]
"""Left edge and foot in points, and the words."""


def pdf(
    pages: Sequence[Sequence[Line]],
    title: str = "",
    size: int = 11,
    author: str = "Ann Lee",
    headline: Sequence[Line] = (),
) -> bytes:
    """A PDF with its lines in Helvetica, in the given order; letters are those of Latin-1.

    `headline` stands on the first page in twice the size.
    """
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    objects.append(
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    )
    kids: list[bytes] = []
    for lines in pages:
        big = b"/F1 %d Tf " % (2 * size) + _set(headline) if not kids else b""
        content = b"BT " + big + b"/F1 %d Tf " % size + _set(lines)
        content += b"ET"
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    objects.append(
        b"<< /Title (%s) /Author (%s) /CreationDate (D:20260302080000Z) >>"
        % (_escaped(title), _escaped(author))
    )
    return assembled(objects)


def _set(lines: Sequence[Line]) -> bytes:
    return b"".join(
        b"1 0 0 1 %.1f %.1f Tm (%s) Tj " % (left, foot, _escaped(text))
        for left, foot, text in lines
    )


def _escaped(text: str) -> bytes:
    data = text.encode("cp1252")
    return data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def assembled(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        len(objects),
        start,
    )
    return bytes(out)


def zipped(members: dict[str, str | bytes]) -> bytes:
    """A zip file; the member `mimetype` is stored as it is, as EPUB and OpenDocument want it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, content, compress_type=method)
    return stream.getvalue()


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_CORE = (
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>{}</dc:title>'
    "<dc:creator>{}</dc:creator><dcterms:created>2026-03-02T08:00:00Z</dcterms:created></cp:coreProperties>"
)


def docx(
    body: str,
    extra: dict[str, str | bytes] | None = None,
    main: str = "word/document.xml",
    core: tuple[str, str] = ("Bridge opens", "Ann Lee"),
) -> bytes:
    document = f'<?xml version="1.0" encoding="UTF-8"?><w:document {_W}><w:body>{body}</w:body></w:document>'
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        main: document,
        "docProps/core.xml": _CORE.format(*core),
    }
    return zipped({**members, **(extra or {})})


def odt(body: str) -> bytes:
    office = 'xmlns:office="o" xmlns:text="t" xmlns:dc="d"'
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {office}><office:body><office:text>{body}</office:text></office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {office}><dc:title>Bridge opens</dc:title><dc:date>2026-03-02T08:00:00</dc:date></office:document-meta>",
        }
    )


def epub(
    chapters: dict[str, str], nav: str = "", extra: dict[str, str | bytes] | None = None
) -> bytes:
    items = "".join(f'<item id="{name}" href="text/{name}.xhtml"/>' for name in chapters)
    refs = "".join(f'<itemref idref="{name}"/>' for name in chapters)
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
            "OEBPS/book.opf": '<package xmlns:dc="d"><metadata><dc:title>Bridges</dc:title><dc:creator>Ann Lee</dc:creator>'
            f'<dc:language>en</dc:language></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav"/>{items}</manifest>'
            f'<spine><itemref idref="nav"/>{refs}</spine></package>',
            "OEBPS/nav.xhtml": f"<html><body>{nav}</body></html>",
            **{
                f"OEBPS/text/{name}.xhtml": f"<html><head><title>no</title></head><body>{body}</body></html>"
                for name, body in chapters.items()
            },
            **(extra or {}),
        }
    )
