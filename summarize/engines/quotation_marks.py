"""Quotation marks as a language writes them, whichever marks a model wrote.

The marks of the languages are CLDR's (`delimiters`), but for Kazakh, Kyrgyz, Tajik and Arabic,
whose newspapers use guillemets.
"""

import re

_GUILLEMETS = ("«", "»", "„", "“")
_CURLY = ("“", "”", "‘", "’")
_MARKS: dict[str, tuple[str, str, str, str]] = {
    **dict.fromkeys(("ru", "uk", "be", "kk", "ky", "tg"), _GUILLEMETS),
    **dict.fromkeys(("en", "uz", "tr", "pt", "ko", "hi"), _CURLY),
    **dict.fromkeys(("es", "it"), ("«", "»", "“", "”")),
    **dict.fromkeys(("de", "cs", "sk"), ("„", "“", "‚", "‘")),
    "ar": ("«", "»", "“", "”"),
    "fa": ("«", "»", "‹", "›"),
    "fr": ("«\xa0", "\xa0»", "“", "”"),
    "pl": ("„", "”", "«", "»"),
}
"""Opening and closing marks of a quotation, and of a quotation within one."""

_DOUBLE = re.compile(r'«[ \xa0\u202f]|[ \xa0\u202f]»|["“”„‟«»]')
_BEFORE_OPENING = re.compile(r"[\s(\[{—–-]")


def with_marks_of(language: str, text: str) -> str:
    """`text` with its double quotation marks as the language writes them.

    It is returned as it was where the marks do not pair (an inch is no quotation), and for a
    language that is not in the table: one whose marks are not known, or one that writes without
    spaces, from which it is told whether a mark opens.
    """
    if language not in _MARKS:
        return text
    marks = _MARKS[language]
    parts: list[str] = []
    depth = at = 0
    opened = False
    for mark in _DOUBLE.finditer(text):
        opened = _opens(text, mark, opened and mark.start() == at)
        depth += opened
        if not depth:
            return text
        level = 0 if depth == 1 else 2
        parts += (text[at : mark.start()], marks[level if opened else level + 1])
        depth -= not opened
        at = mark.end()
    return text if depth else "".join((*parts, text[at:]))


def _opens(text: str, mark: re.Match[str], after_opening: bool) -> bool:
    """Whether a mark opens: by where it stands, since “…” and „…“ disagree about the glyph."""
    if len(mark[0]) > 1:
        return mark[0][0] == "«"
    before, after = text[: mark.start()][-1:], text[mark.end() :][:1]
    begins = not before or after_opening or _BEFORE_OPENING.match(before) is not None
    return begins and bool(after.strip())
