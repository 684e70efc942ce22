"""What a reader of a PDF page does not see, from the state of the objects that its text is drawn by.

Text may be drawn without ink (render modes 3 and 7), in the colour of its ground, too small, off the
page, outside of a clip or under a box. A page that was scanned and recognised is the other case: its
text lies under or over a picture of the same words, and is read as such a layer.
"""

import ctypes
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from summarize.sources.styles.colours import WHITE, Colour
from summarize.sources.styles.painting import are_alike

Sight = Literal["seen", "unseen", "layer"]

_NO_INK = (3, 7)
_STROKED = 1
_TINY = 3.0  # points
_FAINT = 0.1
_MOST_OBJECTS = 30_000
_DEEPEST = 4
_RECTANGLE = 6  # segments at most
_ROW = 40.0  # points
_MOST_ROWS = 200
_SLACK = 1.0


class PageBox(NamedTuple):
    """Left, foot, right and top in points."""

    left: float
    foot: float
    right: float
    top: float

    def holds(self, x: float, y: float, slack: float = 0.0) -> bool:
        """Whether a point is in it."""
        return (
            self.left - slack <= x <= self.right + slack
            and self.foot - slack <= y <= self.top + slack
        )

    def around(self, other: "PageBox") -> bool:
        """Whether all of another is in it."""
        return self.holds(other.left, other.foot, _SLACK) and self.holds(
            other.right, other.top, _SLACK
        )

    def within(self, other: "PageBox") -> "PageBox":
        """What both share."""
        return PageBox(
            max(self.left, other.left),
            max(self.foot, other.foot),
            min(self.right, other.right),
            min(self.top, other.top),
        )


# The same function, but with an address for an answer: it is asked for every character.
_object_at = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)(
    ctypes.cast(pdfium.FPDFText_GetTextObject, ctypes.c_void_p).value or 0
)
Matrix = tuple[float, float, float, float, float, float]
_SAME: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """Something that covers: the number in the order of drawing, and its colour if it has one."""

    order: int
    box: PageBox
    colour: Colour | None
    is_picture: bool
    covers: bool


@dataclass(frozen=True, slots=True)
class _Text:
    order: int
    box: PageBox
    clip: PageBox
    object: Any


class PageSight:
    """Answers for the characters of one page."""

    def __init__(self, page: pypdfium2.PdfPage, text_page: pypdfium2.PdfTextPage) -> None:
        self._text_page = text_page
        self._page = PageBox(*page.get_cropbox())
        self._texts: dict[int, _Text] = {}
        self._rows: defaultdict[int, list[_Drawn]] = defaultdict(list)
        self._known: dict[int, Sight] = {}
        self._seen: set[int] = set()
        self._handle = ctypes.cast(text_page.raw, ctypes.c_void_p)
        self._order = 0
        count = pdfium.FPDFPage_CountObjects(page)
        objects = (pdfium.FPDFPage_GetObject(page, number) for number in range(count))
        self._collect(objects, _SAME, 0)
        # Most pages hide nothing, and then no character needs to be looked up.
        self._is_plain = all(self._is_whole(text) for text in self._texts.values())

    def of(self, index: int) -> Sight:
        """How the character with this index is seen."""
        if self._is_plain:
            return "seen"
        address = _object_at(self._handle, index) or 0
        if address in self._seen:
            return "seen"
        text = self._texts.get(address)
        if text is None:
            return "seen"
        if address not in self._known:
            self._known[address] = self._ink(text)
        sight = self._known[address]
        if sight != "seen":
            return sight
        if self._is_in_place(text):
            self._seen.add(address)
            return "seen"
        return self._at(index, text)

    def _is_whole(self, text: _Text) -> bool:
        """Whether all of a text is seen."""
        return self._is_in_place(text) and self._ink(text) == "seen"

    def _is_in_place(self, text: _Text) -> bool:
        """Whether all of a text is large enough, on the page and not cut off."""
        box = text.box
        inside = self._page.around(box) and text.clip.around(box)
        return inside and box.top - box.foot >= _TINY

    def _at(self, index: int, text: _Text) -> Sight:
        """Whether a character is large enough, on the page and not cut off."""
        box = PageBox(*self._text_page.get_charbox(index, loose=True))
        if box.top - box.foot < _TINY and box.right - box.left < _TINY:
            return "unseen"
        x, y = (box.left + box.right) / 2, (box.foot + box.top) / 2
        seen = self._page.holds(x, y, _SLACK) and text.clip.holds(x, y, _SLACK)
        return "seen" if seen else "unseen"

    def _ink(self, text: _Text) -> Sight:
        mode = pdfium.FPDFTextObj_GetTextRenderMode(text.object)
        x, y = (text.box.left + text.box.right) / 2, (text.box.foot + text.box.top) / 2
        near = [each for each in self._rows.get(_row(y), ()) if each.box.holds(x, y, _SLACK)]
        if mode in _NO_INK:
            return "layer" if any(each.is_picture for each in near) else "unseen"
        for each in near:
            if each.order > text.order and each.covers and each.box.around(text.box):
                return "layer" if each.is_picture else "unseen"
        below = [each for each in near if each.order < text.order]
        ground = below[-1].colour if below else WHITE
        ink = _colour(text.object, stroke=mode == _STROKED)
        if ink is None:
            return "seen"
        if ground is None:
            return "seen" if ink.alpha >= _FAINT else "unseen"
        return "unseen" if are_alike(ink, ground) else "seen"

    def _collect(self, objects: Iterator[Any], matrix: Matrix, depth: int) -> None:
        for each in objects:
            self._order += 1
            if self._order > _MOST_OBJECTS:
                return
            kind = pdfium.FPDFPageObj_GetType(each)
            if kind == pdfium.FPDF_PAGEOBJ_FORM:
                if depth < _DEEPEST:
                    count = pdfium.FPDFFormObj_CountObjects(each)
                    inner = (pdfium.FPDFFormObj_GetObject(each, n) for n in range(count))
                    self._collect(inner, _times(_matrix(each), matrix), depth + 1)
                continue
            box = _bounds(each, matrix)
            if box is None:
                continue
            if kind == pdfium.FPDF_PAGEOBJ_TEXT:
                address = ctypes.cast(each, ctypes.c_void_p).value or 0
                self._texts[address] = _Text(
                    self._order, box, _clip(each, matrix, self._page), each
                )
            else:
                self._draw(each, kind, box.within(_clip(each, matrix, self._page)))

    def _draw(self, each: Any, kind: int, box: PageBox) -> None:
        """Note what a path, picture or shading lies over."""
        is_picture = kind == pdfium.FPDF_PAGEOBJ_IMAGE
        ground: Colour | None = None
        is_clear = bool(pdfium.FPDFPageObj_HasTransparency(each))
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            if not _is_filled(each):
                return
            if pdfium.FPDFPath_CountSegments(each) <= _RECTANGLE and not is_clear:
                ground = _colour(each)
        covers = not is_clear and (is_picture or ground is not None)
        first, last = _row(box.foot), _row(box.top)
        for row in range(max(first, -_MOST_ROWS), min(last, _MOST_ROWS) + 1):
            self._rows[row].append(_Drawn(self._order, box, ground, is_picture, covers))


