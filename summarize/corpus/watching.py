"""What the model of a run takes, shown while its broker is in another process."""

import contextlib
import threading
from pathlib import Path

from summarize.batch.progress import Tally
from summarize.corpus.accounts import Accounts
from summarize.errors import ConfigurationError

_POLL = 1.0
"""Seconds between two looks."""


class AccountsWatch:
    """Shows what the model takes, from the accounts that its broker keeps on this machine."""

    def __init__(self, accounts: Path, tally: Tally) -> None:
        """Show in `tally` what is spent from now on."""
        self._accounts = Accounts(accounts)
        self._shown = self._accounts.total()
        self._tally = tally
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True, name="watch")
        self._thread.start()

    def close(self) -> None:
        """Look no more."""
        self._over.set()
        self._thread.join()
        self._accounts.close()

    def _look(self) -> None:
        while not self._over.wait(_POLL):
            with contextlib.suppress(ConfigurationError):  # the broker will say so itself
                now = self._accounts.total()
                self._tally.spend(
                    now.tokens - self._shown.tokens, now.dollars - self._shown.dollars
                )
                self._shown = now
