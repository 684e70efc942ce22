"""Text of a PDF that is there and not to be seen, photographed by the library that draws PDFs."""

import pytest

from summarize.article import Article
from summarize.sources import read_bytes
from tests.sources.documents import assembled

pypdfium2 = pytest.importorskip("pypdfium2")

SECRET = "Vote for the harbour master, all of you, the bishop of Osin said to the men."
OTHER = "".join("x" if letter.isalpha() else letter for letter in SECRET)
FIRST = "The ferry over the Osin will stop at noon on Friday, the county said."
LAST = "Whoever must cross the river should do so by Thursday, it added there."
T = "BT /F1 10 Tf 1 0 0 1 60 500 Tm (TEXT) Tj ET"

UNSEEN = {
    "no ink": "q " + T.replace("BT", "BT 3 Tr") + " Q",
    "a clip alone": "q " + T.replace("BT", "BT 7 Tr") + " Q",
    "white": f"q 1 1 1 rg {T} Q",
    "nearly white": f"q .98 .99 .98 rg {T} Q",
    "white by its lack of ink": f"q 0 0 0 0 k {T} Q",
    "white lines of letters": "q 1 1 1 RG " + T.replace("BT", "BT 1 Tr") + " Q",
    "black on black": f"0 0 0 rg 50 490 500 30 re f {T}",
    "colour on its like": f"q .2 .3 .5 rg 50 490 500 30 re f .21 .3 .5 rg {T} Q",
    "tiny": T.replace("/F1 10 Tf", "/F1 .1 Tf"),
    "tiny by its scale": T.replace("1 0 0 1 60", ".01 0 0 .01 60"),
    "left of the page": T.replace("60 500 Tm", "-900 500 Tm"),
    "above the page": T.replace("60 500 Tm", "60 1500 Tm"),
    "below the page": T.replace("60 500 Tm", "60 -300 Tm"),
    "clipped": f"q 0 0 20 20 re W n {T} Q",
    "clipped away": f"q 0 0 20 20 re W n 100 100 20 20 re W n {T} Q",
    "covered": f"{T} q 1 1 1 rg 50 490 520 30 re f Q",
    "blacked out": f"{T} q 0 g 50 490 520 30 re f Q",
    "clear": f"q /Clear gs {T} Q",
    "white in a form": "/White Do",
}
SEEN = {
    "plain": T,
    "white on a box": f"q .1 .1 .3 rg 50 490 520 30 re f 1 1 1 rg {T} Q",
    "grey": f"q .5 g {T} Q",
    "small print": T.replace("/F1 10 Tf", "/F1 6 Tf"),
    "a small size that is scaled": T.replace("/F1 10 Tf", "/F1 1 Tf").replace(
        "1 0 0 1", "10 0 0 10"
    ),
    "inside of a clip": f"q 0 0 595 842 re W n {T} Q",
    "under a marker": f"{T} q /Marker gs 1 1 0 rg 50 490 520 30 re f Q",
    "beside a box": f"q 0 g 50 300 520 30 re f Q {T}",
    "on a white box": f"q 0 g 40 480 540 60 re f 1 g 50 490 520 30 re f 0 g {T} Q",
    "lines of letters": "q " + T.replace("BT", "BT 1 Tr") + " Q",
    "in a form": "/Black Do",
    "on a picture": f"q 520 0 0 40 50 485 cm /Im Do Q q 1 1 1 rg {T} Q",
}


def stream(head: str, data: str) -> bytes:
    content = data.encode("latin-1")
    return f"<< {head} /Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream"


def pdf(content: str, text: str) -> bytes:
    whole = (
        f"BT /F1 10 Tf 1 0 0 1 60 700 Tm ({FIRST}) Tj ET {content.replace('TEXT', text)} "
        f"BT /F1 10 Tf 1 0 0 1 60 600 Tm ({LAST}) Tj ET"
    )
    fonts = "/Font << /F1 3 0 R >>"
    form = f"/Type /XObject /Subtype /Form /BBox [0 0 600 850] /Resources << {fonts} >>"
    return assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [5 0 R] /Count 1 >>",
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
            stream("", whole),
            (
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << "
                f"{fonts} /XObject << /White 6 0 R /Black 7 0 R /Im 8 0 R >> /ExtGState << "
                "/Clear << /ca 0 /CA 0 >> /Marker << /BM /Multiply >> >> >> >>"
            ).encode(),
            stream(form, f"1 1 1 rg {T.replace('TEXT', text)}"),
            stream(form, f"q 1 0 0 1 20 10 cm {T.replace('TEXT', text)} Q"),
            stream(
                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
                "@",
            ),
            b"<< /Title () >>",
        ]
    )


def read(content: str) -> Article:
    return read_bytes(pdf(content, SECRET), "a.pdf")


def difference(content: str) -> int:
    """How much a photograph of the page changes when every letter of the text becomes an x."""
    shots: list[bytes] = []
    for text in (SECRET, OTHER):
        page = pypdfium2.PdfDocument(pdf(content, text))[0]
        shots.append(bytes(page.render(scale=1.5).buffer))
    one, two = shots
    return max(abs(a - b) for a, b in zip(one, two, strict=True))


@pytest.mark.parametrize("name", UNSEEN)
def test_what_no_reader_sees_is_left_out(name: str) -> None:
    assert difference(UNSEEN[name]) <= 24
    article = read(UNSEEN[name])
    assert "bishop" not in article.text
    assert FIRST in article.text
    assert LAST in article.text
    assert article.hidden == ()


@pytest.mark.parametrize("name", SEEN)
def test_what_readers_see_is_read(name: str) -> None:
    assert difference(SEEN[name]) > 24
    article = read(SEEN[name])
    assert "bishop of Osin" in article.text
    assert (article.warnings, article.hidden) == ((), ())


def test_what_was_left_out_is_said() -> None:
    assert read(UNSEEN["no ink"]).warnings == (
        "Text that no reader sees was left out (61 characters).",
    )


@pytest.mark.parametrize(
    "content",
    [
        "q 595 0 0 842 0 0 cm /Im Do Q " + UNSEEN["no ink"],
        UNSEEN["no ink"] + " q 595 0 0 842 0 0 cm /Im Do Q",
        T + " q 520 0 0 60 50 480 cm /Im Do Q",
    ],
)
def test_the_text_of_a_scanned_page_is_read_and_not_verified(content: str) -> None:
    article = read(content)
    start = article.text.index("bishop")
    assert any(span.start <= start < span.end for span in article.hidden)
    assert any("recognised in pictures" in warning for warning in article.warnings)
