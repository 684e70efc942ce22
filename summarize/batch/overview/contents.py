"""What the overview shows, read from `claims.db`: articles, statements, people, stories, versions.

Articles are in the order of their dates, the oldest first, so that what a day adds stands behind the
rest and leaves it as it was. People and stories have handles, which links name them by from run to run.
"""

import json
import marshal
import sqlite3
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Literal, NamedTuple
from urllib.parse import quote

from summarize.across.collected import (
    RECENT,
    Collected,
    Selection,
    ShownPerson,
    TracedUtterance,
    since_values,
)
from summarize.across.copies import own_statement
from summarize.across.figures_table import ToldFigure
from summarize.batch.overview.index import language, without_model
from summarize.languages import UNDETERMINED
from summarize.printable import printable_line
from summarize.renderers.labels import Labels
from summarize.report import DOUBTFUL

Fresh = Literal["new", "changed"]

MOST_VERSIONS = 1_000
"""Quotations with versions that the overview has; `summarize trace` has all of them."""

_SHOWN = "articles JOIN shown ON shown.article = articles.id"
_OWN = {
    table: f"FROM {table} JOIN shown USING (article) JOIN articles ON articles.id = article"
    f" WHERE {own_statement(table)}"
    for table in ("quotations", "claims")
}
_ORDER = "datetime(published) IS NOT NULL, datetime(published), source"
_NEWEST = "datetime(published) IS NULL, datetime(published) DESC, source"

# Of articles by number, a JSON array. Rows begin with two numbers of what may have others tomorrow.
_SOME = "IN (SELECT value FROM json_each(?))"
_ARTICLES = f"""
SELECT id, story, title, source, byline, report, url, outlet, published, date(published), language, summary,
    doubts, warnings, added, run, (SELECT began FROM runs WHERE runs.id = run),
    (SELECT name FROM articles AS first WHERE first.id = articles.copy_of)
FROM articles WHERE id {_SOME}
"""  # noqa: S608 (our own words)
_QUOTATIONS = f"""
SELECT article, quotations.person, speakers.name, quotations.role, kind || ' quotation', quotations.text,
    translation, status, confidence, cue, via, part, quotations.language,
    utterances.text, utterances.articles, utterances.differs, {own_statement("quotations")}
FROM quotations JOIN articles ON articles.id = article LEFT JOIN speakers ON speakers.id = speaker
LEFT JOIN utterances ON utterances.id = utterance
WHERE article {_SOME} ORDER BY quotations.id
"""  # noqa: S608 (our own names)
_CLAIMS = f"""
SELECT article, person, speakers.name, role, iif(polarity = 'denied', 'denied claim', 'reported claim'),
    claims.text, translation, status, confidence, cue, NULL, NULL, claims.language, NULL, NULL, NULL,
    {own_statement("claims")}
FROM claims JOIN articles ON articles.id = article LEFT JOIN speakers ON speakers.id = speaker
WHERE article {_SOME} ORDER BY claims.id
"""  # noqa: S608 (our own names)


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


_Row = tuple[Any, ...]


@dataclass(frozen=True)
class ArticleRows:
    """What `claims.db` has of an article, which tells at once whether that is as it was.

    Of each statement there is its row, with the name and the handle of whoever is meant (or `None`);
    `story` has the handle and the number of articles of the story that is told.
    """

    article: _Row
    fresh: Fresh | None
    story: _Row
    copies: int
    statements: Sequence[tuple[_Row, _Row | None]]

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
        where = _place(title or source, report, outlet or source, day, published, language)
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
                _handle(whole) if whole else None, articles or 0, bool(differs),
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


