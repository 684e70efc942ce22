"""The table `figures` of `claims.db`: what the articles of a story say of one thing, where they differ.

Rows with one `difference` count one thing. Each has its figure and sentence as the article has them,
and who is named for it, where it stands in a quotation or claim.
"""

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from summarize.across.counted import Count, counts_of
from summarize.across.differing import StatedFigure, differing_figures
from summarize.across.shares import Awaited, Beside, idle_beside

SCHEMA = """
CREATE TABLE figures (
    id INTEGER PRIMARY KEY, difference INTEGER NOT NULL, story INTEGER NOT NULL REFERENCES stories (id),
    article INTEGER NOT NULL REFERENCES articles (id), figure TEXT NOT NULL, value REAL NOT NULL,
    sentence TEXT NOT NULL, at INTEGER NOT NULL, speaker INTEGER REFERENCES speakers (id),
    person INTEGER REFERENCES people (id), "start" INTEGER NOT NULL, "end" INTEGER NOT NULL
);
"""
VIEW = """
CREATE VIEW different_figures AS
    SELECT difference, stories.name AS story, figure, coalesce(people.name, speakers.name) AS said_by,
        articles.published, coalesce(articles.outlet, articles.source) AS outlet, sentence,
        articles.title, articles.source, articles.report
    FROM figures JOIN stories ON stories.id = figures.story
    JOIN articles ON articles.id = figures.article
    LEFT JOIN speakers ON speakers.id = figures.speaker
    LEFT JOIN people ON people.id = figures.person
    ORDER BY difference, articles.published IS NULL, articles.published;
"""
INDEX = "CREATE INDEX figures_by_article ON figures (article);\n"

_SAYING = """
SELECT speaker, person FROM quotations
WHERE article = :article AND "start" <= :start AND "end" >= :end AND speaker IS NOT NULL
UNION ALL
SELECT speaker, person FROM claims
WHERE article = :article AND "start" <= :start AND "end" >= :end AND speaker IS NOT NULL
LIMIT 1
"""
_WHOSE = """
UPDATE figures SET person = coalesce(
    (SELECT person FROM quotations WHERE quotations.article = figures.article
        AND quotations.speaker = figures.speaker AND quotations."start" <= figures."start"
        AND quotations."end" >= figures."end"),
    (SELECT person FROM claims WHERE claims.article = figures.article
        AND claims.speaker = figures.speaker AND claims."start" <= figures."start"
        AND claims."end" >= figures."end"))
WHERE speaker IS NOT NULL
"""
"""Has those who are named for a figure be the people that they are now."""
_STORY = """
SELECT id, coalesce(language, ''), coalesce(text, ''), coalesce(
    (SELECT text FROM articles AS first WHERE first.id = articles.copy_of), '')
FROM articles WHERE story = (SELECT id FROM stories WHERE id = ? AND articles > 1)
ORDER BY published IS NULL, published, source
"""


@dataclass(frozen=True, slots=True)
class ToldFigure:
    """A figure in its sentence, with where it stands and who is named for it: nobody, the article.

    `sentence[start:end]` is the figure.
    """

    figure: str
    said_by: str | None
    person: int | None
    published: str | None
    outlet: str
    title: str | None
    source: str
    report: str
    sentence: str
    language: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DifferentFigures:
    """What articles say of one thing, in order of time; `story` is a number, `name` its title."""

    story: int
    name: str
    told: tuple[ToldFigure, ...]


class _Told(NamedTuple):
    """An article of a story; `printed` is the text that it prints again, if it does."""

    article: int
    language: str
    text: str
    printed: str


_Counts = dict[int, tuple[Count, ...]]
"""By the numbers of a story's articles."""

_WORTH = 50
"""Articles of stories for each of which so many another process is worth its start."""
_MOST = 2_000
"""Articles of which one reads the figures: it is sent their texts."""
_HERE, _ELSEWHERE = 1, 1
"""How much this process reads, which has other things to do in the meantime, for what each other one does."""


@dataclass(frozen=True, slots=True)
class BegunFigures:
    """Stories whose figures other processes read: of each, what it comes with, and as which of that."""

    begun: Mapping[int, tuple[Awaited, int]]

    def counts(self, story: int) -> _Counts | None:
        """The figures of a story's articles; `None` if nobody read them, for whatever reason."""
        made, order = self.begun.get(story, (None, 0))
        if made is None or made.exception():
            return None
        counts: _Counts = made.result()[order]
        return counts


