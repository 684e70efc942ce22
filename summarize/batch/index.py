"""`index.md`: what a person reads first in the morning: counts, failures, speakers, cost."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from summarize.batch.ledger import Totals
from summarize.languages import language_name
from summarize.printable import printable_line
from summarize.renderers.markdown import escape

_MOST = 20
"""Speakers that the index lists; `claims.db` has all of them."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a run ended, in words, and the command that tries its failures again."""

    words: str
    retry: str | None = None


def index(
    totals: Totals,
    ending: Ending,
    skipped: Mapping[str, int],
    failures: Iterable[tuple[str, str]],
    database: sqlite3.Connection,
) -> Iterator[str]:
    """The lines of the index."""
    yield "# Articles of this batch"
    yield ""
    yield ending.words
    yield ""
    yield from _table(("articles", "number"), _counts(totals, skipped))
    yield from _cost(totals)
    yield from _section("Languages", ("language", "articles"), _languages(database))
    yield from _section("Most quoted", ("speaker", "quotations", "articles"), _speakers(database))
    yield from _failed(totals, failures, ending)
    yield "## Where to look"
    yield ""
    yield "- `reports.jsonl`: every report, one JSON object a line"
    yield "- `claims.db`: every quotation and claim, for sqlite3 or Datasette; start from the view"
    yield "  `who_said_what`"
    yield "- one report per article, in the folders beside this file"


def _counts(totals: Totals, skipped: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    yield "done", totals.done
    yield "failed", totals.failed
    yield "left", totals.waiting
    for reason, count in sorted(skipped.items()):
        yield f"passed over: {reason}", count


def _cost(totals: Totals) -> Iterator[str]:
    if totals.requests:
        tokens = f"{totals.prompt_tokens:,} + {totals.completion_tokens:,} tokens"
        dollars = f", ${totals.cost_usd:,.4f}" if totals.cost_usd else ""
        yield f"{totals.requests:,} requests, {tokens}{dollars}."
        yield ""


def _languages(database: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    rows = database.execute(
        "SELECT language, count(*) FROM articles GROUP BY language ORDER BY 2 DESC, 1"
    )
    for code, count in rows:
        yield language_name(code) if code else "undetermined", count


def _speakers(database: sqlite3.Connection) -> Iterator[tuple[str, int, int]]:
    yield from database.execute(
        """SELECT name, count(DISTINCT article || ' ' || part), count(DISTINCT article)
        FROM quotations JOIN speakers ON speakers.id = quotations.speaker
        GROUP BY name ORDER BY 2 DESC, 1 LIMIT ?""",
        (_MOST,),
    )


def _failed(totals: Totals, failures: Iterable[tuple[str, str]], ending: Ending) -> Iterator[str]:
    if not totals.failed:
        return
    yield f"## Failed: {totals.failed}"
    yield ""
    for key, reason in failures:
        yield f"- {_cell(key)}: {_cell(reason)}"
    yield ""
    if ending.retry:
        yield f"To try just these again: `{printable_line(ending.retry)}`"
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
