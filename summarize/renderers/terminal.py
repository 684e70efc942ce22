"""A report on a terminal: wrapped to its width, coloured, quotations set off.

rich measures Cyrillic, Arabic and CJK widths and knows what the terminal can show.
"""

from collections.abc import Iterable

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from summarize.renderers.document import Block, Run, Style, document
from summarize.report import Report

_STYLES: dict[Style, str] = {
    "plain": "",
    "strong": "bold",
    "muted": "dim",
    "cite": "cyan",
    "address": "dim",
    "warning": "bold yellow",
}
_BAR = Text("  │ ", style="green")
_MAX_WIDTH = 100
"""Columns that a line of prose fills at most: longer ones are hard to read."""
_MIN_WIDTH = 6
"""Columns that even a terminal without any is taken to have: a wide character beside a bar."""


def show(report: Report, console: Console) -> None:
    """Print the report on `console`."""
    show_blocks(document(report), console)


def show_blocks(blocks: tuple[Block, ...], console: Console) -> None:
    """Print blocks on `console`."""
    width = max(_MIN_WIDTH, min(console.width, _MAX_WIDTH))
    before: Block | None = None
    for block in blocks:
        if before is not None and before.kind == block.kind == "quotation":
            console.print(_BAR)  # what belongs to one quotation keeps one bar
        elif before is not None and not (before.kind == block.kind == "item"):
            console.print()
        _print(block, console, width)
        before = block


def _print(block: Block, console: Console, width: int) -> None:
    text = styled(block.runs)
    match block.kind:
        case "title":
            text.stylize("bold")
            console.print(text, width=width)
        case "heading":
            text.stylize("bold magenta")
            console.print(text, width=width)
            console.print(Rule(style="dim"), width=width)
        case "quotation":
            _print_barred(text, console, width)
        case "translation":
            console.print(Padding(text, (0, 0, 0, 4)), width=width)
        case "item":
            lines = text.wrap(console, width - 2)
            for number, line in enumerate(lines):
                console.print(Text("• " if number == 0 else "  ", style="dim") + line)
        case _:
            console.print(text, width=width)


def styled(runs: Iterable[Run]) -> Text:
    """Runs as text with colours."""
    return Text.assemble(*((run.text, _STYLES[run.style]) for run in runs))


def columns(
    header: tuple[str, ...], rows: Iterable[tuple[tuple[Run, ...], ...]], width: int
) -> Table:
    """A table of equal columns, `width` wide in all, to be printed on a console."""
    table = Table(width=width, box=SIMPLE_HEAD, pad_edge=False, show_edge=False, show_lines=False)
    for name in header:
        table.add_column(name, ratio=1, overflow="fold")
    for row in rows:
        table.add_row(*map(styled, row), end_section=False)
        table.add_row()
    return table


def _print_barred(text: Text, console: Console, width: int) -> None:
    """A quotation with a bar on its left, on every line that it wraps to."""
    text.stylize("italic")
    for line in text.wrap(console, width - 4):
        console.print(_BAR + line)
