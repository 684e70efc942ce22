"""How a run is going, on stderr: a live line on a terminal, one now and then elsewhere."""

import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Literal, Self, get_args

Ended = Literal["done", "failed", "before", "asked"]
"""How an article ended: with a report, with a failure, in an earlier run, or with questions that
the provider's Batch API will answer later."""

INTERVAL = 10.0
"""Seconds between two lines where there is no terminal."""

SLOW = 5.0
"""Seconds after which it is said what a run is doing when its articles are done."""


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
        self._waits_for = ""

    def restart(self) -> None:
        """Begin to count from nothing, for another pass over the same articles."""
        self.counts.clear()

    def add(self, ended: Ended, count: int = 1) -> None:
        """Count articles."""
        with self._lock:
            self.counts[ended] += count
            self._waits_for = ""

    def wait(self, why: str) -> None:
        """Note that the service is waited for, until it has answered or an article has ended without it."""
        self._waits_for = why

    def spend(self, tokens: int, dollars: float) -> None:
        """Count what a request took."""
        with self._lock:
            self.tokens += tokens
            self.cost_usd += dollars
            self._waits_for = ""

    def line(self, width: int | None = None) -> str:
        """The state in one line of at most `width` columns: what matters least is left out first."""
        shown = ""
        for fact in self._facts():
            longer = f"{shown} · {fact}" if shown else fact
            if width is not None and len(longer) > width:
                break
            shown = longer
        return shown

    def _facts(self) -> Iterator[str]:
        """Counts, what is waited for, time left, dollars so far and expected, pace, tokens; what nobody knows is not said."""
        done, failed, before, asked = map(self.counts.__getitem__, get_args(Ended))
        worked = done + failed
        left = None if self.total is None else max(0, self.total - worked - before - asked)
        pace = worked / max(time.monotonic() - self._began, 1e-3)
        yield f"{done + before:,} done"
        yield f"{failed:,} failed"
        if left is not None:
            yield f"{left:,} left"
        if why := self._waits_for:
            yield "waiting for the service"
            yield why
        if asked:
            yield f"{asked:,} waiting for answers"
        if left and worked:
            yield f"{_duration(left / pace)} to go"
        if self.cost_usd:
            expected = (
                f" of about {_dollars(self.cost_usd * (worked + left) / worked)}"
                if left and worked
                else ""
            )
            yield f"{_dollars(self.cost_usd)}{expected}"
        if worked:
            yield f"{pace:.1f}/s"
        if self.tokens:
            yield f"{self.tokens:,} tokens"


def _dollars(amount: float) -> str:
    return f"${amount:,.2f}" if amount >= 1 else f"${amount:.4f}"


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
    """Shows nothing. `shows` says whether it is worth knowing the total."""

    shows = False

    def __init__(self, tally: Tally) -> None:
        self.tally = tally

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        pass

    def note(self, words: str) -> None:
        """Say something in between; a signal handler may do so."""

    def end(self, words: str) -> None:
        """Leave the terminal as it was, and say a last word before the process ends at once."""


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

    def note(self, words: str) -> None:
        """Print a line of its own."""
        print(f"summarize: {words}", file=sys.stderr, flush=True)  # noqa: T201

    def end(self, words: str) -> None:
        """Print a last line."""
        _print_at_once(words)

    def _print(self) -> None:
        while not self._over.wait(INTERVAL):
            self.note(self.tally.line())


class Display(Silent):
    """Keeps the tally up to date on the terminal's last line, and notes above it."""

    shows = True

    def __init__(self, tally: Tally) -> None:
        # Here, because only a terminal needs rich.
        from rich.console import Console
        from rich.live import Live

        super().__init__(tally)
        self._console = Console(stderr=True, highlight=False, markup=False)
        self._live: Live = Live(
            console=self._console,
            get_renderable=lambda: self.tally.line(self._console.width - 1),
            refresh_per_second=4,
            transient=True,
            redirect_stdout=False,
        )

    def __enter__(self) -> Self:
        self._live.start()
        self._console.show_cursor(True)  # which nobody would give back if the run were killed
        return self

    def __exit__(self, *exception: object) -> None:
        self._live.stop()

    def note(self, words: str) -> None:
        """Print a line of its own above the live one, which would else be drawn over it."""
        self._console.print(f"summarize: {words}")

    def end(self, words: str) -> None:
        """Take the live line off the terminal, and print a last one."""
        try:
            self._live.stop()
        finally:  # the signal may have come in the midst of what the line is drawn with
            _print_at_once(words)


def _print_at_once(words: str) -> None:
    """Print a line past what buffers it: a signal may have come in the midst of another line's printing."""
    with suppress(OSError, ValueError):
        os.write(sys.stderr.fileno(), f"summarize: {words}\n".encode(errors="replace"))


def progress(tally: Tally, *, quiet: bool) -> Silent:
    """The display that fits stderr."""
    if quiet:
        return Silent(tally)
    return Display(tally) if sys.stderr.isatty() else Lines(tally)


@contextmanager
def said_when_slow(shown: Silent, words: str) -> Iterator[None]:
    """Say what is done, if it is not done soon: nobody is to wait before a silent terminal."""
    timer = threading.Timer(SLOW, shown.note, [words])
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
