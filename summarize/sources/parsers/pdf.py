"""PDF: lines in reading order from pdfium, made paragraphs again.

A PDF knows glyphs at places, not paragraphs. pdfium (of pypdfium2) orders lines best of the three
libraries compared and says where it saw a hyphen at a line's end; paragraphs are told here from
the lines' geometry, and what stands at the top or foot of page after page is dropped.
"""

import re
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise, takewhile

import pypdfium2
import pypdfium2.raw as pdfium

from summarize.errors import SourceError
from summarize.sources.extraction import Extraction, clean_text
from summarize.sources.parsers import Document
from summarize.sources.parsers.columns import WIDE, PrintedLine, Row, are_mixed, in_reading_order
from summarize.sources.parsers.pdf_sight import PageSight, Sight
from summarize.sources.parsers.placeholders import stated_author, stated_title
from summarize.sources.parsers.reflow import join_lines, words_of
from summarize.sources.parsers.unseen import left_out, marks_for, unmarked

_LINE_HYPHEN = "\ufffe"  # pdfium's sign for a hyphen at a line's end
_LAYER = (
    "The text was recognised in pictures of pages by a program; what readers see are the pictures:"
    " no quotation from it is verified."
)
_EDGE = 0.1
_BIG = 1.3
_SAME_SIZE = 0.95
_MANY_LINES = 4
_FRONT = 6
_HEADLINE_LINES = 4
_HEADLINE_WORDS = range(2, 31)
_NUMBERED = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"\W*(?:\w{0,9}\W{0,2})?\d{1,4}(?:\s*(?:/|of|из|von|de)\s*\d{1,4})?\W*")
_SENTENCE_END = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*$")


def extract(document: Document) -> Extraction:
    """The text and the title of a PDF. Raises `SourceError` when locked, broken or scanned."""
    try:
        pdf = pypdfium2.PdfDocument(document.data)
    except pypdfium2.PdfiumError as error:
        raise SourceError(f"{document.name}: {_refusal(error)}") from error
    pages = len(pdf)
    unseen: Counter[Sight] = Counter()
    rows = list(_rows(pdf, min(pages, document.pages), unseen))
    lines = [line for page in rows for line in in_reading_order(page)]
    marks = marks_for("".join(line.text for line in lines)) if unseen["layer"] else ""
    lines = _without_furniture(lines)
    text, hidden = unmarked(clean_text("\n".join(_paragraphs(lines, marks))), marks)
    if not text.strip():
        raise SourceError(
            f"{document.name}: has no text in it, only pictures of pages",
            "run it through a text recognition program such as ocrmypdf first",
        )
    warnings = list(left_out(unseen["unseen"]))
    if hidden:
        warnings.append(_LAYER)
    if pages > document.pages:
        warnings.append(f"Only the first {document.pages} of {pages} pages were read.")
    mixed = [str(number) for number, page in enumerate(rows, 1) if are_mixed(page)]
    if mixed:
        warnings.append(
            f"Lines of several columns may be mixed on page {', '.join(mixed)}: check quotations."
        )
    about = pdf.get_metadata_dict()
    return Extraction(
        text=text,
        hidden=hidden,
        title=stated_title(about.get("Title")) or _headline(lines),
        byline=stated_author(about.get("Author")),
        published=_date(about.get("CreationDate")),
        warnings=tuple(warnings),
    )


def _headline(lines: list[PrintedLine]) -> str | None:
    """The first big line of the first page, with those of its size below; `None` if none is big."""
    front = [line for line in lines if line.page == 0]
    if len(front) < _MANY_LINES:
        return None
    usual = statistics.median(line.height for line in lines)
    biggest = max(line.height for line in front)
    start = next(i for i, line in enumerate(front) if line.height > _SAME_SIZE * biggest)
    run = list(takewhile(lambda line: line.height > _SAME_SIZE * biggest, front[start:]))
    title = join_lines(line.text.replace(_LINE_HYPHEN, "-") for line in run)
    if biggest < _BIG * usual or start > _FRONT or len(run) > _HEADLINE_LINES:
        return None
    return title if _HEADLINE_WORDS.start <= len(title.split()) < _HEADLINE_WORDS.stop else None


def _refusal(error: pypdfium2.PdfiumError) -> str:
    return "is locked with a password" if "assword" in str(error) else "is a damaged PDF"


def _date(value: str | None) -> str | None:
    match = re.match(r"D:(\d{4})(\d\d)(\d\d)", value or "")
    return "-".join(match.groups()) if match else None


def _rows(pdf: pypdfium2.PdfDocument, pages: int, unseen: Counter[Sight]) -> Iterator[list[Row]]:
    """The rows of each page, as pdfium orders them; `unseen` counts the characters that are not."""
    for number in range(pages):
        page = pdf[number]
        text_page = page.get_textpage()
        height = page.get_height() or 1.0
        sights: dict[int, Sight] = {}
        runs = _runs(text_page, PageSight(page, text_page), sights)
        rows = [
            tuple(
                replace(line, layer=True) if sights and _is_layer(run, sights) else line
                for run in _pieces(text_page, whole)
                if (line := _line(text_page, run, number, height))
            )
            for whole in runs
        ]
        unseen.update(sights.values())
        yield [row for row in rows if row]
        text_page.close()
        page.close()


