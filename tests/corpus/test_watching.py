"""What a model takes is shown while another process keeps the accounts."""

import time
from contextlib import closing
from pathlib import Path

from summarize.batch.progress import Tally
from summarize.chat.protocol import Usage
from summarize.corpus.accounts import Accounts
from summarize.corpus.watching import AccountsWatch


def test_shows_what_is_spent_from_its_beginning_on(tmp_path: Path) -> None:
    path = tmp_path / "accounts.sqlite"
    with closing(Accounts(path)) as accounts:
        accounts.spend("before", Usage(1, 100, 10), 0.5)
        tally = Tally()
        with closing(AccountsWatch(path, tally)):
            accounts.spend("now", Usage(1, 30, 4), 0.25)
            until = time.monotonic() + 60
            while not tally.tokens and time.monotonic() < until:
                time.sleep(0.05)
    assert (tally.tokens, tally.cost_usd) == (34, 0.25)
