"""What articles took, and which of it is new to a copy."""

from contextlib import closing
from pathlib import Path

from summarize.chat.protocol import Usage
from summarize.corpus.accounts import Accounts


def test_what_has_changed_is_told_whatever_the_clock_says(tmp_path: Path) -> None:
    with closing(Accounts(tmp_path / "accounts.sqlite")) as accounts:
        for key in ("first", "second"):
            accounts.spend(key, Usage(1, 10, 5), 0.5)
        mark = accounts.last()
        assert accounts.since(mark) == []
        accounts.spend("third", Usage(1, 20, 5), 0.25)
        accounts.spend("first", Usage(1, 10, 5), 0.5)
        told = sorted(accounts.since(mark))
        assert told == [("first", 2, 20, 10, 1.0), ("third", 1, 20, 5, 0.25)]
        assert accounts.total().dollars == 1.75


def test_what_another_machine_has_copied_is_no_change(tmp_path: Path) -> None:
    with closing(Accounts(tmp_path / "accounts.sqlite")) as accounts:
        accounts.spend("first", Usage(1, 10, 5), 0.5)
        mark = accounts.last()
        accounts.restore([("second", 3, 30, 15, 1.5), ("first", 1, 10, 5, 0.5)])
        assert accounts.since(mark) == []
        assert accounts.total().dollars == 2.0
