"""`index.md`: what a person reads first in the morning: counts, failures, speakers, cost."""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from summarize.across.copies import own_statement
from summarize.batch.entries import News, Totals
from summarize.engines.draft import WITHOUT_MODEL
from summarize.languages import language_name
from summarize.printable import printable_line
from summarize.renderers.labels import Labels
from summarize.renderers.markdown import escape
from summarize.renderers.overview_labels import overview_labels

_MOST = 20
"""Speakers that the index lists; `claims.db` has all of them."""

Kept = Literal["beside", "together", "shards"]
"""How reports are kept: a file each, all in one, in shards."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a run ended, in the reader's words.

    `go_on` is the command that goes on where it was stopped, `retry` the one that tries its
    failures again; `None` where there is nothing to be done.
    """

    words: str
    go_on: str | None = None
    retry: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a batch stands after a run, besides what `claims.db` holds.

    `failures` are sources with reasons, `passed_over` what was not read, `stays` what is there from before,
    in words. `kept` says how reports are, `where` in what, beside this. `to` is the reader's language.
    """

    totals: Totals
    ending: Ending
    failures: Sequence[tuple[str, str]] = ()
    passed_over: Sequence[str] = ()
    stays: Sequence[str] = ()
    news: News | None = None
    kept: Kept = "beside"
    where: str | None = None
    to: str = "en"

    @property
    def words(self) -> Labels:
        """The words for the reader."""
        return overview_labels(self.to)

    @property
    def told_news(self) -> str | None:
        """What the run changed, in these words."""
        return None if self.news is None else self.news.told(self.words)


def index(standing: Standing, database: sqlite3.Connection) -> Iterator[str]:
    """The lines of the index."""
    return _Index(standing, database).lines()


@dataclass(frozen=True, slots=True)
class _Index:
    standing: Standing
    database: sqlite3.Connection

    @property
    def words(self) -> Labels:
        """The words for the reader."""
        return self.standing.words

    def lines(self) -> Iterator[str]:
        """All of it."""
        standing, words = self.standing, self.words
        yield f"# {words['batch_articles']}"
        yield ""
        yield _cell(standing.ending.words)
        yield ""
        if standing.ending.go_on:
            yield f"{words['go_on']} {_code(standing.ending.go_on)}"
            yield ""
        yield from self._table(("articles", "number"), self._counts())
        if standing.told_news:
            yield standing.told_news
            yield ""
        for passed in standing.passed_over:
            yield f"- {words['passed_over']}: {_cell(words.passed_over(passed))}"
        for stay in standing.stays:
            yield f"- {words['stays']}: {_cell(stay)}"
        yield ""
        for told in cost(standing.totals, words):
            yield told
            yield ""
        yield from self._failed()
        yield from self._made_without_model()
        yield from self._lists()
        yield from self._where_to_look()

    def _lists(self) -> Iterator[str]:
        database, words = self.database, self.words
        people = ("by_whom", "quotations", "articles")
        yield from self._section("most_quoted", people, speakers(database))
        unlike = ("by_whom", "quotation", "articles")
        yield from self._section("versions", unlike, differing(database, words))
        yield from self._section("stories", ("story", "articles", "since"), stories(database))
        spoken = ("language_of", "articles")
        yield from self._section("languages", spoken, languages(database, words))
        articles = ("title", "source", "date", "first_sentence")
        yield from self._section("articles", articles, _articles(database, words))

    def _where_to_look(self) -> Iterator[str]:
        words, where = self.words, self.standing.where
        reports = words[f"look_{self.standing.kept}"]
        yield f"## {words['where_to_look']}"
        yield ""
        yield f"- `index.html`: {words['look_page']}"
        yield f"- `{where}`: {reports}" if where else f"- {reports}"
        yield f"- `claims.db`: {words['look_claims']}"

    def _counts(self) -> Iterator[tuple[str, int]]:
        totals, words = self.standing.totals, self.words
        yield words["row_done"], totals.done
        if totals.without_model:
            yield words["row_ruled"], totals.without_model
        yield words["row_failed"], totals.failed
        yield words["row_left"], totals.waiting
        yield words["row_doubts"], doubtful(self.database)

    def _failed(self) -> Iterator[str]:
        standing = self.standing
        yield from self._sources("failures", standing.totals.failed, standing.failures)
        if standing.totals.failed and standing.ending.retry:
            yield f"{self.words['retry_failed']} {_code(standing.ending.retry)}"
            yield ""

    def _made_without_model(self) -> Iterator[str]:
        totals, ending = self.standing.totals, self.standing.ending
        yield from self._sources("ruled", totals.without_model, without_model(self.database))
        if totals.without_model and ending.retry and not totals.failed:
            yield f"{self.words['retry_model']} {_code(ending.retry)}"
            yield ""

    def _sources(self, title: str, count: int, told: Iterable[tuple[str, str]]) -> Iterator[str]:
        """A list of sources with reasons, unless there are none."""
        if count:
            yield f"## {self.words[title]}: {self.words.number(count)}"
            yield ""
            for source, reason in told:
                yield f"- {_cell(source)}: {_cell(self.words.problem(reason))}"
            yield ""

    def _section(
        self, title: str, head: tuple[str, ...], rows: Iterable[tuple[object, ...]]
    ) -> Iterator[str]:
        waiting = iter(rows)
        first = next(waiting, None)
        if first is not None:
            yield f"## {self.words[title]}"
            yield ""
            yield from self._table(head, chain((first,), waiting))

    def _table(self, head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> Iterator[str]:
        yield f"| {' | '.join(map(self._head, head))} |"
        yield f"|{' --- |' * len(head)}"
        for row in rows:
            cells = (
                self.words.number(cell) if isinstance(cell, int) else _cell(cell) for cell in row
            )
            yield f"| {' | '.join(cells)} |"
        yield ""

    def _head(self, name: str) -> str:
        """A label with a capital."""
        label = self.words[name]
        dotted = self.words.language == "tr" and label.startswith("i")
        return f"{'İ' if dotted else label[0].upper()}{label[1:]}"


def cost(totals: Totals, words: Labels) -> Iterator[str]:
    """What the articles took, in a sentence; none where nothing was asked."""
    if totals.requests:
        took = words.filled(
            "took",
            requests=words.number(totals.requests),
            read=words.number(totals.prompt_tokens),
            written=words.number(totals.completion_tokens),
        )
        dollars = f", ${totals.cost_usd:,.4f}" if totals.cost_usd else ""
        yield f"{took}{dollars}."


def doubtful(database: sqlite3.Connection) -> int:
    """How many reports hold something unverified, disputed or unsupported."""
    row = database.execute("SELECT count(*) FROM articles WHERE doubts > 0").fetchone()
    return int(row[0])


def languages(database: sqlite3.Connection, words: Labels) -> Iterator[tuple[str, int]]:
    """Main languages and their numbers of articles, the commonest first."""
    rows = database.execute(
        "SELECT language, count(*) FROM articles GROUP BY language ORDER BY 2 DESC, 1"
    )
    for code, count in rows:
        yield language(code, words), count


def language(code: str | None, words: Labels) -> str:
    """An article's main language in words."""
    return language_name(code, to=words.language) if code else words["no_language"]


