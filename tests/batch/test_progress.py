"""What a run says of itself while it runs."""

import io
import sys
import time

import pytest

from summarize.batch import progress
from summarize.batch.progress import Display, Lines, Silent, Tally, said_when_slow


def tally() -> Tally:
    counted = Tally(10)
    counted.add("before")
    for _ in range(3):
        counted.add("done")
        counted.spend(1000, 0.5)
    counted.add("failed")
    return counted


def test_a_line_tells_counts_tokens_dollars_and_what_is_left() -> None:
    facts = tally().line().split(" · ")
    assert facts[:3] == ["4 done", "1 failed", "5 left"]
    assert facts[3].endswith(" to go")
    assert facts[4] == "$1.50 of about $3.38"
    assert facts[5].endswith("/s")
    assert facts[6:] == ["3,000 tokens"]


def test_a_narrow_terminal_gets_the_facts_that_matter_most() -> None:
    assert tally().line(27) == "4 done · 1 failed · 5 left"
    for width in range(8, 120):
        line = tally().line(width)
        assert len(line) <= width
        assert line.startswith("4 done")


def test_cents_are_not_told_as_no_dollars() -> None:
    counted = Tally()
    counted.spend(10, 0.0009)
    assert "$0.0009" in counted.line()


def test_nothing_is_said_of_what_nobody_knows() -> None:
    counted = Tally()
    counted.add("done")
    assert "left" not in counted.line()
    assert "$" not in counted.line()


def test_what_is_waited_for_is_told_until_the_service_answers() -> None:
    counted = tally()
    counted.wait("503: overloaded")
    assert counted.line().split(" · ")[3:5] == ["waiting for the service", "503: overloaded"]
    assert counted.line(60) == "4 done · 1 failed · 5 left · waiting for the service"
    counted.spend(10, 0.0)
    assert "waiting" not in counted.line()
    counted.wait("503: overloaded")
    counted.add("failed")
    assert "waiting" not in counted.line()


def test_another_pass_counts_from_nothing() -> None:
    counted = tally()
    counted.add("asked")
    assert "1 waiting for answers" in counted.line()
    counted.restart()
    assert counted.line().startswith("0 done · 0 failed · 10 left")


def test_a_log_gets_a_line_now_and_then(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress, "INTERVAL", 0.02)
    with progress.progress(tally(), quiet=False) as shown:
        assert isinstance(shown, Lines)
        told = ""
        while told.count("\n") < 3:  # however long this machine takes
            time.sleep(0.02)
            told += capsys.readouterr().err
        shown.note("finishing")
    lines = (told + capsys.readouterr().err).splitlines()
    lines.remove("summarize: finishing")
    assert all(line.startswith("summarize: 4 done · 1 failed") for line in lines)


def test_a_terminal_gets_a_live_line(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with progress.progress(tally(), quiet=False) as shown:
        assert isinstance(shown, Display)
        shown.note("finishing [what] is in flight")
    told = terminal.getvalue()
    assert "4 done · 1 failed" in told
    # Above the live line, which is drawn again after it.
    assert told.index("summarize: finishing [what] is in flight\n") < told.rindex("4 done")


def test_quiet_shows_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with progress.progress(tally(), quiet=True) as shown:
        assert type(shown) is Silent
        shown.note("finishing")
    assert capsys.readouterr().err == ""


def test_what_takes_long_after_the_articles_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = Lines(tally())
    with said_when_slow(shown, "writing the overview"):
        pass
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(progress, "SLOW", 0.01)
    told, until = "", time.monotonic() + 20
    with said_when_slow(shown, "writing the overview"):
        while not told and time.monotonic() < until:
            time.sleep(0.01)
            told = capsys.readouterr().err
    assert told == "summarize: writing the overview\n"


class Broken:
    """A live line that a signal has met in the midst of being drawn."""

    def stop(self) -> None:
        raise RuntimeError("reentrant call")


def test_the_last_word_is_printed_whatever_the_signal_has_met(
    capfd: pytest.CaptureFixture[str],
) -> None:
    display = Display(tally())
    display._live = Broken()  # type: ignore[assignment]  # noqa: SLF001
    with pytest.raises(RuntimeError):
        display.end("to go on: the same")
    assert "to go on: the same" in capfd.readouterr().err
