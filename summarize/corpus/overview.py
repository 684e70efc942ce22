"""What a person opens, made of any folder of shards: `claims.db`, `index.md`, `index.html`."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from summarize.batch.claims_db import claims_database
from summarize.batch.claims_rows import Filed
from summarize.batch.entries import Totals
from summarize.batch.overview.files import write_overview
from summarize.batch.overview.index import Ending, Standing
from summarize.batch.own_folder import unwritable
from summarize.corpus.manifest import ShardTotals
from summarize.corpus.order import SHARDS
from summarize.corpus.writing import Store, form_of, unpacked
from summarize.errors import UsageError
from summarize.renderers.labels import Labels
from summarize.renderers.overview_labels import overview_labels


def write_corpus_overview(output: str) -> None:
    """Make a folder's overview anew.

    Raises `UsageError` for a folder that holds no shards, or isn't on this machine, and
    `ConfigurationError` if it cannot be written.
    """
    store = Store(output)
    if not store.is_local:
        raise UsageError(f"{output}: an index is made of a folder on this machine")
    folders = [name for name in store.names() if name.startswith(SHARDS)]
    if len(folders) != 1:
        raise UsageError(f"{output}: holds no reports of a corpus")
    reading, path = _Reading(store.folder(folders[0])), Path(output)
    try:
        with claims_database(path / "claims.db", reading.reports(), anew=True) as database:
            write_overview(path, reading.standing(), database)
    except (OSError, sqlite3.Error) as error:
        raise unwritable(path, error) from error


@dataclass(slots=True)
class _Reading:
    """A folder of shards, and what was counted in it while it was read."""

    store: Store
    totals: ShardTotals = field(default_factory=ShardTotals)
    to: str = "en"
    failures: list[tuple[str, str]] = field(default_factory=list)

    def reports(self) -> Iterator[Filed]:
        """Every report."""
        for name in sorted(self.store.names()):
            form = form_of(name)
            if form is None:
                continue
            for row in unpacked(self.store.read(name), form):
                self.totals.take(row)
                if row["report"]:
                    report = json.loads(row["report"])
                    self.to = report["summary"]["language"]
                    yield Filed(row["id"], name, report)
                elif row["state"] == "failed":
                    self.failures.append((row["id"], row["error"]))

    def standing(self) -> Standing:
        """How the corpus stands, by what was read."""
        totals, words = self.totals, overview_labels(self.to)
        how = words["some_left" if totals.left else "worked"]
        counts = Totals(totals.done, totals.failed, totals.left, 0, 0, 0, 0.0)
        ending = Ending(" ".join((how, *self._took(words))))
        return Standing(
            counts, ending, tuple(self.failures), kept="shards", where=f"{SHARDS}…", to=self.to
        )

    def _took(self, words: Labels) -> Iterator[str]:
        totals = self.totals
        if totals.requests:
            requests, tokens = words.number(totals.requests), words.number(totals.tokens)
            took = words.filled("took_all", requests=requests, tokens=tokens)
            yield f"{took}, ${totals.cost:,.4f}."
