"""A translated text: by itself, or beside its original.

What was not translated stands there as it was written and says so; what failed a check or does not
use the glossary's term is marked where it stands. Nothing is left out in either layout.
"""

import io
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from summarize import __version__
from summarize.printable import printable_line
from summarize.renderers import markdown, plain
from summarize.renderers.document import Block, Run, engine_line, named, remarks, warning
from summarize.renderers.labels import Labels
from summarize.renderers.page import page
from summarize.renderers.served_labels import served_labels
from summarize.translated import TranslatedParagraph, TranslatedText

if TYPE_CHECKING:
    from rich.console import Console

Layout = Literal["translation", "side by side"]
Row = tuple[tuple[Run, ...], tuple[Run, ...]]

_TEXT_WIDTH = 100
"""Columns of a side-by-side text that is not printed on a terminal."""
_MAX_WIDTH = 160


def rendered_translation(
    translated: TranslatedText,
    form: Literal["markdown", "text", "html"],
    layout: Layout,
    made: datetime | None = None,
) -> str:
    """The translation in a format, ending with a line feed; `made` is for a page's audit foot."""
    if form == "html":
        return _page(translated, layout, made)
    if layout == "translation":
        blocks = (*_text(translated), *_foot(translated))
        return markdown.marked_up(blocks) if form == "markdown" else plain.laid_out(blocks)
    header, rows, foot = _header(translated), list(_rows(translated)), tuple(_foot(translated))
    if form == "markdown":
        return f"{markdown.table(header, rows)}\n{markdown.marked_up(foot)}"
    return f"{_columns_of_text(header, rows)}\n{plain.laid_out(foot)}"


def show_translation(translated: TranslatedText, layout: Layout, console: "Console") -> None:
    """Print the translation on a terminal."""
    from summarize.renderers import terminal  # here, for it loads rich

    if layout == "translation":
        terminal.show_blocks((*_text(translated), *_foot(translated)), console)
        return
    width = min(console.width, _MAX_WIDTH)
    console.print(terminal.columns(_header(translated), _rows(translated), width))
    terminal.show_blocks(tuple(_foot(translated)), console)


def _header(translated: TranslatedText) -> tuple[str, str]:
    return _from(translated), named(translated.to, _words(translated))


def _words(translated: TranslatedText) -> Labels:
    """The words for whoever reads the translation."""
    return served_labels(translated.to)


def _from(translated: TranslatedText) -> str:
    """The languages that were translated, the most important first."""
    foreign = [share.code for share in translated.languages if share.code != translated.to]
    words = _words(translated)
    return ", ".join(named(code, words) for code in foreign) or words["original"]


def _text(translated: TranslatedText) -> Iterator[Block]:
    words = _words(translated)
    for number, parts in enumerate(translated.whole_paragraphs):
        is_title = number == 0 and parts[0].role == "title"
        yield Block(
            "title" if is_title else "paragraph", _joined(_shown(part, words) for part in parts)
        )


def _rows(translated: TranslatedText) -> Iterator[Row]:
    words = _words(translated)
    for parts in translated.whole_paragraphs:
        original = _joined((Run(printable_line(part.text)),) for part in parts)
        yield original, _joined(_shown(part, words) for part in parts)


def _joined(parts: Iterable[Iterable[Run]]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for part in parts:
        runs += (Run(" "), *part) if runs else part
    return tuple(runs)


def _shown(part: TranslatedParagraph, words: Labels) -> Iterator[Run]:
    yield Run(printable_line(part.shown))
    if part.status == "untranslated":
        left = words.filled("untranslated_from", language=named(part.language, words))
        yield Run(f" ⚠ {left}", "warning")
    if part.status in ("unverified", "unchecked"):
        yield from remarks(part.status, part.problems, words)
    if part.missed_terms:
        yield warning(words["not_the_glossarys"], _terms(part))


def _terms(part: TranslatedParagraph) -> Iterator[str]:
    return (f"{term.source} = {term.target}" for term in part.missed_terms)


def _foot(translated: TranslatedText) -> Iterator[Block]:
    words = _words(translated)
    if translated.warnings:
        yield Block("heading", (Run(words["warnings"]),))
        for text in translated.warnings:
            yield Block("item", (Run(printable_line(words.problem(text)), "warning"),))
    yield Block("note", (Run(_made_line(translated), "muted"),))


def _made_line(translated: TranslatedText) -> str:
    words = _words(translated)
    if all(part.translation is None for part in translated.paragraphs):
        return words["nothing_translated"]
    return f"{_languages(translated)}. {engine_line(translated.engine, words)}"


def _languages(translated: TranslatedText) -> str:
    """That a machine translated, from which languages into which."""
    target = named(translated.to, _words(translated))
    return _words(translated).filled("machine_translation", source=_from(translated), target=target)


def _columns_of_text(header: tuple[str, str], rows: list[Row]) -> str:
    from rich.console import Console  # here: rich measures the widths of all scripts

    from summarize.renderers import terminal  # here, as above

    file = io.StringIO()
    console = Console(file=file, width=_TEXT_WIDTH, color_system=None, emoji=False, markup=False)
    console.print(terminal.columns(header, rows, _TEXT_WIDTH))
    return "".join(f"{line.rstrip()}\n" for line in file.getvalue().rstrip().split("\n"))


def _page(translated: TranslatedText, layout: Layout, made: datetime | None) -> str:
    words = _words(translated)
    return page(
        "translation.html.jinja",
        words.language,
        translated=translated,
        title=_title(translated),
        words=words,
        named=named,
        side_by_side=layout == "side by side",
        languages=_languages(translated),
        failed=sum(part.status in ("unverified", "untranslated") for part in translated.paragraphs),
        engine=_made_line(translated),
        made=made.isoformat(timespec="seconds") if made else None,
        version=__version__,
    )


def _title(translated: TranslatedText) -> str:
    titles = (part.shown for part in translated.paragraphs if part.role == "title")
    return next(titles, translated.title or translated.source.label)