def _pieces(
    text_page: pypdfium2.PdfTextPage, run: list[tuple[int, str]]
) -> Iterator[list[tuple[int, str]]]:
    """A line's characters, parted where a space is as wide as the gap between two columns."""
    start = 0
    for place in range(1, len(run) - 1):
        if run[place][1] != " ":
            continue
        _, foot, right, top = text_page.get_charbox(run[place - 1][0], loose=True)
        left = text_page.get_charbox(run[place + 1][0], loose=True)[0]
        if left - right > WIDE * max(top - foot, 1.0):
            yield run[start:place]
            start = place + 1
    yield run[start:]


def _runs(
    text_page: pypdfium2.PdfTextPage, page: PageSight, sights: dict[int, Sight]
) -> Iterator[list[tuple[int, str]]]:
    """The page's lines as lists of character index and character, without what no reader sees.

    `sights` takes the characters that are not seen, those of a layer among them.
    """
    run: list[tuple[int, str]] = []
    for index in range(text_page.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text_page, index)
        if code in (10, 13):
            yield run
            run = []
        elif code in (0xFFFE, 2):
            # The word goes on in the next line, which pdfium appends without a break.
            yield [*run, (index, _LINE_HYPHEN)]
            run = []
        elif code and code <= 0x10FFFF:
            character = chr(code)
            sight = "seen" if character.isspace() else page.of(index)
            if sight != "seen":
                sights[index] = sight
            if sight != "unseen":
                run.append((index, character))
    yield run


def _is_layer(run: list[tuple[int, str]], sights: dict[int, Sight]) -> bool:
    return any(sights.get(index) == "layer" for index, _ in run)


def _line(
    text_page: pypdfium2.PdfTextPage, run: list[tuple[int, str]], number: int, page_height: float
) -> PrintedLine | None:
    shown = [index for index, character in run if character.strip() and character != _LINE_HYPHEN]
    if not shown:
        return None
    left, foot, _, top = text_page.get_charbox(shown[0], loose=True)
    right = text_page.get_charbox(shown[-1], loose=True)[2]
    height = max(top - foot, 1.0)
    text = _whole("".join(character for _, character in run))
    edge = foot > page_height * (1 - _EDGE) or foot < page_height * _EDGE
    return PrintedLine(text.strip(), left, right, foot, height, number, edge)


def _whole(text: str) -> str:
    """UTF-16 halves, as pdfium gives them, made characters."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _without_furniture(lines: list[PrintedLine]) -> list[PrintedLine]:
    """The lines that are not running heads, running feet or page numbers."""
    pages = 1 + max((line.page for line in lines), default=0)
    counts: Counter[tuple[str, int]] = Counter()
    for signature, _ in {(_signature(line), line.page) for line in lines if line.edge}:
        counts[signature] += 1
    often = max(2, min(3, pages // 2))

    def is_furniture(line: PrintedLine) -> bool:
        if not line.edge:
            return False
        return counts[_signature(line)] >= often or bool(_PAGE_NUMBER.fullmatch(line.text))

    return [line for line in lines if not is_furniture(line)]


def _signature(line: PrintedLine) -> tuple[str, int]:
    """Running heads say the same, numbers aside, in the same place."""
    return _NUMBERED.sub("#", line.text.casefold()), round(line.foot / 4)


def _paragraphs(lines: Iterable[PrintedLine], marks: str) -> Iterator[str]:
    """The lines joined to paragraphs, with `marks` around those of a layer."""
    lines = list(lines)
    leading = _leading(lines)
    known = words_of(line.text for line in lines)
    paragraph: list[PrintedLine] = []
    for index, line in enumerate(lines):
        if paragraph and _starts_paragraph(lines[index - 1], line, leading):
            yield _joined(paragraph, marks, known)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield _joined(paragraph, marks, known)


def _joined(paragraph: list[PrintedLine], marks: str, known: frozenset[str]) -> str:
    text = join_lines([line.text.replace(_LINE_HYPHEN, "-") for line in paragraph], known)
    is_layer = bool(marks) and any(line.layer for line in paragraph)
    return f"{marks[0]}{text}{marks[1]}" if is_layer else text


def _leading(lines: list[PrintedLine]) -> float:
    """The usual distance between two lines of one paragraph."""
    steps = [
        before.foot - after.foot
        for before, after in pairwise(lines)
        if before.page == after.page and 0 < before.foot - after.foot < 3 * before.height
    ]
    return statistics.median(steps) if steps else 0.0


def _starts_paragraph(before: PrintedLine, line: PrintedLine, leading: float) -> bool:
    if before.text.endswith(_LINE_HYPHEN):
        return False
    size = max(before.height, line.height) / min(before.height, line.height)
    if size > 1.25:
        return True
    ended = bool(_SENTENCE_END.search(before.text))
    step = before.foot - line.foot
    if before.page != line.page or step < 0:  # a new page or column
        return ended and not line.text[0].islower()
    if leading and step > 1.35 * leading:
        return True
    indented = line.left - before.left > 0.6 * line.height
    short = line.right - before.right > 2 * line.height
    return indented or (ended and short)
