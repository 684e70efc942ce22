"""The loop that every command shares: each source in turn, a failed one named and passed over."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from summarize.article import Article
from summarize.cli.console import error
from summarize.credentials import fit_for_messages
from summarize.errors import AnswerError, SourceError
from summarize.settings import Settings
from summarize.sources import SourceOptions, read_source

_Result = TypeVar("_Result")


class Sources:
    """Sources to work on one after the other; `failed` holds the names of those that were not.

    What concerns one input (unreadable, no usable answer) is printed and counted; what concerns
    the run (no key, service down) goes through.
    """

    def __init__(self, names: tuple[str, ...], settings: Settings) -> None:
        self.names = names
        self.failed: list[str] = []
        self._options = SourceOptions.from_settings(settings)

    def map(self, work: Callable[[Article], _Result]) -> Iterator[_Result]:
        """`work` done on every article that can be read, as soon as it is asked for."""
        for name in self.names:
            try:
                result = work(read_source(name, self._options))
            except (SourceError, AnswerError) as failure:
                self._fail(name, str(failure))
            else:
                yield result

    def _fail(self, name: str, message: str) -> None:
        is_named = name == "-" or fit_for_messages(name) in message
        error(message if is_named else f"{name}: {message}")
        self.failed.append(name)
