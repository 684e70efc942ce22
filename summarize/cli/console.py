"""stdout for results, stderr for everything else, and what each can show."""

import math
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import click

from summarize.credentials import fit_for_messages
from summarize.errors import ConfigurationError, UsageError, reason
from summarize.files import check_target, same_file, write_target
from summarize.printable import printable, printable_line

if TYPE_CHECKING:
    import logging

    from rich.console import Console

    from summarize.article import Article
    from summarize.configuration import Loaded
    from summarize.renderers.document import Block


_INDENT = "  "
_SAID_AGAIN = 10.0
"""Seconds after which it is said again what is waited for."""


@dataclass(frozen=True, slots=True)
class Notes:
    """What a run says on stderr besides errors: notes unless quiet, details when verbose."""

    quiet: bool = False
    verbose: bool = False

    def note(self, text: str) -> None:
        """Something the user should know of a result that is fine."""
        if not self.quiet:
            error(text)

    def detail(self, text: str) -> None:
        """Something only `--verbose` asks for."""
        if self.verbose:
            self.note(text)

    def was_read(self, article: "Article", *, is_news: bool = False) -> None:
        """As what an article was read; with `is_news`, also without `--verbose`."""
        source = article.source
        say = self.note if is_news else self.detail
        say(f"{source.label}: read as {source.encoding}, {len(article.text)} characters")

    def origins(self, loaded: "Loaded") -> None:
        """Where each setting came from that is not a default."""
        for name, origin in loaded.origins.items():
            if origin != "default":
                self.detail(f"{name}: {origin}")

    @contextmanager
    def logged(self, *, asks: bool = False) -> Iterator[None]:
        """For as long as the context lasts, what the package logs is a detail.

        Where it `asks` a service, the first time that this has to be waited for is a note, and so is what
        it is waited for much later, so that nobody waits without knowing for what.
        """
        if not (self.verbose or asks):
            yield
            return
        import logging  # here: few runs need it

        notes = self

        class Details(logging.Handler):
            told = -math.inf

            def emit(self, record: logging.LogRecord) -> None:
                is_wait = record.levelno == logging.INFO
                is_due = is_wait and record.created - self.told >= _SAID_AGAIN
                if notes.verbose or is_due or record.levelno > logging.INFO:
                    notes.note(record.getMessage())
                    self.told = record.created if is_wait else self.told

        with _heard_by(Details(), logging.DEBUG if self.verbose else logging.INFO):
            yield

    def waiting(self, text: str) -> AbstractContextManager[object]:
        """A quiet spinner on a terminal's stderr for as long as the context lasts."""
        if self.quiet or not sys.stderr.isatty():
            return nullcontext()
        from rich.console import Console  # here: only a terminal needs it

        return Console(stderr=True).status(printable(text))


@contextmanager
def waits_heard(hear: Callable[[str], None]) -> Iterator[None]:
    """For as long as the context lasts, `hear` what the package says that it waits for."""
    import logging  # here, as above

    class Waits(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.levelno == logging.INFO:
                hear(printable_line(fit_for_messages(record.getMessage())))
            elif logging.lastResort is not None:
                logging.lastResort.handle(record)  # as if nobody heard

    with _heard_by(Waits(), logging.INFO):
        yield


@contextmanager
def _heard_by(handler: "logging.Handler", level: int) -> Iterator[None]:
    import logging  # here, as above

    logger = logging.getLogger("summarize")
    before = logger.level
    logger.setLevel(level)
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)


def error(text: str) -> None:
    """One line on stderr, marked as ours."""
    click.echo(f"summarize: {printable(fit_for_messages(text))}", err=True)


class Results:
    """Where results go: a file that appears whole or not at all, a terminal, or a pipe.

    `console` is the terminal (rich measures and colours for it), `None` for files and pipes.
    Raises `UsageError` for a file that is one of those that are `read`, and `ConfigurationError` for one
    that cannot be written: before there are results, for some have to be paid for.
    """

    def __init__(
        self, path: Path | None, no_color: bool = False, *, read: Iterable[object] = ()
    ) -> None:
        for name in read if path is not None else ():
            if path is not None and same_file(path, str(name)):
                raise UsageError(f"{path} is what is read; it is not written over")
        if path is not None:
            with _written(path):
                check_target(path)
        self._path = path
        self._parts: list[str] = []
        self.console = None if path else _terminal(no_color)

    def write(self, text: str) -> None:
        """Add `text`, as it is, to the results."""
        if self._path is not None:
            self._parts.append(text)
        else:
            sys.stdout.write(text)
            sys.stdout.flush()

    def styled(self, *runs: tuple[str, str]) -> None:
        """Add whole lines of (text, rich style) runs; styles count on a terminal only."""
        if self.console is None:
            self.write("".join(text for text, _ in runs))
            return
        from rich.text import Text  # here: only a terminal needs it

        self.console.print(Text.assemble(*runs), end="", soft_wrap=False)

    def indented(self, *runs: tuple[str, str]) -> None:
        """Add a paragraph of runs, set in; on a terminal with all the lines that it wraps to."""
        if self.console is None:
            self.write("".join((_INDENT, *(text for text, _ in runs), "\n")))
            return
        from rich.padding import Padding  # here: only a terminal needs it
        from rich.text import Text

        shown = Padding(Text.assemble(*runs), (0, 0, 0, len(_INDENT)), expand=False)
        self.console.print(shown)

    def blocks(self, blocks: "tuple[Block, ...]") -> None:
        """Add a text in blocks; on a terminal wrapped to its width, and with colours."""
        if self.console is None:
            from summarize.renderers.plain import laid_out  # here: few commands have blocks

            self.write(laid_out(blocks))
            return
        from summarize.renderers.terminal import show_blocks  # here: only a terminal needs it

        show_blocks(blocks, self.console)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._path is not None and kind is None and self._parts:
            write_whole(self._path, "".join(self._parts))


def _terminal(no_color: bool) -> "Console | None":
    if not sys.stdout.isatty():
        return None
    from rich.console import Console  # here: only a terminal needs it

    colourless = no_color or bool(os.environ.get("NO_COLOR"))  # https://no-color.org
    console = Console(no_color=colourless, highlight=False, emoji=False, markup=False)
    if console.is_dumb_terminal:  # which rich takes for 80 columns wide, whatever it is
        console.size = shutil.get_terminal_size()
    return console


def write_whole(path: Path, text: str) -> None:
    """Write a result file as `write_target` does. Raises `ConfigurationError` when it cannot be written."""
    with _written(path):
        write_target(path, text)


@contextmanager
def _written(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as failure:
        raise ConfigurationError(f"{path} cannot be written: {reason(failure)}") from failure
