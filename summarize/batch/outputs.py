"""What a run leaves in its folder for people: written where something of it has changed.

By a process of its own, where there is one: the run has but to wait for it.
"""

import hashlib
import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

from summarize import __version__, across
from summarize.batch.ledger import Ledger
from summarize.batch.leftovers import NEWS
from summarize.batch.line import DeadError
from summarize.batch.order import BatchOrder, Result
from summarize.batch.own_folder import remedy
from summarize.errors import ConfigurationError, reason
from summarize.files import remove_unfinished
from summarize.settings import CORRECTIONS, OUTPUT_FORMATS, Settings

if TYPE_CHECKING:
    from summarize.across.shares import Beside
    from summarize.batch.apart import Apart


def write_outputs(
    order: BatchOrder, ledger: Ledger, result: Result, apart: "Apart | None"
) -> Result:
    """Write what a person reads, where it has changed, in the process `apart` if there is one."""
    contents = _contents(order, ledger, result)
    try:
        if not contents or ledger.overview() != contents:
            result = _written(order, ledger, result, apart)
            ledger.note_overview(_contents(order, ledger, result))
    except (OSError, sqlite3.Error) as failure:
        # Of SQLite's errors, only those of operation come from outside.
        is_refused = isinstance(failure, OSError | sqlite3.OperationalError)
        unwritten = ConfigurationError(
            f"the overview in {order.folder} cannot be written: {reason(failure)}",
            remedy(failure) if is_refused else None,
        )
        return replace(result, error=result.error or unwritten)
    return result


def _written(order: BatchOrder, ledger: Ledger, result: Result, apart: "Apart | None") -> Result:
    """The result with what stays from before; a process that died of it leaves it to this one."""
    if apart is not None and ledger.settled():
        # Without what it need not know, as keys.
        told = replace(order, settings=Settings(to=order.settings.to))
        try:
            done: Result = apart.call(_write_apart, told, ledger.run, result)
        except DeadError:
            remove_unfinished(order.folder)
        else:
            return done
    from summarize.batch.written import write  # here, for it takes long to load

    return write(order, ledger, result, None)


def prepare(to: str) -> None:
    """Nothing, but whatever process does it has loaded all that writing needs."""
    from summarize.batch.written import loaded  # here, as above

    loaded(to)


def _write_apart(order: BatchOrder, run: int, result: Result, beside: "Beside | None") -> Result:
    """Write what a person reads, in a process apart, copies of which help it."""
    from summarize.batch.written import write  # here, as above

    with Ledger.reading(order.folder, run) as ledger:
        return write(order, ledger, result, beside)


def _contents(order: BatchOrder, ledger: Ledger, result: Result) -> str:
    """Something that changes when the overview would; empty where a part of it is missing."""
    names = ["claims.db", "index.md", "index.html", "metadata.yaml"]
    names += NEWS if order.since is not None else ()
    names += OUTPUT_FORMATS[order.form].whole
    files = [order.folder / name for name in names]
    if not all(path.is_file() for path in files):
        return ""
    told_people = order.folder / CORRECTIONS
    stamp = told_people.stat().st_mtime_ns if told_people.is_file() else None
    made = (__version__, across.VERSION, order.form, order.since, order.settings.to)
    told = (*made, ledger.contents(), _ended(order, result), result.passed_over, stamp)
    return hashlib.sha256(repr(told).encode()).hexdigest()


def _ended(order: BatchOrder, result: Result) -> tuple[object, ...]:
    """What a page says of how the run ended; its command only where there is something to go on with."""
    totals = result.totals
    ended = result.error and str(result.error), result.interrupted, result.pending
    return (*ended, order.command) if any((*ended, totals.failed, totals.without_model)) else ended
