import io
import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Literal

import pytest
from rich.console import Console

from summarize.renderers.translation import Layout, rendered_translation, show_translation
from summarize.translated import TranslatedText
from tests.renderers.translations import LINES, TRANSLATED

FORMS: tuple[Literal["markdown", "text", "html"], ...] = ("markdown", "text", "html")
LAYOUTS: tuple[Layout, ...] = ("translation", "side by side")


def words(text: str) -> str:
    """A rendered text without wrapping and mark-up."""
    return " ".join(re.sub(r"<[^>]*>|\*\*|\\", "", text).split())


def on_terminal(translated: TranslatedText, layout: Layout, width: int) -> str:
    console = Console(file=io.StringIO(), width=width, force_terminal=False)
    show_translation(translated, layout, console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.mark.parametrize("form", FORMS)
def test_every_paragraph_is_there_and_what_failed_is_marked(
    form: Literal["markdown", "text", "html"],
) -> None:
    shown = words(rendered_translation(TRANSLATED, form, "translation"))
    for said in (
        "The bridge over the Talas is open ⚠ not the glossary’s: мост = crossing",
        "It cost 999 million soms. ⚠ unverified: “412 млн” is missing",
        "The road fund agreed.",
        "Жители довольны. ⚠ not translated from Russian",
        "The answer was cut short once.",
        "Machine translation from Russian into English. Made by test-model",
    ):
        assert said in shown
    assert "Он стоил" not in shown


@pytest.mark.parametrize("form", FORMS)
def test_it_speaks_the_language_of_the_translation(
    form: Literal["markdown", "text", "html"],
) -> None:
    shown = words(rendered_translation(replace(TRANSLATED, to="kk"), form, "side by side"))
    for said in (
        "⚠ глоссарийдегідей емес: мост = crossing",
        "⚠ расталмаған: «412 млн» жоқ",
        "⚠ аударылмаған (орыс тілі)",
        "Машиналық аударма: орыс тілі, ағылшын тілі → қазақ тілі. test-model моделі жасады",
    ):
        assert said.replace(" ", "") in shown.replace(" ", "").replace("│", "")
    own = shown.rpartition("}")[2]  # behind the style sheet
    assert not re.search("translat|unverified|glossary|paragraph|Original", own)


@pytest.mark.parametrize("form", FORMS)
def test_side_by_side_every_original_is_there_too(
    form: Literal["markdown", "text", "html"],
) -> None:
    shown = rendered_translation(TRANSLATED, form, "side by side")
    assert all(text in shown for text, _, _ in LINES)
    assert "The bridge over the Talas is" in shown


@pytest.mark.parametrize("width", [40, 80, 160])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_terminal_is_never_overrun(layout: Layout, width: int) -> None:
    lines = on_terminal(TRANSLATED, layout, width).splitlines()
    assert max(map(len, lines)) <= width
    assert any("999" in line for line in lines)


def test_wide_characters_keep_their_column() -> None:
    first = replace(TRANSLATED.paragraphs[0], text="大桥提前一个月通车", language="zh")
    lines = on_terminal(replace(TRANSLATED, paragraphs=(first,)), "side by side", 80).splitlines()
    header = next(line for line in lines if "English" in line)
    row = next(line for line in lines if "大桥" in line)
    assert row.index("The bridge") + len(first.text) == header.index("English")


def test_a_page_gives_its_audit() -> None:
    page = rendered_translation(TRANSLATED, "html", "translation", datetime(2026, 3, 5, tzinfo=UTC))
    for said in ("ab" * 32, "cd" * 32, "$0.0020", "2026-03-05T00:00:00+00:00", "test-model"):
        assert said in page
    assert "2 of 4 paragraphs" in page
    assert "<title>The bridge over the Talas is open</title>" in page


def test_texts_on_a_page_take_their_own_direction_and_language() -> None:
    page = rendered_translation(TRANSLATED, "html", "side by side")
    assert page.count('<p dir="auto">') == 2 * len(LINES)
    assert '<span lang="ru">Жители довольны.</span>' in page
