"""The files that a person opens in a folder of reports."""

import sqlite3
from contextlib import closing
from pathlib import Path

from summarize.across.shares import Beside, idle_beside
from summarize.batch.overview.contents import Contents
from summarize.batch.overview.datasette import metadata
from summarize.batch.overview.earlier import EarlierPage
from summarize.batch.overview.index import Standing, index
from summarize.batch.overview.page import page
from summarize.files import whole_file

_WORTH = 100
"""Articles for so many of which another process is worth its start to list them."""


def write_overview(
    folder: Path, standing: Standing, database: sqlite3.Connection, beside: Beside | None = None
) -> None:
    """Write `index.md`, `index.html` and `metadata.yaml` beside an open `claims.db`. Raises `OSError`.

    Processes `beside` this one help, which read what is committed.
    """
    contents = Contents(database)
    others = idle_beside(beside, len(contents.articles) // _WORTH)[:1]
    begun = [other.call(_write_index_apart, folder, standing, contents.path) for other in others]
    write_page(folder / "index.html", standing, contents, beside)
    if not begun or begun[0].exception():
        _write_index(folder, standing, database)
    with whole_file(folder / "metadata.yaml") as file:
        file.write(metadata())


def _write_index_apart(folder: Path, standing: Standing, path: str) -> None:
    """Write `index.md` in another process, which reads the database by itself."""
    with closing(sqlite3.connect(f"{Path(path).as_uri()}?mode=ro", uri=True)) as database:
        _write_index(folder, standing, database)


def _write_index(folder: Path, standing: Standing, database: sqlite3.Connection) -> None:
    with whole_file(folder / "index.md") as file:
        file.writelines(f"{line}\n" for line in index(standing, database))


def write_page(
    path: Path, standing: Standing, contents: Contents, beside: Beside | None = None
) -> None:
    """Write a page; what an earlier one has as it still is comes from there. Raises `OSError`."""
    with whole_file(path) as file:
        before = EarlierPage.read(path)
        file.writelines(page(path.parent.resolve().name, standing, contents, before, beside))
