"""What a ledger tells of articles and of a run, as plain values."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Self

from summarize.batch.packing import pack, unpack
from summarize.printable import escaped
from summarize.report import Report, one_line

if TYPE_CHECKING:
    from summarize.renderers.labels import Labels

State = Literal["waiting", "done", "failed"]


@dataclass(frozen=True, slots=True)
class Entry:
    """What the ledger knows of an article.

    `stamp` is that of the file and the options that its report was made with, `output` the
    report's path without suffix. `without_model`: the rules made the report, for the model failed.
    """

    output: str
    state: State
    stamp: str | None
    without_model: bool = False


@dataclass(frozen=True, slots=True)
class Sealed:
    """A report as the ledger keeps it: JSON on one line, packed with its article's text.

    `failure` is why the rules had to make it in place of the model.
    """

    report: bytes
    text: bytes
    failure: str | None = None

    @classmethod
    def of(cls, report: Report, failure: str | None = None) -> Self:
        """Seal a report; a lone surrogate in it becomes an escape."""
        packed, text = pack(line_of(report.to_dict()), escaped(report.text))
        return cls(packed, text, failure)

    @property
    def line(self) -> str:
        """The report as JSON on one line."""
        return unpack(self.report, self.text)[0]


@dataclass(frozen=True)
class FinishedArticle:
    """A finished article: its key, its report as JSON on one line and where that was written, its text.

    `added` is the run that first finished it, `made` the one whose report this is, `changed` when it
    was made. A folder of an older version has reports without their text.
    """

    key: str
    output: str
    added: int | None
    made: int | None
    changed: float
    packed: tuple[bytes, bytes | None]

    @property
    def report(self) -> str:
        """The report."""
        return self._unpacked[0]

    @property
    def text(self) -> str:
        """The article's text."""
        return self._unpacked[1]

    @cached_property
    def _unpacked(self) -> tuple[str, str]:
        """Both, of the few that are asked for them."""
        return unpack(*self.packed)


@dataclass(frozen=True, slots=True)
class News:
    """What a run changed: articles that are new, have another report now, are as before, are gone."""

    new: int
    changed: int
    before: int
    gone: int

    def told(self, words: "Labels") -> str:
        """The same in words."""
        counts = {name: words.number(count) for name, count in asdict(self).items()}
        return words.filled("news", **counts)


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums over the articles of the current pass."""

    done: int
    failed: int
    waiting: int
    requests: int
    prompt_tokens: int
    completion_tokens: int
    cost_usd: float
    without_model: int = 0


def line_of(values: Mapping[str, Any]) -> str:
    """A report's values as JSON on one line, in which a lone surrogate is an escape."""
    return escaped(one_line(values))