def speakers(database: sqlite3.Connection, most: int = _MOST) -> Iterator[tuple[str, int, int]]:
    """People and bodies with their numbers of quotations and of articles, the most quoted first.

    Only quotations that are theirs for sure count, and what an agency's report says counts once, however
    often it was printed.
    """
    yield from database.execute(
        f"""SELECT people.name, count(DISTINCT article || ' ' || part), count(DISTINCT article)
        FROM quotations JOIN people ON people.id = quotations.person
        JOIN articles ON articles.id = quotations.article
        WHERE confidence = 'high' AND {own_statement("quotations")}
        GROUP BY people.id ORDER BY 2 DESC, 1 LIMIT ?""",  # noqa: S608 (our own names)
        (most,),
    )


def differing(database: sqlite3.Connection, words: Labels) -> Iterator[tuple[str, str, int]]:
    """Quotations whose versions differ between articles: who, the longest version, in how many."""
    yield from database.execute(
        """SELECT coalesce(people.name, ?), text, utterances.articles FROM utterances
        LEFT JOIN people ON people.id = utterances.person WHERE differs
        ORDER BY utterances.articles DESC, length(text) DESC, text LIMIT ?""",
        (words["unknown"], _MOST),
    )


def stories(database: sqlite3.Connection) -> Iterator[tuple[str, int, str]]:
    """Events that several articles are about: a title, how many, and the first day."""
    yield from database.execute(
        """SELECT name, articles, coalesce(first_seen, '') FROM stories
        ORDER BY articles DESC, first_seen DESC, name, id LIMIT ?""",
        (_MOST,),
    )


_FIRST = re.compile(r".+?[.!?…。！？]+(?=\s|$)|.+")


def _articles(database: sqlite3.Connection, words: Labels) -> Iterator[tuple[str, str, str, str]]:
    """Every article: title, source, date and the first sentence of its summary, the newest first."""
    rows = database.execute(
        """SELECT coalesce(title, ''), source, coalesce(published, ''), summary,
            (SELECT source FROM articles AS first WHERE first.id = articles.copy_of)
        FROM articles ORDER BY published IS NULL, published DESC, source"""
    )
    for title, source, published, summary, copied in rows:
        told = f"{words['copy_of']} {copied}" if copied else _first_sentence(summary)
        yield title, source, published, told


def _first_sentence(summary: str | None) -> str:
    said = _FIRST.match(summary or "")
    return said[0] if said else ""


def without_model(database: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Sources that the rules reported on in place of a model that failed, and why."""
    rows = database.execute(
        """SELECT source, warnings FROM articles
        WHERE engine = 'offline' AND warnings LIKE ? ORDER BY source""",
        (f"%{WITHOUT_MODEL}%",),
    )
    for source, warnings in rows:
        reason = next(line for line in warnings.splitlines() if line.startswith(WITHOUT_MODEL))
        yield source, reason


def _cell(value: object) -> str:
    return escape(printable_line(str(value)))


def _code(command: str) -> str:
    """A command as it can be copied: between more backticks than it has in a row."""
    line = printable_line(command)
    fence = "`" * (1 + max(map(len, re.findall("`+", line)), default=0))
    pad = " " if len(fence) > 1 else ""
    return f"{fence}{pad}{line}{pad}{fence}"