def _row(y: float) -> int:
    return int(y // _ROW)


def _is_filled(path: Any) -> bool:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(pdfium.FPDFPath_GetDrawMode(path, fill, stroke)) and fill.value != 0


def _colour(each: Any, *, stroke: bool = False) -> Colour | None:
    parts = [ctypes.c_uint() for _ in range(4)]
    get = pdfium.FPDFPageObj_GetStrokeColor if stroke else pdfium.FPDFPageObj_GetFillColor
    if not get(each, *parts):
        return None
    red, green, blue, alpha = (part.value for part in parts)
    return Colour(red, green, blue, alpha / 255)


def _bounds(each: Any, matrix: Matrix) -> PageBox | None:
    edges = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(each, *edges):
        return None
    return _placed(PageBox(*(edge.value for edge in edges)), matrix)


def _matrix(each: Any) -> Matrix:
    found = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(each, found):
        return _SAME
    return (found.a, found.b, found.c, found.d, found.e, found.f)


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )


def _placed(box: PageBox, matrix: Matrix) -> PageBox:
    """The box on the page, where a form that it is in was placed, turned or scaled."""
    if matrix == _SAME:
        return box
    a, b, c, d, e, f = matrix
    corners = [(x, y) for x in (box.left, box.right) for y in (box.foot, box.top)]
    right = [a * x + c * y + e for x, y in corners]
    up = [b * x + d * y + f for x, y in corners]
    return PageBox(min(right), min(up), max(right), max(up))


def _clip(each: Any, matrix: Matrix, page: PageBox) -> PageBox:
    """The box that the object's clip leaves of the page."""
    path = pdfium.FPDFPageObj_GetClipPath(each)
    clip = page
    for number in range(max(0, min(pdfium.FPDFClipPath_CountPaths(path), 50)) if path else 0):
        points = list(_points(path, number))
        if points:
            right, up = zip(*points, strict=True)
            clip = clip.within(_placed(PageBox(min(right), min(up), max(right), max(up)), matrix))
    return clip


def _points(path: Any, number: int) -> Iterator[tuple[float, float]]:
    x, y = ctypes.c_float(), ctypes.c_float()
    for place in range(min(pdfium.FPDFClipPath_CountPathSegments(path, number), 1000)):
        segment = pdfium.FPDFClipPath_GetPathSegment(path, number, place)
        if segment and pdfium.FPDFPathSegment_GetPoint(segment, x, y):
            yield x.value, y.value