def begin_figures(
    database: sqlite3.Connection, stories: Collection[int], beside: Beside | None
) -> BegunFigures:
    """Let those `beside` this process begin with most of some stories: the last, which are asked for last."""
    rows = database.execute("SELECT id, articles FROM stories WHERE articles > 1 ORDER BY id")
    sizes = {story: articles for story, articles in rows if story in stories}
    whole = sum(sizes.values())
    others = idle_beside(beside, whole // _WORTH)
    begun: dict[int, tuple[Awaited, int]] = {}
    most = min(_MOST, whole * _ELSEWHERE // (_HERE + _ELSEWHERE * len(others)))
    waiting = reversed(sizes)
    for other in others:
        share, some = most, []
        while share > 0 and (story := next(waiting, None)) is not None:
            some.append(story)
            share -= sizes[story]
        made = other.call(counts_of_stories, [_articles(database, story) for story in some])
        begun |= {story: (made, order) for order, story in enumerate(some)}
    return BegunFigures(begun)


def counts_of_stories(stories: Sequence[Sequence[_Told]]) -> list[_Counts]:
    """The figures of some stories' articles, in whatever process."""
    return [
        {each.article: tuple(counts_of(each.text, each.language, each.printed)) for each in told}
        for told in stories
    ]


def write_figures(
    database: sqlite3.Connection, stories: Collection[int], begun: BegunFigures
) -> None:
    """Fill the table, from stories and statements that are there, of `stories` that other articles tell now.

    Those that are `begun` elsewhere are not read here.
    """
    database.execute("DELETE FROM figures WHERE story NOT IN (SELECT id FROM stories)")
    database.executemany("DELETE FROM figures WHERE story = ?", [(story,) for story in stories])
    database.execute(_WHOSE)
    (number,) = database.execute("SELECT coalesce(max(difference), 0) FROM figures").fetchone()
    for story in sorted(stories):
        told = _articles(database, story)
        texts = {each.article: each.text for each in told}
        counts = begun.counts(story)
        if counts is None:
            [counts] = counts_of_stories([told])
        for statements in differing_figures(counts):
            number += 1
            for each in statements:
                _write(database, (number, story), each, texts[each.article])


def _articles(database: sqlite3.Connection, story: int) -> list[_Told]:
    return [_Told(*row) for row in database.execute(_STORY, (story,))]


def _write(
    database: sqlite3.Connection, difference: tuple[int, int], statement: StatedFigure, text: str
) -> None:
    count, saying = _attributed(database, statement)
    database.execute(
        "INSERT INTO figures (difference, story, article, figure, value, sentence, at, speaker,"
        ' person, "start", "end") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        (
            *difference, statement.article, text[count.start : count.end], count.figure.values[0],
            text[count.sentence : count.until], count.sentence, *saying, count.start, count.end,
        ),
    )  # fmt: skip


def _attributed(
    database: sqlite3.Connection, statement: StatedFigure
) -> tuple[Count, tuple[int | None, int | None]]:
    """Where somebody is named for a figure, with who that is; else where it stands first."""
    for count in statement.counts:
        place = {"article": statement.article, "start": count.start, "end": count.end}
        named = database.execute(_SAYING, place).fetchone()
        if named is not None:
            return count, named
    return statement.count, (None, None)


def read_figures(
    database: sqlite3.Connection, recent: str, values: Mapping[str, str | int | None]
) -> list[DifferentFigures]:
    """Different figures, of which one at least stands in an article that the query `recent` gives.

    Those of the story that was told last come first.
    """
    rows = database.execute(
        f"""SELECT difference, figures.story, stories.name, figure, coalesce(people.name, speakers.name),
            figures.person, published, coalesce(outlet, source), title, source, report, sentence,
            language, "start" - at, "end" - at
        FROM figures JOIN stories ON stories.id = figures.story
        JOIN articles ON articles.id = figures.article
        LEFT JOIN speakers ON speakers.id = figures.speaker
        LEFT JOIN people ON people.id = figures.person
        WHERE difference IN (SELECT difference FROM figures WHERE article IN ({recent}))
        ORDER BY datetime(last_seen) IS NULL, datetime(last_seen) DESC, stories.name, figures.story,
            difference, figures.id""",  # noqa: S608 (our own words)
        values,
    )
    return [
        DifferentFigures(story, name, tuple(ToldFigure(*row[3:]) for row in told))
        for (_, story, name), told in groupby(rows, key=lambda row: row[:3])
    ]
