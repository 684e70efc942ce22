import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from summarize.renderers import terminal
from tests.renderers.reports import REPORT, hostile


def shown(report: object, width: int, *, colour: bool = False) -> str:
    stream = io.StringIO()
    console = Console(
        file=stream, width=width, force_terminal=colour, highlight=False, markup=False, emoji=False,
        color_system="standard" if colour else None, no_color=not colour,
    )  # fmt: skip
    terminal.show(report, console)  # type: ignore[arg-type]
    return stream.getvalue()


@pytest.mark.parametrize("width", [40, 80, 160])
@pytest.mark.parametrize("words", ["Қазақстан " * 30, "中文新闻 " * 30, "خبر " * 60])
def test_no_line_is_wider_than_the_terminal(width: int, words: str) -> None:
    lines = shown(hostile(words), width).splitlines()
    assert max(map(cell_len, lines)) <= width


@pytest.mark.parametrize("width", range(2, 8))
@pytest.mark.parametrize("words", ["Қазақстан", "中文新闻"])
def test_a_terminal_without_room_is_printed_on_all_the_same(width: int, words: str) -> None:
    assert words in "".join(shown(hostile(words), width).split())


def test_a_quotation_has_a_bar_on_each_of_its_lines() -> None:
    lines = shown(REPORT, 18).splitlines()
    start = next(n for n, line in enumerate(lines) if "Мы" in line and "│" in line)
    assert [line.rstrip() for line in lines[start : start + 2]] == [
        "  │ “Мы сдержали",
        "  │ слово”",
    ]


def test_colours_only_where_they_are_wanted() -> None:
    assert "\x1b[" in shown(REPORT, 80, colour=True)
    assert "\x1b" not in shown(REPORT, 80)


def test_rich_markup_and_emoji_codes_of_an_article_are_text() -> None:
    assert "[bold red]x[/] :smile:" in shown(hostile("[bold red]x[/] :smile:"), 160)
