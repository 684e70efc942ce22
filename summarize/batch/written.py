"""What a person reads of a batch, made from its ledger: `claims.db`, `index.md`, whole files.

It stands apart from what decides whether there is something to write, for it takes long to load, and a
process of its own does it where there is one.
"""

import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import IO, Any

from summarize.across.shares import Beside
from summarize.across.tables import load_tables
from summarize.batch.claims_db import claims_database
from summarize.batch.entries import FinishedArticle
from summarize.batch.ledger import Ledger
from summarize.batch.leftovers import leftovers
from summarize.batch.order import BatchOrder, Result
from summarize.batch.overview.contents import Contents
from summarize.batch.overview.feed import feed
from summarize.batch.overview.files import write_overview, write_page
from summarize.batch.overview.index import Ending, Standing
from summarize.batch.overview.table import csv_lines, workbook
from summarize.files import whole_file, write_whole
from summarize.renderers.overview_labels import overview_labels
from summarize.renderers.page import load_overview
from summarize.settings import OUTPUT_FORMATS, REPORTS


def write(order: BatchOrder, ledger: Ledger, result: Result, beside: Beside | None) -> Result:
    """Write it all; the result with what stays from before. Copies of this process help, if there are any.

    Raises `OSError`, `sqlite3.Error`, and `ConfigurationError` for a `people.toml` that cannot be obeyed.
    """
    if result.error is None:  # else reports of this run may lie there without their entries
        stays = leftovers(order.folder, ledger, order.form, news=order.since is not None)
        result = replace(result, stays=tuple(stays))
    try:
        _write_files(order, ledger, result, beside)
    except sqlite3.OperationalError:  # a full disk, a lock
        raise
    except sqlite3.DatabaseError:  # something is wrong with the `claims.db` of before
        _write_files(order, ledger, result, beside, anew=True)
    return result


def loaded(to: str) -> None:
    """Nothing, but whatever process does it has loaded all that a database and its overview need."""
    load_tables()
    load_overview(overview_labels(to))


def _write_files(
    order: BatchOrder,
    ledger: Ledger,
    result: Result,
    beside: Beside | None,
    *,
    anew: bool = False,
) -> None:
    """`claims.db` with `metadata.yaml`, `index.md`, `index.html`, and the files of a whole batch."""
    began = dict(ledger.runs())
    standing = _standing(order, result)
    whole = [order.folder / name for name in OUTPUT_FORMATS[order.form].whole]
    with (
        whole_file(order.folder / REPORTS) if whole else nullcontext() as lines,
        claims_database(
            order.folder / "claims.db",
            (_filed(kept, order, began) for kept in _listed(ledger, lines)),
            began.items(),
            anew=anew,
            beside=beside,
        ) as database,
    ):
        write_overview(order.folder, standing, database, beside)
        if order.form == "csv":
            with whole_file(whole[-1]) as file:
                file.writelines(csv_lines(database))
        elif order.form == "xlsx":
            write_whole(whole[-1], workbook(database), order.folder)
        if order.since is not None:
            news = Contents(database, order.since)
            write_page(order.folder / "new.html", standing, news)
            with whole_file(order.folder / "new.xml") as file:
                name = order.folder.resolve().name
                file.write(feed(name, ledger.identity(), news, standing.words))


def _listed(ledger: Ledger, lines: IO[str] | None) -> Iterator[FinishedArticle]:
    """The finished articles, each with its report written to `lines` as it passes, if there are such."""
    for kept in ledger.reports():
        if lines is not None:
            lines.write(f"{kept.report}\n")
        yield kept


def _standing(order: BatchOrder, result: Result) -> Standing:
    return Standing(
        totals=result.totals,
        ending=_ending(order, result),
        failures=result.failures,
        passed_over=result.passed_over,
        stays=result.stays,
        news=result.news,
        kept="beside" if order.report_form else "together",
        where=None if order.report_form else REPORTS,
        to=order.settings.to,
    )


@dataclass(frozen=True, slots=True)
class _Kept:
    """An article of the ledger as the database takes it, unpacked if it is asked for."""

    article: FinishedArticle
    path: str
    added: str | None

    @property
    def source(self) -> str:
        """The article's key."""
        return self.article.key

    @property
    def report(self) -> dict[str, Any]:
        """The report's values."""
        told: dict[str, Any] = json.loads(self.article.report)
        return told

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    @property
    def run(self) -> int | None:
        """The run that made the report."""
        return self.article.made

    @property
    def stamp(self) -> str:
        """When the report was made, and in which run."""
        return f"{self.article.made} {self.article.changed!r}"


def _filed(article: FinishedArticle, order: BatchOrder, began: Mapping[int, str]) -> _Kept:
    path = f"{article.output}{suffix}" if (suffix := OUTPUT_FORMATS[order.form].ending) else REPORTS
    # What has left its feed is not done again for another format.
    is_there = suffix is None or os.path.isfile(f"{order.folder}/{path}")  # noqa: PTH113 (in a tenth of the time)
    return _Kept(
        article,
        path=path if is_there else "",
        added=began.get(article.added) if article.added else None,
    )


def _ending(order: BatchOrder, result: Result) -> Ending:
    words = overview_labels(order.settings.to)
    go_on = order.command
    again = result.totals.failed or result.totals.without_model
    retry = f"{order.command} --retry-failed" if again else None
    if result.error is not None:
        return Ending(words.filled("stopped", error=result.error), go_on, retry)
    if result.interrupted:
        return Ending(words["interrupted"], go_on, retry)
    if result.pending:
        return Ending(words.counted(result.pending, "waiting"), go_on, retry)
    return Ending(words["worked_but" if result.totals.failed else "worked"], None, retry)
