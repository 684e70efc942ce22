"""`summarize batch … --watch 15m`: the same run again and again, until somebody stops it.

Each round is a run as it is without `--watch`, so that what is done stays done and what was paid for
is not paid again. A round that goes wrong is told, and the next one comes when its time has come; only
what is wrong with the command itself ends it, in the first round.
"""

import threading
import time
from dataclasses import replace

from summarize.batch.order import BatchOrder, Result
from summarize.batch.progress import Tally, progress
from summarize.batch.session import Session
from summarize.cli.console import Notes, error
from summarize.cli.exit_codes import DONE
from summarize.cli.interrupts import interrupts
from summarize.errors import SummarizeError
from summarize.printable import printable_line


class Watch:
    """Rounds of an order, `every` so many seconds from beginning to beginning."""

    def __init__(self, order: BatchOrder, every: float, notes: Notes) -> None:
        self._order = order
        self._every = every
        self._notes = notes
        self._ending = threading.Event()
        self._session: Session | None = None
        self._failures: frozenset[tuple[str, str]] = frozenset()
        self._number = 0

    @property
    def stopped(self) -> bool:
        """Whether it was told to stop."""
        return self._ending.is_set()

    @property
    def is_at_its_overview(self) -> bool:
        """Whether a round is about to end, but for its overview."""
        return self._session is not None and self._session.is_at_its_overview

    def stop(self) -> None:
        """Finish what is under way, and begin no other round."""
        self._ending.set()
        if self._session is not None:
            self._session.stop()

    def run(self) -> int:
        """Go round until stopped; the exit code. Raises what is wrong with the command."""
        shown = progress(Tally(), quiet=self._notes.quiet)
        with interrupts(self, shown, printable_line(self._order.command)):
            while not self.stopped:
                began = time.monotonic()
                self._round()
                self._order = replace(self._order, which="new")  # what is forced, is so once
                self._ending.wait(max(0.0, began + self._every - time.monotonic()))
        return DONE

    def _round(self) -> None:
        self._number += 1
        self._session = Session(self._order)
        if self.stopped:  # between two rounds, when there was no session to be told
            return
        try:
            result = self._session.run(progress(Tally(), quiet=self._notes.quiet))
        except SummarizeError as failure:
            if self._number == 1:
                raise
            error(printable_line(f"round {self._number}: {failure}"))
            return
        self._tell(result)

    def _tell(self, result: Result) -> None:
        """One line of the round, and those failures that the one before did not have."""
        failures = frozenset(result.failures)
        for key, reason in result.failures:
            if (key, reason) not in self._failures:
                error(printable_line(f"failed: {key}: {reason}"))
        self._failures = failures
        totals, news = result.totals, result.news
        cost = f", ${totals.cost_usd:.4f} so far" if totals.cost_usd else ""
        ended = f"; stopped: {result.error}" if result.error is not None else ""
        ended += "; the overview was left as it was" if result.is_left else ""
        self._notes.note(
            printable_line(
                f"{time.strftime('%H:%M:%S')} round {self._number}: {news.new:,} new,"
                f" {news.changed:,} changed, {news.before:,} from before, {news.gone:,} gone,"
                f" {totals.failed:,} failed, {totals.waiting:,} left{cost}{ended}"
            )
        )