class Contents:
    """What an open `claims.db` holds, in the order in which the overview has it.

    `since`, the number of a run or a date, narrows it to the articles that are new since then. Raises
    `UsageError` for what is neither.
    """

    def __init__(self, database: sqlite3.Connection, since: str | None = None) -> None:
        self._database = database
        self.path = str(database.execute("PRAGMA database_list").fetchone()[2])
        """The database's file."""
        self._wanted = Selection(since=since)
        database.execute("CREATE TEMP TABLE IF NOT EXISTS shown (article INTEGER PRIMARY KEY)")
        database.execute("DELETE FROM shown")
        database.execute(f"INSERT INTO shown {RECENT}", since_values(since))
        self._collected = Collected(database)
        last = database.execute(
            "SELECT id, began FROM runs WHERE id = (SELECT max(run) FROM articles)"
        ).fetchone()
        self.run: int | None = last[0] if last else None
        self.began: str | None = last[1] if last else None
        self.articles: Sequence[int] = [
            number
            for (number,) in database.execute(f"SELECT id FROM {_SHOWN} ORDER BY {_ORDER}")  # noqa: S608 (our own words)
        ]

    @contextmanager
    def read_again(self) -> Iterator[None]:
        """From now on, read by a connection of its own, as a copy of a process has to; what is at hand stays."""
        uri = f"{Path(self.path).as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as self._database:
            yield

    def hold_names(self) -> None:
        """Have at hand what articles are shown with: people, stories, how often they are printed again."""
        _ = self._called, self._stories, self._copies

    @property
    def since(self) -> str | None:
        """What the contents are narrowed to."""
        return self._wanted.since

    @cached_property
    def people(self) -> list[PersonEntry]:
        """Everybody, the most quoted first."""
        return list(self._people.values())

    @cached_property
    def _people(self) -> dict[int, PersonEntry]:
        rows = self._collected.people(self._wanted)
        handles = _handles(row.name for row in rows)
        return {
            row.id: PersonEntry(
                *(row.id, row.name, row.kind, row.meaning, row.role),
                *self._counts(row),
                *(row.names, handle),
            )
            for row, handle in zip(rows, handles, strict=True)
        }

    def _counts(self, person: ShownPerson) -> tuple[int, int, int]:
        """How many quotations, claims and articles are somebody's, of those that are shown."""
        if self._wanted.since is None:
            return person.quotations, person.claims, person.articles
        quoted, claimed = (f"{said} AND person = :person" for said in _OWN.values())
        counted = self._database.execute(
            f"""SELECT (SELECT count(*) {quoted}), (SELECT count(*) {claimed}),
            (SELECT count(*) FROM (SELECT article {quoted} UNION SELECT article {claimed}))""",  # noqa: S608 (our own words)
            {"person": person.id},
        ).fetchone()
        return counted[0], counted[1], counted[2]

    @cached_property
    def stories(self) -> list[Story]:
        """Events that several articles are about, those that were last told first."""
        return list(self._stories.values())

    @cached_property
    def _stories(self) -> dict[int, Story]:
        rows = self._database.execute(
            f"""SELECT id, name, articles, copies, first_seen FROM stories
            WHERE id IN (SELECT story FROM {_SHOWN})
            ORDER BY datetime(last_seen) IS NULL, datetime(last_seen) DESC, articles DESC, name, id"""  # noqa: S608 (our own words)
        ).fetchall()
        handles = _handles(row[1] for row in rows)
        return {
            number: Story(number, name, handle, *rest)
            for (number, name, *rest), handle in zip(rows, handles, strict=True)
        }

    @cached_property
    def _copies(self) -> dict[int, int]:
        rows = self._database.execute(
            "SELECT copy_of, count(*) FROM articles WHERE copy_of IS NOT NULL GROUP BY 1"
        )
        return dict(rows.fetchall())

    def told(self, story: Story) -> list[OverviewPlace]:
        """Where a story is told, the first first."""
        return [
            _place(*row)
            for row in self._database.execute(
                f"""SELECT name, report, coalesce(outlet, source), date(published), published, language
                FROM articles WHERE story = ? ORDER BY {_ORDER}""",  # noqa: S608 (our own words)
                (story.number,),
            )
        ]

    def rows(self, places: Iterable[int]) -> Iterator[ArticleRows]:
        """Articles by their places in the order."""
        numbers = [self.articles[place] for place in places]
        asked = (json.dumps(numbers),)
        articles = {row[0]: row for row in self._database.execute(_ARTICLES, asked)}
        said: dict[int, list[tuple[_Row, _Row | None]]] = defaultdict(list)
        for query in (_QUOTATIONS, _CLAIMS):
            for row in self._database.execute(query, asked):
                said[row[0]].append((row, self._called.get(row[1])))
        for number in numbers:
            yield self._article(articles[number], said[number])

    @cached_property
    def _called(self) -> dict[int, _Row]:
        """Names and handles."""
        return {number: (one.name, one.handle) for number, one in self._people.items()}

    def _article(self, row: _Row, said: Sequence[tuple[_Row, _Row | None]]) -> ArticleRows:
        (number, story), (added, run, _, _) = row[:2], row[-4:]
        fresh: Fresh | None = None
        if run == self.run and run is not None:
            fresh = "new" if added == self.began else "changed"
        told = self._stories.get(story)
        of_story = (told.handle, told.articles) if told else (None, 0)
        return ArticleRows(row, fresh, of_story, self._copies.get(number, 0), said)

    def newest(self) -> Iterator[ArticleEntry]:
        """The articles, the newest first."""
        for place in reversed(range(len(self.articles))):
            yield from self._entries([place])

    def _entries(self, places: Iterable[int]) -> Iterator[ArticleEntry]:
        return (each.entry for each in self.rows(places))

    @property
    def holds_older(self) -> bool:
        """Whether anything is from before the last run that changed something."""
        older = "SELECT 1 FROM articles WHERE run != ? LIMIT 1"
        return self._database.execute(older, (self.run or 0,)).fetchone() is not None

    def fresh(self, most: int) -> list[ArticleEntry]:
        """What the last run that changed anything made, the newest first."""
        return self._chosen(f"run = ? ORDER BY {_NEWEST} LIMIT ?", (self.run, most))

    def doubtful(self, most: int) -> list[ArticleEntry]:
        """Articles with something to check by hand, those with the most first."""
        return self._chosen(f"doubts > 0 ORDER BY doubts DESC, {_NEWEST} LIMIT ?", (most,))

    def _chosen(self, condition: str, values: tuple[int | None, ...]) -> list[ArticleEntry]:
        rows = self._database.execute(f"SELECT id FROM {_SHOWN} WHERE {condition}", values)  # noqa: S608 (our own words)
        return list(self._entries(self._places[number] for (number,) in rows.fetchall()))

    @cached_property
    def _places(self) -> dict[int, int]:
        return {number: place for place, number in enumerate(self.articles)}

    @cached_property
    def versions(self) -> list[Traced]:
        """Quotations whose versions differ or are likely to be translations, the widest told first."""
        people = dict(self._database.execute("SELECT id, person FROM utterances"))
        return [
            Traced(_handle(each.text), each, self._linked(people[each.id]))
            for each in self._collected.utterances(self._wanted, MOST_VERSIONS, alike=False)
        ]

    @cached_property
    def figures(self) -> list[FigureEntry]:
        """Figures of one thing that differ between articles, those of the last told story first."""
        return [
            FigureEntry(
                self._stories[each.story],
                tuple((told, _told_at(told), self._linked(told.person)) for told in each.told),
            )
            for each in self._collected.figures(self._wanted)
        ]

    def _linked(self, person: int | None) -> LinkedName | None:
        known = None if person is None else self._people.get(person)
        return LinkedName(known.name, known.handle) if known else None

    def languages(self, words: Labels) -> list[tuple[str, str, int]]:
        """Main languages by code, with their names and numbers of articles, the commonest first."""
        rows = self._database.execute(
            f"SELECT language, count(*) FROM {_SHOWN} GROUP BY language ORDER BY 2 DESC, 1"  # noqa: S608 (our own words)
        )
        return [(code or UNDETERMINED, language(code, words), count) for code, count in rows]

    def without_model(self) -> Iterator[tuple[str, str]]:
        """Sources that the rules reported on in place of a model that failed, and why."""
        return without_model(self._database)

    def runs(self, most: int) -> list[tuple[int, str]]:
        """The last runs whose reports are here, with when they began, the latest first."""
        return self._database.execute(
            """SELECT id, began FROM runs WHERE id IN (SELECT run FROM articles)
            ORDER BY id DESC LIMIT ?""",
            (most,),
        ).fetchall()

    def count_statements(self) -> int:
        """How many quotations and claims there are; what is printed again counts once."""
        quoted, claimed = _OWN.values()
        counted = f"SELECT (SELECT count(*) {quoted}) + (SELECT count(*) {claimed})"
        return int(self._database.execute(counted).fetchone()[0])

    def count_doubtful(self) -> int:
        """How many articles have something to check by hand."""
        counted = f"SELECT count(*) FROM {_SHOWN} WHERE doubts > 0"  # noqa: S608 (our own words)
        return int(self._database.execute(counted).fetchone()[0])


def _place(
    name: str,
    report: str,
    outlet: str,
    day: str | None,
    published: str | None,
    language: str | None,
) -> OverviewPlace:
    return OverviewPlace(name, report, outlet, day or published, language)


def _told_at(told: ToldFigure) -> OverviewPlace:
    day = told.published and told.published[:10]
    return _place(
        told.title or told.source, told.report, told.outlet, day, told.published, told.language
    )


@lru_cache(maxsize=64)
def _quoted(report: str) -> str:
    """A file's name in a link, which each of its statements has."""
    return quote(report)


def _handle(text: str) -> str:
    return f"{zlib.crc32(text.encode('utf-8', 'replace')):08x}"


def _handles(names: Iterator[str]) -> list[str]:
    """Names as links give them, those that several have with a number."""
    met: Counter[str] = Counter()
    handles = []
    for name in names:
        line = printable_line(name)
        met[line] += 1
        handles.append(line if met[line] == 1 else f"{line} ({met[line]})")
    return handles
