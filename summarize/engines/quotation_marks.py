"""Quotation marks as a language writes them, whichever marks a model wrote."""

import re

from summarize.characters import DOUBLE_QUOTES
from summarize.lexicon import lexicon

_OTHERS = {
    "be": ("«", "»", "„", "“"),
    "hi": ("“", "”", "‘", "’"),
    "sk": ("„", "“", "‚", "‘"),
}
"""Those of languages without a lexicon."""

_DOUBLE = re.compile(rf"«[ \xa0\u202f]|[ \xa0\u202f]»|[{DOUBLE_QUOTES}]")
_BEFORE_OPENING = re.compile(r"[\s(\[{—–-]")


def with_marks_of(language: str, text: str) -> str:
    """`text` with its double quotation marks as the language writes them.

    It is returned as it was where the marks do not pair (an inch is no quotation), and for a
    language whose marks are not listed: one whose marks are not known, or one that writes without
    spaces, from which it is told whether a mark opens.
    """
    marks = lexicon(language).quotation_marks or _OTHERS.get(language)
    if marks is None:
        return text
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
