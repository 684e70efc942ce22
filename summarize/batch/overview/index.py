"""`index.md`: what a person reads first in the morning: counts, failures, speakers, cost."""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from summarize.across.copies import own_statement
from summarize.batch.ledger import News, Totals
from summarize.engines.offline import WITHOUT_MODEL
from summarize.languages import language_name
from summarize.printable import printable_line
from summarize.renderers.markdown import escape
from summarize.settings import REPORTS

_MOST = 20
"""Speakers that the index lists; `claims.db` has all of them."""

_UNKNOWN = "undetermined"

BESIDE = "one report per article, in the folders beside this file"
TOGETHER = f"`{REPORTS}`: every report, one JSON object a line"
"""Where reports are, in words."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a run ended, in words.

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
    in words, and `reports` where they are.
    """

    totals: Totals
    ending: Ending
    failures: Sequence[tuple[str, str]] = ()
    passed_over: Sequence[str] = ()
    stays: Sequence[str] = ()
    news: News | None = None
    reports: str = BESIDE


def index(standing: Standing, database: sqlite3.Connection) -> Iterator[str]:
    """The lines of the index."""
    totals, ending = standing.totals, standing.ending
    yield "# Articles of this batch"
    yield ""
    yield _cell(ending.words)
    yield ""
    if ending.go_on:
        yield f"The same command goes on from here: {_code(ending.go_on)}"
        yield ""
    yield from _table(("articles", "number"), _counts(totals, doubtful(database)))
    if standing.news:
        yield standing.news.words
        yield ""
    for words in standing.passed_over:
        yield f"- Passed over: {_cell(words)}"
    for words in standing.stays:
        yield f"- As an earlier run left it: {_cell(words)}"
    yield ""
    for words in cost(totals):
        yield words
        yield ""
    yield from _failed(standing)
    yield from _made_without_model(totals, ending, database)
    yield from _section("Most quoted", ("speaker", "quotations", "articles"), speakers(database))
    yield from _section(
        "Quotations that read differently", ("who", "quotation", "articles"), differing(database)
    )
    yield from _section("Stories", ("story", "articles", "since"), stories(database))
    yield from _section("Languages", ("language", "articles"), languages(database))
    yield from _articles(database)
    yield "## Where to look"
    yield ""
    yield "- `index.html`: the same to search, sort and page through, with every quotation, those printed again once"
    yield f"- {standing.reports}"
    yield "- `claims.db`: every quotation and claim, for sqlite3 or Datasette; start from the view"
    yield "  `who_said_what`; `summarize trace` and `summarize people` read it, too"


def cost(totals: Totals) -> Iterator[str]:
    """What the articles took, in a sentence; none where nothing was asked."""
    if totals.requests:
        tokens = f"{totals.prompt_tokens:,} + {totals.completion_tokens:,} tokens"
        dollars = f", ${totals.cost_usd:,.4f}" if totals.cost_usd else ""
        yield f"{totals.requests:,} requests, {tokens}{dollars}."


def doubtful(database: sqlite3.Connection) -> int:
    """How many reports hold something unverified, disputed or unsupported."""
    row = database.execute("SELECT count(*) FROM articles WHERE doubts > 0").fetchone()
    return int(row[0])


def languages(database: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    """Main languages and their numbers of articles, the commonest first."""
    rows = database.execute(
        "SELECT language, count(*) FROM articles GROUP BY language ORDER BY 2 DESC, 1"
    )
    for code, count in rows:
        yield language(code), count


def language(code: str | None) -> str:
    """An article's main language in words."""
    return language_name(code) if code else _UNKNOWN


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


def differing(database: sqlite3.Connection, most: int = _MOST) -> Iterator[tuple[str, str, int]]:
    """Quotations whose versions differ between articles: who, the longest version, in how many."""
    yield from database.execute(
        """SELECT coalesce(people.name, 'unknown'), text, utterances.articles FROM utterances
        LEFT JOIN people ON people.id = utterances.person WHERE differs
        ORDER BY utterances.articles DESC, utterances.id LIMIT ?""",
        (most,),
    )


def stories(database: sqlite3.Connection, most: int = _MOST) -> Iterator[tuple[str, int, str]]:
    """Events that several articles are about: a title, how many, and the first day."""
    yield from database.execute(
        """SELECT name, articles, coalesce(first_seen, '') FROM stories
        ORDER BY articles DESC, first_seen DESC, id LIMIT ?""",
        (most,),
    )


_FIRST = re.compile(r".+?[.!?…。！？]+(?=\s|$)|.+")


def _articles(database: sqlite3.Connection) -> Iterator[str]:
    """Every article: title, source, date and the first sentence of its summary, the newest first."""
    rows = database.execute(
        """SELECT coalesce(title, ''), source, coalesce(published, ''), summary,
            (SELECT source FROM articles AS first WHERE first.id = articles.copy_of)
        FROM articles ORDER BY published IS NULL, published DESC, source"""
    )
    listed = (
        (title, source, published, f"a copy of {copied}" if copied else _first_sentence(summary))
        for title, source, published, summary, copied in rows
    )
    first = next(listed, None)
    if first is not None:
        yield "## Articles"
        yield ""
        yield from _table(("title", "source", "date", "first sentence"), chain((first,), listed))


def _first_sentence(summary: str | None) -> str:
    said = _FIRST.match(summary or "")
    return said[0] if said else ""


def _counts(totals: Totals, doubts: int) -> Iterator[tuple[str, int]]:
    yield "done", totals.done
    if totals.without_model:
        yield "done without the model, which failed", totals.without_model
    yield "failed", totals.failed
    yield "left", totals.waiting
    yield "to check by hand (something is unverified, disputed or unsupported)", doubts


def _failed(standing: Standing) -> Iterator[str]:
    if not standing.totals.failed:
        return
    yield f"## Failed: {standing.totals.failed}"
    yield ""
    for key, reason in standing.failures:
        yield f"- {_cell(key)}: {_cell(reason)}"
    yield ""
    if standing.ending.retry:
        yield f"To try just these again: {_code(standing.ending.retry)}"
        yield ""


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


def _made_without_model(
    totals: Totals, ending: Ending, database: sqlite3.Connection
) -> Iterator[str]:
    if not totals.without_model:
        return
    yield f"## Done without the model: {totals.without_model}"
    yield ""
    for source, reason in without_model(database):
        yield f"- {_cell(source)}: {_cell(reason)}"
    yield ""
    if ending.retry and not totals.failed:
        yield f"To ask the model about them again: {_code(ending.retry)}"
        yield ""


def _section(
    title: str, head: tuple[str, ...], rows: Iterable[tuple[object, ...]]
) -> Iterator[str]:
    rows = list(islice(rows, 200))
    if rows:
        yield f"## {title}"
        yield ""
        yield from _table(head, rows)


def _table(head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(_cell(cell) for cell in row)} |"
    yield ""


def _cell(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else escape(printable_line(str(value)))


def _code(command: str) -> str:
    """A command as it can be copied: between more backticks than it has in a row."""
    line = printable_line(command)
    fence = "`" * (1 + max(map(len, re.findall("`+", line)), default=0))
    pad = " " if len(fence) > 1 else ""
    return f"{fence}{pad}{line}{pad}{fence}"
