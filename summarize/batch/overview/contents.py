"""What the overview shows, read from `claims.db`: articles, statements, people, stories, versions.

Articles are in the order of their dates, the oldest first, so that what a day adds stands behind the
rest and leaves it as it was.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cached_property
from pathlib import Path

from summarize.across.collected import RECENT, Collected, Selection, ShownPerson, since_values
from summarize.across.copies import own_statement
from summarize.batch.overview.entries import (
    ArticleEntry,
    ArticleRows,
    FigureEntry,
    Fresh,
    LinkedName,
    OverviewPlace,
    PersonEntry,
    Row,
    Story,
    Traced,
    handle_of,
    handles_of,
    place_of,
    told_at,
)
from summarize.batch.overview.index import language, without_model
from summarize.languages import UNDETERMINED
from summarize.renderers.labels import Labels

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
        handles = handles_of(row.name for row in rows)
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
        handles = handles_of(row[1] for row in rows)
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
            place_of(*row)
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
        said: dict[int, list[tuple[Row, Row | None]]] = defaultdict(list)
        for query in (_QUOTATIONS, _CLAIMS):
            for row in self._database.execute(query, asked):
                said[row[0]].append((row, self._called.get(row[1])))
        for number in numbers:
            yield self._article(articles[number], said[number])

    @cached_property
    def _called(self) -> dict[int, Row]:
        """Names and handles."""
        return {number: (one.name, one.handle) for number, one in self._people.items()}

    def _article(self, row: Row, said: Sequence[tuple[Row, Row | None]]) -> ArticleRows:
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
            Traced(handle_of(each.text), each, self._linked(people[each.id]))
            for each in self._collected.utterances(self._wanted, MOST_VERSIONS, alike=False)
        ]

    @cached_property
    def figures(self) -> list[FigureEntry]:
        """Figures of one thing that differ between articles, those of the last told story first."""
        return [
            FigureEntry(
                self._stories[each.story],
                tuple((told, told_at(told), self._linked(told.person)) for told in each.told),
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
