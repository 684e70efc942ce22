"""A report as CommonMark, safe to paste anywhere.

Words of the article and of the model are escaped, so that they can neither become links, images
and HTML in somebody's viewer nor break the report's own structure.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from summarize.renderers.document import Block, Run, Style, document
from summarize.report import Report

# Punctuation that starts inline markup anywhere, and block markup at the start of a line; beside CommonMark's that of
# GitHub and Obsidian: mathematics, comments, highlights, tags, ends of blocks, and what site generators fill in. An
# underscore inside a word starts nothing in CommonMark, and escaping it would spoil names; nor do a price's dollar and a
# single sign of those that count as pairs. (A pattern that begins with its characters is searched for several times as
# fast as one that begins with alternatives.)
_ALWAYS = r"\\`*\[\]<>|~&^"
_INLINE = re.compile(
    rf"[{_ALWAYS}_%=${{#]"
    rf"(?:(?<=[{_ALWAYS}])"
    r"|(?<=_)(?:(?<![^\W_]_)|(?![^\W_]))"
    r"|(?<=%)(?:(?=%)|(?<=%%)|(?<=\{%))"
    r"|(?<==)(?:(?==)|(?<===))"
    r"|(?<=\$)(?!\d)"
    r"|(?<=\{)(?:(?=[{%])|(?<=\{\{))"
    r"|(?<=#)(?=[^\W\d])(?<!\w#))"
)
# GitHub makes links of bare addresses, shows the backslashes in them, and shortens its own.
_ADDRESS = re.compile(r"(?<=[ps]):(?=//)|(?<=www|WWW|Www)\.")
_LINE_START = re.compile(
    r"^(\s*)(#{1,6}(?=\s|$)|[-+=](?=\s|$|[-=])|(?:\d{1,9})[.)](?=\s|$))", re.MULTILINE
)
# What GitHub looks for in the page that it has made, where a backslash is gone and a character reference is its
# character: people to notify, numbers of issues, names of emoji. An empty comment between parts them and says nothing.
_SOUGHT_ON_PAGE = re.compile(
    r"[@#:-]"
    r"(?:(?<=@)(?=[A-Za-z0-9])(?<![A-Za-z0-9]@)"
    r"|(?<=#)(?=\d)"
    r"|(?<=[Gg][Hh]-)(?=\d)"
    r"|(?<=:)(?=[a-z0-9_+-]{1,40}:)(?!\d\d?:))"
)
_APART = "<!-- -->"
_KEPT = 128
"""Texts that are kept as they are written: half of a report's are the labels of every report."""
_QUOTED = frozenset({"quotation", "translation"})
_AROUND: dict[Style, str] = {
    "plain": "",
    "muted": "",
    "strong": "**",
    "cite": "",
    "address": "",
    "warning": "**",
}


def render(report: Report) -> str:
    """The report in Markdown, ending with a line feed."""
    return marked_up(document(report))


def marked_up(blocks: tuple[Block, ...]) -> str:
    """Blocks in Markdown, ending with a line feed."""
    lines: list[str] = []
    for before, block in zip((None, *blocks), blocks, strict=False):
        if before is not None and not (before.kind == block.kind == "item"):
            # What belongs to one quotation stays in one block quotation.
            lines.append(">" if {before.kind, block.kind} <= _QUOTED else "")
        lines.append(_block(block))
    return "\n".join(lines) + "\n"


def _block(block: Block) -> str:
    inline = inline_text(block.runs)
    match block.kind:
        case "title":
            return f"# {inline}"
        case "heading":
            return f"## {inline}"
        case "item":
            return f"- {inline}"
        case "note":
            return f"*{inline}*"
        case kind if kind in _QUOTED:
            return "\n".join(f"> {line}".rstrip() for line in inline.split("\n"))
    return inline


def table(header: tuple[str, ...], rows: Iterable[tuple[tuple[Run, ...], ...]]) -> str:
    """A table (GitHub's extension of CommonMark), ending with a line feed; cells are runs."""
    lines = [map(escape, header), ("---" for _ in header)]
    cells = (tuple(inline_text(cell).replace("\n", " ") for cell in row) for row in rows)
    return "".join(f"| {' | '.join(line)} |\n" for line in (*lines, *cells))


def inline_text(runs: Iterable[Run]) -> str:
    """Runs as inline Markdown."""
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    match run.style:
        case "cite":  # ours, and there is no link reference definition for them to become links
            text = run.text
        case "address":
            text = address(run.text)
        case _:
            text = escape(run.text)
    around = _AROUND[run.style]
    if not around:
        return text
    lead = text[: len(text) - len(text.lstrip())]
    return f"{lead}{around}{text.strip()}{around}"


@lru_cache(maxsize=_KEPT)
def escape(text: str) -> str:
    """`text` with a backslash before everything that CommonMark, GitHub or Obsidian read as markup."""
    text = _INLINE.sub(_escape_character, text)
    if "://" in text or "ww." in text or "WW." in text:
        text = _ADDRESS.sub(_escape_character, text)
    # In one line it is looked for at one place, where nearly every line has a letter.
    if "\n" in text or (not text[:1].isalpha() and _LINE_START.match(text)):
        text = _LINE_START.sub(_escape_line_start, text)
    return _SOUGHT_ON_PAGE.sub(_set_apart, text)


def address(text: str) -> str:
    """Where an article is from: left for readers to make a link of, unless that would show other words."""
    escaped = escape(text)
    return text if escaped.replace(r"\://", "://").replace(r"www\.", "www.") == text else escaped


def _escape_character(match: re.Match[str]) -> str:
    return f"\\{match[0]}"


def _set_apart(match: re.Match[str]) -> str:
    return f"{match[0]}{_APART}"


def _escape_line_start(match: re.Match[str]) -> str:
    indent, mark = match.groups()
    # Backslashes work before punctuation only: `1.` is escaped as `1\.`
    return f"{indent}\\{mark}" if not mark[0].isdigit() else f"{indent}{mark[:-1]}\\{mark[-1]}"
