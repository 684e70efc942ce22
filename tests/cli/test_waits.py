"""What a command says while it waits for a service."""

import logging

import pytest

from summarize.cli.console import Notes, waits_heard

LOG = logging.getLogger("summarize.chat.sending")


def test_a_wait_is_told_at_first_and_again_much_later(capsys: pytest.CaptureFixture[str]) -> None:
    with Notes().logged(asks=True):
        for seconds in (0.0, 2.0, 5.0, 9.0, 13.0, 14.0):
            told = LOG.makeRecord(LOG.name, logging.INFO, "", 0, "503 at %d", (seconds,), None)
            told.created = 100.0 + seconds
            LOG.handle(told)
    assert capsys.readouterr().err.splitlines() == ["summarize: 503 at 0", "summarize: 503 at 13"]


def test_a_batch_hears_what_is_waited_for_and_warnings_are_printed_as_before(
    capsys: pytest.CaptureFixture[str],
) -> None:
    heard: list[str] = []
    with waits_heard(heard.append):
        LOG.info("the service: %s", "503\n\x1b[31moverloaded")
        LOG.warning("going on without a cache")
        LOG.debug("nothing")
    LOG.info("later")
    assert len(heard) == 1
    assert heard[0].startswith("the service: 503 ")
    assert "\x1b" not in heard[0]
    assert "going on without a cache" in capsys.readouterr().err
