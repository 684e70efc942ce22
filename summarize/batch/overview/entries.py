"""What the overview shows, as values: an article, a statement, a person, a story, versions, figures.

Apart from `contents`, which reads them from `claims.db`: pages and feeds are made of these alone. People and
stories have handles, which links name them by from run to run.
"""

import marshal
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, Literal, NamedTuple
from urllib.parse import quote

from summarize.across.collected import ShownPerson, TracedUtterance
from summarize.across.figures_table import ToldFigure
from summarize.printable import printable_line
from summarize.report import DOUBTFUL

Fresh = Literal["new", "changed"]
Row = tuple[Any, ...]
"""What the database answers with."""


@dataclass(frozen=True, slots=True)
class PersonEntry(ShownPerson):
    """Somebody or a body, as the list and their own page show them."""

    handle: str

    @property
    def other_names(self) -> list[str]:
        """What else they are called, the commonest first."""
        return [each for each in dict.fromkeys(n.name for n in self.names) if each != self.name]


class Story(NamedTuple):
    """An event that several articles are about; `number` is the one that it has in `claims.db`."""

    number: int
    name: str
    handle: str
    articles: int
    copies: int
    first_seen: str | None


class OverviewPlace(NamedTuple):
    """Where something was said: the article's name, its report's file, its outlet or source, its day.

    `report` is empty where what has left its feed has no file in the format that was asked for.
    """

    name: str
    report: str
    outlet: str
    day: str | None
    language: str | None

    @property
    def link(self) -> str:
        """The report, as the page names it; empty where there is none."""
        return _quoted(self.report)


class StatementEntry(NamedTuple):
    """A quotation or claim: `who` said it as its article has the name, `name` as the whole folder has it.

    `handle` is that of the person or body. `number` counts the report's quotations, for links into its
    page. `version`, `in_articles` and `differs` are of a quotation that stands in several articles.
    """

    who: str | None
    name: str | None
    handle: str | None
    role: str | None
    how: str
    text: str
    translation: str | None
    status: str | None
    is_sure: bool
    cue: str | None
    via: str | None
    number: int | None
    language: str | None
    where: OverviewPlace
    version: str | None
    in_articles: int
    differs: bool

    @property
    def link(self) -> str:
        """Where its report has it, as the page names that."""
        is_page = self.is_quotation and self.where.report.endswith(".html")
        return f"{self.where.link}#q{self.number}" if is_page else self.where.link

    @property
    def is_doubtful(self) -> bool:
        """Whether a check found something."""
        return self.status in DOUBTFUL

    @property
    def is_quotation(self) -> bool:
        """Whether the words are somebody's own."""
        return self.number is not None


class ArticleEntry(NamedTuple):
    """An article with who says what in it, and when its report was `made`.

    `story` is the handle of that which `told` articles tell. What prints another's words again
    (`copy_of`) has the statements that the other lacks.
    """

    where: OverviewPlace
    source: str
    title: str | None
    byline: str | None
    url: str | None
    published: str | None
    made: str | None
    summary: str
    doubts: int
    warnings: int
    fresh: Fresh | None
    run: int | None
    story: str | None
    told: int
    copies: int
    copy_of: str | None
    statements: tuple[StatementEntry, ...]

    @property
    def quotations(self) -> int:
        """Quotations, each part of a split one by itself."""
        return sum(each.is_quotation for each in self.statements)

    @property
    def claims(self) -> int:
        """Claims of indirect speech."""
        return len(self.statements) - self.quotations

    @property
    def voices(self) -> list[tuple[str, str | None, bool]]:
        """Who speaks: name, handle, whether anything is theirs for sure; those who are quoted first."""
        voices: dict[tuple[str, str | None], bool] = {}
        for each in self.statements:
            if each.name is not None:
                voice = (each.name, each.handle)
                voices[voice] = voices.get(voice, False) or each.is_sure
        return [(*voice, sure) for voice, sure in voices.items()]


class LinkedName(NamedTuple):
    """Somebody or a body, by name, and the handle for links."""

    name: str
    handle: str


@dataclass(frozen=True)
class ArticleRows:
    """What `claims.db` has of an article, which tells at once whether that is as it was.

    Of each statement there is its row, with the name and the handle of whoever is meant (or `None`);
    `story` has the handle and the number of articles of the story that is told.
    """

    article: Row
    fresh: Fresh | None
    story: Row
    copies: int
    statements: Sequence[tuple[Row, Row | None]]

    def packed(self) -> bytes:
        """All of it but numbers."""
        said = [(row[2:], known) for row, known in self.statements]
        return marshal.dumps((self.article[2:], self.fresh, self.story, self.copies, said), 0)

    @cached_property
    def entry(self) -> ArticleEntry:
        """The article as the overview shows it."""
        (
            _, _, title, source, byline, report, url, outlet, published, day, language, summary, doubts,
            warnings, _, run, made, copy_of,
        ) = self.article  # fmt: skip
        where = place_of(title or source, report, outlet or source, day, published, language)
        return ArticleEntry(
            where, source, title, byline, url, published, made, summary, doubts,
            len(warnings.splitlines()) if warnings else 0, self.fresh, run,
            self.story[0], self.story[1], self.copies, copy_of, tuple(self._statements(where)),
        )  # fmt: skip

    def _statements(self, where: OverviewPlace) -> Iterator[StatementEntry]:
        number = 0
        for row, known in self.statements:
            (
                _, _, who, role, how, text, translation, status, confidence, cue, via, part,
                language, whole, articles, differs, own,
            ) = row  # fmt: skip
            number += part is not None
            if not own:
                continue
            name, handle = known or (who, None)
            yield StatementEntry(
                who, name, handle, role, how,
                text, translation, status, confidence == "high", cue, via,
                number if part is not None else None, language, where,
                handle_of(whole) if whole else None, articles or 0, bool(differs),
            )  # fmt: skip


class Traced(NamedTuple):
    """A quotation with its versions; `handle` is made of its words."""

    handle: str
    utterance: TracedUtterance
    person: LinkedName | None


class FigureEntry(NamedTuple):
    """Figures of one thing that differ: of which story, and each with where it is told, and by whom.

    The last is `None` where nobody known is named.
    """

    story: Story
    told: tuple[tuple[ToldFigure, OverviewPlace, LinkedName | None], ...]


def place_of(
    name: str,
    report: str,
    outlet: str,
    day: str | None,
    published: str | None,
    language: str | None,
) -> OverviewPlace:
    """Where something was said; `day` is a date, `published` what the article has for one."""
    return OverviewPlace(name, report, outlet, day or published, language)


def told_at(told: ToldFigure) -> OverviewPlace:
    """Where a figure is told."""
    day = told.published and told.published[:10]
    return place_of(
        told.title or told.source, told.report, told.outlet, day, told.published, told.language
    )


@lru_cache(maxsize=64)
def _quoted(report: str) -> str:
    """A file's name in a link, which each of its statements has."""
    return quote(report)


def handle_of(text: str) -> str:
    """What links name a text by: its checksum, eight hexadecimal digits."""
    return f"{zlib.crc32(text.encode('utf-8', 'replace')):08x}"


def handles_of(names: Iterator[str]) -> list[str]:
    """Names as links give them, those that several have with a number."""
    met: Counter[str] = Counter()
    handles = []
    for name in names:
        line = printable_line(name)
        met[line] += 1
        handles.append(line if met[line] == 1 else f"{line} ({met[line]})")
    return handles
