"""A report as plain text: for mail, for tickers, for `less`."""

from summarize.renderers.document import Block, document
from summarize.report import Report

_RULES = {"title": "=", "heading": "-"}
_MARGIN = "    "


def render(report: Report) -> str:
    """The report as text without markup, ending with a line feed. Lines are not wrapped."""
    return laid_out(document(report))


def laid_out(blocks: tuple[Block, ...]) -> str:
    """Blocks as text, ending with a line feed."""
    lines: list[str] = []
    for before, block in zip((None, *blocks), blocks, strict=False):
        if before is not None and not (before.kind == block.kind == "item"):
            lines.append("")
        lines += _lines(block)
    return "\n".join(lines) + "\n"


def _lines(block: Block) -> list[str]:
    lines = block.text.split("\n")
    if block.kind in _RULES:
        return [*lines, _RULES[block.kind] * min(79, max(map(len, lines)))]
    if block.kind in ("quotation", "translation"):
        return [f"{_MARGIN}{line}".rstrip() for line in lines]
    if block.kind == "item":
        return [f"- {lines[0]}", *(f"  {line}" for line in lines[1:])]
    return lines
