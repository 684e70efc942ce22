"""How a run is going, on stderr: a live line on a terminal, one now and then elsewhere."""

import sys
import threading
import time
from collections import Counter
from typing import Literal, Self, get_args

Ended = Literal["done", "failed", "before", "asked"]
"""How an article ended: with a report, with a failure, in an earlier run, or with questions that
the provider's Batch API will answer later."""

INTERVAL = 10.0
"""Seconds between two lines where there is no terminal."""


class Tally:
    """What has happened so far in this run, and what follows from it. Thread-safe.

    `total` is the number of articles, `None` as long as nobody knows.
    """

    def __init__(self, total: int | None = None) -> None:
        self.total = total
        self.counts: Counter[str] = Counter()
        self.tokens = 0
        self.cost_usd = 0.0
        self._began = time.monotonic()
        self._lock = threading.Lock()

    def restart(self) -> None:
        """Begin to count from nothing, for another pass over the same articles."""
        self.counts.clear()

    def add(self, ended: Ended) -> None:
        """Count one article."""
        with self._lock:
            self.counts[ended] += 1

    def spend(self, tokens: int, dollars: float) -> None:
        """Count what a request took."""
        with self._lock:
            self.tokens += tokens
            self.cost_usd += dollars

    def line(self) -> str:
        """The state in one line: counts, pace, tokens, dollars so far and expected, time left."""
        done, failed, before, asked = map(self.counts.__getitem__, get_args(Ended))
        worked = done + failed
        pace = worked / max(time.monotonic() - self._began, 1e-3)
        facts = [f"{done + before:,} done", f"{failed:,} failed"]
        if asked:
            facts.append(f"{asked:,} waiting for answers")
        left = None if self.total is None else max(0, self.total - worked - before - asked)
        if left is not None:
            facts.append(f"{left:,} left")
        facts.append(f"{pace:.1f}/s")
        if self.tokens:
            facts.append(f"{self.tokens:,} tokens")
        if self.cost_usd:
            expected = (
                "" if not (left and worked) else f" of about ${self._expected(left, worked):.2f}"
            )
            facts.append(f"${self.cost_usd:.2f}{expected}")
        if left and pace and worked:
            facts.append(f"{_duration(left / pace)} to go")
        return " · ".join(facts)

    def _expected(self, left: int, worked: int) -> float:
        return self.cost_usd * (worked + left) / worked


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return (
        f"{hours} h {minutes} min"
        if hours
        else f"{minutes} min {rest} s"
        if minutes
        else f"{rest} s"
    )


class Silent:
    """Counts and shows nothing. `shows` says whether it is worth knowing the total."""

    shows = False

    def __init__(self, tally: Tally) -> None:
        self.tally = tally

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        pass


class Lines(Silent):
    """Prints the tally every ten seconds, for logs."""

    shows = True

    def __enter__(self) -> Self:
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._print, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._over.set()
        self._thread.join()

    def _print(self) -> None:
        while not self._over.wait(INTERVAL):
            print(f"summarize: {self.tally.line()}", file=sys.stderr, flush=True)  # noqa: T201


class Display(Silent):
    """Keeps the tally up to date on the terminal's last line."""

    shows = True

    def __enter__(self) -> Self:
        # Here, because only a terminal needs rich.
        from rich.console import Console
        from rich.live import Live

        self._live: Live = Live(
            console=Console(stderr=True, highlight=False),
            get_renderable=self.tally.line,
            refresh_per_second=4,
            transient=True,
            redirect_stdout=False,
        )
        self._live.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._live.stop()


def progress(tally: Tally, *, quiet: bool) -> Silent:
    """The display that fits stderr."""
    if quiet:
        return Silent(tally)
    return Display(tally) if sys.stderr.isatty() else Lines(tally)
