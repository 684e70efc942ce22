"""The files that a person opens in a folder of reports."""

import sqlite3
from pathlib import Path

from summarize.across.shares import Beside
from summarize.batch.overview.contents import Contents
from summarize.batch.overview.datasette import metadata
from summarize.batch.overview.earlier import EarlierPage
from summarize.batch.overview.index import Standing, index
from summarize.batch.overview.page import page
from summarize.files import whole_file


def write_overview(
    folder: Path, standing: Standing, database: sqlite3.Connection, beside: Beside | None = None
) -> None:
    """Write `index.md`, `index.html` and `metadata.yaml` beside an open `claims.db`. Raises `OSError`.

    Processes `beside` this one help, which read what is committed.
    """
    write_page(folder / "index.html", standing, Contents(database), beside)
    with whole_file(folder / "index.md") as file:
        file.writelines(f"{line}\n" for line in index(standing, database))
    with whole_file(folder / "metadata.yaml") as file:
        file.write(metadata())


def write_page(
    path: Path, standing: Standing, contents: Contents, beside: Beside | None = None
) -> None:
    """Write a page; what an earlier one has as it still is comes from there. Raises `OSError`."""
    with whole_file(path) as file:
        before = EarlierPage.read(path)
        file.writelines(page(path.parent.resolve().name, standing, contents, before, beside))
